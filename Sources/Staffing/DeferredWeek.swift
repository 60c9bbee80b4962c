import Queueing
import Randomness
import Workforce

/// A week of work that may wait, and the people who do it in time.
///
/// The same week is repeated: what is left of one waits at the beginning of the next.
struct DeferredWeek {
  let demand: QueueDemand
  let terms: QueueTerms
  let promise: DeferredPromise
  let intervalSeconds: Int
  /// How much more than expected the pace must allow for, so that the promised share is done in time
  /// although work comes in by chance and takes longer at times: the least steady pace with so many
  /// standard deviations in hand ÷ that without.
  let margin: Double
  private let openSeconds: [Double]
  private let repeated: DeferredWork

  /// Weeks that are looked at: the first fills the backlog, the second is the answer, and the third
  /// lets work that is due after the second be done in it.
  private static let weeks = 3

  init(
    _ demand: QueueDemand, _ terms: QueueTerms, _ promise: DeferredPromise, intervalSeconds: Int
  ) {
    self.demand = demand
    self.terms = terms
    self.promise = promise
    self.intervalSeconds = intervalSeconds
    openSeconds = terms.hours.openSeconds(intervalSeconds: intervalSeconds)
    repeated = DeferredWork(
      arriving: (0..<Self.weeks).flatMap { _ in demand.contacts },
      openSeconds: (0..<Self.weeks).flatMap { [openSeconds] _ in openSeconds },
      intervalSeconds: Double(intervalSeconds))
    margin = Self.margin(
      repeated, promise, handleTimeSpread: demand.handleTime?.coefficientOfVariation ?? 1)
  }

  var staffing: QueueStaffing {
    get throws(QueuePromiseOutOfReach) {
      let (needs, outcome) = played(try plan(withSpare: nobody).intervals, withSpare: nobody)
      return QueueStaffing(
        key: demand.key, terms: terms, load: .spread, intervals: needs, deferred: outcome)
    }
  }

  /// Pieces to do in each interval, and the people for them.
  struct Plan {
    var pieces: [Double]
    var intervals: [IntervalNeed]

    fileprivate var agentTime: Double {
      intervals.reduce(0) { $0 + Double($1.agents) * $1.openShare }
    }
  }

  /// What each interval is to do, before anything is kept in hand.
  var pieces: [Double] {
    get throws(QueuePromiseOutOfReach) { try plan(withSpare: nobody).pieces }
  }

  /// Of two plans the one with fewer hours: a pace that changes as little as can be, rounded up to whole
  /// people in every interval, or the same number of people all along.
  ///
  /// - Parameter spare: people with time for it in each interval beside its own.
  func plan(withSpare spare: [Double]) throws(QueuePromiseOutOfReach) -> Plan {
    let path = try path
    let changing = Plan(
      pieces: path,
      intervals: path.indices.map {
        need(in: $0, pieces: path[$0] * margin, spare: spare[$0])
      })
    let steady = steady(withSpare: spare)
    return steady.agentTime <= changing.agentTime ? steady : changing
  }

  private func steady(withSpare spare: [Double]) -> Plan {
    let agents = ownAgents(withSpare: spare)
    let open = openSeconds.reduce(0, +)
    let pieces = openSeconds.map { open > 0 ? demand.contactsPerWeek * $0 / open : 0 }
    let intervals = pieces.indices.map { interval in
      var need = need(in: interval, pieces: pieces[interval] * margin)
      need.staff(openSeconds[interval] > 0 ? agents : 0, shrinkage: terms.shrinkage)
      return need
    }
    return Plan(pieces: pieces, intervals: intervals)
  }

  private var nobody: [Double] { [Double](repeating: 0, count: demand.contacts.count) }

  /// Pieces to do in each interval of a week so that all are done as promised, as evenly as can be.
  private var path: [Double] {
    get throws(QueuePromiseOutOfReach) {
      guard let path = repeated.steadiestPath(promise: clock) else {
        throw QueuePromiseOutOfReach(key: demand.key, reason: .closedTooLong)
      }
      let week = path[demand.contacts.count..<(2 * demand.contacts.count)]
      // Over a few weeks some of the work could be put off until after the last: as much is done in each
      // as comes in.
      let done = week.reduce(0, +)
      let isBehind = done > 0 && done < demand.contactsPerWeek
      return week.map { isBehind ? $0 * demand.contactsPerWeek / done : $0 }
    }
  }

  private static func margin(
    _ repeated: DeferredWork, _ promise: DeferredPromise, handleTimeSpread: Double
  ) -> Double {
    guard promise.share > 0.5, let plain = repeated.leastPace(promise: promise.clock), plain > 0,
      let safe = repeated.leastPace(
        promise: promise.clock,
        standardDeviationsInHand: StandardNormal.quantile(min(promise.share, 0.999)),
        handleTimeSpread: handleTimeSpread)
    else { return 1 }
    return max(1, safe / plain)
  }

  /// The share done as promised by other people than the least.
  func promiseKept(with agents: [Int]) -> Double {
    flow(capacity: agents.indices.map { Double(agents[$0]) * piecesPerAgent(in: $0) })
      .outcome.promiseKept
  }

  private var clock: DeferredWork.Promise { promise.clock }

  func need(in interval: Int, pieces: Double, spare: Double = 0) -> IntervalNeed {
    let open = openSeconds[interval]
    let load = open > 0 ? pieces * terms.averageHandleTime / open : 0
    let own = load * (1 - 1e-12) / (terms.promises.occupancy ?? 1) - spare
    var agents = max(0, Int(own.rounded(.up)))
    if open > 0 { agents = max(agents, terms.fewestAgents) }
    var need = IntervalNeed(
      openShare: open / Double(intervalSeconds), contacts: demand.contacts[interval], load: load,
      agents: 0, scheduledAgents: 0)
    need.staff(agents, shrinkage: terms.shrinkage)
    return need
  }

  /// The backlog of each interval with its whole people, and what comes of the promise.
  func played(
    _ intervals: [IntervalNeed], withSpare spare: [Double]
  ) -> ([IntervalNeed], DeferredOutcome) {
    let flow = flow(capacity: capacity(of: intervals.map(\.agents), withSpare: spare))
    var needs = intervals
    for (index, waiting) in zip(needs.indices, flow.waiting) { needs[index].backlog = waiting }
    return (needs, flow.outcome)
  }

  /// What one person does in an interval, while it is open.
  func piecesPerAgent(in interval: Int) -> Double {
    openSeconds[interval] / terms.averageHandleTime
  }

  /// What becomes of the work of a week, repeated, with so many pieces that can be done in each of its
  /// intervals.
  func flow(capacity: [Double]) -> WeekFlow { WeekFlow(repeated, capacity: capacity, clock) }
}

/// What becomes of deferred work over a week that follows one like it.
struct WeekFlow {
  /// Pieces that wait at the end of each interval.
  let waiting: [Double]
  let outcome: DeferredOutcome
  /// Whether no more is left over than a week earlier: else it grows from week to week.
  let isSteady: Bool

  fileprivate init(
    _ repeated: DeferredWork, capacity: [Double], _ promise: DeferredWork.Promise
  ) {
    let weeks = repeated.arriving.count / capacity.count
    let flow = repeated.flow(
      capacity: (0..<weeks).flatMap { _ in capacity }, promise: promise)
    let second = capacity.count..<(2 * capacity.count)
    waiting = Array(flow.waiting[second])
    let left = flow.waiting[2 * capacity.count - 1]
    isSteady = (flow.waiting.last ?? 0) <= left + 1e-9 * max(1, repeated.pieces)
    outcome = DeferredOutcome(
      promiseKept: flow.promiseKept, oldestSeconds: flow.oldestAge[second].max() ?? 0,
      mostWaiting: waiting.max() ?? 0)
  }
}

// MARK: In the spare time of others

extension DeferredWeek {
  /// The fewest people of its own, the same number all along, with whom all is done as promised.
  private func ownAgents(withSpare spare: [Double]) -> Int {
    var own = max(terms.fewestAgents, agentsForAll(withSpare: spare))
    while !isDone(withSpare: spare, ownAgents: own), own < 1_000_000 {
      // By a sixteenth at a time, then back one by one.
      own += max(1, own / 16)
    }
    while own > terms.fewestAgents, isDone(withSpare: spare, ownAgents: own - 1) { own -= 1 }
    return own
  }

  /// Of fewer people, work would be left over every week, and more each time.
  private func agentsForAll(withSpare spare: [Double]) -> Int {
    let share = (terms.promises.occupancy ?? 1) / margin
    let each = openSeconds.indices.reduce(0) { $0 + piecesPerAgent(in: $1) } * share
    let others =
      spare.reduce(0, +) * Double(intervalSeconds) / terms.averageHandleTime * share
    // A little less, for what is left over may differ in the last digits.
    let pieces = demand.contactsPerWeek * (1 - 1e-6) - 1e-8 - others
    return each > 0 && pieces > 0 ? Int(min(1_000_000, pieces / each)) : 0
  }

  /// Whether all is done as promised, even of as much more as chance may bring, by people who are busy
  /// for no more of their time than they may be.
  private func isDone(withSpare spare: [Double], ownAgents: Int) -> Bool {
    let share = terms.promises.occupancy ?? 1
    let capacity = capacity(of: spare.map { _ in ownAgents }, withSpare: spare)
    let flow = flow(capacity: capacity.map { $0 * share / margin })
    return flow.isSteady && flow.outcome.promiseKept >= 1 - 1e-9
  }

  /// Pieces that people of its own can do in each interval while it is open, and others who have time
  /// for it.
  private func capacity(of agents: [Int], withSpare spare: [Double]) -> [Double] {
    spare.indices.map { interval in
      Double(agents[interval]) * piecesPerAgent(in: interval)
        + spare[interval] * Double(intervalSeconds) / terms.averageHandleTime
    }
  }
}

extension IntervalNeed {
  mutating func staff(_ agents: Int, shrinkage: Double) {
    self.agents = agents
    scheduledAgents = PaidAgents(agents: agents, shrinkage: shrinkage).scheduled
  }
}

extension DeferredPromise {
  fileprivate var clock: DeferredWork.Promise {
    countsOpenHours ? .openHours(seconds) : .clock(seconds)
  }
}
