import Testing
import Workforce

@Suite struct WallClockTests {
  /// Dublin in 2026: summer time from 29 March 01:00 UTC to 25 October 01:00 UTC.
  let dublin = WallClock(
    name: "Europe/Dublin", offsetBeforeSeconds: 0,
    changes: [
      .init(instant: WallClockTests.instant(2026, 3, 29, 1), offsetSeconds: 3600),
      .init(instant: WallClockTests.instant(2026, 10, 25, 1), offsetSeconds: 0),
    ])

  private static func instant(_ year: Int, _ month: Int, _ day: Int, _ hour: Int) -> Timestamp {
    Timestamp(secondsSince1970: local(year, month, day, hour).secondsSince1970)
  }

  private static func local(
    _ year: Int, _ month: Int, _ day: Int, _ hour: Int, _ minute: Int = 0
  ) -> LocalTime {
    LocalTime(date: CalendarDate(year: year, month: month, day: day)!, hour: hour, minute: minute)
  }

  @Test func anOrdinaryTimeIsOneInstant() {
    #expect(
      dublin.instant(of: Self.local(2026, 7, 1, 9)) == .unique(Self.instant(2026, 7, 1, 8)))
    #expect(
      dublin.instant(of: Self.local(2026, 1, 1, 9)) == .unique(Self.instant(2026, 1, 1, 9)))
  }

  @Test func anHourThatIsSkippedIsMovedForward() {
    let resolved = dublin.instant(of: Self.local(2026, 3, 29, 1, 30))
    #expect(resolved == .skipped(Self.instant(2026, 3, 29, 1) + 1800))
    #expect(dublin.localTime(at: resolved.instant) == Self.local(2026, 3, 29, 2, 30))
  }

  @Test func anHourThatIsRepeatedIsTheEarlierOne() {
    let resolved = dublin.instant(of: Self.local(2026, 10, 25, 1, 30))
    let earlier = Self.instant(2026, 10, 25, 0) + 1800
    #expect(resolved == .repeated(earlier: earlier, later: earlier + 3600))
    #expect(resolved.instant == earlier)
  }

  @Test func everyInstantOfBothChangeWeeksReadsBackAsItselfOrItsTwin() {
    for start in [Self.instant(2026, 3, 28, 0), Self.instant(2026, 10, 24, 0)] {
      for quarter in 0..<(3 * 96) {
        let instant = start + Int64(quarter * 900)
        switch dublin.instant(of: dublin.localTime(at: instant)) {
        case .unique(let back): #expect(back == instant)
        case .repeated(let earlier, let later): #expect(instant == earlier || instant == later)
        case .skipped: Issue.record("\(instant) is on the wall and so was not skipped")
        }
      }
    }
  }
}
