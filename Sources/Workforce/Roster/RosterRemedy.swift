/// A change that would cover more of a roster's holes, and what it brings: found by making the roster again
/// with it.
package struct RosterRemedy: Equatable, Sendable {
  package enum Change: Hashable, Sendable {
    /// One more shift of somebody on a day: a person by the hour, or overtime.
    case oneMore(shift: Int, day: Int, need: Int)
    /// Somebody comes in spite of time off: by places in the problem's people and their time off.
    case cancelled(person: Int, timeOff: Int)
    /// A rule's number is another for everybody: by place in the problem's rules.
    case rule(Int, number: String, from: Double, to: Double)
    /// Everybody of a site may work so many hours more in the period.
    case hours(site: Int, more: Double)
  }

  package var change: Change
  /// What the roster costs with it, in points.
  package var cost: Int
  /// Hours of one person that are still missing with it.
  package var missingHours: Double
  /// Paid hours that it adds; 0 where none.
  package var paidHours: Double

  package init(change: Change, cost: Int, missingHours: Double, paidHours: Double) {
    self.change = change
    self.cost = cost
    self.missingHours = missingHours
    self.paidHours = paidHours
  }
}
