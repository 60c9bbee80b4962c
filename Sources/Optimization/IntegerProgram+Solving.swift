import CHighs
import Foundation

extension IntegerProgram {
  /// The cheapest values, found by the MIP library HiGHS: Q. Huangfu and J. A. J. Hall,
  /// "Parallelizing the dual revised simplex method", Mathematical Programming Computation 10 (2018),
  /// doi:10.1007/s12532-017-0130-5.
  ///
  /// One thread and a fixed seed: the same programme gives the same answer.
  ///
  /// - Parameters:
  ///   - start: values to begin with, such as those of a rule; they may miss conditions.
  ///   - goesOn: asked now and then; the search stops at false, as when a person interrupts it.
  package func solved(
    stoppingAt limit: SearchLimit, startingFrom start: [Double]? = nil,
    goesOn: @escaping () -> Bool = { true }
  ) -> ProgramSolution {
    let solver = HighsSolver()
    solver.set(limit)
    solver.load(self)
    if let start { solver.start(from: start) }
    let watch = SearchWatch(iterations: limit.iterations, goesOn: goesOn)
    return withExtendedLifetime(watch) {
      solver.ask(watch)
      return solver.solution(of: self)
    }
  }
}

/// Tells a search when to stop before it is through.
private final class SearchWatch {
  let iterations: Int?
  let goesOn: () -> Bool

  init(iterations: Int?, goesOn: @escaping () -> Bool) {
    self.iterations = iterations
    self.goesOn = goesOn
  }

  func stops(after done: Int64) -> Bool {
    if let iterations, done >= iterations { return true }
    return !goesOn()
  }
}

/// A HiGHS instance. Its answers' codes mean what the library's header says.
private final class HighsSolver {
  private let highs: UnsafeMutableRawPointer

  init() {
    guard let created = Highs_create() else { preconditionFailure("HiGHS can be created.") }
    highs = created
    check(Highs_setBoolOptionValue(highs, "output_flag", 0), "output_flag")
    check(Highs_setIntOptionValue(highs, "threads", 1), "threads")
    check(Highs_setIntOptionValue(highs, "random_seed", 1), "random_seed")
  }

  deinit { Highs_destroy(highs) }

  func set(_ limit: SearchLimit) {
    check(Highs_setDoubleOptionValue(highs, "mip_rel_gap", limit.gap), "mip_rel_gap")
    check(Highs_setDoubleOptionValue(highs, "mip_abs_gap", limit.difference), "mip_abs_gap")
    check(Highs_setIntOptionValue(highs, "mip_max_nodes", HighsInt(limit.nodes)), "mip_max_nodes")
    if limit.startsInside {
      // The first is for programmes without whole numbers, the second for those with.
      check(Highs_setStringOptionValue(highs, "solver", "ipm"), "solver")
      check(Highs_setStringOptionValue(highs, "mip_lp_solver", "ipm"), "mip_lp_solver")
    }
    if limit.isForBound {
      check(Highs_setDoubleOptionValue(highs, "mip_heuristic_effort", 0), "mip_heuristic_effort")
      let jump = "mip_heuristic_run_feasibility_jump"
      check(Highs_setBoolOptionValue(highs, jump, 0), jump)
    }
  }

  func load(_ program: IntegerProgram) {
    let kinds = program.isWhole.map { HighsInt($0 ? 1 : 0) }
    check(
      Highs_passMip(
        highs, HighsInt(program.bounds.count), HighsInt(program.rowRanges.count),
        HighsInt(program.rowFactors.count), HighsInt(kHighsMatrixFormatRowwise),
        HighsInt(kHighsObjSenseMinimize), 0, program.costs, program.bounds.map(\.lowerBound),
        program.bounds.map(\.upperBound), program.rowRanges.map(\.lowerBound),
        program.rowRanges.map(\.upperBound), program.rowStarts.map { HighsInt($0) },
        program.rowVariables.map { HighsInt($0) }, program.rowFactors, kinds),
      "the programme")
  }

  /// The watch has to live as long as the search.
  func ask(_ watch: SearchWatch) {
    check(
      Highs_setCallback(
        highs,
        { _, _, progress, order, watch in
          guard let progress, let order, let watch else { return }
          let stops = Unmanaged<SearchWatch>.fromOpaque(watch).takeUnretainedValue()
            .stops(after: progress.pointee.mip_total_lp_iterations)
          order.pointee.user_interrupt = stops ? 1 : 0
        }, Unmanaged.passUnretained(watch).toOpaque()),
      "who is asked")
    check(Highs_startCallback(highs, kHighsCallbackMipInterrupt), "when it is asked")
  }

  /// A start is advice: the library refuses values that are too large for it, and searches without.
  func start(from values: [Double]) {
    guard !values.isEmpty else { return }
    _ = Highs_setSolution(highs, values, nil, nil, nil)
  }

  func solution(of program: IntegerProgram) -> ProgramSolution {
    check(Highs_run(highs), "the search")
    let status = Highs_getModelStatus(highs)
    switch status {
    case HighsInt(kHighsModelStatusInfeasible):
      return ProgramSolution(status: .infeasible, values: nil, cost: nil, bound: .infinity)
    case HighsInt(kHighsModelStatusUnbounded), HighsInt(kHighsModelStatusUnboundedOrInfeasible):
      return ProgramSolution(status: .unbounded, values: nil, cost: nil, bound: -.infinity)
    default: break
    }
    let isOptimal =
      status == HighsInt(kHighsModelStatusOptimal)
      || status == HighsInt(kHighsModelStatusModelEmpty)
    let bound = program.isWhole.contains(true) ? number("mip_dual_bound") : nil
    guard let (values, prices) = values(of: program) else {
      return ProgramSolution(status: .stopped, values: nil, cost: nil, bound: bound ?? -.infinity)
    }
    let cost = program.cost(of: values)
    return ProgramSolution(
      status: isOptimal ? .optimal : .stopped, values: values, cost: cost,
      bound: min(cost, bound ?? (isOptimal ? cost : -.infinity)),
      prices: bound == nil ? prices : nil)
  }

  /// The best values found and the rows' prices, or nil.
  private func values(of program: IntegerProgram) -> (values: [Double], prices: [Double])? {
    var hasSolution: HighsInt = 0
    check(
      Highs_getIntInfoValue(highs, "primal_solution_status", &hasSolution),
      "primal_solution_status")
    guard hasSolution == HighsInt(kHighsSolutionStatusFeasible) else { return nil }
    var values = [Double](repeating: 0, count: program.bounds.count)
    var rows = [Double](repeating: 0, count: program.rowRanges.count)
    var prices = rows
    check(Highs_getSolution(highs, &values, nil, &rows, &prices), "the solution")
    for index in values.indices where program.isWhole[index] {
      values[index] = values[index].rounded()
    }
    return (values, prices)
  }

  private func number(_ name: String) -> Double {
    var value = 0.0
    check(Highs_getDoubleInfoValue(highs, name, &value), name)
    return value
  }

  /// The library refuses only what we wrote wrong; a warning is a limit that was reached.
  private func check(_ status: HighsInt, _ what: String) {
    precondition(status != HighsInt(kHighsStatusError), "HiGHS takes \(what).")
  }
}
