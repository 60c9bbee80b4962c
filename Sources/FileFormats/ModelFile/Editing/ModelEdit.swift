package import Workforce

/// One value to be set in a model file, with where it comes from.
///
///     ModelEdit("customers.churn", .share(0.021), comment: "measured from 24,918 contacts")
package struct ModelEdit: Sendable {
  /// The key's path: `customers.churn`, `segments[0].customers`. One past a list's last item, as in
  /// `streams[2]` where there are two, is a new item.
  package let path: String
  package let value: Value
  /// Said behind the value, in a comment; nil for none. A comment that a person wrote there stays,
  /// after this one; an earlier one of ours, which begins with the same word, is replaced.
  package let comment: String?

  package init(_ path: String, _ value: Value, comment: String? = nil) {
    self.path = path
    self.value = value
    self.comment = comment
  }

  package indirect enum Value: Sendable {
    case number(Double)
    /// A part of something; 0.02 is written `2%`.
    case share(Double)
    case month(Month)
    case day(CalendarDate)
    case truth(Bool)
    case text(String)
    case list([Value])
    case map([(key: String, value: Value)])
  }
}

extension ModelFile {
  /// The text with values set and everything else left as it is, byte for byte: comments, order,
  /// blank lines, line ends.
  ///
  /// A key that isn't there is added after its mapping's last one. A key that may not stand beside
  /// the new one, as `ticketsPerMonth` beside `incidentRate`, is turned into a comment. Where a
  /// plain value is short for a mapping, as in `customers: 1000`, the mapping is written out.
  ///
  /// - Throws: `Problems` if the text is no YAML, a path is no key of the model, or the file is laid
  ///   out in a way that can't be edited without touching what the person wrote.
  package static func edited(_ text: String, setting edits: [ModelEdit]) throws -> String {
    let mark = text.unicodeScalars.first == "\u{FEFF}" ? "\u{FEFF}" : ""
    let bare = mark.isEmpty ? text : String(text.unicodeScalars.dropFirst())
    return try mark
      + edits.reduce(bare) { text, edit in
        try ModelEditing(text).setting(edit)
      }
  }
}

/// A step on the way to a value.
enum PathStep: Equatable {
  case key(String)
  case index(Int)

  /// The steps of `segments[0].customers`; nil if that is no path.
  static func steps(of path: String) -> [PathStep]? {
    var steps: [PathStep] = []
    for part in path.split(separator: ".", omittingEmptySubsequences: false) {
      let pieces = part.split(separator: "[", omittingEmptySubsequences: false)
      guard let name = pieces.first, !name.isEmpty else { return nil }
      steps.append(.key(String(name)))
      for piece in pieces.dropFirst() {
        guard piece.last == "]", let index = Int(piece.dropLast()), index >= 0 else { return nil }
        steps.append(.index(index))
      }
    }
    return steps
  }
}
