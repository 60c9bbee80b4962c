import Workforce

extension HiringPlan {
  /// Throws what ends the program with the exit code of a plan that can't be met.
  func throwIfShort() throws {
    guard isShort else { return }
    throw NotFeasible(reason: "Some months can't be met in time: the warnings say which and why.")
  }
}

extension HiringProblem {
  /// A model whose months have gone by tells of days on which nobody can open a requisition any more.
  func startIsPast() throws -> [String] {
    let today = try SystemDate.thisMonth()
    guard firstMonth < today else { return [] }
    return [
      """
      The plan starts in \(firstMonth), and it is \(today): days by which requisitions must be open may \
      have passed. Bring the model's numbers up to date and write a later `start`; muster plan --refit \
      does it for a plan that was issued.
      """
    ]
  }
}
