import FileFormats
import Pipeline
import Workforce

/// What `muster hours` was asked, with the clocks of every site and region.
struct HoursQuestion {
  let scenario: Scenario
  let clocks: WallClocks
  private let year: Int
  /// Counted from the plan's first.
  private let month: Int
  private let people: Int?
  private let seed: UInt64

  init(_ command: HoursCommand) throws {
    var problems: [Problem] = []
    let asked = [
      ("--holes", command.holes), ("--publish", command.publish),
      ("--stages", command.stages.stages),
    ].filter(\.1).map(\.0)
    if asked.count > 1 {
      problems.append(
        Problem(
          at: asked[0], "\(asked.joined(separator: " and ")) are \(asked.count) answers.",
          remedy: "Write one of them at a time."))
    }
    year = try command.year ?? SystemDate.thisMonth().year
    // Until then the clocks of all zones are known.
    if !(1971...2037).contains(year) {
      problems.append(
        Problem(
          at: "--year", "\(year) is no year whose clocks are known.",
          remedy: "Write a year from 1971 to 2037, such as 2027."))
    }
    if command.year != nil, asked.isEmpty {
      problems.append(
        Problem(
          at: "--year", "A year is about --holes, --publish or --stages.",
          remedy: "Add one of them, or write --month 2027-07 for a typical week of that month."))
    }
    if let people = command.people, !(1...100_000).contains(people) {
      problems.append(
        Problem(
          at: "--people", "\(people) is no number of people.",
          remedy: "Write 1 to 100000, such as 12."))
    }
    people = command.people
    seed = command.options.seed
    let scenario: Scenario
    do {
      scenario = try command.options.place.scenario()
    } catch let found as Problems {
      throw Problems(problems + found.all)
    }
    month = Self.month(command, in: scenario, &problems)
    if scenario.sites.isEmpty, command.holes || command.publish {
      problems.append(
        Problem(
          at: command.options.place.modelFile.shownPath,
          "The model has no sites, so nobody knows whose hours they are.",
          remedy: "Add sites, such as sites: [{name: Boston, timeZone: America/New_York, hours: "
            + "Mon-Fri 9-18}]."))
    }
    self.scenario = scenario
    var clocks: WallClocks = [:]
    for zone in scenario.timeZonesOfHours.sorted() {
      if let clock = WallClock(systemZone: zone) {
        clocks[zone] = clock
      } else {
        problems.append(
          Problem(
            at: command.options.place.modelFile.shownPath,
            "This system knows no time zone \"\(zone)\".",
            remedy: "Write a name such as Europe/Dublin, and see that the time zone data is there.")
        )
      }
    }
    self.clocks = clocks
    guard problems.isEmpty else { throw Problems(problems) }
  }

  private static func month(
    _ command: HoursCommand, in scenario: Scenario, _ problems: inout [Problem]
  ) -> Int {
    guard let text = command.month else { return 0 }
    let first = scenario.hiring.firstMonth
    let last = first + (scenario.hiring.monthCount - 1)
    guard let month = Month(text), month >= first, month <= last else {
      problems.append(
        Problem(
          at: "--month", "\(text) is no month of the plan.",
          remedy: "Write one from \(first) to \(last)."))
      return 0
    }
    return month - first
  }

  /// A year of the model's hours.
  var coverage: HoursCoverage { HoursCoverage(scenario, year: year, clocks: clocks) }

  /// The plan's customers and people month by month.
  var plan: Plan { Plan(for: scenario, seed: seed) }

  /// Ctrl-C ends the search for shifts with the best so far.
  ///
  /// - Parameter week: the typical week of the history, if there is one.
  func supportHours(_ plan: Plan, week: WeekDemand?) throws -> SupportHours {
    let problem = try problem(plan, week: week)
    let interruption = Interruption()
    return SupportHours(for: problem, mostPeople: people) { !interruption.wasAskedFor }
  }

  /// How long calls and chats wait, by the clocks of regions.
  func waits(_ plan: Plan, week: WeekDemand?) throws -> [ExpectedWaits] {
    try problem(plan, week: week).expectedWaits(namesRegions: !scenario.hours.regions.isEmpty)
  }

  private func problem(_ plan: Plan, week: WeekDemand?) throws -> HoursProblem {
    try HoursProblem(
      of: scenario, month: month, tickets: plan.hiring.months[month].tickets, week: week,
      clocks: clocks)
  }
}
