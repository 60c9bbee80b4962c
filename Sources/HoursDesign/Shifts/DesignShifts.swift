import Optimization
package import Workforce

/// When a search for shifts stops. Counted in work, not in time, so that the answer doesn't depend on the
/// machine.
package struct ShiftSearch: Hashable, Sendable {
  /// Stops once the cost is so close to the lower bound, as a share of it.
  package var gap: Double
  /// Stops after so many nodes of the search tree.
  package var nodes: Int
  /// Stops after so many iterations of linear programmes.
  package var iterations: Int

  package init(gap: Double = 0, nodes: Int = 200_000, iterations: Int = 2_000_000) {
    self.gap = gap
    self.nodes = nodes
    self.iterations = iterations
  }

  var limit: SearchLimit { SearchLimit(gap: gap, nodes: nodes, iterations: iterations) }
}

/// The cheapest shifts and tours that meet the needs; where nobody may be missing and somebody must be, those
/// with the fewest hours missing, and among them the cheapest.
///
/// - Parameter goesOn: asked now and then; at false, the best design so far is the answer.
package func designShifts(
  _ problem: ShiftDesignProblem, _ search: ShiftSearch = ShiftSearch(),
  goesOn: @escaping () -> Bool = { true }
) -> ShiftDesign {
  let problem = problem.refined()
  let possible = PossibleShifts(problem)
  let first = ShiftProgramme(problem, possible: possible, aim: .cost)
  if let design = first.solved(search, goesOn: goesOn) { return design.explained(possible) }
  // Somebody has to be missing.
  let counting = ShiftProgramme(problem, possible: possible, aim: .fewestMissing)
  let counted = counting.program.solved(stoppingAt: search.limit, goesOn: goesOn)
  let cheapest = ShiftProgramme(
    problem, possible: possible, aim: .costMissing(atMost: counted.cost ?? .infinity))
  var design =
    cheapest.solved(search, startingFrom: counted.values, goesOn: goesOn)
    ?? cheapest.design([Double](repeating: 0, count: cheapest.program.bounds.count))
  if counted.status != .optimal { design.proof = .stopped }
  return design.explained(possible)
}

extension ShiftProgramme {
  /// Nil where the conditions contradict each other, or nothing was found.
  func solved(
    _ search: ShiftSearch, startingFrom start: [Double]? = nil, goesOn: @escaping () -> Bool
  ) -> ShiftDesign? {
    let solution = program.solved(stoppingAt: search.limit, startingFrom: start, goesOn: goesOn)
    guard let values = solution.values else { return nil }
    var design = design(values)
    design.lowerBound = min(solution.bound, design.cost.total)
    design.proof = design.gap == 0 ? .optimal : .stopped
    return design
  }
}
