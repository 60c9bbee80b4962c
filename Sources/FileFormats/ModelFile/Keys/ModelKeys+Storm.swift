import Workforce

/// What a growth storm is made of: events, what waiting does, how sure the inputs are, and questions
/// that are kept.
extension ModelKeys {
  static let storm = [
    Key(
      "events", .list(1...100, of: event),
      "What happens to the company: launches, rewrites, price changes, outages. muster storm plays "
        + "them; the plan of muster hire does without. muster forecast expects those to come, and "
        + "learns from those that are over.",
      example: "[{name: Big launch, kind: launch, start: 2027-03-15}]"),
    Key(
      "storm", stormTerms, "How muster storm plays the company, and what it counts as safe.",
      example: "{limit: 5%, customerValue: 40}"),
    Key(
      "scenarios",
      Form(mapping: .named(.text, whatIsNamed: "what the scenario is called")),
      "Questions by names of your own, each as muster storm --what takes it, to be compared.",
      example: "{bigLaunch: \"launch=2027-03, adds=+40%\"}"),
  ]

  static let event = Form.mapping(
    [
      Key("name", .text, "The event's name.", example: "Platform rewrite"),
      Key(
        "kind", Form(scalar: .oneOf(StormEvent.Kind.allCases.map(\.rawValue))),
        "What it is, which fills in what isn't given. launch: incidents 1.3, adds 1.5, held for 2 "
          + "weeks, halved every 4. rewrite: incidents 1.6, productivity 85 %, held for 3, halved "
          + "every 6. priceChange: incidents 1.4, for good. outage: incidents 3, "
          + "held for 0.3, halved every 0.3. other: nothing, held for 4, halved every 4.",
        example: "launch", fallback: "other"),
      Key(
        "start", .day, "The day on which it begins; of a month, the first.",
        examples: ["2027-03-15", "2027-03"]),
      Key(
        "rampWeeks", .number("weeks", 0, 520), "Weeks from its start to its full size.",
        example: "2", fallback: "0"),
      Key(
        "holdWeeks", .number("weeks", 0, 520), "Weeks at its full size.", example: "3",
        fallback: "by its kind"),
      Key(
        "halfLifeWeeks", .number("weeks", 0, 520),
        "Weeks in which it halves from then on, and halves again.", example: "4",
        fallback: "by its kind"),
      Key(
        "stays", .truth, "Whether it stays at its full size for good.", example: "true",
        fallback: "true for a priceChange that has no other length, else false"),
      Key(
        "incidents", .number("times", 0, 100),
        "What the tickets of each customer are multiplied by.", example: "1.6",
        fallback: "by its kind, else 1"),
      Key(
        "adds", .number("times", 0, 100), "What the customers who join are multiplied by.",
        example: "1.5", fallback: "by its kind, else 1"),
      Key(
        "productivity", .share(above: 0),
        "What people still solve, as a share of what they solve otherwise.", example: "85%",
        fallback: "by its kind, else 100 %"),
      Key(
        "shiftToPhone", .share(), "The share of those who would write that call instead.",
        example: "20%", fallback: "0%"),
      Key(
        "segments", .list(1...500, of: .text), "The segments that feel it.", example: "[Paid]",
        fallback: "all of them"),
    ], required: ["name", "start"],
    exclusive: [["stays", "holdWeeks"], ["stays", "halfLifeWeeks"]])

  static let stormTerms = Form.mapping([
    Key(
      "limit", .share(0, below: 1),
      "Growth is safe while the probability that a target fails is no more than this.",
      example: "5%", fallback: "10%"),
    Key(
      "mostAbandonment", .share(above: 0),
      "The share of callers who may give up before the phone or chats count as broken, where the "
        + "channel has no maxAbandonment.", example: "10%", fallback: "15%"),
    Key(
      "customerValue", .number("a month", 0, 100_000_000),
      "What a customer pays in a month, in the plan's currency.", example: "40",
      fallback: "customers have no price"),
    Key(
      "weeklyVariation", .share(),
      "How much a week's tickets vary beyond chance: the coefficient of variation, standard "
        + "deviation ÷ mean.", example: "8%", fallback: "as muster storm says"),
    Key(
      "uncertainty", .mapping(StormInput.allCases.map(uncertainty)),
      "How far off each input may be: the coefficient of variation of a factor that holds for a "
        + "whole future.", example: "{sales: 20%, timeToFill: 30%}",
      fallback: "as muster storm says"),
    Key(
      "correlations", .list(1...21, of: correlation),
      "Which inputs go together. What isn't listed is independent.",
      example: "[{between: [sales, incidentRate], coefficient: 0.3}]"),
    Key(
      "feedback", .truth,
      "Whether waiting and overload do anything to customers and people. With false, no curve "
        + "holds, whatever curves says.", example: "false", fallback: "true"),
    Key(
      "curves", curves, "What waiting and overload do to customers, tickets and people.",
      example: "{churn: {from: 2, half: 4, most: 3}, redial: 40%}"),
  ])

  private static func uncertainty(of input: StormInput) -> Key {
    let meaning =
      switch input {
      case .sales: "Of the customers who join."
      case .retention: "Of the share of customers who leave."
      case .incidentRate: "Of the tickets of each customer."
      case .productivity: "Of what people solve."
      case .attrition: "Of the share of people who leave."
      case .timeToFill: "Of the days that it takes to fill a requisition."
      case .eventSize: "Of what the events do."
      }
    return Key(
      input.rawValue, .share(), meaning, example: "20%", fallback: "as muster storm says")
  }

  private static let correlation = Form.mapping(
    [
      Key(
        "between", .list(2...2, of: Form(scalar: .oneOf(StormInput.allCases.map(\.rawValue)))),
        "The two inputs, as uncertainty calls them.", example: "[sales, incidentRate]"),
      Key(
        "coefficient", .number("correlation", -1, 1),
        "1 if one is high whenever the other is, -1 if it is low then, 0 if it doesn't matter.",
        example: "0.3"),
    ], required: ["between", "coefficient"])

  // MARK: Curves

  /// The defaults are those of `StormCurves`, written as a person would.
  static let curves = Form.mapping([
    Key(
      "repeatContacts", curve(of: .wait, most: .share()),
      "The share of waiting customers who write or call again in a week, by the days that they wait.",
      example: "{from: 1, half: 3, most: 40%}", fallback: "{from: 1, half: 3, most: 40%}"),
    Key(
      "repeatWork", .share(),
      "The work of a repeated ticket as a share of the first one's: it is found and answered "
        + "together with it.", example: "30%", fallback: "30%"),
    Key(
      "channelShift", curve(of: .wait, most: .share()),
      "The share of those who would write that call instead, by the days that they wait.",
      example: "{from: 1, half: 3, most: 50%}", fallback: "{from: 1, half: 3, most: 50%}"),
    Key(
      "redial", .share(), "The share of callers who gave up that call again.", example: "50%",
      fallback: "50%"),
    Key(
      "leastForWriting", .share(0, below: 1),
      "The share of people's time that is kept for what is written, however many call.",
      example: "25%", fallback: "25%"),
    Key(
      "churn", curve(of: .wait, most: .number("times", 1, 100)),
      "What the share of customers who leave is multiplied by, by the days that they wait.",
      example: "{from: 1, half: 3, most: 5}", fallback: "{from: 1, half: 3, most: 5}"),
    Key(
      "churnDelayDays", .number("days", 0, 3650),
      "Days from feeling a wait to leaving, on average.",
      example: "14", fallback: "14"),
    Key(
      "daysFeltPerGivenUp", .number("days", 0, 365),
      "A call that was given up is felt like a ticket that waited so many days.", example: "4",
      fallback: "4"),
    Key(
      "attrition", attritionCurve,
      "What the share of people who leave is multiplied by, by the load: work as a share of what "
        + "people can do.", example: "{from: 100%, half: 30%, most: 3}",
      fallback: "what overloadAbove says for each role"),
    Key(
      "attritionDelayDays", .number("days", 0, 3650),
      "Days from being overloaded to leaving, on average.", example: "42", fallback: "42"),
    Key(
      "absence", curve(of: .load, most: .share(0, below: 1)),
      "The share of people who are absent on top of shrinkage, by the load.",
      example: "{from: 100%, half: 50%, most: 5%}", fallback: "{from: 100%, half: 50%, most: 5%}"),
    Key(
      "tooLateHalfLifeDays", .positive("days", upTo: 36_500),
      "Days that a ticket waits before half of those who wrote don't need an answer any more.",
      example: "21", fallback: "21"),
    Key(
      "coachingHoursPerNewHire", .number("hours", 0, 400),
      "Hours a month that a hire who is still ramping takes from experienced people of the same "
        + "role, where no role says who coaches.", example: "10", fallback: "10"),
  ])

  /// What a curve answers to.
  private enum Strain {
    case wait, load
  }

  private static func curve(of strain: Strain, most: Form) -> Form {
    .mapping(curveKeys(of: strain, most: most))
  }

  /// It has no defaults of its own, so that it is given whole.
  private static let attritionCurve = Form.mapping(
    curveKeys(of: .load, most: .number("times", 1, 100), isWhole: true),
    required: ["from", "half", "most"])

  private static func curveKeys(of strain: Strain, most: Form, isWhole: Bool = false) -> [Key] {
    let isTimes = most.scalar.map { !$0.isShare } ?? false
    let fallback = isWhole ? nil : "the curve's own"
    let (from, half): (Form, Form) =
      switch strain {
      case .wait: (.number("days", 0, 365), .positive("days", upTo: 365))
      case .load: (.share(0, 5), .share(above: 0, 5))
      }
    let isWait = if case .wait = strain { true } else { false }
    return [
      Key(
        "from", from,
        isWait ? "Up to this wait nothing happens." : "Up to this load nothing happens.",
        example: isWait ? "1" : "100%", fallback: fallback),
      Key(
        "half", half,
        "So far above from, half of it has come.", example: isWait ? "3" : "50%",
        fallback: fallback),
      Key(
        "most", most,
        isTimes
          ? "What it is multiplied by in the worst case: 1 changes nothing, 5 is five times as much."
          : "The share in the worst case.",
        example: isTimes ? "5" : "40%", fallback: fallback),
    ]
  }
}
