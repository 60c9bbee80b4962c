import Workforce

/// Tickets per customer: in all, by segment, by month and by age.
extension DemandReport {
  var incidentRateSections: [Section] {
    guard let rate = demand.incidentRate else { return [] }
    return [
      Section(
        "Incident rate: tickets per customer per month, \(rate.firstMonth) to \(rate.lastMonth)",
        [.table(rateTable(rate)), .paragraph(customersComing(rate))])
    ]
  }

  private func rateTable(_ rate: MeasuredIncidentRate) -> Table {
    let rows =
      [("All customers", rate.customersNow, rate.overall)]
      + rate.bySegment.map { ($0.name ?? "(no segment)", $0.customersNow, $0.overall) }
    return Table(
      caption: "Incident rate of all customers and of each segment",
      columns: [Table.Column("", isNumber: false), Table.Column("Customers now")]
        + Self.rateColumns,
      groups: [
        Table.Group(
          nil,
          rows.map { name, now, rate in
            Table.Row([Table.Cell(name), Table.Cell(Numerals.whole(now))] + cells(of: rate))
          })
      ])
  }

  private static let rateColumns = [
    Table.Column("Tickets"),
    Table.Column("Customer-months", isOptional: true, meaning: Glossary.customerMonths.meaning),
    Table.Column("Incident rate", meaning: Glossary.incidentRate.meaning),
    Table.Column("95 %", meaning: Glossary.interval95.meaning),
  ]

  private func cells(of rate: MeasuredRate) -> [Table.Cell] {
    let interval = rate.low.flatMap { low in
      rate.high.map { "\(Numerals.significant(low)) to \(Numerals.significant($0))" }
    }
    return [
      Table.Cell(Numerals.whole(rate.tickets)), Table.Cell(Numerals.whole(rate.customerMonths)),
      Table.Cell(rate.perCustomerMonth.map(Numerals.significant) ?? "–", .strong),
      Table.Cell(interval ?? ""),
    ]
  }

  var ageSections: [Section] {
    guard let rate = demand.incidentRate, !rate.byAge.isEmpty else { return [] }
    let groups = ageGroups(rate)
    let remark = withoutAge(rate).map { [Block.paragraph($0)] } ?? []
    let charts = groups.enumerated().map { ageChart($1, number: $0 + 1) }
    let pictures: [Block] =
      charts.count == 1
      ? charts.map(Block.chart)
      : [
        .paragraph(
          "A dot is the rate at an age, and the line through it its 95 % interval. Each segment has "
            + "a scale of its own."),
        .smallCharts(charts),
      ]
    let tables = groups.enumerated().map { index, group in
      Section(
        group.name.map { "By the customer's age: \($0)" } ?? "By the customer's age", on: .text,
        [.table(ageTable(group))] + (index == groups.count - 1 ? remark : []))
    }
    return tables + [
      Section(
        "By the customer's age", on: .page,
        pictures + groups.map { .table(ageTable($0)) } + remark)
    ]
  }

  /// Customers whose rate by age is told by itself.
  private struct AgeGroup {
    /// Nil for all customers.
    var name: String?
    var byAge: [MeasuredRate]
    var later: MeasuredRate?
  }

  /// Where segments differ, ages of all together tell more of the mix than of age; where they are
  /// too many to look at, they are told together all the same.
  private func ageGroups(_ rate: MeasuredIncidentRate) -> [AgeGroup] {
    (2...4).contains(rate.bySegment.count)
      ? rate.bySegment.map {
        AgeGroup(name: $0.name ?? "no segment", byAge: $0.byAge, later: $0.later)
      } : [AgeGroup(name: nil, byAge: rate.byAge, later: rate.later)]
  }

  private func ageTable(_ group: AgeGroup) -> Table {
    // Single months as long as they tell apart, then a half year and a year at a time.
    let bounds =
      [0, 1, 2, 3, 4, 5, 6, 12, 24].filter { $0 < group.byAge.count } + [group.byAge.count]
    let rows =
      zip(bounds, bounds.dropFirst()).map { from, to in
        (
          from + 1 == to ? "\(to)" : "\(from + 1) to \(to)",
          Self.pooled(group.byAge[from..<to])
        )
      } + (group.later.map { [("\(group.byAge.count + 1) and later", $0)] } ?? [])
    let most = rows.compactMap(\.1.perCustomerMonth).max() ?? 0
    return Table(
      caption: group.name.map { "Incident rate by the customer's age: \($0)" }
        ?? "Incident rate by the customer's age",
      columns: [Table.Column("Month as a customer", isNumber: false)] + Self.rateColumns + [.bar],
      groups: [
        Table.Group(
          nil,
          rows.map { name, rate in
            Table.Row(
              [Table.Cell(name)] + cells(of: rate)
                + [Table.Cell(bar: (rate.perCustomerMonth ?? 0) / max(most, 1e-9))])
          })
      ])
  }

  /// Several ages as one; its interval is left out, since only single counts have one here.
  private static func pooled(_ rates: ArraySlice<MeasuredRate>) -> MeasuredRate {
    if rates.count == 1, let only = rates.first { return only }
    let tickets = rates.reduce(0) { $0 + $1.tickets }
    let months = rates.reduce(0) { $0 + $1.customerMonths }
    return MeasuredRate(
      tickets: tickets, customerMonths: months,
      perCustomerMonth: months > 0 ? Double(tickets) / months : nil, low: nil, high: nil)
  }

  private func ageChart(_ group: AgeGroup, number: Int) -> Chart {
    let all =
      group.byAge.enumerated().map { ("\($0 + 1)", $1) }
      + (group.later.map { [("\(group.byAge.count + 1)+", $0)] } ?? [])
    let ages = all.compactMap { name, rate in
      rate.perCustomerMonth.map { (name: name, value: $0, low: rate.low, high: rate.high) }
    }
    let values = ages.map(\.value)
    let summary =
      values.count > 1
      ? "\(Numerals.significant(values[0])) tickets in month \(ages[0].name) as a customer, "
        + "\(Numerals.significant(values[values.count - 1])) in month \(ages[ages.count - 1].name)."
        + " The lines are 95 % intervals."
      : ""
    return Chart(
      id: "age-\(number)", title: group.name ?? "All customers", summary: summary,
      unit: "tickets per customer per month, by month as a customer",
      axis: .named(title: "Month as a customer", ages.map(\.name)),
      marks: [
        .intervals(
          Chart.Series(
            "incident rate", values, ink: .volume,
            digits: Numerals.digitsThatCount(in: values.max() ?? 0)),
          low: ages.map(\.low), high: ages.map(\.high))
      ])
  }
}
