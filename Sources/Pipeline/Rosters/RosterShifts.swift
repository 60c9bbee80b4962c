import Workforce

/// The kinds of shift that a roster is made of: those of the model, or all that the rules of shifts allow
/// inside a site's hours.
enum RosterShifts {
  static func shifts(
    of settings: RosterSettings, rules: ShiftRules, sites: [PlacedSite]
  ) -> [RosterShift] {
    settings.shifts.isEmpty
      ? sites.indices.flatMap { derived(rules, site: $0, hours: sites[$0].hours) }
      : settings.shifts.flatMap { written in
        sites.indices.filter { written.site == nil || written.site == sites[$0].name }.map {
          RosterShift(
            name: written.name, site: $0, start: written.start, end: written.end,
            breaks: written.breaks, weekdays: written.weekdays)
        }
      }
  }

  /// Every start on the grid with every length, on the weekdays on which a site is open all the time.
  private static func derived(_ rules: ShiftRules, site: Int, hours: WeekHours) -> [RosterShift] {
    var lengths = rules.paidMinutes.map { (paid: $0, mark: "") }
    if let part = rules.partTime { lengths.append((part.paidMinutes, "p")) }
    if lengths.count > 1 {
      lengths = lengths.map { ($0.paid, $0.mark.isEmpty ? "/\($0.paid / 60)" : $0.mark) }
    }
    var shifts: [RosterShift] = []
    for start in stride(from: 0, to: 1440, by: rules.startGridMinutes) {
      for length in lengths {
        let shift = shift(
          start: start, paid: length.paid, mark: length.mark, meal: rules.meal, site: site)
        if !shift.isNight { shifts.append(shift) }
      }
      if let nights = rules.nights {
        let shift = shift(
          start: start, paid: nights.paidMinutes, mark: "n", meal: rules.meal, site: site)
        if shift.isNight { shifts.append(shift) }
      }
    }
    return shifts.compactMap { shift in
      var open = shift
      open.weekdays = Set(
        (0..<7).filter { day in
          (day * 1440 + shift.start..<day * 1440 + shift.end).allSatisfy { minute in
            hours.minutes.contains { $0.contains(minute % 10_080) }
          }
        })
      return open.weekdays.isEmpty ? nil : open
    }
  }

  private static func shift(
    start: Int, paid: Int, mark: String, meal: ShiftRules.Meal?, site: Int
  ) -> RosterShift {
    let needsMeal = meal.map { paid > $0.latestAfter && $0.minutes > 0 } ?? false
    let breaks = needsMeal ? meal.map { [RosterShift.Break($0)] } ?? [] : []
    let minute = start % 60
    return RosterShift(
      name: "\(start / 60)\(minute == 0 ? "" : ":\(minute < 10 ? "0" : "")\(minute)")\(mark)",
      site: site, start: start,
      end: start + paid + breaks.reduce(0) { $0 + $1.minutes }, breaks: breaks)
  }
}

extension RosterShift.Break {
  init(_ meal: ShiftRules.Meal) {
    self.init(
      name: "meal", minutes: meal.minutes, isPaid: false, earliestAfter: meal.earliestAfter,
      latestAfter: meal.latestAfter)
  }
}
