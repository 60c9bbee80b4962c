package import Workforce

/// What came in, measured from history: how much, from whom, when, who solved it, what was left.
package struct DemandReport: Report {
  let demand: MeasuredDemand
  let company: String?
  /// Why the zone is the one it is: "that of the model's first site".
  let timeZoneReason: String
  /// What to put behind a command so that it reads the same workspace; empty for the current one.
  let workspaceOption: String

  package init(
    demand: MeasuredDemand, company: String?, timeZoneReason: String, workspaceOption: String
  ) {
    self.demand = demand
    self.company = company
    self.timeZoneReason = timeZoneReason
    self.workspaceOption = workspaceOption
  }

  package var title: String {
    let name = company.map { "Measured demand · \($0)" } ?? "Measured demand"
    return "\(name) · \(demand.firstDay) to \(demand.lastDay)"
  }

  package var headline: String {
    guard let recent = demand.recentTicketsPerMonth, let period = recentPeriod else {
      return "\(tickets), but no full month."
    }
    let rate = demand.incidentRate?.overall.perCustomerMonth.map {
      "; \(Numerals.significant($0)) for each customer over all full months"
    }
    let throughput = demand.throughput.map {
      "; an agent typically resolves \(Numerals.whole($0.p50)) a month"
    }
    return "\(Numerals.whole(recent)) tickets a month \(period)\(rate ?? "")\(throughput ?? "")."
  }

  package var sections: [Section] {
    [
      Section(nil, [.paragraph(coverage)]),
      Section(nil, on: .page, [.keyFigures(keyFigures)]),
      Section("To know before believing it", on: .page, [.notes(demand.notices)]),
      Section("By month", on: .page, monthCharts.map(Block.chart)),
      Section("By month", on: .text, [.table(monthTable)] + monthRemark),
      Section("Month by month", on: .page, [.table(monthTable)] + monthRemark),
      Section("Where tickets come from", on: .text, [.table(sharesTable)]),
      Section("Where tickets come from", on: .page, partTables.map(Block.table)),
    ].filter { !$0.isEmpty }
      + incidentRateSections
      + ageSections
      + throughputSections
      + [
        Section("Times and patience", [.table(timesTable)]),
        Section("Backlog", backlog),
        Section("When in the week", [.weekHeatMap(heatMap), .paragraph(weekSummary)]),
        Section("To know", on: .text, [.notes(demand.notices)]),
        Section("Next", on: .text, commands),
        Section("Words", on: .page, [.glossary(Glossary.measured)]),
      ].filter { !$0.isEmpty }
  }

  /// The nouns themselves: what they are called inside is what programs read.
  package var record: MeasuredDemand { demand }

  /// A row for each month.
  package var sheet: Sheet {
    Sheet(
      header: [
        "month", "extent", "tickets", "spam", "merged", "abandoned", "resolved", "customers",
        "incidentRate", "duplicates",
      ],
      rows: demand.months.map { month in
        [
          .text("\(month.month)"), .text(month.extent.rawValue), Sheet.Field(month.tickets),
          Sheet.Field(month.spam), Sheet.Field(month.merged), Sheet.Field(month.abandoned),
          month.resolved.map(Sheet.Field.whole) ?? .none, Sheet.Field(month.customers),
          Sheet.Field(month.incidentRate), Sheet.Field(month.duplicates),
        ]
      })
  }

  /// "1 ticket", "43,821 tickets".
  var tickets: String { counted(Int(demand.counts.tickets.rounded()), "ticket") }

  /// Without the months at the edge that hold stray records: a long silence would make a long table
  /// of nothing.
  var months: [MeasuredMonth] { demand.months.filter { $0.extent != .thin } }
}
