import Workforce

/// Turns the rows of a table into interval volumes, as its mapping says.
final class IntervalReading {
  private let source: String
  private var start: MappedTime
  private var end: MappedTime?
  private let length: MappedDuration?
  private let queue: Int?
  private let offered: MappedNumber
  private let handled: MappedNumber?
  private let handleTotal: MappedDuration?
  private let handleAverage: MappedDuration?
  private let usualLength: IntervalLength
  private let clock: WallClock
  private let today: Timestamp
  /// Intervals of an hour that the clock shows twice, by queue and instant: the second row of the
  /// same name is the second hour.
  private var firstOfTwo: Set<String> = []

  init(
    _ mapping: ColumnMapping, clock: WallClock, order: DateOrder, today: Timestamp,
    usualLength: IntervalLength
  ) {
    self.today = today
    guard let start = MappedTime(mapping[.start], clock: clock, order: order),
      let offered = MappedNumber(mapping[.offered])
    else { preconditionFailure("A mapping of intervals says where start and volume are.") }
    source = mapping.system
    self.start = start
    self.offered = offered
    self.clock = start.reader.clock
    end = MappedTime(mapping[.end], clock: clock, order: order)
    length = MappedDuration(mapping[.length])
    queue = mapping[.queue]?.index
    handled = MappedNumber(mapping[.handled])
    handleTotal = MappedDuration(mapping[.handleTotal])
    handleAverage = MappedDuration(mapping[.handleAverage])
    self.usualLength = usualLength
  }

  func read(_ record: DelimitedReader) throws(Rejection) -> IntervalVolume {
    let startsAt = try start.readNeeded(record, today: today)
    guard let count = try offered.read(record) else {
      throw Rejection("\(offered.column.header) is empty.")
    }
    var seconds = try length?.read(record).map(Int.init) ?? nil
    if end != nil, let endsAt = try end?.read(record) {
      seconds = Int(endsAt.instant - startsAt.instant)
    }
    let lengthSeconds = seconds ?? usualLength.seconds(from: startsAt, on: clock)
    guard lengthSeconds > 0 else { throw Rejection("The interval ends before it starts.") }
    let handledCount = try handled?.read(record)
    var handleSeconds = try handleTotal?.read(record).map(Double.init)
    if handleSeconds == nil, let average = try handleAverage?.read(record) {
      handleSeconds = Double(average) * (handledCount ?? count)
    }
    let queueName =
      queue.flatMap { column in
        let bytes = trimmed(record.field(column))
        return isNoName(bytes) ? nil : decodedText(bytes)
      } ?? "all"
    var instant = startsAt.instant
    if let later = startsAt.later,
      !firstOfTwo.insert("\(instant) \(queueName)").inserted
    {
      instant = later
    }
    return IntervalVolume(
      source: source, queue: queueName,
      start: Timestamp(secondsSince1970: instant), lengthSeconds: lengthSeconds,
      offered: count, handled: handledCount, handleSeconds: handleSeconds)
  }

  func finalNotes() -> ReadingNotes {
    var notes = ReadingNotes()
    notes.repeatedTimes = start.reader.repeatedTimes
    notes.skippedTimes = start.reader.skippedTimes
    return notes
  }
}

/// How long the intervals of a history are, where it doesn't say.
package enum IntervalLength: Equatable, Sendable {
  case seconds(Int)
  case month

  /// From the starts of the first rows: the distance that most neighbours have, or a month where
  /// every start is a first of a month.
  init(starts: [LocalTime]) {
    let different = Set(starts).sorted()
    let gaps = zip(different.dropFirst(), different).map {
      Int($0.secondsSince1970 - $1.secondsSince1970)
    }
    guard !gaps.isEmpty else {
      self = .seconds(1800)
      return
    }
    if gaps.min()! >= 28 * 86_400, different.allSatisfy({ $0.date.day == 1 }) {
      self = .month
      return
    }
    let counts = Dictionary(gaps.map { ($0, 1) }, uniquingKeysWith: +)
    let most = counts.values.max()!
    self = .seconds(counts.filter { $0.value == most }.keys.min()!)
  }

  func seconds(from start: TimeColumn.Reading, on clock: WallClock) -> Int {
    switch self {
    case .seconds(let seconds): return seconds
    case .month:
      let month = LocalTime(secondsSince1970: start.written).date.containingMonth
      let next = LocalTime(date: (month + 1).firstDay, hour: 0, minute: 0)
      return Int(clock.instant(of: next).instant.secondsSince1970 - start.instant)
    }
  }
}
