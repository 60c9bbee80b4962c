import HoursDesign
import Randomness
import TestSupport
import Testing
import Workforce

@Suite struct PublishedHoursTests {
  /// Boston's 7 to 20 is 12 to 25 o'clock in Dublin, and an hour earlier while only America has summer
  /// time: from 14 to 27 March and from 31 October to 6 November.
  @Test func hoursMoveOnOtherClocksOnly() throws {
    let region = { (name: String, clock: WallClock) in
      CoverageYear.Region(
        region: CustomerRegion(
          name: name, timeZone: clock.name, share: 0.5,
          languages: [CustomerRegion.SpokenLanguage(name: "English", share: 1)]), clock: clock)
    }
    let published = CoverageHolesTests.year(
      [CoverageHolesTests.threeSites[0]],
      regions: [region("America", .boston), region("Ireland", .dublin)]
    ).publishedHours()
    let places = try #require(published.queues.first).places
    #expect(places.map(\.name) == ["America", "Ireland", "UTC"])
    #expect(
      places[0].seasons == [
        PublishedHours.Season(
          first: CoverageHolesTests.date(2027, 1, 1), last: CoverageHolesTests.date(2027, 12, 31),
          hours: WeekHours("daily 7-20")!)
      ])
    let date = CoverageHolesTests.date
    let (usual, early) = (WeekHours("daily 12-1")!, WeekHours("daily 11-24")!)
    #expect(
      places[1].seasons == [
        PublishedHours.Season(first: date(2027, 1, 1), last: date(2027, 3, 13), hours: usual),
        PublishedHours.Season(first: date(2027, 3, 14), last: date(2027, 3, 27), hours: early),
        PublishedHours.Season(first: date(2027, 3, 28), last: date(2027, 10, 30), hours: usual),
        PublishedHours.Season(first: date(2027, 10, 31), last: date(2027, 11, 6), hours: early),
        PublishedHours.Season(first: date(2027, 11, 7), last: date(2027, 12, 31), hours: usual),
      ])
    #expect(places.allSatisfy { $0.exceptions.isEmpty })
  }

  @Test func holidaysThatNobodyElseCoversAreListed() throws {
    let boston = CoverageHolesTests.place("Boston", .boston, "daily 7-20", holidays: "US-MA")
    let dublin = CoverageHolesTests.place("Dublin", .dublin, "daily 14-18", holidays: "IE")
    let published = CoverageHolesTests.year([boston, dublin]).publishedHours()
    let place = try #require(published.queues.first).places[0]
    #expect(place.timeZone == "America/New_York")
    let exceptions = place.exceptions
    // Thanksgiving: Dublin answers from 9 to 13 in Boston.
    let thanksgiving = try #require(
      exceptions.first { $0.date == CoverageHolesTests.date(2027, 11, 25) })
    #expect(thanksgiving.names == ["Thanksgiving Day"])
    #expect(thanksgiving.open == [540..<780])
    #expect(thanksgiving.closed == [420..<540, 780..<1200])
    // Christmas closes both; Saint Brigid's Day closes nothing that Boston doesn't cover.
    let christmas = try #require(
      exceptions.first { $0.date == CoverageHolesTests.date(2027, 12, 25) })
    #expect(christmas.open.isEmpty)
    #expect(!exceptions.contains { $0.date == CoverageHolesTests.date(2027, 2, 1) })
  }

  /// Away from clock changes and holidays, an instant is open just where its season's week says so.
  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func seasonsAgreeWithTheYear(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    var year = CoverageRecountTests.drawn(&dice)
    for site in year.sites.indices {
      year.sites[site].holidays = nil
      year.sites[site].site.closedOn = []
    }
    let published = year.publishedHours()
    let changes = (year.sites.map(\.clock) + [year.clock])
      .flatMap { $0.stretches(from: year.start, to: year.end).map(\.start) }
    for queue in published.queues {
      let wanted = year.channels.first { $0.channel == queue.channel }!.hours
      let sites = year.sites.filter {
        $0.site.serves(channel: queue.channel, language: queue.language)
      }
      for place in queue.places {
        let clock = place.timeZone == "UTC" ? WallClock.utc : year.clock
        for _ in 0..<300 {
          let instant =
            year.start
            + Int64.random(in: 1440..<Int64(year.minutes - 1440), using: &dice) * 60
          guard changes.allSatisfy({ abs($0 - instant) > 2 * 86_400 }) else { continue }
          let local = clock.localTime(at: instant)
          let season = place.seasons.first { ($0.first...$0.last).contains(local.date) }
          let minute = local.date.weekday * 1440 + local.secondOfDay / 60
          let first = year.clock.localTime(at: instant)
          let isWanted = wanted.minutes.contains {
            $0.contains(first.date.weekday * 1440 + first.secondOfDay / 60)
          }
          let isOpen =
            isWanted
            && sites.contains { site in
              let own = site.clock.localTime(at: instant)
              return site.hours.minutes.contains {
                $0.contains(own.date.weekday * 1440 + own.secondOfDay / 60)
              }
            }
          #expect(
            season?.hours.minutes.contains { $0.contains(minute) } == isOpen,
            "seed \(seed), \(instant), \(place.name), \(queue.language)")
          #expect(
            queue.open.contains { $0.start <= instant && instant < $0.end } == isOpen,
            "seed \(seed), \(instant)")
        }
      }
    }
  }
}
