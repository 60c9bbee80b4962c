/// How forms are told to people, in messages and in the reference.
extension Form {
  /// What to write instead, as a sentence.
  func remedy(examples: [String]) -> String {
    let fitting = examples.filter { fits(example: $0) }
    let such = fitting.isEmpty ? "" : ", such as \(fitting.joined(separator: " or "))"
    return "Write \(words)\(such)."
  }

  /// As the object of "write": "a share from 0 % to 100 %".
  var words: String {
    [scalar?.words, list?.words, mapping?.words].compactMap(\.self).joined(separator: " or ")
  }

  /// The same for the reference, where the keys of a mapping have a table of their own.
  var referenceWords: String {
    let plain = scalar?.words
    let items: String? = list.map { list in
      let item = list.items()
      guard let words = item.scalar?.words else { return "a list of such keys" }
      return words == plain ? "a list of these" : "a list, each item \(words)"
    }
    let keys: String? = mapping.map { mapping in
      switch mapping {
      case .keys: "keys of its own"
      case .named(let scalar, _): "names, each with \(scalar.isShare ? "a share" : scalar.words)"
      case .byMonth: "months, each with one of these"
      }
    }
    return [plain, items, keys].compactMap(\.self).joined(separator: ", or ")
  }

  private func fits(example: String) -> Bool {
    switch example.first {
    case "[": list != nil
    case "{": mapping != nil
    default: scalar != nil
    }
  }
}

extension Form.Scalar {
  var words: String {
    switch self {
    case .text: "a text"
    case .number(let what, let range):
      "a number of \(what) \(range.words { plainNumber($0) })"
    case .whole(let what, let range):
      "a whole number of \(what) \(range.words { plainNumber($0) })"
    case .share(let range): "a share \(range.words { percent($0) })"
    case .month: "a month"
    case .day: "a day, or a month for its first day"
    case .truth: "true or false"
    case .oneOf(let words): words.dropLast().joined(separator: ", ") + " or \(words.last ?? "")"
    case .currency: "the three letters of a currency"
    case .timeZone: "a time zone of the tz database"
    case .time(let isAboveZero): isAboveZero ? "a time above 0" : "a time"
    case .serviceLevel: "a share and a time"
    case .weekHours: "days and hours of the week"
    case .clock: "a time of the day"
    case .weekdays: "days of the week"
    }
  }
}

extension Form.List {
  fileprivate var words: String {
    let items = items()
    return items.scalar.map { "a list, each item \($0.words)" } ?? "a list, each item with keys"
  }
}

extension Form.Mapping {
  fileprivate var words: String {
    switch self {
    case .keys(let keyed): "the keys \(keyed.keys.map(\.name).joined(separator: ", "))"
    case .named(let scalar, _): "names, each with \(scalar.words)"
    case .byMonth(let scalar): "months, each with \(scalar.words)"
    }
  }
}

extension Form.Range {
  /// From here on a greatest value only catches slips of the pen, and isn't worth telling.
  static let slip = 10_000.0

  fileprivate func words(_ say: (Double) -> String) -> String {
    if most >= Self.slip { return excludesLeast ? "above \(say(least))" : "from \(say(least))" }
    return switch (excludesLeast, excludesMost) {
    case (false, false): "from \(say(least)) to \(say(most))"
    case (true, false): "above \(say(least)), up to \(say(most))"
    case (false, true): "from \(say(least)) to under \(say(most))"
    case (true, true): "above \(say(least)) and under \(say(most))"
    }
  }
}
