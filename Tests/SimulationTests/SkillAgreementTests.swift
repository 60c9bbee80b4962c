import Testing
import Workforce

/// Two kinds of calls, a pool of people for each and a third pool for both, held against exact
/// Markov chains: a contact goes to its own pool, else to the third, else it waits.
struct SkillAgreementTests {
  struct Case: CustomTestStringConvertible {
    let agents: [Int]
    let loads: [Double]
    /// Rates of the own pools and of the third one, by kind of call.
    let own: [Double]
    let third: [Double]
    let hangUpRates: [Double]
    let rule: Rule
    let delayed: [Double]
    let abandonment: [Double]
    let wait: [Double]
    /// Of the pools; 0 where nobody is in one.
    let occupancy: [Double]

    var testDescription: String { "\(agents) \(rule)" }
  }

  enum Rule { case longestQueue, first, second }

  @Test(arguments: [
    Case(
      agents: [3, 3, 2], loads: [3.5, 2.5], own: [1, 1], third: [0.8, 0.8], hangUpRates: [0.5, 1],
      rule: .longestQueue, delayed: [0.4506603629247, 0.2911637639508],
      abandonment: [0.08686342706445, 0.08131729390046], wait: [0.1737268541289, 0.08131729390046],
      occupancy: [0.7825774331516, 0.6510385223194, 0.7448980650689]),
    Case(
      agents: [5, 4, 3], loads: [7.5, 4.5], own: [1, 0.75], third: [0.9, 0.7],
      hangUpRates: [0.5, 0.5], rule: .first, delayed: [0.7581441462155, 0.7760518098899],
      abandonment: [0.1430494062337, 0.2412882416999], wait: [0.2860988124674, 0.4825764833998],
      occupancy: [0.9301146202223, 0.9264238865611, 0.9603320496802]),
    Case(
      agents: [5, 4, 3], loads: [7.5, 4.5], own: [1, 0.75], third: [0.9, 0.7],
      hangUpRates: [0.5, 0.5], rule: .second, delayed: [0.826236051133, 0.6929840546619],
      abandonment: [0.2272974037876, 0.13414620005], wait: [0.4545948075751, 0.2682924001],
      occupancy: [0.9522273314008, 0.8931309162032, 0.9625118445827]),
    Case(
      agents: [5, 4, 3], loads: [5.5, 4.5], own: [1, 0.75], third: [0.9, 0.7],
      hangUpRates: [0.5, 0.5], rule: .longestQueue, delayed: [0.506764031785, 0.640720600269],
      abandonment: [0.07959405911511, 0.1440358309136],
      wait: [0.1591881182302, 0.2880716618271],
      occupancy: [0.8335858142559, 0.8940533053904, 0.8882134829403]),
    Case(
      agents: [4, 0, 3], loads: [4.0, 1.8], own: [1, 1], third: [1, 1], hangUpRates: [0.5, 0.5],
      rule: .longestQueue, delayed: [0.3371644906135, 0.593011197458],
      abandonment: [0.04407648223165, 0.1708771942867],
      wait: [0.08815296446331, 0.3417543885734],
      occupancy: [0.7470026959378, 0, 0.776034779202]),
    Case(
      agents: [10, 10, 5], loads: [14, 7], own: [1, 1], third: [0.9, 0.9], hangUpRates: [1, 1],
      rule: .second, delayed: [0.5131979024213, 0.0903963875789],
      abandonment: [0.09921364281302, 0.009268929507738],
      wait: [0.09921364281302, 0.009268929507738],
      occupancy: [0.9241073041067, 0.6587895954102, 0.8260349997543]),
  ]) func pooledSkillsDoAsTheMarkovChainSays(_ known: Case) throws {
    let found = try outcome(known.desk, replications: 96)
    for queue in 0...1 {
      let total = found.queues[queue].total
      expect(
        total.probabilityOfWait, covers: known.delayed[queue], within: 0.15, "probability of wait")
      expect(
        total.abandonment, covers: known.abandonment[queue], within: 0.3, "abandonment")
      expect(
        total.averageWaitSeconds, covers: known.wait[queue] * handle, within: 0.3, "wait")
    }
    for (group, occupancy) in known.occupancy.enumerated() where occupancy > 0 {
      expect(found.groups[group].total.occupancy, covers: occupancy, "occupancy")
    }
  }

  /// Calls that nobody hangs up on, in strict order without interruption: A. Cobham, "Priority
  /// Assignment in Waiting Line Problems", Operations Research 2(1), 1954.
  @Test func prioritiesShareTheWaitAsCobhamSays() throws {
    let known = Case(
      agents: [0, 0, 5], loads: [2, 2], own: [1, 1], third: [1, 1], hangUpRates: [0, 0],
      rule: .first, delayed: [0.5541125541126, 0.5541125541126], abandonment: [0, 0],
      wait: [0.1847041847042, 0.9235209235209], occupancy: [0, 0, 0.8])
    let found = try outcome(known.desk, replications: 96)
    for queue in 0...1 {
      expect(
        found.queues[queue].total.averageWaitSeconds, covers: known.wait[queue] * handle,
        within: 0.2,
        "wait")
    }
  }
}

extension SkillAgreementTests.Case {
  var desk: DeskModel {
    let interval = 8_000.0
    let queues = (0...1).map { kind in
      let rate = hangUpRates[kind]
      return DeskQueue(
        name: "kind \(kind + 1)",
        arrivals: .poisson(perInterval: [loads[kind] * interval / handle]),
        handleTime: .exponential(meanSeconds: handle),
        patience: rate == 0 ? nil : .exponential(meanSeconds: handle / rate),
        reaches: [
          GroupReach(group: kind, preference: 0, handleTimeFactor: 1 / own[kind]),
          GroupReach(group: 2, preference: 1, handleTimeFactor: 1 / third[kind]),
        ])
    }
    let priorities: [Int: Int] =
      switch rule {
      case .longestQueue: [:]
      case .first: [0: 0, 1: 1]
      case .second: [0: 1, 1: 0]
      }
    return DeskModel(
      intervalSeconds: interval, intervalCount: 11, warmUpIntervals: 1, queues: queues,
      groups: agents.enumerated().map { position, agents in
        DeskGroup(
          name: "pool \(position + 1)", staffing: .headcount([agents]),
          queuePriorities: position == 2 ? priorities : [:])
      }, order: rule == .longestQueue ? .longestQueue : .longestWaiting)
  }
}
