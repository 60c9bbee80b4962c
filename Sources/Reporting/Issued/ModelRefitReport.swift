package import Workforce

/// What the months since a plan was issued say about the model's values.
package struct ModelRefitReport: Report {
  let refit: ModelRefit
  private let company: String?

  package init(_ refit: ModelRefit, company: String?) {
    self.refit = refit
    self.company = company
  }

  package var title: String {
    company.map { "The model after \(months) · \($0)" } ?? "The model after \(months)"
  }

  /// "2 months since plan 1, 2026-07 to 2026-08: the model begins in 2026-09, with 788 customers; …"
  package var headline: String {
    let customers = refit.segments.reduce(0) { $0 + $1.customers }
    let planned = refit.segments.reduce(0) { $0 + $1.customersPlanned }
    let isCounted = refit.segments.contains { $0.customersActual != nil }
    return
      "\(counted(refit.months.count, "full month")) since plan \(refit.planNumber) was issued: "
      + "the model begins in \(refit.start) with \(Numerals.whole(customers)) customers"
      + (isCounted
        ? ", where \(Numerals.whole(planned)) were planned, and \(rates)."
        : " as forecast, and \(rates).")
  }

  private var rates: String {
    let changes = refit.segments.compactMap { segment in
      segment.evidence.map { _ in segment.rate[0] / segment.rateBefore[0] - 1 }
    }
    guard let most = changes.max(by: { abs($0) < abs($1) }), most.isFinite else {
      return "incident rates as they are"
    }
    guard abs(most) >= 0.0005 else { return "the incident rate as it is" }
    let subject = refit.segments.count == 1 ? "an incident rate" : "incident rates up to"
    return "\(subject) \(Numerals.percent(abs(most))) \(most > 0 ? "higher" : "lower")"
  }

  private var months: String {
    guard let first = refit.months.first, let last = refit.months.last else { return "no month" }
    return first == last ? "\(first)" : "\(first) to \(last)"
  }

  package var sections: [Section] {
    [
      Section("What the months say", [.table(table)]),
      Section("How it is weighed", [.notes(method)]),
      Section("To know", [.notes(refit.notices)]),
    ].filter { !$0.isEmpty }
  }

  package var record: ModelRefitRecord { ModelRefitRecord(refit) }

  package var sheet: Sheet {
    Sheet(
      header: ["value", "model", "counted", "weight", "proposed", "low", "high", "evidence"],
      rows: rows.map { row in
        [
          .text(row.name), .text(row.before), .text(row.counted), Sheet.Field(row.weight),
          .text(row.after), .text(row.low), .text(row.high), .text(row.evidence),
        ]
      })
  }

  private struct Row {
    var name: String
    var before: String
    var counted = "–"
    var weight: Double?
    var after: String
    var low = ""
    var high = ""
    var evidence = ""
  }

  private var rows: [Row] {
    let start = Row(
      name: "start", before: "\(refit.startBefore)", after: "\(refit.start)",
      evidence: "\(months) \(refit.months.count == 1 ? "is" : "are") over")
    let isOnly = refit.segments.count == 1
    let segments = refit.segments.flatMap { segment -> [Row] in
      let whose = isOnly ? "" : " of \(segment.name)"
      return [
        Row(
          name: "customers\(whose)", before: Numerals.whole(segment.customersBefore),
          counted: segment.customersActual.map { Numerals.whole($0) } ?? "–",
          after: Numerals.whole(segment.customers),
          evidence: segment.customersActual == nil
            ? "as planned"
            : "planned for \(refit.start): \(Numerals.whole(segment.customersPlanned))")
      ] + [rateRow(segment, whose)].compactMap(\.self)
    }
    return [start] + segments + [levelRow].compactMap(\.self)
  }

  private func rateRow(_ segment: SegmentRefit, _ whose: String) -> Row? {
    guard let evidence = segment.evidence else { return nil }
    let factor = evidence.ratio
    let planned = factor.factor > 0 ? segment.rate[0] / factor.factor : segment.rateBefore[0]
    func rate(_ value: Double) -> String { Numerals.significant(value) }
    return Row(
      name: "incident rate\(whose)" + (segment.rate.count > 1 ? ", first month" : ""),
      before: rate(segment.rateBefore[0]), counted: rate(planned * factor.ratio),
      weight: factor.weight, after: rate(segment.rate[0]),
      low: rate(planned * factor.interval.lowerBound),
      high: rate(planned * factor.interval.upperBound),
      evidence: "\(Numerals.whole(evidence.tickets)) tickets, "
        + "\(Numerals.whole(evidence.expected)) expected")
  }

  private var levelRow: Row? {
    refit.level.map { level in
      Row(
        name: "tickets per rep", before: Numerals.whole(level.before),
        counted: Numerals.whole(level.measured), weight: level.ratio.weight,
        after: Numerals.whole(level.value),
        low: Numerals.whole(level.planned * level.ratio.interval.lowerBound),
        high: Numerals.whole(level.planned * level.ratio.interval.upperBound),
        evidence: (level.isMedian ? "median" : "mean") + " of "
          + counted(level.agentMonths, "agent-month"))
    }
  }

  private var table: Table {
    Table(
      caption: "Values in the model, as counted, and as proposed",
      columns: [
        Table.Column("Value", isNumber: false), Table.Column("In the model"),
        Table.Column("Counted"),
        Table.Column("Weight", meaning: "How far the proposed value goes to the counted one."),
        Table.Column("Proposed"), Table.Column("95 %", isNumber: false, isOptional: true),
        Table.Column("Evidence", isNumber: false),
      ],
      groups: [
        Table.Group(
          nil,
          rows.map { row in
            Table.Row([
              Table.Cell(row.name), Table.Cell(row.before), Table.Cell(row.counted),
              Table.Cell(row.weight.map { "\(Numerals.whole($0 * 100)) %" } ?? ""),
              Table.Cell(row.after, .strong),
              Table.Cell(row.low.isEmpty ? "" : "\(row.low) to \(row.high)"),
              Table.Cell(row.evidence),
            ])
          })
      ])
  }

  private var method: [String] {
    guard refit.segments.contains(where: { $0.evidence != nil }) || refit.level != nil else {
      return []
    }
    return [
      "Rates go from the planned value towards the counted one, the further the more was counted: "
        + "few tickets or one odd month move them little. A planned value is taken to be right "
        + "within \(Numerals.percent(ShrunkRatio.priorDeviation)), a month to be off by "
        + "\(Numerals.percent(ShrunkRatio.monthDeviation)) and by chance."
    ]
  }
}

/// A refit for programs.
package struct ModelRefitRecord: Encodable, Sendable {
  package let plan: Int
  package let months: [Month]
  package let startBefore: Month
  package let start: Month
  package let segments: [SegmentRecord]
  package let level: LevelRecord?
  package let streamGrowth: Double
  package let notices: [String]

  package struct SegmentRecord: Encodable, Sendable {
    package let name: String
    package let customersBefore: Double
    package let customersPlanned: Double
    package let customersActual: Double?
    package let recentAdds: [Double]?
    package let rateBefore: [Double]
    package let rate: [Double]
    package let tickets: Double?
    package let ticketsExpected: Double?
    package let weight: Double?
    /// What the planned rate is multiplied by, with its 95 % interval.
    package let factor: Double?
    package let factorLow: Double?
    package let factorHigh: Double?
  }

  package struct LevelRecord: Encodable, Sendable {
    package let before: Double
    package let planned: Double
    package let measured: Double
    package let agentMonths: Int
    package let weight: Double
    package let value: Double
  }

  init(_ refit: ModelRefit) {
    plan = refit.planNumber
    months = refit.months
    startBefore = refit.startBefore
    start = refit.start
    segments = refit.segments.map { segment in
      let evidence = segment.evidence
      return SegmentRecord(
        name: segment.name, customersBefore: segment.customersBefore,
        customersPlanned: segment.customersPlanned, customersActual: segment.customersActual,
        recentAdds: segment.recentAdds, rateBefore: segment.rateBefore, rate: segment.rate,
        tickets: evidence?.tickets, ticketsExpected: evidence?.expected,
        weight: evidence?.ratio.weight, factor: evidence?.ratio.factor,
        factorLow: evidence?.ratio.interval.lowerBound,
        factorHigh: evidence?.ratio.interval.upperBound)
    }
    level = refit.level.map { level in
      LevelRecord(
        before: level.before, planned: level.planned, measured: level.measured,
        agentMonths: level.agentMonths,
        weight: level.ratio.weight, value: level.value)
    }
    streamGrowth = refit.streamGrowth
    notices = refit.notices
  }
}
