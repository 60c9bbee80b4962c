/// Every key of the model file. The reader, the schema, the reference page and the suggestions for
/// misspelt keys are all made from this list.
enum ModelKeys {
  static let model = Form.mapping(
    plan + demand + work + staff + hiring + places + hours + roster + forecast + storm,
    exclusive: [
      ["customers", "segments"],
      ["ticketsPerMonth", "incidentRate", "incidentRateByAge", "segments"],
      ["ticketsPerRepPerMonth", "handleMinutes"],
      ["reps", "people"],
    ],
    oneNeeded: [["customers", "segments"]])

  // MARK: The plan

  static let plan = [
    Key("company", .text, "Whose plan it is; printed on reports.", example: "Example"),
    Key(
      "currency", .scalar(.currency), "The currency of salaries and costs, an ISO 4217 code.",
      example: "EUR", fallback: "USD"),
    Key(
      "start", .month, "The plan's first month.", example: "2027-01",
      fallback: "the month after this one"),
    Key(
      "months", .whole("months", 1, 120), "How many months to plan.", example: "24",
      fallback: "24"),
  ]

  // MARK: Demand

  static let demand =
    [
      Key(
        "customers", customers,
        "How many customers there are, and how they come and go. A number, or the keys below.",
        examples: ["1000", "{now: 1000, adds: 50, churn: 2%}"])
    ] + volume + [
      Key(
        "segments", .list(of: segment),
        "Groups of customers that behave differently, each with its own customers and tickets, "
          + "such as a free and a paid product. Instead of customers and tickets at the top.",
        example: "[{name: Paid, customers: 900, incidentRate: 1.2}]"),
      Key(
        "streams", .list(of: stream),
        "Other places that tickets come in: the founder's inbox, a legacy address.",
        example: "[{name: Founder's inbox, ticketsPerMonth: 60}]"),
    ]

  /// The three ways to say how many tickets customers write.
  static let volume = [
    Key(
      "ticketsPerMonth", .number("tickets a month", 0, 100_000_000),
      "Tickets that come in from these customers in a month. Divided by the customers it gives "
        + "the incident rate.",
      example: "1558"),
    Key(
      "incidentRate", .number("tickets per customer per month", 0, 1000),
      "Tickets per customer per month, instead of ticketsPerMonth.", example: "1.558"),
    Key(
      "incidentRateByAge", .list(1...120, of: .number("tickets per customer per month", 0, 1000)),
      "Tickets in a customer's first month, second month and so on; the last one continues. "
        + "Instead of ticketsPerMonth, where new customers ask more.",
      example: "[5, 1]"),
  ]

  static let customers = Form.number("customers", 0, 1_000_000_000).or(
    .mapping(
      [
        Key(
          "now", .number("customers", 0, 1_000_000_000),
          "Customers at the start of the first month.", example: "1000"),
        Key(
          "adds", .number("customers a month", 0, 100_000_000).monthByMonth,
          "Customers who join in a month. A number for every month; a list month by month, of "
            + "which the last continues; or months, each of which holds until the next.",
          examples: ["50", "[50, 60, 70]", "{2027-01: 50, 2027-06: 80}"], fallback: "0"),
        Key(
          "churn", .share(below: 1).monthByMonth,
          "The share of customers who leave in a month; the same forms as adds.",
          examples: ["2%", "{2027-01: 2%, 2027-06: 1.5%}"], fallback: "0%"),
        Key(
          "recentAdds", .list(1...120, of: .number("customers a month", 0, 100_000_000)),
          "Customers who joined in the months before the first one, oldest first. They are among "
            + "now, and matter with incidentRateByAge.",
          example: "[40, 45, 50]"),
        Key(
          "salesUncertainty", .share(),
          "How far off the sales forecast tends to be: the relative standard deviation of adds.",
          example: "10%", fallback: "0%"),
        Key(
          "retentionUncertainty", .share(),
          "How far off the retention forecast tends to be: the relative standard deviation of "
            + "churn.",
          example: "5%", fallback: "0%"),
      ], required: ["now"], shortFor: "now"))

  static let segment = Form.mapping(
    [
      Key("name", .text, "The segment's name.", example: "Paid"),
      Key(
        "customers", customers, "Its customers; the same forms as customers at the top.",
        examples: ["900", "{now: 900, adds: 40, churn: 2%}"]),
    ] + volume + [team("The team that takes its tickets.")],
    required: ["name", "customers"], exclusive: [volume.map(\.name)],
    oneNeeded: [volume.map(\.name)])

  static let stream = Form.mapping(
    [
      Key("name", .text, "The stream's name.", example: "Founder's inbox"),
      Key(
        "ticketsPerMonth", .number("tickets a month", 0, 100_000_000),
        "Tickets that come in there in a month.", example: "60"),
      Key("owner", .text, "Who answers it now.", example: "Dana"),
      Key(
        "merged", .truth,
        "Whether its tickets already come in through the queue, and so are counted there. One "
          + "that is not merged is counted on top, with a warning.",
        example: "true", fallback: "false"),
      Key(
        "duplicates", .share(below: 1),
        "The share of its tickets that are duplicates or spam, and so no work.", example: "10%",
        fallback: "0%"),
      Key(
        "growsWithCustomers", .truth, "Whether it grows as customers do.", example: "false",
        fallback: "true"),
      team("The team that takes its tickets."),
    ], required: ["name", "ticketsPerMonth"])

  // MARK: Work

  static let work = [
    Key(
      "ticketsPerRepPerMonth", productivity,
      "Tickets that one fully ramped representative solves in a month: a level that every hire "
        + "can reach. A number, which then contains meetings, breaks and leave, or the keys below.",
      examples: ["250", "{measured: 300, lowerBy: 20%}"]),
    Key(
      "handleMinutes", .positive("minutes", upTo: 10_000),
      "The average handle time (AHT) of a ticket in minutes, instead of ticketsPerRepPerMonth. It "
        + "is divided into the paid hours that shrinkage leaves.",
      example: "24"),
    Key(
      "paidHoursPerMonth", .positive("hours", upTo: 400),
      "Paid hours of a full-time person in a month.", example: "160", fallback: "160"),
    Key(
      "shrinkage",
      .share(below: 1).or(
        Form(
          mapping: .named(
            .share(range: Form.Range(least: 0, most: 1, excludesMost: true)),
            whatIsNamed: "what the time goes to"))),
      "The share of paid time that goes to anything but customers, in all or item by item. It is "
        + "applied only where ticketsPerRepPerMonth does not contain it already.",
      examples: ["20%", "{meetings: 5%, breaks: 6%, training: 4%, leave: 8%}"],
      fallback: "20% where it is needed"),
    Key(
      "targetUtilisation", .share(above: 0),
      "The share of a person's capacity that is planned to be used; the rest is slack.",
      example: "85%", fallback: "100%"),
    Key(
      "ramp", ramp,
      "Productivity in the first, second, third month of tenure as a share of the typical level.",
      example: "[25%, 50%, 75%]", fallback: "[25%, 50%, 75%]"),
    Key(
      "attrition", attrition,
      "The share of people who leave in a month. A share, or the keys below.",
      examples: ["2%", "{byTenure: [{untilMonth: 6, monthly: 4%}, {monthly: 1.5%}]}"],
      fallback: "nobody leaves"),
  ]

  static let productivity = Form.positive("tickets a month", upTo: 100_000).or(
    .mapping(
      [
        Key(
          "measured", .positive("tickets a month", upTo: 100_000),
          "Tickets per representative per month, as counted.", example: "300"),
        Key(
          "lowerBy", .share(below: 1),
          "How much lower the plan goes, so that every hire can reach it.", example: "20%",
          fallback: "0%"),
        Key(
          "reading", .oneOf("times", "divided"),
          "How \"lower by 20 %\" is read: times is 300 × (1 − 20 %) = 240, divided is "
            + "300 ÷ (1 + 20 %) = 250.",
          example: "divided", fallback: "times"),
        Key(
          "includesShrinkage", .truth,
          "Whether the count contains meetings, breaks, training and leave, as one per employed "
            + "person does. Then shrinkage is not applied again.",
          example: "false", fallback: "true"),
        Key(
          "spread", .share(),
          "How much people differ: the coefficient of variation, standard deviation ÷ mean.",
          example: "15%", fallback: "0%"),
      ], required: ["measured"], shortFor: "measured"))

  static let ramp = Form.list(0...36, of: .share())

  static let attrition = Form.share(below: 1).or(
    .mapping(
      [
        Key(
          "monthly", .share(below: 1), "The share of people who leave in a month.",
          example: "2%"),
        Key(
          "byTenure",
          .list(
            1...20,
            of: .mapping(
              [
                Key(
                  "untilMonth", .whole("months", 1, 600),
                  "Holds for people with fewer months of tenure; the last step has none.",
                  example: "6"),
                Key(
                  "monthly", .share(below: 1), "The share of them who leave in a month.",
                  example: "4%"),
              ], required: ["monthly"])),
          "The share by months of tenure, instead of monthly.",
          example: "[{untilMonth: 6, monthly: 4%}, {monthly: 1.5%}]"),
        Key(
          "overloadAbove", .share(above: 0, 2),
          "Above this utilisation more people leave.", example: "95%",
          fallback: "load does not matter"),
        Key(
          "overloadFactor", .number("times", 1, 20),
          "What the share is multiplied by after an overloaded month.", example: "1.5",
          fallback: "1.5 with overloadAbove"),
      ], exclusive: [["monthly", "byTenure"]], oneNeeded: [["monthly", "byTenure"]],
      shortFor: "monthly"))

  // MARK: Staff

  static let staff = [
    Key(
      "reps", .number("people", 0, 100_000),
      "Representatives already there, all fully ramped. The short form of people.", example: "5",
      fallback: "as many as the first month needs"),
    Key(
      "people",
      .list(
        0...5000,
        of: .mapping(
          [
            Key("name", .text, "Whoever it is, if it is one person.", example: "Amy"),
            Key(
              "role", .text, "Their role.", example: "Specialist",
              fallback: "the first-line role"),
            Key(
              "count", .number("people", 0, 100_000), "How many, if they are several.",
              example: "5", fallback: "1"),
            Key(
              "fte", .share(above: 0), "Full-time equivalents of each.", example: "80%",
              fallback: "100%"),
            Key(
              "start", .month, "The month they started or will start.", example: "2025-01",
              fallback: "long enough ago to be fully ramped"),
            Key("leaves", .month, "The first month they are gone.", example: "2027-03"),
            Key(
              "moves",
              .mapping(
                [
                  Key("month", .month, "The first month in the new place.", example: "2027-05"),
                  Key(
                    "role", .text, "The role they go to.", example: "Specialist",
                    fallback: "the role they have"),
                  Key(
                    "team", .text, "The team they go to.", example: "Berlin",
                    fallback: "the team they are in"),
                ], required: ["month"]),
              "A promotion or a transfer with a date. Until then they are taken to stay.",
              example: "{month: 2027-05, role: Specialist}"),
            team("Their team."),
          ])),
      "People already there, or already hired.",
      example: "[{role: Representative, count: 5}, {name: Amy, start: 2025-01}]"),
    Key(
      "teams", .list(1...100, of: .text),
      "The teams' names. Each is planned on its own.", example: "[Support, Phone]",
      fallback: "[Support]"),
    Key(
      "roles", .list(1...50, of: role),
      "Kinds of work. Exactly one is first line and takes tickets as they come in; another takes "
        + "a share of them (escalationRate) or leads people (spanOfControl).",
      example: "[{name: Representative}, {name: Manager, spanOfControl: 8}]",
      fallback: "[{name: Representative}]"),
  ]

  static let role = Form.mapping(
    [
      Key("name", .text, "The role's name.", example: "Specialist"),
      Key(
        "ticketsPerMonth", productivity,
        "Tickets that one of them solves in a month; the same forms as ticketsPerRepPerMonth.",
        examples: ["120", "{measured: 150, lowerBy: 20%}"], fallback: "ticketsPerRepPerMonth"),
      Key(
        "escalationRate", .share(above: 0),
        "The share of another role's tickets that it can't solve, and that come here.",
        example: "12%"),
      Key(
        "escalatedFrom", .text, "The role they come from.", example: "Representative",
        fallback: "the first-line role"),
      Key(
        "coachingHoursPerNewHire", .number("hours", 0, 400),
        "Hours a month that one of them spends on each hire of that role who is still ramping.",
        example: "10", fallback: "0"),
      Key(
        "spanOfControl", .number("people", 1, 200),
        "One of them leads so many people.", example: "8"),
      Key(
        "supervises", .list(1...50, of: .text), "The roles that they lead.",
        example: "[Representative, Specialist]", fallback: "every role that takes tickets"),
      Key(
        "salary", .number("a year", 0, 100_000_000), "Salary a year, in the plan's currency.",
        example: "48000"),
      Key(
        "hiringCost", .number("a hire", 0, 100_000_000),
        "What one hire costs once: advertising, recruiter, equipment.", example: "4000",
        fallback: "0"),
      Key(
        "ramp", ramp, "Their ramp, if it is not everyone's.", example: "[10%, 30%, 60%, 80%]",
        fallback: "ramp at the top"),
      Key(
        "attrition", attrition, "Their attrition, if it is not everyone's.", example: "1%",
        fallback: "attrition at the top"),
      Key(
        "promotedFrom", .text,
        "The role of the same team from which people are promoted into this one; whom they leave "
          + "behind is replaced.",
        example: "Representative", fallback: "everybody comes from outside"),
      Key(
        "promotedShare", .share(above: 0),
        "The share of the role's openings that promotion fills at most.", example: "50%",
        fallback: "100% with promotedFrom"),
      Key(
        "promotedAfterMonths", .whole("months", 0, 240),
        "Months of tenure after which somebody can be promoted.", example: "12",
        fallback: "12 with promotedFrom"),
    ], required: ["name"], exclusive: [["escalationRate", "spanOfControl"]])

  // MARK: Hiring

  static let timeToFill = Form.number("days", 0, 730).or(
    .mapping(
      [
        Key(
          "p50", .number("days", 0, 730),
          "Half of the requisitions are filled within so many days.",
          example: "45"),
        Key(
          "p80", .number("days", 0, 1460), "Four out of five are.", example: "60",
          fallback: "1.34 times p50"),
        Key(
          "p95", .number("days", 0, 3650), "All but one in twenty are.", example: "80",
          fallback: "1.78 times p50, and p80 at least"),
      ], required: ["p50"], shortFor: "p50"))

  static let hiring = [
    Key(
      "hiring",
      .mapping([
        Key(
          "timeToFillDays", timeToFill,
          "Days from opening a requisition to an accepted offer: at the median, or the keys below.",
          examples: ["45", "{p50: 45, p80: 60, p95: 80}"], fallback: "45"),
        Key(
          "noticeDays", .number("days", 0, 365),
          "Days from an accepted offer to the first day.", example: "30", fallback: "30"),
        Key(
          "classMonths", .list(1...12, of: .whole("months", 1, 12)),
          "Calendar months in which training classes start.", example: "[1, 4, 7, 10]",
          fallback: "every month"),
        Key(
          "classSize", .whole("people", 1, 10_000),
          "The most people who can start together in one team and role.", example: "10",
          fallback: "any number"),
        Key(
          "graduation", .share(above: 0),
          "The share of starters who finish their training.", example: "90%", fallback: "100%"),
        Key(
          "promiseDays", .number("days", 0, 90),
          "The wait for a first answer that customers are promised at most; a ticket that waits "
            + "longer is late.",
          example: "2", fallback: "1"),
        Key(
          "lateTicketCost", .number("a ticket", 0, 1_000_000),
          "What a late ticket costs in goodwill and churn, in the plan's currency.",
          example: "15",
          fallback:
            "in the price of a late start, one and a half times the pay of the time that it "
            + "takes to solve; elsewhere no price is claimed"),
        Key(
          "trainees", .whole("people", 1, 100_000),
          "The most people who can be in their first month at once, over all teams and roles: what "
            + "the trainers can take.",
          example: "12", fallback: "any number"),
        Key(
          "budgetPerYear", .number("a year", 0, 100_000_000_000),
          "The most that salaries and hiring may cost in each twelve months of the plan. What it "
            + "can't pay for is left undone, and told.",
          example: "2400000", fallback: "any amount"),
        Key(
          "serviceTarget", .share(above: 0),
          "The share of each month's tickets for which people must be there.", example: "95%",
          fallback: "100%"),
        Key(
          "policy",
          .mapping([
            Key(
              "roundUp", .truth, "Whether 6.23 people means 7.", example: "true",
              fallback: "true"),
            Key(
              "buffer", .share(), "A share on top of the exact need, before rounding.",
              example: "10%", fallback: "0%"),
            Key(
              "bufferReps", .whole("people", 0, 10_000),
              "Whole people on top, after rounding.", example: "1", fallback: "0"),
            Key(
              "confidence", .share(0.5, below: 1),
              "Hire until the team, whose people differ, carries the demand with this "
                + "probability. It needs a spread.",
              example: "90%", fallback: "plan with the mean"),
          ]),
          "How far ahead of the exact need to hire.", example: "{buffer: 10%, bufferReps: 1}"),
      ]),
      "How hiring works here: how long it takes, and when classes start.",
      example: "{timeToFillDays: 45, noticeDays: 30}")
  ]

  // MARK: Places

  static let places = [
    Key(
      "sites",
      .list(
        1...200,
        of: site),
      "Offices, or places of people who work from home together.",
      example: "[{name: Boston, timeZone: America/New_York}]"),
    Key(
      "languages",
      .list(
        1...100,
        of: .mapping(
          [
            Key("name", .text, "The language.", example: "English"),
            Key("share", .share(), "The share of tickets in it.", example: "70%"),
          ], required: ["name"])),
      "The languages that customers are served in; their shares make 100 %.",
      example: "[{name: English, share: 70%}, {name: Spanish, share: 30%}]"),
    Key(
      "channels",
      .list(
        1...100,
        of: .mapping(
          [
            Key("name", .text, "The channel's name.", example: "phone"),
            Key(
              "kind", .oneOf("phone", "chat", "email", "social", "other"), "What it is.",
              example: "phone"),
            Key("share", .share(), "The share of tickets through it.", example: "30%"),
            Key(
              "handleMinutes", .positive("minutes", upTo: 10_000),
              "The average handle time (AHT) there, in minutes.", example: "12"),
          ] + service, required: ["name", "kind"])),
      "The ways in that customers are offered; their shares make 100 %. With a share and "
        + "handleMinutes for each, they stand in for ticketsPerRepPerMonth.",
      example: "[{name: phone, kind: phone, share: 30%, handleMinutes: 12}]"),
  ]

  /// How a channel is served: what `muster staff` and `muster simulate` go by.
  private static let service = [
    Key(
      "target", Form(scalar: .serviceLevel),
      "The service level: the share that is answered within a time; of e-mail, social media and other "
        + "work that may wait, the share that is done within it.", examples: ["80/20s", "90/8h"],
      fallback: "80/20s on the phone, 80/60s in chats, 90/8h for work that may wait"),
    Key(
      "definition", .oneOf("offered", "answered", "withoutShortAbandons", "virtual"),
      "Of which contacts the service level is a share.", example: "offered", fallback: "offered"),
    Key(
      "clock", .oneOf("open", "always"),
      "Whether the time of work that may wait is counted while the channel is open, or always.",
      example: "open", fallback: "open"),
    Key("maxWait", Form(scalar: .time(above: false)), "The longest average wait.", example: "30s"),
    Key(
      "longestWait", Form(scalar: .serviceLevel),
      "A share that waits no longer than a time, whatever becomes of it.", example: "95/2m"),
    Key(
      "maxAbandonment", .share(), "The most that may give up, as a share; where people give up.",
      example: "5%"),
    Key(
      "maxOccupancy", .share(above: 0),
      "The most of their time that agents are busy with contacts.",
      example: "85%"),
    Key(
      "patience", Form(scalar: .time(above: true)),
      "How long people wait on average before they give up.", example: "5m",
      fallback: "measured from the history; else nobody gives up"),
    Key(
      "concurrency", .whole("chats", 1, 100), "Chats that an agent holds at once.", example: "3",
      fallback: "2"),
    Key(
      "slowing", .share(), "How much slower each chat gets with every further one.", example: "15%",
      fallback: "15%"),
    Key(
      "hours", Form(scalar: .weekHours), "When it is open, on the first site's clock.",
      examples: ["Mon-Fri 9-17", "\"Mon-Fri 7-20, Sat 9-14\""], fallback: "always"),
    Key(
      "fewestAgents", .whole("people", 0, 10_000), "The fewest people at work while it is open.",
      example: "2", fallback: "0"),
  ]

  private static func team(_ meaning: String) -> Key {
    Key("team", .text, meaning, example: "Support", fallback: "the first team")
  }
}
