import Foundation

/// What customers feel where all of them wait until somebody is free, first come first served.
///
///     let phone = ErlangC(offeredLoad: 10, agents: 14, averageHandleTime: 180)
///     phone.serviceLevel(within: 20)   // 0.888
///     phone.averageSpeedOfAnswer       // 7.84 seconds
///
/// Also known as M/M/n. Contacts come in independently of one another, handle times are exponential
/// and nobody gives up, so that waits are longer than in life wherever people do give up: `ErlangA`.
///
/// Where agents aren't more than the load, the queue grows without end and the formula has no answer.
/// Then `keepsUp` is false, everybody waits, the service level is 0 and times are infinite.
///
/// A. K. Erlang, 1917, as in R. B. Cooper, "Introduction to Queueing Theory", 2nd ed., North Holland
/// 1981, section 3.4.
package struct ErlangC: QueuePerformance, Hashable {
  package let offeredLoad: Double
  package let agents: Double
  /// Seconds.
  package let averageHandleTime: Double
  package let probabilityOfWait: Double

  package init(offeredLoad: Double, agents: Double, averageHandleTime: Double) {
    self.init(
      ErlangB(offeredLoad: offeredLoad, agents: agents), averageHandleTime: averageHandleTime)
  }

  /// The queue of those whom `lost` would turn away.
  init(_ lost: ErlangB, averageHandleTime: Double) {
    precondition(
      averageHandleTime > 0 && averageHandleTime.isFinite,
      "A handle time is finite and above 0.")
    offeredLoad = lost.offeredLoad
    agents = lost.agents
    self.averageHandleTime = averageHandleTime
    probabilityOfWait = Self.probabilityOfWait(lost)
  }

  /// C = nB ÷ (n − a + aB); the sum in the denominator doesn't cancel where n is close to a.
  static func probabilityOfWait(_ lost: ErlangB) -> Double {
    let spare = lost.agents - lost.offeredLoad
    guard spare > 0 else { return 1 }
    return lost.agents * lost.blocking / (spare + lost.offeredLoad * lost.blocking)
  }

  /// Nobody gives up.
  package var abandonment: Double { 0 }

  /// Whether agents are more than the load, so that there is a steady state at all.
  package var keepsUp: Bool { agents > offeredLoad }

  /// As nobody gives up, all definitions of the service level agree.
  package func serviceLevel(
    within threshold: Double, as definition: ServiceLevelDefinition
  ) -> Double {
    1 - shareWaiting(longerThan: threshold)
  }

  package func shareWaiting(longerThan wait: Double) -> Double {
    precondition(wait >= 0, "A wait is never negative.")
    guard keepsUp else { return 1 }
    return probabilityOfWait * exp(-wait / averageWaitOfThoseWhoWait)
  }

  package var averageSpeedOfAnswer: Double {
    keepsUp ? probabilityOfWait * averageWaitOfThoseWhoWait : .infinity
  }

  /// Seconds.
  package var averageWaitOfThoseWhoWait: Double {
    keepsUp ? averageHandleTime / (agents - offeredLoad) : .infinity
  }

  /// Infinite for a share of 1.
  package func wait(notExceededBy share: Double) -> Double {
    precondition((0...1).contains(share), "A share is between 0 and 1.")
    guard keepsUp else { return .infinity }
    if share == 1 { return probabilityOfWait == 0 ? 0 : .infinity }
    return max(0, averageWaitOfThoseWhoWait * log(probabilityOfWait / (1 - share)))
  }

  package var occupancy: Double {
    keepsUp ? offeredLoad / agents : offeredLoad > 0 ? 1 : 0
  }

  package var queueLength: Double {
    offeredLoad == 0
      ? 0 : keepsUp ? probabilityOfWait * offeredLoad / (agents - offeredLoad) : .infinity
  }
}
