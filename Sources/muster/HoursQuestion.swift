import Pipeline
import Workforce

/// What `muster hours` was asked, with the clocks of every site and region.
struct HoursQuestion {
  let scenario: Scenario
  let coverage: HoursCoverage

  init(_ command: HoursCommand) throws {
    var problems: [Problem] = []
    if command.holes == command.publish {
      problems.append(
        Problem(
          at: "--holes",
          command.holes ? "--holes and --publish are two answers." : "Nothing is asked.",
          remedy: "Write --holes for what is uncovered, or --publish for what customers may know."))
    }
    let year = try command.year ?? SystemDate.thisMonth().year
    // Until then the clocks of all zones are known.
    if !(1971...2037).contains(year) {
      problems.append(
        Problem(
          at: "--year", "\(year) is no year whose clocks are known.",
          remedy: "Write a year from 1971 to 2037, such as 2027."))
    }
    guard problems.isEmpty else { throw Problems(problems) }
    let scenario = try command.options.place.scenario()
    guard !scenario.sites.isEmpty else {
      throw Problems([
        Problem(
          at: command.options.place.modelFile.shownPath,
          "The model has no sites, so nobody knows whose hours they are.",
          remedy: "Add sites, such as sites: [{name: Boston, timeZone: America/New_York, hours: "
            + "Mon-Fri 9-18}].")
      ])
    }
    self.scenario = scenario
    let zones = Set(scenario.sites.map(\.timeZone) + scenario.hours.regions.map(\.timeZone))
    var clocks: [String: WallClock] = [:]
    for zone in zones.sorted() {
      if let clock = SystemClock.wallClock(named: zone) {
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
    guard problems.isEmpty else { throw Problems(problems) }
    coverage = HoursCoverage(scenario, year: year, clocks: clocks)
  }
}
