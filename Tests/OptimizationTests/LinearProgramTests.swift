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
    master.remove(where: [false, true])
    #expect(master.columnCount == 1)
    #expect(master.solve())
    #expect(master.values == [3])
  }

  @Test func interiorPointsComeNearToTheSamePrices() {
    let programme = LinearProgram(by: .interiorPoints)
    let need = programme.row(in: 3...3)
    _ = programme.column(in: 0...(.infinity), cost: 100, [(need, 1)])
    _ = programme.column(in: 0...1, cost: 20, [(need, 2)])
    #expect(programme.solve())
    #expect(abs(programme.cost - 120) < 1e-3)
    #expect(abs(programme.prices[need] - 100) < 1e-3)
  }

  /// Enough that one step doesn't do.
  @Test func whoeverIsToldToStopHasNoSolution() {
    let master = LinearProgram()
    let rows = (0..<40).map { _ in master.row(in: 1...1) }
    for column in 0..<400 {
      let terms = [column % 40, (column * 7 + 3) % 40, (column * 11 + 5) % 40]
      _ = master.column(
        in: 0...(.infinity), cost: Double(1 + column % 9), Set(terms).map { (rows[$0], 1) })
    }
    #expect(!master.solve { false })
    #expect(master.values.isEmpty)
    #expect(master.solve())
  }
}
