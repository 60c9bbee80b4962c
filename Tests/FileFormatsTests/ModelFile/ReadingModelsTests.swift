import FileFormats
import Pipeline
import Testing
import Workforce

@Suite struct ReadingModels {
  @Test func threeNumbersMakeAScenario() throws {
    let scenario = try scenario(threeNumbers(and: ""))
    let segment = try #require(scenario.hiring.segments.first)
    #expect(segment.startingCustomers == 1000)
    #expect(segment.incidentRate == IncidentRate(ticketsPerMonth: 1558, customers: 1000))
    #expect(segment.incidentRate.byAge == [1.558])
    let role = try #require(scenario.hiring.roles.first)
    #expect(role.name == "Representative" && role.work == .firstLine)
    #expect(role.productivity?.basis == .ticketsPerMonth(250))
    #expect(role.productivity?.includesShrinkage == true)
    #expect(scenario.hiring.shrinkage == .none)
    #expect(scenario.hiring.firstMonth == Month("2027-01"))
    #expect(scenario.hiring.monthCount == 24)
    #expect(scenario.hiring.people.isEmpty)
  }

  @Test func defaultsThatMatterAreNamed() throws {
    let bare = try scenario(threeNumbers(and: ""))
    #expect(
      Set(bare.assumptions.map(\.key)) == [
        "ramp", "attrition", "reps", "hiring.timeToFillDays", "customers", "targetUtilisation",
      ])
    let full = try scenario(
      """
      customers: {now: 1000, adds: 50}
      ticketsPerMonth: 1558
      ticketsPerRepPerMonth: 250
      targetUtilisation: 85%
      ramp: [50%]
      attrition: 2%
      reps: 5
      hiring: {timeToFillDays: {p50: 30, p80: 40, p95: 55}, noticeDays: 14}
      """)
    #expect(full.assumptions == [])
  }

  @Test func customersComeAndGoInThreeForms() throws {
    func adds(_ written: String) throws -> [Double] {
      let scenario = try scenario(
        """
        customers: {now: 1000, adds: \(written)}
        ticketsPerMonth: 1558
        ticketsPerRepPerMonth: 250
        months: 6
        """)
      return (0..<6).map { scenario.hiring.segments[0].grossAdds[$0] }
    }
    #expect(try adds("50") == [50, 50, 50, 50, 50, 50])
    #expect(try adds("[50, 60, 70]") == [50, 60, 70, 70, 70, 70])
    #expect(try adds("{2027-02: 50, 2027-05: 80}") == [0, 50, 50, 50, 80, 80])
    #expect(try adds("{2026-01: 5, 2027-03: 8}") == [5, 5, 8, 8, 8, 8])
  }

  @Test(arguments: [("2%", 0.02), ("2.5 %", 0.025), ("0.02", 0.02), ("0%", 0), ("'3%'", 0.03)])
  func sharesAreWrittenAsPercentagesOrFractions(written: String, share: Double) throws {
    let scenario = try scenario(threeNumbers(and: "attrition: \(written)"))
    #expect(scenario.hiring.roles[0].attrition.steps[0].monthlyShare == share)
  }

  @Test func bothReadingsOfLoweringAreOfferedAndTheDefaultIsNamed() throws {
    func factor(_ reading: String) throws -> (Double?, [String]) {
      let scenario = try scenario(
        """
        customers: 1000
        ticketsPerMonth: 1558
        ticketsPerRepPerMonth: {measured: 300, lowerBy: 20%\(reading)}
        """)
      return (
        scenario.hiring.roles[0].productivity?.lowering.map { 300 * $0.factor },
        scenario.assumptions.map(\.text).filter { $0.contains("300") }
      )
    }
    #expect(try factor(", reading: times").0 == 240)
    #expect(try factor(", reading: divided").0 == 250)
    #expect(try factor("").0 == 240)
    #expect(try factor("").1 == ["\"Lower by 20 %\" is read as × (1 − 20 %): 300 becomes 240."])
    #expect(try factor(", reading: times").1 == [])
  }

  @Test func handleTimeTakesTheShrinkageThatALevelContainsAlready() throws {
    let byTime = try scenario("customers: 10\nincidentRate: 1\nhandleMinutes: 24")
    #expect(
      byTime.hiring.roles[0].productivity
        == Productivity(
          basis: .handleTime(minutes: 24, paidHoursPerMonth: 160), includesShrinkage: false))
    #expect(byTime.hiring.shrinkage.total == 0.2)
    #expect(byTime.assumptions.contains { $0.key == "shrinkage" })

    let byLevel = try scenario(threeNumbers(and: "shrinkage: {meetings: 5%, breaks: 6%}"))
    #expect(byLevel.hiring.roles[0].productivity?.includesShrinkage == true)
    #expect(byLevel.hiring.shrinkage.items.map(\.name) == ["meetings", "breaks"])
    #expect(byLevel.assumptions.contains { $0.key == "ticketsPerRepPerMonth.includesShrinkage" })
  }

  @Test func channelsWithShareAndHandleTimeStandInForTheLevel() throws {
    let scenario = try scenario(
      """
      customers: 10
      incidentRate: 1
      channels:
        - {name: phone, kind: phone, share: 25%, handleMinutes: 12}
        - {name: email, kind: email, share: 75%, handleMinutes: 20}
      """)
    #expect(
      scenario.hiring.roles[0].productivity?.basis
        == .handleTime(minutes: 18, paidHoursPerMonth: 160))
  }

  @Test func rolesComeAfterThoseThatMakeThemNeeded() throws {
    let scenario = try scenario(
      threeNumbers(
        and: """
          roles:
            - {name: Manager, spanOfControl: 8}
            - {name: Specialist, escalationRate: 12%, ticketsPerMonth: 120}
            - {name: Representative}
          """))
    #expect(
      scenario.hiring.roles.map(\.name) == ["Specialist", "Representative", "Manager"]
        || scenario.hiring.roles.map(\.name) == ["Representative", "Specialist", "Manager"])
    #expect(
      scenario.hiring.roles.first { $0.name == "Manager" }?.work
        == .supervision(spanOfControl: 8, of: ["Specialist", "Representative"]))
    #expect(
      scenario.hiring.roles.first { $0.name == "Specialist" }?.work
        == .escalations(rate: 0.12, from: "Representative", coachingHoursPerNewHire: 0))
  }

  @Test func anEmptyTeamIsNotAnUnknownOne() throws {
    #expect(try scenario(threeNumbers(and: "")).hiring.people == [])
    let none = [PeopleGroup(role: "Representative", team: "Support", count: 0)]
    #expect(try scenario(threeNumbers(and: "reps: 0")).hiring.people == none)
    #expect(try scenario(threeNumbers(and: "people: []")).hiring.people == none)
  }

  @Test func peopleAreCountedInFullTimeEquivalents() throws {
    let scenario = try scenario(
      threeNumbers(
        and: """
          people:
            - {count: 5, fte: 80%, start: 2024-03}
            - {name: Amy, leaves: 2027-03}
          """))
    #expect(
      scenario.hiring.people == [
        PeopleGroup(
          role: "Representative", team: "Support", count: 4, start: Month("2024-03")),
        PeopleGroup(
          name: "Amy", role: "Representative", team: "Support", count: 1,
          leaves: Month("2027-03")),
      ])
  }

  @Test func attritionGoesByTenureAndByLoad() throws {
    let scenario = try scenario(
      threeNumbers(
        and: """
          attrition:
            byTenure: [{untilMonth: 6, monthly: 4%}, {monthly: 1.5%}]
            overloadAbove: 95%
            overloadFactor: 2
          """))
    let attrition = scenario.hiring.roles[0].attrition
    #expect(attrition.monthlyShare(tenure: 5, utilisation: 0.9) == 0.04)
    #expect(attrition.monthlyShare(tenure: 6, utilisation: 0.9) == 0.015)
    #expect(attrition.monthlyShare(tenure: 6, utilisation: 0.96) == 0.03)
  }

  @Test(arguments: ["\u{FEFF}", ""], ["\n", "\r\n"])
  func aByteOrderMarkAndWindowsLineEndsDoNotMatter(mark: String, lineEnd: String) throws {
    let text = mark + threeNumbers(and: "reps: 5").split(separator: "\n").joined(separator: lineEnd)
    #expect(try scenario(text) == scenario(threeNumbers(and: "reps: 5")))
  }
}
