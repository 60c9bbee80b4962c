import Foundation
import Randomness
import Workforce

/// A history drawn from known curves, by code that shares nothing with the fit: waits and load that swell
/// twice, and leavers, repeated contacts and calls that follow them.
struct DrawnHistory {
  var weeks = 156
  /// Days of wait at the top of each swell.
  var worstWait = 10.0
  var customers = 8000
  var weeklyChurn = 0.006
  /// The multiple of churn at a felt wait.
  var churn: (Double) -> Double = { _ in 1 }
  var churnDelayDays = 14.0
  var people = 400
  var weeklyAttrition = 0.006
  var attrition: (Double) -> Double = { _ in 1 }
  var attritionDelayDays = 42.0
  /// What waiting customers write again in a week, by the wait.
  var repeats: (Double) -> Double = { _ in 0.05 }
  /// The share of calls by the wait.
  var calls: (Double) -> Double = { _ in 0.2 }
  /// How much a week's events vary beyond chance: the variance ÷ the mean.
  var dispersion = 1.0

  func drawn(seed: UInt64) -> StrainHistory {
    var generator = SeededGenerator(seed: seed)
    func count(_ mean: Double) -> Int {
      var mean = mean
      if dispersion > 1, mean > 0 {
        mean =
          GammaDistribution(shape: mean / (dispersion - 1), scale: dispersion - 1)
          .draw(with: &generator)
      }
      return PoissonDistribution(mean: mean).draw(with: &generator)
    }
    var felt = 0.0
    var feltLoad = 0.8
    // Whoever is at work can resolve one contact in a day, and nothing waits overnight.
    var told: [StrainWeek] = []
    for week in 0..<weeks {
      // Two swells of about half a year, and calm in between.
      let swell = max(0, sin(Double(week) / Double(weeks) * 4 * .pi))
      let wait = 0.3 + (worstWait - 0.3) * swell * swell * (0.7 + 0.6 * generator.nextUnit()) / 1.3
      let load = 0.8 + 0.7 * swell * (0.8 + 0.4 * generator.nextUnit())
      felt = week == 0 ? wait : wait + (felt - wait) * exp(-7 / churnDelayDays)
      feltLoad = week == 0 ? load : load + (feltLoad - load) * exp(-7 / attritionDelayDays)
      let contacts = 2000.0
      let calling = count(contacts * calls(wait))
      let waiting = contacts * wait
      told.append(
        StrainWeek(
          firstDay: CalendarDate(dayNumber: 20_003 + 7 * week), live: calling,
          deferred: max(1, Int(contacts) - calling),
          // The mean over all contacts is the wait, as churn sees it.
          meanWaitHours: 24 * wait * contacts / max(1, contacts - Double(calling)),
          customerDaysWaited: waiting, repeated: count(waiting / 7 * repeats(wait)),
          resolved: 2000, agentsAtWork: people, agentDays: Int((contacts / load).rounded()),
          customers: customers,
          customersLeft: count(Double(customers) * weeklyChurn * churn(felt)), people: people,
          peopleLeft: count(Double(people) * weeklyAttrition * attrition(feltLoad))))
    }
    return StrainHistory(
      timeZone: "UTC", weeks: told, tellsWaits: true, tellsCustomers: true, tellsPeople: true)
  }
}
