import Foundation
import HoursDesign
import Workforce

/// Finds a year's holes as often as asked, and prints the seconds of each time and what was found.
///
///     hours-benchmark company.json 5
@main
enum HoursBenchmark {
  struct Company: Decodable {
    struct Place: Decodable {
      var name: String
      var timeZone: String
      var hours: String
      var holidays: String
      var languages: [String]
      var channels: [String]
    }
    var year: Int
    var sites: [Place]
    var languages: [String]
    var channels: [String]
  }

  static func main() throws {
    let data = try Data(contentsOf: URL(filePath: CommandLine.arguments[1]))
    let company = try JSONDecoder().decode(Company.self, from: data)
    var seconds: [Double] = []
    var remedySeconds: [Double] = []
    var found: CoverageHoles?
    for _ in 0..<(Int(CommandLine.arguments[2]) ?? 1) {
      // Holidays are read and clocks are asked each time, as they are in a run of the program.
      let clock = ContinuousClock()
      seconds.append(
        clock.measure { found = year(of: company).holes() } / .seconds(1))
      let question = year(of: company)
      remedySeconds.append(clock.measure { _ = question.remedies() } / .seconds(1))
    }
    guard let found else { return }
    print("seconds \(seconds.map { "\($0)" }.joined(separator: " "))")
    print("remedies \(remedySeconds.map { "\($0)" }.joined(separator: " "))")
    print("holes \(found.holes.count)")
    for queue in found.queues {
      let causes = CoverageHoles.Cause.allCases.map { "\(queue.uncoveredMinutes[$0] ?? 0)" }
      print("queue \(queue.channel) \(queue.language) \(causes.joined(separator: " "))")
    }
  }

  private static func year(of company: Company) -> CoverageYear {
    let sites = company.sites.map { place -> CoverageYear.Place in
      guard let hours = WeekHours(place.hours),
        let holidays = HolidayCalendar(named: place.holidays)
      else { preconditionFailure("\(place.name) has hours and holidays that can be read.") }
      return CoverageYear.Place(
        site: Site(
          name: place.name, timeZone: place.timeZone, hours: hours, languages: place.languages,
          channels: place.channels, holidays: place.holidays), hours: hours,
        clock: wallClock(place.timeZone, company.year), holidays: holidays)
    }
    return CoverageYear(
      year: company.year, sites: sites,
      channels: company.channels.map { CoverageYear.Wanted(channel: $0) },
      languages: company.languages, clock: sites[0].clock)
  }

  /// The zone's changes of the year and the days around it.
  private static func wallClock(_ name: String, _ year: Int) -> WallClock {
    guard let zone = TimeZone(identifier: name),
      let first = CalendarDate(year: year, month: 1, day: 1)
    else { preconditionFailure("The system knows \(name).") }
    let start = Date(timeIntervalSince1970: Double(first.dayNumber - 10) * 86_400)
    let end = start.addingTimeInterval(386 * 86_400)
    var changes: [WallClock.Change] = []
    var date = start
    while let next = zone.nextDaylightSavingTimeTransition(after: date), next < end, next > date {
      changes.append(
        WallClock.Change(
          instant: Timestamp(secondsSince1970: Int64(next.timeIntervalSince1970.rounded())),
          offsetSeconds: zone.secondsFromGMT(for: next)))
      date = next
    }
    return WallClock(
      name: name, offsetBeforeSeconds: zone.secondsFromGMT(for: start), changes: changes)
  }
}
