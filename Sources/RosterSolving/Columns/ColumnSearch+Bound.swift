import Rostering

extension ColumnSearch {
  /// Raises the lower bound as far as lines and payments allow, and keeps the payments for parts.
  ///
  /// - Parameter rounds: how often everybody is asked for better lines at most.
  func findBound(rounds: Int, keepGoing: @escaping @Sendable () -> Bool) {
    var terms = ColumnTerms()
    terms.threads = 1
    let root = RosterColumns(PartOfRoster(grid), people: people, terms: terms, keepGoing: keepGoing)
    root.descend(steps: terms.descents)
    var round = 0
    while round < rounds, keepGoing() {
      let goesOn = root.refine(smoothing: round < 3 ? 0.9 : 0.7)
      round += 1
      if !goesOn || Double(root.lowerBound) >= root.masterCost - 1e-6 { break }
      root.prune(to: 24)
    }
    lowerBound = max(lowerBound, root.lowerBound)
    keep(root)
  }
}
