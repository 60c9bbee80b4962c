import HoursDesign
import Randomness
import TestSupport
import Testing
import Workforce

@Suite struct WeighHoursTests {
  /// One site and one region on the same clock, one phone contact an hour around the clock.
  private func problem(
    sites: [PlacedSite],
    regions: [(share: Double, hours: String, offset: Int, language: String)] = [
      (1, "Mon-Fri 8-18", 0, "English")
    ], languages: [String] = ["English"], required: Double = 1, candidates: [PlacedSite] = []
  ) throws -> HoursProblem {
    let flat = [Double](repeating: 1 / 672, count: 672)
    return HoursProblem(
      monday: CalendarDate(year: 2027, month: 1, day: 4)!, sites: sites, candidates: candidates,
      regions: try regions.enumerated().map { index, region in
        PlacedRegion(
          region: CustomerRegion(
            name: "Region \(index)", timeZone: "UTC", share: region.share,
            languages: [.init(name: region.language, share: 1)],
            hours: try #require(WeekHours(region.hours))),
          offsetMinutes: region.offset, profile: flat)
      },
      queues: languages.map {
        HoursQueue(
          channel: "phone", kind: .phone, language: $0,
          contacts: [Double](repeating: 0.25, count: 672),
          required: [Double](repeating: required, count: 672), handleSeconds: 300)
      }, shrinkage: 0.2, paidHoursPerWeek: 40, currency: "EUR", settings: HoursSettings())
  }

  private func site(
    _ name: String, _ hours: String, offset: Int = 0, languages: [String]? = nil,
    costPerHour: Double? = 20
  ) throws -> PlacedSite {
    PlacedSite(
      site: Site(name: name, timeZone: "UTC", languages: languages), offsetMinutes: offset,
      hours: try #require(WeekHours(hours)), costPerHour: costPerHour)
  }

  @Test func oneSeatTakesThePeopleThatSeatCostsSay() throws {
    let figures = weigh(
      HoursOption(hours: [WeekHours("Mon-Fri 7-20")], promiseHours: 24),
      in: try problem(sites: [site("Boston", "Mon-Fri 7-20")]))
    #expect(abs(figures.people - 65 / 32) < 1e-9)
    #expect(abs(figures.paidHoursPerWeek - 65 / 0.8) < 1e-9)
    #expect(abs(try #require(figures.costPerYear) - 65 / 0.8 * 20 * 52) < 1e-6)
    #expect(figures.reach == 1)
    #expect(abs(figures.contactsLive - 65 / 168) < 1e-9)
    #expect(figures.hoursHeldByOne == 1)
    #expect(figures.weekendsPerPerson == 0 && figures.nightsPerPersonMonth == 0)
    // 24 hours after Friday 20:00 is Saturday 20:00: who writes until Sunday 7:00 waits longer.
    #expect(abs(figures.contactsInPromise - (168 - 35) / 168) < 1e-9)
    #expect(abs(figures.contactsOutside - Double(168 - 65)) < 1e-9)
  }

  @Test func reachFollowsTheCustomersClockAndLanguage() throws {
    // Customers who are eight hours ahead are at work from 0 to 10 UTC.
    let problem = try problem(
      sites: [
        site("Boston", "Mon-Fri 8-18", languages: ["English"]),
        site("Tokyo", "Mon-Fri 8-18", offset: 480, languages: ["Japanese"]),
      ],
      regions: [
        (0.5, "Mon-Fri 8-18", 0, "English"), (0.3, "Mon-Fri 8-18", 480, "Japanese"),
        (0.2, "Mon-Fri 8-18", 480, "English"),
      ], languages: ["English", "Japanese"])
    let figures = weigh(
      HoursOption(hours: problem.sites.map(\.hours), promiseHours: 24), in: problem)
    // The last region's hours are 0–10 UTC, and English is spoken from 8 on.
    #expect(zip(figures.reachByRegion, [1, 1, 0.2]).allSatisfy { abs($0 - $1) < 1e-12 })
    #expect(abs(figures.reach - 0.84) < 1e-12)
  }

  @Test func nightsAndWeekendsAreByTheSitesClock() throws {
    // Around the clock on a site nine hours ahead: a quarter of all hours are nights everywhere.
    let problem = try problem(sites: [site("Tokyo", "always", offset: 540)])
    let figures = weigh(HoursOption(hours: [.always], promiseHours: 1), in: problem)
    // 42 of 168 hours, in shifts of ten hours, over 5.25 people; ÷ 0.8 for those who are away.
    let people = 168.0 / 32
    #expect(abs(figures.nightsPerPersonMonth - 42 / 0.8 / 8 / people * 52 / 12) < 1e-9)
    #expect(abs(figures.weekendsPerPerson - 48 / 0.8 / 8 / people / 2) < 1e-9)
    #expect(figures.contactsLive == 1 && figures.meanHoursUntilOpen == 0)
  }

  /// Counted again without any of the weigher's tables, quarter by quarter.
  @Test(arguments: 0..<20)
  func figuresAreThoseOfANaiveCount(seed: Int) throws {
    var dice = SeededGenerator(seed: UInt64(seed))
    let texts = ["Mon-Fri 9-18", "daily 7-20", "always", "Mon-Fri 0-24, Sat-Sun 7-20", "Sat 22-6"]
    let offsets = [-300, 0, 60, 345, 480]
    let sites = try (0..<3).map {
      try site(
        "Site \($0)", texts.randomElement(using: &dice)!,
        offset: offsets.randomElement(using: &dice)!,
        languages: [["English"], ["French"], ["English", "French"]].randomElement(using: &dice)!)
    }
    let problem = try problem(
      sites: sites,
      regions: (0..<3).map { _ in
        (
          Double.random(in: 0.1...1, using: &dice), "Mon-Fri 8-18",
          offsets.randomElement(using: &dice)!, ["English", "French"].randomElement(using: &dice)!
        )
      }, languages: ["English", "French"], required: Double(Int.random(in: 1...4, using: &dice)))
    let figures = weigh(HoursOption(hours: sites.map(\.hours), promiseHours: 5), in: problem)
    let naive = NaiveCount(problem, promiseHours: 5)
    #expect(abs(figures.reach - naive.reach) < 1e-9, "seed \(seed)")
    #expect(abs(figures.contactsLive - naive.live) < 1e-9, "seed \(seed)")
    #expect(abs(figures.contactsInPromise - naive.inPromise) < 1e-9, "seed \(seed)")
    #expect(abs(figures.paidHoursPerWeek - naive.paidHours) < 1e-6, "seed \(seed)")
  }

  @Test func theFrontIsThatOfAllCombinationsAndNothingOnItIsBeaten() throws {
    let problem = try problem(
      sites: [site("Boston", "Mon-Fri 9-18")],
      regions: [(0.6, "Mon-Fri 8-18", 0, "English"), (0.4, "Mon-Fri 8-18", 480, "English")],
      candidates: [site("Singapore", "Mon-Fri 9-18", offset: 480, costPerHour: 12)])
    let found = compareHours(problem)
    #expect(found.combinations == found.menu.reduce(1) { $0 * $1.count })
    var all: [HoursFigures] = []
    for home in found.menu[0] {
      for abroad in found.menu[1] {
        all.append(weigh(HoursOption(hours: [home, abroad], promiseHours: 24), in: problem))
      }
    }
    func values(_ figures: HoursFigures) -> [Double] {
      [
        -(figures.costPerYear ?? 0), figures.reach, figures.contactsInPromise,
        -figures.nightsPerPersonMonth, -figures.weekendsPerPerson, -figures.hoursHeldByOne,
      ]
    }
    func beats(_ one: HoursFigures, _ other: HoursFigures) -> Bool {
      let pairs = zip(values(one), values(other))
      return pairs.allSatisfy { $0 >= $1 } && pairs.contains { $0 > $1 }
    }
    let unbeaten = all.filter { figures in !all.contains { beats($0, figures) } }
    let front = Set(found.front.map { values($0.figures) })
    #expect(front == Set(unbeaten.map(values)))
    #expect(found.front.count < all.count && found.front.count > 2)
    // From Friday 18:00 to Monday 9:00.
    #expect(found.promiseKeptNow == 63)
  }

  @Test func aLanguageThatNobodySpeaksKeepsNoPromise() throws {
    let problem = try problem(
      sites: [site("Boston", "always", languages: ["English"])], languages: ["English", "French"])
    #expect(compareHours(problem).promiseKeptNow == nil)
    let figures = weigh(HoursOption(hours: [.always], promiseHours: 1000), in: problem)
    #expect(figures.contactsInPromise == 0.5 && figures.meanHoursUntilOpen == .infinity)
  }
}

/// The same figures, counted one quarter after the other.
private struct NaiveCount {
  var reach = 0.0
  var live = 0.0
  var inPromise = 0.0
  var paidHours = 0.0

  init(_ problem: HoursProblem, promiseHours: Double) {
    func isOpen(_ hours: WeekHours, _ offset: Int, _ quarter: Int) -> Bool {
      (0..<15).allSatisfy { minute in
        let local = (quarter * 15 + minute + offset + 20_160) % 10_080
        return hours.minutes.contains { $0.contains(local) }
      }
    }
    func sitesOpen(_ language: String, _ quarter: Int) -> Int {
      problem.sites.count {
        $0.site.serves(channel: "phone", language: language)
          && isOpen($0.hours, $0.offsetMinutes, quarter % 672)
      }
    }
    let total = problem.regions.reduce(0) { $0 + $1.region.share }
    for region in problem.regions {
      let awake = (0..<672).filter { isOpen(region.region.hours, region.offsetMinutes, $0) }
      let reached = awake.count { sitesOpen(region.region.languages[0].name, $0) > 0 }
      reach += region.region.share / total * Double(reached) / Double(awake.count)
    }
    for quarter in 0..<672 {
      var needed = 0.0
      for queue in problem.queues {
        let here = sitesOpen(queue.language, quarter) > 0
        if here { needed += max(1, queue.required[quarter]) }
        let part = 1.0 / Double(672 * problem.queues.count)
        if here { live += part }
        if let later = (0..<672).first(where: { sitesOpen(queue.language, quarter + $0) > 0 }),
          later == 0 || Double(later) / 4 - 0.125 <= promiseHours
        {
          inPromise += part
        }
      }
      let open = problem.sites.count { isOpen($0.hours, $0.offsetMinutes, quarter) }
      paidHours += max(needed, Double(open)) / 4 / (1 - problem.shrinkage)
    }
  }
}
