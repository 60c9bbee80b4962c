import DemandMeasuring
package import Workforce

extension DemandHistory {
  /// Waits, load and who left, week by week; nil without a whole week.
  ///
  /// - Parameter agents: the list of people, with their last day; may be empty.
  package func strain(
    clock: WallClock, agents: [Agent], progress: (Int) -> Void = { _ in }
  ) throws -> StrainHistory? {
    var last: Timestamp?
    try forEachContact { last = max($0.createdAt, last ?? $0.createdAt) }
    guard let last else { return nil }
    var meter = StrainMeter(through: last, clock: clock, customers: customers, agents: agents)
    var count = 0
    try forEachContact { contact in
      meter.add(contact)
      count += 1
      progress(count)
    }
    return meter.measured()
  }
}
