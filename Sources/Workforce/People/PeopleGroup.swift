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

  package init(
    name: String? = nil, role: String, team: String, count: Double, start: Month? = nil,
    leaves: Month? = nil
  ) {
    self.name = name
    self.role = role
    self.team = team
    self.count = count
    self.start = start
    self.leaves = leaves
  }
}
