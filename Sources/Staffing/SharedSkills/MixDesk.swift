import Workforce

/// How mixes are played: long stretches at the same rate, after a while to settle.
struct MixDesk {
  private let problem: SkillMixProblem
  private let intervalSeconds: Double
  private let intervalCount: Int
  /// Contacts in a replication, warming up included.
  let contactsPerReplication: Double

  /// - Parameter settlingSeconds: how fast waiting lines forget.
  init(_ problem: SkillMixProblem, settlingSeconds: Double) {
    self.problem = problem
    let busy = problem.queues.filter { $0.contacts > 0 }
    let longest = busy.map(\.averageHandleTime).max() ?? problem.interval
    let warmUp = 10 * longest + 3 * settlingSeconds
    intervalSeconds = warmUp / 2
    // So long that the smallest queue has some contacts, if that isn't too long.
    let rarest = (busy.map(\.contacts).min() ?? 1) / problem.interval * intervalSeconds
    intervalCount = 2 + Int(min(20, max(2, (150 / rarest).rounded(.up))))
    contactsPerReplication =
      busy.reduce(0) { $0 + $1.contacts } / problem.interval * intervalSeconds
      * Double(intervalCount)
  }

  /// Whoever comes goes to people with as few other skills as possible, there to whoever has been idle
  /// longest; whoever gets free takes the contact that has waited longest.
  func model(of people: [Int]) -> DeskModel {
    DeskModel(
      intervalSeconds: intervalSeconds, intervalCount: intervalCount, warmUpIntervals: 2,
      queues: problem.queues.enumerated().map { position, queue in
        DeskQueue(
          name: queue.name,
          arrivals: .poisson(
            perInterval: [queue.contacts * intervalSeconds / problem.interval]),
          handleTime: .exponential(meanSeconds: queue.averageHandleTime),
          patience: queue.patience.map { .exponential(meanSeconds: $0) },
          reaches: problem.groups.enumerated().compactMap { index, group in
            group.skills.first { $0.queue == position }.map {
              GroupReach(
                group: index, preference: group.skills.count,
                handleTimeFactor: $0.handleTimeFactor)
            }
          }, target: WaitTarget(queue.promise))
      },
      groups: zip(problem.groups, people).map {
        DeskGroup(name: $0.name, staffing: .headcount([$1]))
      })
  }
}

extension WaitTarget {
  fileprivate init(_ promise: ServiceLevelPromise) {
    let definition: Definition =
      switch promise.definition {
      // Where nobody gives up, all of them are the same.
      case .offered, .virtual: .ofOffered
      case .answered: .ofAnswered
      case .withoutShortAbandons: .withoutAbandonsInTime
      }
    self.init(seconds: promise.threshold, definition: definition)
  }
}
