package import Workforce

/// What a column of an imported table means to us. The raw values are what a person writes after
/// `--map`.
package enum ImportField: String, Sendable, CaseIterable, Codable {
  // Contacts.
  case id, created, updated, firstReply, firstReplyAfter, resolved, resolvedAfter, channel, stream
  case agent, group, language, customer, customerSince, segment, handle, wait, reopened
  case abandoned, spam, mergedInto, outcome, status, tags, subject
  case deleted, direction, customerReply, absorbed, talk, hold, wrapUp, outsideHours
  // Intervals.
  case start, end, length, queue, offered, handled, handleTotal, handleAverage
  // Customers; `customer`, `segment` and `language` are shared.
  case since, until, revenue, country, zone
  // People of the team; `id`, `language` (of which there may be several) and `zone` are shared.
  case name, role, team, hired, left, site, hours, skills, cost

  /// Whether its values are times of day and date.
  package var isTime: Bool {
    switch self {
    case .created, .updated, .firstReply, .resolved, .customerSince, .start, .end, .since, .until,
      .hired, .left:
      true
    default: false
    }
  }

  /// Whether its values are durations.
  package var isDuration: Bool {
    switch self {
    case .firstReplyAfter, .resolvedAfter, .handle, .wait, .length, .handleTotal, .handleAverage,
      .talk, .hold, .wrapUp:
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
    case .deleted: "deleted or not"
    case .direction: "in or out"
    case .customerReply: "whether the customer wrote"
    case .absorbed: "contacts merged into it"
    case .talk: "talk time"
    case .hold: "hold time"
    case .wrapUp: "after-call work"
    case .outsideHours: "outside of the opening hours or not"
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
    case .revenue: "revenue a month"
    case .country: "country"
    case .zone: "time zone"
    case .name: "name"
    case .role: "role"
    case .team: "team"
    case .hired: "day of hiring"
    case .left: "last day"
    case .site: "site"
    case .hours: "hours a week by contract"
    case .skills: "skills"
    case .cost: "cost a year"
    }
  }
}

/// Which column of a table holds what, and in which unit.
package struct ColumnMapping: Equatable, Sendable, Codable {
  /// What a row of the table is.
  package enum Kind: String, Sendable, Codable {
    case contacts, intervals, customers, agents
    /// What a second file of a system says of contacts that a first one brought, such as their
    /// times of reply.
    case details
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
  /// What a system writes, such as the number 3, and the word that it means by it.
  package var words: [ImportField: [String: String]] = [:]
  package var conventions: Conventions = []
  /// The stream of all rows, whatever a column says; a person gives it for a file that is a stream of
  /// its own.
  package var stream: String?

  package init(
    system: String, kind: Kind, columns: [Column], channel: ContactChannel? = nil,
    words: [ImportField: [String: String]] = [:], conventions: Conventions = []
  ) {
    self.system = system
    self.kind = kind
    self.columns = columns
    self.channel = channel
    self.words = words
    self.conventions = conventions
  }

  package subscript(field: ImportField) -> Column? { columns.first { $0.field == field } }

  /// Whose numbers the ids are. Two tables of unknown systems may both count from 1: they are told
  /// apart by what they call the number and the creation, which stays when columns are added, and by
  /// the stream that a person gave to all of one.
  package var source: String {
    // Details are of the system whose contacts they complete: `zendesk-metrics` of `zendesk`.
    if kind == .details, let mark = system.firstIndex(of: "-") { return String(system[..<mark]) }
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
      case .details: [.id, .created]
      case .agents: [.id, .hired]
      case .intervals: [.start, .offered]
      case .customers: [.customer, .since]
      }
    return needed.filter { self[$0] == nil }
  }
}

/// What systems mean by what they write, where it isn't what it seems.
package struct Conventions: OptionSet, Sendable, Codable {
  package let rawValue: Int
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// A contact that is open isn't resolved, though a time of an earlier resolution may stand there.
  package static let openIsUnresolved = Conventions(rawValue: 1 << 0)
  /// A handle time of 0 says that nobody took the time down.
  package static let zeroHandleIsUnknown = Conventions(rawValue: 1 << 1)
  /// A row is a message: the first one of each contact stands for it.
  package static let rowsAreMessages = Conventions(rawValue: 1 << 2)
  /// The time from the answer to the end is the handle time, as in a call log.
  package static let handledFromReplyToEnd = Conventions(rawValue: 1 << 3)
  /// A contact with an outcome of any wording wasn't answered.
  package static let outcomeMeansUnanswered = Conventions(rawValue: 1 << 4)
}

extension ColumnMapping {
  /// A mapping that was saved before there were words and conventions has none.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      system: try values.decode(String.self, forKey: .system),
      kind: try values.decode(Kind.self, forKey: .kind),
      columns: try values.decode([Column].self, forKey: .columns),
      channel: try values.decodeIfPresent(ContactChannel.self, forKey: .channel),
      words: try values.decodeIfPresent([ImportField: [String: String]].self, forKey: .words)
        ?? [:],
      conventions: try values.decodeIfPresent(Conventions.self, forKey: .conventions) ?? [])
    stream = try values.decodeIfPresent(String.self, forKey: .stream)
  }
}
