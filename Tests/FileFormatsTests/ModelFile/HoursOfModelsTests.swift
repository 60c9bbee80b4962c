import FileFormats
import Testing
import Workforce

@testable import Pipeline

@Suite struct HoursOfModelsTests {
  private static let model = """
    customers: 1000
    ticketsPerMonth: 1558
    ticketsPerRepPerMonth: 250
    languages: [{name: English, share: 70%}, {name: Spanish, share: 30%}]
    sites:
      - {name: Boston, timeZone: America/New_York, hours: daily 7-20, languages: [English],
          closedOn: [2027-12-31, 2027-12-24], costPerHour: 31.5}
    regions:
      - {name: Home, timeZone: America/Denver, share: 60%}
      - {name: Europe, timeZone: Europe/Paris, share: 40%, languages: {English: 35%, Spanish: 65%}}
    supportHours:
      promise: 8h
      shifts: {paidHours: [8, 7.5], startsEvery: 30m, meal: 0m}
      nights: {premium: 26%}
      partTime: {paidHours: 4}
      candidates: [{name: Porto, timeZone: Europe/Lisbon}]
      occasional: {people: 2, costPerHour: 90}
    """

  @Test func sitesRegionsAndRulesAreReadAsWritten() throws {
    let scenario = try scenario(Self.model)
    let site = try #require(scenario.sites.first)
    #expect(site.hours == WeekHours("daily 7-20"))
    #expect(site.languages == ["English"] && site.channels == nil)
    #expect(site.closedOn.map(\.description) == ["2027-12-24", "2027-12-31"])
    let regions = scenario.hours.regions
    #expect(regions.map(\.share) == [0.6, 0.4])
    #expect(
      regions[0].languages == [
        .init(name: "English", share: 0.7), .init(name: "Spanish", share: 0.3),
      ])
    #expect(
      regions[1].languages == [
        .init(name: "English", share: 0.35), .init(name: "Spanish", share: 0.65),
      ])
    #expect(regions[0].hours == WeekHours("Mon-Fri 8-18"))
    #expect(scenario.hours.promiseHours == 8)
    let rules = scenario.hours.rules
    #expect(rules.paidMinutes == [450, 480] && rules.startGridMinutes == 30 && rules.meal == nil)
    #expect(rules.nights == ShiftRules.Nights(paidMinutes: 600, nightsPerWeek: 4, premium: 0.26))
    #expect(rules.partTime == ShiftRules.PartTime(paidMinutes: 240, mostShare: 0.2))
    #expect(scenario.hours.candidates.map(\.name) == ["Porto"])
    #expect(scenario.hours.occasional == OccasionalCapacity(people: 2, costPerHour: 90))
  }

  @Test func everythingWrongWithHoursIsToldAtOnce() {
    let wrong = Self.model
      .replacing("languages: [English],", with: "languages: [Englsh],")
      .replacing("share: 40%,", with: "share: 30%,")
      .replacing("Spanish: 65%", with: "Spanish: 55%")
      .replacing("startsEvery: 30m", with: "startsEvery: 7m")
      .replacing("name: Porto", with: "name: Boston")
      .replacing("meal: 0m", with: "mealAfter: 9h")
    let told = modelProblems(wrong).map { "\($0.cause) \($0.remedy)" }
    for words in [
      "Englsh, which is no language. Write English.", "The shares of regions make 90 %.",
      "The shares of regions[1].languages make 90 %.", "7 minutes, which doesn't divide a day",
      "Boston, which is a site already", "540 minutes after a shift that is paid for 450",
    ] {
      #expect(told.contains { $0.contains(words) }, "\(words) in \(told)")
    }
    #expect(told.count == 6)
  }
}
