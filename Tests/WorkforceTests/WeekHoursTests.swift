import Testing
import Workforce

@Suite struct WeekHoursTests {
  @Test(arguments: [
    ("Mon-Fri 9-17", "Mon–Fri 9–17", 40 * 60),
    ("mon–fri 9:30-17, sat 10-14", "Mon–Fri 9:30–17, Sat 10–14", 37 * 60 + 30 + 4 * 60),
    ("daily 7-20", "Mon–Sun 7–20", 91 * 60),
    ("Mon-Fri 0-24", "Mon–Fri 0–24", 120 * 60),
    ("Fri-Mon 8-12", "Mon 8–12, Fri–Sun 8–12", 16 * 60),
    ("Tue 9-12, Tue 13-17", "Tue 9–12 and 13–17", 7 * 60),
    ("Monday 9-17", "Mon 9–17", 8 * 60),
    ("Wed 22-6", "Wed 22–6", 8 * 60),
    ("Mon 9-24, Tue 0-24, Wed 0-17", "Mon 9–24, Tue 0–24, Wed 0–17", 56 * 60),
    ("always", "always", 10_080),
  ]) func hoursAreReadAndToldAgain(written: String, told: String, minutes: Int) throws {
    let hours = try #require(WeekHours(written))
    #expect(hours.words == told)
    #expect(hours.openSeconds(intervalSeconds: 900).reduce(0, +) == Double(minutes) * 60)
    #expect(try #require(WeekHours(told)) == hours, "what is told can be read")
  }

  @Test func whatGoesBeyondSundayGoesOnIntoMonday() throws {
    let night = try #require(WeekHours("Sun 22-6"))
    #expect(night.minutes == [0..<360, 10_080 - 120..<10_080])
  }

  @Test(arguments: [
    "", "9-17", "Mon", "Mon 9", "Mon 25-26", "Mon 9-17-18", "Foo 9-17", "Mon 9:70-10",
  ])
  func whatIsNoHoursIsNotRead(written: String) {
    #expect(WeekHours(written) == nil)
  }

  @Test func partOfAnIntervalIsOpenForThatLong() throws {
    let hours = try #require(WeekHours("Mon 0:10-1"))
    #expect(Array(hours.openSeconds(intervalSeconds: 900)[0..<5]) == [300, 900, 900, 900, 0])
  }

  @Test(arguments: [
    ("80/20s", 0.8, 20.0), ("80%/20", 0.8, 20), ("0.8 / 20s", 0.8, 20), ("90/8h", 0.9, 28_800),
    ("99.5/1m30s", 0.995, 90),
  ]) func aServiceLevelIsAShareAndATime(written: String, share: Double, threshold: Double) throws {
    let promise = try #require(ServiceLevelPromise(written))
    #expect(abs(promise.share - share) < 1e-12 && promise.threshold == threshold)
  }

  @Test(arguments: ["80", "80/", "/20s", "180/20s", "-1/20s", "80/20x", "80/20s/3", "nan/20s"])
  func whatIsNoServiceLevelIsNotRead(written: String) {
    #expect(ServiceLevelPromise(written) == nil)
  }
}
