/// A JSON value that keeps its members in the order they were given, so that the text reads well
/// and is the same each time.
indirect enum JSONValue {
  case string(String)
  case number(Double)
  case bool(Bool)
  case array([JSONValue])
  case object([(String, JSONValue)])

  /// Indented by two spaces a level; arrays and objects of plain values stand on one line where
  /// they fit.
  var text: String { text(indent: 0) }

  private func text(indent: Int) -> String {
    let inner = String(repeating: "  ", count: indent + 1)
    let outer = String(repeating: "  ", count: indent)
    switch self {
    case .string(let string): return Self.quoted(string)
    case .number(let number): return plainNumber(number)
    case .bool(let bool): return bool ? "true" : "false"
    case .array(let items):
      if items.allSatisfy(\.isPlain) {
        return "[\(items.map { $0.text(indent: 0) }.joined(separator: ", "))]"
      }
      return "[\n"
        + items.map { inner + $0.text(indent: indent + 1) }.joined(separator: ",\n")
        + "\n\(outer)]"
    case .object(let members):
      return "{\n"
        + members.map { "\(inner)\(Self.quoted($0)): \($1.text(indent: indent + 1))" }
        .joined(separator: ",\n") + "\n\(outer)}"
    }
  }

  private var isPlain: Bool {
    switch self {
    case .string, .number, .bool: true
    case .array, .object: false
    }
  }

  private static func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      default:
        if scalar.value < 0x20 {
          let digits = String(scalar.value, radix: 16)
          text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    return text + "\""
  }
}
