import Pipeline
import Workforce

extension ScenarioTurning {
  /// Shifts, contracts, rules and prices of rosters.
  mutating func roster(in model: WrittenKeys, sites: [Site]) -> RosterSettings {
    var settings = RosterSettings()
    guard let keys = model.keys("roster") else { return settings }
    let sites = sites.map(\.name)
    settings.weeks = keys.whole("weeks") ?? settings.weeks
    settings.shifts = shifts(in: keys, sites: sites)
    settings.contracts = contracts(in: keys)
    let contracts = keys.list("contracts").compactMap { $0.keys?.text("name") }
    settings.rules = keys.list("rules").compactMap(\.keys).compactMap {
      rule(in: $0, sites: sites, contracts: contracts)
    }
    settings.ruleSets = keys.list("ruleSets").compactMap(\.text)
    settings.patterns = patterns(in: keys, shifts: settings.shifts.map(\.name))
    settings.onDuty = onDuty(in: keys, sites: sites)
    if let written = keys.keys("fairness") {
      settings.fairness.night = written.number("night") ?? settings.fairness.night
      settings.fairness.weekendDay = written.number("weekendDay") ?? settings.fairness.weekendDay
      settings.fairness.holiday = written.number("holiday") ?? settings.fairness.holiday
      settings.fairness.lateChange = written.number("lateChange") ?? settings.fairness.lateChange
      settings.fairness.price = written.whole("price") ?? settings.fairness.price
    }
    if let written = keys.keys("notice"), let days = written.whole("days") {
      settings.notice = .init(days: days, points: written.whole("points"))
    }
    if let written = keys.keys("prices") {
      settings.missingHourPoints = written.whole("missingHour")
      settings.spareHourPoints = written.whole("spareHour") ?? settings.spareHourPoints
      settings.wishPoints = written.whole("wish") ?? settings.wishPoints
    }
    return settings
  }

  /// Names under a key that have to be among some; all of them where the key isn't there.
  private mutating func rosterNames(
    _ key: String, in keys: WrittenKeys, among known: [String], kind: String, listKey: String
  ) -> [String] {
    keys.list(key).compactMap { written in
      guard let name = written.text else { return nil }
      guard !known.contains(name) else { return name }
      if known.isEmpty {
        log.add(
          at: written.spot, "\(written.path) is \(name), and the model has no \(kind)s.",
          remedy: "Add \(name) to \(listKey), or take the line out.")
      } else {
        tellUnknown(name, at: written, among: known, kind: kind, listKey: listKey)
      }
      return nil
    }
  }
}

// MARK: Shifts and contracts

extension ScenarioTurning {
  private mutating func shifts(in keys: WrittenKeys, sites: [String]) -> [RosterSettings.Shift] {
    var lines: [String: [(site: String?, line: Int)]] = [:]
    return keys.list("shifts").compactMap(\.keys).compactMap { written in
      let site = reference(
        "site", in: written, to: sites, kind: "site", listKey: "sites", default: nil)
      guard let name = written.text("name"), let start = minuteOfDay("start", in: written),
        let end = minuteOfDay("end", in: written)
      else { return nil }
      if let first = lines[name]?.first(where: {
        $0.site == site || $0.site == nil || site == nil
      }) {
        log.add(
          at: written.spot(of: "name"),
          "A second shift of the same people is called \(name); the first is in line \(first.line).",
          remedy: "Give each shift a name of its own, or each a site of its own.")
      }
      lines[name, default: []].append((site, written.spot(of: "name").line))
      if RosterCell.isOff(name) {
        log.add(
          at: written.spot(of: "name"),
          "\(written.path(of: "name")) is \(name), which stands for a day off in rosters.",
          remedy: "Write another name, such as E.")
      }
      guard start < 1440 else {
        log.add(
          at: written.spot(of: "start"), "\(written.path(of: "start")) is 24:00.",
          remedy: "Write 0:00.")
        return nil
      }
      let length = end > start ? end - start : end + 1440 - start
      return RosterSettings.Shift(
        name: name, site: site, start: start, end: start + length,
        breaks: breaks(in: written, length: length),
        weekdays: written.text("days").flatMap { writtenWeekdays($0) } ?? Set(0..<7))
    }
  }

  /// The meal first, then the others.
  private mutating func breaks(in shift: WrittenKeys, length: Int) -> [RosterShift.Break] {
    var breaks: [RosterShift.Break] = []
    if let minutes = wholeMinutes(of: "meal", in: shift), minutes > 0 {
      let latest = wholeMinutes(of: "mealBefore", in: shift) ?? min(300, max(0, length - minutes))
      let earliest = wholeMinutes(of: "mealAfter", in: shift) ?? min(180, latest)
      add(
        .init(
          name: "meal", minutes: minutes, isPaid: false, earliestAfter: earliest,
          latestAfter: shift.has("mealBefore") ? latest : max(latest, earliest)),
        to: &breaks, length: length, at: shift, key: "meal")
    }
    for keys in shift.list("breaks").compactMap(\.keys) {
      guard let minutes = wholeMinutes(of: "length", in: keys),
        let earliest = wholeMinutes(of: "after", in: keys)
      else { continue }
      add(
        .init(
          name: keys.text("name") ?? "break", minutes: minutes, isPaid: keys.truth("paid") ?? true,
          earliestAfter: earliest, latestAfter: wholeMinutes(of: "before", in: keys) ?? earliest),
        to: &breaks, length: length, at: keys, key: "length")
    }
    return breaks
  }

  private mutating func add(
    _ rest: RosterShift.Break, to breaks: inout [RosterShift.Break], length: Int,
    at keys: WrittenKeys, key: String
  ) {
    breaks.append(rest)
    if rest.latestAfter < rest.earliestAfter {
      log.add(
        at: keys.spot(of: key),
        "The \(rest.name) starts \(rest.latestAfter) minutes after the shift at the latest, and "
          + "\(rest.earliestAfter) at the earliest.",
        remedy: "Write a latest start that is no earlier than the earliest.")
    } else if rest.latestAfter + rest.minutes > length {
      log.add(
        at: keys.spot(of: key),
        "The \(rest.name) may end \(rest.latestAfter + rest.minutes) minutes after the start of a "
          + "shift of \(length) minutes.",
        remedy: "Write an earlier latest start, or a shorter \(rest.name).")
    }
  }

  private mutating func contracts(in keys: WrittenKeys) -> [RosterPerson.Contract] {
    let written = keys.list("contracts")
    checkNamesDiffer(written, kind: "contract")
    return written.compactMap(\.keys).compactMap { keys in
      guard let name = keys.text("name"), let hours = keys.number("hoursPerWeek") else {
        return nil
      }
      return RosterPerson.Contract(
        name: name, hoursPerWeek: hours, toleranceHours: keys.number("toleranceHours") ?? 8,
        daysPerWeek: keys.whole("daysPerWeek") ?? 5)
    }
  }

  private func wholeMinutes(of key: String, in keys: WrittenKeys) -> Int? {
    keys.text(key).flatMap { writtenSeconds($0) }.map { Int(($0 / 60).rounded()) }
  }

  private func minuteOfDay(_ key: String, in keys: WrittenKeys) -> Int? {
    keys.text(key).flatMap { writtenMinuteOfDay($0) }
  }
}

// MARK: Patterns, and who must be there

extension ScenarioTurning {
  /// - Parameter shifts: the names of the model's shifts; none where they follow from its hours.
  private mutating func patterns(
    in keys: WrittenKeys, shifts: [String]
  ) -> [RosterSettings.Pattern] {
    let written = keys.list("patterns")
    checkNamesDiffer(written, kind: "pattern")
    return written.compactMap(\.keys).compactMap { keys in
      guard let name = keys.text("name"), let days = keys.text("days") else { return nil }
      if !shifts.isEmpty, let unknown = ShiftPattern.unknown(in: days, shifts: shifts) {
        log.add(
          at: keys.spot(of: "days"),
          "\(keys.path(of: "days")) is \(days), and there is no shift \"\(unknown)\".",
          remedy: "Write shifts of \(shifts.joined(separator: ", ")), O for a day off, + for any "
            + "shift and * for an open day.")
      }
      return RosterSettings.Pattern(name: name, days: days)
    }
  }

  private mutating func onDuty(
    in keys: WrittenKeys, sites: [String]
  ) -> [RosterSettings.OnDuty] {
    keys.list("onDuty").compactMap(\.keys).compactMap { written in
      let site = reference(
        "site", in: written, to: sites, kind: "site", listKey: "sites", default: nil)
      guard let skill = written.text("skill") else { return nil }
      return RosterSettings.OnDuty(
        skill: skill, least: written.whole("least") ?? 1, site: site,
        hours: written.text("hours").flatMap { WeekHours($0) },
        points: written.whole("points") ?? RosterSettings.OnDuty.usualPoints)
    }
  }
}

// MARK: Rules

extension ScenarioTurning {
  private mutating func rule(
    in keys: WrittenKeys, sites: [String], contracts: [String]
  ) -> LabourRuleTerms? {
    let forSites = rosterNames("sites", in: keys, among: sites, kind: "site", listKey: "sites")
    let forContracts = rosterNames(
      "contracts", in: keys, among: contracts, kind: "contract", listKey: "roster.contracts")
    guard let name = keys.text("rule"),
      let description = RosterRuleBook.descriptions.first(where: { $0.name == name })
    else { return nil }
    tellForeignKeys(in: keys, of: description)
    var terms = LabourRuleTerms(name, sites: forSites, contracts: forContracts)
    for number in description.numbers {
      terms.numbers[number.name] = self.number(number, in: keys, of: description)
    }
    tellLeastAboveMost(terms, in: keys, of: description)
    for each in description.names {
      terms.names[each.name] = keys.list(each.name).compactMap(\.text)
      if !keys.has(each.name) {
        log.add(
          at: keys.spot, "\(keys.path) has no \(each.name): \(name) needs it.",
          remedy: "Write \(each.name): [\(each.example.joined(separator: ", "))].")
      }
    }
    terms.points = keys.whole("points")
    if keys.has("points"), !description.mayHavePrice {
      log.add(
        at: keys.spot(of: "points"),
        "\(keys.path(of: "points")) is written, and \(name) has no price: nobody may break it.",
        remedy: "Take points out.")
    }
    return terms
  }

  /// At least more than at most can't be kept by anybody.
  private mutating func tellLeastAboveMost(
    _ terms: LabourRuleTerms, in keys: WrittenKeys, of rule: LabourRuleDescription
  ) {
    func value(_ name: String) -> Double? {
      terms.numbers[name] ?? rule.numbers.first { $0.name == name }?.fallback
    }
    guard let least = value("least"), let most = value("most"), least > most else { return }
    log.add(
      at: keys.spot,
      "\(keys.path) asks for at least \(plainNumber(least)) and at most \(plainNumber(most)).",
      remedy: "Write a least that is no more than the most.")
  }

  /// Its value; nil where it isn't written and need not be, or with a problem told.
  private mutating func number(
    _ number: LabourRuleDescription.Number, in keys: WrittenKeys, of rule: LabourRuleDescription
  ) -> Double? {
    guard keys.has(number.name) else {
      if number.fallback == nil {
        log.add(
          at: keys.spot, "\(keys.path) has no \(number.name): \(rule.name) needs it.",
          remedy: "Write \(number.name): \(plainNumber(number.example)).")
      }
      return nil
    }
    guard let value = keys.number(number.name) else { return nil }
    guard number.range.contains(value), !number.isWhole || value == value.rounded() else {
      log.add(
        at: keys.spot(of: number.name),
        "\(keys.path(of: number.name)) is \(plainNumber(value)).",
        remedy: "Write a \(number.isWhole ? "whole " : "")number from "
          + "\(plainNumber(number.range.lowerBound)) to \(plainNumber(number.range.upperBound)) for "
          + "\(rule.name), such as \(plainNumber(number.example)).")
      return nil
    }
    return value
  }

  /// Keys that are there for other rules.
  private mutating func tellForeignKeys(in keys: WrittenKeys, of rule: LabourRuleDescription) {
    let own = Set(rule.numbers.map(\.name) + rule.names.map(\.name))
    let all = RosterRuleBook.descriptions.flatMap { $0.numbers.map(\.name) + $0.names.map(\.name) }
    for name in Set(all).subtracting(own).sorted() where keys.has(name) {
      log.add(
        at: keys.spot(of: name), "\(keys.path(of: name)) is written, and \(rule.name) takes none.",
        remedy: own.isEmpty
          ? "Take it out."
          : "Take it out, or write \(own.sorted().joined(separator: " or ")).")
    }
  }
}
