package import Workforce

/// Which of two ways to staff a week serves customers better, and by how much.
package struct StaffingComparisonReport: Report {
  let comparison: StaffingComparison
  /// What the two are called: their files.
  let names: (one: String, other: String)
  let company: String?

  package init(
    comparison: StaffingComparison, names: (one: String, other: String), company: String?
  ) {
    self.comparison = comparison
    self.names = names
    self.company = company
  }

  private var staffing: WeekStaffing { comparison.one.staffing }
  private var shown: [Int] {
    staffing.queues.indices.filter {
      (comparison.one.outcome.queues[$0].total.offered?.mean ?? 0) > 0
    }
  }

  package var title: String {
    company.map { "\($0): two ways to staff a week" } ?? "Two ways to staff a week"
  }

  package var headline: String {
    let apart = shown.filter { isApart(comparison.differences[$0].serviceLevel) }
    let most = apart.max {
      abs(comparison.differences[$0].serviceLevel?.mean ?? 0)
        < abs(comparison.differences[$1].serviceLevel?.mean ?? 0)
    }
    guard let most, let difference = comparison.differences[most].serviceLevel else {
      return "Customers feel no difference between \(names.one) and \(names.other) that chance "
        + "can't explain\(work)."
    }
    return "With \(names.other) instead of \(names.one), \(staffing.queues[most].key.name) has "
      + "\(points(difference)) points \(difference.mean > 0 ? "more" : "less") in time: "
      + "\(level(comparison.one, most)) become \(level(comparison.other, most))\(work)."
  }

  private func isApart(_ estimate: Estimate?) -> Bool {
    guard let estimate else { return false }
    return abs(estimate.mean) > estimate.halfWidth ?? 0 && abs(estimate.mean) >= 0.0005
  }

  private func points(_ estimate: Estimate) -> String {
    Numerals.fixed(abs(estimate.mean) * 100, digits: 1)
      + (estimate.halfWidth.map { " ± \(Numerals.fixed($0 * 100, digits: 1))" } ?? "")
  }

  private func level(_ service: WeekService, _ queue: Int) -> String {
    SimulatedFigure(service.outcome.queues[queue].total.serviceLevel, .share)?.value ?? "–"
  }

  private var work: String {
    let more = comparison.other.staff.hours - comparison.one.staff.hours
    guard abs(more) >= 0.05 else { return ", with as many hours at work" }
    return
      ", with \(Numerals.tenths(abs(more))) \(more > 0 ? "more" : "fewer") hours at work a week"
  }

  package var sections: [Section] {
    let outcome = comparison.one.outcome
    return [
      Section(
        nil,
        [
          .paragraph(
            "\(counted(outcome.replications, "simulated week")), the same customers in both. After "
              + "±: half of the \(Numerals.percent(outcome.confidence)) confidence interval, of a "
              + "difference's own.")
        ]),
      Section("In time", [.table(levelTable)]),
      Section("Waits", [.table(waitTable)]),
      Section("People", [.table(peopleTable)]),
      Section("Good to know", [.notes(staffing.demand.notices)]),
      Section("Assumed", [.assumptions(staffing.assumptions)]),
    ].filter { !$0.isEmpty }
  }

  private var levelTable: Table {
    Table(
      caption: "Contacts within the promised time",
      columns: [
        Table.Column("Queue", isNumber: false), Table.Column("Promised", isNumber: false),
        Table.Column(names.one), Table.Column(names.other), Table.Column("Difference, points"),
      ],
      groups: [
        Table.Group(
          nil,
          shown.map { queue in
            let difference = comparison.differences[queue].serviceLevel
            return Table.Row([
              Table.Cell(staffing.queues[queue].key.name),
              Table.Cell(staffing.queues[queue].terms.shortPromise),
              cell(comparison.one, queue), cell(comparison.other, queue),
              Table.Cell(signed(difference), isApart(difference) ? .strong : .faint),
            ])
          })
      ])
  }

  private func cell(_ service: WeekService, _ queue: Int) -> Table.Cell {
    let verdict = service.verdict(ofQueue: queue)
    return Table.Cell(
      level(service, queue) + (verdict == .missed ? " missed" : ""),
      verdict == .missed ? .shortfall : .none)
  }

  private func signed(_ estimate: Estimate?) -> String {
    guard let estimate else { return "–" }
    return Numerals.signed(estimate.mean * 100, digits: 1)
      + (estimate.halfWidth.map { " ± \(Numerals.fixed($0 * 100, digits: 1))" } ?? "")
  }

  private var waitTable: Table {
    Table(
      caption: "Average time to answer, or to being done",
      columns: [
        Table.Column("Queue", isNumber: false), Table.Column(names.one), Table.Column(names.other),
        Table.Column("Difference"), Table.Column("Give up, points", isOptional: true),
      ],
      groups: [
        Table.Group(
          nil,
          shown.map { queue in
            let difference = comparison.differences[queue]
            return Table.Row([
              Table.Cell(staffing.queues[queue].key.name),
              Table.Cell(wait(comparison.one, queue)), Table.Cell(wait(comparison.other, queue)),
              Table.Cell(signedTime(difference.averageSpeedOfAnswerSeconds)),
              Table.Cell(
                staffing.queues[queue].terms.patience == nil ? "–" : signed(difference.abandonment)),
            ])
          })
      ])
  }

  private func wait(_ service: WeekService, _ queue: Int) -> String {
    SimulatedFigure(service.outcome.queues[queue].total.averageSpeedOfAnswerSeconds, .seconds)?
      .value ?? "–"
  }

  private func signedTime(_ estimate: Estimate?) -> String {
    guard let estimate else { return "–" }
    return (estimate.mean < 0 ? "−" : "+") + SimulatedFigure.words(abs(estimate.mean), .seconds)
      + (estimate.halfWidth.map { " ± \(SimulatedFigure.words($0, .seconds))" } ?? "")
  }

  private var peopleTable: Table {
    Table(
      caption: "Hours at work a week",
      columns: [Table.Column("", isNumber: false), Table.Column("Hours a week")],
      groups: [
        Table.Group(
          nil,
          [(names.one, comparison.one), (names.other, comparison.other)].map { name, service in
            Table.Row([Table.Cell(name), Table.Cell(Numerals.tenths(service.staff.hours))])
          })
      ])
  }

  // MARK: For programs

  package var record: Record { Record(self) }

  package struct Record: Encodable, Sendable {
    let replications: Int
    let confidence: Double
    let seed: UInt64
    let one: Side
    let other: Side
    let queues: [Queue]

    struct Side: Encodable, Sendable {
      let name: String
      let hours: Double
    }

    struct Queue: Encodable, Sendable {
      let queue: String
      let oneServiceLevel: EstimateRecord?
      let otherServiceLevel: EstimateRecord?
      let oneVerdict: WeekService.Verdict
      let otherVerdict: WeekService.Verdict
      let serviceLevelDifference: EstimateRecord?
      let averageSpeedOfAnswerSecondsDifference: EstimateRecord?
      let abandonmentDifference: EstimateRecord?
    }

    init(_ report: StaffingComparisonReport) {
      let comparison = report.comparison
      replications = comparison.one.outcome.replications
      confidence = comparison.one.outcome.confidence
      seed = comparison.one.terms.seed
      one = Side(name: report.names.one, hours: comparison.one.staff.hours)
      other = Side(name: report.names.other, hours: comparison.other.staff.hours)
      queues = report.staffing.queues.enumerated().map { index, queue in
        Queue(
          queue: queue.key.name,
          oneServiceLevel: EstimateRecord(comparison.one.outcome.queues[index].total.serviceLevel),
          otherServiceLevel: EstimateRecord(
            comparison.other.outcome.queues[index].total.serviceLevel),
          oneVerdict: comparison.one.verdict(ofQueue: index),
          otherVerdict: comparison.other.verdict(ofQueue: index),
          serviceLevelDifference: EstimateRecord(comparison.differences[index].serviceLevel),
          averageSpeedOfAnswerSecondsDifference: EstimateRecord(
            comparison.differences[index].averageSpeedOfAnswerSeconds),
          abandonmentDifference: EstimateRecord(comparison.differences[index].abandonment))
      }
    }
  }

  package var sheet: Sheet {
    Sheet(
      header: [
        "queue", "oneServiceLevel", "otherServiceLevel", "serviceLevelDifference",
        "serviceLevelDifferenceHalfWidth", "averageSpeedOfAnswerSecondsDifference",
        "abandonmentDifference",
      ],
      rows: record.queues.map { queue in
        [
          .text(queue.queue), Sheet.Field(queue.oneServiceLevel?.mean),
          Sheet.Field(queue.otherServiceLevel?.mean),
          Sheet.Field(queue.serviceLevelDifference?.mean),
          Sheet.Field(queue.serviceLevelDifference?.halfWidth),
          Sheet.Field(queue.averageSpeedOfAnswerSecondsDifference?.mean),
          Sheet.Field(queue.abandonmentDifference?.mean),
        ]
      })
  }
}
