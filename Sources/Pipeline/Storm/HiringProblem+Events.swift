import Foundation
import Workforce

extension HiringProblem {
  /// The problem as a planner states it who knows of the events: each month's work is that of its worst
  /// day, and events that bring customers bring them. Nobody hires for what is half over within two weeks.
  func expecting(_ events: [StormEvent]) -> HiringProblem {
    let events = events.filter { $0.rampDays + $0.holdDays + $0.halfLifeDays >= 14 }
    guard !events.isEmpty else { return self }
    var problem = self
    for index in problem.segments.indices {
      let segment = segments[index]
      let felt = events.filter { $0.segments?.contains(segment.name) ?? true }
      let months = months.map { MonthOfEvents(felt, in: $0) }
      problem.segments[index].incidentFactor = MonthlySeries(months.map(\.worst))
      problem.segments[index].grossAdds = MonthlySeries(
        months.enumerated().map { segment.grossAdds[$0] * $1.adds })
    }
    return problem
  }
}

/// What events do in one month.
private struct MonthOfEvents {
  /// Work on its worst day ÷ work without events: more contacts, and people who solve fewer.
  var worst = 1.0
  /// What adds are multiplied by, over its days.
  var adds = 0.0

  init(_ events: [StormEvent], in month: Month) {
    for day in 0..<month.dayCount {
      var work = 1.0
      var adds = 1.0
      for event in events {
        let since = month.firstDay.dayNumber + day - event.start.dayNumber
        let strength = event.strength(afterDays: since < 0 ? -1 : Double(since) + 0.5)
        work *= 1 + (event.incidentFactor - 1) * strength
        work /= max(0.05, 1 + (event.productivityFactor - 1) * strength)
        adds *= 1 + (event.addsFactor - 1) * strength
      }
      worst = max(worst, work)
      self.adds += adds / Double(month.dayCount)
    }
  }
}
