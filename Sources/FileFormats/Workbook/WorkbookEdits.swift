package import Workforce

extension WorkbookModel {
  /// The text of a model with what this workbook says otherwise written into it, and everything else
  /// left as it is: comments, order, blank lines.
  ///
  /// - Parameter firstMonth: the first month of a model that names none.
  /// - Throws: `Problems` if `modelText` can't be read, or is laid out in a way that can't be edited.
  package func applied(
    to modelText: String, named fileName: String, startingIn firstMonth: Month
  ) throws -> String {
    let old = try ModelFile.tree(of: modelText, named: fileName)
    let new = try ModelFile.tree(of: text, named: "workbook")
    var differences = TreeDifferences(firstMonth: firstMonth, old: old, new: new)
    if old["start"] == nil, case .month(firstMonth)? = new["start"] {
      differences.changes.removeAll { $0.path == "start" }
    }
    var edited = modelText
    var rewritten: Set<String> = []
    for change in differences.changes {
      let top = String(change.path.prefix { $0 != "." && $0 != "[" })
      guard !rewritten.contains(top) else { continue }
      do {
        edited = try change.applied(to: edited)
      } catch {
        // What can't be changed in its place is written anew, whole.
        rewritten.insert(top)
        edited =
          if let value = new[top] {
            try ModelFile.edited(edited, setting: [ModelEdit(top, value.compact(at: top))])
          } else {
            try ModelFile.edited(edited, removing: top)
          }
      }
    }
    return edited
  }
}

/// What must change in one model so that it says what another says.
private struct TreeDifferences {
  var changes: [Change] = []
  private let firstMonth: Month
  private let monthCount: Int

  struct Change {
    let path: String
    /// Nil to take the key out.
    let value: ModelEdit.Value?

    func applied(to text: String) throws -> String {
      guard let value else { return try ModelFile.edited(text, removing: path) }
      return try ModelFile.edited(text, setting: [ModelEdit(path, value.compact(at: path))])
    }
  }

  init(firstMonth: Month, old: ModelEdit.Value, new: ModelEdit.Value) {
    self.firstMonth =
      if case .month(let month)? = new["start"] ?? old["start"] { month } else { firstMonth }
    monthCount = new.wholeNumber("months") ?? 24
    compare(old, new, at: "", form: ModelKeys.model)
  }

  private mutating func compare(
    _ old: ModelEdit.Value, _ new: ModelEdit.Value, at path: String, form: Form?
  ) {
    switch (old, new) {
    case _ where form?.isMonthByMonth == true:
      guard values(of: old) != values(of: new) else { return }
      changes.append(Change(path: path, value: new))
    case (.map(let before), .map(let after)):
      compare(before, after, at: path, form: form)
    case (.list(let before), .list(let after)) where isTable(before) && isTable(after):
      compareItems(before, after, at: path, form: form?.list?.items())
    default:
      guard old.yaml != new.yaml else { return }
      changes.append(Change(path: path, value: new))
    }
  }

  private mutating func compare(
    _ before: [(key: String, value: ModelEdit.Value)],
    _ after: [(key: String, value: ModelEdit.Value)], at path: String, form: Form?
  ) {
    var gone = before.map(\.key).filter { key in !after.contains { $0.key == key } }
    for (key, value) in after {
      let inner = path.isEmpty ? key : "\(path).\(key)"
      if let known = before.first(where: { $0.key == key })?.value {
        let innerForm = form?.keyed?.keys.first { $0.name == key }?.form ?? form?.entryForm
        compare(known, value, at: inner, form: innerForm)
      } else {
        changes.append(Change(path: inner, value: value))
        // What may not stand beside the new key goes with it.
        let rivals = form?.keyed?.rivals(of: key) ?? []
        gone.removeAll { rivals.contains($0) }
      }
    }
    for key in gone {
      changes.append(Change(path: path.isEmpty ? key : "\(path).\(key)", value: nil))
    }
  }

  /// Items are the same by their place, if what names them stands in the same order.
  private mutating func compareItems(
    _ before: [ModelEdit.Value], _ after: [ModelEdit.Value], at path: String, form: Form?
  ) {
    let namesBefore = before.map { $0["name"]?.text }
    let namesAfter = after.map { $0["name"]?.text }
    let isRenamed = zip(namesBefore, namesAfter).filter { $0 != $1 }.count
    guard after.count >= before.count, isRenamed <= 1 || after.count == before.count else {
      changes.append(Change(path: path, value: .list(after)))
      return
    }
    for (index, (old, new)) in zip(before, after).enumerated() {
      compare(old, new, at: "\(path)[\(index)]", form: form)
    }
    for index in before.count..<max(before.count, after.count) {
      changes.append(Change(path: "\(path)[\(index)]", value: after[index]))
    }
  }

  private func isTable(_ items: [ModelEdit.Value]) -> Bool {
    items.contains { if case .map = $0 { true } else { false } }
  }

  /// A series in every month of the plan, however it is written.
  private func values(of series: ModelEdit.Value) -> [Double] {
    func number(_ value: ModelEdit.Value?) -> Double {
      switch value {
      case .number(let number), .share(let number): number
      default: 0
      }
    }
    return (0..<monthCount).map { index in
      switch series {
      case .list(let items): number(items[min(index, items.count - 1)])
      case .map(let entries):
        number(
          entries.filter { (Month($0.key) ?? firstMonth) <= firstMonth + index }
            .max { $0.key < $1.key }?.value)
      default: number(series)
      }
    }
  }
}

extension ModelEdit.Value {
  /// As a person would write it: a plain value where it is short for the mapping.
  func compact(at path: String) -> Self {
    compact(as: ModelKeys.model.at(path)?.form)
  }

  private func compact(as form: Form?) -> Self {
    switch self {
    case .map(let entries):
      if entries.count == 1, let short = form?.keyed?.shortFor, entries[0].key == short {
        return entries[0].value
      }
      return .map(
        entries.map { key, value in
          (key, value.compact(as: form?.keyed?.keys.first { $0.name == key }?.form))
        })
    case .list(let items):
      return .list(items.map { $0.compact(as: form?.list?.items()) })
    default: return self
    }
  }
}
