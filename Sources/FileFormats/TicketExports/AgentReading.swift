import Workforce

/// Turns the rows of a list into people of the team, as its mapping says.
final class AgentReading {
  private(set) var notes = ReadingNotes()
  private let id: ColumnMapping.Column
  private var hired: MappedTime
  private var left: MappedTime?
  private let hours: MappedNumber?
  private let cost: MappedNumber?
  private let columns: [ImportField: Int]

  init(_ mapping: ColumnMapping, clock: WallClock, order: DateOrder) {
    guard let id = mapping[.id], let hired = MappedTime(mapping[.hired], clock: clock, order: order)
    else { preconditionFailure("A mapping of people says who and since when.") }
    self.id = id
    self.hired = hired
    left = MappedTime(mapping[.left], clock: clock, order: order)
    hours = MappedNumber(mapping[.hours])
    cost = MappedNumber(mapping[.cost])
    columns = Dictionary(
      mapping.columns.map { ($0.field, $0.index) }, uniquingKeysWith: { first, _ in first })
  }

  func read(_ record: DelimitedReader) throws(Rejection) -> Agent {
    guard let id = text(record, .id) else { throw Rejection("\(id.header) is empty.") }
    let start = date(try hired.readNeeded(record))
    let end = try left?.read(record).map(date) ?? nil
    if let end, end < start {
      throw Rejection(
        "\(left?.column.header ?? "The end") is \(end), before \(hired.column.header), \(start).")
    }
    let contract = try hours?.read(record)
    if let hours, let contract, !(1...80).contains(contract) {
      throw Rejection(
        "\(hours.column.header) is \(Numerals.tenths(contract)); a contract has 1 to 80 hours a week."
      )
    }
    return Agent(
      id: id, name: text(record, .name), role: text(record, .role), team: text(record, .team),
      hired: start, left: end, site: text(record, .site), timeZone: text(record, .zone),
      contractHours: contract, languages: list(record, .language), skills: list(record, .skills),
      costPerYear: try cost?.read(record))
  }

  /// The day on the wall: whoever starts on a day starts on it everywhere.
  private func date(_ reading: TimeColumn.Reading) -> CalendarDate {
    LocalTime(secondsSince1970: reading.written).date
  }

  private func text(_ record: DelimitedReader, _ field: ImportField) -> String? {
    name(record, columns[field])
  }

  /// `French; German`, `fr,de`, `fr|de`.
  private func list(_ record: DelimitedReader, _ field: ImportField) -> [String] {
    (text(record, field) ?? "").split { ";,|/".contains($0) }
      .map { $0.trimmingSpaces }.filter { !$0.isEmpty }
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
