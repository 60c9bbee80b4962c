import Testing
import Workforce

@Suite("An event changes the contacts of days from its start on")
struct ForecastEventTests {
  let start = CalendarDate(year: 2027, month: 3, day: 15)!

  @Test func nothingChangesBeforeItStarts() {
    let launch = ForecastEvent(.usual(.launch, name: "Launch", start: start), given: false)
    #expect(launch.factor(on: start + -1) == 1)
    #expect(launch.factor(on: start) == 1.3)
  }

  @Test func aLaunchFadesByHalves() {
    let launch = ForecastEvent(.usual(.launch, name: "Launch", start: start), given: false)
    // Two weeks in full, then half of what is left in every four.
    let lastFull = launch.factor(on: start + 13)
    let later = launch.factor(on: start + 14 + 28)
    #expect(lastFull == 1.3)
    #expect(abs(later - (1 + 0.3 * 0.5)) < 0.01)
    #expect(later > 1)
  }

  @Test func whatStaysIsThereYearsLater() {
    let change = ForecastEvent(
      StormEvent(
        name: "Price", kind: .priceChange, start: start, halfLifeDays: .infinity,
        incidentFactor: 0.8), given: true)
    #expect(change.factor(on: start + 1000) == 0.8)
  }

  @Test func itRisesOverItsRamp() {
    let event = ForecastEvent(
      StormEvent(name: "Rewrite", start: start, rampDays: 10, incidentFactor: 2), given: true)
    #expect(abs(event.factor(on: start) - 1.05) < 1e-12)
    #expect(abs(event.factor(on: start + 4) - 1.45) < 1e-12)
    #expect(event.factor(on: start + 10) == 2)
  }
}
