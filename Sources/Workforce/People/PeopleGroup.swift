/// People who are already there: one with a name, or several who started together.
package struct PeopleGroup: Hashable, Sendable {
  package var name: String?
  package var role: String
  package var team: String
  /// Full-time equivalents (FTE).
  package var count: Double
  /// Nil if they have been there long enough to be fully ramped.
  package var start: Month?
  /// The first month they are gone, where that is known.
  package var leaves: Month?
  /// A move to another role or team that is agreed; until then they are taken to stay.
  package var move: Move?

  package init(
    name: String? = nil, role: String, team: String, count: Double, start: Month? = nil,
    leaves: Month? = nil, move: Move? = nil
  ) {
    self.name = name
    self.role = role
    self.team = team
    self.count = count
    self.start = start
    self.leaves = leaves
    self.move = move
  }

  /// A promotion or transfer with a date.
  package struct Move: Hashable, Sendable {
    /// The first month in the new place.
    package var month: Month
    package var role: String
    package var team: String

    package init(month: Month, role: String, team: String) {
      self.month = month
      self.role = role
      self.team = team
    }
  }
}
