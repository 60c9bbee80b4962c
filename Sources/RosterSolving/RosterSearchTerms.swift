import Rostering

/// How long and from where a roster is searched for.
package struct RosterSearchTerms: Sendable {
  package var seed: UInt64
  /// After so much work the search stops by itself; the answer is then the same on every machine, on one
  /// core or two.
  package var work: Int
  /// Threads that share the work; never changes what is found within `work`.
  package var threads: Int
  /// Whether it is worth time to know what no roster can go below.
  package var looksForBound: Bool
  /// Whether limits of people who have no line otherwise give way, at a price; see `GridRelaxation`.
  package var relaxesLimits: Bool

  package init(
    seed: UInt64, work: Int = .max, threads: Int = 2, looksForBound: Bool = true,
    relaxesLimits: Bool = false
  ) {
    self.seed = seed
    self.work = work
    self.threads = threads
    self.looksForBound = looksForBound
    self.relaxesLimits = relaxesLimits
  }
}

/// Lines for everybody, what they cost, and what no roster can go below.
package struct GridSolution: Sendable {
  /// By person: the choice of each day.
  package var lines: [[Int]]
  package var cost: Int
  /// No roster costs less.
  package var lowerBound: Int
  /// People who have no line within their limits, whatever the others do: theirs is all days off.
  package var withoutLine: [Int]
  /// People whose limits gave way; cost and bound count what breaking them costs.
  package var relaxed: [Int]

  package init(
    lines: [[Int]], cost: Int, lowerBound: Int, withoutLine: [Int] = [], relaxed: [Int] = []
  ) {
    self.withoutLine = withoutLine
    self.relaxed = relaxed
    self.lines = lines
    self.cost = cost
    self.lowerBound = lowerBound
  }
}
