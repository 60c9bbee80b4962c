import CHighs

/// A linear programme that grows and changes between solutions, each of which begins where the last one
/// ended: the master of a column generation.
///
///     let master = LinearProgram()
///     let need = master.row(in: 2...2)
///     let missing = master.column(in: 0...(.infinity), cost: 100, [(need, 1)])
///     master.solve()
///     master.prices[need]
///
/// Solved by the MIP library HiGHS on one thread: the same steps give the same answers. Belongs to one thread.
package final class LinearProgram {
  private let highs: UnsafeMutableRawPointer
  private let method: Method
  package private(set) var columnCount = 0
  package private(set) var rowCount = 0
  /// Of the last solution: by column, and by row how much the cost changes if the row's bounds are raised
  /// by one.
  package private(set) var values: [Double] = []
  package private(set) var prices: [Double] = []
  package private(set) var cost = 0.0

  package enum Method {
    /// Goes on from the last solution.
    case simplex
    /// Begins anew, and comes near to the cheapest: for large programmes of which prices are wanted that need not be
    /// exact.
    case interiorPoints
  }

  package init(by method: Method = .simplex) {
    guard let created = Highs_create() else { preconditionFailure("HiGHS can be created.") }
    highs = created
    self.method = method
    check(Highs_setBoolOptionValue(highs, "output_flag", 0), "output_flag")
    check(Highs_setIntOptionValue(highs, "threads", 1), "threads")
    check(Highs_setIntOptionValue(highs, "random_seed", 1), "random_seed")
    switch method {
    case .simplex:
      check(Highs_setStringOptionValue(highs, "solver", "simplex"), "solver")
      check(Highs_setStringOptionValue(highs, "presolve", "off"), "presolve")
    case .interiorPoints:
      check(Highs_setStringOptionValue(highs, "solver", "ipm"), "solver")
      check(Highs_setStringOptionValue(highs, "run_crossover", "off"), "run_crossover")
    }
  }

  deinit { Highs_destroy(highs) }

  /// Adds a row without terms; columns bring them. Bounds may be infinite. Gives its number.
  package func row(in range: ClosedRange<Double>) -> Int {
    check(Highs_addRow(highs, range.lowerBound, range.upperBound, 0, nil, nil), "a row")
    rowCount += 1
    return rowCount - 1
  }

  /// Adds an unknown with its factors in rows, each row once. Gives its number.
  package func column(
    in range: ClosedRange<Double>, cost: Double, _ terms: [(row: Int, factor: Double)]
  ) -> Int {
    check(
      Highs_addCol(
        highs, cost, range.lowerBound, range.upperBound, HighsInt(terms.count),
        terms.map { HighsInt($0.row) }, terms.map(\.factor)),
      "a column")
    columnCount += 1
    return columnCount - 1
  }

  /// Removes columns; those that stay move up, in order.
  package func remove(where isGone: [Bool]) {
    var mask = isGone.map { HighsInt($0 ? 1 : 0) }
    check(Highs_deleteColsByMask(highs, &mask), "columns to remove")
    columnCount -= isGone.reduce(0) { $0 + ($1 ? 1 : 0) }
  }

  /// Finds the cheapest values. False where there are none, or where it was told to stop before.
  ///
  /// - Parameter goesOn: Asked after every step or few.
  @discardableResult
  package func solve(while goesOn: @escaping () -> Bool = { true }) -> Bool {
    // With columns added the last solution stays possible, so that the primal method goes on from it. Where there is
    // none, the dual method is quicker.
    check(
      Highs_setIntOptionValue(highs, "simplex_strategy", values.isEmpty ? 1 : 4),
      "simplex_strategy")
    let watch = StepWatch(goesOn: goesOn)
    withExtendedLifetime(watch) {
      ask(watch)
      check(Highs_run(highs), "the programme")
    }
    let status = Highs_getModelStatus(highs)
    guard
      status == HighsInt(kHighsModelStatusOptimal)
        || method == .interiorPoints && status == HighsInt(kHighsModelStatusUnknown)
    else { return false }
    values = .init(repeating: 0, count: columnCount)
    prices = .init(repeating: 0, count: rowCount)
    var rows = prices
    check(Highs_getSolution(highs, &values, nil, &rows, &prices), "the solution")
    cost = Highs_getObjectiveValue(highs)
    return true
  }

  /// The watch has to live as long as the library runs.
  private func ask(_ watch: StepWatch) {
    check(
      Highs_setCallback(
        highs,
        { _, _, _, order, watch in
          guard let order, let watch else { return }
          let goesOn = Unmanaged<StepWatch>.fromOpaque(watch).takeUnretainedValue().goesOn()
          order.pointee.user_interrupt = goesOn ? 0 : 1
        }, Unmanaged.passUnretained(watch).toOpaque()),
      "who is asked")
    check(Highs_startCallback(highs, kHighsCallbackSimplexInterrupt), "when it is asked")
    check(Highs_startCallback(highs, kHighsCallbackIpmInterrupt), "when it is asked")
  }

  /// The library refuses only what we wrote wrong.
  private func check(_ status: HighsInt, _ what: String) {
    precondition(status != HighsInt(kHighsStatusError), "HiGHS takes \(what).")
  }
}

/// Tells the library when to stop before it is through.
private final class StepWatch {
  let goesOn: () -> Bool

  init(goesOn: @escaping () -> Bool) { self.goesOn = goesOn }
}
