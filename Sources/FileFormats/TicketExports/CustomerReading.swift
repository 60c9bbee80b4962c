import Workforce

/// Turns the rows of a list into customers, as its mapping says.
final class CustomerReading {
  private let customer: ColumnMapping.Column
  private var since: MappedTime
  private var until: MappedTime?
  private let segment: Int?
  private let country: Int?
  private let language: Int?
  private let zone: Int?
  private let revenue: MappedNumber?

  init(_ mapping: ColumnMapping, clock: WallClock, order: DateOrder) {
    guard let customer = mapping[.customer],
      let since = MappedTime(mapping[.since], clock: clock, order: order)
    else { preconditionFailure("A mapping of customers says who and since when.") }
    self.customer = customer
    self.since = since
    until = MappedTime(mapping[.until], clock: clock, order: order)
    segment = mapping[.segment]?.index
    country = mapping[.country]?.index
    language = mapping[.language]?.index
    zone = mapping[.zone]?.index
    revenue = MappedNumber(mapping[.revenue])
  }

  func read(_ record: DelimitedReader) throws(Rejection) -> Customer {
    let id = trimmed(record.field(customer.index))
    guard !isNoName(id) else {
      throw Rejection(
        id.isEmpty
          ? "\(customer.header) is empty." : "\(customer.header) is '\(shown(id))': nobody's name.")
    }
    let from = try since.readNeeded(record)
    let leaves = try until?.read(record) ?? nil
    if let leaves, leaves.instant < from.instant {
      throw Rejection(
        "\(until?.column.header ?? "The end") is before \(since.column.header): the customer left before they came."
      )
    }
    return Customer(
      id: decodedText(id), since: Timestamp(secondsSince1970: from.instant),
      until: leaves.map { Timestamp(secondsSince1970: $0.instant) },
      segment: name(record, segment), country: name(record, country),
      language: name(record, language), timeZone: name(record, zone),
      monthlyRevenue: try revenue?.read(record))
  }

  func finalNotes() -> ReadingNotes {
    var notes = ReadingNotes()
    notes.repeatedTimes = since.reader.repeatedTimes
    notes.skippedTimes = since.reader.skippedTimes
    return notes
  }
}

/// A name in a column; nil where there is no such column or it says none.
func name(_ record: DelimitedReader, _ column: Int?) -> String? {
  guard let column else { return nil }
  let bytes = trimmed(record.field(column))
  return isNoName(bytes) ? nil : decodedText(bytes)
}
