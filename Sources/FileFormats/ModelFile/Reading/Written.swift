import Workforce
import Yams

/// A value as a person wrote it: read as its form says, with the place it stands at.
///
/// What is wrong with it is in the log already, and it is nil then; what holds between several
/// values is judged later, in `ScenarioTurning`.
struct Written {
  enum Value {
    case text(String)
    /// Numbers and shares; 2 % is 0.02.
    case number(Double)
    case month(Month)
    case day(CalendarDate)
    case truth(Bool)
    case list([Written])
    case keys(WrittenKeys)
    case named([(name: String, value: Written)])
    case byMonth([(month: Month, value: Written)])
  }

  let value: Value
  let spot: Spot
  /// How messages call it: `segments[0].customers`.
  let path: String

  private init(_ value: Value, spot: Spot, path: String) {
    self.value = value
    self.spot = spot
    self.path = path
  }

  /// The whole file.
  init?(_ root: Node, as form: Form, log: inout ProblemLog) {
    self.init(root, as: form, path: "", examples: [], log: &log)
  }

  fileprivate init?(
    _ node: Node, as form: Form, path: String, examples: [String], log: inout ProblemLog
  ) {
    let spot = Spot(node.mark)
    func fail(_ cause: String) {
      log.add(
        at: spot, "\(path) \(cause)", remedy: form.remedy(examples: examples))
    }
    switch node {
    case .scalar(let written):
      guard !written.isNothing else {
        log.add(
          at: spot, "\(path) has no value.",
          remedy: form.remedy(examples: examples) + " Or take the line out.")
        return nil
      }
      guard let scalar = form.scalar else {
        fail("is \(written.string.quoted).")
        return nil
      }
      switch scalar.read(written.string) {
      case .value(let value):
        self.init(value, spot: spot, path: path)
      case .failure(let cause, let remedy):
        log.add(
          at: spot, "\(path) \(cause)",
          remedy: remedy ?? Form(scalar: scalar).remedy(examples: examples))
        return nil
      }
    case .sequence(let written):
      guard let list = form.list else {
        fail("is a list.")
        return nil
      }
      guard list.length.contains(written.count) else {
        log.add(
          at: spot, "\(path) has \(written.count == 0 ? "no" : "\(written.count)") values.",
          remedy: "Write \(list.length.words) of them"
            + (examples.isEmpty ? "." : ", such as \(examples[examples.count - 1])."))
        return nil
      }
      let items = list.items()
      self.init(
        .list(
          written.enumerated().compactMap { index, item in
            Written(
              item, as: items, path: "\(path)[\(index)]", examples: examples.itemExamples,
              log: &log)
          }), spot: spot, path: path)
    case .mapping(let written):
      guard let mapping = form.mapping else {
        fail("has keys of its own.")
        return nil
      }
      switch mapping {
      case .keys(let keyed):
        self.init(
          .keys(WrittenKeys(written, as: keyed, spot: spot, path: path, log: &log)), spot: spot,
          path: path)
      case .named(let scalar, let whatIsNamed):
        var entries: [(name: String, value: Written)] = []
        for (key, node) in YAMLText.entries(of: written) {
          guard let name = key.string, !name.isEmpty else {
            log.add(
              at: Spot(key.mark), "\(path) has a value without a name.",
              remedy: "Write \(whatIsNamed), such as \(examples.last ?? "meetings: 5%").")
            continue
          }
          let value = Written(
            node, as: Form(scalar: scalar), path: "\(path).\(name)", examples: examples,
            log: &log)
          if let value { entries.append((name, value)) }
        }
        self.init(.named(entries), spot: spot, path: path)
      case .byMonth(let scalar):
        var entries: [(month: Month, value: Written)] = []
        for (key, node) in YAMLText.entries(of: written) {
          let name = key.string ?? ""
          let value = Written(
            node, as: Form(scalar: scalar), path: "\(path).\(name)", examples: examples,
            log: &log)
          guard let month = Month(name), Form.Scalar.years.contains(month.year) else {
            log.add(
              at: Spot(key.mark), "\(path) has the month \(name.quoted).",
              remedy: Form.Scalar.monthRemedy(for: name))
            continue
          }
          if let value { entries.append((month, value)) }
        }
        self.init(.byMonth(entries.sorted { $0.month < $1.month }), spot: spot, path: path)
      }
    case .alias:
      fail("is an alias that leads nowhere.")
      return nil
    }
  }
}

/// The keys that a person wrote in one mapping.
struct WrittenKeys {
  let spot: Spot
  let path: String
  private var values: [String: Written] = [:]
  private var keySpots: [String: Spot] = [:]

  init(
    _ mapping: Node.Mapping, as form: Form.KeyedMapping, spot: Spot, path: String,
    log: inout ProblemLog
  ) {
    self.spot = spot
    self.path = path
    let owner = path.isEmpty ? "" : "\(path)."
    for (keyNode, valueNode) in YAMLText.entries(of: mapping) {
      let keySpot = Spot(keyNode.mark)
      guard let name = keyNode.string else {
        log.add(
          at: keySpot, "\(path.isEmpty ? "The file" : path) has a key that is no word.",
          remedy: "Write one of \(form.keys.map(\.name).joined(separator: ", ")).")
        continue
      }
      guard let key = form.keys.first(where: { $0.name == name }) else {
        log.add(
          at: keySpot, "There is no key \(owner)\(name).",
          remedy: Self.remedy(forUnknown: name, in: form))
        if let meant = nearestName(to: name, among: form.keys.map(\.name)) {
          keySpots[meant] = keySpots[meant] ?? keySpot
        }
        continue
      }
      keySpots[name] = keySpot
      values[name] = Written(
        valueNode, as: key.form, path: owner + name, examples: key.examples, log: &log)
    }
    check(form, owner: owner, log: &log)
  }

  /// The value behind the key; nil if it isn't there or has a problem.
  subscript(name: String) -> Written? { values[name] }

  /// Whether somebody wrote the key, be its value right or wrong.
  func has(_ name: String) -> Bool { keySpots[name] != nil }

  /// Where the key stands, or the mapping if it isn't there.
  func spot(of name: String) -> Spot { keySpots[name] ?? spot }

  private func check(_ form: Form.KeyedMapping, owner: String, log: inout ProblemLog) {
    let subject = path.isEmpty ? "The model" : path
    for name in form.required where !has(name) {
      let key = form.keys.first { $0.name == name }
      log.add(
        at: spot, "\(subject) has no \(name).",
        remedy: "Write \(name): \(key?.examples.first ?? "").")
    }
    for (last, names) in clashes(form) {
      log.add(
        at: spot(of: last),
        "\(subject) has both \(names.map { owner + $0 }.joined(separator: " and ")).",
        remedy: "Keep one of them: they say the same thing in different ways.")
    }
    for group in form.oneNeeded where !group.contains(where: has) {
      let ways = group.compactMap { name in form.keys.first { $0.name == name } }
        .map { "\($0.name): \($0.examples[0])" }
      log.add(
        at: spot, "\(subject) has no \(group.joined(separator: " and no ")).",
        remedy: "Write \(ways.joined(separator: ", or ")).")
    }
  }

  /// Keys that may not stand together but do, in the order of the file, each group under its last.
  private func clashes(_ form: Form.KeyedMapping) -> [(last: String, names: [String])] {
    var clashes: [String: Set<String>] = [:]
    for group in form.exclusive {
      let written = group.filter(has)
      guard written.count > 1, let last = written.max(by: { spot(of: $0) < spot(of: $1) }) else {
        continue
      }
      clashes[last, default: []].formUnion(written)
    }
    return clashes.map { last, names in (last, names.sorted { spot(of: $0) < spot(of: $1) }) }
  }

  private static func remedy(forUnknown name: String, in form: Form.KeyedMapping) -> String {
    let names = form.keys.map(\.name)
    if name.allSatisfy(\.isNumber) {
      return "Numbers have no thousands separators: write 1000, not 1,000."
    }
    if let nearest = nearestName(to: name, among: names) { return "Write \(nearest)." }
    return names.count > 12
      ? "Take it out, or see the list of keys with: muster schema --reference."
      : "Take it out, or write one of \(names.joined(separator: ", "))."
  }
}

extension Node.Scalar {
  /// Nothing behind the colon, or a word that YAML reads as nothing.
  var isNothing: Bool {
    (style == .plain || style == .any)
      && ["", "~", "null", "Null", "NULL"].contains(string)
  }
}

extension String {
  /// As messages show what was found.
  var quoted: String {
    let shown = count > 60 ? prefix(57) + "…" : self[...]
    return "\"\(shown.map { $0.isNewline ? " " : String($0) }.joined())\""
  }
}

extension ClosedRange<Int> {
  /// "from 1 to 500", "2".
  fileprivate var words: String {
    lowerBound == upperBound ? "\(lowerBound)" : "from \(lowerBound) to \(upperBound)"
  }
}

extension [String] {
  /// The examples of a list's items, taken out of the examples of the list.
  fileprivate var itemExamples: [String] {
    compactMap { example in
      if !example.hasPrefix("[") { return example.hasPrefix("{") ? nil : example }
      let inside = example.dropFirst().dropLast()
      return inside.hasPrefix("{")
        ? nil
        : inside.split(separator: ",").first.map { String($0) }
    }
  }
}
