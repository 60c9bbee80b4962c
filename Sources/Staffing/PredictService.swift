import Queueing
package import Workforce

/// What the formulas say that customers of a queue feel with any people of its own, interval by
/// interval and over the week.
///
/// Over the week, every contact counts the same.
package func predictService(
  _ demand: QueueDemand, _ terms: QueueTerms, agents: [Int], intervalSeconds: Int
) -> PredictedService {
  precondition(agents.count == demand.contacts.count, "Every interval has its people.")
  if case .deferred(let promise) = terms.answering {
    let week = DeferredWeek(demand, terms, promise, intervalSeconds: intervalSeconds)
    return PredictedService(
      intervals: Array(repeating: nil, count: agents.count),
      serviceLevel: demand.contactsPerWeek > 0 ? week.promiseKept(with: agents) : nil)
  }
  return LiveWeek(demand, terms, intervalSeconds: intervalSeconds).predicted(with: agents)
}

/// What the formulas say of an interval's contacts with so many agents; nil without either.
package func predictService(_ work: IntervalWork, agents: Int) -> IntervalService? {
  work.contacts > 0 && agents > 0 ? IntervalDesk(work).service(with: agents) : nil
}

extension LiveWeek {
  fileprivate func predicted(with agents: [Int]) -> PredictedService {
    var intervals: [IntervalService?] = []
    var sums = Sums()
    for interval in agents.indices {
      let work = work(in: interval)
      let coming = demand.contacts[interval] * openShare(interval)
      guard coming > 0, work.contacts > 0 else {
        intervals.append(nil)
        continue
      }
      let service =
        agents[interval] > 0
        ? IntervalDesk(work).service(with: agents[interval])
        : .nobodyAtWork(givesUp: terms.patience != nil)
      sums.add(service, coming, agents[interval], terms.promises.serviceLevel?.definition)
      intervals.append(service)
    }
    return PredictedService(
      intervals: intervals, serviceLevel: sums.levelBase > 0 ? sums.level / sums.levelBase : nil,
      averageSpeedOfAnswer: sums.answered > 0 ? sums.wait / sums.answered : nil,
      abandonment: sums.offered > 0 ? sums.abandoned / sums.offered : nil,
      occupancy: sums.agents > 0 ? sums.busy / sums.agents : nil)
  }

  /// Everybody's, added up over the week.
  private struct Sums {
    var offered = 0.0
    var answered = 0.0
    var abandoned = 0.0
    var level = 0.0
    var levelBase = 0.0
    var wait = 0.0
    var busy = 0.0
    var agents = 0.0

    mutating func add(
      _ service: IntervalService, _ contacts: Double, _ people: Int,
      _ definition: ServiceLevelPromise.Definition?
    ) {
      let answered = contacts * (1 - service.abandonment)
      offered += contacts
      self.answered += answered
      abandoned += contacts * service.abandonment
      let base = definition == .answered ? answered : contacts
      level += base * (service.keepsUp ? service.serviceLevel : 0)
      levelBase += base
      if answered > 0 { wait += answered * service.averageSpeedOfAnswer }
      busy += Double(people) * service.occupancy
      agents += Double(people)
    }
  }
}

extension IntervalService {
  /// Whoever comes waits until somebody is there again, or gives up.
  fileprivate static func nobodyAtWork(givesUp: Bool) -> IntervalService {
    IntervalService(
      agents: 0, keepsUp: false, serviceLevel: 0, averageSpeedOfAnswer: .infinity, occupancy: 0,
      probabilityOfWait: 1, abandonment: givesUp ? 1 : 0)
  }
}
