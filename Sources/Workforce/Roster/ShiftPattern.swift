/// Shifts and days off that come round again, day by day: a rotation.
///
///     ShiftPattern("LLLLLOO NNNNOOO", shifts: ["L", "N"])?.day(15) == .shift("L")
package struct ShiftPattern: Hashable, Sendable {
  package enum Day: Hashable, Sendable {
    case shift(String)
    case off
    /// Some shift.
    case work
    /// Whatever the roster needs.
    case open
  }

  /// From the day on which it begins.
  package let days: [Day]

  /// Each word is a shift, a day off or a run of letters that are; a shift's name comes before letters.
  ///
  /// - Parameters:
  ///   - text: with a word or a letter a day: "L L off", "LLO". `O`, `-` and `.` are days off, `+` is some
  ///     shift, `*` whatever the roster needs.
  ///   - shifts: the names that there are.
  /// - Returns: Nil where something stands for none of them; see `unknown(in:shifts:)`.
  package init?(_ text: String, shifts: [String]) {
    guard Self.unknown(in: text, shifts: shifts) == nil else { return nil }
    days = Self.words(text, shifts).compactMap { Self.day($0, shifts) }
    if days.isEmpty { return nil }
  }

  /// What stands for no day; nil where all does.
  package static func unknown(in text: String, shifts: [String]) -> String? {
    words(text, shifts).first { day($0, shifts) == nil }
  }

  /// Its day so many days after it begins, or before.
  package func day(_ number: Int) -> Day {
    let place = number % days.count
    return days[place < 0 ? place + days.count : place]
  }

  /// A word or a letter for each day.
  private static func words(_ text: String, _ shifts: [String]) -> [String] {
    text.split { $0.isWhitespace || ",;".contains($0) }.flatMap { word in
      day(String(word), shifts) == nil ? word.map(String.init) : [String(word)]
    }
  }

  private static func day(_ word: String, _ shifts: [String]) -> Day? {
    if let shift = shifts.first(where: { $0.lowercased() == word.lowercased() }) {
      return .shift(shift)
    }
    return switch word.lowercased() {
    case "o", "off", "-", "–", ".", "·": .off
    case "+", "on", "work": .work
    case "*", "?", "any": .open
    default: nil
    }
  }
}
