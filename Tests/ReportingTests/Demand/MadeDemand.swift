import Pipeline
import Reporting
import TestSupport
import Testing
import Workforce

/// Demand measured from made-up histories, for tests.
enum MadeDemand {
  /// A company's months, with customers, agents and backlog.
  static func growing(months: Int = 4) throws -> MeasuredDemand {
    let history = try #require(
      MadeUpHistory(
        company: "growing", from: Month(year: 2026, number: 2), months: months,
        tickets: 500 * months, clock: .dublin2026, seed: 7))
    let measured = try DemandHistory(
      customers: Array(history.customers), volumes: [], forEachContact: history.forEachContact
    ).measured(clock: .dublin2026)
    return try #require(measured)
  }

  /// Two months of a phone system's half hours; some are abandoned.
  static func intervals(queue: String = "Sales, \"hot\"") throws -> MeasuredDemand {
    let volumes = (0..<59).map { day in
      IntervalVolume(
        source: "test", queue: queue,
        start: Timestamp("2026-02-01 10:00") + Int64(day) * 86_400, lengthSeconds: 1800,
        offered: 12, handled: 10, handleSeconds: 3000)
    }
    let measured = try DemandHistory(customers: [], volumes: volumes) { _ in }.measured(clock: .utc)
    return try #require(measured)
  }

  /// One ticket: no month is full.
  static func oneTicket() throws -> MeasuredDemand {
    let ticket = Contact(
      source: "test", externalID: "1", channel: .email, createdAt: Timestamp("2026-02-03 10:00"))
    let measured = try DemandHistory(customers: [], volumes: []) { body in try body(ticket) }
      .measured(clock: .utc)
    return try #require(measured)
  }

  static func report(_ demand: MeasuredDemand) -> DemandReport {
    DemandReport(
      demand: demand, company: "Example", timeZoneReason: "as given", workspaceOption: "")
  }
}
