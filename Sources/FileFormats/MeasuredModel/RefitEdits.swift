package import Workforce

/// A refit as edits of the model's text: the month that it begins with, and what follows from that
/// for values month by month; customers, rates and the level of a rep.
///
/// Lists from the first month on lose the months that passed; months by name stay as they are. The
/// incident rate keeps the key that the person chose to say it with. People aren't touched.
package struct RefitEdits {
  package private(set) var edits: [ModelEdit] = []
  private let refit: ModelRefit

  /// - Throws: `Problems` if `text` is no model.
  package init(_ refit: ModelRefit, to text: String, named fileName: String) throws {
    self.refit = refit
    var log = ProblemLog(fileName: fileName)
    let written = YAMLText(text, log: &log).root.flatMap {
      Written($0, as: ModelKeys.model, log: &log)
    }
    guard let model = written?.keys, log.isEmpty else { throw log.problems }
    if model.month("start") != refit.start { add("start", .month(refit.start)) }
    if model.has("segments") {
      for (index, keys) in model.list("segments").map(\.keys).enumerated() {
        guard let keys, let segment = refit.segments.first(where: { $0.name == keys.text("name") })
        else { continue }
        set(segment, keys, under: "segments[\(index)].")
      }
    } else if let segment = refit.segments.first {
      set(segment, model, under: "")
    }
    setStreams(model)
    setLevel(model)
  }

  private mutating func set(_ segment: SegmentRefit, _ keys: WrittenKeys, under path: String) {
    let customers = segment.customers.rounded()
    let flow = keys.keys("customers")
    if refit.monthsPassed > 0 || segment.customersActual != nil {
      add(
        "\(path)customers.now", .number(customers),
        from: segment.customersActual.map { _ in "at the end of \(refit.start - 1)" })
    }
    for (key, value) in [("adds", ModelEdit.Value.number), ("churn", ModelEdit.Value.share)] {
      guard refit.monthsPassed > 0, let numbers = flow?.numbers(key), numbers.count > 1 else {
        continue
      }
      let left = numbers.dropFirst(min(refit.monthsPassed, numbers.count - 1))
      add(
        "\(path)customers.\(key)",
        left.count == 1 ? value(left[left.startIndex]) : .list(left.map(value)))
    }
    if let recent = segment.recentAdds, recent.count > 0 {
      add(
        "\(path)customers.recentAdds", .list(recent.map { .number($0.rounded()) }),
        from: segment.customersActual.map { _ in "still there at the end of \(refit.start - 1)" })
    }
    let source = segment.evidence.map { evidence in
      "\(Int(evidence.tickets.rounded())) tickets in \(refit.monthsInWords), "
        + "\(Int((evidence.ratio.weight * 100).rounded())) % of the way from the plan"
    }
    let isChanged = segment.rate != segment.rateBefore
    if keys.has("ticketsPerMonth") {
      guard isChanged || refit.monthsPassed > 0 || segment.customersActual != nil else { return }
      add(
        "\(path)ticketsPerMonth", .number((segment.rate[0] * customers).rounded()), from: source)
    } else if isChanged, segment.rate.count > 1 {
      add(
        "\(path)incidentRateByAge", .list(segment.rate.map { .number(rounded($0)) }), from: source)
    } else if isChanged {
      add("\(path)incidentRate", .number(rounded(segment.rate[0])), from: source)
    }
  }

  /// Streams that follow the customers have followed them.
  private mutating func setStreams(_ model: WrittenKeys) {
    guard abs(refit.streamGrowth - 1) > 1e-9 else { return }
    for (index, keys) in model.list("streams").map(\.keys).enumerated() {
      guard let keys, let tickets = keys.number("ticketsPerMonth"),
        keys.truth("growsWithCustomers") ?? true
      else { continue }
      add("streams[\(index)].ticketsPerMonth", .number(rounded(tickets * refit.streamGrowth)))
    }
  }

  private mutating func setLevel(_ model: WrittenKeys) {
    guard let level = refit.level, model.has("ticketsPerRepPerMonth") else { return }
    let isPlain = model.number("ticketsPerRepPerMonth") != nil
    let value = level.value.rounded()
    guard value != level.before else { return }
    add(
      isPlain ? "ticketsPerRepPerMonth" : "ticketsPerRepPerMonth.measured", .number(value),
      from: "\(level.isMedian ? "median" : "mean") of \(level.agentMonths) agent-months is "
        + "\(Int(level.measured.rounded())), "
        + "\(Int((level.ratio.weight * 100).rounded())) % of the way from the plan")
  }

  private mutating func add(_ path: String, _ value: ModelEdit.Value, from source: String? = nil) {
    edits.append(ModelEdit(path, value, comment: source.map { "measured: \($0)" }))
  }

  /// Four digits that count.
  private func rounded(_ value: Double) -> Double {
    var scale = 1.0
    while value != 0, abs(value) * scale < 1000 { scale *= 10 }
    return (value * scale).rounded() / scale
  }
}

extension ModelRefit {
  /// "2026-08", "2026-07 to 2026-08".
  fileprivate var monthsInWords: String {
    guard let first = months.first, let last = months.last else { return "no month" }
    return first == last ? "\(first)" : "\(first) to \(last)"
  }
}
