/// Work that people of a skill do, and how many of them are required when.
package struct RosterNeed: Hashable, Sendable {
  /// A language or a group of queues: "English", "phone · German".
  package var name: String
  /// By interval of the period.
  package var intervals: [Interval]

  package init(name: String, intervals: [Interval]) {
    self.name = name
    self.intervals = intervals
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
