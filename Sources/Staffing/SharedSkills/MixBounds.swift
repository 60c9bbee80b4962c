import Queueing
import Workforce

/// What formulas say about mixes before any is simulated.
struct MixBounds {
  /// At least so many people of some groups are at work in every mix that keeps its promises.
  struct Row {
    let groups: [Int]
    let people: Int
  }

  /// Taken as sure: loads; that a queue is never served better by people who have other queues too;
  /// and that queues never take fewer people than one pool, in which everybody has all their skills,
  /// with the loosest of their promises.
  let sure: [Row]
  /// What one pool of whatever queues would take. Nearly always needed, but without a proof: for
  /// first guesses only.
  let likely: [Row]
  /// The most people of a group that can make a difference.
  let most: [Int]
  /// A first guess.
  let start: [Int]
  /// Everybody with one skill; nil where a queue has no such group.
  let separate: SkillMix.PlainMix?
  /// Whether all groups have all skills and all queues are alike, so that formulas hold exactly.
  let isOneQueue: Bool
  /// How fast waiting lines of such a size forget, in seconds.
  let settlingSeconds: Double

  init(_ problem: SkillMixProblem) throws(PromiseOutOfReach) {
    let queues = Array(problem.queues.indices)
    var alone: [Int: Int] = [:]
    for queue in queues {
      alone[queue] = try problem.people(
        forQueues: [queue], factor: problem.fastest(in: queue, of: problem.groups))
    }
    // By the groups that they are about.
    var sure: [[Int]: Int] = [:]
    var likely: [[Int]: Int] = [:]
    for some in Self.subsets(of: queues) {
      let groups = problem.groups.indices.filter { group in
        problem.groups[group].skills.contains { some.contains($0.queue) }
      }
      let busy = problem.leastPeople(forQueues: some)
      let together = try problem.leastPool(forQueues: some)
      let pool = try problem.people(forQueues: some)
      sure[groups] = max(sure[groups] ?? 0, busy, together)
      likely[groups] = max(likely[groups] ?? 0, busy, together, pool)
    }
    self.sure = Self.rows(sure)
    self.likely = Self.rows(likely)
    var most: [Int] = []
    for group in problem.groups {
      var enough = 1
      for skill in group.skills {
        enough += try 2 * problem.people(forQueues: [skill.queue], factor: skill.handleTimeFactor)
      }
      most.append(max(group.atLeast, min(group.atMost ?? .max, enough)))
    }
    self.most = most
    separate = try problem.separate()
    isOneQueue =
      problem.groups.allSatisfy { $0.skills.count == queues.count }
      && Set(problem.queues.map { [$0.averageHandleTime, $0.patience ?? .infinity] }).count == 1
      && Set(problem.queues.map(\.promise)).count == 1
      && Set(problem.groups.flatMap(\.skills).map(\.handleTimeFactor)).count == 1
    settlingSeconds = problem.settlingSeconds(alone: alone)
    let programme = MixProgramme(problem, most: most, rows: self.likely)
    // Where there may not be as many, as many as there may.
    let within = self.likely.map { row in
      Row(groups: row.groups, people: min(row.people, row.groups.reduce(0) { $0 + most[$1] }))
    }
    start =
      programme.cheapest(below: .infinity).people
      ?? MixProgramme(problem, most: most, rows: within).cheapest(below: .infinity).people ?? most
  }

  private static func rows(_ people: [[Int]: Int]) -> [Row] {
    people.map { Row(groups: $0, people: $1) }.sorted {
      $0.groups.lexicographicallyPrecedes($1.groups)
    }
  }

  /// Every choice of one or more queues; of many queues only few or all at once.
  private static func subsets(of queues: [Int]) -> [[Int]] {
    guard queues.count <= 8 else {
      let pairs = queues.flatMap { one in queues.filter { $0 > one }.map { [one, $0] } }
      return queues.map { [$0] } + pairs + [queues]
    }
    return (1..<(1 << queues.count)).map { set in queues.filter { set & (1 << $0) != 0 } }
  }
}

extension SkillMixProblem {
  /// The smallest handle time factor with which any of some groups answers a queue.
  func fastest(in queue: Int, of groups: [Group]) -> Double {
    groups.flatMap(\.skills).filter { $0.queue == queue }.map(\.handleTimeFactor).min() ?? 1
  }

  /// The least people for queues in one pool, taken as one queue with the loosest promise.
  fileprivate func people(
    forQueues some: [Int], factor: Double? = nil
  ) throws(PromiseOutOfReach) -> Int {
    let contacts = some.reduce(0) { $0 + queues[$1].contacts }
    let loads = some.reduce(0) {
      $0 + offeredLoad(ofQueue: $1) * (factor ?? fastest(in: $1, of: groups))
    }
    return contacts == 0
      ? 0 : try people(forQueues: some, handleTime: loads * interval / contacts)
  }

  /// The same where one pool is surely no worse. Very long contacts are in the way of short ones, so
  /// that all are as short as the shortest where handle times differ by more than a half; and of
  /// promises of less than half of the contacts, where people give up, larger teams keep less: 0.
  fileprivate func leastPool(forQueues some: [Int]) throws(PromiseOutOfReach) -> Int {
    let busy = some.filter { queues[$0].contacts > 0 }
    let times = busy.map { queues[$0].averageHandleTime * fastest(in: $0, of: groups) }
    guard let shortest = times.min(), let longest = times.max(),
      busy.count == 1
        || busy.allSatisfy({ queues[$0].promise.share >= 0.5 || queues[$0].patience == nil })
    else { return 0 }
    return longest > 1.5 * shortest
      ? try people(forQueues: some, handleTime: shortest) : try people(forQueues: some)
  }

  private func people(
    forQueues some: [Int], handleTime: Double
  ) throws(PromiseOutOfReach) -> Int {
    let busy = some.filter { queues[$0].contacts > 0 }
    let contacts = busy.reduce(0) { $0 + queues[$1].contacts }
    let loosest = ServiceLevelPromise(
      share: busy.map { queues[$0].promise.share }.min() ?? 0,
      threshold: busy.map { queues[$0].promise.threshold }.max() ?? 0,
      definition: queues[busy[0]].promise.definition)
    let patience = busy.map { queues[$0].patience ?? .infinity }.max() ?? .infinity
    var promises = IntervalWork.Promises()
    promises.serviceLevel = loosest
    var work = IntervalWork(
      contacts: contacts, interval: interval, averageHandleTime: handleTime)
    work.patience = patience < .infinity ? patience : nil
    work.promises = promises
    return try staffInterval(work).agents
  }

  /// The least people for whatever is surely handled: all contacts where nobody gives up, else those
  /// that are answered in time of all who come.
  fileprivate func leastPeople(forQueues some: [Int]) -> Int {
    var load = 0.0
    var growsForEver = false
    for queue in some where queues[queue].contacts > 0 {
      let share: Double =
        queues[queue].patience == nil
        ? 1 : queues[queue].promise.definition == .offered ? queues[queue].promise.share : 0
      load += share * offeredLoad(ofQueue: queue) * fastest(in: queue, of: groups)
      growsForEver = growsForEver || queues[queue].patience == nil
    }
    let least = roundedUp(load)
    // People who are busy all the time let the queue grow for ever.
    let isWhole = abs(Double(least) - load) < 1e-9 * max(1, load)
    return growsForEver && isWhole ? least + 1 : least
  }

  /// The cheapest group with one skill for each queue, and how many of them it takes.
  fileprivate func separate() throws(PromiseOutOfReach) -> SkillMix.PlainMix? {
    var people: [Int] = []
    var all = 0
    var cost = 0.0
    for queue in queues.indices {
      var cheapest: (people: Int, cost: Double)?
      for group in groups where group.skills.count == 1 && group.skills[0].queue == queue {
        let number = try self.people(
          forQueues: [queue], factor: group.skills[0].handleTimeFactor)
        let cost = group.cost * Double(scheduled(number))
        if cheapest.map({ cost < $0.cost }) ?? true { cheapest = (number, cost) }
      }
      guard let cheapest else { return nil }
      people.append(cheapest.people)
      all += scheduled(cheapest.people)
      cost += cheapest.cost
    }
    return SkillMix.PlainMix(people: people, scheduled: all, cost: cost, isByFormula: true)
  }

  /// One over the slowest pace at which a line of a queue alone, or of all, gets back to its usual
  /// length: (√n − √a)² per handle time, P. M. Morse, "Stochastic properties of waiting lines",
  /// Operations Research 3(3), 1955, doi:10.1287/opre.3.3.255. Where people give up, no slower than
  /// a few of their patiences or handle times.
  fileprivate func settlingSeconds(alone: [Int: Int]) -> Double {
    func settling(_ some: [Int], _ people: Int) -> Double {
      let load = some.reduce(0) { $0 + offeredLoad(ofQueue: $1) }
      let time = some.map { queues[$0].averageHandleTime }.max() ?? 0
      let gap = Double(people).squareRoot() - load.squareRoot()
      let slowest = gap > 0 ? time / (gap * gap) : .infinity
      let patience = some.map { queues[$0].patience ?? .infinity }.max() ?? .infinity
      return min(slowest, 3 * max(patience, time), 300 * time)
    }
    let busy = queues.indices.filter { queues[$0].contacts > 0 }
    let each = busy.map { settling([$0], alone[$0] ?? 0) }.max() ?? 0
    let together = (try? people(forQueues: busy)).map { settling(busy, $0) } ?? 0
    return max(each, together)
  }
}
