/// The unit of a column of durations. A value with colons is read as a clock whatever the unit.
package enum DurationUnit: String, Sendable, CaseIterable, Codable {
  case milliseconds, seconds, minutes, hours, days

  /// The unit that a header names: `wait_s`, `First reply time in minutes`, `Duration (hrs)`.
  package static func named(in header: NormalizedHeader) -> DurationUnit? {
    // "in minutes within business hours" is in minutes.
    let words = header.words.joined(separator: " ").replacing(" within business hours", with: "")
    for word in words.split(separator: " ").reversed() {
      switch word {
      case "ms", "msec", "millis", "milliseconds": return .milliseconds
      case "s", "sec", "secs", "second", "seconds": return .seconds
      case "m", "min", "mins", "minute", "minutes": return .minutes
      case "h", "hr", "hrs", "hour", "hours": return .hours
      case "days": return .days
      default: continue
      }
    }
    return nil
  }

  var seconds: Double {
    switch self {
    case .milliseconds: 0.001
    case .seconds: 1
    case .minutes: 60
    case .hours: 3600
    case .days: 86_400
    }
  }
}

/// A duration in whole seconds: a number in `unit`, `HH:MM:SS`, `HH:MM`, `MM:SS` where the unit is
/// minutes, `2 days 03:04:05`, `1d 2h 30m`, each with a sign or without. Nil if it is none of these.
package func writtenSeconds(_ bytes: UnsafeBufferPointer<UInt8>, unit: DurationUnit) -> Int64? {
  if let whole = wholeNumber(bytes), unit == .seconds { return whole }
  if bytes.contains(UInt8(ascii: ":")) { return clockSeconds(bytes, unit: unit) }
  guard let value = writtenNumber(bytes) else { return namedSeconds(bytes) }
  let seconds = (value * unit.seconds).rounded()
  return abs(seconds) < 1e12 ? Int64(seconds) : nil
}

/// `1d 2h 30m`, `2 hours, 5 minutes`, `90s`: numbers with their units, the largest first.
private func namedSeconds(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
  var rest = decodedText(bytes).lowercased()[...]
  var total = 0.0
  var last: Double?
  while !rest.isEmpty {
    let number = rest.prefix { $0.isNumber || $0 == "." }
    rest = rest.dropFirst(number.count).drop { $0 == " " }
    let name = rest.prefix(while: \.isLetter)
    rest = rest.dropFirst(name.count).drop { $0 == " " || $0 == "," }
    guard let value = Double(number) else { return nil }
    let unit: Double
    switch name {
    case "w", "week", "weeks": unit = 7 * 86_400
    case "d", "day", "days": unit = 86_400
    case "h", "hr", "hrs", "hour", "hours": unit = 3600
    case "m", "min", "mins", "minute", "minutes": unit = 60
    case "s", "sec", "secs", "second", "seconds": unit = 1
    default: return nil
    }
    if let last, unit >= last { return nil }
    last = unit
    total += value * unit
  }
  return last == nil || total >= 1e12 ? nil : Int64(total.rounded())
}

private func clockSeconds(_ bytes: UnsafeBufferPointer<UInt8>, unit: DurationUnit) -> Int64? {
  var text = decodedText(bytes)[...]
  var days = 0.0
  if let space = text.lastIndex(of: " ") {
    let words = text[..<space].split(separator: " ")
    guard let first = words.first, let value = Double(first),
      words.count == 1 || words[1].hasPrefix("day")
    else { return nil }
    days = value
    text = text[text.index(after: space)...]
  }
  let isNegative = text.hasPrefix("-")
  if isNegative || text.hasPrefix("+") { text = text.dropFirst() }
  let parts = text.split(separator: ":", omittingEmptySubsequences: false)
  guard (2...3).contains(parts.count),
    parts.allSatisfy({ part in part.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") } })
  else { return nil }
  let numbers = parts.compactMap { Double($0) }
  guard numbers.count == parts.count, numbers.dropFirst().allSatisfy({ $0 < 60 }) else {
    return nil
  }
  let seconds =
    if numbers.count == 3 {
      numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
    } else if unit == .minutes {
      numbers[0] * 60 + numbers[1]
    } else {
      numbers[0] * 3600 + numbers[1] * 60
    }
  let total = (days * 86_400 + seconds).rounded()
  return total < 1e12 ? Int64(isNegative ? -total : total) : nil
}

/// A whole number, with a sign or without.
func wholeNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
  var index = 0
  var isNegative = false
  if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") {
    isNegative = first == UInt8(ascii: "-")
    index = 1
  }
  guard index < bytes.count, bytes.count - index <= 18 else { return nil }
  var value: Int64 = 0
  while index < bytes.count {
    let digit = bytes[index] &- UInt8(ascii: "0")
    guard digit <= 9 else { return nil }
    value = value &* 10 &+ Int64(digit)
    index += 1
  }
  return isNegative ? -value : value
}

/// A number with a decimal point or comma, with or without separators of thousands: `1,234.5`,
/// `1.234,5`, `12,5`. A single comma before exactly three digits separates thousands.
func writtenNumber(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
  if let whole = wholeNumber(bytes) { return Double(whole) }
  guard !bytes.isEmpty, bytes.count <= 40 else { return nil }
  var text = decodedText(bytes).filter { !$0.isWhitespace && $0 != "'" }
  let comma = text.lastIndex(of: ",")
  let point = text.lastIndex(of: ".")
  switch (comma, point) {
  case (let comma?, let point?) where comma > point:
    text = text.replacing(".", with: "").replacing(",", with: ".")
  case (_?, _?):
    text = text.replacing(",", with: "")
  case (let comma?, nil):
    let isThousands =
      text.count(where: { $0 == "," }) > 1 || text[comma...].count == 4
    text = text.replacing(",", with: isThousands ? "" : ".")
  default: break
  }
  guard text.utf8.allSatisfy({ "0123456789.-+eE".utf8.contains($0) }), let value = Double(text),
    value.isFinite
  else { return nil }
  return value
}
