import Foundation
import Workforce

extension Form.Scalar {
  enum Reading {
    case value(Written.Value)
    /// What is wrong, as the rest of a sentence whose subject is the value's path. Without a remedy
    /// of its own, the form's does.
    case failure(String, remedy: String? = nil)
  }

  /// What a person wrote, as this form's value.
  func read(_ written: String) -> Reading {
    let text = written.trimmed
    switch self {
    case .text:
      return text.isEmpty ? .failure("is empty.") : .value(.text(text))
    case .month:
      guard let month = Month(text), Self.years.contains(month.year) else {
        return .failure("is \(written.quoted).", remedy: Self.monthRemedy(for: text))
      }
      return .value(.month(month))
    case .day:
      guard let day = Self.day(text), Self.years.contains(day.year) else {
        return .failure("is \(written.quoted).", remedy: Self.dayRemedy(for: text))
      }
      return .value(.day(day))
    case .truth:
      switch text {
      case "true", "True", "TRUE": return .value(.truth(true))
      case "false", "False", "FALSE": return .value(.truth(false))
      default:
        let meant: String? =
          switch text.lowercased() {
          case "yes", "y", "on", "1": "true"
          case "no", "n", "off", "0": "false"
          default: nil
          }
        return .failure("is \(written.quoted).", remedy: meant.map { "Write \($0)." })
      }
    case .oneOf(let words):
      guard words.contains(text) else {
        return .failure(
          "is \(written.quoted).",
          remedy: nearestName(to: text, among: words).map { "Write \($0)." })
      }
      return .value(.text(text))
    case .currency:
      let code = text.uppercased()
      guard code.utf8.count == 3, Self.currencies.contains(code) else {
        return .failure("is \(written.quoted), which is no currency.")
      }
      return .value(.text(code))
    case .timeZone:
      guard text.contains("/") || text == "UTC", TimeZone(identifier: text) != nil else {
        return .failure(
          "is \(written.quoted), which is no time zone.", remedy: Self.zoneRemedy(for: text))
      }
      return .value(.text(text))
    case .time(let isAboveZero):
      guard let seconds = writtenSeconds(text), !isAboveZero || seconds > 0 else {
        return .failure(
          "is \(written.quoted).", remedy: "Write a number with s, m, h or d, such as 20s or 5m.")
      }
      return .value(.text(text))
    case .serviceLevel:
      guard ServiceLevelPromise(text) != nil else {
        return .failure(
          "is \(written.quoted).",
          remedy: "Write a share and a time, such as 80/20s for 80 % within 20 seconds.")
      }
      return .value(.text(text))
    case .weekHours:
      guard let hours = WeekHours(text), !hours.minutes.isEmpty else {
        return .failure(
          "is \(written.quoted).",
          remedy: "Write days and hours, such as Mon-Fri 9-17 or daily 7-20.")
      }
      return .value(.text(text))
    case .clock:
      guard writtenMinuteOfDay(text) != nil else {
        return .failure(
          "is \(written.quoted), which is no time of the day.", remedy: "Write it as 8:00 or 16:30."
        )
      }
      return .value(.text(text))
    case .weekdays:
      guard writtenWeekdays(text) != nil else {
        return .failure(
          "is \(written.quoted).", remedy: "Write days of the week, such as Mon-Fri or Sat, Sun.")
      }
      return .value(.text(text))
    case .number(_, let range):
      return Self.number(written, isShare: false, isWhole: false, range: range)
    case .whole(_, let range):
      return Self.number(written, isShare: false, isWhole: true, range: range)
    case .share(let range):
      return Self.number(written, isShare: true, isWhole: false, range: range)
    }
  }

  // MARK: Numbers

  private static func number(
    _ written: String, isShare: Bool, isWhole: Bool, range: Form.Range
  ) -> Reading {
    var text = written.trimmed
    let isPercent = text.hasSuffix("%")
    if isPercent { text = String(text.dropLast()).trimmed }
    guard let value = decimal(isPercent ? text + "e-2" : text, digits: text) else {
      return .failure(
        "is \(written.quoted).", remedy: remedy(forNumber: text, isPercent: isPercent))
    }
    // A comma between brackets separates values, so that 1,060 would become 1 and 060.
    if text.count > 1, text.hasPrefix("0"), text.allSatisfy(\.isNumber) {
      return .failure(
        "is \(written.quoted).",
        remedy: "Write \(plainNumber(value)); and numbers without thousands separators.")
    }
    if isPercent, !isShare {
      return .failure("is \(written.quoted), a share.")
    }
    if value > range.most, range.most >= Form.Range.slip {
      return .failure("is \(text).", remedy: "Write at most \(plainNumber(range.most)).")
    }
    guard range.contains(value) else {
      guard isShare, !isPercent, value > 1, value < 100, range.contains(value / 100) else {
        return .failure("is \(isShare ? percent(value) : text).")
      }
      return .failure(
        "is \(text), which is \(percent(value)).", remedy: "Write \(text)% if that is meant.")
    }
    if isWhole, value != value.rounded() { return .failure("is \(text).") }
    return .value(.number(value))
  }

  /// A number in digits, with a point and an exponent at most: no `nan`, no `0x1F`.
  private static func decimal(_ text: String, digits: String) -> Double? {
    guard digits.utf8.contains(where: { (48...57).contains($0) }),
      !digits.lowercased().hasSuffix("e"),
      digits.allSatisfy({ "0123456789.+-eE".contains($0) }), let value = Double(text),
      value.isFinite
    else { return nil }
    return value
  }

  private static func remedy(forNumber text: String, isPercent: Bool) -> String? {
    let unit = isPercent ? "%" : ""
    let groups = text.split(
      omittingEmptySubsequences: false, whereSeparator: { ",_' \u{A0}\u{202F}".contains($0) })
    if groups.count > 1, (1...3).contains(groups[0].filter(\.isNumber).count),
      groups.dropFirst().allSatisfy({ $0.prefix { $0 != "." }.count == 3 })
    {
      let joined = groups.joined()
      if decimal(joined, digits: joined) != nil { return "Write \(joined)\(unit)." }
    }
    if groups.count == 2, text.contains(",") {
      let pointed = groups.joined(separator: ".")
      if decimal(pointed, digits: pointed) != nil { return "Write \(pointed)\(unit)." }
    }
    let leading = text.prefix { "0123456789.".contains($0) }
    let symbols = text.drop { !"0123456789".contains($0) }.prefix { "0123456789.".contains($0) }
    for number in [leading, symbols] where !number.isEmpty {
      if let value = Double(number), value.isFinite, !number.hasSuffix(".") {
        let rest = text.replacingOccurrences(of: number, with: "").trimmed
        if rest.allSatisfy({ $0.isLetter || $0.isCurrencySymbol || $0.isWhitespace }) {
          return "Write the number alone: \(number)\(unit)."
        }
      }
    }
    return nil
  }

  // MARK: Months, days, currencies and zones

  /// The years that a plan may speak of.
  static let years = 1970...2200

  static func monthRemedy(for text: String) -> String {
    let parts = text.split { !$0.isNumber }.compactMap { Int($0) }
    if parts.count >= 2, text.allSatisfy({ $0.isNumber || "-/. ".contains($0) }) {
      let (year, number) = parts[0] > 999 ? (parts[0], parts[1]) : (parts[1], parts[0])
      if years.contains(year), (1...12).contains(number) {
        return "Write \(Month(year: year, number: number))."
      }
    }
    return "Write year and month, such as 2027-01."
  }

  /// `2027-03-15`, or the first day of `2027-03`.
  private static func day(_ text: String) -> CalendarDate? {
    if let month = Month(text) { return month.firstDay }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 2, parts[2].allSatisfy(\.isNumber),
      let month = Month("\(parts[0])-\(parts[1])"), let day = Int(parts[2])
    else { return nil }
    return CalendarDate(year: month.year, month: month.number, day: day)
  }

  /// Only what begins with the year is turned round: 3/4/2027 is April to some and March to others.
  private static func dayRemedy(for text: String) -> String {
    let parts = text.split { !$0.isNumber }.compactMap { Int($0) }
    if parts.count == 3, text.allSatisfy({ $0.isNumber || "-/. ".contains($0) }),
      years.contains(parts[0]),
      let day = CalendarDate(year: parts[0], month: parts[1], day: parts[2])
    {
      return "Write \(day)."
    }
    return "Write year, month and day, such as 2027-03-15, or year and month, such as 2027-03."
  }

  private static let currencies = Set(Locale.commonISOCurrencyCodes)

  /// The zone of that name but for a slip, or of that city, or what a zone looks like.
  private static func zoneRemedy(for text: String) -> String {
    let names = TimeZone.knownTimeZoneIdentifiers
    let city = text.split(separator: "/").last.map { $0.lowercased() } ?? ""
    let meant =
      nearestName(to: text, among: names)
      ?? names.first { name in
        name.split(separator: "/").last.map {
          $0.lowercased().replacingOccurrences(of: "_", with: " ")
        } == city.replacingOccurrences(of: "_", with: " ")
      }
    return meant.map { "Write \($0)." }
      ?? "Write the zone of a large city with the same time, such as America/New_York or "
      + "Europe/Dublin."
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}

/// A share as people read it: `0.025` is `2.5 %`.
func percent(_ share: Double) -> String { "\(plainNumber(share * 100)) %" }

/// A number with no more digits than it needs: `2`, `2.5`, `0.0333333333`.
func plainNumber(_ value: Double) -> String {
  let rounded = (value * 1e10).rounded() / 1e10
  guard rounded.isFinite, abs(rounded) < 1e15 else { return "\(value)" }
  return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
}
