import Workforce

/// Where people and customers are, and how shifts are worked: what `muster hours` goes by.
extension ModelKeys {
  /// A site, or a city where one could open.
  static let site = Form.mapping(
    [
      Key("name", .text, "The site's name.", example: "Boston"),
      Key(
        "timeZone", .scalar(.timeZone), "Its time zone, as the tz database names it.",
        example: "America/New_York"),
      Key(
        "hours", Form(scalar: .weekHours), "When somebody works there, on its own clock.",
        examples: ["Mon-Fri 7-20", "daily 9-18"],
        fallback: "Mon-Fri 9-18"),
      Key(
        "languages", .list(1...100, of: .text), "The languages served there.",
        example: "[English, Spanish]", fallback: "all of them"),
      Key(
        "channels", .list(1...100, of: .text), "The channels served there.",
        example: "[phone, chat]", fallback: "all of them"),
      Key(
        "holidays", .text,
        "Whose public holidays it keeps: a country by its two letters (ISO 3166), and a part of it "
          + "where they differ.", examples: ["IE", "US-MA"], fallback: "none"),
      Key(
        "closedOn", .list(1...366, of: .day),
        "Days on which nobody works there besides public holidays.",
        example: "[2027-12-24, 2027-12-31]", fallback: "no other day"),
      Key(
        "worksOnHolidays", .truth, "Whether people work there on public holidays too.",
        example: "true", fallback: "false"),
      Key(
        "people", .number("people", 0, 100_000), "People who take contacts there.",
        example: "12"),
      Key(
        "costPerHour", .number("an hour", 0, 100_000),
        "What a paid hour costs there, in the plan's currency.", example: "31",
        fallback: "the first line's salary ÷ 12 ÷ paidHoursPerMonth"),
    ], required: ["name", "timeZone"])

  static let hours = [
    Key(
      "regions", .list(1...200, of: region),
      "Where customers are, when they are awake, and what they speak; their shares make 100 %.",
      example: "[{name: Home, timeZone: America/New_York, share: 100%}]",
      fallback: "all customers live by the first site's clock"),
    Key(
      "supportHours", supportHours,
      "How shifts are worked, and where the next site could be: what muster hours designs with.",
      example: "{promise: 24h, shifts: {startsEvery: 30m}}"),
  ]

  private static let region = Form.mapping(
    [
      Key("name", .text, "The region's name.", example: "Western Europe"),
      Key(
        "timeZone", .scalar(.timeZone), "The time zone of most customers there.",
        example: "Europe/Paris"),
      Key(
        "share", .share(),
        "The share of customers there, or of revenue: whatever reach is weighed by.",
        example: "25%"),
      Key(
        "language", .text, "What they speak, if it is one language.", example: "French",
        fallback: "the languages' own shares"),
      Key(
        "languages",
        Form(mapping: .named(.share(range: .init(least: 0, most: 1)), whatIsNamed: "the language")),
        "What they speak, with shares that make 100 %.", example: "{English: 40%, French: 60%}"),
      Key(
        "hours", Form(scalar: .weekHours),
        "When they are at work or awake and want an answer, on their own clock.",
        example: "Mon-Fri 8-18", fallback: "Mon-Fri 8-18"),
      Key(
        "holidays", .text, "Whose public holidays they keep, written as a site's.", example: "FR",
        fallback: "none"),
    ], required: ["name", "timeZone", "share"], exclusive: [["language", "languages"]])

  private static let supportHours = Form.mapping([
    Key(
      "promise", Form(scalar: .time(above: true)),
      "Within how long customers who aren't served live are promised an answer.", example: "24h",
      fallback: "24h"),
    Key(
      "shifts",
      .mapping([
        Key(
          "paidHours",
          .positive("hours", upTo: 16).or(.list(1...8, of: .positive("hours", upTo: 16))),
          "How long a shift is paid; several lengths as a list.", examples: ["8", "[8, 10]"],
          fallback: "8"),
        Key(
          "startsEvery", Form(scalar: .time(above: true)),
          "Shifts start at multiples of this; a part of an hour, or hours.", example: "30m",
          fallback: "60m"),
        Key(
          "meal", Form(scalar: .time(above: false)), "How long the unpaid meal within a shift is.",
          examples: ["30m", "0m"], fallback: "60m"),
        Key(
          "mealAfter", Form(scalar: .time(above: true)),
          "The earliest start of the meal, after the shift's.",
          example: "3h", fallback: "3h"),
        Key(
          "mealBefore", Form(scalar: .time(above: true)),
          "The latest start of the meal, after the shift's.",
          example: "5h", fallback: "5h"),
        Key(
          "daysPerWeek", .whole("days", 1, 7), "Working days in a person's week.", example: "5",
          fallback: "5"),
        Key(
          "daysOffTogether", .truth, "Whether a person's days off follow each other.",
          example: "false", fallback: "true"),
        Key(
          "sameStart", .truth, "Whether a person starts at the same time all week.",
          example: "false", fallback: "true"),
      ]), "How day shifts are worked.", example: "{paidHours: 8, startsEvery: 30m}"),
    Key(
      "nights",
      .mapping([
        Key(
          "paidHours", .positive("hours", upTo: 16), "How long a night shift is paid.",
          example: "10", fallback: "10"),
        Key(
          "perWeek", .whole("nights", 1, 7), "Nights in a night representative's week, in a row.",
          example: "4", fallback: "4"),
        Key(
          "premium", .share(0, 5), "What a paid hour costs more at night.", example: "25%",
          fallback: "0%"),
      ]),
      "How night shifts are worked: those that touch the hours from midnight to six on the site's "
        + "clock.", example: "{paidHours: 10, perWeek: 4, premium: 25%}"),
    Key(
      "partTime",
      .mapping([
        Key(
          "paidHours", .positive("hours", upTo: 16), "How long a part-time shift is paid.",
          example: "4", fallback: "4"),
        Key(
          "most", .share(), "The most of all people who work part time, as a share.",
          example: "20%", fallback: "20%"),
      ]), "Shorter shifts, for those who work part time.", example: "{paidHours: 4, most: 20%}",
      fallback: "everybody works full time"),
    Key(
      "candidates", .list(1...30, of: site),
      "Cities where a site could open, as sites.",
      example: "[{name: Lisbon, timeZone: Europe/Lisbon, costPerHour: 24}]"),
    Key(
      "siteYearlyCost", .number("a year", 0, 1_000_000_000),
      "What a site costs in a year besides its people, in the plan's currency.", example: "120000",
      fallback: "0"),
    Key(
      "siteOpeningCost", .number("a site", 0, 1_000_000_000),
      "What opening a site costs once, in the plan's currency.", example: "80000", fallback: "0"),
    Key(
      "smallestTeam", .whole("people", 1, 1000),
      "The fewest people that a site, or a language at a site, may have.", example: "4",
      fallback: "3"),
    Key(
      "occasional",
      .mapping(
        [
          Key("people", .whole("people", 1, 1000), "The most of them at once.", example: "1"),
          Key(
            "costPerHour", .number("an hour", 0, 100_000),
            "What an hour of theirs costs, in the plan's currency.", example: "90"),
          Key(
            "hours", Form(scalar: .weekHours), "When they can be asked, on the first site's clock.",
            example: "Mon-Fri 9-18", fallback: "always"),
        ], required: ["people", "costPerHour"]),
      "People outside support who take contacts when all others are busy: the CEO who takes a line.",
      example: "{people: 1, costPerHour: 90}"),
  ])
}
