import Optimization
import Randomness
import Testing

struct IntegerProgramTests {
  @Test func wholeNumbersAreChosenWhereFractionsWouldBeCheaper() {
    var program = IntegerProgram()
    let people = program.variable(in: 0...100, whole: true, cost: 1)
    program.require([(people, 250)], in: 1558...(.infinity))
    let answer = program.solved(stoppingAt: .proven(within: 0))
    #expect(answer.status == .optimal)
    #expect(answer.values == [7])
    #expect(answer.bound == 7)
    #expect(answer.gap == 0)
  }

  @Test func fractionsStayWhereNothingHasToBeWhole() {
    var program = IntegerProgram()
    let hours = program.variable(in: 0...(.infinity), cost: 2)
    program.require([(hours, 4)], in: 10...(.infinity))
    let answer = program.solved(stoppingAt: .proven(within: 0))
    #expect(answer.values == [2.5])
    #expect(answer.cost == 5)
    #expect(answer.gap == 0)
  }

  @Test func conditionsThatContradictEachOtherAreInfeasible() {
    var program = IntegerProgram()
    let people = program.variable(in: 0...3, whole: true, cost: 1)
    program.require([(people, 1)], in: 4...(.infinity))
    let answer = program.solved(stoppingAt: .proven(within: 0))
    #expect(answer.status == .infeasible)
    #expect(answer.values == nil)
  }

  @Test func aProgrammeWithoutConditionsTakesTheCheapestBounds() {
    var program = IntegerProgram()
    _ = program.variable(in: 2...5, whole: true, cost: 1)
    _ = program.variable(in: 2...5, whole: true, cost: -1)
    #expect(program.solved(stoppingAt: .proven(within: 0)).values == [2, 5])
  }

  @Test func aStartIsTakenUpEvenWhereTheSearchMayNotLook() {
    var program = knapsack(seed: 4, items: 12)
    let nothing = [Double](repeating: 0, count: 12)
    let answer = program.solved(stoppingAt: SearchLimit(gap: 0, nodes: 0), startingFrom: nothing)
    #expect((answer.cost ?? 1) <= program.cost(of: nothing))
    program.minimize([])
    #expect(program.cost(of: nothing) == 0)
  }

  /// Every subset of a few things, against the library.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func noSubsetIsBetterThanTheOneFound(seed: UInt64) throws {
    let program = knapsack(seed: seed, items: 10)
    let subsets = (0..<(1 << 10)).map { bits in
      (0..<10).map { Double(bits >> $0 & 1) }
    }
    let best = try #require(
      subsets.filter { program.violation(of: $0) == 0 }.map(program.cost(of:)).min())
    let answer = program.solved(stoppingAt: .proven(within: 0))
    let values = try #require(answer.values)
    #expect(program.violation(of: values) < 1e-6, "seed \(seed)")
    #expect(abs((answer.cost ?? 0) - best) < 1e-6, "seed \(seed)")
    #expect(answer.bound <= best + 1e-6, "seed \(seed)")
  }

  @Test func theSameProgrammeHasTheSameAnswer() {
    let program = knapsack(seed: 9, items: 40)
    let limit = SearchLimit.proven(within: 0.05)
    #expect(program.solved(stoppingAt: limit) == program.solved(stoppingAt: limit))
  }

  /// Worths and weights drawn from `seed`; two limits on weight.
  private func knapsack(seed: UInt64, items: Int) -> IntegerProgram {
    var dice = SeededGenerator(seed: seed)
    var program = IntegerProgram()
    let things = (0..<items).map { _ in
      program.variable(in: 0...1, whole: true, cost: -Double.random(in: 1...10, using: &dice))
    }
    for _ in 0..<2 {
      let weights = things.map { ($0, Double.random(in: 1...10, using: &dice)) }
      program.require(weights, in: 0...(Double(items) * 2))
    }
    return program
  }
}
