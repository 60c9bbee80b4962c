import DemandMeasuring
package import Workforce

extension DemandHistory {
  /// What came in the months before `limit` that the history covers in full; nil if nothing came in.
  package func actuals(
    clock: WallClock, before limit: Month, progress: @escaping (Int) -> Void = { _ in }
  ) throws -> ActualDemand? {
    var meter = ActualsMeter(clock: clock, customers: customers)
    var count = 0
    let whole = DemandHistory(customers: customers, volumes: volumes) { body in
      try forEachContact { contact in
        meter.add(contact)
        try body(contact)
        count += 1
        progress(count)
      }
    }
    guard let demand = try whole.measured(clock: clock) else { return nil }
    return meter.actuals(of: demand, before: limit)
  }
}
