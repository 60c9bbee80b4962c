/// The queue that waits before a desk: of people who wait for ever where patience is nil or infinite,
/// else of people who give up.
func queue(
  before desk: ErlangB, averageHandleTime: Double, patience: Double?
) -> any QueuePerformance {
  guard let patience, patience < .infinity else {
    return ErlangC(desk, averageHandleTime: averageHandleTime)
  }
  return ErlangA(desk, averageHandleTime: averageHandleTime, patience: patience)
}

/// A load without any contacts, so small that it changes no figure, and yet formulas divide by it.
let leastLoad = 1e-90
