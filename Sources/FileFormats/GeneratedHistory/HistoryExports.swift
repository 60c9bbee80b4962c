package import Workforce

/// The ticket systems whose exports can be written from a made-up history. To add one is a file
/// and a line here.
package enum HistoryExports {
  package static let all: [any HistoryExport] = [
    ZendeskHistory(), HubSpotHistory(), FreshdeskHistory(),
  ]

  /// How a stream outside the queue is written: a mailbox that somebody answers on the side.
  package static let mailbox: any HistoryExport = MailboxHistory()

  package static func named(_ system: String) -> (any HistoryExport)? {
    all.first { $0.system == system }
  }
}

/// Writes contacts as a ticket system's export would hold them, header and traps included.
package protocol HistoryExport: Sendable {
  /// The system's name on the command line.
  var system: String { get }
  var header: [String] { get }
  /// The fields of one row, as many as the header has. Times are those of the account's clock.
  func fields(of contact: Contact, on clock: WallClock) -> [String]
}

extension HistoryExport {
  package func headerLine() -> String { csvLine(header) }

  package func line(for contact: Contact, on clock: WallClock) -> String {
    csvLine(fields(of: contact, on: clock))
  }
}

/// Writes customers as the list that `muster import` reads.
package enum CustomerListFile {
  package static let headerLine = csvLine(["customer_id", "since", "until", "segment"])

  package static func line(for customer: Customer, on clock: WallClock) -> String {
    csvLine([
      customer.id, written(customer.since, on: clock),
      customer.until.map { written($0, on: clock) } ?? "", customer.segment ?? "",
    ])
  }
}

/// One record of RFC 4180, with a line feed at its end.
func csvLine(_ fields: [String]) -> String {
  fields.map { field in
    field.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
      ? "\""
        + field.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\"" : field
  }
  .joined(separator: ",") + "\n"
}

/// The wall's time to the minute, as exports write it: `2026-03-29 09:15`.
func written(_ instant: Timestamp, on clock: WallClock) -> String {
  let local = clock.localTime(at: instant)
  return "\(local.date) \(twoDigits(local.hour)):\(twoDigits(local.minute))"
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

/// Minutes between two instants, both cut to the minute.
func minutes(from start: Timestamp, to end: Timestamp) -> Int64 {
  end.secondsSince1970 / 60 - start.secondsSince1970 / 60
}
