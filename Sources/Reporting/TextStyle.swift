/// How a terminal wants its text.
package struct TextStyle: Sendable {
  /// The widest line, in characters.
  package var width: Int
  package var colour: Bool
  /// Every row and every step, none folded.
  package var full: Bool

  package init(width: Int, colour: Bool, full: Bool) {
    self.width = width
    self.colour = colour
    self.full = full
  }
}
