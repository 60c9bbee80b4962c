import FileFormats

/// Keys of forecasts: hiring follows none of them.
extension KeyChange {
  static let forecastModel = """
    customers: 1000
    ticketsPerMonth: 1558
    ticketsPerRepPerMonth: 250
    forecast:
      country: IE
      weeks: 6
      adjustments:
        - {from: 2027-03-01, to: 2027-03-05, channel: phone, language: es, skill: Billing,
            segment: Paid, factor: 1.25, by: Amy, why: campaign}
        - {from: 2027-04-01, contacts: 150, why: letter}
    """

  static let forecast: [Row] = [
    row("forecast.country", "country: IE", "country: US-MA"),
    row("forecast.weeks", "weeks: 6", "weeks: 7"),
    row("forecast.adjustments[].from", "from: 2027-03-01", "from: 2027-03-02"),
    row("forecast.adjustments[].to", "to: 2027-03-05", "to: 2027-03-06"),
    row("forecast.adjustments[].channel", "channel: phone", "channel: chat"),
    row("forecast.adjustments[].language", "language: es", "language: fr"),
    row("forecast.adjustments[].skill", "skill: Billing", "skill: Sales"),
    row("forecast.adjustments[].segment", "segment: Paid", "segment: Free"),
    row("forecast.adjustments[].factor", "factor: 1.25", "factor: 0.75"),
    row("forecast.adjustments[].contacts", "contacts: 150", "contacts: -150"),
    row("forecast.adjustments[].by", "by: Amy", "by: Ben"),
    row("forecast.adjustments[].why", "why: campaign", "why: fair"),
  ]

  /// Edits of the same model that change its scenario, by path.
  static let forecastEdits: [(String, ModelEdit.Value)] = [
    ("forecast", .map([("weeks", .number(5))])), ("forecast.country", .text("PT")),
    ("forecast.weeks", .number(5)),
    (
      "forecast.adjustments",
      .list([.map([("from", .text("2027-05-01")), ("factor", .number(2)), ("why", .text("fair"))])])
    ),
    ("forecast.adjustments[0].from", .text("2027-03-02")),
    ("forecast.adjustments[0].to", .text("2027-03-09")),
    ("forecast.adjustments[0].channel", .text("email")),
    ("forecast.adjustments[0].language", .text("fr")),
    ("forecast.adjustments[0].skill", .text("Sales")),
    ("forecast.adjustments[0].segment", .text("Free")),
    ("forecast.adjustments[0].factor", .number(1.5)),
    ("forecast.adjustments[1].contacts", .number(-20)),
    ("forecast.adjustments[0].by", .text("Ben")), ("forecast.adjustments[0].why", .text("fair")),
  ]
}
