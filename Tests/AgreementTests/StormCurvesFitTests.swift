import Foundation
import StormTesting
import TestSupport
import Testing
import Workforce

/// What the storm plays against what the fit finds in it.
struct StormCurvesFitTests {
  /// Two launches whose waits drive customers away; every week's leavers are as expected, and so many that
  /// rounding to whole ones doesn't matter.
  @Test func theCurveThatWasPlayedIsFoundInWhatWasPlayed() throws {
    let truth = ResponseCurve(from: 1, half: 5, most: 2)
    let launches = [(2027, 3), (2028, 3)].map { year, month in
      StormEvent(
        name: "Launch of \(year)", start: CalendarDate(year: year, month: month, day: 1)!,
        holdDays: 28, halfLifeDays: 14, incidentFactor: 1.6)
    }
    var problem = StormProblem.made(
      customers: 10_000_000, ticketsPerMonth: 15_000_000, people: 100_000, capacity: 17_000_000,
      churn: 0.02, events: launches, months: 24)
    problem.hiring.segments[0].grossAdds = MonthlySeries(constant: 200_000)
    problem.curves.churn = truth
    problem.curves.churnDelayDays = 28
    let outcome = try #require(
      playStorm(problem, .nothing, StormTerms(seed: 1, replications: 8)) { _ in true })
    let weeks = outcome.steps.map { step in
      // A month's hazard, and the part of it that a week has.
      let hazard = -log(1 - step.monthlyChurn.p50) * 7 / (365.25 / 12)
      return StrainWeek(
        firstDay: step.firstDay, deferred: Int(step.contacts.p50),
        meanWaitHours: step.waitHours.p50, customers: Int(step.customers.p50),
        customersLeft: Int(step.customers.p50 * hazard))
    }
    let history = StrainHistory(
      timeZone: "UTC", weeks: weeks, tellsWaits: true, tellsCustomers: true, tellsPeople: false)
    #expect(weeks.count { ($0.meanWaitHours ?? 0) > 72 } >= 8)
    let fits = fitCurves(
      history, assuming: StormCurves(), attrition: .none, promiseDays: 1, seed: 1)
    let fit = try #require(fits.first { $0.relation == .churn })
    #expect(fit.verdict == .fitted)
    let estimate = try #require(fit.estimate)
    #expect(abs(estimate.curve.half / 5 - 1) < 0.02, "\(estimate)")
    #expect(abs(estimate.curve.most / 2 - 1) < 0.02, "\(estimate)")
    #expect(abs((estimate.delayDays ?? 0) / 28 - 1) < 0.02, "\(estimate)")
    #expect(abs(estimate.atWorst - truth(fit.worstStrain)) < 0.05, "\(estimate)")
  }
}
