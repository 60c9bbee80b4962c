import TestSupport
import Testing
import Workforce

@testable import StormTesting

/// What is answered: pace, launch, hires, dates, importance, indicators.
struct AnswerTests {
  private let terms = StormTerms(seed: 1, replications: 200)
  /// 1,500 of 2,000 in the first month; with 60 more customers a month it is full after five.
  private let growing = StormProblem.made(
    adds: 60, churn: 0.01, curves: StormCurves(), uncertainty: .usual)

  @Test func theSafePaceLiesBetweenTwoNeighboursThatWerePlayed() throws {
    let pace = try #require(safePace(growing, .nothing, limit: 0.1, terms) { _ in true })
    guard case .bracketed(let safe, let unsafe) = pace.result else {
      Issue.record("\(pace.result)")
      return
    }
    #expect(pace.plannedAddsPerMonth == 60)
    #expect(safe.probability <= 0.1 && unsafe.probability > 0.1)
    #expect(
      safe.factor < unsafe.factor
        && unsafe.factor - safe.factor <= 0.01 * max(safe.factor, 0.05) + 1e-12)
    // What the search found is what playing that growth gives.
    var slower = growing
    slower.hiring.segments[0].grossAdds = MonthlySeries(constant: 60 * safe.factor)
    let again = try played(slower, .nothing, replications: 200)
    #expect(again.breaks.probability == safe.probability)
  }

  @Test func aTeamThatBreaksWithoutGrowthHasNoSafePace() throws {
    let broken = StormProblem.made(ticketsPerMonth: 3000, adds: 60)
    guard
      case .never(let trial) = try #require(
        safePace(broken, .nothing, limit: 0.1, terms) { _ in true }
      ).result
    else {
      Issue.record("It breaks without growth.")
      return
    }
    #expect(trial.factor == 0 && trial.probability == 1)
  }

  @Test func growthThatIsNoneCantBeMultiplied() throws {
    guard
      case .noGrowth = try #require(safePace(.made(), .nothing, limit: 0.1, terms) { _ in true })
        .result
    else {
      Issue.record("Nobody joins.")
      return
    }
  }

  @Test func aTeamOfAnySizeForItsCustomersCanGrowBeyondWhatIsTried() throws {
    let idle = StormProblem.made(ticketsPerMonth: 1, adds: 1)
    guard
      case .beyond(let trial) = try #require(
        safePace(idle, .nothing, limit: 0.1, terms) { _ in true }
      ).result
    else {
      Issue.record("It holds at any growth.")
      return
    }
    #expect(trial.factor == 64)
  }

  @Test func moreHiresAllowMoreGrowth() throws {
    let frontier = try #require(
      paceFrontier(growing, limit: 0.1, moreHires: [0, 2, 5], terms) { _ in true })
    let adds = frontier.points.map { point -> Double in
      if case .bracketed(let safe, _) = point.pace.result { safe.addsPerMonth } else { -1 }
    }
    #expect(adds[0] > 0 && adds[0] < adds[1] && adds[1] < adds[2], "\(adds)")
  }

  @Test func aLaunchIsSafeOnceTheHiresAreThere() throws {
    let launch = StormEvent(
      name: "Launch", start: CalendarDate(year: 2027, month: 2, day: 1)!, holdDays: 14,
      halfLifeDays: 7, incidentFactor: 1.5)
    let problem = StormProblem.made(
      hires: [0, 0, 0, 0, 4], events: [launch],
      uncertainty: StormUncertainty(spread: [.incidentRate: 0.05]))
    let found = try #require(safeLaunch(problem, .planned, limit: 0.1, terms) { _ in true })
    let earliest = try #require(found.earliest)
    let unsafe = try #require(found.lastUnsafe)
    // The four start on the first of May.
    #expect(earliest.start >= CalendarDate(year: 2027, month: 4, day: 20)!)
    #expect(earliest.start <= CalendarDate(year: 2027, month: 5, day: 14)!)
    #expect(earliest.start.dayNumber - unsafe.start.dayNumber == 7)
    #expect(unsafe.probability > 0.1)
  }

  @Test func withoutAnEventThereIsNothingToMove() {
    #expect(safeLaunch(growing, .planned, limit: 0.1, terms) { _ in true } == nil)
  }

  @Test func theHiresThatAreEnoughAreTheFirstThatKeepTheLimit() throws {
    let answer = safeHires(
      limit: 0.1, terms,
      planned: { share in
        var problem = growing
        problem.lines[0].plannedHires = [Int((share * 20).rounded())]
        return problem
      }, goesOn: { _ in true })
    let found = try #require(answer)
    let least = try #require(found.least)
    #expect(found.trials.last == least)
    #expect(found.trials.dropLast().allSatisfy { $0.probability > 0.1 })
    #expect(least.hires > 0)
  }

  @Test func theLastSafeDayIsEarlierTheSurerItShallBe() throws {
    var problem = growing
    problem.lines[0].role = .representative(ramp: [0.5, 0.5])
    problem.lines[0].people = [0, 0, 10]
    problem.hiring.terms = HiringTerms(timeToFillDays: 30, noticeDays: 20)
    problem.lines[0].plannedHires = [0, 0, 0, 0, 2, 0, 2]
    let dates = try #require(hireByDates(problem, terms, price: 10, most: 9) { _ in true })
    #expect(dates.map(\.start) == [Month("2027-05")!, Month("2027-07")!])
    #expect(dates.map(\.people) == [2, 2])
    let first = dates[0]
    let safe80 = try #require(first.openBy80)
    let safe95 = try #require(first.openBy95)
    #expect(safe95 < safe80)
    // Who is needed later may be opened later.
    #expect(try #require(dates[1].openBy80) > safe80)
    #expect(first.delays.map(\.weeks) == [1, 2, 4, 8])
    #expect(first.delays[3].failedContacts > first.delays[0].failedContacts)
    #expect(first.delays[3].probability >= 0)
  }

  @Test func theOnlyUncertainInputExplainsEverything() throws {
    var problem = growing
    problem.uncertainty = StormUncertainty(spread: [.incidentRate: 0.1], hasChance: false)
    let found = try #require(inputImportances(problem, .nothing, base: 256, terms) { _ in true })
    #expect(found.map(\.input) == [.incidentRate])
    #expect(abs(found[0].total - 1) < 0.1)
    #expect(abs(found[0].first - 1) < 0.1)
    #expect(found[0].direction == -1)
  }

  @Test func importancesAreSharesWithErrors() throws {
    let found = try #require(inputImportances(growing, .nothing, base: 256, terms) { _ in true })
    // There is no event, and nobody is hired or leaves.
    #expect(
      Set(found.map { $0.input?.rawValue ?? "chance" })
        == ["sales", "retention", "incidentRate", "productivity", "chance"])
    for one in found {
      #expect(one.total >= 0 && one.first <= one.total + 3 * (one.firstError + one.totalError))
      #expect(one.totalError < 0.2)
    }
    #expect(found.map(\.total) == found.map(\.total).sorted(by: >))
    let productivity = try #require(found.first { $0.input == .productivity })
    #expect(productivity.direction == 1)
  }

  @Test func nothingMovesWhatAlwaysHolds() throws {
    let idle = StormProblem.made(ticketsPerMonth: 10, uncertainty: .usual)
    #expect(inputImportances(idle, .nothing, base: 64, terms) { _ in true } == [])
    #expect(leadingIndicators(idle, .nothing, terms) { _ in true } == [])
  }

  @Test func theLoadWarnsOfWhatGrowsSlowly() throws {
    let found = try #require(leadingIndicators(growing, .nothing, terms) { _ in true })
    let load = try #require(found.first { $0.measure == .load })
    #expect(load.threshold > 0.7 && load.threshold < 1.05)
    #expect(load.caught > 0.6)
    #expect(load.falseAlarms < 0.3)
    #expect(load.weeksAhead >= 1)
  }

  @Test func whoStopsItGetsNothing() {
    #expect(playStorm(growing, .nothing, terms) { _ in false } == nil)
    #expect(safePace(growing, .nothing, limit: 0.1, terms) { _ in false } == nil)
  }
}
