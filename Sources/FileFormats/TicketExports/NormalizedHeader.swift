/// A column's name without what differs between systems and versions: case, marks, word breaks.
///
///     NormalizedHeader("First reply time (hrs)").words   // ["first", "reply", "time", "hrs"]
///     NormalizedHeader("createdAt").words                // ["created", "at"]
package struct NormalizedHeader: Hashable, Sendable {
  package let words: [String]

  package init(_ header: String) {
    var words: [String] = []
    var word = ""
    var previousIsLower = false
    for character in header {
      guard character.isLetter || character.isNumber else {
        if !word.isEmpty { words.append(word) }
        word = ""
        previousIsLower = false
        continue
      }
      if character.isUppercase && previousIsLower {
        words.append(word)
        word = ""
      }
      previousIsLower = character.isLowercase
      word += character.lowercased()
    }
    if !word.isEmpty { words.append(word) }
    self.words = words
  }

  /// The name of a path into a JSON record, without the wrapping that some interfaces put around all
  /// of a record's values.
  ///
  ///     NormalizedHeader(path: "properties.hs_pipeline").words   // ["hs", "pipeline"]
  package init(path: String) {
    let wrapping = ["properties.", "fields.", "attributes."].first(where: path.hasPrefix) ?? ""
    self.init(String(path.dropFirst(wrapping.count)))
  }

  /// The words with single spaces between them.
  package var text: String { words.joined(separator: " ") }

  /// The text without a unit at its end, such as `wait` for `wait_s`.
  package var textWithoutUnit: String {
    var rest = words
    while let last = rest.last, rest.count > 1, Self.units.contains(last) { rest.removeLast() }
    if rest.count > 1, rest.last == "in" { rest.removeLast() }
    return rest.joined(separator: " ")
  }

  private static let units: Set<String> = [
    "ms", "msec", "milliseconds", "s", "sec", "secs", "seconds", "min", "mins", "minutes", "h",
    "hr", "hrs", "hours", "hh", "mm", "ss", "utc", "gmt",
  ]
}
