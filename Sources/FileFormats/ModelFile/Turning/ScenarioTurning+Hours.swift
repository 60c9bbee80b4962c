import Workforce

/// The names that sites and regions may use.
struct PlaceNames {
  let languages: [String]
  let channels: [String]
}

extension ScenarioTurning {
  mutating func sites(_ written: [Written], places: PlaceNames) -> [Site] {
    checkNamesDiffer(written, kind: "site")
    return written.compactMap(\.keys).compactMap { site(in: $0, places: places) }
  }

  private mutating func site(in keys: WrittenKeys, places: PlaceNames) -> Site? {
    let languages = names(
      "languages", in: keys, among: places.languages, kind: "language")
    let channels = names("channels", in: keys, among: places.channels, kind: "channel")
    let holidays = holidays(in: keys)
    let closedOn = keys.list("closedOn").compactMap(\.day)
    guard let name = keys.text("name"), let zone = keys.text("timeZone") else { return nil }
    return Site(
      name: name, timeZone: zone, hours: keys.text("hours").flatMap { WeekHours($0) },
      languages: languages, channels: channels, holidays: holidays,
      closedOn: closedOn.sorted(), worksOnHolidays: keys.truth("worksOnHolidays") ?? false,
      people: keys.number("people"), costPerHour: keys.number("costPerHour"))
  }

  /// Regions, candidates and shift rules.
  mutating func hours(
    in model: WrittenKeys, sites: [Site], languages: [Language], places: PlaceNames
  ) -> HoursSettings {
    var settings = HoursSettings()
    settings.regions = regions(in: model, languages: languages, places: places)
    settings.rules.nights = ShiftRules.Nights()
    guard let keys = model.keys("supportHours") else { return settings }
    if let promise = keys.text("promise").flatMap({ writtenSeconds($0) }) {
      settings.promiseHours = promise / 3600
    }
    settings.rules = rules(in: keys)
    let candidates = keys.list("candidates")
    settings.candidates = self.sites(candidates, places: places)
    for written in candidates {
      guard let keys = written.keys, let name = keys.text("name"),
        sites.contains(where: { $0.name == name })
      else { continue }
      log.add(
        at: keys.spot(of: "name"), "\(keys.path(of: "name")) is \(name), which is a site already.",
        remedy: "Leave it out of candidates, or give the new one a name of its own.")
    }
    settings.siteOpeningCost = keys.number("siteOpeningCost") ?? settings.siteOpeningCost
    settings.siteYearlyCost = keys.number("siteYearlyCost") ?? settings.siteYearlyCost
    settings.smallestTeam = keys.whole("smallestTeam") ?? settings.smallestTeam
    if let occasional = keys.keys("occasional"), let people = occasional.whole("people"),
      let cost = occasional.number("costPerHour")
    {
      settings.occasional = OccasionalCapacity(
        people: people, costPerHour: cost,
        hours: occasional.text("hours").flatMap { WeekHours($0) } ?? .always)
    }
    return settings
  }

  /// Nil where the key isn't there.
  private mutating func names(
    _ key: String, in keys: WrittenKeys, among known: [String], kind: String
  ) -> [String]? {
    guard keys.has(key) else { return nil }
    var found: [String] = []
    for written in keys.list(key) {
      guard let name = written.text else { continue }
      if known.contains(name) {
        found.append(name)
      } else if known.isEmpty {
        log.add(
          at: written.spot, "\(written.path) is \(name), and the model has no \(kind)s.",
          remedy: "Add \(name) to \(kind)s.")
      } else {
        tellUnknown(name, at: written, among: known, kind: kind, listKey: "\(kind)s")
      }
    }
    return found
  }
}

// MARK: Where customers are

extension ScenarioTurning {
  private mutating func regions(
    in model: WrittenKeys, languages: [Language], places: PlaceNames
  ) -> [CustomerRegion] {
    let written = model.list("regions")
    checkNamesDiffer(written, kind: "region")
    checkShares(of: written, kind: "regions", at: model.spot(of: "regions"))
    return written.compactMap(\.keys).compactMap { keys in
      let spoken = spoken(in: keys, languages: languages, places: places)
      let holidays = holidays(in: keys)
      guard let name = keys.text("name"), let zone = keys.text("timeZone"),
        let share = keys.number("share")
      else { return nil }
      return CustomerRegion(
        name: name, timeZone: zone, share: share, languages: spoken,
        hours: keys.text("hours").flatMap { WeekHours($0) } ?? CustomerRegion.usualHours,
        holidays: holidays)
    }
  }

  /// What a region's customers speak: all of it, even if nobody says how much.
  private mutating func spoken(
    in keys: WrittenKeys, languages: [Language], places: PlaceNames
  ) -> [CustomerRegion.SpokenLanguage] {
    if let written = keys["language"], let name = written.text {
      if !places.languages.isEmpty, !places.languages.contains(name) {
        tellUnknown(
          name, at: written, among: places.languages, kind: "language", listKey: "languages")
      }
      return [.init(name: name, share: 1)]
    }
    let named = keys.named("languages")
    guard !named.isEmpty else { return languages.spoken }
    let total = named.compactMap(\.value.number).reduce(0, +)
    if abs(total - 1) > 0.0005, named.allSatisfy({ $0.value.number != nil }) {
      log.add(
        at: keys.spot(of: "languages"),
        "The shares of \(keys.path(of: "languages")) make \(percent(total)).",
        remedy: "Change them so that they make 100 %.")
    }
    for (name, written) in named where !places.languages.isEmpty && !places.languages.contains(name)
    {
      tellUnknown(
        name, at: written, among: places.languages, kind: "language", listKey: "languages")
    }
    return named.compactMap { name, written in
      written.number.map { .init(name: name, share: $0) }
    }
  }
}

extension [Language] {
  /// With shares that make 1: what is left is spread over those without one, or over all in proportion.
  var spoken: [CustomerRegion.SpokenLanguage] {
    let given = compactMap(\.share).reduce(0, +)
    let open = count { $0.share == nil }
    let rest = open > 0 ? Swift.max(0, 1 - given) / Double(open) : 0
    let total = given + rest * Double(open)
    return map { .init(name: $0.name, share: ($0.share ?? rest) / (total > 0 ? total : 1)) }
  }
}

// MARK: How shifts are worked

extension ScenarioTurning {
  private mutating func rules(in keys: WrittenKeys) -> ShiftRules {
    var rules = ShiftRules()
    if let shifts = keys.keys("shifts") {
      if let hours = shifts.numbers("paidHours") ?? shifts.number("paidHours").map({ [$0] }) {
        rules.paidMinutes = Set(hours.map { Int(($0 * 60).rounded()) }).sorted()
      }
      if let every = minutes("startsEvery", in: shifts) {
        if every >= 5, 1440 % every == 0 {
          rules.startGridMinutes = every
        } else {
          log.add(
            at: shifts.spot(of: "startsEvery"),
            "\(shifts.path(of: "startsEvery")) is \(every) minutes, which doesn't divide a day.",
            remedy: "Write 15m, 30m, 1h or 2h.")
        }
      }
      rules.meal = meal(in: shifts, paidMinutes: rules.paidMinutes)
      rules.daysPerWeek = shifts.whole("daysPerWeek") ?? rules.daysPerWeek
      rules.daysOffTogether = shifts.truth("daysOffTogether") ?? rules.daysOffTogether
      rules.sameStart = shifts.truth("sameStart") ?? rules.sameStart
    }
    var nights = ShiftRules.Nights()
    if let written = keys.keys("nights") {
      nights.paidMinutes =
        written.number("paidHours").map { Int(($0 * 60).rounded()) }
        ?? nights.paidMinutes
      nights.nightsPerWeek = written.whole("perWeek") ?? nights.nightsPerWeek
      nights.premium = written.number("premium") ?? nights.premium
    }
    rules.nights = nights
    if let written = keys.keys("partTime") {
      rules.partTime = ShiftRules.PartTime(
        paidMinutes: written.number("paidHours").map { Int(($0 * 60).rounded()) } ?? 240,
        mostShare: written.number("most") ?? 0.2)
    }
    return rules
  }

  private mutating func meal(in shifts: WrittenKeys, paidMinutes: [Int]) -> ShiftRules.Meal? {
    var meal = ShiftRules.Meal()
    meal.minutes = minutes("meal", in: shifts) ?? meal.minutes
    guard meal.minutes > 0 else { return nil }
    meal.earliestAfter = minutes("mealAfter", in: shifts) ?? meal.earliestAfter
    meal.latestAfter =
      minutes("mealBefore", in: shifts)
      ?? max(meal.latestAfter, meal.earliestAfter)
    if meal.latestAfter < meal.earliestAfter {
      log.add(
        at: shifts.spot(of: "mealBefore"),
        "The meal starts \(meal.latestAfter) minutes after the shift at the latest, and "
          + "\(meal.earliestAfter) at the earliest.",
        remedy: "Write a mealBefore that is no shorter than mealAfter.")
    }
    if let shortest = paidMinutes.min(), meal.earliestAfter >= shortest {
      log.add(
        at: shifts.spot(of: "mealAfter"),
        "The meal starts \(meal.earliestAfter) minutes after a shift that is paid for \(shortest).",
        remedy: "Write a mealAfter within the shift, or meal: 0m for shifts without one.")
    }
    return meal
  }

  private func minutes(_ key: String, in keys: WrittenKeys) -> Int? {
    keys.text(key).flatMap { writtenSeconds($0) }.map { Int(($0 / 60).rounded()) }
  }
}
