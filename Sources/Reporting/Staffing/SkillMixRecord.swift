package import Workforce

extension SkillMixReport {
  package var record: SkillMixRecord { SkillMixRecord(mix) }

  package var sheet: Sheet {
    Sheet(
      header: ["group", "skills", "people", "scheduled", "costEach", "cost", "occupancy"],
      rows: problem.groups.indices.map { index in
        let group = problem.groups[index]
        return [
          .text(group.name),
          .text(group.skills.map { problem.queues[$0.queue].name }.joined(separator: " + ")),
          .whole(mix.people[index]), .whole(mix.scheduled[index]), Sheet.Field(group.cost),
          Sheet.Field(group.cost * Double(mix.scheduled[index])),
          mix.occupancy[index].map { Sheet.Field($0) } ?? .text(""),
        ]
      })
  }
}

/// A mix for programs: shares from 0 to 1, times in seconds, cost in the unit that groups were given
/// in.
package struct SkillMixRecord: Encodable, Sendable {
  package let isKept: Bool
  package let cost: Double
  package let groups: [Group]
  package let queues: [Queue]
  /// No mix that costs less keeps every promise.
  package let leastCost: Double
  package let leastCostByFormula: Double
  package let mixesSimulated: Int
  package let wasStopped: Bool
  package let tooClose: [Close]
  package let separate: Plain?
  package let pooled: Plain?

  package struct Group: Encodable, Sendable {
    package let name: String
    package let people: Int
    package let scheduled: Int
    package let cost: Double
    package let occupancy: Double?
  }

  package struct Queue: Encodable, Sendable {
    package let name: String
    package let target: Double
    package let targetSeconds: Double
    package let serviceLevel: Double?
    package let serviceLevelHalfWidth: Double?
    package let standing: SkillMix.Standing
    package let averageSpeedOfAnswerSeconds: Double?
    package let abandonment: Double?
  }

  package struct Close: Encodable, Sendable {
    package let people: [Int]
    package let cost: Double
  }

  package struct Plain: Encodable, Sendable {
    package let people: [Int]
    package let scheduled: Int
    package let cost: Double?

    init(_ plain: SkillMix.PlainMix) {
      people = plain.people
      scheduled = plain.scheduled
      cost = plain.cost
    }
  }

  init(_ mix: SkillMix) {
    isKept = mix.isKept
    cost = mix.cost
    groups = mix.problem.groups.indices.map { index in
      Group(
        name: mix.problem.groups[index].name, people: mix.people[index],
        scheduled: mix.scheduled[index],
        cost: mix.problem.groups[index].cost * Double(mix.scheduled[index]),
        occupancy: mix.occupancy[index])
    }
    queues = zip(mix.problem.queues, mix.service).map { queue, service in
      Queue(
        name: queue.name, target: queue.promise.share, targetSeconds: queue.promise.threshold,
        serviceLevel: service.serviceLevel?.mean,
        serviceLevelHalfWidth: service.serviceLevel?.halfWidth, standing: service.standing,
        averageSpeedOfAnswerSeconds: service.averageSpeedOfAnswerSeconds?.mean,
        abandonment: service.abandonment?.mean)
    }
    leastCost = mix.proof.leastCost
    leastCostByFormula = mix.proof.leastCostByFormula
    mixesSimulated = mix.proof.mixesPlayed
    wasStopped = mix.wasStopped
    tooClose = mix.proof.tooClose.map { Close(people: $0.people, cost: $0.cost) }
    separate = mix.separate.map(Plain.init)
    pooled = mix.pooled.map(Plain.init)
  }
}
