import Workforce

extension DemandReport {
  var monthTable: Table {
    let most = months.map(\.tickets).max() ?? 0
    let knowsResolved = months.contains { $0.resolved != nil }
    let knowsCustomers = months.contains { $0.customers != nil }
    return Table(
      caption: "Tickets and customers by month",
      columns: [
        Table.Column("Month", isNumber: false),
        Table.Column("Tickets", meaning: Glossary.ticket.meaning), .bar,
      ]
        + (knowsResolved ? [Table.Column("Resolved")] : [])
        + (knowsCustomers
          ? [
            Table.Column("Customers"),
            Table.Column("Per customer", meaning: Glossary.incidentRate.meaning),
          ] : []),
      groups: [
        Table.Group(
          nil,
          months.map { month in
            Table.Row(
              [
                Table.Cell("\(month.month)\(month.extent == .cutOff ? " (cut off)" : "")"),
                Table.Cell(Numerals.whole(month.tickets)),
                Table.Cell(bar: month.tickets / max(1, most)),
              ]
                + (knowsResolved
                  ? [Table.Cell(month.resolved.map { Numerals.whole($0) } ?? "–")] : [])
                + (knowsCustomers
                  ? [
                    Table.Cell(month.customers.map { Numerals.whole($0) } ?? "–"),
                    Table.Cell(month.incidentRate.map(Numerals.significant) ?? "–"),
                  ] : []))
          })
      ])
  }

  /// What tickets can be parted by, with the parts; only what somebody says.
  private var parts: [(title: String, shares: [MeasuredShare])] {
    [
      ("Channel", demand.channels),
      (demand.basis == .intervals ? "Queue" : "Stream", demand.streams),
      ("Segment", demand.segments), ("Language", demand.languages), ("Group", demand.groups),
    ].filter { !$0.1.isEmpty }
  }

  /// All parts in one table, the largest of each.
  var sharesTable: Table {
    Table(
      caption: "Where tickets come from",
      columns: [Table.Column("", isNumber: false), Table.Column("", isNumber: false)]
        + Self.shareColumns,
      groups: [
        Table.Group(
          nil,
          parts.flatMap { title, shares in
            shareRows(shares).enumerated().map { index, cells in
              Table.Row([Table.Cell(index == 0 ? title : "")] + cells)
            }
          })
      ])
  }

  /// A table for each way to part tickets.
  var partTables: [Table] {
    parts.map { title, shares in
      Table(
        caption: "Tickets by \(title.lowercased())",
        columns: [Table.Column(title, isNumber: false)] + Self.shareColumns,
        groups: [Table.Group(nil, shareRows(shares).map { Table.Row($0) })])
    }
  }

  private static let shareColumns = [
    Table.Column("Share"), .bar,
    Table.Column("A month", meaning: "Mean of the full months."),
  ]
  private static let mostParts = 8

  private func shareRows(_ shares: [MeasuredShare]) -> [[Table.Cell]] {
    let rest = shares.dropFirst(Self.mostParts)
    return shares.prefix(Self.mostParts).map { share in
      [
        Table.Cell(share.name ?? "(not said)", share.name == nil ? .faint : .none),
        Table.Cell(Numerals.roughPercent(share.share)), Table.Cell(bar: share.share),
        Table.Cell(share.ticketsPerMonth.map { Numerals.whole($0) } ?? "–"),
      ]
    }
      + (rest.isEmpty
        ? []
        : [
          [
            Table.Cell("… and \(Numerals.whole(rest.count)) more", .faint),
            Table.Cell(Numerals.roughPercent(rest.reduce(0) { $0 + $1.share })),
            Table.Cell(bar: rest.reduce(0) { $0 + $1.share }), "",
          ]
        ])
  }

  /// How long contacts take and wait, and how many customers give up.
  var timesTable: Table {
    let durations = [("Handle time", demand.handleTimes), ("Wait", demand.waits)]
    let hasAbandoned = !demand.abandonment.isEmpty
    return Table(
      caption: "Handle time, wait and abandonment",
      columns: [
        Table.Column("What", isNumber: false),
        Table.Column(demand.basis == .intervals ? "Queue" : "Channel", isNumber: false),
        Table.Column("Contacts"), Table.Column("Mean"), Table.Column("Median"),
        Table.Column("P90", meaning: "Nine of ten take no longer."),
      ] + (hasAbandoned ? [Table.Column("Share")] : []),
      groups: [
        Table.Group(
          nil,
          durations.flatMap { title, all in
            all.map { one in
              Table.Row(
                [
                  Table.Cell(title), Table.Cell(one.channel),
                  Table.Cell(Numerals.whole(one.count)),
                  Table.Cell(Numerals.duration(seconds: one.meanSeconds)),
                  Table.Cell(one.medianSeconds.map(Numerals.duration) ?? "–"),
                  Table.Cell(one.p90Seconds.map(Numerals.duration) ?? "–"),
                ] + (hasAbandoned ? [""] : []))
            }
          }
            + demand.abandonment.map { one in
              Table.Row([
                "Abandoned", Table.Cell(one.channel), Table.Cell(Numerals.whole(one.abandoned)),
                "", "", "", Table.Cell(Numerals.roughPercent(one.share)),
              ])
            })
      ])
  }
}
