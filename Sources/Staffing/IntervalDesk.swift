import Queueing
import Workforce

/// One queue and its agents.
struct IntervalDesk {
  let work: IntervalWork

  init(_ work: IntervalWork) { self.work = work }

  var offeredLoad: Double { work.contacts * work.averageHandleTime / work.interval }

  var method: IntervalStaffing.Method {
    work.concurrency > 1 ? .chats : work.patience == nil ? .erlangC : .erlangA
  }

  /// The least that keep all promises.
  var agents: Int {
    get throws(PromiseOutOfReach) { try agents(for: work.promises.targets) }
  }

  func agents(for targets: ServiceTargets) throws(PromiseOutOfReach) -> Int {
    do {
      let forFirstTries = try agentsForFirstTries(for: targets)
      guard let retrial = work.retrial, forFirstTries > 0 else { return forFirstTries }
      return try targets.leastAgents(near: forFirstTries) { queue(with: Double($0), retrial) }
    } catch {
      throw PromiseOutOfReach(error)
    }
  }

  /// As if nobody tried again.
  private func agentsForFirstTries(
    for targets: ServiceTargets
  ) throws(TargetOutOfReach) -> Int {
    guard method == .chats else {
      return try targets.requiredAgents(
        offeredLoad: offeredLoad, averageHandleTime: work.averageHandleTime,
        patience: work.patience)
    }
    return try targets.requiredAgents(
      forChats: offeredLoad, pace: pace, averageHandleTime: work.averageHandleTime,
      patience: work.patience)
  }

  /// What the load alone asks for, and each promise by itself.
  var reasons: [IntervalStaffing.Reason] {
    get throws(PromiseOutOfReach) {
      let promises = work.promises
      let given: [(IntervalStaffing.Cause, ServiceTargets.Kind, Bool)] = [
        (.serviceLevel, .serviceLevel, promises.serviceLevel != nil),
        (.averageSpeedOfAnswer, .averageSpeedOfAnswer, promises.averageSpeedOfAnswer != nil),
        (.longestWait, .longestWait, promises.longestWait != nil),
        (.abandonment, .abandonment, promises.abandonment != nil),
        (.occupancy, .occupancy, promises.occupancy != nil),
      ]
      var reasons = [
        IntervalStaffing.Reason(cause: .load, agents: try agents(for: ServiceTargets()))
      ]
      for (cause, kind, isGiven) in given where isGiven {
        reasons.append(.init(cause: cause, agents: try agents(for: promises.targets.only(kind))))
      }
      return reasons
    }
  }

  func service(with agents: Int) -> IntervalService { service(with: Double(agents)) }

  /// Of calls, somebody may be there for a part of the interval; of chats, agents are whole.
  func service(with agents: Double) -> IntervalService {
    let queue: any QueuePerformance =
      if let retrial = work.retrial {
        queue(with: agents, retrial)
      } else {
        queue(with: agents, offeredLoad: offeredLoad)
      }
    let promise = work.promises.serviceLevel ?? ServiceLevelPromise(share: 0, threshold: 20)
    return IntervalService(
      agents: Int(agents.rounded()), keepsUp: queue.keepsUp,
      serviceLevel: queue.serviceLevel(
        within: promise.threshold, as: promise.definition.formula),
      averageSpeedOfAnswer: queue.averageSpeedOfAnswer, occupancy: queue.occupancy,
      probabilityOfWait: queue.probabilityOfWait, abandonment: queue.abandonment)
  }

  private func queue(with agents: Double, _ retrial: Retrial) -> RetriedQueue {
    RetriedQueue(originalLoad: offeredLoad, agents: agents, redialing: retrial.share) {
      queue(with: agents, offeredLoad: $0)
    }
  }

  private func queue(with agents: Double, offeredLoad: Double) -> any QueuePerformance {
    switch method {
    case .chats:
      ChatAgents(
        offeredLoad: offeredLoad, agents: Int(agents.rounded()), pace: pace,
        averageHandleTime: work.averageHandleTime, patience: work.patience)
    case .erlangA:
      ErlangA(
        offeredLoad: offeredLoad, agents: agents,
        averageHandleTime: work.averageHandleTime, patience: work.patience ?? .infinity)
    case .erlangC:
      ErlangC(
        offeredLoad: offeredLoad, agents: agents, averageHandleTime: work.averageHandleTime)
    }
  }

  /// How fast one chat proceeds with so many open.
  private var pace: [Double] {
    (0..<work.concurrency).map { 1 / (1 + work.slowing * Double($0)) }
  }
}

extension IntervalWork.Promises {
  fileprivate var targets: ServiceTargets {
    var targets = ServiceTargets()
    targets.serviceLevel = serviceLevel.map {
      .init(share: $0.share, within: $0.threshold, definition: $0.definition.formula)
    }
    targets.averageSpeedOfAnswer = averageSpeedOfAnswer
    targets.longestWait = longestWait.map { .init(share: $0.share, within: $0.seconds) }
    targets.abandonment = abandonment
    targets.occupancy = occupancy
    return targets
  }
}

extension ServiceLevelPromise.Definition {
  fileprivate var formula: ServiceLevelDefinition {
    switch self {
    case .offered: .offered
    case .answered: .answered
    case .withoutShortAbandons: .withoutShortAbandons
    case .virtual: .virtual
    }
  }
}

extension PromiseOutOfReach {
  fileprivate init(_ reason: TargetOutOfReach) {
    switch reason {
    case .everyContact: self = .everyContactInTime
    case .noWait: self = .noWait
    case .nobodyGivesUp: self = .nobodyGivesUp
    case .noWork: self = .noWork
    case .tooManyAgents: self = .tooManyAgents
    }
  }
}
