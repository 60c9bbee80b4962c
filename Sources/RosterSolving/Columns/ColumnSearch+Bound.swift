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
    var terms = teams.isSmall ? ColumnTerms.fromTeams(people: grid.people.count) : ColumnTerms()
    terms.threads = threads
    let keepGoing: @Sendable () -> Bool = { share() < SearchShares.bound }
    guard keepGoing() else { return nil }
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
    // Annealing makes more of the time than a programme that can't be solved again and again.
    guard !teams.isSmall || root.solveMaster(while: { share() < SearchShares.firstSolution }) else {
      return nil
    }
    let cost = grid.cost(of: lines)
    while rounds < effort.rounds, keepGoing(), raise(root, below: cost) {}
    lowerBound = max(lowerBound, root.lowerBound)
    keep(root)
    let best = lowerSide(of: root, below: cost, rounds: effort.rounds, while: keepGoing)
    guard best.solveMaster(while: { share() < SearchShares.endOfBound }) || best.isSolved else {
      return nil
    }
    return LikelyLines(lines: best.likeliestLines(16), roster: best.likeliestRoster)
  }

  /// Asks everybody for lines once. False where there is nothing more to gain.
  private func raise(_ columns: RosterColumns, below cost: Int) -> Bool {
    guard columns.lowerBound < cost else { return false }
    let isOfUse = columns.refine(smoothing: columns.rounds < 3 ? 0.9 : 0.7)
    columns.rounds += 1
    rounds += 1
    guard isOfUse, Double(columns.lowerBound) < columns.masterCost - 1e-6 else { return false }
    columns.prune()
    return true
  }

  /// The cheapest fractions of lines may leave a fraction of a person missing, which no roster does. Raises
  /// the bound to the smaller one of both sides', and gives that side's columns; `root` where there was no
  /// time for both, or nothing to part.
  private func lowerSide(
    of root: RosterColumns, below cost: Int, rounds most: Int,
    while goesOn: @escaping @Sendable () -> Bool
  ) -> RosterColumns {
    let missing = root.missing
    guard
      rounds < most, goesOn(), root.lowerBound < cost,
      // Among more lines of the cover, a fraction of a person is next to nothing.
      root.part.needs.count <= 1_000, abs(missing - missing.rounded()) > 0.01
    else { return root }
    let limits = MissingLimit.around(
      missing, in: root.part, atLeast: Double(cost) - root.masterCost)
    var sides = limits.map { limit in
      (
        columns: RosterColumns(
          root, people: people, terms: root.terms, limit: limit, keepGoing: goesOn),
        isFinished: false
      )
    }
    // The lower one first, so that the smaller bound is as high as time allows.
    while rounds < most, goesOn(),
      let next = sides.indices.min(by: {
        sides[$0].columns.lowerBound < sides[$1].columns.lowerBound
      }), !sides[next].isFinished
    {
      sides[next].isFinished = !raise(sides[next].columns, below: cost) && goesOn()
    }
    guard let lower = sides.min(by: { $0.columns.lowerBound < $1.columns.lowerBound }) else {
      return root
    }
    lowerBound = max(lowerBound, lower.columns.lowerBound)
    return lower.isFinished && lower.columns.isSolved ? lower.columns : root
  }
}

/// How often everybody is asked for lines that raise the bound: steps with payments alone, and rounds with a master
/// programme.
struct BoundEffort {
  var steps: Int
  var rounds: Int
}
