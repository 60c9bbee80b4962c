import Workforce

extension ModelFile {
  /// What `text` says: its keys in the order of the reference, a plain value in a mapping's place
  /// written out, nothing filled in.
  ///
  /// - Throws: `Problems` if the text can't be read as a model's.
  static func tree(of text: String, named fileName: String) throws -> ModelEdit.Value {
    var log = ProblemLog(fileName: fileName)
    let written = YAMLText(text, log: &log).root
      .flatMap { Written($0, as: ModelKeys.model, log: &log) }
    guard let written, log.isEmpty else { throw log.problems }
    return ModelEdit.Value(written, as: ModelKeys.model)
  }
}

extension ModelEdit.Value {
  init(_ written: Written, as form: Form) {
    switch written.value {
    case .keys(let keys):
      self = .map(
        (form.keyed?.keys ?? []).compactMap { key in
          keys[key.name].map { (key.name, Self($0, as: key.form)) }
        })
    case .list(let items):
      let inner = form.list?.items() ?? .text
      self = .list(items.map { Self($0, as: inner) })
    case .named(let entries):
      self = .map(entries.map { ($0.name, Self($0.value, as: form.entryForm)) })
    case .byMonth(let entries):
      self = .map(entries.map { ($0.month.description, Self($0.value, as: form.entryForm)) })
    case .text, .number, .month, .day, .truth:
      let plain = Self(plain: written.value, as: form)
      self = form.keyed?.shortFor.map { .map([($0, plain)]) } ?? plain
    }
  }

  private init(plain value: Written.Value, as form: Form) {
    switch value {
    case .text(let text): self = .text(text)
    case .number(let number):
      // A plain value that is short for a mapping is of the kind of the key it stands for.
      let short = form.keyed.flatMap { keyed in
        keyed.keys.first { $0.name == keyed.shortFor }?.form.scalar
      }
      self = (short ?? form.scalar)?.isShare == true ? .share(number) : .number(number)
    case .month(let month): self = .month(month)
    case .day(let day): self = .day(day)
    case .truth(let truth): self = .truth(truth)
    case .list, .keys, .named, .byMonth: preconditionFailure("Only plain values come here.")
    }
  }

  var items: [Self] { if case .list(let items) = self { items } else { [] } }
  var entries: [(key: String, value: Self)] {
    if case .map(let entries) = self { entries } else { [] }
  }

  subscript(key: String) -> Self? { entries.first { $0.key == key }?.value }

  var text: String? { if case .text(let text) = self { text } else { nil } }

  /// Every plain value, and every list of plain values, by its path below this one.
  func leaves(under path: String = "") -> [(path: String, value: Self)] {
    switch self {
    case .map(let entries):
      entries.flatMap { key, value in
        value.leaves(under: path.isEmpty ? key : "\(path).\(key)")
      }
    case .list(let items) where items.contains { $0.isBranch }:
      items.enumerated().flatMap { $1.leaves(under: "\(path)[\($0)]") }
    default: [(path, self)]
    }
  }

  private var isBranch: Bool {
    switch self {
    case .map, .list: true
    default: false
    }
  }

  /// The value at the path's end, taken out of the tree; nil if there is none.
  mutating func take(_ path: String) -> Self? {
    PathStep.steps(of: path).flatMap { take($0[...]) }
  }

  private mutating func take(_ steps: ArraySlice<PathStep>) -> Self? {
    guard let step = steps.first else { return nil }
    let rest = steps.dropFirst()
    switch (step, self) {
    case (.key(let name), .map(var entries)):
      guard let index = entries.firstIndex(where: { $0.key == name }) else { return nil }
      let taken = rest.isEmpty ? entries.remove(at: index).value : entries[index].value.take(rest)
      self = .map(entries)
      return taken
    case (.index(let index), .list(var items)) where items.indices.contains(index):
      // The items after it keep their numbers.
      let taken = rest.isEmpty ? items[index] : items[index].take(rest)
      if rest.isEmpty { items[index] = .map([]) }
      self = .list(items)
      return taken
    default: return nil
    }
  }
}

extension Form {
  /// What stands behind each name or month, where the writer chooses the keys.
  var entryForm: Form {
    switch mapping {
    case .named(let scalar, _), .byMonth(let scalar): .scalar(scalar)
    case .keys, nil: .text
    }
  }

  /// Whether it is one value for each month.
  var isMonthByMonth: Bool { if case .byMonth = mapping { true } else { false } }

  /// What stands at a path such as `segments[].customers.now` or `ramp[2]`, and the key it is
  /// about.
  func at(_ path: String) -> (form: Form, key: Key?)? {
    var form = self
    var key: Key?
    for part in path.split(separator: ".") {
      let pieces = part.split(separator: "[")
      guard let name = pieces.first else { return nil }
      switch form.mapping {
      case .keys(let keyed):
        guard let found = keyed.keys.first(where: { $0.name == name }) else { return nil }
        key = found
        form = found.form
      case .named, .byMonth: form = form.entryForm
      case nil: return nil
      }
      for _ in pieces.dropFirst() {
        guard let list = form.list else { return nil }
        form = list.items()
      }
    }
    return (form, key)
  }

  /// The paths of all plain values and lists of plain values below, as far as keys are ours:
  /// `noticeDays`, `policy.buffer`.
  var leafPaths: [String] {
    (keyed?.keys ?? []).flatMap { key -> [String] in
      let inner = key.form.leafPaths
      if !inner.isEmpty { return inner.map { "\(key.name).\($0)" } }
      let isTable = key.form.list.map { $0.items().mapping != nil } ?? false
      return isTable ? [] : [key.name]
    }
  }
}

extension Form.Scalar {
  var isShare: Bool { if case .share = self { true } else { false } }
}
