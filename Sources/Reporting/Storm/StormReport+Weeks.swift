import Workforce

/// The chosen way to hire, week by week.
extension StormReport {
  /// A terminal shows the telling weeks and folds the quiet ones between them; a page opens a quarter of
  /// a year at a time.
  func weekTable(on media: Media) -> Table {
    let steps = answer.outcome?.steps ?? []
    let remarks = remarks(on: media)
    let rows = steps.map { row(of: $0, remark: remarks[$0.index]) }
    let perQuarter = 91 / answer.problem.stepDays
    let groups =
      media == .page && steps.count > perQuarter
      ? stride(from: 0, to: steps.count, by: perQuarter).map { start in
        let end = min(start + perQuarter, steps.count)
        return Table.Group(
          "\(time.isDaily ? "Days" : "Weeks") \(start + 1) to \(end), from \(steps[start].firstDay)",
          Array(rows[start..<end]))
      } : [Table.Group(nil, rows)]
    return Table(
      caption: "All teams together, medians", columns: weekColumns, groups: groups,
      foldingRemark: "A row \"from to\" stands for \(time.unit)s in which nothing turns; its "
        + "figures are the last \(time.unit)'s. --all shows every \(time.unit).")
  }

  private var hasCalls: Bool { answer.problem.channels.contains(where: \.isLive) }

  private var weekColumns: [Table.Column] {
    let columns = [
      Table.Column(time.isDaily ? "Day" : "Week", isNumber: false),
      Table.Column("From", isNumber: false, isOptional: true),
      Table.Column("Customers", isOptional: true),
      Table.Column("Contacts", meaning: "Contacts that come in, repeated ones included."),
      Table.Column("Capacity", isOptional: true, meaning: Glossary.capacity.meaning),
      Table.Column("Backlog", meaning: "Contacts that wait at the end, first line."),
      Table.Column(
        "Wait", meaning: "Until the first answer to a contact that comes in at the end."),
      Table.Column("Churn", meaning: "The share of customers who would leave in a month."),
    ]
    return columns
      + (hasCalls
        ? [
          Table.Column(
            "Give up", isOptional: true,
            meaning: "The share of those who call or chat that give up.")
        ] : [])
      + [
        Table.Column("People", isOptional: true, meaning: Glossary.present.meaning),
        Table.Column("Missed", meaning: "The probability that some team misses a target then."),
        Table.Column("Event", isNumber: false),
      ]
  }

  private func row(of step: StormStep, remark: String?) -> Table.Row {
    let emphasis: Table.Emphasis = step.probabilityMissed >= 0.5 ? .shortfall : .none
    let cells =
      [
        Table.Cell(Numerals.whole(step.index + 1)), Table.Cell("\(step.firstDay)"),
        Table.Cell(Numerals.whole(step.customers.p50)),
        Table.Cell(Numerals.whole(step.contacts.p50)),
        Table.Cell(Numerals.whole(step.capacity.p50)),
        Table.Cell(Numerals.whole(step.backlog.p50)),
        Table.Cell(Numerals.wait(hours: step.waitHours.p50), emphasis),
        Table.Cell(Numerals.churn(step.monthlyChurn.p50)),
      ] + (hasCalls ? [Table.Cell(Numerals.shortChance(step.abandonment.p50))] : []) + [
        Table.Cell(Numerals.tenths(step.people.p50)),
        Table.Cell(Numerals.shortChance(step.probabilityMissed), emphasis),
        Table.Cell(remark ?? ""),
      ]
    // A quarter of a year at most in one row.
    return Table.Row(
      cells, foldingKey: remark == nil ? "\(step.index * answer.problem.stepDays / 91)" : nil)
  }

  /// What happens in the telling steps, by their index; a terminal has little room for it.
  private func remarks(on media: Media) -> [Int: String] {
    guard let outcome = answer.outcome, let last = outcome.steps.last else { return [:] }
    // The first and the last are always shown.
    var remarks: [Int: [String]] = [0: []]
    remarks[last.index] = []
    func note(_ step: Int?, _ words: String) {
      if let step { remarks[step, default: []].append(words) }
    }
    for event in answer.problem.events {
      let step = answer.problem.step(of: event.start)
      if (0...last.index).contains(step) {
        note(
          step, media != .page && event.name.count > 14 ? event.name.prefix(13) + "…" : event.name)
      }
    }
    let breaks = outcome.breaks
    let shares = [("P10", breaks.p10), ("P50", breaks.p50), ("P90", breaks.p90)]
    for step in Set(shares.compactMap(\.1)) {
      let names = shares.filter { $0.1 == step }.map(\.0)
      note(step, "\(names.joined(separator: ", ")) \(names.count == 1 ? "breaks" : "break")")
    }
    if let worst = outcome.worstWait, outcome.waitRises { note(worst.index, "worst wait") }
    return remarks.mapValues { $0.joined(separator: ", ") }
  }

  /// Which step's state tells most besides the launch: that of the longest wait, or the last one.
  var worstStep: Int? {
    guard let outcome = answer.outcome else { return nil }
    return outcome.waitRises ? outcome.worstWait?.index : outcome.steps.last?.index
  }
}
