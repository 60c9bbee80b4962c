import Workforce

/// A tree of cells written as YAML, with the cell that each spot of the text comes from.
struct CellTreeText {
  private(set) var text: String
  private var line: Int
  private var column = 1
  private var origins: [(spot: Spot, place: String)] = []

  /// - Parameter head: comment lines to begin with.
  init(_ tree: CellTree, head: String) {
    text = head
    line = 1 + head.count { $0.isNewline }
    guard case .map(let entries) = tree else { return }
    for (index, (key, value)) in entries.enumerated() {
      if index > 0, Self.isBlock(value) || Self.isBlock(entries[index - 1].value) { write("\n") }
      writeEntry(key, value, indent: 0)
    }
  }

  /// The cell that a spot of the text comes from; nil before the first.
  func place(of spot: Spot) -> String? {
    origins.last { $0.spot <= spot }?.place
  }

  private mutating func writeEntry(_ key: String, _ value: CellTree, indent: Int) {
    note(value)
    write("\(yamlScalar(key)):")
    writeValue(value, indent: indent)
  }

  private mutating func writeValue(_ value: CellTree, indent: Int) {
    switch value {
    case .map(let entries) where Self.isBlock(value):
      for (key, inner) in entries {
        write("\n" + blanks(indent + 2))
        writeEntryBody(key, inner, indent: indent + 2)
      }
      write("\n")
    case .list(let items) where Self.isBlock(value):
      for item in items {
        write("\n" + blanks(indent + 2) + "- ")
        writeItem(item, indent: indent + 4)
      }
      write("\n")
    default:
      write(" ")
      writeFlow(value)
      write("\n")
    }
  }

  /// An entry inside a block, whose line end the next one writes.
  private mutating func writeEntryBody(_ key: String, _ value: CellTree, indent: Int) {
    note(value)
    write("\(yamlScalar(key)):")
    switch value {
    case .map(let entries) where Self.isBlock(value):
      for (key, inner) in entries {
        write("\n" + blanks(indent + 2))
        writeEntryBody(key, inner, indent: indent + 2)
      }
    case .list(let items) where Self.isBlock(value):
      for item in items {
        write("\n" + blanks(indent + 2) + "- ")
        writeItem(item, indent: indent + 4)
      }
    default:
      write(" ")
      writeFlow(value)
    }
  }

  private mutating func writeItem(_ item: CellTree, indent: Int) {
    guard case .map(let entries) = item, Self.isBlock(item) else {
      note(item)
      return writeFlow(item)
    }
    for (index, (key, value)) in entries.enumerated() {
      if index > 0 { write("\n" + blanks(indent)) }
      writeEntryBody(key, value, indent: indent)
    }
  }

  private mutating func writeFlow(_ tree: CellTree) {
    switch tree {
    case .value(let yaml, _):
      note(tree)
      write(yaml)
    case .map(let entries):
      write("{")
      for (index, (key, value)) in entries.enumerated() {
        if index > 0 { write(", ") }
        note(value)
        write("\(yamlScalar(key)): ")
        writeFlow(value)
      }
      write("}")
    case .list(let items):
      write("[")
      for (index, item) in items.enumerated() {
        if index > 0 { write(", ") }
        writeFlow(item)
      }
      write("]")
    case .numbered: preconditionFailure("Only a settled tree is written.")
    }
  }

  /// Whether it is written over several lines: mappings that are long, and lists of mappings.
  private static func isBlock(_ tree: CellTree) -> Bool {
    switch tree {
    case .value, .numbered: false
    case .map(let entries):
      // Months stay on one line, like every other series.
      !entries.allSatisfy { Month($0.key) != nil } && width(of: tree) > 72
    case .list(let items):
      items.contains { if case .map = $0 { true } else { false } } && width(of: tree) > 60
    }
  }

  private static func width(of tree: CellTree) -> Int {
    switch tree {
    case .value(let yaml, _): yaml.count
    case .map(let entries):
      entries.reduce(2) { $0 + $1.key.count + 4 + width(of: $1.value) }
    case .list(let items): items.reduce(2) { $0 + 2 + width(of: $1) }
    case .numbered(let items): items.count
    }
  }

  private func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  private mutating func note(_ tree: CellTree) {
    if let place = tree.place { origins.append((Spot(line: line, column: column), place)) }
  }

  private mutating func write(_ piece: String) {
    text += piece
    for scalar in piece.unicodeScalars {
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
  }
}
