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

  package init(status: Status, values: [Double]?, cost: Double?, bound: Double) {
    self.status = status
    self.values = values
    self.cost = cost
    self.bound = bound
  }

  /// (Cost − bound) ÷ cost: by how much, at most, something cheaper is missed. Nil without values.
  package var gap: Double? {
    cost.map { $0 - bound <= 1e-9 * max(1, abs($0)) ? 0 : ($0 - bound) / max(abs($0), 1e-9) }
  }
}

/// When a search stops. Counted in work, so that the answer doesn't depend on the machine; `seconds` is
/// a brake for searches whose work can't be foreseen, and what they give may depend on it.
package struct SearchLimit: Hashable, Sendable {
  /// Stops once the gap is no larger.
  package let gap: Double
  /// Stops after so many nodes of the search tree.
  package let nodes: Int
  /// Stops then at the latest; nil for no such end.
  package let seconds: Double?

  package init(gap: Double, nodes: Int, seconds: Double? = nil) {
    self.gap = gap
    self.nodes = nodes
    self.seconds = seconds
  }

  package static func proven(within gap: Double, nodes: Int = 20_000) -> SearchLimit {
    SearchLimit(gap: gap, nodes: nodes)
  }
}
