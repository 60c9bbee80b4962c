/// How much one uncertain input moves an answer: Sobol' indices with their errors.
package struct InputImportance: Equatable, Sendable {
  /// As `StormInput`, or nil for chance: single contacts, people and requisitions.
  package var input: StormInput?
  /// The share of the answer's variance that goes if this input were known.
  package var first: Double
  /// The share of it that stays if all others were known.
  package var total: Double
  /// Standard errors, by bootstrap.
  package var firstError: Double
  package var totalError: Double
  /// Whether more of it makes the break come earlier (−), later (+) or neither (0).
  package var direction: Int

  package init(
    input: StormInput?, first: Double, total: Double, firstError: Double, totalError: Double,
    direction: Int
  ) {
    self.input = input
    self.first = first
    self.total = total
    self.firstError = firstError
    self.totalError = totalError
    self.direction = direction
  }
}
