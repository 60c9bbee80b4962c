import Workforce
import Yams

extension ModelFile {
  /// The text without the key at `path`, and everything else as it is: lines of the key's own become
  /// comments, and between brackets it is taken out.
  ///
  /// - Throws: `Problems` if there is no such key, or it can't be taken out safely.
  static func edited(_ text: String, removing path: String) throws -> String {
    try ModelEditing(text).removing(path)
  }
}

extension ModelEditing {
  fileprivate func removing(_ path: String) throws -> String {
    let edit = ModelEdit(path, .text(""))
    let problems = Problems([
      Problem(
        at: "\(ModelFile.name) \(path)", "The key can't be taken out safely.",
        remedy: "Take \(path) out yourself.")
    ])
    guard let steps = PathStep.steps(of: path), let root = try composed(text, edit: edit),
      case .key(let name)? = steps.last
    else { throw problems }
    var node = root
    let start = layout.pastProperties(layout.pastBlank(0))
    var isFlow = start < layout.scalars.count && layout.scalars[start] == "{"
    var extent = layout.extent(of: root, after: 0, inFlow: false)
    for step in steps.dropLast() {
      isFlow = isFlow || extent.isFlow
      switch (step, node) {
      case (.key(let name), .mapping(let mapping)):
        let entries = layout.entries(of: mapping, inFlow: isFlow)
        guard let entry = entries.first(where: { $0.name == name }) else { throw problems }
        (node, extent) = (entry.node, entry.value)
      case (.index(let index), .sequence(let sequence)):
        let items = layout.items(of: sequence, in: extent)
        guard items.indices.contains(index) else { throw problems }
        (node, extent) = (sequence[index], items[index])
      default: throw problems
      }
    }
    isFlow = isFlow || extent.isFlow
    guard case .mapping(let mapping) = node else { throw problems }
    let entries = layout.entries(of: mapping, inFlow: isFlow)
      .sorted { $0.keyStart < $1.keyStart }
    guard let index = entries.firstIndex(where: { $0.name == name }) else { throw problems }
    let entry = entries[index]
    let change: Change
    if !isFlow {
      change = commentedOut(entry, indent: entry.keyStart - layout.lineStart(entry.keyStart))
    } else if index > 0 {
      change = [(entries[index - 1].end..<entry.end, "")]
    } else {
      let end = entries.count > 1 ? entries[1].keyStart : entry.end
      change = [(entry.keyStart..<end, "")]
    }
    let after = applied(change)
    let wanted = YAMLTree(root).removing(steps[...])
    guard let changed = try? composed(after, edit: edit), YAMLTree(changed) == wanted else {
      throw problems
    }
    return after
  }
}
