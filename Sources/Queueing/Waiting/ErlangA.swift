import Foundation

/// What customers feel where they give up: contacts come in independently of one another, handle times
/// and patience are exponential, and the queue is first come first served.
///
///     let phone = ErlangA(offeredLoad: 48, agents: 50, averageHandleTime: 180, patience: 360)
///     phone.abandonment                              // 0.0309
///     phone.serviceLevel(within: 20, as: .answered)
///
/// Also known as M/M/n+M, or Palm's queue. It has a steady state at any load, as long as people have
/// patience to lose. With patience towards 0 it is `ErlangB`, towards infinity `ErlangC`.
///
/// C. Palm, "Research on telephone traffic carried by full availability groups", 1957; A. Mandelbaum
/// and S. Zeltyn, "Service engineering in action: the Palm/Erlang-A queue", 2007,
/// doi:10.1007/978-3-540-29860-1_2. They write it with incomplete gamma functions; we sum over the
/// length of the queue (`QueueTail`), and where that is long we integrate over the wait
/// (`GeneralPatience`), so that work stays bounded for any load and patience.
package struct ErlangA: QueueWithPatience {
  package let offeredLoad: Double
  package let agents: Double
  /// Seconds.
  package let averageHandleTime: Double
  /// How long people wait on average before they give up, if nobody answers; seconds.
  package let patience: Double
  package let probabilityOfWait: Double
  package let abandonment: Double
  /// Seconds until answered or given up, averaged over all contacts.
  package let averageWait: Double
  package let averageSpeedOfAnswer: Double
  private let way: Way

  private enum Way {
    /// Nobody comes, nobody answers, or nobody waits: there is no queue.
    case noQueue
    case sum(QueueTail)
    case integral(GeneralPatience<ExponentialPatience>)
  }

  package init(
    offeredLoad: Double, agents: Double, averageHandleTime: Double, patience: Double
  ) {
    self.init(
      ErlangB(offeredLoad: offeredLoad, agents: agents), averageHandleTime: averageHandleTime,
      patience: patience)
  }

  /// The queue of those whom `lost` would turn away.
  init(_ lost: ErlangB, averageHandleTime: Double, patience: Double) {
    precondition(
      averageHandleTime > 0 && averageHandleTime.isFinite,
      "A handle time is finite and above 0.")
    precondition(
      patience >= 0 && patience.isFinite,
      "Patience is finite and never negative; who waits for ever is of Erlang C.")
    offeredLoad = lost.offeredLoad
    agents = lost.agents
    self.averageHandleTime = averageHandleTime
    self.patience = patience
    let blocking = lost.blocking
    // Longer is no different, but the formulas would divide by nothing.
    let handleTimesOfPatience = min(1e15, patience / averageHandleTime)
    guard offeredLoad > 0, agents > 0, handleTimesOfPatience > 1e-290 else {
      probabilityOfWait = blocking
      abandonment = blocking
      averageWait = blocking * patience
      averageSpeedOfAnswer = agents == 0 ? .infinity : 0
      way = .noQueue
      return
    }
    guard
      QueueTail.isShort(load: offeredLoad, agents: agents, patience: handleTimesOfPatience)
    else {
      let queue = GeneralPatience(
        lost, averageHandleTime: averageHandleTime,
        patience: ExponentialPatience(mean: handleTimesOfPatience * averageHandleTime))
      probabilityOfWait = queue.probabilityOfWait
      abandonment = queue.abandonment
      averageWait = queue.averageWait
      averageSpeedOfAnswer = queue.averageSpeedOfAnswer
      way = .integral(queue)
      return
    }
    let tail = QueueTail(load: offeredLoad, agents: agents, patience: handleTimesOfPatience)
    let waits = blocking / (blocking + (1 - blocking) / tail.all)
    let givesUp = waits * tail.abandoned / tail.all
    probabilityOfWait = waits
    abandonment = givesUp
    averageWait = givesUp * patience
    averageSpeedOfAnswer =
      averageHandleTime * waits * tail.answeredWait / tail.all / (1 - givesUp)
    way = .sum(tail)
  }

  func shares(at wait: Double) -> SharesAtWait {
    precondition(wait >= 0, "A wait is never negative.")
    switch way {
    case .noQueue:
      return SharesAtWait(
        answeredLater: 0,
        stillWaiting: patience > 0 ? probabilityOfWait * exp(-wait / patience) : 0,
        virtuallyWaiting: probabilityOfWait * exp(-agents * wait / averageHandleTime))
    case .integral(let queue): return queue.shares(at: wait)
    case .sum(let tail):
      let patient = exp(-wait / patience)
      // The queue behind which somebody still waits at that moment is that of a thinner load.
      let later = QueueTail(
        load: offeredLoad * patient, agents: agents, patience: patience / averageHandleTime)
      let comes = offeredLoad * patience * -expm1(-wait / patience)
      let scale =
        probabilityOfWait / tail.all * exp((comes - agents * wait) / averageHandleTime)
      return SharesAtWait(
        answeredLater: scale * later.waiting * agents / offeredLoad,
        stillWaiting: scale * later.all * patient, virtuallyWaiting: scale * later.all)
    }
  }
}
