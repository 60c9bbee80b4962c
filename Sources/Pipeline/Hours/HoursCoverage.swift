import HoursDesign
package import Workforce

/// A year of the model's support hours: what is asked, what is uncovered, what would help, and what was
/// assumed.
package struct HoursCoverage: Sendable {
  package let year: CoverageYear
  package let assumptions: [Assumption]

  /// - Parameter clocks: of the time zones that sites and regions name, at least.
  package init(_ scenario: Scenario, year: Int, clocks: [String: WallClock]) {
    func clock(_ zone: String) -> WallClock {
      guard let clock = clocks[zone] else {
        preconditionFailure("Every time zone of the model has its clock.")
      }
      return clock
    }
    precondition(!scenario.sites.isEmpty, "Hours are those of sites.")
    assumptions = Self.assumptions(scenario)
    self.year = CoverageYear(
      year: year,
      sites: scenario.sites.map { site in
        CoverageYear.Place(
          site: site, hours: site.hours ?? Self.usualHours, clock: clock(site.timeZone),
          holidays: site.holidays.flatMap { HolidayCalendar(named: $0) })
      },
      channels: scenario.channels.isEmpty
        ? [CoverageYear.Wanted(channel: Self.anyChannel)]
        : scenario.channels.map {
          CoverageYear.Wanted(channel: $0.name, hours: $0.service.hours ?? .always)
        },
      languages: scenario.languages.isEmpty
        ? [Self.anyLanguage] : scenario.languages.map(\.name),
      regions: scenario.hours.regions.map { region in
        CoverageYear.Region(
          region: region, clock: clock(region.timeZone),
          holidays: region.holidays.flatMap { HolidayCalendar(named: $0) })
      }, clock: clock(scenario.sites[0].timeZone))
  }

  package func holes() -> CoverageHoles { year.holes() }
  package func remedies() -> [CoverageRemedy] { year.remedies() }
  package func publishedHours() -> PublishedHours { year.publishedHours() }

  /// What a channel or a language is called where the model names none.
  package static let anyChannel = "all channels"
  package static let anyLanguage = "all languages"
  /// Monday to Friday from 9 to 18.
  package static let usualHours = WeekHours(
    minutes: (0..<5).map { $0 * 1440 + 540..<$0 * 1440 + 1080 })
}

extension HoursCoverage {
  private static func assumptions(_ scenario: Scenario) -> [Assumption] {
    var assumptions: [Assumption] = []
    func assume(_ key: String, _ names: [String], _ text: (String) -> String) {
      guard !names.isEmpty else { return }
      let list =
        names.count == 1
        ? names[0] : names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
      assumptions.append(Assumption(key: key, text(list)))
    }
    assume("sites[].hours", scenario.sites.filter { $0.hours == nil }.map(\.name)) {
      "\($0): open Monday to Friday from 9 to 18, on the site's own clock."
    }
    assume(
      "sites[].holidays",
      scenario.sites.filter { $0.holidays == nil && !$0.worksOnHolidays }.map(\.name)
    ) {
      "\($0): no public holidays are kept."
    }
    if scenario.hours.regions.isEmpty {
      assumptions.append(
        Assumption(
          key: "regions",
          "Nobody said where customers are, so no hole is worse than another by who is awake."))
    }
    assume(
      "channels[].hours", scenario.channels.filter { $0.service.hours == nil }.map(\.name)
    ) { "\($0): to be covered always." }
    if scenario.channels.isEmpty {
      assumptions.append(
        Assumption(key: "channels", "All channels are alike, and to be covered always."))
    }
    if scenario.languages.isEmpty {
      assumptions.append(
        Assumption(key: "languages", "Everybody who works speaks every customer's language."))
    }
    return assumptions
  }
}
