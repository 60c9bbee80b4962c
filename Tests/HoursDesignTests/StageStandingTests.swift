import HoursDesign
import TestSupport
import Testing
import Workforce

@Suite struct StageStandingTests {
  // MARK: Which stage

  @Test(
    "What is open says the stage",
    arguments: [
      ("Mon-Fri 7-20", 1), ("daily 7-20", 2), ("Mon-Fri 0-24, Sat-Sun 7-20", 3), ("always", 3),
    ])
  func whatIsOpenSaysTheStage(hours: String, stage: Int) {
    let standing = hoursStanding(.made(people: 15, hours: hours))
    #expect(standing.stage.number == stage)
  }

  @Test func sitesSayTheStage() {
    let zones = [
      "America/New_York", "Europe/Dublin", "Asia/Singapore", "Europe/Berlin", "Europe/Paris",
      "Australia/Sydney",
    ]
    for (count, stage) in [(2, 4), (3, 5), (5, 6), (6, 7)] {
      var situation = HoursSituation.made(people: 100)
      situation.fit.sites = zones.prefix(count).map {
        Site(name: $0, timeZone: $0, hours: WeekHours("Mon-Fri 9-18"))
      }
      #expect(hoursStanding(situation).stage.number == stage, "\(count) sites")
    }
  }

  @Test func withoutHoursThePeopleDecideAndThatIsSaid() {
    var situation = HoursSituation.made(people: 18)
    situation.hoursAreGiven = false
    situation.fit.sites[0].hours = nil
    let standing = hoursStanding(situation)
    #expect(standing.stage.number == 2)
    #expect(standing.assumptions.contains { $0.key == "sites.hours" })
  }

  @Test func theLastStageHasNoNext() {
    var situation = HoursSituation.made(people: 300)
    situation.fit.sites = (1...6).map {
      Site(name: "Site \($0)", timeZone: "Europe/Dublin", hours: WeekHours("Mon-Fri 9-18"))
    }
    #expect(hoursStanding(situation).next == nil)
  }

  // MARK: When the next one is due

  @Test func thePlansPeopleSayWhenTheNextStageIsDue() throws {
    var situation = HoursSituation.made(people: 16, hours: "daily 7-20")
    situation.peopleByMonth = .growing(from: 16, byMonth: 0.5, months: 24)
    let next = try #require(hoursStanding(situation).next)
    #expect(next.stage.number == 3)
    #expect(!next.isDue)
    // 16 + 0.5 × 8 = 20 people.
    #expect(next.month == Month("2027-09"))
    #expect(next.people == 20)
    let size = try #require(next.thresholds.first { $0.name == "people" })
    #expect((size.value, size.trigger, size.isMet) == (16, 20, false))
    #expect(size.month == Month("2027-09"))
  }

  @Test func aNeedIsEnoughWhereThePeopleAre() throws {
    var situation = HoursSituation.made(people: 12, hours: "Mon-Fri 7-20")
    situation.contactsAtWeekend = 0.12
    let next = try #require(hoursStanding(situation).next)
    #expect(next.isDue && next.month == nil)
    situation.contactsAtWeekend = 0.09
    #expect(hoursStanding(situation).next?.isDue == false)
    situation.triggers["contactsAtWeekend"] = 0.08
    let own = hoursStanding(situation).next
    #expect(own?.isDue == true)
    #expect(own?.thresholds.first { $0.name == "contactsAtWeekend" }?.isGiven == true)
  }

  @Test func aNeedWaitsForThePeopleWhoKeepTwoSeats() throws {
    var situation = HoursSituation.made(people: 4, hours: "Mon-Fri 7-20")
    situation.contactsAtWeekend = 0.2
    // Two seats on seven days take 2 × 91 ÷ 32 = 5.6875 people.
    situation.peopleByMonth = .growing(from: 4, byMonth: 0.25, months: 24)
    let next = try #require(hoursStanding(situation).next)
    let fewest = try #require(next.thresholds.first { $0.name == "fewestPeople" })
    #expect(abs(fewest.trigger - 5.6875) < 1e-9)
    #expect(!next.isDue)
    #expect(next.month == Month("2027-08"))
  }

  @Test func customersAbroadWhoAreAwakeWhileNobodyIsThereAreANeed() throws {
    var situation = HoursSituation.made(people: 20, hours: "Mon-Fri 7-20")
    situation.fit.regions = [
      CustomerRegion(name: "Home", timeZone: "America/New_York", share: 0.8, languages: []),
      CustomerRegion(name: "Japan", timeZone: "Asia/Tokyo", share: 0.2, languages: []),
    ]
    situation.fit.sites[0].hours = WeekHours("daily 7-20")
    let next = try #require(hoursStanding(situation).next)
    let awake = try #require(next.thresholds.first { $0.name == "awakeUnserved" })
    // Tokyo's 8 to 18 is Boston's 18 to 4 in winter, 19 to 5 in summer: two hours or one are served.
    let value = try #require(awake.value)
    #expect(value > 0.8 && value < 0.9)
    #expect(awake.isMet == true && next.isDue)
  }

  @Test func whatIsntKnownIsToldSo() throws {
    let next = try #require(hoursStanding(.made(people: 5)).next)
    let weekend = try #require(next.thresholds.first { $0.name == "contactsAtWeekend" })
    #expect(weekend.value == nil && weekend.isMet == nil)
  }

  @Test func languagesThatNobodyServesAreCounted() throws {
    var situation = HoursSituation.made(people: 40, hours: "always")
    situation.fit.languages = [
      Language(name: "English", share: 0.8), Language(name: "French", share: 0.15),
      Language(name: "Spanish", share: 0.05),
    ]
    situation.fit.sites[0].languages = ["English", "Spanish"]
    let next = try #require(hoursStanding(situation).next)
    let unserved = try #require(next.thresholds.first { $0.name == "unservedLanguages" })
    #expect(abs((unserved.value ?? 0) - 0.15) < 1e-12)
  }

  // MARK: What it changes

  @Test func theWeekendChangesEverybodysDaysAndSomeStarts() throws {
    let next = try #require(hoursStanding(.made(people: 15, hours: "Mon-Fri 7-20")).next)
    // Halves are 8 at 07 and 7 at 11; then three start at each hour: five go from 07, four from 11.
    let moved = next.changes.compactMap { change -> (Int, Int, Int)? in
      guard case .start(let from, let to) = change.kind else { return nil }
      return (change.people, from, to)
    }
    #expect(moved.reduce(0) { $0 + $1.0 } == 9)
    #expect(moved.filter { $0.1 == 420 }.reduce(0) { $0 + $1.0 } == 5)
    #expect(moved.filter { $0.1 == 660 }.reduce(0) { $0 + $1.0 } == 4)
    #expect(
      next.changes.contains(
        StageChange(
          people: 15, of: 15, kind: .weekends(from: nil, to: 3, daysOff: [3, 4]))))
  }

  @Test func theNightTakesFourOfTwenty() throws {
    let next = try #require(hoursStanding(.made(people: 20, hours: "daily 7-20")).next)
    #expect(
      next.changes.contains(
        StageChange(
          people: 4, of: 20, kind: .nights(perWeek: 4, start: 1200, end: 420))))
  }

  @Test func aSiteAbroadIsANewPlaceForItsPeople() throws {
    let next = try #require(
      hoursStanding(.made(people: 40, hours: "Mon-Fri 0-24, Sat-Sun 7-20")).next)
    #expect(
      next.changes.contains(StageChange(people: 4, of: 40, kind: .newSite(name: "Dublin"))))
    #expect(
      next.changes.contains(
        StageChange(
          people: 4, of: 36,
          kind: .nightHours(fromStart: 1200, fromEnd: 420, toStart: 1080, toEnd: 300))))
  }

  // MARK: Cost

  @Test func whatTheStepItselfTakesIsToldApart() throws {
    var situation = HoursSituation.made(people: 20, hours: "daily 7-20")
    situation.costPerPerson = 52_000
    situation.fit.rules.nights = ShiftRules.Nights(premium: 0.25)
    let next = try #require(hoursStanding(situation).next)
    // 16 nights of ten paid hours a week, 52 weeks, at 52,000 ÷ 2,080 h = 25 an hour, a quarter more.
    #expect(abs((next.cost.stepPerYear ?? 0) - 16 * 10 * 52 * 25 * 0.25) < 1e-6)
    #expect(abs((next.cost.perYear ?? 0) - (20 * 52_000 + 52_000)) < 1e-6)
    #expect(next.thresholds.first { $0.name == "stepCost" }?.isMet == true)
  }

  // MARK: Seats and languages

  @Test func aSeatsHoursAreThoseOfTheStages() {
    let seats = hoursStanding(.made(people: 5)).seatCosts
    #expect(seats.map(\.name) == ["13 × 5", "13 × 7", "24 × 5 + 13 × 2", "24 × 7"])
    for (seat, people) in zip(seats, [2.03, 2.84, 4.56, 5.25]) {
      #expect(abs(seat.people - people) < 0.005)
      #expect(seat.explanation.steps.count == 4)
    }
    let own = hoursStanding(.made(people: 5, hours: "Mon-Fri 9-17")).seatCosts
    #expect(own.last?.name == "today's hours")
    #expect(abs((own.last?.people ?? 0) - 1.25) < 1e-12)
  }

  @Test func fourLanguagesTakeSixAgentsMoreThanOnePool() throws {
    var situation = HoursSituation.made(people: 40)
    situation.fit.languages = ["English", "Spanish", "French", "Portuguese"].map {
      Language(name: $0, share: 0.25)
    }
    situation.liveWork = .init(
      contacts: 40, intervalSeconds: 1800, averageHandleTime: 600,
      promise: ServiceLevelPromise(share: 0.8, threshold: 20))
    let split = try #require(hoursStanding(situation).languageSplit)
    #expect(split.pooled == 18)
    #expect(split.separate == 24)
    let explained = try #require(split.explanations.last)
    #expect(explained.results == [6, 12, 18, 24, 6])
    #expect(abs((split.explanations.first?.value ?? 0) - 40 / 3) < 1e-12)
  }

  @Test func reachIsTheShareOfCustomersOwnHours() throws {
    var situation = HoursSituation.made(people: 5, hours: "Mon-Fri 8-13")
    situation.fit.regions = [
      CustomerRegion(name: "Home", timeZone: "America/New_York", share: 1, languages: [])
    ]
    let reach = try #require(hoursStanding(situation).reachNow)
    #expect(abs(reach.share - 0.5) < 1e-12)
  }
}

extension HoursSituation {
  /// One site in Boston with hours.
  static func made(people: Int, hours: String = "Mon-Fri 7-20") -> HoursSituation {
    var fit = StageProblem.made(people: people)
    fit.sites = [Site(name: "Boston", timeZone: "America/New_York", hours: WeekHours(hours))]
    var situation = HoursSituation(fit: fit)
    situation.hoursAreGiven = true
    return situation
  }
}

extension [HoursSituation.PeopleInMonth] {
  static func growing(from people: Double, byMonth more: Double, months: Int) -> Self {
    (0..<months).map {
      .init(month: Month("2027-01")! + $0, people: people + more * Double($0))
    }
  }
}

@Suite struct TodaysStageTests {
  @Test func todaysHoursAreOnesOwn() throws {
    let now = hoursStanding(.made(people: 6, hours: "Mon-Thu 8-19, Fri 8-19")).now
    #expect(now.sites[0].hours == WeekHours("Mon-Fri 8-19"))
    #expect(now.sites[0].rotation.starts.map(\.startMinute) == [480, 600])
  }

  @Test func todaysSitesAreOnesOwnAndNoneOpens() throws {
    var situation = HoursSituation.made(people: 260)
    situation.fit.sites += [
      Site(name: "Dublin", timeZone: "Europe/Dublin"),
      Site(name: "Berlin", timeZone: "Europe/Berlin"),
      Site(name: "Singapore", timeZone: "Asia/Singapore"),
      Site(name: "Sydney", timeZone: "Australia/Sydney"),
      Site(name: "Tokyo", timeZone: "Asia/Tokyo"),
    ]
    let now = hoursStanding(situation).now
    #expect(now.stage.number == 7)
    #expect(
      Set(now.sites.map(\.name))
        == ["Boston", "Dublin", "Berlin", "Singapore", "Sydney", "Tokyo"])
    #expect(now.sites.allSatisfy { !$0.isNew })
    #expect(now.sites.reduce(0) { $0 + $1.people } == 260)
  }

  @Test func aWeekAroundTheClockHasNightsOnAllSevenEvenings() throws {
    let now = hoursStanding(.made(people: 24, hours: "always")).now
    let nights = try #require(now.sites[0].nights)
    // 7 × 2 ÷ 4 nights make 3.5, so four.
    #expect(nights.people == 4)
    #expect(nights.evenings.count == 7 && nights.present.allSatisfy { $0 >= 2 })
    #expect(now.sites[0].hours == .always)
    #expect(now.sites[0].fewestOnDuty >= 1)
  }
}
