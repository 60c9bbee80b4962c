import Rostering
package import Workforce

extension Roster {
  /// A roster as a table has it, counted: one made by hand, imported, or published before. Instead of a shift's name
  /// its hours may stand there.
  ///
  /// - Throws: `Problems` where somebody or a shift isn't known.
  package init(_ rows: [ListedFixedDay], for problem: RosterProblem) throws {
    var problem = problem
    var duties = problem.people.map { _ in [Duty?](repeating: nil, count: problem.dayCount) }
    var problems: [Problem] = []
    let people = Dictionary(
      problem.people.enumerated().map { ($1.name.lowercased(), $0) },
      uniquingKeysWith: { first, _ in first })
    var unknown: Set<String> = []
    for row in rows {
      let day = row.date.dayNumber - problem.firstDay.dayNumber
      guard (0..<problem.dayCount).contains(day), let name = row.shift else { continue }
      guard let person = people[row.name.lowercased()] else {
        if unknown.insert(row.name).inserted {
          problems.append(
            Problem(
              at: row.place, "There is nobody called \"\(row.name)\".",
              remedy: "Write a name of the table of people."))
        }
        continue
      }
      let site = problem.people[person].site
      if problem.people[person].timeOff.contains(where: {
        $0.days.contains(day) && $0.reason.lowercased() == name.lowercased()
      }) {
        continue
      }
      let same = problem.shifts.indices.filter { problem.shifts[$0].name == name }
      let named = same.first { problem.shifts[$0].site == site } ?? same.first
      guard let shift = named ?? Self.shift(ofHours: name, at: site, in: &problem) else {
        problems.append(
          Problem(
            at: row.place, "There is no shift \"\(name)\".",
            remedy: "Write one of: "
              + problem.shifts.filter { $0.site == site }.map(\.name).joined(separator: ", ")
              + "; or hours, such as 9:00-17:00."))
        continue
      }
      if named != nil, let hours = row.hours,
        hours != problem.shifts[shift].start..<problem.shifts[shift].end
      {
        problems.append(
          Problem(
            at: row.place, "\(name) has other hours than the model's shift of that name.",
            remedy: "Write the shift that it is, or leave the hours out."))
      }
      let need = row.serves.flatMap { serves in
        problem.servedNeeds.first { problem.needs[$0].name.lowercased() == serves.lowercased() }
      }
      if let serves = row.serves, need == nil {
        problems.append(
          Problem(
            at: row.place, "Nobody needs \"\(serves)\".",
            remedy: "Write one of: "
              + problem.servedNeeds.map { problem.needs[$0].name }.joined(separator: ", ") + "."))
      }
      duties[person][day] = Duty(
        shift: shift, need: need ?? problem.people[person].serves.first,
        breakStarts: row.breakStarts ?? BreakPlaces.first(of: problem.shifts[shift]),
        activities: Self.activities(
          of: row, problem.people[person], day: day,
          besides: duties[person].flatMap { $0?.activities.map(\.number) ?? [] }, &problems))
    }
    guard problems.isEmpty else { throw Problems(problems) }
    self.init(problem: problem, duties: duties, cost: .init())
    if rows.contains(where: { $0.activities != nil }) {
      recount()
    } else {
      self = placedWithinShifts(movingBreaks: !rows.contains { $0.breakStarts != nil })
    }
  }
  /// - Parameter used: those that other days have already.
  private static func activities(
    of row: ListedFixedDay, _ person: RosterPerson, day: Int, besides used: [Int],
    _ problems: inout [Problem]
  ) -> [Activity] {
    var used = Set(used)
    return (row.activities ?? []).compactMap { written in
      let named = person.activities.indices.filter {
        person.activities[$0].name.lowercased() == written.name.lowercased()
      }
      let open = named.filter { !used.contains($0) }
      let number = open.first { person.activities[$0].days.contains(day) } ?? open.first
      guard let number = number ?? named.first else {
        problems.append(
          Problem(
            at: row.place, "\(row.name) has no \(written.name) to do.",
            remedy: "Write an activity of the table of activities, or leave it out."))
        return nil
      }
      used.insert(number)
      return Activity(number: number, minutes: written.hours)
    }
  }

  /// The place of a site's shift with hours as a cell has them: one of the model's, or else one of its own, without
  /// breaks; nil where it doesn't stand for hours.
  private static func shift(
    ofHours text: String, at site: Int, in problem: inout RosterProblem
  ) -> Int? {
    guard let hours = writtenHoursOfDay(text) else { return nil }
    let known = problem.shifts.firstIndex {
      $0.site == site && $0.start..<$0.end == hours
    }
    if let known { return known }
    problem.shifts.append(
      RosterShift(name: text, site: site, start: hours.lowerBound, end: hours.upperBound))
    problem.assumptions.append(
      Assumption(
        key: "roster.shifts",
        "\(text) is no shift of the model in \(problem.sites[site].name), so it counts without breaks."
      ))
    return problem.shifts.count - 1
  }
}
