import Staffing
package import Workforce

extension IntervalStaffing {
  /// The least agents for an interval's work.
  package init(for work: IntervalWork) throws(PromiseOutOfReach) {
    self = try staffInterval(work)
  }
}
