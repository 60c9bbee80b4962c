package import Workforce

/// The earliest start of the first event that keeps the probability of a failing target under `limit`,
/// with everything else as planned; nil without an event, or if it was stopped.
///
/// The planned start is tried, then every four weeks, then week by week before the first safe one. None is tried so late
/// that the event would be over after the horizon: what isn't seen isn't safe.
package func safeLaunch(
  _ problem: StormProblem, _ policy: StormPolicy, limit: Double, _ terms: StormTerms,
  goesOn: @escaping @Sendable (Double) -> Bool
) -> SafeLaunch? {
  guard
    let moved = problem.events.indices
      .filter({ problem.events[$0].start >= problem.firstDay })
      .min(by: { problem.events[$0].start < problem.events[$1].start })
  else { return nil }
  let event = problem.events[moved]
  let model = StormModel(problem)
  let factors = StormPoints(replications: terms.replications, seed: terms.seed).factors(of: model)
  let lasts = event.rampDays + event.holdDays + min(event.halfLifeDays, 90)
  let lastWeek = max(0, (problem.stepCount * problem.stepDays - Int(lasts)) / 7)
  var trials: [Int: Double] = [:]
  func probability(day: Int) -> Double? {
    if let known = trials[day] { return known }
    var changed = problem
    changed.events[moved].start = problem.firstDay + day
    var model = model
    model.calendar = StormCalendar(changed)
    guard let breaks = breaks(of: model, policy, factors, terms, goesOn: goesOn) else { return nil }
    trials[day] = breaks.probability
    return breaks.probability
  }
  guard probability(day: event.start.dayNumber - problem.firstDay.dayNumber) != nil else {
    return nil
  }
  var firstSafe: Int?
  for week in stride(from: 0, through: lastWeek, by: 4) {
    guard let found = probability(day: 7 * week) else { return nil }
    if found <= limit {
      firstSafe = week
      break
    }
  }
  if let safe = firstSafe {
    for week in stride(from: safe - 1, to: max(-1, safe - 4), by: -1) {
      guard let found = probability(day: 7 * week) else { return nil }
      if found > limit { break }
    }
  }
  return SafeLaunch(
    event: event.name, limit: limit, planned: event.start,
    trials: trials.sorted { $0.key < $1.key }.map {
      SafeLaunch.Trial(start: problem.firstDay + $0.key, probability: $0.value)
    })
}
