import FileFormats
import Pipeline
import Testing
import Workforce

/// Events, the terms of a storm and kept questions, as a model says them.
@Suite struct StormKeys {
  private func storm(_ more: String) throws -> StormSettings {
    try scenario("start: 2027-01\n" + threeNumbers(and: more)).storm
  }

  private func event(_ keys: String) throws -> StormEvent {
    try #require(try storm("events: [{name: Big launch, start: 2027-03-15, \(keys)}]").events.first)
  }

  @Test func aModelThatSaysNothingOfStormsHasTheDefaults() throws {
    #expect(try storm("") == StormSettings())
    #expect(try storm("storm: {}") == StormSettings())
  }

  // MARK: Events

  @Test func everyKeyOfAnEventIsRead() throws {
    let event = try event(
      "kind: rewrite, rampWeeks: 2, holdWeeks: 3, halfLifeWeeks: 4, incidents: 1.7, adds: 0.9, "
        + "productivity: 80%, shiftToPhone: 25%, segments: [Customers]")
    #expect(
      event
        == StormEvent(
          name: "Big launch", kind: .rewrite,
          start: CalendarDate(year: 2027, month: 3, day: 15)!, rampDays: 14, holdDays: 21,
          halfLifeDays: 28, incidentFactor: 1.7, addsFactor: 0.9, productivityFactor: 0.8,
          shiftToLive: 0.25, segments: ["Customers"]))
  }

  @Test func anEventStartsOnADayOrOnTheFirstOfAMonth() throws {
    func start(_ written: String) throws -> String? {
      try storm("events: [{name: A, kind: launch, start: \(written)}]").events.first?.start
        .description
    }
    #expect(try start("2027-03-15") == "2027-03-15")
    #expect(try start("2027-03") == "2027-03-01")
    #expect(try start("'2028-02-29'") == "2028-02-29")
  }

  @Test(arguments: [
    ("launch", 1.3, 1.5, 1.0, 14.0, 28.0), ("rewrite", 1.6, 1, 0.85, 21, 42),
    ("outage", 3, 1, 1, 2.1, 2.1),
  ])
  func aKindFillsInWhatIsNotGiven(
    kind: String, incidents: Double, adds: Double, productivity: Double, hold: Double,
    halfLife: Double
  ) throws {
    let usual = try event("kind: \(kind)")
    #expect(usual.incidentFactor == incidents)
    #expect(usual.addsFactor == adds)
    #expect(usual.productivityFactor == productivity)
    #expect(abs(usual.holdDays - hold) < 1e-9 && abs(usual.halfLifeDays - halfLife) < 1e-9)
    #expect(usual.rampDays == 0 && usual.shiftToLive == 0 && usual.segments == nil)
    let own = try event("kind: \(kind), incidents: 9, holdWeeks: 8")
    #expect(own.incidentFactor == 9 && own.holdDays == 56)
    #expect(own.addsFactor == adds && own.halfLifeDays == usual.halfLifeDays)
  }

  @Test func aPriceChangeLastsUnlessItSaysOtherwise() throws {
    let usual = try event("kind: priceChange")
    #expect(usual.incidentFactor == 1.4 && usual.strength(afterDays: 1000) == 1)
    for (keys, hold, halfLife) in [
      ("halfLifeWeeks: 3", 7.0, 21.0), ("holdWeeks: 3", 21, 14), ("stays: false", 7, 14),
      ("holdWeeks: 3, halfLifeWeeks: 1", 21, 7),
    ] {
      let own = try event("kind: priceChange, \(keys)")
      #expect(own.holdDays == hold && own.halfLifeDays == halfLife, "\(keys)")
    }
  }

  @Test func anEventOfNoKindDoesOnlyWhatIsWritten() throws {
    let event = try event("incidents: 1.2")
    #expect(event.kind == .other && event.incidentFactor == 1.2 && event.addsFactor == 1)
    #expect(event.holdDays == 28 && event.halfLifeDays == 28)
  }

  @Test func anEventThatStaysNeverFades() throws {
    let event = try event("kind: priceChange, stays: true")
    #expect(event.halfLifeDays == .infinity)
    #expect(event.strength(afterDays: 100_000) == 1)
  }

  @Test func anEventFromBeforeThePlanIsFineWhileItActs() throws {
    let events = try storm(
      """
      events:
        - {name: Old, start: 2026-06, incidents: 1.5, stays: true}
        - {name: Fading, start: 2026-10, incidents: 1.5, holdWeeks: 1, halfLifeWeeks: 4}
        - {name: Rising, start: 2026-01, incidents: 1.5, rampWeeks: 80}
      """
    ).events
    #expect(events.map(\.name) == ["Old", "Fading", "Rising"])
  }

  // MARK: Terms

  @Test func theTermsOfAStormAreRead() throws {
    let storm = try storm(
      """
      storm:
        limit: 5%
        mostAbandonment: 0.2
        customerValue: 39.5
        weeklyVariation: 8%
        uncertainty: {sales: 20%, eventSize: 0.3}
        correlations:
          - {between: [sales, incidentRate], coefficient: 0.3}
          - {between: [attrition, productivity], coefficient: -0.2}
      """)
    #expect(storm.limit == 0.05 && storm.mostAbandonment == 0.2)
    #expect(storm.customerValuePerMonth == 39.5 && storm.weeklyVariation == 0.08)
    #expect(storm.spread == [.sales: 0.2, .eventSize: 0.3])
    #expect(
      storm.correlations == [
        .init(.sales, .incidentRate, 0.3), .init(.attrition, .productivity, -0.2),
      ])
  }

  @Test func aCurveKeepsItsDefaultsWhereNothingIsGiven() throws {
    let curves = try storm(
      """
      storm:
        curves:
          repeatContacts: {most: 20%}
          channelShift: {half: 9}
          absence: {from: 1.1}
          redial: 10%
      """
    ).curves
    var wanted = StormCurves()
    wanted.repeatContacts.most = 0.2
    wanted.channelShift.half = 9
    wanted.absence.from = 1.1
    wanted.redial = 0.1
    #expect(curves == wanted)
  }

  @Test func everyPartOfTheCurvesIsRead() throws {
    let curves = try storm(
      """
      storm:
        curves:
          repeatContacts: {from: 2, half: 3.5, most: 30%}
          repeatWork: 20%
          channelShift: {from: 1.5, half: 2, most: 60%}
          redial: 40%
          churn: {from: 2, half: 5, most: 3}
          churnDelayDays: 20
          daysFeltPerGivenUp: 5
          attrition: {from: 95%, half: 30%, most: 2.5}
          attritionDelayDays: 50
          absence: {from: 105%, half: 40%, most: 8%}
          tooLateHalfLifeDays: 30
          coachingHoursPerNewHire: 12
      """
    ).curves
    #expect(
      curves
        == StormCurves(
          repeatContacts: ResponseCurve(from: 2, half: 3.5, most: 0.3), repeatWork: 0.2,
          channelShift: ResponseCurve(from: 1.5, half: 2, most: 0.6), redial: 0.4,
          churn: ResponseCurve(from: 2, half: 5, most: 2), churnDelayDays: 20,
          daysFeltPerGivenUp: 5, attrition: ResponseCurve(from: 0.95, half: 0.3, most: 1.5),
          attritionDelayDays: 50, absence: ResponseCurve(from: 1.05, half: 0.4, most: 0.08),
          tooLateHalfLifeDays: 30, coachingHoursPerNewHire: 12))
  }

  @Test func theReferenceTellsTheDefaultsThatHold() throws {
    // Written out in full they change nothing.
    let page = ModelFile.reference
    for (key, curve) in [
      ("repeatContacts", "{from: 1, half: 3, most: 40%}"),
      ("channelShift", "{from: 1, half: 3, most: 50%}"), ("churn", "{from: 1, half: 3, most: 5}"),
      ("absence", "{from: 100%, half: 50%, most: 5%}"), ("repeatWork", "30%"), ("redial", "50%"),
      ("leastForWriting", "25%"),
      ("churnDelayDays", "14"), ("daysFeltPerGivenUp", "4"), ("attritionDelayDays", "42"),
      ("tooLateHalfLifeDays", "21"), ("coachingHoursPerNewHire", "10"),
    ] {
      #expect(try storm("storm: {curves: {\(key): \(curve)}}").curves == StormCurves(), "\(key)")
      #expect(
        page.split(separator: "\n").contains {
          $0.hasPrefix("| `\(key)` |") && $0.hasSuffix("| `\(curve)` |")
        }, "\(key)")
    }
    for (key, share) in [("limit", "10%"), ("mostAbandonment", "15%")] {
      #expect(try storm("storm: {\(key): \(share)}") == StormSettings(), "\(key)")
      #expect(page.contains("| `\(share)` |"), "\(key)")
    }
  }

  @Test func withoutFeedbackNoCurveHolds() throws {
    #expect(try storm("storm: {feedback: false}").curves == .none)
    #expect(try storm("storm: {feedback: false, curves: {redial: 10%}}").curves == .none)
    #expect(try storm("storm: {feedback: true}").curves == StormCurves())
  }

  // MARK: Scenarios

  @Test func scenariosKeepTheirNamesAndTheOrderOfTheFile() throws {
    let scenarios = try storm(
      """
      scenarios:
        Faster: incidents=-40%
        "Big launch, late": "launch=2027-09, people=+2"
        "2 fewer": people=-2
      reps: 9
      """
    ).scenarios
    #expect(scenarios.map(\.name) == ["Faster", "Big launch, late", "2 fewer"])
    #expect(scenarios.map(\.what) == ["incidents=-40%", "launch=2027-09, people=+2", "people=-2"])
  }

  // MARK: Assumptions

  @Test func whatAStormGoesByIsNamedOnlyWhereNobodySaid() throws {
    let bare = try scenario(threeNumbers(and: ""))
    #expect(
      bare.stormAssumptions.map(\.key) == ["storm.limit", "storm.mostAbandonment", "storm.curves"])
    let told = try scenario(
      threeNumbers(
        and: "storm: {limit: 10%, mostAbandonment: 15%, curves: {redial: 50%}}"))
    #expect(told.stormAssumptions == [])
    let withoutFeedback = try scenario(threeNumbers(and: "storm: {feedback: false}"))
    #expect(!withoutFeedback.stormAssumptions.map(\.key).contains("storm.curves"))
    let written = try scenario(
      threeNumbers(and: "channels: [{name: E-mail, kind: email}]"))
    #expect(!written.stormAssumptions.map(\.key).contains("storm.mostAbandonment"))
    let limited = try scenario(
      threeNumbers(and: "channels: [{name: Phone, kind: phone, maxAbandonment: 5%}]"))
    #expect(!limited.stormAssumptions.map(\.key).contains("storm.mostAbandonment"))
  }

  @Test func whatAKindFilledInIsNamed() throws {
    func told(_ keys: String) throws -> [String] {
      try scenario(
        "start: 2027-01\n"
          + threeNumbers(and: "events: [{name: Big one, start: 2027-03, \(keys)}]")
      ).stormAssumptions.filter { $0.key == "events[0]" }.map(\.text)
    }
    #expect(
      try told("kind: launch") == [
        "Big one, as a launch: 1.3 times the tickets, 1.5 times the customers who join, 2 weeks in "
          + "full, then half every 4 weeks."
      ])
    #expect(
      try told("kind: rewrite, incidents: 2, halfLifeWeeks: 4") == [
        "Big one, as a rewrite: people solve 85 % of the usual, 3 weeks in full."
      ])
    #expect(try told("incidents: 2, holdWeeks: 2") == ["Big one: half every 4 weeks."])
    #expect(try told("incidents: 2, stays: true") == [])
    #expect(try told("kind: outage, incidents: 2, holdWeeks: 1, halfLifeWeeks: 1") == [])
  }

  @Test func theHiringPlanKnowsNothingOfStorms() throws {
    let plain = try scenario("start: 2027-01\n" + threeNumbers(and: ""))
    let stormy = try scenario(
      "start: 2027-01\n"
        + threeNumbers(
          and: """
            events: [{name: Big launch, kind: launch, start: 2027-03}]
            storm: {limit: 5%}
            scenarios: {Faster: launch=2027-04}
            """))
    #expect(plain.hiring == stormy.hiring)
    #expect(plain.assumptions == stormy.assumptions)
    #expect(plain.serviceAssumptions == stormy.serviceAssumptions)
  }
}

@Suite struct RefusingStormKeys {
  /// What a person writes, where the problem is, and words that cause and remedy must have.
  @Test(arguments: [
    ("events: [{kind: launch, start: 2027-03}]", "5:10", "no name", "Write name"),
    ("events: [{name: A, kind: launch}]", "5:10", "no start", "2027-03-15"),
    ("events: [{name: A, kind: lunch, start: 2027-03}]", "5:26", "\"lunch\"", "Write launch."),
    ("events: [{name: A, kind: party, start: 2027-03}]", "5:26", "\"party\"", "priceChange"),
    ("events: [{name: A, kind: launch, start: 2027-02-30}]", "5:41", "2027-02-30", "2027-03-15"),
    (
      "events: [{name: A, kind: launch, start: 2027/3/5}]", "5:41", "\"2027/3/5\"",
      "Write 2027-03-05."
    ),
    (
      "events: [{name: A, kind: launch, start: 3/4/2027}]", "5:41", "3/4/2027", "such as 2027-03-15"
    ),
    ("events: [{name: A, kind: launch, start: March}]", "5:41", "\"March\"", "such as 2027-03"),
    (
      "events: [{name: A, kind: launch, start: 2029-01}]", "5:34",
      "after the plan's last month, 2028-12", "plan more months"
    ),
    ("events: [{name: A, start: 2027-03}]", "5:10", "A, changes nothing", "incidents: 1.6"),
    (
      "events: [{name: A, start: 2027-03, incidents: 1}]", "5:10", "changes nothing", "kind: launch"
    ),
    ("events: [{name: A, start: 2027-03, incidents: 60%}]", "5:47", "a share", "such as 1.6"),
    ("events: [{name: A, start: 2027-03, productivity: 0%}]", "5:50", "is 0 %", "above 0 %"),
    ("events: [{name: A, start: 2027-03, productivity: 120%}]", "5:50", "is 120 %", "up to 100 %"),
    (
      "events: [{name: A, kind: launch, start: 2027-03, stays: true, holdWeeks: 2}]", "5:63",
      "both events[0].stays", "Keep one"
    ),
    (
      "events: [{name: A, kind: launch, start: 2027-03, stays: yes}]", "5:57", "\"yes\"",
      "Write true."
    ),
    (
      "events: [{name: A, kind: launch, start: 2027-03, segments: [Custmers]}]", "5:61",
      "no segment", "Write Customers."
    ),
    (
      "events: [{name: A, kind: launch, start: 2027-03}, {name: A, kind: outage, start: 2027-04}]",
      "5:58", "second event is called A", "a name of its own"
    ),
    (
      "events: [{name: A, kind: launch, starts: 2027-03, start: 2027-03}]", "5:34",
      "no key events[0].starts", "Write start."
    ),
    ("storm: {limit: 100%}", "5:16", "is 100 %", "under 100 %"),
    ("storm: {limit: 5}", "5:16", "500 %", "Write 5% if that is meant."),
    ("storm: {mostAbandonment: 0}", "5:26", "is 0 %", "above 0 %"),
    ("storm: {customerValue: 40 EUR}", "5:24", "40 EUR", "Write the number alone: 40."),
    ("storm: {uncertainty: {sale: 20%}}", "5:23", "uncertainty.sale", "Write sales."),
    ("storm: {uncertainty: {sales: -5%}}", "5:30", "-5 %", "from 0 % to 100 %"),
    (
      "storm: {correlations: [{between: [sales], coefficient: 0.3}]}", "5:34", "has 1 values",
      "Write 2 of them"
    ),
    (
      "storm: {correlations: [{between: [sales, sales], coefficient: 0.3}]}", "5:25",
      "has sales twice", "two different inputs"
    ),
    (
      "storm: {correlations: [{between: [sales, retain], coefficient: 0.3}]}", "5:42", "\"retain\"",
      "retention"
    ),
    (
      "storm: {correlations: [{between: [sales, retention], coefficient: 1.3}]}", "5:67", "is 1.3",
      "from -1 to 1"
    ),
    (
      "storm: {correlations: [{between: [sales, retention]}]}", "5:24", "no coefficient",
      "coefficient: 0.3"
    ),
    ("storm: {feedback: false, curve: {}}", "5:26", "no key storm.curve", "Write curves."),
    ("storm: {curves: {churn: {most: 0.5}}}", "5:32", "is 0.5", "from 1 to 100"),
    ("storm: {curves: {churn: {half: 0}}}", "5:32", "is 0", "above 0"),
    ("storm: {curves: {attrition: {from: 1, half: 50%}}}", "5:29", "no most", "Write most: 5."),
    ("storm: {curves: {absence: {from: 150}}}", "5:34", "15000 %", "from 0 % to 500 %"),
    ("storm: {curves: {tooLateHalfLifeDays: 0}}", "5:39", "is 0", "above 0"),
    ("scenarios: adds=+40%", "5:12", "\"adds=+40%\"", "bigLaunch"),
    (
      "scenarios: {fast: ads=+40%}", "5:19", "scenarios.fast: \"ads\" is nothing that can be asked",
      "adds=+40%"
    ),
    ("scenarios: {fast: adds=+40%}", "5:19", "nobody joins", "adds=120"),
    ("scenarios: {fast: }", "5:19", "has no value", "take the line out"),
  ])
  func eachMistakeIsToldOnceWithPlaceAndRemedy(
    written: String, place: String, cause: String, remedy: String
  ) throws {
    let found = modelProblems("start: 2027-01\n" + threeNumbers(and: written))
    try #require(found.count == 1, "\(found)")
    #expect(found[0].place == "muster.yaml:\(place)", "\(found[0])")
    #expect(found[0].cause.contains(cause), "\(found[0])")
    #expect(found[0].remedy.contains(remedy), "\(found[0])")
  }

  @Test func aPairThatIsGivenTwiceIsToldInEitherOrder() {
    let found = modelProblems(
      threeNumbers(
        and: """
          storm:
            correlations:
              - {between: [sales, incidentRate], coefficient: 0.3}
              - {between: [incidentRate, sales], coefficient: 0.2}
          """))
    #expect(found.map(\.place) == ["muster.yaml:7:7"])
    #expect(
      found.first?.cause
        == "storm.correlations[1] is about incidentRate and sales, as is line 6.")
  }

  @Test func correlationsThatContradictEachOtherAreTold() {
    func problems(_ last: Double) -> [Problem] {
      modelProblems(
        threeNumbers(
          and: """
            storm:
              correlations:
                - {between: [sales, incidentRate], coefficient: 0.9}
                - {between: [incidentRate, attrition], coefficient: 0.9}
                - {between: [sales, attrition], coefficient: \(last)}
            """))
    }
    #expect(problems(0.7) == [])
    let found = problems(-0.5)
    #expect(found.map(\.place) == ["muster.yaml:5:3"])
    #expect(
      found.first?.cause
        == "No inputs go together as storm.correlations says: sales and incidentRate 0.9, "
        + "incidentRate and attrition 0.9, sales and attrition -0.5.")
    #expect(found.first?.remedy.contains("closer to 0") ?? false)
  }

  @Test func everyMistakeIsToldAtOnce() {
    let found = modelProblems(
      """
      customers: 1000
      ticketsPerMonth: 1558
      ticketsPerRepPerMonth: 250
      start: 2027-01
      events:
        - {name: A, kind: lunch, start: 2027-03}
        - {name: B, start: 2035-01, incidents: 2, segments: [Nobody]}
      storm: {limit: 200%, correlations: [{between: [sales, sales], coefficient: 0.1}]}
      """)
    let places = found.map { $0.place.split(separator: ":")[1...].joined(separator: ":") }
    #expect(places == ["6:21", "7:15", "7:56", "8:16", "8:38"])
    #expect(found.allSatisfy { $0.cause.hasSuffix(".") && $0.remedy.hasSuffix(".") })
  }
}
