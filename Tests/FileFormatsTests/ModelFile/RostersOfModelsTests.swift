import FileFormats
import Testing
import Workforce

@testable import Pipeline

@Suite struct RostersOfModelsTests {
  private static let model = """
    customers: 1000
    ticketsPerMonth: 1558
    ticketsPerRepPerMonth: 250
    sites:
      - {name: Dublin, timeZone: Europe/Dublin}
      - {name: Boston, timeZone: America/New_York}
    roster:
      weeks: 6
      shifts:
        - {name: E, start: 8:00, end: 16:30, meal: 30m, days: Mon-Fri,
            breaks: [{length: 15m, after: 1h30m}]}
        - {name: N, site: Dublin, start: 22:00, end: 6:30}
        - {name: N, site: Boston, start: 23, end: 24:00}
      contracts: [{name: full time, hoursPerWeek: 40}, {name: half, hoursPerWeek: 20, daysPerWeek: 3}]
      rules: [{rule: minimumRest, hours: 11.5, sites: [Dublin], contracts: [half]}]
      ruleSets: [EU]
      onDuty: [{skill: senior}, {skill: lead, least: 2, site: Boston, hours: Sat 9-12, points: 8}]
      fairness: {night: 1.5}
      prices: {wish: 12}
    """

  @Test func shiftsContractsRulesAndPricesAreReadAsWritten() throws {
    let roster = try scenario(Self.model).roster
    #expect(roster.weeks == 6)
    let early = roster.shifts[0]
    #expect(early.name == "E" && early.site == nil && early.start == 480 && early.end == 990)
    #expect(early.weekdays == Set(0..<5))
    #expect(
      early.breaks == [
        .init(name: "meal", minutes: 30, isPaid: false, earliestAfter: 180, latestAfter: 300),
        .init(name: "break", minutes: 15, isPaid: true, earliestAfter: 90, latestAfter: 90),
      ])
    #expect(roster.shifts[1].start == 1320 && roster.shifts[1].end == 1830)
    #expect(roster.shifts[2].start == 1380 && roster.shifts[2].end == 1440)
    #expect(
      roster.contracts == [
        .init(name: "full time", hoursPerWeek: 40, toleranceHours: 8),
        .init(name: "half", hoursPerWeek: 20, toleranceHours: 8, daysPerWeek: 3),
      ])
    #expect(
      roster.rules == [
        LabourRuleTerms(
          "minimumRest", ["hours": 11.5], sites: ["Dublin"], contracts: ["half"])
      ])
    #expect(roster.ruleSets == ["EU"])
    #expect(
      roster.onDuty == [
        .init(skill: "senior"),
        .init(skill: "lead", least: 2, site: "Boston", hours: WeekHours("Sat 9-12"), points: 8),
      ])
    #expect(roster.fairness.night == 1.5 && roster.fairness.weekendDay == 1)
    #expect(roster.wishPoints == 12 && roster.spareHourPoints == 2)
    #expect(roster.missingHourPoints == nil)
  }

  @Test func aModelThatSaysNothingOfRostersHasTheUsualOnes() throws {
    let text = "customers: 10\nincidentRate: 1\nticketsPerRepPerMonth: 100\n"
    #expect(try scenario(text).roster == RosterSettings())
  }

  @Test func everythingWrongWithRostersIsToldAtOnce() {
    let wrong = Self.model
      .replacing("start: 8:00, end", with: "start: 8:75, end")
      .replacing(
        "{name: N, site: Boston, start: 23, end: 24:00}",
        with: """
          {name: N, start: 23, end: 24:00, meal: 2h}
              - {name: off, site: Boston, start: 24:00, end: 3, days: Someday}
          """
      )
      .replacing(
        "hours: 11.5, sites: [Dublin], contracts: [half]",
        with:
          "sites: [Dubln], contracts: [hlf], hours: 60"
      )
      .replacing("weeks: 6", with: "weeks: 0")
    let told = modelProblems(wrong).map { "\($0.cause) \($0.remedy)" }
    for words in [
      "roster.shifts[0].start is \"8:75\", which is no time of the day.",
      "A second shift of the same people is called N", "The meal may end 120 minutes after",
      "roster.shifts[3].name is off, which stands for a day off in rosters.",
      "roster.shifts[3].days is \"Someday\".", "Write Dublin.", "Write half.",
      "roster.weeks is",
    ] {
      #expect(told.contains { $0.contains(words) }, "\(words) in \(told)")
    }
  }

  @Test func numbersOfARuleAreWithinWhatItTakes() {
    func told(_ rule: String) -> [String] {
      modelProblems(threeNumbers(and: "roster: {rules: [\(rule)]}")).map {
        "\($0.cause) \($0.remedy)"
      }
    }
    #expect(
      told("{rule: minimumRest}") == [
        "roster.rules[0] has no hours: minimumRest needs it. Write hours: 11."
      ])
    #expect(told("{rule: minimumRst, hours: 11}").first?.contains("Write minimumRest.") == true)
    #expect(
      told("{rule: minimumRest, hours: 11, sites: [Boston]}") == [
        "roster.rules[0].sites[0] is Boston, and the model has no sites. "
          + "Add Boston to sites, or take the line out."
      ])
    #expect(told("{rule: minimumRest, hours: 0.5}").count == 1)
    #expect(
      told("{rule: consecutiveShifts, least: 5, most: 3}") == [
        "roster.rules[0] asks for at least 5 and at most 3. "
          + "Write a least that is no more than the most."
      ])
  }
}
