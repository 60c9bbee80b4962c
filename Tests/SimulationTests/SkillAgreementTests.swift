import Foundation
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

  /// Whom the third pool takes next.
  enum Rule: String { case longestQueue, longestWaiting, first, second }

  @Test(arguments: try Case.kept)
  func pooledSkillsDoAsTheMarkovChainSays(_ known: Case) throws {
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
      case .longestQueue, .longestWaiting: [:]
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

extension SkillAgreementTests.Case {
  /// Of `References/shared-skills.csv`, which `script/queueing-references.py` writes.
  static var kept: [Self] {
    get throws {
      let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "References/shared-skills.csv")
      let lines = try String(contentsOf: file, encoding: .utf8)
        .split(separator: "\n").filter { !$0.hasPrefix("#") }
        .map { $0.split(separator: ",").map(String.init) }
      return try lines.dropFirst().map { cells in
        let row = Dictionary(uniqueKeysWithValues: zip(lines[0], cells))
        func figures(_ name: String, _ kinds: ClosedRange<Int> = 1...2) throws -> [Double] {
          try kinds.map { try #require(row["\(name)\($0)"].flatMap(Double.init)) }
        }
        let people = try figures("people", 1...3)
        let loads = try figures("rate")
        return Self(
          agents: people.map { Int($0) }, loads: loads, own: try figures("own"),
          third: try figures("third"), hangUpRates: try figures("leaving"),
          rule: try #require(row["rule"].flatMap(SkillAgreementTests.Rule.init(rawValue:))),
          delayed: try figures("waits"), abandonment: try figures("abandonment"),
          wait: zip(try figures("queue"), loads).map { $0 / $1 },
          occupancy: zip(try figures("busy", 1...3), people).map { $1 > 0 ? $0 / $1 : 0 })
      }
    }
  }
}
