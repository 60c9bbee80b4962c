import Pipeline
package import Workforce

/// One person's own sheet: what they were given and why, which of their wishes were met, and what they are
/// owed.
package struct PersonRosterReport: Report {
  let told: RosterTold
  let person: Int

  /// - Parameter person: their place in the problem's people.
  package init(_ roster: Roster, person: Int) {
    told = RosterTold(roster)
    self.person = person
  }

  private var roster: Roster { told.roster }
  private var problem: RosterProblem { told.problem }
  private var name: String { problem.people[person].name }
  private var line: RosterLedger.Line { told.ledger.lines[person] }
  private var wishes: [WishOutcome] { told.wishes.filter { $0.person == person } }

  package var title: String { "\(name)'s shifts · \(problem.company)" }

  package var headline: String {
    let duties = roster.duties[person].count { $0 != nil }
    let hours = RosterWords.hours(Double(roster.paidMinutes(of: person)) / 60)
    let met = wishes.count(where: \.isMet)
    let wished =
      wishes.isEmpty
      ? ""
      : met == wishes.count
        ? met == 1 ? "; the wish is met" : "; all \(met) wishes are met"
        : "; \(met) of \(counted(wishes.count, "wish", plural: "wishes")) met"
    return "\(name), \(roster.periodWords): \(counted(duties, "shift")), \(hours) paid\(wished)."
  }

  package var sections: [Section] {
    [
      Section("Day by day", [.table(dayTable), .notes(clockNotes)]),
      Section("Wishes", [.table(wishTable)]),
      Section(
        "What you carry, and what you are owed", [.keyFigures(figures), .notes(ledgerNotes)]),
      Section(
        "Words", on: .page,
        [.glossary([Glossary.burden, Glossary.fairShare, Glossary.carriedOver, Glossary.balance])]),
    ].filter { !$0.isEmpty }
  }

  package var record: RosterRecord.Person { RosterRecord.Person(person, told) }

  package var sheet: Sheet { RosterRows(roster: roster).sheet(of: person) }
}

extension PersonRosterReport {
  private var dayTable: Table {
    let rows = RosterRows(roster: roster)
    return Table(
      caption: "Shifts",
      columns: [
        .init("Day", isNumber: false), .init("Shift", isNumber: false),
        .init("Hours", isNumber: false), .init("Breaks", isNumber: false, isOptional: true),
        .init("Serves", isNumber: false, isOptional: true), .init("Why", isNumber: false),
      ],
      groups: [
        .init(
          nil,
          (0..<problem.dayCount).map { day in
            let date = RosterWords.day(problem.date(ofDay: day))
            guard let duty = roster.duties[person][day] else {
              let reason = roster.timeOff(of: person, day: day)?.reason ?? "off"
              return .init([
                .init(date, .faint), .init(reason, .faint), "", "", "",
                .init(whyOff(day: day), .faint),
              ])
            }
            let shift = problem.shifts[duty.shift]
            return .init([
              .init(date), .init(shift.name, .strong), .init(RosterWords.hours(shift)),
              .init(
                (rows.breaks(of: duty) + rows.activities(of: duty, person: person))
                  .joined(separator: ", ").replacing("-", with: "–")),
              .init(duty.need.map { problem.needs[$0].name } ?? ""),
              .init(whyOn(duty, day: day)),
            ])
          })
      ])
  }

  private var clockNotes: [String] {
    let site = problem.sites[problem.people[person].site]
    return ["Times are on the clock of \(site.name)."]
  }

  /// What decided a day off.
  private func whyOff(day: Int) -> String {
    if problem.people[person].fixed[day] == .off { return "decided before" }
    return wishWords(day: day) ?? ""
  }

  /// What decided a shift: somebody before, a wish, or those who would be missing without it.
  private func whyOn(_ duty: Roster.Duty, day: Int) -> String {
    var reasons: [String] = []
    if problem.people[person].fixed[day] == .shift(duty.shift) { reasons.append("decided before") }
    if let wish = wishWords(day: day) { reasons.append(wish) }
    if let need = duty.need {
      let (needed, all) = neededHours(duty, day: day, need: need)
      if needed > 0 {
        reasons.append(
          needed >= all
            ? "short without it"
            : "short without it in \(Numerals.tenths(needed)) of \(Numerals.tenths(all)) h")
      } else if all > 0 {
        reasons.append("hours by contract")
      }
    }
    return reasons.joined(separator: "; ")
  }

  /// Nil where nothing was wished of the day.
  private func wishWords(day: Int) -> String? {
    let asked = wishes.filter { $0.days.contains(day) }
    if asked.contains(where: { $0.unmetDays.contains(day) }) { return "not as wished" }
    return asked.isEmpty ? nil : "as wished"
  }

  /// Hours of a duty in which nobody is to spare, and all of its hours.
  private func neededHours(
    _ duty: Roster.Duty, day: Int, need: Int
  ) -> (needed: Double, all: Double) {
    let serving = roster.serving(need: need)
    var alone = roster
    alone.duties = alone.duties.map { $0.map { _ in nil } }
    alone.duties[person][day] = duty
    let own = alone.serving(need: need).enumerated().filter { $0.element > 0 }.map(\.offset)
    let hours = Double(problem.intervalMinutes) / 60
    let needed = own.count { serving[$0] <= problem.needs[need].intervals[$0].required }
    return (Double(needed) * hours, Double(own.count) * hours)
  }

  private var wishTable: Table {
    Table(
      caption: "Wishes",
      columns: [
        .init("Wish", isNumber: false), .init("Days", isNumber: false),
        .init("Met", isNumber: false),
      ],
      groups: [
        .init(
          nil,
          wishes.map { outcome in
            return .init([
              .init(RosterWords.wish(outcome.kind, in: problem)),
              .init(RosterWords.list(of: outcome.days, in: problem)),
              outcome.isMet
                ? "yes"
                : outcome.unmetDays.count == outcome.days.count
                  ? .init("no", .shortfall)
                  : .init(
                    "on \(outcome.days.count - outcome.unmetDays.count) of "
                      + counted(outcome.days.count, "day"), .shortfall),
            ])
          })
      ])
  }

  private var figures: [KeyFigure] {
    [
      KeyFigure(
        "This roster", RosterWords.points(line.points),
        remark: "\(counted(line.nights, "night")), \(counted(line.weekendDays, "weekend day")), "
          + counted(line.holidays, "holiday")),
      KeyFigure("Your fair share", RosterWords.points(line.fairShare)),
      KeyFigure("Carried from before", RosterWords.points(line.carriedPoints)),
      KeyFigure(
        "Carried on", RosterWords.points(line.balance),
        remark: line.balance > 0.05
          ? "you are owed them" : line.balance < -0.05 ? "you owe them" : "even"),
    ]
  }

  private var ledgerNotes: [String] { [told.fairnessNote] }
}
