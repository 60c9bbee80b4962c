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
      } while: { step in
        // The first says most.
        step == 0 ? keepGoing() : share() < end
      }
      lowerBound = max(lowerBound, root.lowerBound)
    } else {
      root.descend(steps: terms.descents) { _ in share() < SearchShares.beginningOfBound }
      lowerBound = max(lowerBound, root.lowerBound)
      guard share() < SearchShares.beginningOfBound else { return nil }
    }
    for (person, line) in lines.enumerated() { root.add(line, of: person) }
    if teams.isSmall {
      // Annealing makes more of the time than a programme that can't be solved again and again.
      let isSolved = root.solveMaster { share() < SearchShares.firstSolution }
      guard isSolved else {
        keep(root)
        return nil
      }
    }
    let cost = grid.cost(of: lines)
    let isAsHighAsItGets = raise(root, below: cost, effort: effort, while: keepGoing)
    lowerBound = max(lowerBound, root.lowerBound)
    let best =
      isAsHighAsItGets && root.lowerBound < cost
      ? lowerHalf(of: root, below: cost, effort: effort, while: keepGoing) : root
    keep(best)
    guard best.solveMaster(while: { share() < SearchShares.endOfBound }) || best.isSolved else {
      return nil
    }
    return LikelyLines(lines: best.likeliestLines(16), roster: best.likeliestRoster)
  }

  /// Asks everybody for lines until none is of use, or the bound reaches a cost. False where there was no time for that.
  private func raise(
    _ columns: RosterColumns, below cost: Int, effort: BoundEffort,
    while goesOn: @Sendable () -> Bool
  ) -> Bool {
    var asked = 0
    while rounds < effort.rounds, goesOn(), columns.lowerBound < cost {
      let isOfUse = columns.refine(smoothing: asked < 3 ? 0.9 : 0.7)
      asked += 1
      rounds += 1
      if !isOfUse || Double(columns.lowerBound) >= columns.masterCost - 1e-6 { return goesOn() }
      columns.prune()
    }
    return columns.lowerBound >= cost
  }

  /// The cheapest fractions of lines may leave a fraction of a person missing, which no roster does. Raises the bound
  /// to the smaller one of those on both sides, and gives that side's columns.
  private func lowerHalf(
    of root: RosterColumns, below cost: Int, effort: BoundEffort,
    while goesOn: @escaping @Sendable () -> Bool
  ) -> RosterColumns {
    let missing = root.missing
    guard abs(missing - missing.rounded()) > 0.01 else { return root }
    let limits = MissingLimit.around(missing, in: root.part)
    let halves = limits.map { limit in
      let half = RosterColumns(
        root.part, people: people, terms: root.terms, limit: limit, keepGoing: goesOn)
      half.begin(with: root.payments + [0])
      for column in root.columns { half.add(column.line, of: column.person) }
      _ = raise(half, below: cost, effort: effort, while: goesOn)
      return half
    }
    guard let lower = halves.min(by: { $0.lowerBound < $1.lowerBound }) else { return root }
    lowerBound = max(lowerBound, lower.lowerBound)
    return lower.isSolved ? lower : root
  }
}

/// How often everybody is asked for lines that raise the bound: steps with payments alone, and rounds with a master
/// programme.
struct BoundEffort {
  var steps: Int
  var rounds: Int
}
