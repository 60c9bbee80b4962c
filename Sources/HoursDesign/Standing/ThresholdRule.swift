import Workforce

/// A named rule that says when the next stage is due.
struct ThresholdRule: Sendable {
  let name: String
  let title: String
  let kind: HoursThreshold.Kind
  let unit: HoursThreshold.Unit
  /// The stages that it leads to, by number.
  let leadsTo: ClosedRange<Int>
  /// The usual trigger, and why it is that, as a sentence.
  let trigger: @Sendable (HoursStage, HoursSituation) -> Double
  let reason: @Sendable (HoursStage) -> String
  /// What it is now; nil where nobody knows.
  let value: @Sendable (Facts) -> Double?
  var isLimit = false

  /// What rules look at.
  struct Facts {
    let stage: HoursStage
    let situation: HoursSituation
    let now: FittedStage
    let cost: StageCost
  }

  static let all: [ThresholdRule] = [
    people, contactsAtWeekend, contactsOutsideHours, awakeUnserved, largestGroupAbroad,
    secondGroupAbroad, unservedLanguages, nightsWorked, languageTeam, fewestPeople, stepCost,
  ]

  func threshold(
    for stage: HoursStage, _ situation: HoursSituation, now: FittedStage, cost: StageCost
  ) -> HoursThreshold {
    let given = situation.triggers[name]
    let trigger = given ?? trigger(stage, situation)
    let facts = Facts(stage: stage, situation: situation, now: now, cost: cost)
    return HoursThreshold(
      name: name, title: title, kind: kind, unit: unit, value: value(facts), trigger: trigger,
      isGiven: given != nil, isLimit: isLimit, reason: reason(stage),
      month: unit == .people && name != "languageTeam"
        ? situation.peopleByMonth.first { $0.people >= trigger - 1e-9 }?.month : nil)
  }
}

extension ThresholdRule {
  static let people = ThresholdRule(
    name: "people", title: "People who take contacts", kind: .size, unit: .people, leadsTo: 2...7,
    trigger: { stage, _ in Double(stage.people) },
    reason: { "The source's team had about \($0.people) people when it took this step." },
    value: { Double($0.situation.fit.people) })

  static let contactsAtWeekend = ThresholdRule(
    name: "contactsAtWeekend", title: "Contacts that come in at the weekend", kind: .need,
    unit: .share, leadsTo: 2...2, trigger: { _, _ in 0.1 },
    reason: { _ in
      "A tenth of the contacts on two days makes a weekend day a quarter of a weekday, work enough for a "
        + "crew of its own; before that, Monday morning can take it."
    },
    value: { $0.situation.contactsAtWeekend })

  static let contactsOutsideHours = ThresholdRule(
    name: "contactsOutsideHours", title: "Contacts that come in while nobody is there", kind: .need,
    unit: .share, leadsTo: 2...5, trigger: { stage, _ in stage.number == 2 ? 0.15 : 0.1 },
    reason: { stage in
      stage.number == 2
        ? "Every seventh customer then waits until the next morning or for two days."
        : "Every tenth customer then waits until the next morning, though evenings and weekends are open."
    },
    value: { $0.situation.contactsOutsideHours })

  static let awakeUnserved = ThresholdRule(
    name: "awakeUnserved",
    title: "Hours in which customers outside home are awake and nobody is there", kind: .need,
    unit: .share, leadsTo: 3...7, trigger: { stage, _ in stage.number <= 4 ? 0.25 : 0.1 },
    reason: { stage in
      stage.number <= 4
        ? "A quarter of their day is two hours and a half: too long to be bridged by a call back."
        : "A tenth of their day is an hour, which a region of its own could take."
    },
    value: { facts in
      let situation = facts.situation
      let away = situation.fit.regions.filter(situation.isAway)
      let weight = away.reduce(0) { $0 + $1.share }
      guard weight > 0 else { return situation.fit.regions.isEmpty ? nil : 0 }
      let reach = liveReach(
        away, situation.sitesNow(facts.now.stage), situation.fit.clocks, situation.fit.year)
      return 1 - reach.share
    })

  static let largestGroupAbroad = ThresholdRule(
    name: "largestGroupAbroad", title: "Customers in the largest region outside home", kind: .need,
    unit: .share, leadsTo: 4...4, trigger: { _, _ in 0.15 },
    reason: { _ in
      "Three to five of forty people abroad are a tenth of the team; with a seventh of the customers "
        + "they are busy from the first day."
    },
    value: { $0.situation.groupAbroad(0) })

  static let secondGroupAbroad = ThresholdRule(
    name: "secondGroupAbroad", title: "Customers in the second largest region outside home",
    kind: .need, unit: .share, leadsTo: 5...5, trigger: { _, _ in 0.1 },
    reason: { _ in
      "A tenth of eighty people are eight: as few as keep a site open on seven days."
    },
    value: { $0.situation.groupAbroad(1) })

  static let unservedLanguages = ThresholdRule(
    name: "unservedLanguages", title: "Tickets in languages that nobody serves", kind: .need,
    unit: .share, leadsTo: 4...6, trigger: { _, _ in 0.05 },
    reason: { _ in
      "One ticket in twenty that nobody can read well is the work of a person in a team of twenty."
    },
    value: { $0.situation.unservedLanguages })

  static let nightsWorked = ThresholdRule(
    name: "nightsWorked", title: "Turns of night work in a week", kind: .need, unit: .nights,
    leadsTo: 4...5, trigger: { _, _ in 16 },
    reason: { _ in
      "Sixteen are four people who work only at night; a site abroad does the same by day."
    },
    value: { facts in
      facts.now.sites.isEmpty
        ? nil : Double(facts.now.sites.reduce(0) { $0 + ($1.nights?.nightsPerWeek ?? 0) })
    })

  static let languageTeam = ThresholdRule(
    name: "languageTeam", title: "People whom the largest other language takes", kind: .need,
    unit: .people, leadsTo: 6...6,
    trigger: { _, situation in 2 * Double(situation.fit.smallestTeam) },
    reason: { _ in
      "Twice the smallest team, so that half may move where the language is spoken and nobody is left alone."
    },
    value: { facts in
      let others = facts.situation.fit.languages.dropFirst().compactMap(\.share)
      return others.max().map { $0 * Double(facts.situation.fit.people) }
    })

  static let fewestPeople = ThresholdRule(
    name: "fewestPeople", title: "People who keep two seats taken at every site", kind: .means,
    unit: .people, leadsTo: 2...7,
    trigger: { stage, situation in peopleForTwoSeats(for: stage, situation) },
    reason: { _ in
      "With two seats one may be ill; seats × open hours ÷ paid hours that shrinkage leaves."
    },
    value: { Double($0.situation.fit.people) })

  static let stepCost = ThresholdRule(
    name: "stepCost", title: "What the step itself costs, of today's cost", kind: .means,
    unit: .share, leadsTo: 2...7, trigger: { _, _ in 0.1 },
    reason: { _ in
      "Up to a tenth a budget can take within a year; more is a decision of its own."
    },
    value: { facts in
      facts.cost.stepPerYear.flatMap { step in
        facts.cost.nowPerYear.flatMap { $0 > 0 ? step / $0 : nil }
      }
    }, isLimit: true)
}

/// People that keep two seats taken at home and at every site abroad of a stage.
func peopleForTwoSeats(for stage: HoursStage, _ situation: HoursSituation) -> Double {
  ([stage.home] + stage.abroad.map(\.pattern)).reduce(0) { sum, pattern in
    sum
      + peoplePerSeat(
        open: pattern.hours, seats: 2, paidHoursPerWeek: situation.paidHoursPerWeek,
        shrinkage: situation.shrinkage)
  }
}

extension HoursSituation {
  /// Whether a region lives three hours or more from home.
  func isAway(_ region: CustomerRegion) -> Bool {
    guard let home = fit.sites.first else { return false }
    return clockHoursApart(
      fit.clocks[region.timeZone], fit.clocks[home.timeZone], at: fit.firstMonth.middle) >= 3
  }

  /// The share of all customers in the largest region outside home, or in the next; regions within two
  /// hours of each other count as one.
  func groupAbroad(_ place: Int) -> Double? {
    guard !fit.regions.isEmpty, !fit.sites.isEmpty else { return nil }
    var left = fit.regions.filter(isAway).sorted { $0.share > $1.share }
    var groups: [Double] = []
    while let first = left.first {
      func isNear(_ region: CustomerRegion) -> Bool {
        clockHoursApart(
          fit.clocks[region.timeZone], fit.clocks[first.timeZone], at: fit.firstMonth.middle) <= 2
      }
      groups.append(left.filter(isNear).reduce(0) { $0 + $1.share })
      left.removeAll(where: isNear)
    }
    groups.sort(by: >)
    return place < groups.count ? groups[place] : 0
  }
}

/// The names that a trigger of one's own may have.
package var thresholdNames: [String] { ThresholdRule.all.map(\.name) }
