package import Workforce

/// What each week of a roster's period asks for. Weeks of the same month and the same clocks are alike, and worked
/// out once.
package final class RosterWeeks {
  private let scenario: Scenario
  private let tickets: [Double]
  private let week: WeekDemand?
  private let clocks: WallClocks
  private var known: [Kind: HoursProblem] = [:]

  private struct Kind: Hashable {
    let month: Int
    let offsets: [Int]
  }

  /// - Parameters:
  ///   - tickets: of each month of the plan.
  ///   - week: the typical one of the history; nil where nothing was imported.
  ///   - clocks: one for every time zone that the scenario names.
  package init(
    of scenario: Scenario, tickets: [Double], week: WeekDemand?, clocks: WallClocks
  ) {
    self.scenario = scenario
    self.tickets = tickets
    self.week = week
    self.clocks = clocks
  }

  /// Works out the weeks of some days side by side; `hours` tells what can't be.
  package func prepare(from first: CalendarDate, days: Int) {
    var mondays: [Kind: CalendarDate] = [:]
    for day in stride(from: -first.weekday, to: days, by: 7) {
      let kind = kind(of: first + day)
      mondays[kind] = mondays[kind] ?? first + day
    }
    let needed = mondays.filter { known[$0.key] == nil }.sorted { $0.value < $1.value }
    let made = sideBySide(needed) { [scenario, tickets, week, clocks] kind, monday in
      try? HoursProblem(
        of: scenario, month: kind.month, tickets: tickets[kind.month], week: week, clocks: clocks,
        monday: monday)
    }
    for (entry, hours) in zip(needed, made) { known[entry.key] = hours }
  }

  /// What the week from a Monday on asks for.
  package func hours(_ monday: CalendarDate) throws -> HoursProblem {
    let kind = kind(of: monday)
    if var alike = known[kind] {
      alike.monday = monday
      return alike
    }
    let hours = try HoursProblem(
      of: scenario, month: kind.month, tickets: tickets[kind.month], week: week, clocks: clocks,
      monday: monday)
    known[kind] = hours
    return hours
  }

  private func kind(of monday: CalendarDate) -> Kind {
    let middle = (monday + 3).containingMonth
    let noon = Timestamp(secondsSince1970: Int64(monday.dayNumber) * 86_400 + 43_200)
    return Kind(
      month: min(max(0, middle - scenario.hiring.firstMonth), scenario.hiring.monthCount - 1),
      offsets: clocks.sorted { $0.key < $1.key }.map { $0.value.offsetSeconds(at: noon) })
  }
}
