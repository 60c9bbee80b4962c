package import Workforce

/// What a column of an imported table means to us. The raw values are what a person writes after
/// `--map`.
package enum ImportField: String, Sendable, CaseIterable, Codable {
  // Contacts.
  case id, created, updated, firstReply, firstReplyAfter, resolved, resolvedAfter, channel, stream
  case agent, group, language, customer, customerSince, segment, handle, wait, reopened
  case abandoned, spam, mergedInto, outcome, status, tags, subject
  // Intervals.
  case start, end, length, queue, offered, handled, handleTotal, handleAverage
  // Customers; `customer` and `segment` are shared.
  case since, until

  /// Whether its values are times of day and date.
  package var isTime: Bool {
    switch self {
    case .created, .updated, .firstReply, .resolved, .customerSince, .start, .end, .since, .until:
      true
    default: false
    }
  }

  /// Whether its values are durations.
  package var isDuration: Bool {
    switch self {
    case .firstReplyAfter, .resolvedAfter, .handle, .wait, .length, .handleTotal, .handleAverage:
      true
    default: false
    }
  }

  /// What it is, for a person.
  package var title: String {
    switch self {
    case .id: "number of the contact"
    case .created: "when it came in"
    case .updated: "when it last changed"
    case .firstReply: "when a person first replied"
    case .firstReplyAfter: "time to the first reply"
    case .resolved: "when it was resolved"
    case .resolvedAfter: "time to the resolution"
    case .channel: "channel"
    case .stream: "where it came in"
    case .agent: "who handled it"
    case .group: "group"
    case .language: "language"
    case .customer: "customer"
    case .customerSince: "customer since"
    case .segment: "segment"
    case .handle: "handle time"
    case .wait: "wait"
    case .reopened: "times reopened"
    case .abandoned: "abandoned or not"
    case .spam: "spam or not"
    case .mergedInto: "merged into"
    case .outcome: "outcome"
    case .status: "status"
    case .tags: "tags"
    case .subject: "subject"
    case .start: "start of the interval"
    case .end: "end of the interval"
    case .length: "length of the interval"
    case .queue: "queue"
    case .offered: "offered"
    case .handled: "handled"
    case .handleTotal: "total handle time"
    case .handleAverage: "average handle time"
    case .since: "customer since"
    case .until: "customer until"
    }
  }
}

/// Which column of a table holds what, and in which unit.
package struct ColumnMapping: Equatable, Sendable, Codable {
  /// What a row of the table is.
  package enum Kind: String, Sendable, Codable {
    case contacts, intervals, customers
  }

  package struct Column: Equatable, Sendable, Codable {
    package var field: ImportField
    /// From 0.
    package var index: Int
    package var header: String
    /// The unit of plain numbers, where the field is a duration.
    package var unit: DurationUnit?
    /// Whether times without a zone are in UTC whatever the file's zone, as the header says.
    package var isUTC: Bool

    package init(
      field: ImportField, index: Int, header: String, unit: DurationUnit? = nil, isUTC: Bool = false
    ) {
      self.field = field
      self.index = index
      self.header = header
      self.unit = unit
      self.isUTC = isUTC
    }
  }

  /// The system that wrote the file, such as `zendesk`; `csv` for any other.
  package var system: String
  package var kind: Kind
  /// One for each field that is there, in the order of `ImportField`.
  package var columns: [Column]
  /// The channel of all rows, where no column says it.
  package var channel: ContactChannel?
  /// The stream of all rows, whatever a column says; a person gives it for a file that is a stream of
  /// its own.
  package var stream: String?

  package init(system: String, kind: Kind, columns: [Column], channel: ContactChannel? = nil) {
    self.system = system
    self.kind = kind
    self.columns = columns
    self.channel = channel
  }

  package subscript(field: ImportField) -> Column? { columns.first { $0.field == field } }

  /// Whose numbers the ids are. Two tables of unknown systems may both count from 1: they are told
  /// apart by what they call the number and the creation, which stays when columns are added, and by
  /// the stream that a person gave to all of one.
  package var source: String {
    guard system == "csv" else { return system }
    let names = [self[.id], self[.created]].compactMap { $0?.header }
    let telling =
      (names.count == 2 ? names.map { NormalizedHeader($0).text } : [])
      + [stream].compactMap(\.self)
    return telling.isEmpty ? system : "\(system): \(telling.joined(separator: ", "))"
  }

  /// Puts a field on a column, in the place of what was there.
  package mutating func set(_ column: Column) {
    columns.removeAll { $0.field == column.field }
    columns.append(column)
    let order = ImportField.allCases
    columns.sort { order.firstIndex(of: $0.field)! < order.firstIndex(of: $1.field)! }
  }

  package mutating func remove(_ field: ImportField) {
    columns.removeAll { $0.field == field }
  }

  /// The fields without which nothing can be read, of which no column is.
  package var missing: [ImportField] {
    let needed: [ImportField] =
      switch kind {
      case .contacts: [.created]
      case .intervals: [.start, .offered]
      case .customers: [.customer, .since]
      }
    return needed.filter { self[$0] == nil }
  }
}
