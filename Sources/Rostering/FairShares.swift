package import Workforce

extension Roster {
  /// What each person's fair share of a roster's burden is, in points: the burden of their site by hours of
  /// contract, less what they carried before.
  ///
  /// Burden follows from demand: whoever serves nights serves them. So the shares are those of a roster that
  /// was made without them.
  package func fairPoints() -> [Double] {
    let points = problem.people.indices.map { person in
      duties[person].enumerated().reduce(0.0) { sum, entry in
        guard let duty = entry.element else { return sum }
        return sum
          + problem.fairness.points(of: problem.shifts[duty.shift], day: entry.offset, in: problem)
      }
    }
    var fair = [Double](repeating: 0, count: problem.people.count)
    for site in problem.sites.indices {
      let people = problem.people.indices.filter { problem.people[$0].site == site }
      let hours = people.reduce(0) { $0 + problem.people[$1].contract.hoursPerWeek }
      guard hours > 0 else { continue }
      let burden = people.reduce(0) { $0 + points[$1] + problem.people[$1].carriedPoints }
      for person in people {
        let share = burden * problem.people[person].contract.hoursPerWeek / hours
        // Whole tenths, so that shares cost the same however they were counted.
        fair[person] =
          max(0, ((share - problem.people[person].carriedPoints) * 10).rounded(.up)) / 10
      }
    }
    return fair
  }
}
