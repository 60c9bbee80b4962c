package import Pipeline
import Workforce

/// What a history's streams set in a model: the volume of those it lists, and new items for those it
/// doesn't.
///
/// The queue's own largest stream is no item: it is what the incident rate is about. Streams of calls
/// and streams without a name are left out too.
package struct StreamModelEdits {
  package private(set) var edits: [ModelEdit] = []
  /// The new items, each as a line of YAML.
  package private(set) var newItems: [String] = []

  package init(_ inventory: StreamInventory) {
    let known = inventory.lines.compactMap(\.model)
    var count = inventory.modelStreamCount
    let queue = inventory.lines.first { $0.standing == .inQueue && $0.name != nil }
    var done: Set<String> = []
    for line in inventory.lines {
      guard let stream = line.measured, let volume = stream.contactsPerMonth else { continue }
      let source = "measured: \(source(of: stream))"
      if let model = line.model {
        guard done.insert(model.name).inserted, let position = inventory.position(of: model)
        else { continue }
        let all = inventory.lines.filter { $0.model == model }.compactMap(\.measured)
        let path = "streams[\(position)]"
        let total = all.reduce(0) { $0 + ($1.contactsPerMonth ?? 0) }
        let work = all.reduce(0) { $0 + ($1.ticketsPerMonth ?? 0) }
        edits.append(
          ModelEdit("\(path).ticketsPerMonth", .number(total.rounded()), comment: source))
        let share = noWork(of: total, tickets: work)
        if share > 0 || model.duplicateShare > 0 {
          edits.append(ModelEdit("\(path).duplicates", .share(share)))
        }
      } else if let name = line.name, line != queue, line.standing != .liveSystem,
        volume.rounded() > 0, !known.contains(where: { $0.name == name }),
        done.insert(name).inserted
      {
        let item = item(named: name, line: line, volume: volume)
        edits.append(ModelEdit("streams[\(count)]", item, comment: source))
        newItems.append(item.yaml)
        count += 1
      }
    }
  }

  private func item(
    named name: String, line: StreamInventory.Line, volume: Double
  ) -> ModelEdit.Value {
    let share = noWork(of: volume, tickets: line.ticketsPerMonth ?? volume)
    return .map(
      [("name", .text(name)), ("ticketsPerMonth", .number(volume.rounded()))]
        + (line.owner.map { [("owner", .text($0))] } ?? [])
        + [("merged", .truth(!line.standing.isOutside))]
        + (share > 0 ? [("duplicates", .share(share))] : []))
  }

  /// The share of records that is no work, to a whole percentage.
  private func noWork(of records: Double, tickets: Double) -> Double {
    records > 0 ? ((1 - tickets / records) * 100).rounded() / 100 : 0
  }

  private func source(of stream: MeasuredStream) -> String {
    let months = stream.months.filter(\.isFull).suffix(3).map(\.month)
    guard let first = months.first, let last = months.last else { return "" }
    return first == last ? "\(first)" : "mean of \(first) to \(last)"
  }
}
