import Workforce

/// Reads one column of times, remembering the last day and the last stretch without a clock change:
/// neighbouring rows share them, and looking them up again would cost more than the reading.
struct TimeColumn {
  /// A time as an instant, and as it was written, in seconds as though the wall were in Greenwich.
  struct Reading {
    let instant: Int64
    let written: Int64
    /// The other instant at which the clock showed it, if it showed it twice.
    var later: Int64?
  }

  let clock: WallClock
  let order: DateOrder
  /// Rows whose time the clock showed twice; the earlier was taken.
  private(set) var repeatedTimes = 0
  /// Rows whose time the clock skipped; it was moved forward.
  private(set) var skippedTimes = 0

  private var lastDay: (head: UInt64, tail: UInt16) = (0, 0)
  private var lastMidnight: Int64 = 0
  private var stretch: Range<Int64> = 0..<0
  private var offset: Int64 = 0

  init(clock: WallClock, order: DateOrder) {
    self.clock = clock
    self.order = order
  }

  mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Result<Reading, UnreadableTime> {
    if let local = sameDay(bytes) { return .success(resolve(local)) }
    switch writtenTime(bytes, order: order) {
    case .failure(let reason):
      return .failure(reason)
    case .success(.instant(let instant)):
      return .success(
        Reading(instant: instant.secondsSince1970, written: instant.secondsSince1970))
    case .success(.local(let local)):
      remember(bytes, local)
      return .success(resolve(local.secondsSince1970))
    }
  }

  /// `2026-12-31 14:05:09` on the day of the row before; nil for anything else.
  private func sameDay(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard bytes.count == 19, let start = bytes.baseAddress else { return nil }
    let raw = UnsafeRawPointer(start)
    guard raw.loadUnaligned(as: UInt64.self) == lastDay.head,
      raw.loadUnaligned(fromByteOffset: 8, as: UInt16.self) == lastDay.tail,
      start[10] == 0x20 || start[10] == 0x54, start[13] == 0x3A, start[16] == 0x3A
    else { return nil }
    let digits = (
      start[11] &- 0x30, start[12] &- 0x30, start[14] &- 0x30, start[15] &- 0x30,
      start[17] &- 0x30, start[18] &- 0x30
    )
    guard digits.0 <= 2, digits.1 <= 9, digits.2 <= 5, digits.3 <= 9, digits.4 <= 5, digits.5 <= 9
    else { return nil }
    let hour = Int64(digits.0 * 10 + digits.1)
    guard hour < 24 else { return nil }
    return lastMidnight + hour * 3600 + Int64(digits.2 * 10 + digits.3) * 60
      + Int64(digits.4 * 10 + digits.5)
  }

  private mutating func remember(_ bytes: UnsafeBufferPointer<UInt8>, _ local: LocalTime) {
    guard bytes.count == 19, bytes[4] == 0x2D, bytes[7] == 0x2D else { return }
    let raw = UnsafeRawPointer(bytes.baseAddress!)
    lastDay = (
      raw.loadUnaligned(as: UInt64.self), raw.loadUnaligned(fromByteOffset: 8, as: UInt16.self)
    )
    lastMidnight = local.secondsSince1970 - Int64(local.secondOfDay)
  }

  private mutating func resolve(_ local: Int64) -> Reading {
    if stretch.contains(local) { return Reading(instant: local - offset, written: local) }
    let resolution = clock.instant(of: LocalTime(secondsSince1970: local))
    var later: Int64?
    switch resolution {
    case .unique: break
    case .repeated(_, let second):
      repeatedTimes += 1
      later = second.secondsSince1970
    case .skipped: skippedTimes += 1
    }
    // The days around it, if the clock shows the same offset a day before and after them. No zone
    // changes its clock and changes it back within ten days.
    let day: Int64 = 86_400
    let start = local - local % (8 * day)
    let before = clock.offsetSeconds(at: Timestamp(secondsSince1970: start - day))
    let after = clock.offsetSeconds(at: Timestamp(secondsSince1970: start + 9 * day))
    if before == after {
      stretch = start..<start + 8 * day
      offset = Int64(before)
    }
    return Reading(
      instant: resolution.instant.secondsSince1970, written: local, later: later)
  }
}

/// The times at which a contact may have been created: what lies outside is a slip of the pen.
let believableTimes =
  LocalTime(date: CalendarDate(year: 1980, month: 1, day: 1)!, hour: 0, minute: 0)
  .secondsSince1970..<LocalTime(
    date: CalendarDate(year: 2100, month: 1, day: 1)!, hour: 0, minute: 0
  )
  .secondsSince1970
