import Randomness
import Testing
import Workforce

@testable import HoursDesign

struct PeopleExchangeTests {
  /// A week in two languages, of which either may have no price for those missing.
  private func drawnProblem(seed: UInt64, meals: Bool) -> ShiftDesignProblem {
    var dice = SeededGenerator(seed: seed)
    let hours = Int.random(in: 6...9, using: &dice)..<Int.random(in: 18...21, using: &dice)
    func need(_ name: String) -> ShiftDesignProblem.Need {
      var required = required(Int.random(in: 1...3, using: &dice), days: 0..<7, hours: hours)
      for index in required.indices where required[index] > 0 && Bool.random(using: &dice) {
        required[index] += 1
      }
      let price = Double(Int.random(in: 15...60, using: &dice))
      return .init(
        name: name, required: required, underCostPerHour: Bool.random(using: &dice) ? price : nil)
    }
    return ShiftDesignProblem(
      intervalMinutes: 60, needs: [need("English"), need("French")],
      crews: [
        crew("Reps", cost: 10) { if !meals { $0.meal = nil } },
        crew("Bilingual", serves: [0, 1], cost: 12) { if !meals { $0.meal = nil } },
      ])
  }

  private func exchanged(_ problem: ShiftDesignProblem) throws -> PeopleExchange.Found {
    var exchange = try #require(
      PeopleExchange(problem, PossibleShifts(problem), NeedBundles(problem), seed: 1))
    return try #require(exchange.best(5_000_000) { true })
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func costsAreThoseOfThePeopleAndOfWhoIsMissing(seed: UInt64) throws {
    print("seed \(seed)")
    let problem = drawnProblem(seed: seed, meals: false)
    let possible = PossibleShifts(problem)
    let found = try exchanged(problem)
    var cost = zip(possible.tours, found.people).reduce(0) {
      $0 + tourCost($1.0, problem) * Double($1.1)
    }
    for interval in 0..<168 {
      func there(_ crew: Int) -> Int {
        zip(possible.shifts, found.onShift).reduce(0) { sum, shift in
          let covers = shift.0.crew == crew && shift.0.intervals.contains { $0 % 168 == interval }
          return covers ? sum + shift.1 : sum
        }
      }
      let (reps, bilingual) = (there(0), there(1))
      // However many of those who speak both serve French.
      let least = (0...bilingual).map { french -> Double in
        let absent = [
          problem.needs[0].required[interval] - reps - (bilingual - french),
          problem.needs[1].required[interval] - french,
        ]
        return zip(problem.needs, absent).reduce(0) { sum, each in
          each.1 <= 0 ? sum : sum + Double(each.1) * (each.0.underCostPerHour ?? .infinity)
        }
      }.min()
      cost += try #require(least)
    }
    #expect(cost.isFinite, "Nobody is missing where nobody may be.")
    #expect(abs(found.cost - cost) < 1e-6)
  }

  @Test func whoeverIsStoppedHalfWayLeavesNobodyMissingWhereNobodyMayBe() throws {
    var problem = drawnProblem(seed: 3, meals: false)
    for need in problem.needs.indices { problem.needs[need].underCostPerHour = nil }
    let possible = PossibleShifts(problem)
    var exchange = try #require(PeopleExchange(problem, possible, NeedBundles(problem), seed: 1))
    var asked = 0
    let found = try #require(
      exchange.best(5_000_000) {
        asked += 1
        return asked < 4
      })
    let pay = zip(possible.tours, found.people).reduce(0) {
      $0 + tourCost($1.0, problem) * Double($1.1)
    }
    #expect(asked == 4, "It was stopped.")
    #expect(abs(found.cost - pay) < 1e-6)
  }

  @Test func aDesignThatIsStoppedAtOnceHasItsPeople() {
    var problem = drawnProblem(seed: 3, meals: true)
    for need in problem.needs.indices { problem.needs[need].underCostPerHour = nil }
    let check = ShiftDesignCheck(designShifts(problem) { false })
    #expect(check.faults.isEmpty)
    #expect(check.missingHours == 0)
  }

  @Test func aSingleHourADayFindsItsPeople() throws {
    let problem = ShiftDesignProblem(
      intervalMinutes: 60,
      needs: [.init(name: "English", required: required(1, days: 0..<7, hours: 12..<13))],
      crews: [crew { $0.meal = nil }])
    let found = try exchanged(problem)
    #expect(found.people.reduce(0, +) == 2)
    #expect(abs(found.cost - 800) < 1e-6)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func withMealsTheyCostNoLessThanTheBoundAndNoMoreThanTheDesign(seed: UInt64) throws {
    print("seed \(seed)")
    let problem = drawnProblem(seed: seed, meals: true)
    let found = try exchanged(problem)
    let design = solved(problem, ShiftSearch(work: 5_000_000))
    #expect(found.cost >= design.lowerBound - 1e-6)
    #expect(design.cost.total <= found.cost + 1e-6)
    let hard = problem.needs.indices.filter { problem.needs[$0].underCostPerHour == nil }
    #expect(!design.shortfalls.contains { hard.contains($0.need) })
  }
}
