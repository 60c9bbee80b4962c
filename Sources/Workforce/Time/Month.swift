/// A calendar month of the Gregorian calendar, such as December 2026, written `2026-12`.
///
///     Month("2026-12")! + 1   // 2027-01
package struct Month: Hashable, Comparable, Sendable {
  package let year: Int
  /// 1 is January.
  package let number: Int

  package init(year: Int, number: Int) {
    precondition((1...12).contains(number), "A month's number is from 1 to 12.")
    self.year = year
    self.number = number
  }

  /// Reads `2026-12`; nothing else.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      let year = Int(parts[0]), let number = Int(parts[1]), (1...12).contains(number), year > 0
    else { return nil }
    self.init(year: year, number: number)
  }

  /// Months since January of the year 0, so that months can be counted.
  package var index: Int { year * 12 + number - 1 }

  package init(index: Int) {
    self.init(year: index / 12, number: index % 12 + 1)
  }

  package static func + (month: Month, count: Int) -> Month { Month(index: month.index + count) }
  package static func - (month: Month, count: Int) -> Month { Month(index: month.index - count) }
  /// Whole months from `rhs` to `lhs`.
  package static func - (lhs: Month, rhs: Month) -> Int { lhs.index - rhs.index }
  package static func < (lhs: Month, rhs: Month) -> Bool { lhs.index < rhs.index }

  package var firstDay: CalendarDate { CalendarDate(year: year, month: number, day: 1)! }
  package var dayCount: Int { (self + 1).firstDay.dayNumber - firstDay.dayNumber }
}

extension Month: CustomStringConvertible {
  package var description: String {
    let digits = String(year)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "\(padded)-\(number < 10 ? "0" : "")\(number)"
  }
}

extension Month: Codable {
  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let month = Month(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "'\(text)' is not a month."))
    }
    self = month
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
