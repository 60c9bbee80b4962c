import Workforce

/// Whose holidays count, how far ahead, and what people know that no history tells: what muster forecast
/// goes by besides the history.
extension ModelKeys {
  static let forecast = [
    Key(
      "forecast", forecastForm, "What muster forecast goes by besides the history.",
      example: "{country: IE, weeks: 6}")
  ]

  private static let forecastForm = Form.mapping([
    Key(
      "country", .text,
      "Whose public holidays customers follow: a country by its two letters (ISO 3166), or a part of "
        + "one.", examples: ["IE", "US-MA"],
      fallback: "the holidays of the first region, else of the first site, that names some"),
    Key(
      "weeks", .whole("weeks", 1, 53), "How many weeks to forecast interval by interval.",
      example: "6", fallback: "4"),
    Key(
      "adjustments", .list(1...500, of: adjustment),
      "What you know and no history tells. The forecast is told with and without, and both are scored.",
      example: "[{from: 2027-03-01, to: 2027-03-05, factor: 1.2, why: campaign}]"),
  ])

  private static let adjustment = Form.mapping(
    [
      Key("from", .day, "The first day.", example: "2027-03-01"),
      Key("to", .day, "The last day.", example: "2027-03-05", fallback: "the first day"),
      Key(
        "channel", Form(scalar: .oneOf(ContactChannel.allCases.map(\.rawValue))),
        "The channel that it is about.", example: "phone", fallback: "every channel"),
      Key(
        "language", .text, "The language that it is about, as contacts name it.", example: "es",
        fallback: "every language"),
      Key(
        "skill", .text, "The skill that it is about, as contacts name it.", example: "Billing",
        fallback: "every skill"),
      Key(
        "segment", .text,
        "The segment that it is about, as contacts or the list of customers name it.",
        example: "Paid", fallback: "every segment"),
      Key(
        "factor", .number("times", 0, 1000), "What contacts are multiplied by.", example: "1.2"),
      Key(
        "contacts", .number("contacts a day", -10_000_000, 10_000_000),
        "Contacts that come on top on each day; below 0, that don't come.",
        examples: ["150", "-40"]
      ),
      Key("by", .text, "Who says so.", example: "Amy", fallback: "nobody is named"),
      Key("why", .text, "Why.", example: "The spring campaign starts."),
    ], required: ["from", "why"], exclusive: [["factor", "contacts"]],
    oneNeeded: [["factor", "contacts"]])
}
