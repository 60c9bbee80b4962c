package import Workforce

extension Roster {
  /// The points of burden with which everybody would be even: their share of what their site carries in this
  /// roster and carried before, less what they carried themselves.
  ///
  /// Burden follows from demand: whoever serves nights serves them. So the shares are those of a roster that
  /// was made without them.
  package func fairPoints() -> [Double] {
    let carried = problem.people.map(\.carriedPoints)
    let all = zip(RosterLedger(self, lateChanges: [:]).lines, carried).map { $0.points + $1 }
    // Whole tenths, so that shares cost the same however they were counted.
    return zip(problem.fairShares(of: all), carried).map { share, carried in
      max(0, ((share - carried) * 10).rounded(.up)) / 10
    }
  }
}
