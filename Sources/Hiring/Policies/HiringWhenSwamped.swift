import Workforce

/// "Swamped? Hire one more": a requisition after each month that left no slack.
struct HiringWhenSwamped: HiringPolicy {
  let name = "reactive"
  /// Months with more load than this swamp the team.
  let targetUtilisation: Double

  var rule: String {
    "One requisition is opened after each month whose work, what waits included, took more than "
      + "\(Numerals.percent(targetUtilisation)) of people's time: “swamped? one more”."
  }

  func requisitions(seeing month: ManagersView) -> [Requisitions] {
    guard let last = month.lastMonth, let start = month.firstStart,
      last.load > targetUtilisation + 1e-9
    else { return [] }
    return [Requisitions(count: 1, start: start)]
  }
}
