package import Workforce

/// Why a row wasn't taken, or a value of it was left out, for the person who must mend it.
package struct RowRemark: Equatable, Sendable {
  /// The line of the file on which the row begins; the number of a JSON record.
  package let line: Int
  package let reason: String
}

/// What reading a file came across beside the rows.
package struct ReadingNotes: Equatable, Sendable {
  /// Values left out of rows that were taken otherwise, and the first of them.
  package var valuesLeftOut = 0
  package var firstLeftOut: [RowRemark] = []
  /// Times that the clock showed twice (the earlier was taken) and times that it skipped (moved
  /// forward).
  package var repeatedTimes = 0
  package var skippedTimes = 0
  /// How the file's words for channels were understood, with the number of rows.
  package var channelWords: [String: ChannelWord] = [:]
  package var spam = 0
  package var merged = 0
  package var abandoned = 0
  /// Contacts that came in outside of the opening hours.
  package var outsideHours = 0
  /// Rows that are no contacts, by what they are.
  package var passedOver: [PassedOver: Int] = [:]

  package struct ChannelWord: Equatable, Sendable {
    package let channel: ContactChannel
    package var rows: Int
  }

  package init() {}

  mutating func leaveOut(line: Int, _ reason: String) {
    valuesLeftOut += 1
    if firstLeftOut.count < 10 { firstLeftOut.append(RowRemark(line: line, reason: reason)) }
  }
}

/// What a row is that is neither taken nor wrong.
package enum PassedOver: String, Sendable, CaseIterable {
  /// The team wrote or called, and nobody had asked.
  case outbound
  /// Another message of a contact that was taken with its first.
  case furtherMessage
}

/// A row that isn't taken: one that can't be, with a sentence why, or one that is passed over.
struct Rejection: Error {
  let reason: String
  let passedOver: PassedOver?

  init(_ reason: String) {
    self.reason = reason
    passedOver = nil
  }

  init(passingOver reason: PassedOver) {
    self.reason = reason.rawValue
    passedOver = reason
  }
}

/// One column of times with where it stands.
struct MappedTime {
  let column: ColumnMapping.Column
  var reader: TimeColumn

  init?(_ column: ColumnMapping.Column?, clock: WallClock, order: DateOrder) {
    guard let column else { return nil }
    self.column = column
    reader = TimeColumn(clock: column.isUTC ? .utc : clock, order: order)
  }

  /// Nil where the row has no value.
  mutating func read(_ record: DelimitedReader) throws(Rejection) -> TimeColumn.Reading? {
    let bytes = trimmed(record.field(column.index))
    if isMissing(bytes) { return nil }
    switch reader.read(bytes) {
    case .success(let reading): return reading
    case .failure(.noSuchTime):
      throw Rejection(
        "\(column.header) is '\(shown(bytes))', which no calendar or clock has.")
    case .failure(.unknownForm):
      throw Rejection(
        "\(column.header) is '\(shown(bytes))', which isn't a date in any known form.")
    }
  }

  /// - Parameter today: for times of what has been; one long after it is a slip of the pen.
  mutating func readNeeded(
    _ record: DelimitedReader, today: Timestamp? = nil
  ) throws(Rejection) -> TimeColumn.Reading {
    guard let reading = try read(record) else { throw Rejection("\(column.header) is empty.") }
    guard believableTimes.contains(reading.instant) else {
      let bytes = trimmed(record.field(column.index))
      throw Rejection("\(column.header) is '\(shown(bytes))', outside the years 1980 to 2099.")
    }
    if let today, reading.instant > today.secondsSince1970 + Self.mostAhead {
      let bytes = trimmed(record.field(column.index))
      throw Rejection(
        "\(column.header) is '\(shown(bytes))', more than a year after today, "
          + "\(LocalTime(secondsSince1970: today.secondsSince1970).date). Correct the date, or see "
          + "whether day and month are the right way round.")
    }
    return reading
  }
}

extension MappedTime {
  /// Seconds after today up to which a time of what has been is believed: a year, for histories that were made up
  /// ahead to try things with.
  fileprivate static let mostAhead: Int64 = 366 * 86_400
}

/// One column of durations with where it stands.
struct MappedDuration {
  let column: ColumnMapping.Column
  private let unit: DurationUnit

  init?(_ column: ColumnMapping.Column?) {
    guard let column else { return nil }
    self.column = column
    unit = column.unit ?? .seconds
  }

  /// In seconds; nil where the row has no value.
  func read(_ record: DelimitedReader) throws(Rejection) -> Int64? {
    let bytes = trimmed(record.field(column.index))
    if isMissing(bytes) { return nil }
    guard let seconds = writtenSeconds(bytes, unit: unit) else {
      throw Rejection("\(column.header) is '\(shown(bytes))', which isn't a duration.")
    }
    guard seconds >= 0 else {
      throw Rejection("\(column.header) is '\(shown(bytes))'; no duration is under 0.")
    }
    guard seconds <= 10 * 366 * 86_400 else {
      throw Rejection("\(column.header) is '\(shown(bytes))', more than ten years.")
    }
    return seconds
  }
}

/// A column of numbers.
struct MappedNumber {
  let column: ColumnMapping.Column

  init?(_ column: ColumnMapping.Column?) {
    guard let column else { return nil }
    self.column = column
  }

  func read(_ record: DelimitedReader) throws(Rejection) -> Double? {
    let bytes = trimmed(record.field(column.index))
    if isMissing(bytes) { return nil }
    guard let value = writtenNumber(bytes) else {
      throw Rejection("\(column.header) is '\(shown(bytes))', which isn't a number.")
    }
    guard value >= 0 else {
      throw Rejection("\(column.header) is '\(shown(bytes))'; it can't be under 0.")
    }
    guard value < 1e9 else {
      throw Rejection("\(column.header) is '\(shown(bytes))', which is too many.")
    }
    return value
  }
}

/// A value as it goes into a sentence: not too long.
func shown(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
  let text = decodedText(UnsafeBufferPointer(rebasing: bytes.prefix(60)))
  return bytes.count > 60 ? text + "…" : text
}
