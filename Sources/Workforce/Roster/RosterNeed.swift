/// Work that people of a skill do, and how many of them are required when; or people of whom some must be at
/// work, whatever they do there.
package struct RosterNeed: Hashable, Sendable {
  /// A language or a group of queues: "English", "phone · German"; or who must be there: "senior on duty".
  package var name: String
  /// By interval of the period.
  package var intervals: [Interval]
  /// Who counts while at work, whatever they serve; nil where whoever serves it in their shift counts.
  package var onDuty: OnDuty?

  package init(name: String, intervals: [Interval], onDuty: OnDuty? = nil) {
    self.name = name
    self.intervals = intervals
    self.onDuty = onDuty
  }

  /// People who count while at work.
  package struct OnDuty: Hashable, Sendable {
    /// As tables of people have it: "senior", "first aid". Case doesn't matter.
    package var skill: String
    /// The place of the only site whose people count; nil for all.
    package var site: Int?

    package init(skill: String, site: Int? = nil) {
      self.skill = skill
      self.site = site
    }

    /// Whether somebody counts.
    package func includes(_ person: RosterPerson) -> Bool {
      (site == nil || site == person.site)
        && person.skills.contains { $0.lowercased() == skill.lowercased() }
    }
  }

  /// Whether somebody counts for it who is at work.
  ///
  /// - Parameter isServed: whether they serve it then.
  package func counts(_ person: RosterPerson, isServed: Bool) -> Bool {
    onDuty?.includes(person) ?? isServed
  }

  /// What one interval requires.
  package struct Interval: Hashable, Sendable {
    package var required: Int
    /// The place in the problem's prices of its price.
    package var price: Int

    package init(required: Int, price: Int) {
      self.required = required
      self.price = price
    }
  }
}

/// What an interval costs in points with so many people: `points[n]` with n, and for each one beyond as much
/// more as for the last. Convex, with its least where as many are there as required.
package struct StaffingPrice: Hashable, Sendable {
  package var points: [Int]

  package init(points: [Int]) {
    precondition(!points.isEmpty, "Nobody at work has a price, too.")
    self.points = points
  }

  /// The same for each person missing and for each one too many.
  package init(required: Int, missing: Int, spare: Int) {
    points = (0...required + 1).map {
      $0 < required ? (required - $0) * missing : ($0 - required) * spare
    }
  }

  package func points(with people: Int) -> Int {
    if people < points.count { return points[people] }
    let last = points[points.count - 1]
    return last
      + (points.count > 1 ? last - points[points.count - 2] : 0) * (people - points.count + 1)
  }
}

/// So many people who are required to work a shift on a day, whatever they serve.
package struct RequiredShift: Hashable, Sendable {
  package var day: Int
  /// Its place in the problem's shifts.
  package var shift: Int
  package var required: Int
  /// What each one missing costs, in points.
  package var missing: Int
  /// What each one too many costs, in points.
  package var spare: Int

  package init(day: Int, shift: Int, required: Int, missing: Int, spare: Int) {
    self.day = day
    self.shift = shift
    self.required = required
    self.missing = missing
    self.spare = spare
  }
}
