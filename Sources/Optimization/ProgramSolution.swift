/// What is known about the best values of a programme's variables.
package struct ProgramSolution: Equatable, Sendable {
  package enum Status: Hashable, Sendable {
    /// Nothing is cheaper, to within the gap that was asked for.
    case optimal
    /// Values were found, and a bound; the search stopped before they met.
    case stopped
    /// No values satisfy the conditions.
    case infeasible
    /// Values exist that are cheaper than any number.
    case unbounded
  }

  package let status: Status
  /// The best values found, by variable, whole ones rounded to whole numbers; nil without any.
  package let values: [Double]?
  /// Their cost.
  package let cost: Double?
  /// No values cost less than this.
  package let bound: Double
  /// By how much the cost changes if a row's bound is raised by one, by row (the dual values): 0 where
  /// the bound doesn't matter. Nil where unknowns have to be whole numbers.
  package let prices: [Double]?

  package init(
    status: Status, values: [Double]?, cost: Double?, bound: Double, prices: [Double]? = nil
  ) {
    self.status = status
    self.values = values
    self.cost = cost
    self.bound = bound
    self.prices = prices
  }

  /// (Cost − bound) ÷ cost: by how much, at most, something cheaper is missed. Nil without values.
  package var gap: Double? {
    cost.map { $0 - bound <= 1e-9 * max(1, abs($0)) ? 0 : ($0 - bound) / max(abs($0), 1e-9) }
  }
}

/// When a search stops. Counted in work, not in time, so that the answer doesn't depend on the machine.
package struct SearchLimit: Hashable, Sendable {
  /// Stops once the gap is no larger.
  package let gap: Double
  /// Stops once cost and bound are no further apart: nearly the step in which costs come, where they come
  /// in steps.
  package let difference: Double
  /// Stops after so many nodes of the search tree.
  package let nodes: Int
  /// Stops after so many iterations of linear programmes, in all of the search tree: unlike nodes, they
  /// also bound the work at its root. Nil for any number.
  package let iterations: Int?
  /// Whether the first linear programme is solved from the inside (an interior point method), which is many
  /// times faster than the simplex method where a week's intervals hang together.
  package let startsInside: Bool
  /// Whether only a better bound is wanted, for a start that hardly can be improved.
  package let isForBound: Bool

  package init(
    gap: Double, difference: Double = 1e-6, nodes: Int, iterations: Int? = nil,
    startsInside: Bool = false, isForBound: Bool = false
  ) {
    self.gap = gap
    self.difference = difference
    self.nodes = nodes
    self.iterations = iterations
    self.startsInside = startsInside
    self.isForBound = isForBound
  }

  package static func proven(within gap: Double, nodes: Int = 20_000) -> SearchLimit {
    SearchLimit(gap: gap, nodes: nodes)
  }
}
