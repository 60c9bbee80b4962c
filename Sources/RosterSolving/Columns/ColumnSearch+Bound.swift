import Rostering

extension ColumnSearch {
  /// Lines that good rosters are likely made of, because the cheapest fractions of lines are.
  struct LikelyLines {
    /// By person.
    var lines: [[[Int]]]
    /// Each person's line of which the master programme took most.
    var roster: [[Int]]
  }

  /// Raises the lower bound as far as lines and payments allow, and keeps the payments for parts.
  ///
  /// Where many people are alike, payments begin with what a programme of teams says; else halfway.
  ///
  /// - Parameters:
  ///   - lines: A roster, so that the master programme costs no more from the beginning.
  ///   - effort: How often everybody is asked at most.
  /// - Returns: nil where there is no time to get anywhere near; the bound may then be a poor one.
  func findBound(
    startingFrom lines: [[Int]], effort: BoundEffort, isWithin: @escaping @Sendable (Double) -> Bool
  ) -> LikelyLines? {
    var terms = ColumnTerms()
    terms.threads = threads
    let keepGoing: @Sendable () -> Bool = { isWithin(SearchShares.bound) }
    let root = RosterColumns(teams.part, people: people, terms: terms, keepGoing: keepGoing)
    if teams.isSmall {
      guard let payments = teams.payments(while: keepGoing) else { return nil }
      root.begin(with: payments.map { Int(($0 * Double(root.pricing.scale)).rounded()) })
      steps = min(terms.descentsFromTeams, effort.steps)
      root.descend(steps: steps, first: terms.firstFromTeams, while: keepGoing)
      lowerBound = max(lowerBound, root.lowerBound)
    } else {
      root.descend(steps: terms.descents) { isWithin(SearchShares.beginningOfBound) }
      lowerBound = max(lowerBound, root.lowerBound)
      guard isWithin(SearchShares.beginningOfBound) else { return nil }
    }
    for (person, line) in lines.enumerated() { root.add(line, of: person) }
    while rounds < effort.rounds, keepGoing() {
      let goesOn = root.refine(smoothing: rounds < 3 ? 0.9 : 0.7)
      rounds += 1
      if !goesOn || Double(root.lowerBound) >= root.masterCost - 1e-6 { break }
      root.prune(to: 24)
    }
    lowerBound = max(lowerBound, root.lowerBound)
    keep(root)
    guard root.solveMaster(while: { isWithin(SearchShares.endOfBound) }) || root.isSolved else {
      return nil
    }
    return LikelyLines(lines: root.likeliestLines(16), roster: root.likeliestRoster)
  }
}

/// How often everybody is asked for lines that raise the bound: steps with payments alone, and rounds with a master
/// programme.
struct BoundEffort {
  var steps: Int
  var rounds: Int
}
