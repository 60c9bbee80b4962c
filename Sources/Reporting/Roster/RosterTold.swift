import Workforce

/// A roster with what is counted on it, as all reports about it tell it.
struct RosterTold: Sendable {
  let roster: Roster
  let coverage: RosterCoverage
  let ledger: RosterLedger
  let wishes: [WishOutcome]

  init(_ roster: Roster) {
    self.roster = roster
    coverage = roster.coverage(onClockOf: 0)
    ledger = RosterLedger(roster)
    wishes = roster.wishOutcomes
  }

  var problem: RosterProblem { roster.problem }

  var missingHours: Double { roster.holes.reduce(0) { $0 + $1.missingHours } }

  /// People missing on shifts that are required.
  var missingOnShifts: Int {
    coverage.shifts.reduce(0) { sum, shift in
      sum + zip(shift.required, shift.present).reduce(0) { $0 + max(0, $1.0 - $1.1) }
    }
  }

  /// "for English and German", those with the most hours missing first; empty where one need is all there
  /// is.
  var missingNeeds: String {
    var hours = [Double](repeating: 0, count: problem.needs.count)
    for hole in roster.holes { hours[hole.need] += hole.missingHours }
    let names = hours.indices.filter { hours[$0] > 0 }.sorted { hours[$0] > hours[$1] }
      .map { problem.needs[$0].name }
    guard problem.needs.count > 1, let first = names.first else { return "" }
    return names.count > 2 ? ", most of them for \(first)" : " for \(listed(names))"
  }
}

// MARK: What it costs

extension RosterTold {
  var costTable: Table {
    let cost = roster.cost
    let parts: [(String, Int)] =
      [
        ("people missing or to spare", cost.staffing), ("wishes that aren't met", cost.wishes),
        ("rules broken at a price", cost.rules),
      ] + priceByRule.map { ("  of these, \($0.rule)", $0.points) }
      + [("burden beyond fair shares", cost.fairness)]
      + (cost.lateChanges > 0 ? [("changes at short notice", cost.lateChanges)] : [])
    return Table(
      caption: "What it costs",
      columns: [.init("For", isNumber: false), .init("Points")],
      groups: [
        .init(
          nil,
          parts.map { .init([.init($0), .init(Numerals.whole($1))]) } + [
            .init([.init("in all", .strong), .init(Numerals.whole(cost.total), .strong)])
          ])
      ])
  }

  /// What breaches of each rule cost, in the order of the problem's rules: pay for a sixth day, for weekends.
  private var priceByRule: [(rule: String, points: Int)] {
    var names: [String] = []
    for rule in problem.rules where !names.contains(rule.rule) { names.append(rule.rule) }
    return names.compactMap { name in
      let points = roster.breaches.reduce(0) { $0 + ($1.rule == name ? $1.points ?? 0 : 0) }
      return points > 0 ? (name, points) : nil
    }
  }

  /// What a better one would save, at most.
  var proof: String {
    guard let bound = roster.lowerBound, let gap = roster.gap else {
      return
        "It costs \(RosterWords.points(roster.cost.total)). Nobody looked whether a better one "
        + "exists."
    }
    return gap == 0
      ? "It costs \(RosterWords.points(roster.cost.total)), and no roster by these rules costs less."
      : "It costs \(RosterWords.points(roster.cost.total)). No roster by these rules costs less than "
        + "\(Numerals.whole(bound)), so that a better one would save \(Numerals.roughPercent(gap)) at "
        + "most."
  }
}

// MARK: Holes and breaches

extension RosterTold {
  func holeBlocks(most: Int) -> [Block] {
    let clock = problem.sites.first?.clock ?? .utc
    let shown = roster.holes.prefix(most)
    let rest = roster.holes.count - shown.count
    let table = Table(
      caption: "Holes, on the clock of \(problem.sites.first?.name ?? "UTC")",
      columns: [
        .init("When", isNumber: false), .init("Need", isNumber: false), .init("Missing, most"),
        .init("Hours"),
      ],
      groups: [
        .init(
          nil,
          shown.map { hole in
            .init([
              .init(RosterWords.time(roster.spanOfHole(hole), on: clock)),
              .init(problem.needs[hole.need].name), .init(Numerals.whole(hole.mostMissing)),
              .init(Numerals.tenths(hole.missingHours)),
            ])
          })
      ])
    let shifts = coverage.shifts.flatMap { shift -> [String] in
      zip(shift.required, shift.present).enumerated().compactMap { day, counts in
        counts.1 >= counts.0
          ? nil
          : "\(RosterWords.day(problem.date(ofDay: day))): "
            + "\(counted(counts.0 - counts.1, "person", plural: "people")) missing on "
            + "\(problem.shifts[shift.shift].name), which \(counts.0) should work."
      }
    }
    return [
      .notes(whoIsNeverThere), .table(table),
      .notes(rest > 0 ? ["and \(counted(rest, "other")); --all lists them."] : []),
      .steps(shifts),
    ]
  }

  /// Needs with holes for which there is nobody at all, or nobody who is ever there.
  private var whoIsNeverThere: [String] {
    problem.needs.indices.compactMap { need in
      guard roster.holes.contains(where: { $0.need == need }) else { return nil }
      let name = problem.needs[need].name
      let able = problem.people.filter { problem.canCount($0, for: need) }
      if able.isEmpty { return "Nobody on the roster can serve \(name)." }
      let areAway = able.allSatisfy { person in
        (0..<problem.dayCount).allSatisfy { day in
          person.timeOff.contains { $0.days.contains(day) }
        }
      }
      return areAway ? "Everybody who can serve \(name) is away all the time." : nil
    }
  }

  /// Breaches, those that nobody may commit first.
  func breachTable(_ breaches: [RuleBreach]) -> Table {
    let ordered = breaches.filter { $0.points == nil } + breaches.filter { $0.points != nil }
    return Table(
      caption: "Rules that are broken",
      columns: [
        .init("Who", isNumber: false), .init("When", isNumber: false),
        .init("Rule", isNumber: false), .init("What", isNumber: false), .init("Points"),
      ],
      groups: [
        .init(
          nil,
          ordered.map { breach in
            .init([
              .init(breach.person.map { problem.people[$0].name } ?? "the team"),
              .init(RosterWords.days(breach.days, in: problem)),
              .init(breach.rule, breach.points == nil ? .shortfall : .none), .init(breach.cause),
              .init(breach.points.map { Numerals.whole($0) } ?? "–"),
            ])
          })
      ])
  }

  /// The same as sentences, where a table would be too wide.
  func breachNotes(_ breaches: [RuleBreach]) -> [String] {
    (breaches.filter { $0.points == nil } + breaches.filter { $0.points != nil }).map { breach in
      let who = breach.person.map { problem.people[$0].name } ?? "The team"
      return
        "\(who), \(RosterWords.days(breach.days, in: problem)), \(breach.rule): \(breach.cause)"
        + (breach.points.map { " \(RosterWords.points($0))." } ?? "")
    }
  }
}

// MARK: Activities

extension RosterTold {
  /// Who does what besides serving, and when.
  var activityTable: Table {
    Table(
      caption: "Meetings, training and the like",
      columns: [
        .init("Who", isNumber: false), .init("What", isNumber: false),
        .init("When", isNumber: false),
      ],
      groups: [
        .init(
          nil,
          problem.people.indices.flatMap { person in
            roster.duties[person].enumerated().flatMap { day, duty in
              (duty?.activities ?? []).map { activity in
                Table.Row([
                  .init(problem.people[person].name),
                  .init(problem.people[person].activities[activity.number].name),
                  .init(
                    "\(RosterWords.day(problem.date(ofDay: day))) "
                      + "\(RosterWords.clock(activity.minutes.lowerBound))–"
                      + RosterWords.clock(activity.minutes.upperBound)),
                ])
              }
            }
          })
      ])
  }
}

// MARK: Wishes and fairness

extension RosterTold {
  /// Everybody who wished something, by days.
  var wishTable: Table {
    let people = problem.people.indices.filter { person in
      wishes.contains { $0.person == person }
    }
    return Table(
      caption: "Wishes",
      columns: [
        .init("Name", isNumber: false), .init("Days wished"), .init("Met"), .init("Points"),
      ],
      groups: [
        .init(
          nil,
          people.map { person in
            let own = wishes.filter { $0.person == person }
            let asked = own.reduce(0) { $0 + $1.days.count }
            let unmet = own.reduce(0) { $0 + $1.unmetDays.count }
            return .init([
              .init(problem.people[person].name), .init(Numerals.whole(asked)),
              .init(Numerals.whole(asked - unmet)),
              .init(Numerals.whole(own.reduce(0) { $0 + $1.points })),
            ])
          })
      ])
  }

  /// "Ben: shift E on Mon 22 Mar, Tue 23 Mar; to be off on Sat 27 Mar."
  var unmetWishes: [String] {
    problem.people.indices.compactMap { person in
      let unmet = wishes.filter { $0.person == person && !$0.isMet }
      guard !unmet.isEmpty else { return nil }
      return "\(problem.people[person].name): "
        + unmet.map(unmetWords).joined(separator: "; ") + "."
    }
  }

  /// "shift E on Mon 22 Mar, Tue 23 Mar".
  func unmetWords(_ outcome: WishOutcome) -> String {
    "\(RosterWords.wish(outcome.kind, in: problem)) on "
      + RosterWords.list(of: outcome.unmetDays, in: problem)
  }

  var ledgerTable: Table {
    let hasLateChanges = ledger.lines.contains { $0.lateChanges > 0 }
    return Table(
      caption: "Hours, and who carries what",
      columns: [
        .init("Name", isNumber: false), .init("Paid, h", isOptional: true),
        .init("Contract, h", isOptional: true), .init("Nights"), .init("Weekend"),
        .init("Holidays", isOptional: true),
      ] + (hasLateChanges ? [.init("Late changes")] : []) + [
        .init("Points", meaning: Glossary.burden.meaning),
        .init("Fair share", meaning: Glossary.fairShare.meaning),
        .init("Carried", meaning: Glossary.carriedOver.meaning),
        .init("Balance", meaning: Glossary.balance.meaning),
      ],
      groups: problem.sites.indices.map { site in
        .init(
          problem.sites.count > 1 ? problem.sites[site].name : nil,
          ledger.lines.filter { problem.people[$0.person].site == site }.map { line in
            ledgerRow(line, hasLateChanges: hasLateChanges)
          })
      }.filter { !$0.rows.isEmpty })
  }

  private func ledgerRow(_ line: RosterLedger.Line, hasLateChanges: Bool) -> Table.Row {
    let person = problem.people[line.person]
    let due = person.minutesDue(dayCount: problem.dayCount, weekday: problem.weekday(ofDay:)) / 60
    return .init(
      [
        .init(person.name),
        .init(Numerals.tenths(Double(roster.paidMinutes(of: line.person)) / 60)),
        .init(Numerals.tenths(max(0, due))), .init(Numerals.whole(line.nights)),
        .init(Numerals.whole(line.weekendDays)), .init(Numerals.whole(line.holidays)),
      ] + (hasLateChanges ? [.init(Numerals.whole(line.lateChanges))] : []) + [
        .init(Numerals.fixed(line.points, digits: 1)),
        .init(Numerals.fixed(line.fairShare, digits: 1)),
        .init(Numerals.signed(line.carriedPoints, digits: 1)),
        .init(Numerals.signed(line.balance, digits: 1), .strong),
      ])
  }

  var fairnessNote: String {
    let terms = problem.fairness
    return
      "Points: \(Numerals.tenths(terms.night)) a night, \(Numerals.tenths(terms.weekendDay)) a "
      + "weekend day, \(Numerals.tenths(terms.holiday)) a holiday. A fair share is of the site's "
      + "points, by hours of contract less time off. A balance above zero is owed to them and carried on."
  }
}
