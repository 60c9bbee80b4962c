import Queueing
import Workforce

/// A week of contacts that are answered at once, and the agents of each interval.
struct LiveWeek {
  let demand: QueueDemand
  let terms: QueueTerms
  let intervalSeconds: Int
  private let openShares: [Double]
  let offered: OfferedLoad

  init(_ demand: QueueDemand, _ terms: QueueTerms, intervalSeconds: Int) {
    self.demand = demand
    self.terms = terms
    self.intervalSeconds = intervalSeconds
    openShares = terms.hours.openSeconds(intervalSeconds: intervalSeconds).map {
      $0 / Double(intervalSeconds)
    }
    offered = OfferedLoad(
      contacts: zip(demand.contacts, openShares).map { $0 * $1 },
      intervalSeconds: Double(intervalSeconds), averageHandleTime: terms.averageHandleTime,
      isStaffed: openShares.map { $0 > 0 })
  }

  var staffing: QueueStaffing {
    get throws(QueuePromiseOutOfReach) {
      var intervals: [IntervalNeed] = []
      for interval in demand.contacts.indices { intervals.append(try need(in: interval)) }
      return QueueStaffing(
        key: demand.key, terms: terms, load: loadForm, intervals: intervals)
    }
  }

  private var loadForm: QueueStaffing.LoadForm {
    switch offered.choice {
    case .intervalByInterval: .intervalByInterval
    case .lagging(let interval, let difference):
      .lagging(interval: interval, difference: difference)
    }
  }

  func need(in interval: Int) throws(QueuePromiseOutOfReach) -> IntervalNeed {
    let isOpen = openShares[interval] > 0
    let work = work(in: interval)
    var need = IntervalNeed(
      openShare: openShares[interval], contacts: demand.contacts[interval],
      load: load(in: interval),
      agents: 0, scheduledAgents: 0)
    guard isOpen else { return need }
    let desk = IntervalDesk(work)
    let somebodyComes = need.contacts > 0
    do {
      // Where nobody comes, those who are still in a conversation finish it.
      need.agents = max(
        terms.fewestAgents, somebodyComes ? try desk.agents : Int(need.load.rounded()))
    } catch {
      throw QueuePromiseOutOfReach(key: demand.key, reason: error)
    }
    need.scheduledAgents = PaidAgents(agents: need.agents, shrinkage: terms.shrinkage).scheduled
    if somebodyComes { need.service = desk.service(with: need.agents) }
    return need
  }

  /// In erlangs, by the form that fits the week; what is still in progress after closing time isn't
  /// staffed for.
  private func load(in interval: Int) -> Double {
    guard openShares[interval] > 0 else { return 0 }
    // While the doors are open, contacts come at the interval's pace, for whatever part of it.
    if case .intervalByInterval = offered.choice {
      return demand.contacts[interval] * terms.averageHandleTime / Double(intervalSeconds)
    }
    return offered.inProgress[interval]
  }

  /// The share of the interval in which the doors are open.
  func openShare(_ interval: Int) -> Double { openShares[interval] }

  /// The interval as work of a steady state: as many contacts as make its load.
  func work(in interval: Int) -> IntervalWork {
    terms.work(
      contacts: load(in: interval) * Double(intervalSeconds) / terms.averageHandleTime,
      intervalSeconds: intervalSeconds)
  }
}

extension QueueTerms {
  /// Contacts that are answered at once, on these terms.
  func work(contacts: Double, intervalSeconds: Int) -> IntervalWork {
    var work = IntervalWork(
      contacts: contacts, interval: Double(intervalSeconds), averageHandleTime: averageHandleTime)
    work.patience = patience
    work.shrinkage = shrinkage
    work.promises = promises
    if case .chats(let concurrency, let slowing) = answering {
      work.concurrency = concurrency
      work.slowing = slowing
    }
    return work
  }
}
