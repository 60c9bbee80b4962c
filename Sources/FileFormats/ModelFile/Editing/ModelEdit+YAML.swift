import Workforce

extension ModelEdit.Value {
  /// On one line, as it may stand anywhere in a YAML text.
  var yaml: String {
    switch self {
    case .list(let items): "[\(items.map(\.yaml).joined(separator: ", "))]"
    case .map(let entries):
      "{\(entries.map { "\(yamlScalar($0.key)): \($0.value.yaml)" }.joined(separator: ", "))}"
    case .text(let text): yamlScalar(text)
    case .number, .share, .month, .day, .truth: scalar
    }
  }

  /// What a reader of the YAML gets to see of a plain value.
  fileprivate var scalar: String {
    switch self {
    case .number(let number): exact(number)
    case .share(let share): exactShare(share)
    case .month(let month): month.description
    case .day(let day): day.description
    case .truth(let truth): truth ? "true" : "false"
    case .text(let text): text
    case .list, .map: preconditionFailure("Lists and maps are no scalars.")
    }
  }

  /// The value as it should be found when the text is read again.
  var tree: YAMLTree {
    switch self {
    case .list(let items): .list(items.map(\.tree))
    case .map(let entries): .map(Dictionary(uniqueKeysWithValues: entries.map { ($0, $1.tree) }))
    case .number, .share, .month, .day, .truth, .text: .plain(scalar)
    }
  }
}

/// A number with as many digits as it takes to read the same number again.
private func exact(_ number: Double) -> String {
  precondition(number.isFinite, "Only finite numbers are written into a model.")
  return number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
}

private func exactShare(_ share: Double) -> String {
  let percentage = plainNumber(share * 100)
  return Double(percentage + "e-2") == share ? percentage + "%" : exact(share)
}

/// A text as YAML: as it is where nothing in it could be taken for something else, else in quotes.
func yamlScalar(_ text: String) -> String {
  let isPlain =
    text.first.map { $0.isLetter || $0.isNumber } ?? false
    && text.last != " " && text.last != ":"
    && !text.contains(": ") && !text.contains(" #")
    && text.unicodeScalars.allSatisfy {
      !",[]{}\"\u{85}\u{2028}\u{2029}\u{FEFF}".unicodeScalars.contains($0)
        && !$0.properties.isPrivateUse && $0.properties.generalCategory != .control
    }
    && !["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
    && Double(text) == nil
  return isPlain ? text : "\"" + text.unicodeScalars.map(escaped).joined() + "\""
}

private func escaped(_ scalar: Unicode.Scalar) -> String {
  switch scalar {
  case "\"": return "\\\""
  case "\\": return "\\\\"
  case "\n": return "\\n"
  case "\t": return "\\t"
  default:
    let isOdd =
      scalar.properties.generalCategory == .control || scalar.properties.isPrivateUse
      || "\u{85}\u{2028}\u{2029}\u{FEFF}".unicodeScalars.contains(scalar)
    guard isOdd else { return String(scalar) }
    let digits = String(scalar.value, radix: 16)
    return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isPrivateUse: Bool { generalCategory == .privateUse }
}
