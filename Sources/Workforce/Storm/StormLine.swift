/// One team's role in a storm: who is there, what they can do, and whom the plan hires and moves.
package struct StormLine: Hashable, Sendable {
  package var team: String
  package var role: Role
  /// Contacts that a fully ramped person can solve in a month, without slack; 0 for a role that takes
  /// none.
  package var contactsPerMonth: Double
  /// Hours a month in which a person can work or coach.
  package var hoursPerMonth: Double
  /// People there when the storm begins, by whole months of tenure; the last holds everybody older.
  package var people: [Double]
  /// People whose start has a date, by month of the plan.
  package var starts: [Double]
  /// People who go with a date, by the first month without them.
  package var leaves: [Double]
  /// People who come from another role or team, by month of the plan.
  package var movedIn: [Double]
  /// People who go to another role or team, by month of the plan.
  package var movedOut: [Double]
  /// People whom the plan has start, by month.
  package var plannedHires: [Int]

  package init(
    team: String, role: Role, contactsPerMonth: Double, hoursPerMonth: Double, people: [Double],
    starts: [Double] = [], leaves: [Double] = [], movedIn: [Double] = [], movedOut: [Double] = [],
    plannedHires: [Int] = []
  ) {
    precondition(!people.isEmpty, "People are counted by tenure, from 0 months on.")
    self.team = team
    self.role = role
    self.contactsPerMonth = contactsPerMonth
    self.hoursPerMonth = hoursPerMonth
    self.people = people
    self.starts = starts
    self.leaves = leaves
    self.movedIn = movedIn
    self.movedOut = movedOut
    self.plannedHires = plannedHires
  }
}
