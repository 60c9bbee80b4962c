import Workforce

/// A value as JSON whose keys are its stored properties, in order of declaration; so names in the
/// code and names in the output can't drift apart. Missing values are `null`.
struct ReflectedJSON {
  let text: String

  init(_ value: Any) { text = Self.text(of: value, indent: "") }

  private static func text(of value: Any, indent: String) -> String {
    switch value {
    case let number as Double: return self.number(number)
    case let number as Int: return String(number)
    case let truth as Bool: return truth ? "true" : "false"
    case let text as String: return quoted(text)
    case let instant as Timestamp: return quoted(instant.description)
    case let date as CalendarDate: return quoted(date.description)
    case let month as Month: return quoted(month.description)
    case let named as any RawRepresentable<String>: return quoted(named.rawValue)
    default: break
    }
    let mirror = Mirror(reflecting: value)
    let inner = indent + "  "
    switch mirror.displayStyle {
    case .optional:
      return mirror.children.first.map { text(of: $0.value, indent: indent) } ?? "null"
    case .collection:
      let items = mirror.children.map { text(of: $0.value, indent: inner) }
      if items.isEmpty { return "[]" }
      let isPlain = !items.contains { $0.hasPrefix("{") || $0.hasPrefix("[") }
      return isPlain
        ? "[" + items.joined(separator: ", ") + "]"
        : "[\n" + items.map { inner + $0 }.joined(separator: ",\n") + "\n\(indent)]"
    default:
      let members = mirror.children.map { child in
        "\(inner)\(quoted(child.label ?? "")): \(text(of: child.value, indent: inner))"
      }
      return "{\n" + members.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  /// The shortest form that reads back as the same number; JSON has no word for what isn't finite.
  private static func number(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    return value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : value.description
  }

  /// After RFC 8259 (2017), section 7.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
