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
  /// - Parameters:
  ///   - lines: A roster, so that the master programme costs no more from the beginning.
  ///   - rounds: How often everybody is asked for better lines at most.
  ///   - isWithin: Whether less than such a share of the time is used up.
  /// - Returns: nil where there is no time to get anywhere near; the bound is then a poor one.
  func findBound(
    startingFrom lines: [[Int]], rounds most: Int, isWithin: @escaping @Sendable (Double) -> Bool
  ) -> LikelyLines? {
    var terms = ColumnTerms()
    terms.threads = threads
    let keepGoing: @Sendable () -> Bool = { isWithin(SearchShares.bound) }
    let root = RosterColumns(PartOfRoster(grid), people: people, terms: terms, keepGoing: keepGoing)
    root.descend(steps: terms.descents) { isWithin(SearchShares.beginningOfBound) }
    lowerBound = max(lowerBound, root.lowerBound)
    guard isWithin(SearchShares.beginningOfBound) else { return nil }
    for (person, line) in lines.enumerated() { root.add(line, of: person) }
    while rounds < most, keepGoing() {
      let goesOn = root.refine(smoothing: rounds < 3 ? 0.9 : 0.7)
      rounds += 1
      if !goesOn || Double(root.lowerBound) >= root.masterCost - 1e-6 { break }
      root.prune(to: 24)
    }
    lowerBound = max(lowerBound, root.lowerBound)
    keep(root)
    guard root.solveMaster() else { return nil }
    return LikelyLines(lines: root.likeliestLines(16), roster: root.likeliestRoster)
  }
}
