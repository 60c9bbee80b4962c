import FileFormats
import Pipeline
import Testing
import Workforce

/// What a model says of forecasts.
@Suite struct ForecastKeys {
  private func forecast(_ more: String) throws -> ForecastSettings {
    try scenario("start: 2027-01\n" + threeNumbers(and: more)).forecast
  }

  @Test func aModelThatSaysNothingHasTheDefaults() throws {
    #expect(try forecast("") == ForecastSettings())
    #expect(try forecast("forecast: {}") == ForecastSettings())
  }

  @Test func adjustmentsAreReadWithTheirReasons() throws {
    let settings = try forecast(
      """
      forecast:
        country: us-ma
        weeks: 8
        adjustments:
          - {from: 2027-03-01, to: 2027-03-05, channel: phone, language: es, factor: 1.2, by: Amy,
              why: Spring campaign}
          - {from: 2027-04-01, segment: Paid, contacts: -40, why: Closed shop}
      """)
    #expect(settings.country == "US-MA" && settings.weeks == 8)
    let march = CalendarDate("2027-03-01")!
    let april = CalendarDate("2027-04-01")!
    #expect(
      settings.adjustments == [
        ForecastAdjustment(
          first: march, last: march + 4, change: .factor(1.2), channel: .phone, language: "es",
          by: "Amy", why: "Spring campaign"),
        ForecastAdjustment(
          first: april, last: april, change: .contactsADay(-40), segment: "Paid",
          why: "Closed shop"),
      ])
  }

  @Test func whoseSizeIsWrittenIsToldApartFromWhatIsUsual() throws {
    let settings = try forecast(
      "events: [{name: A, kind: launch, start: 2027-03}, "
        + "{name: B, kind: launch, start: 2027-04, incidents: 1.5}]")
    #expect(settings.sizedEvents == ["B"])
  }

  @Test func whatIsOverIsKeptToLearnFrom() throws {
    let model = try scenario(
      "start: 2027-01\n" + threeNumbers(and: "events: [{name: A, kind: outage, start: 2026-02}]"))
    #expect(model.storm.events.map(\.name) == ["A"])
  }

  @Test(arguments: [
    ("forecast: {country: Ireland}", "no public holidays", "Write IE."),
    ("forecast: {weeks: 0}", "forecast.weeks", "such as"),
    (
      "forecast: {adjustments: [{from: 2027-03-05, to: 2027-03-01, factor: 2, why: x}]}",
      "before forecast.adjustments[0].from", "no earlier than 2027-03-05"
    ),
    ("forecast: {adjustments: [{from: 2027-03-05, why: x}]}", "factor", "contacts"),
    (
      "forecast: {adjustments: [{from: 2027-03-05, factor: 2, contacts: 3, why: x}]}", "both",
      "Keep one"
    ),
    ("forecast: {adjustments: [{from: 2027-03-05, factor: 2}]}", "no why", "Write why"),
  ])
  func whatCannotBeMeantIsTold(text: String, cause: String, remedy: String) {
    let problems = modelProblems("start: 2027-01\n" + threeNumbers(and: text))
    #expect(problems.count == 1)
    let told = problems.map { "\($0.cause) \($0.remedy)" }.joined()
    #expect(told.contains(cause) && told.contains(remedy), "\(told)")
  }
}
