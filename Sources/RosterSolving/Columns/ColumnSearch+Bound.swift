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
  ///   - share: The share of all time that is used up.
  /// - Returns: nil where there is no time to get anywhere near; the bound may then be a poor one.
  func findBound(
    startingFrom lines: [[Int]], effort: BoundEffort, share: @escaping @Sendable () -> Double
  ) -> LikelyLines? {
    var terms = teams.isSmall ? ColumnTerms.fromTeams(people: people.count) : ColumnTerms()
    terms.threads = threads
    let keepGoing: @Sendable () -> Bool = { share() < SearchShares.bound }
    let root = RosterColumns(teams.part, people: people, terms: terms, keepGoing: keepGoing)
    if teams.isSmall {
      guard let payments = teams.payments(while: keepGoing) else { return nil }
      root.begin(with: payments.map { Int(($0 * Double(root.pricing.scale)).rounded()) })
      steps = min(terms.descents, effort.steps)
      let (begun, end) = (share(), SearchShares.steps)
      root.descend(steps: steps) {
        (share() - begun) / max(1e-9, end - begun)
      } while: {
        share() < end
      }
      lowerBound = max(lowerBound, root.lowerBound)
    } else {
      root.descend(steps: terms.descents) { share() < SearchShares.beginningOfBound }
      lowerBound = max(lowerBound, root.lowerBound)
      guard share() < SearchShares.beginningOfBound else { return nil }
    }
    for (person, line) in lines.enumerated() { root.add(line, of: person) }
    while rounds < effort.rounds, keepGoing() {
      let goesOn = root.refine(smoothing: rounds < 3 ? 0.9 : 0.7)
      rounds += 1
      if !goesOn || Double(root.lowerBound) >= root.masterCost - 1e-6 { break }
      root.prune()
    }
    lowerBound = max(lowerBound, root.lowerBound)
    keep(root)
    guard root.solveMaster(while: { share() < SearchShares.endOfBound }) || root.isSolved else {
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
