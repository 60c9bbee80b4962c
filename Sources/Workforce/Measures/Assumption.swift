/// A value that nobody gave and that an answer rests on all the same. Every output that uses one
/// names it.
package struct Assumption: Equatable, Sendable, Codable {
  /// The key of the model file that would replace it, such as `ramp`.
  package let key: String
  /// What was assumed, as a sentence a planner reads: "New hires reach 25 %, 50 % and 75 % …".
  package let text: String

  package init(key: String, _ text: String) {
    self.key = key
    self.text = text
  }
}
