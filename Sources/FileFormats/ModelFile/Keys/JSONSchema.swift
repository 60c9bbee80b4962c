/// The keys of the model file as a JSON Schema, draft 2020-12.
enum JSONSchema {
  static func text(of model: Form) -> String {
    guard case .object(let members) = schema(of: model) else {
      preconditionFailure("The model is a mapping.")
    }
    let head: [(String, JSONValue)] = [
      ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
      ("title", .string("Muster model")),
      ("description", .string("What muster.yaml may say: demand, work, people and hiring.")),
    ]
    return JSONValue.object(head + members).text + "\n"
  }

  static func schema(of form: Form) -> JSONValue {
    let forms =
      (form.scalar.map(schemas) ?? [])
      + [form.list.map(schema), form.mapping.map(schema)].compactMap(\.self)
    return forms.count == 1 ? forms[0] : .object([("anyOf", .array(forms))])
  }

  // MARK: Scalars

  private static func schemas(of scalar: Form.Scalar) -> [JSONValue] {
    switch scalar {
    case .text:
      [.object([("type", .array([.string("string"), .string("number")]))])]
    case .timeZone, .weekHours, .weekdays:
      [.object([("type", .string("string")), ("minLength", .number(1))])]
    case .time:
      [.object([("type", .string("string")), ("pattern", .string(timePattern))])]
    case .clock:
      // Readers of older YAML take 16:30 for a number.
      [
        .object([
          ("type", .array([.string("string"), .string("number")])),
          ("pattern", .string(clockPattern)),
        ])
      ]
    case .serviceLevel:
      [.object([("type", .string("string")), ("pattern", .string(serviceLevelPattern))])]
    case .number(_, let range):
      [.object([("type", .string("number"))] + bounds(range))]
    case .whole(_, let range):
      [.object([("type", .string("integer"))] + bounds(range))]
    case .share(let range):
      [
        .object([("type", .string("number"))] + bounds(range)),
        .object([
          ("type", .string("string")), ("pattern", .string(percentPattern)),
        ]),
      ]
    case .month:
      [.object([("type", .string("string")), ("pattern", .string(monthPattern))])]
    case .day:
      [.object([("type", .string("string")), ("pattern", .string(dayPattern))])]
    case .truth:
      [.object([("type", .string("boolean"))])]
    case .oneOf(let words):
      [.object([("enum", .array(words.map(JSONValue.string)))])]
    case .currency:
      [.object([("type", .string("string")), ("pattern", .string("^[A-Za-z]{3}$"))])]
    }
  }

  /// A percentage; that it isn't over its bounds, only the reader sees.
  private static let percentPattern = "^[0-9]+(\\.[0-9]+)?\\s*%$"
  private static let timePattern = "^([0-9.]+d)?([0-9.]+h)?([0-9.]+m)?([0-9.]+s)?$"
  private static let serviceLevelPattern = "^[0-9.]+ *%? */ *[0-9.]+[0-9.dhms]*$"
  private static let clockPattern = "^[0-9]{1,2}([:.][0-9]{2})?$"
  private static let monthPattern = "^[0-9]{4}-(0[1-9]|1[0-2])$"
  /// A month, or a day of it; that the month has so many days, only the reader sees.
  private static let dayPattern = "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"

  private static func bounds(_ range: Form.Range) -> [(String, JSONValue)] {
    [
      (range.excludesLeast ? "exclusiveMinimum" : "minimum", .number(range.least)),
      (range.excludesMost ? "exclusiveMaximum" : "maximum", .number(range.most)),
    ]
  }

  // MARK: Lists and mappings

  private static func schema(of list: Form.List) -> JSONValue {
    .object([
      ("type", .string("array")),
      ("items", schema(of: list.items())),
      ("minItems", .number(Double(list.length.lowerBound))),
      ("maxItems", .number(Double(list.length.upperBound))),
    ])
  }

  private static func schema(of mapping: Form.Mapping) -> JSONValue {
    switch mapping {
    case .named(let scalar, _):
      .object([
        ("type", .string("object")),
        ("additionalProperties", schema(of: .scalar(scalar))),
      ])
    case .byMonth(let scalar):
      .object([
        ("type", .string("object")),
        ("propertyNames", .object([("pattern", .string(monthPattern))])),
        ("additionalProperties", schema(of: .scalar(scalar))),
      ])
    case .keys(let keyed):
      schema(of: keyed)
    }
  }

  private static func schema(of keyed: Form.KeyedMapping) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("type", .string("object")),
      ("properties", .object(keyed.keys.map { ($0.name, schema(of: $0)) })),
      ("additionalProperties", .bool(false)),
    ]
    if !keyed.required.isEmpty {
      members.append(("required", .array(keyed.required.map(JSONValue.string))))
    }
    let rules =
      keyed.exclusive.map(atMostOne) + keyed.oneNeeded.map { .object([("anyOf", required($0))]) }
    if !rules.isEmpty { members.append(("allOf", .array(rules))) }
    return .object(members)
  }

  private static func schema(of key: Key) -> JSONValue {
    guard case .object(let members) = schema(of: key.form) else {
      preconditionFailure("A form's schema is an object.")
    }
    let fallback = key.fallback.map { " Default: \($0)." } ?? ""
    let examples = key.examples.joined(separator: " or ")
    return .object(
      [("description", .string("\(key.meaning)\(fallback) Example: \(examples)"))] + members)
  }

  /// No two of the keys together.
  private static func atMostOne(of names: [String]) -> JSONValue {
    let pairs = names.indices.flatMap { first in
      names[(first + 1)...].map { [names[first], $0] }
    }
    return .object([
      (
        "not",
        .object([
          (
            "anyOf",
            .array(
              pairs.map { .object([("required", .array($0.map(JSONValue.string)))]) })
          )
        ])
      )
    ])
  }

  private static func required(_ names: [String]) -> JSONValue {
    .array(names.map { .object([("required", .array([.string($0)]))]) })
  }
}
