import Workforce

/// Weighs options of one problem: what doesn't depend on the option is worked out once.
struct Weigher {
  let problem: HoursProblem
  let places: [PlacedSite]
  let languages: [String]
  /// Places in `languages` of what each site serves.
  let served: [[Int]]
  /// Contacts by language and quarter: of queues that are answered at once, and of all.
  private let liveContacts: [[Double]]
  private let allContacts: [[Double]]
  /// People for what is answered at once.
  private let liveRequired: [[Double]]
  /// Person-quarters of work that may wait, by language.
  private let deferredQuarters: [Double]
  /// Region × language pairs: share of all customers, and their own hours.
  private let audiences: [(region: Int, language: Int, share: Double, awake: [Bool])]

  init(_ problem: HoursProblem) {
    self.problem = problem
    places = problem.sites + problem.candidates
    let languages = problem.languages
    self.languages = languages
    served = places.map { place in
      languages.indices.filter { place.site.speaks(languages[$0]) }
    }
    func sum(_ value: (HoursQueue) -> [Double], where isCounted: (HoursQueue) -> Bool) -> [[Double]]
    {
      languages.map { language in
        problem.queues.filter { $0.language == language && isCounted($0) }.reduce(
          into: [Double](repeating: 0, count: HoursProblem.quarters)
        ) { total, queue in
          for (quarter, part) in value(queue).enumerated() { total[quarter] += part }
        }
      }
    }
    liveContacts = sum(\.contacts) { $0.isLive }
    allContacts = sum(\.contacts) { _ in true }
    liveRequired = sum(\.required) { $0.isLive }
    deferredQuarters = sum(\.required) { !$0.isLive }.map { $0.reduce(0, +) }
    let total = problem.regions.reduce(0) { $0 + $1.region.share }
    audiences = problem.regions.enumerated().flatMap { index, placed in
      let awake = placed.region.hours.shifted(back: placed.offsetMinutes).openQuarters
      return placed.region.languages.compactMap { spoken in
        languages.firstIndex(of: spoken.name).map {
          (index, $0, placed.region.share / total * spoken.share, awake)
        }
      }
    }
  }

  /// A site's hours in UTC, by quarter.
  func open(_ place: Int, _ hours: WeekHours?) -> [Bool] {
    hours.map { $0.shifted(back: places[place].offsetMinutes).openQuarters }
      ?? [Bool](repeating: false, count: HoursProblem.quarters)
  }

  func figures(of option: HoursOption) -> HoursFigures {
    figures(
      of: option, open: option.hours.indices.map { open($0, option.hours[$0]) })
  }

  /// - Parameter open: the option's hours in UTC, by site and quarter.
  func figures(of option: HoursOption, open: [[Bool]]) -> HoursFigures {
    let quarters = HoursProblem.quarters
    // Sites that serve a language, by language and quarter.
    var serving = [[Int]](
      repeating: [Int](repeating: 0, count: quarters), count: languages.count)
    var sitesOpen = [Int](repeating: 0, count: quarters)
    for place in open.indices where option.hours[place] != nil {
      for quarter in 0..<quarters where open[place][quarter] {
        sitesOpen[quarter] += 1
        for language in served[place] { serving[language][quarter] += 1 }
      }
    }
    var atWork = [Double](repeating: 0, count: quarters)
    var byLanguage = [[Double]](
      repeating: [Double](repeating: 0, count: quarters), count: languages.count)
    var idle = [Double](repeating: 0, count: languages.count)
    for quarter in 0..<quarters {
      for language in languages.indices where serving[language][quarter] > 0 {
        let needed = liveRequired[language][quarter]
        byLanguage[language][quarter] = max(1, needed)
        idle[language] += max(1, needed) - needed
        atWork[quarter] += max(1, needed)
      }
      let extra = max(0, Double(sitesOpen[quarter]) - atWork[quarter])
      atWork[quarter] += extra
    }
    // Work that may wait is done by those who would sit idle, and the rest evenly while it is open.
    for language in languages.indices {
      let openQuarters = serving[language].count { $0 > 0 }
      let rest = max(0, deferredQuarters[language] - idle[language])
      guard openQuarters > 0, rest > 0 else { continue }
      for quarter in 0..<quarters where serving[language][quarter] > 0 {
        byLanguage[language][quarter] += rest / Double(openQuarters)
        atWork[quarter] += rest / Double(openQuarters)
      }
    }
    return told(option, open: open, serving: serving, atWork: atWork, byLanguage: byLanguage)
  }

  private func told(
    _ option: HoursOption, open: [[Bool]], serving: [[Int]], atWork: [Double],
    byLanguage: [[Double]]
  ) -> HoursFigures {
    let quarters = HoursProblem.quarters
    let burden = burden(option, open: open, atWork: atWork)
    let paid = atWork.reduce(0, +) / 4 / (1 - problem.shrinkage)
    let people = paid / problem.paidHoursPerWeek
    var reachByRegion = [Double](repeating: 0, count: problem.regions.count)
    var weights = reachByRegion
    for audience in audiences {
      let awake = audience.awake.count { $0 }
      let reached = (0..<quarters).count {
        audience.awake[$0] && serving[audience.language][$0] > 0
      }
      weights[audience.region] += audience.share
      reachByRegion[audience.region] +=
        awake > 0 ? audience.share * Double(reached) / Double(awake) : 0
    }
    let reach = reachByRegion.reduce(0, +)
    for region in reachByRegion.indices where weights[region] > 0 {
      reachByRegion[region] /= weights[region]
    }
    let waiting = waiting(option, serving: serving)
    var openQuarters = 0
    var held = 0
    for language in languages.indices {
      for quarter in 0..<quarters where serving[language][quarter] > 0 {
        openQuarters += 1
        if byLanguage[language][quarter] < 1.5 { held += 1 }
      }
    }
    let usedSites = option.hours.indices.filter { option.hours[$0] != nil }
    return HoursFigures(
      paidHoursPerWeek: paid, people: people,
      costPerYear: burden.costPerWeek.map {
        $0 / (1 - problem.shrinkage) * 52
          + Double(usedSites.count) * problem.settings.siteYearlyCost
      },
      reach: reach, reachByRegion: reachByRegion, contactsLive: waiting.live,
      contactsInPromise: waiting.inPromise, contactsOutside: waiting.outside,
      meanHoursUntilOpen: waiting.meanHours,
      nightsPerPersonMonth: people > 0
        ? burden.nightHours / (1 - problem.shrinkage) / nightHours / people * 52 / 12 : 0,
      weekendsPerPerson: people > 0
        ? burden.weekendHours / (1 - problem.shrinkage) / dayHours / people / 2 : 0,
      hoursHeldByOne: openQuarters > 0 ? Double(held) / Double(openQuarters) : 0,
      sites: usedSites.count)
  }

  private var nightHours: Double {
    Double(problem.settings.rules.nights?.paidMinutes ?? 480) / 60
  }

  private var dayHours: Double {
    Double(problem.settings.rules.paidMinutes.max() ?? 480) / 60
  }

  /// Hours at work at night and at weekends, by each site's clock, and what a week's hours cost: people
  /// are spread evenly over the sites that are open, but for one each at the cheapest.
  private func burden(
    _ option: HoursOption, open: [[Bool]], atWork: [Double]
  ) -> (nightHours: Double, weekendHours: Double, costPerWeek: Double?) {
    var night = 0.0
    var weekend = 0.0
    var cost = 0.0
    let premium = problem.settings.rules.nights?.premium ?? 0
    let used = option.hours.indices.filter { option.hours[$0] != nil }
    let costs = places.map { $0.costPerHour ?? 0 }
    for quarter in 0..<HoursProblem.quarters where atWork[quarter] > 0 {
      let there = used.filter { open[$0][quarter] }
      guard !there.isEmpty else { continue }
      let each = atWork[quarter] / Double(there.count) / 4
      for place in there {
        let local = (quarter * 15 + places[place].offsetMinutes + 10_080) % 10_080
        let isNight = ShiftRules.Nights.hours.contains(local % 1440)
        if isNight { night += each }
        if local >= 5 * 1440 { weekend += each }
        cost += each * costs[place] * (isNight ? 1 + premium : 1)
      }
    }
    let isPriced = used.allSatisfy { places[$0].costPerHour != nil }
    return (night, weekend, isPriced ? cost : nil)
  }

  /// How long contacts wait until somebody is there for them.
  private func waiting(
    _ option: HoursOption, serving: [[Int]]
  ) -> (live: Double, inPromise: Double, outside: Double, meanHours: Double) {
    let quarters = HoursProblem.quarters
    var total = 0.0
    var live = 0.0
    var inPromise = 0.0
    var outside = 0.0
    var waited = 0.0
    for language in languages.indices {
      // Backwards twice round the week, so that the quarter before Monday is Sunday's last.
      var until = Double.infinity
      for step in stride(from: 2 * quarters - 1, through: 0, by: -1) {
        let quarter = step % quarters
        until = serving[language][quarter] > 0 ? 0 : until + 0.25
        guard step < quarters else { continue }
        let contacts = allContacts[language][quarter]
        total += contacts
        if until == 0 {
          live += contacts
        } else {
          outside += liveContacts[language][quarter]
        }
        // Within a quarter that is closed, a contact waits from its middle on.
        let hours = until == 0 ? 0 : until - 0.125
        if hours <= option.promiseHours { inPromise += contacts }
        if contacts > 0 { waited += contacts * hours }
      }
    }
    guard total > 0 else { return (1, 1, 0, 0) }
    return (live / total, inPromise / total, outside, waited / total)
  }

  /// The longest that a contact waits until somebody is there for it, in hours; nil where nobody ever is.
  func longestClosed(_ option: HoursOption) -> Double? {
    let open = option.hours.indices.map { self.open($0, option.hours[$0]) }
    var longest = 0.0
    for language in languages.indices where allContacts[language].contains(where: { $0 > 0 }) {
      let isOpen = (0..<HoursProblem.quarters).map { quarter in
        open.indices.contains {
          option.hours[$0] != nil && served[$0].contains(language) && open[$0][quarter]
        }
      }
      guard isOpen.contains(true) else { return nil }
      var closed = 0
      for step in 0..<2 * HoursProblem.quarters {
        closed = isOpen[step % HoursProblem.quarters] ? 0 : closed + 1
        longest = max(longest, Double(closed) / 4)
      }
    }
    return longest
  }
}
