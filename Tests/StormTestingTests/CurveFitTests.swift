import Foundation
import Testing
import Workforce

@testable import StormTesting

/// What a history tells of curves.
struct CurveFitTests {
  private static let attrition = ResponseCurve(from: 1, half: 0.25, most: 1)

  private func fits(
    _ history: StrainHistory, curves: StormCurves = StormCurves(), promiseDays: Double = 1,
    seed: UInt64 = 1
  ) -> [StormRelation: CurveFit] {
    let all = fitCurves(
      history, assuming: curves, attrition: Self.attrition, promiseDays: promiseDays,
      resolvedPerDay: 1, seed: seed)
    return Dictionary(uniqueKeysWithValues: all.map { ($0.relation, $0) })
  }

  private func fit(
    _ relation: StormRelation, _ history: StrainHistory, seed: UInt64 = 1
  ) throws -> CurveFit {
    try #require(fits(history, seed: seed)[relation])
  }

  // MARK: A curve that is there

  /// Of histories drawn from a curve that isn't the default, nearly all have it, and about 95 of 100
  /// intervals hold the truth.
  @Test func aCurveOfChurnIsFoundAgain() throws {
    let truth = ResponseCurve(from: 1, half: 5, most: 3)
    var drawn = DrawnHistory(churn: { 1 + truth($0) }, churnDelayDays: 28)
    drawn.dispersion = 1.5
    var found = 0
    var within = 0
    let seeds: Range<UInt64> = 1..<31
    for seed in seeds {
      let fit = try fit(.churn, drawn.drawn(seed: seed), seed: seed)
      guard fit.verdict == .fitted, let estimate = fit.estimate else { continue }
      found += 1
      let atWorst = truth(fit.worstStrain)
      if (estimate.atWorstLow...estimate.atWorstHigh).contains(atWorst) { within += 1 }
      #expect(abs(estimate.baseRate / 0.006 - 1) < 0.15, "seed \(seed)")
      #expect(abs(estimate.atWorst / atWorst - 1) < 0.4, "seed \(seed): \(estimate)")
    }
    #expect(found == seeds.count)
    #expect(within >= seeds.count * 85 / 100, "\(within) of \(seeds.count)")
  }

  @Test func withEnoughLeaversTheWholeCurveAndItsDelayAreFoundAgain() throws {
    let truth = ResponseCurve(from: 1, half: 1.5, most: 2)
    let drawn = DrawnHistory(
      customers: 2_000_000, churn: { 1 + truth($0) }, churnDelayDays: 42)
    let estimate = try #require(try fit(.churn, drawn.drawn(seed: 3)).estimate)
    #expect(abs(estimate.curve.half / 1.5 - 1) < 0.15, "\(estimate)")
    #expect(abs(estimate.curve.most / 2 - 1) < 0.1, "\(estimate)")
    #expect(abs((estimate.delayDays ?? 0) / 42 - 1) < 0.1, "\(estimate)")
    #expect(abs(estimate.curve.from - 1) < 1e-9)
    #expect(abs(estimate.dispersion - 1) < 0.3)
  }

  @Test func aCurveThatBeginsElsewhereIsFoundThereIfItIsClear() throws {
    let truth = ResponseCurve(from: 3, half: 3, most: 2)
    let drawn = DrawnHistory(customers: 2_000_000, churn: { 1 + truth($0) })
    let estimate = try #require(try fit(.churn, drawn.drawn(seed: 3)).estimate)
    #expect(estimate.curve.from == 3)
    #expect(abs(estimate.curve.half / 3 - 1) < 0.2)
  }

  @Test func peopleWhoLeaveAreFoundToFollowTheLoad() throws {
    let truth = ResponseCurve(from: 1, half: 0.25, most: 2)
    let drawn = DrawnHistory(attrition: { 1 + truth($0) })
    var within = 0
    let seeds: Range<UInt64> = 1..<21
    for seed in seeds {
      let fit = try fit(.attrition, drawn.drawn(seed: seed), seed: seed)
      #expect(fit.verdict == .fitted, "seed \(seed)")
      let estimate = try #require(fit.estimate)
      if (estimate.atWorstLow...estimate.atWorstHigh).contains(truth(fit.worstStrain)) {
        within += 1
      }
    }
    #expect(within >= 17, "\(within) of \(seeds.count)")
  }

  @Test func whatWaitingCustomersWriteAgainIsFoundOnTopOfWhatTheyWriteAnyway() throws {
    let truth = ResponseCurve(from: 1, half: 2, most: 0.4)
    let drawn = DrawnHistory(repeats: { 0.1 + truth($0) })
    for seed in UInt64(1)..<6 {
      let fit = try fit(.repeatContacts, drawn.drawn(seed: seed), seed: seed)
      #expect(fit.verdict == .fitted)
      let estimate = try #require(fit.estimate)
      #expect(abs(estimate.baseRate - 0.1) < 0.02, "seed \(seed): \(estimate)")
      #expect(abs(estimate.atWorst - truth(fit.worstStrain)) < 0.03, "seed \(seed): \(estimate)")
    }
  }

  @Test func callsInsteadOfMailsAreFound() throws {
    let truth = ResponseCurve(from: 1, half: 3, most: 0.5)
    let drawn = DrawnHistory(calls: { 0.2 + 0.8 * truth($0 / 0.8) }, dispersion: 0)
    let fit = try fit(.channelShift, drawn.drawn(seed: 1))
    #expect(fit.verdict == .fitted)
    let estimate = try #require(fit.estimate)
    #expect(abs(estimate.baseRate - 0.2) < 0.02, "\(estimate)")
    #expect(estimate.atWorst > 0.25 && estimate.atWorst < 0.6, "\(estimate)")
  }

  // MARK: A curve that isn't

  /// Weeks that vary more than chance are no relation either.
  @Test(arguments: [1.0, 3])
  func aHistoryWithoutRelationsHasNone(dispersion: Double) {
    var drawn = DrawnHistory()
    drawn.dispersion = dispersion
    var found: [StormRelation: Int] = [:]
    let seeds: Range<UInt64> = 1..<61
    for seed in seeds {
      for (relation, fit) in fits(drawn.drawn(seed: seed), seed: seed)
      where fit.verdict == .fitted {
        found[relation, default: 0] += 1
      }
    }
    for (relation, count) in found {
      #expect(count <= seeds.count / 10, "\(relation): \(count) of \(seeds.count)")
    }
  }

  @Test func aCertainNothingRulesOutWhatIsAssumed() throws {
    let fit = try fit(.churn, DrawnHistory(customers: 100_000).drawn(seed: 2))
    #expect(fit.verdict == .noRelation)
    #expect(fit.excludesAssumed)
    #expect(try #require(fit.estimate).atWorstHigh < 0.2)
  }

  // MARK: What it takes

  @Test func waitsThatKeptThePromiseSayNothing() throws {
    let fit = try fit(.churn, DrawnHistory(worstWait: 0.9).drawn(seed: 1))
    #expect(fit.verdict == .tooLittleStrain(needed: 4))
    #expect(fit.strainedWeeks == 0)
    #expect(fit.estimate == nil)
  }

  @Test func fewLeaversSayNothing() throws {
    let fit = try fit(.churn, DrawnHistory(customers: 10).drawn(seed: 1))
    #expect(fit.verdict == .tooFewEvents(needed: 20))
  }

  @Test func fewWeeksSayNothing() throws {
    let fit = try fit(.churn, DrawnHistory(weeks: 20).drawn(seed: 1))
    #expect(fit.verdict == .tooFewWeeks(needed: 26))
  }

  @Test func whatAHistoryLacksIsNamed() {
    var history = DrawnHistory().drawn(seed: 1)
    history.tellsCustomers = false
    history.tellsPeople = false
    for index in history.weeks.indices {
      history.weeks[index].live = 0
      history.weeks[index].customerDaysWaited = 0
    }
    let found = fits(history)
    #expect(found[.churn]?.verdict == .notInHistory(.customers))
    #expect(found[.attrition]?.verdict == .notInHistory(.people))
    #expect(found[.repeatContacts]?.verdict == .notInHistory(.senders))
    #expect(found[.channelShift]?.verdict == .notInHistory(.channels))
    #expect(found[.absence]?.verdict == .notInHistory(.absence))
    history.tellsWaits = false
    #expect(fits(history)[.churn]?.verdict == .notInHistory(.answers))
  }

  // MARK: Any history

  @Test func theSameSeedGivesTheSameFit() {
    let history = DrawnHistory().drawn(seed: 5)
    #expect(fits(history, seed: 7) == fits(history, seed: 7))
  }

  @Test func pointsHoldEveryWeekAndEveryEvent() throws {
    let history = DrawnHistory().drawn(seed: 5)
    let fit = try fit(.churn, history)
    #expect(fit.points.count == 11)
    #expect(fit.points.reduce(0) { $0 + $1.weeks } == 156)
    #expect(fit.points.reduce(0) { $0 + $1.events } == fit.events)
    #expect(fit.points.map(\.strain) == fit.points.map(\.strain).sorted())
  }

  @Test func whereEverybodyLeavesOnlyUnderStrainTheFitStaysANumber() throws {
    var history = DrawnHistory().drawn(seed: 5)
    for index in history.weeks.indices {
      let isCalm = (history.weeks[index].meanWaitHours ?? 0) < 100
      history.weeks[index].customersLeft = isCalm ? 0 : 40
      history.weeks[index].people = 0
    }
    let found = fits(history)
    let estimate = try #require(found[.churn]?.estimate)
    for value in [
      estimate.curve.most, estimate.atWorst, estimate.atWorstLow, estimate.atWorstHigh,
      estimate.baseRate,
    ] {
      #expect(value.isFinite && value >= 0, "\(estimate)")
    }
    #expect(found[.churn]?.verdict == .fitted)
  }

  // MARK: The regression

  /// Against every share of a fine grid.
  @Test func theBestShareIsTheBestOfAll() {
    let response = [0, 0, 0.1, 0.5, 0.9, 0.3, 0, 1]
    let exposure = [100.0, 120, 90, 100, 80, 100, 110, 100]
    let events = [3.0, 2, 4, 7, 12, 5, 2, 9]
    let regression = RateRegression(response: response, exposure: exposure)
    let best = regression.gain(events)
    let others = (0...10_000).map { regression.gain(events, share: Double($0) / 10_001) }
    #expect(others.allSatisfy { $0 <= best.gain + 1e-9 })
    #expect(abs((others.max() ?? 0) - best.gain) < 1e-6)
    // Expected events add up to those that came.
    let rates = regression.rates(share: best.share, total: 44)
    let expected = zip(response, exposure).reduce(0) {
      $0 + $1.1 * (rates.base + rates.slope * $1.0)
    }
    #expect(abs(expected - 44) < 1e-9)
    // The same slope given has the same gain.
    let given = regression.gain(
      events, slope: rates.slope, response: response, exposure: exposure)
    #expect(abs(given - best.gain) < 1e-9)
  }

  @Test func eventsThatAreFewerUnderStrainHaveNoSlope() {
    let regression = RateRegression(response: [0, 1], exposure: [100, 100])
    #expect(regression.gain([10, 5]) == (0, 0))
  }
}
