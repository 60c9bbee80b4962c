import Foundation
import Workforce
import Yams

/// One edit of a model file's text: finds the place, changes the characters there, and makes sure
/// that the text then says what it said before and the new value, nothing else.
struct ModelEditing {
  let text: String
  let layout: YAMLLayout
  private let lineBreak: String

  init(_ text: String) {
    self.text = text
    layout = YAMLLayout(text)
    lineBreak = text.contains("\r\n") ? "\r\n" : "\n"
  }

  func setting(_ edit: ModelEdit) throws -> String {
    guard let steps = PathStep.steps(of: edit.path), isKnown(steps) else {
      throw Problems([
        Problem(
          at: edit.path, "There is no such key in the model file.",
          remedy: "See the list of keys with: muster schema --reference.")
      ])
    }
    let before = try composed(text, edit: edit)
    let change: Change
    if let before {
      let start = layout.pastProperties(layout.pastBlank(0))
      let isFlow = start < layout.scalars.count && layout.scalars[start] == "{"
      change = try self.change(
        Target(
          node: before,
          extent: layout.extent(of: before, after: 0, inFlow: false), isInFlow: isFlow,
          form: ModelKeys.model), steps: steps[...], edit: edit)
    } else {
      change = added(steps[...], edit: edit)
    }
    let after = applied(change)
    let wanted = (before.map(YAMLTree.init) ?? .map([:]))
      .setting(edit.value.tree, at: steps, form: ModelKeys.model)
    guard let root = try? composed(after, edit: edit), YAMLTree(root) == wanted else {
      throw cannot(edit, "The file is laid out in a way that can't be edited safely.")
    }
    return after
  }

  // MARK: Finding the place

  /// A value in the text, and how it stands there.
  private struct Target {
    let node: Node
    let extent: YAMLLayout.Extent
    let isInFlow: Bool
    let form: Form?
    /// After the colon of its key; nil for the root and for items of lists.
    var afterColon: Int?
  }

  /// Characters to be replaced, in ascending order.
  typealias Change = [(range: Range<Int>, text: String)]

  private func change(
    _ target: Target, steps: ArraySlice<PathStep>, edit: ModelEdit
  ) throws -> Change {
    guard let step = steps.first else { return try replacing(target, edit: edit) }
    let rest = steps.dropFirst()
    switch (step, target.node) {
    case (.index(let index), .sequence(let sequence)):
      let items = layout.items(of: sequence, in: target.extent)
      if index == items.count, rest.isEmpty { return appending(to: target, items, edit: edit) }
      guard items.indices.contains(index) else {
        throw cannot(edit, "There are only \(items.count) items in that list.")
      }
      return try change(
        Target(
          node: sequence[index], extent: items[index],
          isInFlow: target.isInFlow || target.extent.isFlow, form: target.form?.list?.items()),
        steps: rest, edit: edit)
    case (.index(0), .scalar(let scalar)) where scalar.string.isEmpty && rest.isEmpty:
      return try replacing(target, with: "[\(edit.value.yaml)]", edit: edit)
    case (.key(let name), .mapping(let mapping)):
      let isFlow = target.isInFlow || target.extent.isFlow
      let entries = layout.entries(of: mapping, inFlow: isFlow)
      let keyed = target.form?.keyed
      guard let entry = entries.first(where: { $0.name == name }) else {
        return try inserting(
          steps, into: target, entries: entries, rivals: keyed?.rivals(of: name) ?? [],
          edit: edit)
      }
      guard let afterColon = entry.afterColon else {
        throw cannot(edit, "The key \(name) is written in a way that can't be edited.")
      }
      return try change(
        Target(
          node: entry.node, extent: entry.value, isInFlow: isFlow,
          form: keyed?.keys.first { $0.name == name }?.form, afterColon: afterColon),
        steps: rest, edit: edit)
    case (.key(let name), .scalar(let scalar)):
      // A plain value that is short for a mapping: customers: 1000 is {now: 1000}.
      guard !scalar.string.isEmpty else {
        return try replacing(target, with: flow(steps, edit.value), edit: edit)
      }
      guard let short = target.form?.keyed?.shortFor else {
        throw cannot(edit, "A value stands where the key would go.")
      }
      if name == short, steps.count == 1 { return try replacing(target, edit: edit) }
      let written = slice(target.extent.start..<target.extent.end)
      let addition = flow(steps, edit.value).dropFirst()
      return try replacing(target, with: "{\(short): \(written), \(addition)", edit: edit)
    default:
      throw cannot(edit, "Something else stands where the key would go.")
    }
  }

  // MARK: Changing it

  private func replacing(_ target: Target, edit: ModelEdit) throws -> Change {
    if case .map(let wanted) = edit.value, case .mapping(let mapping) = target.node,
      !mapping.isEmpty,
      mapping.allSatisfy({ pair in wanted.contains { $0.key == pair.key.string } })
    {
      return try merging(wanted, into: target, edit: edit)
    }
    return try replacing(target, with: edit.value.yaml, edit: edit)
  }

  private func replacing(_ target: Target, with yaml: String, edit: ModelEdit) throws -> Change {
    guard let afterColon = target.afterColon else {
      let comment = comment(edit.comment, after: target.extent.end)
      return [(target.extent.start..<target.extent.end, yaml)] + comment
    }
    if target.extent.isEmpty {
      return [(afterColon..<afterColon, " " + yaml)] + comment(edit.comment, after: afterColon)
    }
    let keyLineEnd = layout.lineEnd(afterColon)
    guard target.extent.start > keyLineEnd else {
      return [(target.extent.start..<target.extent.end, yaml)]
        + comment(edit.comment, after: target.extent.end)
    }
    // The value begins on a later line: it goes with its lines, and the new one stands behind the
    // key and what belongs to the key, an anchor or a comment.
    let key = layout.pastProperties(layout.pastBlank(afterColon))
    let place = key <= keyLineEnd ? key : afterColon
    let comment = comment(edit.comment, after: place)
    let lines = (range: keyLineEnd..<layout.lineEnd(target.extent.end), text: "")
    return [(place..<place, " " + yaml)] + comment + [lines]
  }

  /// Puts a new item behind the last one of a list.
  private func appending(
    to list: Target, _ items: [YAMLLayout.Extent], edit: ModelEdit
  ) -> Change {
    guard let last = items.last else {
      let inside = list.extent.start + 1
      return [(inside..<inside, edit.value.yaml)] + comment(edit.comment, after: list.extent.end)
    }
    if list.isInFlow || list.extent.isFlow {
      return [(last.end..<last.end, ", " + edit.value.yaml)]
        + comment(edit.comment, after: list.extent.end)
    }
    let dash = list.extent.start
    let indent = String(repeating: " ", count: dash - layout.lineStart(dash))
    let end = layout.lineEnd(last.end)
    let behind = edit.comment.map { "   # \(bare($0))" } ?? ""
    return [(end..<end, "\(lineBreak)\(indent)- \(edit.value.yaml)\(behind)")]
  }

  /// Sets each key of a mapping that has no others, so that comments beside them stay.
  private func merging(
    _ wanted: [(key: String, value: ModelEdit.Value)], into target: Target, edit: ModelEdit
  ) throws -> Change {
    let isFlow = target.isInFlow || target.extent.isFlow
    guard case .mapping(let mapping) = target.node else { return [] }
    let entries = layout.entries(of: mapping, inFlow: isFlow)
    guard entries.allSatisfy({ $0.afterColon != nil }) else {
      throw cannot(edit, "The mapping is written in a way that can't be edited.")
    }
    var change: Change = []
    var missing: [(key: String, value: ModelEdit.Value)] = []
    for (key, value) in wanted {
      guard let entry = entries.first(where: { $0.name == key }) else {
        missing.append((key, value))
        continue
      }
      let inner = Target(
        node: entry.node, extent: entry.value, isInFlow: isFlow, form: nil,
        afterColon: entry.afterColon)
      change += try replacing(inner, edit: ModelEdit(edit.path, value))
    }
    let last = entries.max { $0.end < $1.end }
    if let last, !missing.isEmpty {
      change.append(
        insertion(
          of: missing.map { "\(yamlScalar($0.key)): \($0.value.yaml)" }, after: last,
          first: entries[0],
          isFlow: isFlow))
    }
    if let afterColon = target.afterColon {
      change += comment(edit.comment, after: isFlow ? target.extent.end : afterColon)
    }
    return change.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func inserting(
    _ steps: ArraySlice<PathStep>, into target: Target, entries: [YAMLLayout.Entry],
    rivals: [String], edit: ModelEdit
  ) throws -> Change {
    let isFlow = target.isInFlow || target.extent.isFlow
    let line = String(flow(steps, edit.value).dropFirst().dropLast())
    guard let last = entries.max(by: { $0.end < $1.end }) else {
      // An empty mapping has brackets.
      let inside = target.extent.start + 1
      return [(inside..<inside, line)] + comment(edit.comment, after: target.extent.end)
    }
    let found = entries.filter { rivals.contains($0.name) }
    if let rival = found.first {
      return try replacing(rival, others: found.dropFirst(), with: line, isFlow: isFlow, edit: edit)
    }
    if isFlow {
      return [insertion(of: [line], after: last, first: entries[0], isFlow: true)]
        + comment(edit.comment, after: target.extent.end)
    }
    return [
      insertion(
        of: [line + (edit.comment.map { "   # \(bare($0))" } ?? "")], after: last,
        first: entries[0], isFlow: false)
    ]
  }

  private func insertion(
    of lines: [String], after last: YAMLLayout.Entry, first: YAMLLayout.Entry, isFlow: Bool
  ) -> (range: Range<Int>, text: String) {
    if isFlow {
      return (last.end..<last.end, lines.map { ", " + $0 }.joined())
    }
    let end = layout.lineEnd(last.end)
    let column = first.keyStart - layout.lineStart(first.keyStart)
    let indent = String(repeating: " ", count: column)
    return (end..<end, lines.map { lineBreak + indent + $0 }.joined())
  }

  /// Puts `line` in the place of entries that may not stand beside it. Where they have lines of
  /// their own, these become comments.
  private func replacing(
    _ rival: YAMLLayout.Entry, others: ArraySlice<YAMLLayout.Entry>, with line: String,
    isFlow: Bool, edit: ModelEdit
  ) throws -> Change {
    let start = layout.lineStart(rival.keyStart)
    let hasOwnLines = slice(start..<rival.keyStart).allSatisfy { $0 == " " }
    guard !isFlow, hasOwnLines else {
      guard others.isEmpty else {
        throw cannot(edit, "\(([rival] + others).map(\.name).joined(separator: " and ")) say it.")
      }
      return [(rival.keyStart..<rival.end, line)] + comment(edit.comment, after: rival.end)
    }
    let indent = String(repeating: " ", count: rival.keyStart - start)
    var change: Change = []
    for entry in [rival] + others {
      change += commentedOut(entry, indent: entry.keyStart - layout.lineStart(entry.keyStart))
    }
    let end = layout.lineEnd(rival.end)
    let added = lineBreak + indent + line + (edit.comment.map { "   # \(bare($0))" } ?? "")
    change.append((end..<end, added))
    return change.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  func commentedOut(_ entry: YAMLLayout.Entry, indent: Int) -> Change {
    var change: Change = []
    var position = layout.lineStart(entry.keyStart)
    while position <= entry.end, position < layout.scalars.count {
      let end = layout.lineEnd(position)
      let place = min(position + indent, end)
      if place < end { change.append((place..<place, "# ")) }
      position = end + 1
      while position < layout.scalars.count, layout.scalars[position] == "\n",
        layout.scalars[position - 1] == "\r"
      {
        position += 1
      }
    }
    return change
  }

  /// The first keys of a text that has none yet.
  private func added(_ steps: ArraySlice<PathStep>, edit: ModelEdit) -> Change {
    let end = layout.scalars.count
    let line = String(flow(steps, edit.value).dropFirst().dropLast())
    let startsLine = end == 0 || layout.scalars[end - 1].isLineEnd
    let comment = edit.comment.map { "   # \(bare($0))" } ?? ""
    return [(end..<end, (startsLine ? "" : lineBreak) + line + comment + lineBreak)]
  }

  // MARK: Comments

  /// The comment at the end of the line in which a value ends at `position`.
  private func comment(_ comment: String?, after position: Int) -> Change {
    guard let comment = comment.map(bare) else { return [] }
    let end = layout.lineEnd(position)
    guard let start = layout.comment(after: position) else {
      let used = layout.scalars[position..<end].lastIndex { !$0.isBlank }.map { $0 + 1 }
      let place = used ?? position
      return [(place..<place, "   # \(comment)")]
    }
    var theirs = bare(slice(start..<end))
    let blank: (Character) -> Bool = { " ;".contains($0) }
    if theirs.split(whereSeparator: blank).first == comment.split(whereSeparator: blank).first {
      theirs = theirs.range(of: "; ").map { String(theirs[$0.upperBound...]) } ?? ""
    }
    return [(start..<end, "# " + comment + (theirs.isEmpty ? "" : "; \(theirs)"))]
  }

  /// A comment's words, on one line.
  private func bare(_ comment: String) -> String {
    let words = comment.drop { $0 == "#" || $0 == " " }
    return words.split(whereSeparator: \.isNewline).joined(separator: " ")
      .withoutTrailingBlanks
  }

  // MARK: Text

  /// `{a: {b: value}}` for the steps a, b.
  private func flow(_ steps: ArraySlice<PathStep>, _ value: ModelEdit.Value) -> String {
    steps.reversed().reduce(value.yaml) { yaml, step in
      if case .key(let name) = step { "{\(yamlScalar(name)): \(yaml)}" } else { "[\(yaml)]" }
    }
  }

  private func slice(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: layout.scalars[range])
    return String(view)
  }

  func applied(_ change: Change) -> String {
    var view = String.UnicodeScalarView()
    var position = 0
    for (range, text) in change {
      guard range.lowerBound >= position else { return "" }
      view.append(contentsOf: layout.scalars[position..<range.lowerBound])
      view.append(contentsOf: text.unicodeScalars)
      position = range.upperBound
    }
    view.append(contentsOf: layout.scalars[position...])
    return String(view)
  }

  // MARK: Checking

  private func isKnown(_ steps: [PathStep]) -> Bool {
    var form: Form? = ModelKeys.model
    for step in steps {
      switch step {
      case .key(let name):
        guard let mapping = form?.mapping else { return false }
        switch mapping {
        case .keys(let keyed): form = keyed.keys.first { $0.name == name }?.form
        case .named(let scalar, _), .byMonth(let scalar): form = .scalar(scalar)
        }
      case .index: form = form?.list?.items()
      }
      if form == nil { return false }
    }
    return true
  }

  /// The text's root; nil if it says nothing yet.
  func composed(_ text: String, edit: ModelEdit) throws -> Node? {
    var log = ProblemLog(fileName: ModelFile.name)
    let isEmpty = layout.scalars.isEmpty || layout.pastBlank(0) == layout.scalars.count
    if isEmpty, text == self.text { return nil }
    let root = YAMLText(text, log: &log).root
    guard let root, log.isEmpty else { throw log.problems }
    return root
  }

  func cannot(_ edit: ModelEdit, _ cause: String) -> Problems {
    Problems([
      Problem(
        at: "\(ModelFile.name) \(edit.path)", cause,
        remedy: "Write \(edit.path) yourself: \(edit.value.yaml).")
    ])
  }
}

extension String {
  fileprivate var withoutTrailingBlanks: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
