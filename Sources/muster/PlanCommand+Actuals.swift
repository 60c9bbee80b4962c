import FileFormats
import Foundation
import Pipeline
import Reporting
import Storage
import Workforce

extension PlanCommand {
  /// What came in the months that are over, against the plans that were issued before them.
  func compareActuals() throws {
    let issued = try issuedPlans()
    guard let first = issued.first, let last = issued.last else {
      throw nothingIssued(at: "--actuals")
    }
    let scenario = try? options.place.scenario()
    let clock = try chosenClock(site: scenario?.sites.first)
    let actual = try actualDemand(clock: clock)
    let compared = PlanActuals(of: actual, against: issued, clock: clock, scenario: scenario)
    guard !compared.months.isEmpty else {
      let known = actual.months.last.map { "the history's last full month is \($0.month)" }
      throw Problems([
        Problem(
          at: "--actuals",
          "No month can be compared yet: \(known ?? "the history has no full month"), and "
            + (first.number == last.number
              ? "plan \(first.number) was issued on \(clock.localTime(at: first.issuedAt).date)."
              : "the first plan was issued on \(clock.localTime(at: first.issuedAt).date)."),
          remedy: "Import the tickets of a month that began after that and is over: "
            + "muster import tickets.csv\(options.asWritten).")
      ])
    }
    try output.write(
      PlanActualsReport(
        compared, company: scenario?.company, workspaceOption: options.asWritten), full: true)
  }

  /// The zone of months and days: as given, else the first site's, else UTC.
  func chosenClock(site: Site?) throws -> WallClock {
    let name = timeZone ?? site?.timeZone ?? "UTC"
    guard let clock = WallClock(systemZone: name) else {
      throw Problems([
        Problem(
          at: "--time-zone", "There is no time zone \"\(name)\".",
          remedy: "Give a name such as Europe/Dublin.")
      ])
    }
    return clock
  }

  /// What the imported history holds of months that are over.
  func actualDemand(clock: WallClock) throws -> ActualDemand {
    let limit = try SystemDate.thisMonth()
    let actual = try inDatabase("measuring the history") { database in
      let store = database.contacts
      let history = DemandHistory(
        customers: try store.customers(), volumes: try store.intervalVolumes(),
        forEachContact: store.forEachContact)
      return try history.actuals(clock: clock, before: limit) { count in
        if count % 50_000 == 0 { Terminal.progress("Measuring: \(Numerals.whole(count)) contacts") }
      }
    }
    Terminal.endProgress()
    guard let actual else {
      throw Problems([
        Problem(
          at: options.place.database.shownPath, "Nothing has been imported here.",
          remedy: "Import a history first: muster import tickets.csv\(options.asWritten).")
      ])
    }
    return actual
  }
}
