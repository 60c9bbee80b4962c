/// A desk of a kind of its own, before which people wait as before plain agents: what they feel is what
/// that queue says.
package protocol DeskBehindQueue: QueuePerformance {
  var waiting: any QueuePerformance { get }
}

extension DeskBehindQueue {
  package var keepsUp: Bool { waiting.keepsUp }
  package var probabilityOfWait: Double { waiting.probabilityOfWait }
  package var abandonment: Double { waiting.abandonment }
  package var averageSpeedOfAnswer: Double { waiting.averageSpeedOfAnswer }
  package var queueLength: Double { offeredLoad == 0 ? 0 : waiting.queueLength }

  package func serviceLevel(
    within threshold: Double, as definition: ServiceLevelDefinition
  ) -> Double {
    waiting.serviceLevel(within: threshold, as: definition)
  }

  package func shareWaiting(longerThan wait: Double) -> Double {
    waiting.shareWaiting(longerThan: wait)
  }

  package func wait(notExceededBy share: Double) -> Double { waiting.wait(notExceededBy: share) }
}

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
