import Optimization
import Testing

struct LinearProgramTests {
  /// Three people are needed; a cheaper way to have them comes later.
  @Test func aNewColumnIsTakenUpFromTheLastSolution() {
    let master = LinearProgram()
    let need = master.row(in: 3...3)
    let missing = master.column(in: 0...(.infinity), cost: 100, [(need, 1)])
    #expect(master.solve())
    #expect(master.cost == 300)
    #expect(master.prices[need] == 100)
    let pair = master.column(in: 0...1, cost: 20, [(need, 2)])
    #expect(master.solve())
    #expect(master.cost == 120)
    #expect(master.values[pair] == 1 && master.values[missing] == 1)
    master.charge(pair, 500)
    #expect(master.solve())
    #expect(master.cost == 300)
    master.remove(where: [false, true])
    #expect(master.columnCount == 1)
    #expect(master.solve())
    #expect(master.values == [3])
  }
}
