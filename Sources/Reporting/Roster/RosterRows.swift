import Workforce

/// Duties as tables have them: by names, on the site's clock.
struct RosterRows {
  let roster: Roster

  struct Row {
    let person: Int
    let day: Int
    /// Nil for a day off.
    let duty: Roster.Duty?
  }

  /// A row a duty, person by person. The period's first and last day have a row for those who are off then,
  /// so that the table says which days it is about, and whom.
  var rows: [Row] {
    roster.duties.indices.flatMap { person in
      roster.duties[person].enumerated().compactMap { day, duty in
        duty != nil || day == 0 || day == roster.problem.dayCount - 1
          ? Row(person: person, day: day, duty: duty) : nil
      }
    }
  }

  /// Of one person, or of all.
  func sheet(of person: Int? = nil) -> Sheet {
    Sheet(
      header: [
        "name", "site", "date", "shift", "start", "end", "paidHours", "serves", "breaks",
        "activities",
      ],
      rows: rows.filter { person == nil || $0.person == person }.map(fields))
  }

  private func fields(of row: Row) -> [Sheet.Field] {
    let problem = roster.problem
    let person = problem.people[row.person]
    let start: [Sheet.Field] = [
      .text(person.name), .text(problem.sites[person.site].name),
      .text("\(problem.date(ofDay: row.day))"),
    ]
    guard let duty = row.duty else {
      return start + [.text("off"), .none, .none, .none, .none, .none, .none]
    }
    let shift = problem.shifts[duty.shift]
    return start + [
      .text(shift.name), .text(WeekTime.clock(minute: shift.start)), .text(Self.end(of: shift)),
      .number(Double(problem.paidMinutes(of: shift, day: row.day)) / 60),
      duty.need.map { .text(problem.needs[$0].name) } ?? .none,
      duty.breakStarts.isEmpty ? .none : .text(breaks(of: duty).joined(separator: "; ")),
      duty.activities.isEmpty
        ? .none : .text(activities(of: duty, person: row.person).joined(separator: "; ")),
    ]
  }

  /// "06:00" also on the next day; only a shift longer than a day counts its hours on.
  static func end(of shift: RosterShift) -> String {
    WeekTime.clock(
      minute: shift.end - shift.start > 1440 || shift.end == 1440 ? shift.end : shift.end % 1440)
  }

  /// "training 14:00-15:00".
  func activities(of duty: Roster.Duty, person: Int) -> [String] {
    duty.activities.map { activity in
      "\(roster.problem.people[person].activities[activity.number].name) "
        + "\(RosterWords.clock(activity.minutes.lowerBound))-"
        + RosterWords.clock(activity.minutes.upperBound)
    }
  }

  /// "11:00-11:30".
  func breaks(of duty: Roster.Duty) -> [String] {
    let breaks = roster.problem.shifts[duty.shift].breaks
    return duty.breakStarts.enumerated().map { place, start in
      let from = RosterWords.clock(start)
      guard place < breaks.count else { return from }
      return "\(from)-\(RosterWords.clock(start + breaks[place].minutes))"
    }
  }
}
