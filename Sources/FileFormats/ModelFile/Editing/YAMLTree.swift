import Yams

/// What a YAML text says, without how it is written.
indirect enum YAMLTree: Equatable {
  case scalar(String)
  case list([YAMLTree])
  case map([String: YAMLTree])

  init(_ node: Node) {
    switch node {
    case .scalar(let scalar): self = Self.plain(scalar.string)
    case .sequence(let sequence): self = .list(sequence.map(YAMLTree.init))
    case .mapping(let mapping):
      self = .map(
        Dictionary(
          mapping.map { ($0.key.string ?? "", YAMLTree($0.value)) },
          uniquingKeysWith: { $1 }))
    case .alias: self = .scalar("")
    }
  }

  /// A plain value without line ends after it: a block text that was the file's last gets one when
  /// something follows.
  static func plain(_ text: String) -> YAMLTree {
    var text = text[...]
    while text.last?.isNewline ?? false { text.removeLast() }
    return .scalar(String(text))
  }

  /// The tree that an edit is to leave: `value` at the path's end, what excludes it gone, and what
  /// was short for a mapping written out.
  func setting(_ value: YAMLTree, at path: some Collection<PathStep>, form: Form?) -> YAMLTree {
    guard let step = path.first else { return value }
    let rest = path.dropFirst()
    switch (step, self) {
    case (.index(let index), .list(var items)) where items.indices.contains(index):
      items[index] = items[index].setting(value, at: rest, form: form?.list?.items())
      return .list(items)
    case (.index(let index), .list(let items)) where index == items.count && rest.isEmpty:
      return .list(items + [value])
    case (.index(0), .scalar("")) where rest.isEmpty:
      return .list([value])
    case (.key(let name), .map(var entries)):
      let inner = form?.keyed?.keys.first { $0.name == name }?.form
      if entries[name] == nil {
        for rival in form?.keyed?.rivals(of: name) ?? [] { entries[rival] = nil }
      }
      let missing: YAMLTree = if case .index = rest.first { .list([]) } else { .map([:]) }
      entries[name] = (entries[name] ?? missing).setting(value, at: rest, form: inner)
      return .map(entries)
    case (.key(let name), .scalar(let text)):
      guard !text.isEmpty, let short = form?.keyed?.shortFor else {
        return YAMLTree.map([:]).setting(value, at: path, form: form)
      }
      if short == name { return value }
      return YAMLTree.map([short: self]).setting(value, at: path, form: form)
    default:
      return self
    }
  }
}

extension YAMLTree {
  /// The tree without the key at the path's end.
  func removing(_ path: ArraySlice<PathStep>) -> YAMLTree {
    guard let step = path.first else { return self }
    let rest = path.dropFirst()
    switch (step, self) {
    case (.index(let index), .list(var items)) where items.indices.contains(index):
      items[index] = items[index].removing(rest)
      return .list(items)
    case (.key(let name), .map(var entries)):
      entries[name] = rest.isEmpty ? nil : entries[name]?.removing(rest)
      return .map(entries)
    default: return self
    }
  }
}

extension Form.KeyedMapping {
  /// The keys that may not stand beside `name`.
  func rivals(of name: String) -> [String] {
    var rivals: [String] = []
    for group in exclusive where group.contains(name) {
      rivals += group.filter { $0 != name && !rivals.contains($0) }
    }
    return rivals
  }
}
