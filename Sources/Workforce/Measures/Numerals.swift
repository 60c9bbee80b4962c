import Foundation

/// Numbers as people read them, in warnings, explanations, reports and messages: thousands separated, no more digits than mean something, and a
/// real minus sign. The same in every locale, so that the same plan gives the same words.
package enum Numerals {
  /// `1558.4` as "1,558".
  package static func whole(_ value: Double) -> String { fixed(value, digits: 0) }

  package static func whole(_ value: Int) -> String { fixed(Double(value), digits: 0) }

  /// With exactly `digits` digits after the point, for columns: "6.20".
  package static func fixed(_ value: Double, digits: Int) -> String {
    guard value.isFinite else { return "–" }
    let printed = String(format: "%.\(digits)f", abs(value))
    let parts = printed.split(separator: ".")
    let isZero = !printed.contains { ("1"..."9").contains($0) }
    let sign = value < 0 && !isZero ? "−" : ""
    let fraction = parts.count > 1 ? ".\(parts[1])" : ""
    return sign + separated(String(parts[0])) + fraction
  }

  /// With as many digits as the size deserves and no zeros at the end: "6.232", "187.5", "1,558".
  package static func short(_ value: Double) -> String {
    let digits =
      switch abs(value) {
      case 1000...: 0
      case 100...: 1
      case 10...: 2
      default: 3
      }
    return trimmed(fixed(value, digits: digits))
  }

  /// As `short`, but never so short that people would seem whole: "200.98".
  package static func exactPeople(_ value: Double) -> String {
    trimmed(fixed(value, digits: abs(value) < 100 ? 3 : 2))
  }

  /// With at most one digit after the point: "36", "4.6", "1,200.5".
  package static func tenths(_ value: Double) -> String { trimmed(fixed(value, digits: 1)) }

  /// With its sign: "+0.31", "−2.0".
  package static func signed(_ value: Double, digits: Int) -> String {
    let text = fixed(value, digits: digits)
    return text.hasPrefix("−") || !text.contains { ("1"..."9").contains($0) } ? text : "+" + text
  }

  /// 0.2 as "20 %".
  package static func percent(_ share: Double) -> String {
    trimmed(fixed(share * 100, digits: 1)) + " %"
  }

  /// `currency` is an ISO 4217 code: "USD 12,300".
  package static func money(_ amount: Double, _ currency: String) -> String {
    "\(currency) \(whole(amount))"
  }

  private static func separated(_ digits: String) -> String {
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    return groups.joined(separator: ",")
  }

  private static func trimmed(_ text: String) -> String {
    guard text.contains(".") else { return text }
    var kept = text[...]
    while kept.hasSuffix("0") { kept = kept.dropLast() }
    if kept.hasSuffix(".") { kept = kept.dropLast() }
    return String(kept)
  }
}
