import Pipeline
import Workforce

/// Shifts, contracts and rules of everybody's own roster: what `muster roster` goes by.
extension ModelKeys {
  static let roster = [
    Key(
      "roster", rosterForm, "Who may work when: what muster roster goes by.",
      example: "{weeks: 4, rules: [{rule: minimumRest, hours: 11}]}")
  ]

  private static let rosterForm = Form.mapping([
    Key("weeks", .whole("weeks", 1, 53), "How long a roster is.", example: "4", fallback: "4"),
    Key(
      "shifts", .list(1...200, of: shift), "The kinds of shift that people work.",
      example: "[{name: E, start: 8:00, end: 16:30, meal: 30m}]",
      fallback: "all that supportHours.shifts allows inside each site's hours"),
    Key(
      "contracts", .list(1...100, of: contract),
      "How much people work. Whoever names none has the first.",
      example: "[{name: full time, hoursPerWeek: 40}]",
      fallback: "paidHoursPerMonth ÷ 4, on the days of supportHours.shifts"),
    Key(
      "rules", .list(1...200, of: rule),
      "What everybody's line of shifts must keep, also over the period's first day.",
      example: "[{rule: minimumRest, hours: 11}]"),
    Key(
      "ruleSets", .list(1...20, of: Form(scalar: .oneOf(RosterRuleBook.ruleSets))),
      "Sets of rules that hold besides; a rule that the model writes replaces theirs of the same name.",
      example: "[EU]", fallback: "none"),
    Key(
      "patterns", .list(1...100, of: pattern),
      "Days that come round again, for whoever has one in the column pattern of people.csv.",
      example: "[{name: late and night, days: LLLLLOO NNNNOOO}]", fallback: "none"),
    Key(
      "onDuty", .list(1...20, of: onDuty),
      "Who must be at work at a time, whatever they serve: somebody senior.",
      example: "[{skill: senior}]", fallback: "nobody"),
    Key(
      "fairness",
      .mapping([
        Key(
          "night", .number("points", 0, 1000), "The burden of a night shift.", example: "1",
          fallback: "1"),
        Key(
          "weekendDay", .number("points", 0, 1000), "The burden of a shift on a weekend day.",
          example: "1", fallback: "1"),
        Key(
          "holiday", .number("points", 0, 1000), "The burden of a shift on a public holiday.",
          example: "2", fallback: "2"),
        Key(
          "lateChange", .number("points", 0, 1000),
          "The burden of a shift that is changed after it was published.", example: "1",
          fallback: "1"),
        Key(
          "price", .whole("points", 0, 1_000_000),
          "What each point of burden beyond somebody's fair share costs.", example: "20",
          fallback: "20"),
      ]), "What burdens people, and what an unfair share costs.",
      example: "{night: 1.5, holiday: 3}"),
    Key(
      "notice", notice,
      "How long before a shift it stays as it was published.",
      example: "{days: 14, points: 100}", fallback: "changes have no price, but for the burden"),
    Key(
      "prices",
      .mapping([
        Key(
          "missingHour", .whole("points", 0, 1_000_000),
          "What an hour of one person missing costs.", example: "100",
          fallback: "what customers feel of it"),
        Key(
          "spareHour", .whole("points", 0, 1_000_000),
          "What an hour of one person too many costs.", example: "2", fallback: "2"),
        Key(
          "wish", .whole("points", 0, 1_000_000),
          "What a day costs on which a wish of weight 1 isn't met.", example: "10", fallback: "10"),
      ]), "What a roster is judged by, in points: the fewer, the better.",
      example: "{missingHour: 100, wish: 10}"),
  ])

  private static let notice = Form.mapping(
    [
      Key(
        "days", .whole("days", 1, 366), "From so many days before a shift on.", example: "14"),
      Key(
        "points", .whole("points", 1, 1_000_000), "What each change costs that comes later.",
        example: "100", fallback: "nothing is changed but for whoever is away"),
    ], required: ["days"])

  private static let pattern = Form.mapping(
    [
      Key("name", .text, "Its name.", example: "late and night"),
      Key(
        "days", .text,
        "A shift's name or letter for each day; O is a day off, + any shift, * whatever is needed.",
        examples: ["LLLLLOO NNNNOOO", "E9 E9 off off"]),
    ], required: ["name", "days"])

  private static let onDuty = Form.mapping(
    [
      Key(
        "skill", .text, "What they can do, as the column skills of people.csv has it.",
        example: "senior"),
      Key("least", .whole("people", 1, 100), "How many of them.", example: "2", fallback: "1"),
      Key(
        "site", .text, "The site whose people count.", example: "Dublin",
        fallback: "people of every site count"),
      Key(
        "hours", Form(scalar: .weekHours),
        "When, on the clock of the site, or of the first site without one.",
        example: "Mon-Fri 9-17",
        fallback: "while the site is open; without a site, whenever customers need anybody"),
      Key(
        "points", .whole("points", 1, 1_000_000),
        "What an hour costs in which one of them is missing.", example: "100",
        fallback: "\(RosterSettings.OnDuty.usualPoints)"),
    ], required: ["skill"])

  private static let shift = Form.mapping(
    [
      Key(
        "name", .text, "Its name, short: it stands in every cell of a roster.",
        examples: ["E", "N1"]),
      Key(
        "site", .text, "The site at which it is worked.", example: "Dublin",
        fallback: "every site"),
      Key("start", Form(scalar: .clock), "When it starts, on the site's clock.", example: "8:00"),
      Key(
        "end", Form(scalar: .clock),
        "When it ends; on the next day where that is no later than the start.",
        examples: ["16:30", "6:00"]),
      Key(
        "meal", Form(scalar: .time(above: false)), "How long its unpaid meal is.",
        example: "30m", fallback: "0m"),
      Key(
        "mealAfter", Form(scalar: .time(above: false)),
        "The earliest start of the meal, after the shift's.", example: "3h", fallback: "3h"),
      Key(
        "mealBefore", Form(scalar: .time(above: false)),
        "The latest start of the meal, after the shift's.", example: "5h", fallback: "5h"),
      Key(
        "breaks", .list(1...10, of: rest), "Other breaks within it.",
        example: "[{length: 15m, after: 1h30m, before: 2h}]", fallback: "none"),
      Key(
        "days", Form(scalar: .weekdays), "The days of the week on which it may be worked.",
        examples: ["Mon-Fri", "Sat, Sun"], fallback: "daily"),
    ], required: ["name", "start", "end"])

  private static let rest = Form.mapping(
    [
      Key("name", .text, "What it is called.", example: "tea", fallback: "break"),
      Key("length", Form(scalar: .time(above: true)), "How long it is.", example: "15m"),
      Key("paid", .truth, "Whether it is paid.", example: "false", fallback: "true"),
      Key(
        "after", Form(scalar: .time(above: false)), "Its earliest start, after the shift's.",
        example: "1h30m"),
      Key(
        "before", Form(scalar: .time(above: false)), "Its latest start, after the shift's.",
        example: "2h", fallback: "as early"),
    ], required: ["length", "after"])

  private static let contract = Form.mapping(
    [
      Key("name", .text, "Its name.", example: "full time"),
      Key(
        "hoursPerWeek", .number("hours", 0, 100),
        "Paid hours in a week, on average over the roster.", example: "40"),
      Key(
        "toleranceHours", .number("hours", 0, 1000),
        "How many hours more or fewer the whole roster may have.", example: "4", fallback: "8"),
      Key(
        "daysPerWeek", .whole("days", 1, 7), "The most working days in a week.", example: "5",
        fallback: "5"),
    ], required: ["name", "hoursPerWeek"])
}

// MARK: Rules

extension ModelKeys {
  /// Keys follow from what the rules themselves say they take.
  private static let rule = Form.mapping(
    [
      Key(
        "rule", Form(scalar: .oneOf(RosterRuleBook.descriptions.map(\.name))), ruleMeaning,
        example: "minimumRest")
    ] + ruleNumbers + ruleNames + [
      Key(
        "sites", .list(1...100, of: .text), "The sites that it is for.", example: "[Dublin]",
        fallback: "all of them"),
      Key(
        "contracts", .list(1...100, of: .text), "The contracts that it is for.",
        example: "[full time]", fallback: "all of them"),
      Key(
        "points", .whole("points", 1, 1_000_000),
        "What each breach costs, for a rule that may be broken at a price.", example: "50",
        fallback: "nobody may break it"),
    ], required: ["rule"])

  private static var ruleMeaning: String {
    "Which rule. "
      + RosterRuleBook.descriptions.map { rule in
        let keys = rule.numbers.map(\.name) + rule.names.map(\.name)
        return "\(rule.name)\(keys.isEmpty ? "" : " (\(keys.joined(separator: ", ")))"): "
          + rule.meaning
      }.joined(separator: " ")
  }

  private static var ruleNumbers: [Key] {
    named(RosterRuleBook.descriptions.flatMap(\.numbers), by: \.name).map { name, numbers in
      let range = Form.Range(
        least: numbers.map(\.range.lowerBound).min() ?? 0,
        most: numbers.map(\.range.upperBound).max() ?? 0)
      let what = ["hours", "weeks", "days"].contains(name) ? name : "hours, days or what it counts"
      return Key(
        name,
        Form(
          scalar: numbers.allSatisfy(\.isWhole)
            ? .whole(of: what, range: range) : .number(of: what, range: range)),
        "For rules that take it. " + unique(numbers.map(\.meaning)).joined(separator: " "),
        example: plainNumber(numbers[0].example))
    }
  }

  private static var ruleNames: [Key] {
    named(RosterRuleBook.descriptions.flatMap(\.names), by: \.name).map { name, lists in
      Key(
        name, .list(1...100, of: .text),
        "For rules that take it. " + unique(lists.map(\.meaning)).joined(separator: " "),
        example: "[\(lists[0].example.joined(separator: ", "))]")
    }
  }

  private static func unique(_ texts: [String]) -> [String] {
    texts.enumerated().filter { place, text in !texts[..<place].contains(text) }.map(\.element)
  }

  /// Those of a name together, in the order of their first.
  private static func named<Item>(
    _ items: [Item], by name: (Item) -> String
  ) -> [(name: String, items: [Item])] {
    unique(items.map(name)).map { each in (each, items.filter { name($0) == each }) }
  }
}
