import HoursDesign
import Randomness
import TestSupport
import Testing
import Workforce

@Suite struct CoverageRemedyTests {
  /// Boston's summer hour from 20 to 21 is open where Boston works an hour later, for 365 hours more a
  /// year, or where Singapore begins an hour earlier.
  @Test func anHourOfSummerIsClosedByAnHourMore() throws {
    let year = CoverageHolesTests.year(CoverageHolesTests.threeSites)
    let remedies = year.remedies()
    let later = try #require(
      remedies.first { $0.site == "Boston" && $0.change == .closesLater(minutes: 60) })
    #expect(later.closedMinutes == 238 * 60)
    #expect(later.addedMinutes == 365 * 60)
    #expect(later.hours == WeekHours("daily 7-21"))
    let earlier = try #require(
      remedies.first { $0.site == "Singapore" && $0.change == .opensEarlier(minutes: 60) })
    #expect(earlier.closedMinutes == 238 * 60)
    // Dublin can't help: it would have to work at night.
    #expect(remedies.allSatisfy { $0.site != "Dublin" })
    // Boston an hour later, at the same length: closed in summer, and in winter nothing opens, as Dublin
    // is there until 18:00 and Boston begins at 13:00.
    let moved = try #require(
      remedies.first { $0.site == "Boston" && $0.change == .moved(minutes: 60) })
    #expect(moved.closedMinutes == 238 * 60 && moved.addedMinutes == 0)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func aRemedyClosesWhatCountingAgainSays(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let year = CoverageRecountTests.drawn(&dice)
    let uncovered = { (year: CoverageYear) in
      year.holes().queues.reduce(0) { $0 + $1.uncovered }
    }
    let now = uncovered(year)
    let remedies = year.remedies()
    for remedy in remedies.prefix(6) {
      var changed = year
      guard let site = year.sites.firstIndex(where: { $0.site.name == remedy.site }) else {
        Issue.record("seed \(seed): \(remedy.site) is no site")
        return
      }
      changed.sites[site].hours = remedy.hours
      if remedy.change == .onHolidays { changed.sites[site].site.worksOnHolidays = true }
      #expect(now - uncovered(changed) == remedy.closedMinutes, "seed \(seed), \(remedy)")
    }
    #expect(
      zip(remedies, remedies.dropFirst()).allSatisfy { $0.closedMinutes >= $1.closedMinutes },
      "seed \(seed)")
    #expect(remedies.allSatisfy { $0.closedMinutes > 0 }, "seed \(seed)")
  }

  @Test func whatComesAgainIsOneSeason() throws {
    let holes = CoverageHolesTests.year(CoverageHolesTests.threeSites).holes()
    let season = try #require(holes.seasons.first)
    #expect(holes.seasons.count == 1)
    #expect(season.starts.count == 238 && season.minutes == 60)
    #expect(season.weekdays == Set(0..<7))
    #expect(season.gaps.isEmpty)
    #expect(season.sites == ["Boston"])
    #expect(holes.uncoveredMinutes { $0.language == "English" } == 238 * 60)
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func seasonsHoldEveryHoleOnce(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let holes = CoverageRecountTests.drawn(&dice).holes()
    let told = holes.seasons.flatMap { season in
      season.queues.flatMap { queue in
        season.starts.map {
          "\($0) \(season.minutes) \(queue.channel) \(queue.language) \(season.cause)"
        }
      }
    }
    let there = holes.holes.map {
      "\($0.start) \($0.minutes) \($0.channel) \($0.language) \($0.cause)"
    }
    #expect(told.sorted() == there.sorted(), "seed \(seed)")
  }
}
