import TestSupport
import Testing
import Workforce

@testable import HoursDesign

@Suite struct FitStageTests {
  @Test func fivePeopleWorkInTwoHalvesOnWeekdays() throws {
    let fitted = fitStage(HoursStages.all[0], to: .made(people: 5))
    let home = try #require(fitted.sites.first)
    #expect(home.hours == WeekHours("Mon-Fri 7-20"))
    #expect(home.rotation.starts.map(\.startMinute) == [420, 660])
    #expect(home.rotation.starts.map(\.people) == [3, 2])
    #expect(home.rotation.weekendsPerCycle == [0, 0, 0, 0, 0])
    #expect(fitted.roles.first { $0.name == "CEO on a line" }?.people == 1)
    #expect(fitted.shortcomings.isEmpty)
  }

  @Test func fifteenStartByTheHourAndWorkEveryThirdWeekend() throws {
    let fitted = fitStage(HoursStages.all[1], to: .made(people: 15))
    let rotation = try #require(fitted.sites.first).rotation
    #expect(rotation.starts.map(\.startMinute) == [420, 480, 540, 600, 660])
    #expect(rotation.starts.map(\.people) == [3, 3, 3, 3, 3])
    #expect(rotation.weeks == 3)
    #expect(rotation.weekendsPerCycle == [Int](repeating: 1, count: 15))
    let first = rotation.people[0]
    #expect(first.works[0] == [true, true, true, false, false, true, true])
    #expect(first.works[1] == [true, true, true, true, true, false, false])
    #expect(fitted.sites[0].hours == WeekHours("daily 7-20"))
    #expect(fitted.shortcomings.isEmpty)
  }

  @Test func aNightHasTwoPeopleWhoWorkFourNights() throws {
    let fitted = fitStage(HoursStages.all[2], to: .made(people: 20))
    let home = try #require(fitted.sites.first)
    let nights = try #require(home.nights)
    #expect(home.hours == WeekHours("Mon-Fri 0-24, Sat-Sun 7-20"))
    // From Sunday evening to Friday evening, from the day's end to its beginning.
    #expect(nights.evenings == [6, 0, 1, 2, 3, 4])
    #expect(nights.present == [2, 2, 4, 4, 2, 2])
    #expect(nights.people == 4)
    #expect((nights.startMinute, nights.stayMinutes, nights.paidMinutes) == (1200, 660, 600))
    #expect(home.rotation.people.count == 20)
    #expect(home.fewestOnDuty >= 1)
    #expect(fitted.shortcomings.isEmpty)
    #expect(fitted.assumptions.contains { $0.key == "supportHours.nights" })
  }

  @Test func aSiteAbroadShortensTheNightsAtHome() throws {
    let fitted = fitStage(HoursStages.all[3], to: .made(people: 40))
    #expect(fitted.sites.map(\.name) == ["Boston", "Dublin"])
    #expect(fitted.sites.map(\.people) == [36, 4])
    #expect(fitted.sites[1].isNew)
    let nights = try #require(fitted.sites[0].nights)
    // Dublin opens at 04:00 in Boston, and at 05:00 while only America has changed its clocks.
    #expect((nights.startMinute + nights.stayMinutes) % 1440 == 300)
    #expect(nights.paidMinutes == 600)
    #expect(fitted.shortcomings.isEmpty)
  }

  @Test func theSunIsFollowedWithHandoversThatOverlap() throws {
    let fitted = fitStage(HoursStages.all[4], to: .made(people: 80))
    #expect(fitted.sites.map(\.people) == [40, 24, 16])
    #expect(fitted.nightPeople == 0)
    #expect(
      fitted.handovers.map { "\($0.from) to \($0.to)" }.sorted() == [
        "Boston to Singapore", "Dublin to Boston", "Singapore to Dublin",
      ])
    let handover = try #require(fitted.handovers.first { $0.from == "Boston" })
    // Boston closes at 01:00 UTC in winter and at 00:00 in summer, Singapore opens at 23:00.
    #expect(handover.seasons.map(\.overlapMinutes).min() == 60)
    #expect(handover.seasons.map(\.overlapMinutes).max() == 120)
    #expect(fitted.handovers.allSatisfy { $0.leastOverlap > 0 })
    #expect(fitted.shortcomings.isEmpty)
  }

  @Test func germanAndFrenchMoveHomeFromDublin() throws {
    var problem = StageProblem.made(people: 150)
    problem.rampMonths = 3
    problem.leadDays = 66
    let fitted = fitStage(HoursStages.all[5], to: problem)
    #expect(fitted.sites.map(\.people).reduce(0, +) == 150)
    let german = fitted.transfers.filter { $0.language == "German" }
    #expect(german.map(\.from) == ["Dublin", "Dublin"])
    #expect(german.map(\.to) == ["Berlin", "Berlin"])
    #expect(german.map(\.month) == [Month("2027-01")!, Month("2027-04")!])
    #expect(german.map(\.people) == [2, 1])
    #expect(german.map(\.backfill) == [2, 1])
    #expect(german.map(\.backfillStarts) == [Month("2026-10")!, Month("2027-01")!])
    #expect(german[0].openBy == CalendarDate(year: 2026, month: 7, day: 27))
    #expect(fitted.transfers.filter { $0.language == "French" }.map(\.to) == ["Paris", "Paris"])
    #expect(fitted.transfers.last?.month == Month("2027-07")!)
  }

  @Test func nobodyMovesBeforeABackfillCanHaveRamped() throws {
    var problem = StageProblem.made(people: 150)
    problem.rampMonths = 3
    problem.leadDays = 66
    problem.hiresFrom = Month("2027-01")!
    let first = try #require(fitStage(HoursStages.all[5], to: problem).transfers.first)
    // 66 days from the first of January end in March, so April starts, and July moves.
    #expect(first.backfillStarts == Month("2027-04"))
    #expect(first.month == Month("2027-07"))
    #expect(first.openBy == CalendarDate(year: 2027, month: 1, day: 25))
  }

  @Test func threeHundredWorkInSixOffices() {
    let fitted = fitStage(HoursStages.all[6], to: .made(people: 300))
    #expect(fitted.sites.count == 6)
    #expect(fitted.sites.map(\.people).reduce(0, +) == 300)
    #expect(fitted.stage.channels == ["chat", "email", "phone", "social"])
    #expect(fitted.shortcomings.isEmpty)
  }

  @Test func onePersonCantWorkAroundTheClockAndIsToldTheWayOut() throws {
    let fitted = fitStage(HoursStages.all[2], to: .made(people: 1))
    let home = try #require(fitted.sites.first)
    #expect(home.hours == WeekHours("Mon-Fri 7-16"))
    #expect(fitted.shortcomings.contains { $0.cause.hasPrefix("Nights take 4 people") })
    #expect(fitted.shortcomings.contains { $0.cause.hasPrefix("One person can't be there for 13") })
    #expect(fitted.shortcomings.allSatisfy { !$0.wayOut.isEmpty })
  }

  @Test func ownSitesAndCandidatesComeBeforeTheSources() {
    var problem = StageProblem.made(people: 80)
    problem.sites = [
      Site(name: "London", timeZone: "Europe/London"), Site(name: "Lyon", timeZone: "Europe/Paris"),
    ]
    problem.candidates = [Site(name: "Manila", timeZone: "Asia/Manila")]
    let fitted = fitStage(HoursStages.all[4], to: problem)
    #expect(fitted.sites.map(\.name) == ["London", "Lyon", "Manila"])
    #expect(fitted.sites.map(\.isNew) == [false, false, true])
    // London and Lyon are an hour apart: nobody is there for America's evening, and that is said.
    #expect(fitted.shortcomings.contains { $0.cause.contains("nobody is there") })
  }

  @Test func theFirstSiteAbroadIsWhereMostCustomersAre() {
    var problem = StageProblem.made(people: 40)
    problem.regions = [
      CustomerRegion(name: "America", timeZone: "America/New_York", share: 0.6, languages: []),
      CustomerRegion(name: "Japan", timeZone: "Asia/Tokyo", share: 0.3, languages: []),
      CustomerRegion(name: "Europe", timeZone: "Europe/Dublin", share: 0.1, languages: []),
    ]
    problem.candidates = [Site(name: "Osaka", timeZone: "Asia/Tokyo")]
    let fitted = fitStage(HoursStages.all[3], to: problem)
    #expect(fitted.sites.map(\.name) == ["Boston", "Osaka"])
  }

  @Test func demandSetsHowManyWorkAtTheWeekend() {
    var problem = StageProblem.made(people: 30)
    // A weekend day brings a fifth of a weekday's work: r n ÷ (1 + 0.4 r) = 5.6, so six at least.
    problem.demand = (0..<168).map { $0 < 120 ? 10 : 2 }
    let rotation = fitStage(HoursStages.all[1], to: problem).sites[0].rotation
    #expect(rotation.weeks == 5)
    #expect(rotation.people.count { $0.works[0][5] } == 6)
  }
}

extension StageProblem {
  static func made(people: Int) -> StageProblem {
    StageProblem(
      people: people,
      clocks: WallClock.system([
        "America/New_York", "Europe/Dublin", "Europe/London", "Asia/Singapore", "Asia/Manila",
        "Asia/Tokyo", "Europe/Berlin", "Europe/Paris", "Australia/Sydney",
      ]), year: 2027, firstMonth: Month("2027-01")!)
  }
}

@Suite struct LanguagesOfStagesTests {
  @Test func officesOpenForOnesOwnLanguages() throws {
    var problem = StageProblem.made(people: 150)
    problem.clocks["America/Bogota"] = WallClock.system("America/Bogota")
    problem.sites = [
      Site(name: "Boston", timeZone: "America/New_York"),
      Site(name: "Dublin", timeZone: "Europe/Dublin"),
      Site(name: "Singapore", timeZone: "Asia/Singapore"),
    ]
    problem.languages = [
      Language(name: "English", share: 0.7), Language(name: "Spanish", share: 0.2),
      Language(name: "French", share: 0.1),
    ]
    let fitted = fitStage(HoursStages.all[5], to: problem)
    // Spanish takes the place of German, French stays.
    #expect(fitted.sites.map(\.name) == ["Boston", "Dublin", "Singapore", "Bogotá", "Paris"])
    let moves = fitted.transfers.map { "\($0.language) from \($0.from) to \($0.to)" }
    #expect(
      Set(moves) == ["Spanish from Boston to Bogotá", "French from Dublin to Paris"])
    #expect(fitted.assumptions.contains { $0.text.contains("its office opens in Bogotá") })
  }

  @Test func anOfficeForALanguageThatNobodySpeaksStaysShut() {
    var problem = StageProblem.made(people: 150)
    problem.languages = [
      Language(name: "English", share: 0.9), Language(name: "French", share: 0.1),
    ]
    let fitted = fitStage(HoursStages.all[5], to: problem)
    #expect(!fitted.sites.contains { $0.name == "Berlin" })
    #expect(fitted.sites.contains { $0.name == "Paris" })
    #expect(fitted.people == fitted.sites.reduce(0) { $0 + $1.people })
  }
}
