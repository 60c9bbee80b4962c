package import Workforce

/// One person's shifts as events for a calendar program. Times are instants in UTC, so that they are right
/// also where clocks change.
package struct RosterCalendar: Sendable {
  package let events: ICalendar

  /// - Parameter person: their place in the problem's people.
  package init(_ roster: Roster, person: Int) {
    let problem = roster.problem
    let name = problem.people[person].name
    let rows = RosterRows(roster: roster)
    let events = roster.duties[person].enumerated().compactMap { day, duty -> ICalendar.Event? in
      guard let duty else { return nil }
      let shift = problem.shifts[duty.shift]
      let site = problem.sites[shift.site]
      let span = problem.span(of: shift, day: day)
      let need = duty.need.map { problem.needs[$0].name }
      let breaks = zip(shift.breaks, rows.breaks(of: duty)).map { rest, time in
        "\(rest.name.prefix(1).uppercased())\(rest.name.dropFirst()) "
          + time.replacing("-", with: "–")
      }
      let lines =
        ["\(RosterWords.hours(shift)) at \(site.name) (\(site.clock.name))."]
        + (need.map { ["Serves \($0)."] } ?? []) + breaks.map { "\($0)." }
      var event = ICalendar.Event(
        // The same day keeps its event when its shift changes.
        identity: "duty-\(problem.date(ofDay: day))-\(Self.word(name))", start: span.lowerBound,
        end: span.upperBound,
        summary: need.map { "\(shift.name) · \($0)" } ?? shift.name,
        description: lines.joined(separator: "\n"))
      event.isBusy = true
      return event
    }
    let activities = roster.duties[person].enumerated().flatMap { day, duty in
      (duty?.activities ?? []).map { activity in
        let site = duty.map { problem.shifts[$0.shift].site } ?? 0
        let own = problem.people[person].activities[activity.number]
        var event = ICalendar.Event(
          identity:
            "activity-\(problem.date(ofDay: day))-\(activity.number)-\(Self.word(name))",
          start: problem.instant(site: site, day: day, minute: activity.minutes.lowerBound),
          end: problem.instant(site: site, day: day, minute: activity.minutes.upperBound),
          summary: own.name, description: "\(own.minutes) min within the shift.")
        event.isBusy = true
        return event
      }
    }
    self.events = ICalendar(name: "\(name) · \(problem.company)", events: events + activities)
  }

  /// A name as part of an identity: no two names give the same.
  private static func word(_ name: String) -> String {
    name.utf8.map { byte in
      let character = Character(Unicode.Scalar(byte))
      return character.isASCII && (character.isLetter || character.isNumber)
        ? String(character) : "-\(String(byte, radix: 16))-"
    }.joined()
  }
}
