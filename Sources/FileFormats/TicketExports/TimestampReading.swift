package import Workforce

/// The order in which a date's numbers stand where the month is a number and the year comes last.
package enum DateOrder: String, Sendable, CaseIterable, Codable {
  case dayFirst = "day-first"
  case monthFirst = "month-first"
}

/// A time as a file tells it: an instant, or what a clock on some wall showed.
package enum WrittenTime: Equatable, Sendable {
  case instant(Timestamp)
  case local(LocalTime)
}

/// Why a value isn't a time.
package enum UnreadableTime: Error, Equatable, Sendable {
  /// It is written like no date known here.
  case unknownForm
  /// It is written like a date, but the calendar or the clock has no such time.
  case noSuchTime
}

/// Reads times in the forms that ticket systems and spreadsheets write: ISO 8601 with or without
/// zone, `2026-12-31 14:05`, `03/Mar/26 9:15 AM`, `31/12/2026 14:05`, `12/31/2026 2:05 PM`,
/// `31.12.2026`, `Mar 3, 2026 at 9:15 AM`, seconds and milliseconds since 1970.
///
/// `order` is used only where the form leaves it open: with slashes or hyphens and the year last.
package func writtenTime(
  _ bytes: UnsafeBufferPointer<UInt8>, order: DateOrder
) -> Result<WrittenTime, UnreadableTime> {
  if let time = plainTime(bytes) { return time }
  var scanner = TimeScanner(bytes)
  return scanner.time(order: order)
}

/// `2026-12-31 14:05:09`, the form of nearly every export, without a detour. Nil for any other.
private func plainTime(
  _ bytes: UnsafeBufferPointer<UInt8>
) -> Result<WrittenTime, UnreadableTime>? {
  guard bytes.count == 19, let start = bytes.baseAddress else { return nil }
  guard start[4] == hyphen, start[7] == hyphen, start[10] == space || start[10] == letterT,
    start[13] == colon, start[16] == colon
  else { return nil }
  var isDigits = true
  func two(_ index: Int) -> Int {
    let tens = start[index] &- zero
    let ones = start[index + 1] &- zero
    if tens > 9 || ones > 9 { isDigits = false }
    return Int(tens) &* 10 &+ Int(ones)
  }
  let year = two(0) * 100 + two(2)
  let (month, day, hour, minute, second) = (two(5), two(8), two(11), two(14), two(17))
  guard isDigits else { return nil }
  guard let date = CalendarDate(year: year, month: month, day: day), hour < 24, minute < 60,
    second <= 60
  else { return .failure(.noSuchTime) }
  return .success(.local(LocalTime(date: date, hour: hour, minute: minute, second: second)))
}

/// Which order a date with slashes or hyphens proves: nil if it fits both, or has no such form.
package func provenDateOrder(_ bytes: UnsafeBufferPointer<UInt8>) -> DateOrder? {
  guard let (first, second) = ambiguousNumbers(bytes) else { return nil }
  if first > 12 && second <= 12 { return .dayFirst }
  if second > 12 && first <= 12 { return .monthFirst }
  return nil
}

/// Whether a date reads differently in the two orders, or would if its day were later.
package func leavesDateOrderOpen(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  ambiguousNumbers(bytes) != nil
}

/// The first two numbers of `3/4/2026` or `3-4-26`.
private func ambiguousNumbers(_ bytes: UnsafeBufferPointer<UInt8>) -> (Int, Int)? {
  var scanner = TimeScanner(bytes)
  scanner.skipSpaces()
  guard let first = scanner.number(), first.digits <= 2, let mark = scanner.byte,
    mark == slash || mark == hyphen
  else { return nil }
  scanner.position += 1
  guard let second = scanner.number(), second.digits <= 2, scanner.byte == mark else { return nil }
  scanner.position += 1
  guard let third = scanner.number(), third.digits == 4 || third.digits == 2 else { return nil }
  return (first.value, second.value)
}

/// Takes a written time apart from left to right.
private struct TimeScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func skipSpaces() {
    while let byte, byte == space || byte == 0xA0 || byte == 0xC2 || byte == tab { position += 1 }
  }

  mutating func number() -> (value: Int, digits: Int)? {
    let start = position
    var value = 0
    while let byte, byte >= zero, byte <= nine, position - start < 15 {
      value = value * 10 + Int(byte - zero)
      position += 1
    }
    return position > start ? (value, position - start) : nil
  }

  mutating func word() -> String? {
    let start = position
    while let byte, byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80 { position += 1 }
    guard position > start else { return nil }
    return decodedText(UnsafeBufferPointer(rebasing: bytes[start..<position])).lowercased()
  }

  mutating func time(order: DateOrder) -> Result<WrittenTime, UnreadableTime> {
    skipSpaces()
    switch date(order: order) {
    case .failure(let reason): return .failure(reason)
    case .success(.instant(let instant)): return .success(.instant(instant))
    case .success(.local(let midnight)): return clock(on: midnight.date)
    }
  }

  private mutating func date(order: DateOrder) -> Result<WrittenTime, UnreadableTime> {
    var monthName: Int?
    // "Tuesday, March 3, 2026": names before the first number.
    while let byte, byte < zero || byte > nine {
      if let word = word() {
        if let month = monthNumber(word) {
          monthName = month
        } else if !isWeekday(word) {
          return .failure(.unknownForm)
        }
      } else if byte == space || byte == comma || byte == dot {
        position += 1
      } else {
        return .failure(.unknownForm)
      }
    }
    guard let first = number() else { return .failure(.unknownForm) }
    if let monthName {
      skipOrdinal()
      skipDateMarks()
      guard let year = number() else { return .failure(.unknownForm) }
      return date(year: year, month: monthName, day: first.value)
    }
    guard let mark = byte else { return epoch(first) ?? compactDate(first) }
    if first.digits == 8 { return compactDate(first) }
    if mark == dot, first.digits >= 9 {
      // Seconds since 1970 with a fraction.
      position += 1
      _ = number()
      return byte == nil ? epoch(first) ?? .failure(.unknownForm) : .failure(.unknownForm)
    }
    skipOrdinal()
    skipDateMarks()
    if let word = word() {
      // 03/Mar/26, 3 March 2026
      guard let month = monthNumber(word) else { return .failure(.unknownForm) }
      skipDateMarks()
      guard let last = number() else { return .failure(.unknownForm) }
      return first.digits == 4
        ? date(year: first, month: month, day: last.value)
        : date(year: last, month: month, day: first.value)
    }
    guard mark == slash || mark == hyphen || mark == dot, let second = number(), byte == mark else {
      return .failure(.unknownForm)
    }
    position += 1
    guard let third = number() else { return .failure(.unknownForm) }
    if first.digits == 4 { return date(year: first, month: second.value, day: third.value) }
    let isDayFirst = mark == dot || order == .dayFirst
    return isDayFirst
      ? date(year: third, month: second.value, day: first.value)
      : date(year: third, month: first.value, day: second.value)
  }

  private func date(
    year: (value: Int, digits: Int), month: Int, day: Int
  ) -> Result<WrittenTime, UnreadableTime> {
    let fullYear =
      switch year.digits {
      case 4: year.value
      case 2: year.value < 70 ? 2000 + year.value : 1900 + year.value
      default: -1
      }
    guard fullYear >= 0 else { return .failure(.unknownForm) }
    guard let date = CalendarDate(year: fullYear, month: month, day: day) else {
      return .failure(.noSuchTime)
    }
    return .success(.local(LocalTime(date: date, hour: 0, minute: 0)))
  }

  /// Seconds since 1970 (9 or 10 digits) or milliseconds (12 or 13).
  private func epoch(
    _ number: (value: Int, digits: Int)
  ) -> Result<WrittenTime, UnreadableTime>? {
    switch number.digits {
    case 9, 10: .success(.instant(Timestamp(secondsSince1970: Int64(number.value))))
    case 12, 13: .success(.instant(Timestamp(secondsSince1970: Int64(number.value / 1000))))
    default: nil
    }
  }

  /// `20261231`, also `20261231T140509`.
  private func compactDate(
    _ number: (value: Int, digits: Int)
  ) -> Result<WrittenTime, UnreadableTime> {
    guard number.digits == 8 else { return .failure(.unknownForm) }
    return date(
      year: (number.value / 10_000, 4), month: number.value / 100 % 100, day: number.value % 100)
  }

  private mutating func clock(on date: CalendarDate) -> Result<WrittenTime, UnreadableTime> {
    while let byte, byte == space || byte == comma || byte == letterT || byte == 0x74 {
      position += 1
    }
    if byte == UInt8(ascii: "a"), position + 1 < bytes.count, bytes[position + 1] == 0x74 {
      position += 2  // "at"
    }
    skipSpaces()
    guard byte != nil else {
      return .success(.local(LocalTime(date: date, hour: 0, minute: 0)))
    }
    guard let first = number() else { return .failure(.unknownForm) }
    var (hour, minute, second) = (first.value, 0, 0)
    if first.digits == 6 || first.digits == 4 {
      let whole = first.digits == 4 ? first.value * 100 : first.value
      (hour, minute, second) = (whole / 10_000, whole / 100 % 100, whole % 100)
    } else {
      guard first.digits <= 2 else { return .failure(.unknownForm) }
      if byte == colon || byte == dot {
        position += 1
        guard let minutes = number(), minutes.digits == 2 else { return .failure(.unknownForm) }
        minute = minutes.value
        if byte == colon || byte == dot {
          position += 1
          guard let seconds = number(), seconds.digits == 2 else { return .failure(.unknownForm) }
          second = seconds.value
        }
      }
    }
    if byte == dot || byte == comma {
      position += 1
      guard number() != nil else { return .failure(.unknownForm) }
    }
    skipSpaces()
    if let half = halfOfDay() {
      guard (1...12).contains(hour) else { return .failure(.noSuchTime) }
      hour = hour % 12 + (half == .afternoon ? 12 : 0)
      skipSpaces()
    }
    // 24:00 is the end of the day (ISO 8601:2004, 4.2.3).
    guard hour < 24 || hour == 24 && minute == 0 && second == 0, minute < 60, second <= 60 else {
      return .failure(.noSuchTime)
    }
    let local = LocalTime(date: date, hour: hour, minute: minute, second: second)
    return zone(after: local)
  }

  private enum HalfOfDay { case morning, afternoon }

  /// `AM`, `pm`, `p.m.`
  private mutating func halfOfDay() -> HalfOfDay? {
    guard let byte, byte | 0x20 == 0x61 || byte | 0x20 == 0x70 else { return nil }
    var next = position + 1
    if next < bytes.count, bytes[next] == dot { next += 1 }
    guard next < bytes.count, bytes[next] | 0x20 == 0x6D else { return nil }
    next += 1
    if next < bytes.count, bytes[next] == dot { next += 1 }
    position = next
    return byte | 0x20 == 0x61 ? .morning : .afternoon
  }

  /// Nothing, `Z`, `UTC`, `GMT`, `+01:00`, `+0100`, `+01`, `GMT+1`.
  private mutating func zone(after local: LocalTime) -> Result<WrittenTime, UnreadableTime> {
    guard byte != nil else { return .success(.local(local)) }
    let name = word()
    guard name == nil || name == "z" || name == "utc" || name == "gmt" else {
      return .failure(.unknownForm)
    }
    var offset = 0
    if let sign = byte, sign == plus || sign == hyphen {
      position += 1
      guard let hours = number() else { return .failure(.unknownForm) }
      var minutes = 0
      if hours.digits == 4 {
        minutes = hours.value / 100 * 60 + hours.value % 100
      } else {
        minutes = hours.value * 60
        if byte == colon {
          position += 1
          guard let rest = number() else { return .failure(.unknownForm) }
          minutes += rest.value
        }
      }
      guard minutes < 24 * 60 else { return .failure(.noSuchTime) }
      offset = sign == plus ? minutes * 60 : -minutes * 60
    } else if name == nil {
      return .failure(.unknownForm)
    }
    skipSpaces()
    // JavaScript and Java append the zone's name in brackets.
    guard byte == nil || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") else {
      return .failure(.unknownForm)
    }
    return .success(
      .instant(Timestamp(secondsSince1970: local.secondsSince1970 - Int64(offset))))
  }

  private mutating func skipDateMarks() {
    while let byte, byte == space || byte == comma || byte == slash || byte == hyphen || byte == dot
    {
      position += 1
    }
  }

  /// The `rd` of `3rd`.
  private mutating func skipOrdinal() {
    guard position + 1 < bytes.count else { return }
    let pair = [bytes[position] | 0x20, bytes[position + 1] | 0x20]
    if ["st", "nd", "rd", "th"].contains(where: { $0.utf8.elementsEqual(pair) }) { position += 2 }
  }
}

/// English, German, French, Spanish and Portuguese months by their names or first letters.
private func monthNumber(_ word: String) -> Int? {
  for (index, names) in monthNames.enumerated() where names.contains(where: word.hasPrefix) {
    return index + 1
  }
  return nil
}

private let monthNames = [
  ["jan", "ene", "jän"], ["feb", "fév", "fev"], ["mar", "mär", "mrz"], ["apr", "avr", "abr"],
  ["may", "mai"], ["jun", "juin"], ["jul", "juil"], ["aug", "aoû", "aou", "ago"],
  ["sep", "set"], ["oct", "okt", "out"], ["nov"], ["dec", "dez", "déc", "dic"],
]

private func isWeekday(_ word: String) -> Bool {
  ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].contains(where: word.hasPrefix)
}

private let zero = UInt8(ascii: "0")
private let nine = UInt8(ascii: "9")
private let space = UInt8(ascii: " ")
private let tab = UInt8(ascii: "\t")
private let hyphen = UInt8(ascii: "-")
private let slash = UInt8(ascii: "/")
private let dot = UInt8(ascii: ".")
private let comma = UInt8(ascii: ",")
private let colon = UInt8(ascii: ":")
private let plus = UInt8(ascii: "+")
private let letterT = UInt8(ascii: "T")
