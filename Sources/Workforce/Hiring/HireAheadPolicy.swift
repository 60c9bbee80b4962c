/// How far ahead of the exact need a team hires.
package struct HireAheadPolicy: Hashable, Sendable {
  /// Whether 6.23 people means 7.
  package var roundsUp: Bool
  /// A share on top of the exact need of roles that take tickets, before rounding.
  package var bufferShare: Double
  /// Whole first-line people on top, after rounding, in each team.
  package var bufferPeople: Int
  /// Hire until the team, whose people differ, carries the demand with this probability; nil to
  /// plan with the mean.
  package var confidence: Double?

  package init(
    roundsUp: Bool = true, bufferShare: Double = 0, bufferPeople: Int = 0,
    confidence: Double? = nil
  ) {
    self.roundsUp = roundsUp
    self.bufferShare = bufferShare
    self.bufferPeople = bufferPeople
    self.confidence = confidence
  }
}
