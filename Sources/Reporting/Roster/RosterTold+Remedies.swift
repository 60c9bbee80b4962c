import Workforce

/// Changes that would cover more, and what a repair changed.
extension RosterTold {
  func remedyTable(_ remedies: [RosterRemedy]) -> Table {
    Table(
      caption: "What would cover more",
      columns: [
        .init("Change", isNumber: false), .init("Still missing, h"),
        .init("More paid, h"), .init("Points"),
      ],
      groups: [
        .init(
          nil,
          remedies.map { remedy in
            .init([
              .init(words(remedy.change)), .init(Numerals.tenths(remedy.missingHours)),
              .init(Numerals.tenths(remedy.paidHours)), .init(Numerals.whole(remedy.cost)),
            ])
          })
      ])
  }

  func words(_ change: RosterRemedy.Change) -> String {
    switch change {
    case .oneMore(let shift, let day, let need):
      let (shift, need) = (problem.shifts[shift], problem.needs[need].name)
      return "One more \(shift.name) in \(problem.sites[shift.site].name) on "
        + "\(RosterWords.day(problem.date(ofDay: day))), for \(need)"
    case .cancelled(let person, let timeOff):
      let off = problem.people[person].timeOff[timeOff]
      return "\(problem.people[person].name) comes in spite of \(off.reason), "
        + RosterWords.days(off.days, in: problem)
    case .rule(let index, let number, let from, let to):
      return "\(problem.rules[index].rule), \(number): \(Numerals.tenths(to)) instead of "
        + Numerals.tenths(from)
    case .hours(let site, let more):
      return "Up to \(RosterWords.hours(more)) more for everybody in \(problem.sites[site].name)"
    }
  }

  /// Who works otherwise than before, and how.
  func changeTable(_ before: Roster) -> Table {
    func name(_ duty: Roster.Duty??, _ problem: RosterProblem) -> String {
      (duty ?? nil).map { problem.shifts[$0.shift].name } ?? "off"
    }
    let rows = roster.duties.indices.flatMap { person -> [Table.Row] in
      guard before.duties.indices.contains(person) else { return [] }
      return roster.duties[person].indices.filter {
        roster.duties[person][$0]?.shift != before.duties[person][$0]?.shift
      }.map { day in
        let away = problem.people[person].timeOff.first { $0.days.contains(day) }
        return .init([
          .init(problem.people[person].name),
          .init(RosterWords.day(problem.date(ofDay: day))),
          .init(name(before.duties[person][day], before.problem)),
          .init(away?.reason ?? name(roster.duties[person][day], problem)),
        ])
      }
    }
    return Table(
      caption: "What changes",
      columns: [
        .init("Who", isNumber: false), .init("Day", isNumber: false),
        .init("Was", isNumber: false), .init("Is", isNumber: false),
      ], groups: [.init(nil, rows)])
  }
}
