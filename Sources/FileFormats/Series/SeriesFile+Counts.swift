import Foundation

extension SeriesFile {
  /// The counts of all rows, not a number where nothing was observed. What is no count is told.
  mutating func counts(of table: SeriesTable) -> [Double] {
    let sign = DecimalSign(of: table.rows.lazy.map(\.count))
    if sign == .comma, let example = table.rows.first(where: { $0.count.contains(",") })?.count {
      notices.append("Commas are decimal commas, as in \(example).")
    }
    return table.rows.map { row in
      if Self.isUnobserved(row.count) { return .nan }
      if let count = sign.number(row.count), count >= 0 { return count }
      tell(
        row.line, "\(row.count.quoted) is no count.",
        "Write a number that isn't negative, or nothing where nothing was observed.")
      return .nan
    }
  }
}

/// What stands before the decimals of a column's numbers; the other of the two then groups thousands.
enum DecimalSign {
  case point, comma

  /// A comma where some number has one that can't group thousands, and no number has such a point.
  init(of numbers: some Sequence<String>) {
    var provesComma = false
    for number in numbers where number.contains(",") || number.contains(".") {
      if Self.isDecimal(".", in: number, besides: ",") {
        self = .point
        return
      }
      provesComma = provesComma || Self.isDecimal(",", in: number, besides: ".")
    }
    self = provesComma ? .comma : .point
  }

  /// Whether a sign can't but stand before decimals: other than three digits follow it, nothing but a 0
  /// stands before it, or it comes after the other sign.
  private static func isDecimal(
    _ sign: Character, in number: String, besides other: Character
  ) -> Bool {
    guard let place = number.lastIndex(of: sign) else { return false }
    let before = number[..<place]
    let after = number[number.index(after: place)...]
    guard after.allSatisfy(\.isNumber), !before.contains(sign) else { return false }
    return before.contains(other) || after.count != 3 || before == "0" || before.isEmpty
  }

  /// The number, with thousands in groups of three or not; nil for anything else.
  func number(_ text: String) -> Double? {
    let (decimal, group): (Character, Character) = self == .point ? (".", ",") : (",", ".")
    let text = text.filter { !$0.isWhitespace && $0 != "'" }
    let parts = text.split(separator: decimal, maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count < 2 || !parts[1].contains(group) else { return nil }
    let groups = whole.split(separator: group, omittingEmptySubsequences: false)
    guard groups.count == 1 || (1...3).contains(groups[0].count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    let plain = groups.joined() + (parts.count > 1 ? "." + parts[1] : "")
    guard plain.utf8.allSatisfy({ "0123456789.-+eE".utf8.contains($0) }) else { return nil }
    return Double(plain).flatMap { $0.isFinite ? $0 : nil }
  }
}
