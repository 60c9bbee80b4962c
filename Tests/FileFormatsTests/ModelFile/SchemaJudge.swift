import Foundation
import Yams

/// A small judge of JSON Schemas, written from the specification (draft 2020-12) and independent of
/// how the schema is made: it knows the keywords that the model's schema uses, and refuses others.
struct SchemaJudge {
  private let root: [String: Any]

  init(_ text: String) throws {
    guard let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    else { throw Unknown(keyword: "a schema that is no object") }
    self.root = root
  }

  struct Unknown: Error {
    let keyword: String
  }

  /// What the schema has against a YAML text.
  func complaints(about yaml: String) throws -> [String] {
    guard let node = try Yams.compose(yaml: yaml) else { return ["nothing there"] }
    return try complaints(about: Value(node), by: root, at: "")
  }

  /// The paths of all properties, such as `segments[].name`.
  var keyPaths: [String] { Self.keyPaths(of: root, under: "") }

  private enum Value {
    case string(String)
    case number(Double)
    case bool(Bool)
    case null
    case array([Value])
    case object([String: Value])

    /// By the core schema of YAML 1.2.
    init(_ node: Node) {
      switch node {
      case .scalar(let scalar):
        let isQuoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
        if isQuoted {
          self = .string(scalar.string)
        } else if scalar.string == "true" || scalar.string == "false" {
          self = .bool(scalar.string == "true")
        } else if scalar.string.isEmpty || scalar.string == "null" {
          self = .null
        } else if scalar.string.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)/) != nil {
          self = Double(scalar.string).map(Value.number) ?? .string(scalar.string)
        } else {
          self = .string(scalar.string)
        }
      case .sequence(let items): self = .array(items.map(Value.init))
      case .mapping(let mapping):
        self = .object(
          Dictionary(
            mapping.map { ($0.key.string ?? "", Value($0.value)) }, uniquingKeysWith: { $1 }))
      case .alias: self = .null
      }
    }

    var type: String {
      switch self {
      case .string: "string"
      case .number: "number"
      case .bool: "boolean"
      case .null: "null"
      case .array: "array"
      case .object: "object"
      }
    }

    func has(type wanted: String) -> Bool {
      if wanted == "integer", case .number(let number) = self { return number == number.rounded() }
      return type == wanted
    }
  }

  private func complaints(
    about value: Value, by schema: [String: Any], at place: String
  ) throws -> [String] {
    var found: [String] = []
    for (keyword, rule) in schema {
      switch (keyword, rule, value) {
      case ("$schema", _, _), ("title", _, _), ("description", _, _): break
      case ("type", let type as String, _):
        if !value.has(type: type) { found.append("\(place) is no \(type)") }
      case ("type", let types as [String], _):
        if !types.contains(where: value.has) { found.append("\(place) is none of \(types)") }
      case ("minimum", let bound as Double, .number(let number)):
        if number < bound { found.append("\(place) is under \(bound)") }
      case ("maximum", let bound as Double, .number(let number)):
        if number > bound { found.append("\(place) is over \(bound)") }
      case ("exclusiveMinimum", let bound as Double, .number(let number)):
        if number <= bound { found.append("\(place) is not over \(bound)") }
      case ("exclusiveMaximum", let bound as Double, .number(let number)):
        if number >= bound { found.append("\(place) is not under \(bound)") }
      case ("pattern", let pattern as String, .string(let string)):
        if try string.firstMatch(of: Regex(pattern)) == nil {
          found.append("\(place) does not match \(pattern)")
        }
      case ("minLength", let length as Int, .string(let string)):
        if string.count < length { found.append("\(place) is too short") }
      case ("enum", let words as [String], _):
        guard case .string(let string) = value, words.contains(string) else {
          found.append("\(place) is none of \(words)")
          break
        }
      case ("anyOf", let choices as [[String: Any]], _):
        if try !choices.contains(where: {
          try complaints(about: value, by: $0, at: place).isEmpty
        }) {
          found.append("\(place) fits nothing")
        }
      case ("allOf", let parts as [[String: Any]], _):
        for part in parts { found += try complaints(about: value, by: part, at: place) }
      case ("not", let part as [String: Any], _):
        if try complaints(about: value, by: part, at: place).isEmpty {
          found.append("\(place) is what it must not be")
        }
      case ("items", let part as [String: Any], .array(let items)):
        for (index, item) in items.enumerated() {
          found += try complaints(about: item, by: part, at: "\(place)[\(index)]")
        }
      case ("minItems", let least as Int, .array(let items)):
        if items.count < least { found.append("\(place) has too few items") }
      case ("maxItems", let most as Int, .array(let items)):
        if items.count > most { found.append("\(place) has too many items") }
      case ("required", let names as [String], .object(let members)):
        for name in names where members[name] == nil { found.append("\(place) has no \(name)") }
      case ("properties", let parts as [String: [String: Any]], .object(let members)):
        for (name, member) in members {
          guard let part = parts[name] else { continue }
          found += try complaints(about: member, by: part, at: "\(place).\(name)")
        }
      case ("additionalProperties", let allowed as Bool, .object(let members)):
        let known = (schema["properties"] as? [String: Any])?.keys.map(\.self) ?? []
        if !allowed {
          found += members.keys.filter { !known.contains($0) }.map { "\(place).\($0) is unknown" }
        }
      case ("additionalProperties", let part as [String: Any], .object(let members)):
        for (name, member) in members {
          found += try complaints(about: member, by: part, at: "\(place).\(name)")
        }
      case ("propertyNames", let part as [String: Any], .object(let members)):
        for name in members.keys {
          found += try complaints(about: .string(name), by: part, at: "\(place).\(name)")
        }
      default:
        guard Self.keywordsOfOneType.contains(keyword) else { throw Unknown(keyword: keyword) }
      }
    }
    return found
  }

  /// Keywords that say nothing about values of other types.
  private static let keywordsOfOneType: Set = [
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "pattern", "minLength", "items",
    "minItems", "maxItems", "required", "properties", "additionalProperties", "propertyNames",
  ]

  private static func keyPaths(of schema: [String: Any], under path: String) -> [String] {
    var paths: [String] = []
    for (name, part) in schema["properties"] as? [String: [String: Any]] ?? [:] {
      let own = path.isEmpty ? name : "\(path).\(name)"
      paths += [own] + keyPaths(of: part, under: own)
    }
    if let items = schema["items"] as? [String: Any] {
      paths += keyPaths(of: items, under: "\(path)[]")
    }
    for choice in schema["anyOf"] as? [[String: Any]] ?? [] {
      paths += keyPaths(of: choice, under: path)
    }
    return paths
  }
}
