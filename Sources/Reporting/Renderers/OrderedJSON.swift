/// A value as JSON: keys in the order in which the type encodes them, missing values as `null`,
/// numbers in the shortest form that reads back as the same number. A number that isn't finite
/// becomes `null`; JSON has no other word for it.
///
///     OrderedJSON(record).text
package struct OrderedJSON {
  private let node: Node

  package init(_ value: some Encodable) {
    let storage = Storage()
    // Every container below takes any value, so that only a type's own `encode` can throw; what it
    // wrote until then is kept.
    try? value.encode(to: JSONTreeEncoder(storage: storage, codingPath: []))
    node = storage.node
  }

  /// Indented by two spaces.
  package var text: String {
    var text = ""
    node.write(into: &text, indentation: 0)
    return text
  }

  static func text(of number: Double) -> String {
    guard number.isFinite else { return "null" }
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    return number.description
  }
}

/// A JSON value whose objects keep their order.
private indirect enum Node {
  case null
  case literal(String)
  case string(String)
  case array([Storage])
  case object([(key: String, value: Storage)])

  func write(into text: inout String, indentation: Int) {
    switch self {
    case .null: text += "null"
    case .literal(let literal): text += literal
    case .string(let string): text += Node.quoted(string)
    case .array(let items) where items.isEmpty: text += "[]"
    case .object(let members) where members.isEmpty: text += "{}"
    case .array(let items):
      Node.write(items, between: "[", "]", into: &text, indentation) { item, text in
        item.node.write(into: &text, indentation: indentation + 1)
      }
    case .object(let members):
      Node.write(members, between: "{", "}", into: &text, indentation) { member, text in
        text += Node.quoted(member.key) + ": "
        member.value.node.write(into: &text, indentation: indentation + 1)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between open: String, _ close: String, into text: inout String,
    _ indentation: Int, writing: (Item, inout String) -> Void
  ) {
    let indent = String(repeating: "  ", count: indentation)
    text += open
    for (index, item) in items.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + indent + "  "
      writing(item, &text)
    }
    text += "\n" + indent + close
  }

  /// After RFC 8259 (2017), section 7.
  private static func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}

/// A place in the tree that an encoder fills.
private final class Storage {
  var node: Node = .null

  func append(key: String) -> Storage {
    let child = Storage()
    guard case .object(var members) = node else {
      node = .object([(key, child)])
      return child
    }
    node = .null  // so that the array is grown in place
    members.append((key, child))
    node = .object(members)
    return child
  }

  func append() -> Storage {
    let child = Storage()
    guard case .array(var items) = node else {
      node = .array([child])
      return child
    }
    node = .null
    items.append(child)
    node = .array(items)
    return child
  }

  func set(_ value: some Encodable, at path: [any CodingKey]) throws {
    switch value {
    case let value as String: node = .string(value)
    case let value as Bool: node = .literal(value ? "true" : "false")
    case let value as Double: node = value.isFinite ? .literal(OrderedJSON.text(of: value)) : .null
    case let value as any BinaryInteger & Encodable: node = .literal(value.description)
    default: try value.encode(to: JSONTreeEncoder(storage: self, codingPath: path))
    }
  }
}

private struct JSONTreeEncoder: Encoder {
  let storage: Storage
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    // A type may open its container twice, to add to what another type wrote.
    if case .object = storage.node {} else { storage.node = .object([]) }
    return KeyedEncodingContainer(Keyed<Key>(storage: storage, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    storage.node = .array([])
    return Unkeyed(storage: storage, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    Single(storage: storage, codingPath: codingPath)
  }
}

private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let storage: Storage
  let codingPath: [any CodingKey]

  mutating func encodeNil(forKey key: Key) { _ = storage.append(key: key.stringValue) }

  mutating func encode(_ value: some Encodable, forKey key: Key) throws {
    try storage.append(key: key.stringValue).set(value, at: codingPath + [key])
  }

  // A missing value is written as null, so that every object of a kind has the same keys.
  mutating func encodeIfPresent(_ value: (some Encodable)?, forKey key: Key) throws {
    if let value { try encode(value, forKey: key) } else { encodeNil(forKey: key) }
  }
  mutating func encodeIfPresent(_ value: String?, forKey key: Key) throws {
    if let value { try encode(value, forKey: key) } else { encodeNil(forKey: key) }
  }
  mutating func encodeIfPresent(_ value: Double?, forKey key: Key) throws {
    if let value { try encode(value, forKey: key) } else { encodeNil(forKey: key) }
  }
  mutating func encodeIfPresent(_ value: Int?, forKey key: Key) throws {
    if let value { try encode(value, forKey: key) } else { encodeNil(forKey: key) }
  }
  mutating func encodeIfPresent(_ value: Bool?, forKey key: Key) throws {
    if let value { try encode(value, forKey: key) } else { encodeNil(forKey: key) }
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy keyType: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    encoder(forKey: key).container(keyedBy: keyType)
  }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder(forKey: key).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    JSONTreeEncoder(storage: storage.append(key: "super"), codingPath: codingPath)
  }

  mutating func superEncoder(forKey key: Key) -> any Encoder { encoder(forKey: key) }

  private func encoder(forKey key: Key) -> JSONTreeEncoder {
    JSONTreeEncoder(storage: storage.append(key: key.stringValue), codingPath: codingPath + [key])
  }
}

private struct Unkeyed: UnkeyedEncodingContainer {
  let storage: Storage
  let codingPath: [any CodingKey]
  var count: Int {
    if case .array(let items) = storage.node { items.count } else { 0 }
  }

  mutating func encodeNil() { _ = storage.append() }

  mutating func encode(_ value: some Encodable) throws {
    try storage.append().set(value, at: codingPath)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy keyType: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    JSONTreeEncoder(storage: storage.append(), codingPath: codingPath).container(keyedBy: keyType)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    JSONTreeEncoder(storage: storage.append(), codingPath: codingPath).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    JSONTreeEncoder(storage: storage.append(), codingPath: codingPath)
  }
}

private struct Single: SingleValueEncodingContainer {
  let storage: Storage
  let codingPath: [any CodingKey]

  mutating func encodeNil() { storage.node = .null }

  mutating func encode(_ value: some Encodable) throws {
    // Numbers of other widths encode themselves through a single value; they end here as text.
    if let number = value as? Float {
      storage.node = number.isFinite ? .literal(number.description) : .null
    } else {
      try storage.set(value, at: codingPath)
    }
  }
}
