package import Workforce

/// What one plan has otherwise than another, and which inputs that comes from.
package struct PlanDifferenceReport: Report {
  let difference: PlanDifference
  let assumptions: [Assumption]
  private let sentence: DifferenceSentence

  /// - Parameter assumptions: those of the later plan.
  package init(_ difference: PlanDifference, assumptions: [Assumption]) {
    self.difference = difference
    self.assumptions = assumptions
    sentence = DifferenceSentence(difference)
  }

  package var title: String {
    "What changed: \(sentence.name(of: difference.before, else: "a plan")) and "
      + sentence.name(of: difference.after, else: "today's plan")
  }

  package var headline: String { sentence.text }

  package var sections: [Section] {
    [
      Section(nil, [.paragraph(comparison)]),
      Section("What changed", [.steps(changes)]),
      Section("Why", [.table(causeTable), .notes(causeNotes)]),
      Section("Need", [.chart(chart)]),
      Section("Month by month", [.table(monthTable)]),
    ].filter { !$0.isEmpty }
  }

  package var record: PlanDifferenceRecord { PlanDifferenceRecord(difference, headline: headline) }

  package var sheet: Sheet {
    Sheet(
      header: [
        "month", "team", "role", "neededBefore", "neededAfter", "presentBefore", "presentAfter",
        "hiresBefore", "hiresAfter", "openByBefore", "openByAfter", "costBefore", "costAfter",
      ],
      rows: difference.lines.map { month, team, role, old, new in
        [
          .text("\(month)"), .text(team), .text(role), .whole(old?.needed ?? 0),
          .whole(new?.needed ?? 0), Sheet.Field(old?.present), Sheet.Field(new?.present),
          .whole(old?.hires ?? 0), .whole(new?.hires ?? 0),
          old?.openBy.map { .text("\($0)") } ?? .none, new?.openBy.map { .text("\($0)") } ?? .none,
          Sheet.Field(old?.cost), Sheet.Field(new?.cost),
        ]
      })
  }

  // MARK: What changed

  private var months: (before: [IssuedMonth], after: [IssuedMonth]) { difference.sharedMonths }

  private var comparison: String {
    let common = difference.commonMonths
    guard let first = common.first, let last = common.last else {
      return "The two plans have no month in common."
    }
    let later = sentence.name(of: difference.after, else: "today's plan")
    return
      "Compared are \(later) and \(sentence.name(of: difference.before, else: "the old plan")) "
      + "over the \(counted(common.count, "month")) that both have, \(first) to \(last)."
  }

  private var changes: [String] {
    let moved = MovedStarts.between(months.before, months.after)
    let teams = Set((months.before + months.after).flatMap { $0.lines.map(\.team) })
    let (before, after) = (difference.figuresBefore, difference.figuresAfter)
    var changes = moved.map { $0.text(namingTeam: teams.count > 1) }
    if moved.isEmpty { changes.append("No start changes.") }
    if before.firstMissedMonth != after.firstMissedMonth {
      changes.append(
        "The first month with too few people is \(after.firstMissedMonth.map { "\($0)" } ?? "none")"
          + ", instead of \(before.firstMissedMonth.map { "\($0)" } ?? "none").")
    }
    if before.neededAtEnd != after.neededAtEnd, let last = difference.commonMonths.last {
      changes.append(
        "In \(last) \(Numerals.whole(after.neededAtEnd)) people are needed instead of "
          + "\(Numerals.whole(before.neededAtEnd)).")
    }
    if let old = before.cost, let new = after.cost, abs(new - old) >= 0.5 {
      let currency = difference.after.currency
      changes.append(
        "The months cost \(Numerals.money(new, currency)) instead of "
          + "\(Numerals.money(old, currency)): \(Numerals.signed(new - old, digits: 0)).")
    }
    return changes
  }

  private var chart: Chart {
    func needed(_ months: [IssuedMonth]) -> [Double] {
      months.map { month in Double(month.firstLine.reduce(0) { $0 + $1.needed }) }
    }
    let (before, after) = (needed(months.before), needed(months.after))
    return Chart(
      id: "difference", title: "First-line people needed",
      summary: "From \(Numerals.whole(before.last ?? 0)) to \(Numerals.whole(after.last ?? 0)) in "
        + "the last month.",
      unit: "people", countsWholeThings: true, months: difference.commonMonths,
      marks: [
        .bars(.init("needed before", before, ink: .ramped)),
        .steps(.init("needed now", after, ink: .needed)),
      ])
  }

  // MARK: Why

  private var hasCost: Bool { difference.total.cost != nil }

  private var causeTable: Table {
    Table(
      caption: "The inputs that differ, in the order in which they were changed",
      columns: [
        Table.Column("Input", isNumber: false), Table.Column("Before", isNumber: false),
        Table.Column("After", isNumber: false),
        Table.Column("Hires", meaning: "What it adds to the hires after the inputs above it."),
        Table.Column("by itself", meaning: "What it would add to the old plan alone."),
        Table.Column("Needed at end"),
      ]
        + (hasCost ? [Table.Column("Cost, \(difference.after.currency)", isOptional: true)] : []),
      groups: [
        Table.Group(
          nil,
          difference.causes.isEmpty
            ? [] : difference.causes.map(row) + [row(["All together", "", ""], difference.total)])
      ])
  }

  private func row(_ cause: PlanCause) -> Table.Row {
    let names: [String] =
      switch cause.kind {
      case .input(let path, let before, let after): [path, before, after]
      case .timePassed(let from, let to): ["months gone by as planned", "\(from)", "\(to)"]
      case .otherInputs: ["other inputs together", "", ""]
      case .program: ["another version of the program", "", ""]
      }
    return row(names, cause.effect, alone: cause.alone)
  }

  private func row(_ names: [String], _ effect: PlanEffect, alone: PlanEffect? = nil) -> Table.Row {
    Table.Row(
      names.map { Table.Cell($0) } + [
        Table.Cell(Numerals.signed(Double(effect.hires), digits: 0), .strong),
        Table.Cell(alone.map { Numerals.signed(Double($0.hires), digits: 0) } ?? "", .faint),
        Table.Cell(Numerals.signed(Double(effect.neededAtEnd), digits: 0)),
      ] + (hasCost ? [Table.Cell(effect.cost.map { Numerals.signed($0, digits: 0) } ?? "–")] : []))
  }

  private var causeNotes: [String] {
    guard !difference.causes.isEmpty else { return [] }
    let isRolled = difference.causes.contains { cause in
      if case .timePassed = cause.kind { true } else { false }
    }
    return [
      "The old model is changed an input at a time, in the order of the table, and planned again "
        + "after each; so the effects add up to the whole. By itself an input may do more or less."
    ]
      + (isRolled
        ? [
          "First the months gone by pass as the old plan had them: customers come and go, people "
            + "start, and starts whose requisitions are open count as people. The values before are "
            + "those planned for then."
        ] : [])
  }

  private var monthTable: Table {
    let (before, after) = months
    return Table(
      caption: "Tickets, need and hires before and after, all teams and roles",
      columns: [
        Table.Column("Month", isNumber: false), Table.Column("Tickets"), Table.Column("before"),
        Table.Column("Needed", meaning: Glossary.needed.meaning), Table.Column("before"),
        Table.Column("Hires", meaning: Glossary.hires.meaning), Table.Column("before"),
      ],
      groups: [
        Table.Group(
          nil,
          zip(before, after).map { old, new in
            let changes = old.needed != new.needed || old.hires != new.hires
            return Table.Row(
              [
                Table.Cell("\(new.month)"), Table.Cell(Numerals.whole(new.tickets)),
                Table.Cell(Numerals.whole(old.tickets), .faint),
                Table.Cell(
                  Numerals.whole(new.needed), old.needed != new.needed ? .strong : .none),
                Table.Cell(Numerals.whole(old.needed), .faint),
                Table.Cell(Numerals.whole(new.hires), old.hires != new.hires ? .strong : .none),
                Table.Cell(Numerals.whole(old.hires), .faint),
              ], foldingKey: changes ? nil : "\(new.needed) \(new.hires)")
          })
      ],
      foldingRemark: "A row \"from to\" stands for months in which neither the need nor the hires "
        + "change; its figures are the last month's. --all shows every month.")
  }
}

extension PlanDifference {
  /// The months of both plans that the other has too.
  var sharedMonths: (before: [IssuedMonth], after: [IssuedMonth]) {
    let common = Set(commonMonths)
    return (
      before.months.filter { common.contains($0.month) },
      after.months.filter { common.contains($0.month) }
    )
  }

  /// Every month's teams and roles with their line in both plans.
  var lines: [(Month, String, String, IssuedLine?, IssuedLine?)] {
    let (before, after) = sharedMonths
    return zip(before, after).flatMap { old, new in
      var seen: Set<[String]> = []
      return (old.lines + new.lines).map { [$0.team, $0.role] }
        .filter { seen.insert($0).inserted }
        .map { names in
          func line(_ month: IssuedMonth) -> IssuedLine? {
            month.lines.first { [$0.team, $0.role] == names }
          }
          return (old.month, names[0], names[1], line(old), line(new))
        }
    }
  }
}
