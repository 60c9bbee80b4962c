import Foundation

/// What customers feel where they give up after patience of any distribution.
///
///     let measured = MeasuredPatience([.init(wait: 60, shareStillWaiting: 0.5), …])
///     GeneralPatience(offeredLoad: 10, agents: 12, averageHandleTime: 180, patience: measured)
///
/// Also known as M/M/n+G: contacts come in independently of one another, handle times are
/// exponential. It needs the same work for any load, and agents need not be whole numbers. With
/// exponential patience it is `ErlangA`, by another way.
///
/// Sources: those of `VirtualWait`.
package struct GeneralPatience<Patience: PatienceDistribution>: QueueWithPatience {
  package let offeredLoad: Double
  package let agents: Double
  /// Seconds.
  package let averageHandleTime: Double
  package let patience: Patience
  package let probabilityOfWait: Double
  package let abandonment: Double
  /// Seconds until answered or given up, averaged over all contacts.
  package let averageWait: Double
  package let averageSpeedOfAnswer: Double
  /// Seconds that somebody with endless patience would wait on average.
  package let averageVirtualWait: Double
  /// Nil where there is no queue to speak of: without load, without agents, or without end.
  private let density:
    (wait: VirtualWait<Patience>, peak: Double, sums: VirtualWait<Patience>.Sums)?

  package init(
    offeredLoad: Double, agents: Double, averageHandleTime: Double, patience: Patience
  ) {
    self.init(
      ErlangB(offeredLoad: offeredLoad, agents: agents), averageHandleTime: averageHandleTime,
      patience: patience)
  }

  /// The queue of those whom `lost` would turn away.
  init(_ lost: ErlangB, averageHandleTime: Double, patience: Patience) {
    precondition(
      averageHandleTime > 0 && averageHandleTime.isFinite,
      "A handle time is finite and above 0.")
    let blocking = lost.blocking
    offeredLoad = lost.offeredLoad
    agents = lost.agents
    self.averageHandleTime = averageHandleTime
    self.patience = patience
    guard offeredLoad > 0, agents > 0 else {
      // Nobody is there to wait, or nobody to answer.
      let waiting = agents == 0
      probabilityOfWait = waiting ? 1 : 0
      abandonment = waiting ? 1 - patience.shareNeverGivingUp : 0
      averageWait = waiting ? patience.mean : 0
      averageSpeedOfAnswer = waiting ? .infinity : 0
      averageVirtualWait = waiting ? .infinity : 0
      density = nil
      return
    }
    let wait = VirtualWait(
      arrivalsPerSecond: offeredLoad / averageHandleTime,
      answersPerSecond: agents / averageHandleTime, patience: patience)
    guard let peak = wait.peak else {
      // Who never gives up is answered sooner or later, but ever later.
      probabilityOfWait = 1
      abandonment = 1 - patience.shareNeverGivingUp
      averageWait = .infinity
      averageSpeedOfAnswer = .infinity
      averageVirtualWait = .infinity
      density = nil
      return
    }
    let sums = wait.sums(after: 0, peak: peak)
    // P(wait) = nμJ ÷ ((1 − B)/B + nμJ), from Zeltyn and Mandelbaum's λJ ÷ (ε + λJ).
    let free =
      (1 - blocking) / blocking
      * exp(-wait.logDensity(at: sums.reference, comparedTo: 0))
      / (wait.answersPerSecond * sums.all)
    let waits = 1 / (1 + free)
    probabilityOfWait = waits
    abandonment = waits * sums.abandoned / sums.all
    averageWait = waits * sums.wait / sums.all
    averageVirtualWait = waits * sums.virtualWait / sums.all
    averageSpeedOfAnswer =
      waits * sums.answeredWait / sums.all / (1 - waits * sums.abandoned / sums.all)
    density = (wait, peak, sums)
  }
}

extension GeneralPatience {
  func shares(at wait: Double) -> SharesAtWait {
    precondition(wait >= 0, "A wait is never negative.")
    let patient = patience.shareStillWaiting(after: wait)
    guard let density else {
      // Nobody waits, or nobody is answered.
      return SharesAtWait(
        answeredLater: probabilityOfWait * (1 - abandonment),
        stillWaiting: probabilityOfWait * patient, virtuallyWaiting: probabilityOfWait)
    }
    if wait == .infinity {
      return SharesAtWait(answeredLater: 0, stillWaiting: 0, virtuallyWaiting: 0)
    }
    let later = density.wait.sums(after: wait, peak: density.peak)
    let perSum =
      probabilityOfWait / density.sums.all
      * exp(
        density.wait.logDensity(at: later.reference, comparedTo: density.sums.reference))
    return SharesAtWait(
      answeredLater: later.answered * perSum, stillWaiting: later.all * perSum * patient,
      virtuallyWaiting: later.all * perSum)
  }
}
