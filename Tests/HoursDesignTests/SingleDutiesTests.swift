import Optimization
import Randomness
import Testing
import Workforce

@testable import HoursDesign

/// What makes the search for single duties quick, against the programme as it stands.
@Suite struct SingleDutiesTests {
  /// Conditions that raise the bound keep every design: what is cheapest stays so.
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func sharpeningRaisesTheBoundAndKeepsTheCheapest(seed: UInt64) throws {
    let problem = drawnDuties(seed: seed)
    let plain = ShiftProgramme(problem, possible: PossibleShifts(problem), aim: .cost).program
    let sharp = try #require(
      ShiftProgramme(problem, possible: PossibleShifts(problem), aim: .cost).sharpened(plain))
    let limit = SearchLimit.proven(within: 0, nodes: 100_000)
    let cheapest = try #require(plain.solved(stoppingAt: limit).cost)
    let sharpest = try #require(sharp.solved(stoppingAt: limit).cost)
    #expect(abs(cheapest - sharpest) < 1e-5, "seed \(seed)")
    let bound = plain.relaxed().solved(stoppingAt: limit).bound
    let sharpBound = sharp.relaxed().solved(stoppingAt: limit).bound
    #expect(sharpBound > bound + 1, "seed \(seed)")
    #expect(sharpBound <= cheapest + 1e-5, "seed \(seed)")
  }

  /// Exchanged people alone come close to the cheapest design, and are never said to be cheaper.
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func exchangedPeopleAreNearTheCheapest(seed: UInt64) throws {
    let problem = drawnDuties(seed: seed)
    let possible = PossibleShifts(problem)
    let programme = ShiftProgramme(problem, possible: possible, aim: .cost)
    var exchange = try #require(DutyExchange(problem, possible, NeedBundles(problem)))
    let isWorked = exchange.usedDuties(steps: 100_000, goesOn: { true })
    var few = programme.program
    for (index, isWorked) in isWorked.enumerated() where !isWorked {
      few.limit(programme.onShift[index], to: 0...0)
    }
    let limit = SearchLimit.proven(within: 0, nodes: 100_000)
    let found = try #require(few.solved(stoppingAt: limit).cost)
    let cheapest = try #require(programme.program.solved(stoppingAt: limit).cost)
    #expect(found >= cheapest - 1e-5, "seed \(seed)")
    #expect(found <= 1.15 * cheapest, "seed \(seed)")
  }

  @Test func theSameProblemHasTheSameDuties() throws {
    let problem = drawnDuties(seed: 1)
    func duties() throws -> [Bool] {
      var exchange = try #require(
        DutyExchange(problem, PossibleShifts(problem), NeedBundles(problem)))
      return exchange.usedDuties(steps: 20_000, goesOn: { true })
    }
    #expect(try duties() == duties())
  }

  /// Where a shift must last so long on average, people can't be exchanged one by one.
  @Test func dutiesOfAnAverageLengthAreNotExchanged() {
    var problem = drawnDuties(seed: 1)
    guard case .singleDuties(var duties) = problem.work else { return }
    duties.averageMinutes = 300...360
    problem.work = .singleDuties(duties)
    #expect(DutyExchange(problem, PossibleShifts(problem), NeedBundles(problem)) == nil)
  }

  /// Three days in a circle, what some duties would cover, and an hour of noise here and there.
  private func drawnDuties(seed: UInt64) -> ShiftDesignProblem {
    var dice = SeededGenerator(seed: seed)
    var need = [Int](repeating: 0, count: 72)
    for start in [6, 10, 14, 22] {
      let begins = start + Int.random(in: 0...2, using: &dice)
      let length = Int.random(in: 5...7, using: &dice)
      for day in 0..<3 {
        let people = Int.random(in: 1...5, using: &dice)
        for hour in begins..<begins + length { need[(day * 24 + hour) % 72] += people }
      }
    }
    for _ in 0..<6 { need[Int.random(in: 0..<72, using: &dice)] += 1 }
    return ShiftDesignProblem(
      intervalMinutes: 60, days: 3,
      needs: [.init(name: "demand", required: need, underCostPerHour: 9, overCostPerHour: 6)],
      crews: [crew(cost: 1)],
      work: .singleDuties(
        .init(
          kinds: [6...8, 10...12, 14...16, 22...23].map { hours in
            .init(
              starts: hours.lowerBound * 60...hours.upperBound * 60, lengths: 300...420)
          })), costPerShiftUsed: 12)
  }
}
