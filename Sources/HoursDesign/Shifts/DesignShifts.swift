import Optimization
package import Workforce

/// When a search for shifts stops. Counted in work, not in time, so that the answer doesn't depend on the
/// machine.
package struct ShiftSearch: Hashable, Sendable {
  /// Stops once the cost is so close to the lower bound, as a share of it.
  package var gap: Double
  /// Stops after so much work: iterations of linear programmes times their rows and unknowns. About ten
  /// seconds of a processor with the standard.
  package var work: Double

  package init(gap: Double = 0, work: Double = 200_000_000) {
    self.gap = gap
    self.work = work
  }

  /// - Parameters:
  ///   - step: costs are multiples of it; 0 for any cost.
  ///   - part: of all the work.
  ///   - isForBound: whether the start hardly can be improved.
  func limit(
    for program: IntegerProgram, step: Double = 0, part: Double = 1, isForBound: Bool = false
  ) -> SearchLimit {
    SearchLimit(
      gap: gap, difference: max(1e-6, 0.999 * step), nodes: 1_000_000,
      iterations: Int(part * work / Double(program.bounds.count + program.rowRanges.count + 1)),
      startsInside: program.bounds.count > 2000, isForBound: isForBound)
  }
}

/// The cheapest shifts and tours that meet the needs; where nobody may be missing and somebody must be, those
/// with the fewest hours missing, and among them the cheapest.
///
/// - Parameter goesOn: asked now and then, from any core; at false, the best design so far is the answer.
package func designShifts(
  _ problem: ShiftDesignProblem, _ search: ShiftSearch = ShiftSearch(),
  goesOn: @escaping @Sendable () -> Bool = { true }
) -> ShiftDesign {
  let problem = problem.refined()
  let possible = PossibleShifts(problem)
  let first = ShiftProgramme(problem, possible: possible, aim: .cost)
  if let design = first.solved(search, goesOn: goesOn) { return design.explained(possible) }
  // Somebody has to be missing.
  let counting = ShiftProgramme(problem, possible: possible, aim: .fewestMissing)
  let counted = counting.program.solved(
    stoppingAt: search.limit(for: counting.program), goesOn: goesOn)
  let cheapest = ShiftProgramme(
    problem, possible: possible, aim: .costMissing(atMost: counted.cost ?? .infinity))
  var design =
    cheapest.solved(search, startingFrom: counted.values, goesOn: goesOn)
    ?? cheapest.design([Double](repeating: 0, count: cheapest.program.bounds.count))
  if counted.status != .optimal { design.proof = .stopped }
  return design.explained(possible)
}
