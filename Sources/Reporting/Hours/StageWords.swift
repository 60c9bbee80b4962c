import Workforce

/// What a standing says in words.
struct StageWords {
  let standing: HoursStanding

  init(_ standing: HoursStanding) {
    self.standing = standing
  }

  var headline: String {
    let place = "You are at stage \(standing.stage.number) of 7, \(standing.stage.title)"
    guard let next = standing.next else { return "\(place); it is the last one." }
    if next.isDue {
      return "\(place), and the next is due: \(next.stage.title), since \(cause(next))."
    }
    guard let month = next.month else {
      guard let last = standing.peopleByMonth.last else {
        return "\(place); next comes \(next.stage.title), when \(waitsFor(next))."
      }
      return
        "\(place); next comes \(next.stage.title), when \(waitsFor(next)), which the plan doesn't "
        + "reach by \(last.month)."
    }
    return
      "\(place); next comes \(next.stage.title), when \(waitsFor(next)), by your plan in \(month)."
  }

  /// Why it is due.
  private func cause(_ next: NextStage) -> String {
    if let need = next.thresholds.first(where: { $0.kind == .need && $0.isMet == true }) {
      return need.asCause
    }
    return "\(counted(standing.now.people, "person", plural: "people")) take contacts"
  }

  /// What is missing until it is due.
  private func waitsFor(_ next: NextStage) -> String {
    let needed = next.thresholds.contains { $0.kind == .need && $0.isMet == true }
    let means = next.thresholds.filter {
      $0.kind == .means && $0.unit == .people && $0.isMet == false
    }
    let size = next.thresholds.filter { $0.kind == .size }
    let trigger = (needed ? means : means + size).map(\.trigger).max()
    guard let trigger else { return "its step costs no more than the trigger says" }
    return "\(counted(roundedUp(trigger), "person", plural: "people")) are there"
  }

  var lead: [String] {
    var lines = [standing.reasons.joined(separator: " ")]
    let size = standing.stageBySize
    if size.number != standing.stage.number {
      let people = counted(standing.now.people, "person", plural: "people")
      lines.append(
        size.number > standing.stage.number
          ? "By its size it could be further: the source's team had \(size.title) with "
            + "\(size.people) people, and \(people) take contacts here."
          : "It is further than its size: \(people) take contacts here, and the source's team had "
            + "\(standing.stage.people) in this stage.")
    }
    if let next = standing.next { lines.append("The next stage: \(next.stage.summary)") }
    return lines
  }

  func verdict(_ next: NextStage) -> [String] {
    let unknown = next.thresholds.filter { $0.isMet == nil }.map { $0.title.lowercasedFirst }
    return [
      "It is due once one need is met, or the size, and all that it takes is there."
    ]
      + (unknown.isEmpty
        ? []
        : [
          "Not known, and so left out: \(listed(unknown)). A history (muster import), regions and "
            + "languages in the model would tell."
        ])
  }

  func reasons(_ next: NextStage) -> [String] {
    next.thresholds.map { threshold in
      let trigger = threshold.isGiven ? "as asked for" : threshold.reason.lowercasedFirst
      return "\(threshold.title), \(threshold.written(threshold.trigger)): \(trigger)"
        + (threshold.isGiven ? "." : "")
    }
  }

  // MARK: What changes

  func changes(_ next: NextStage) -> [String] {
    guard !next.changes.isEmpty else { return ["Nothing changes for anybody."] }
    return next.changes.map(Self.words)
  }

  static func words(_ change: StageChange) -> String {
    let who = "\(Numerals.whole(change.people)) of \(Numerals.whole(change.of))"
    let one = change.people == 1
    switch change.kind {
    case .start(let from, let to):
      return "\(who) start\(one ? "s" : "") at \(clock(to)) instead of \(clock(from))."
    case .weekends(let from, let to, let daysOff):
      guard let to else { return "\(who) no longer work\(one ? "s" : "") at the weekend." }
      let off = listed(daysOff.map { WeekHeatMap.days[$0] })
      let instead = from.map { " instead of every \(ordinal($0)) week" } ?? ""
      return
        "\(who) work\(one ? "s" : "") a weekend every \(ordinal(to)) week\(instead), with \(off) off."
    case .nights(let perWeek, let start, let end):
      return "\(who) become\(one ? "s a night rep" : " night reps"): \(perWeek) nights a week, "
        + "\(clock(start)) to \(clock(end))."
    case .nightHours(let fromStart, let fromEnd, let toStart, let toEnd):
      return "The nights of \(who) go from \(clock(toStart)) to \(clock(toEnd)) instead of "
        + "\(clock(fromStart)) to \(clock(fromEnd))."
    case .noMoreNights: return "\(who) work\(one ? "s" : "") by day instead of at night."
    case .newSite(let name): return "\(who) work\(one ? "s" : "") in \(name), a site that opens."
    case .moves(let from, let to, let language):
      return "\(who) who serve \(language) move home from \(from) to \(to)."
    }
  }

  func shortcomings(_ stage: FittedStage) -> [String] {
    stage.shortcomings.map { "\($0.site): \($0.cause) \($0.wayOut)" }
  }

  // MARK: Cost, reach, risk

  func price(_ next: NextStage) -> [String] {
    let cost = next.cost
    let currency = standing.currency
    var lines = [
      "Its sites are open for \(Numerals.amount(cost.openHours)) hours a week. Two seats kept taken at "
        + "every site take \(Numerals.fixed(cost.fewestPeople, digits: 1)) people; it is told for "
        + "\(Numerals.whole(next.people))."
    ]
    if let perYear = cost.perYear, let now = cost.nowPerYear {
      lines.append(
        "\(Numerals.money(perYear, currency)) a year with these people, against "
          + "\(Numerals.money(now, currency)) for the \(Numerals.whole(standing.now.people)) of today."
      )
      if let step = cost.stepPerYear, step > 0 {
        lines.append(
          "Of that the step itself takes \(Numerals.money(step, currency)): sites, night premiums and "
            + "people that it lacks.")
      }
    } else {
      lines.append("Without a salary in the model there is no price.")
    }
    if cost.once > 0 {
      lines.append("Opening sites costs \(Numerals.money(cost.once, currency)) once.")
    }
    if let before = standing.reachNow, let after = next.reach {
      lines.append(
        "Customers find somebody in \(Numerals.roughPercent(after.share)) of their own hours, now in "
          + "\(Numerals.roughPercent(before.share)).")
    } else {
      lines.append("Where customers are isn't known; write regions to see whom it reaches.")
    }
    return lines
  }

  func risks(_ stage: FittedStage) -> [String] {
    let worked = stage.sites.filter { $0.people > 0 && !$0.hours.minutes.isEmpty }
    return worked.map { site in
      let fewest = site.fewestOnDuty
      let left =
        fewest <= 1
        ? "one absence then leaves nobody"
        : "one absence then leaves \(fewest - 1)"
      return
        "\(site.name): at its thinnest \(fewest == 0 ? "nobody is" : fewest == 1 ? "1 person is" : "\(fewest) are") on "
        + "contacts, others having a meal"
        + (fewest == 0 ? "." : "; \(left).")
    }
      + (worked.contains { $0.rotation.weeksBetweenWeekends != nil }
        ? [
          "Before a weekend off, people work up to seven days in a row: the weekend and the week after it."
        ]
        : [])
  }

  func split(_ split: LanguageSplit) -> String {
    let extra = split.separate - split.pooled
    return
      "\(Numerals.amount(split.work.contacts)) calls in \(Numerals.tenths(split.work.intervalSeconds / 60)) min, "
      + "of \(Numerals.tenths(split.work.averageHandleTime / 60)) min each, take "
      + "\(counted(split.pooled, "agent")) in one pool; a pool for each language takes "
      + "\(Numerals.whole(split.separate)), \(Numerals.whole(extra)) more."
  }

  // MARK: Small words

  static func clock(_ minute: Int) -> String { WeekTime.clock(minute: minute % 1440) }

  static func ordinal(_ number: Int) -> String {
    switch number {
    case 1: ""
    case 2: "second"
    case 3: "third"
    case 4: "fourth"
    case 5: "fifth"
    case 6: "sixth"
    default: "\(number)th"
    }
  }
}

extension HoursThreshold {
  /// The value as it is read.
  func written(_ value: Double) -> String {
    switch unit {
    case .share: Numerals.roughPercent(value)
    case .people, .nights: Numerals.tenths(value)
    }
  }

  /// "22 % of contacts come in while nobody is there".
  var asCause: String {
    let figure = value.map(written) ?? ""
    return switch name {
    case "contactsAtWeekend": "\(figure) of contacts come in at the weekend"
    case "contactsOutsideHours": "\(figure) of contacts come in while nobody is there"
    case "awakeUnserved":
      "in \(figure) of the hours in which customers outside home are awake nobody is there"
    case "largestGroupAbroad": "\(figure) of customers are in one region outside home"
    case "secondGroupAbroad": "\(figure) of customers are in a second region outside home"
    case "unservedLanguages": "\(figure) of tickets are in languages that nobody serves"
    case "nightsWorked": "people work \(figure) nights a week"
    case "languageTeam": "one other language takes \(figure) people"
    default: "\(title.lowercasedFirst): \(figure)"
    }
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
