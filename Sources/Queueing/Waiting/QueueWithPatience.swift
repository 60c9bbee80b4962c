/// A queue of people who give up after a while: what they feel follows from what becomes of them at each
/// wait, whatever their patience.
protocol QueueWithPatience: QueuePerformance {
  /// Seconds.
  var averageHandleTime: Double { get }
  /// Seconds until answered or given up, averaged over all contacts.
  var averageWait: Double { get }

  func shares(at wait: Double) -> SharesAtWait
}

extension QueueWithPatience {
  /// False only where people who never give up come in faster than they are answered.
  package var keepsUp: Bool { offeredLoad == 0 || averageWait < .infinity }

  package var queueLength: Double {
    offeredLoad == 0 ? 0 : offeredLoad * averageWait / averageHandleTime
  }

  package var occupancy: Double {
    agents == 0 ? 0 : min(1, offeredLoad * (1 - abandonment) / agents)
  }

  package func serviceLevel(
    within threshold: Double, as definition: ServiceLevelDefinition
  ) -> Double {
    shares(at: threshold).serviceLevel(as: definition, abandonment: abandonment)
  }

  package func shareWaiting(longerThan wait: Double) -> Double { shares(at: wait).stillWaiting }

  package func wait(notExceededBy share: Double) -> Double {
    leastWait(notExceededBy: share, startingWith: averageHandleTime) {
      shares(at: $0).stillWaiting
    }
  }
}
