import DemandMeasuring
import Staffing
package import Workforce

extension DemandHistory {
  /// The mean week of the last whole weeks; nil if the history has none.
  ///
  /// - Parameter streams: those of the model; what comes in outside the queue is left out.
  package func week(
    clock: WallClock, choice: WeekChoice = WeekChoice(), duplicateHours: Double = 72,
    streams: [Stream] = [], progress: (Int) -> Void = { _ in }
  ) throws -> WeekDemand? {
    let terms = WeekTerms(
      weeks: choice.weeks, intervalSeconds: choice.intervalSeconds, byLanguage: choice.byLanguage,
      bySkill: choice.bySkill)
    var last: Timestamp?
    try forEachContact { last = max($0.createdAt, last ?? $0.createdAt) }
    guard let last else { return weekDemand(volumes: volumes, clock: clock, terms: terms) }
    let outside = streams.filter { !$0.isMerged }
    var meter = WeekMeter(
      through: last, clock: clock, terms: terms, duplicateHours: duplicateHours
    ) { key in outside.contains { $0.isCalled(key.name) } }
    var count = 0
    try forEachContact { contact in
      meter.add(contact)
      count += 1
      progress(count)
    }
    return meter.measured()
  }
}

/// Which weeks of a history a typical week is made of, and what tells its queues apart.
package struct WeekChoice: Hashable, Sendable {
  /// The most whole weeks.
  package var weeks = 8
  package var intervalSeconds = 900
  package var byLanguage = true
  package var bySkill = false
  /// For forecasts alone: people aren't kept apart by it.
  package var bySegment = false

  package init() {}
}

/// What somebody asks for instead of what the model says of its channels.
package struct StaffingWishes: Hashable, Sendable {
  /// For contacts that are answered at once; concurrency and slowing for chats.
  package var service: ChannelService
  package var shrinkage: Double?

  package init(service: ChannelService = ChannelService(), shrinkage: Double? = nil) {
    self.service = service
    self.shrinkage = shrinkage
  }
}

extension DemandHistory {
  /// Whether nothing came in at all.
  package func isEmpty() throws -> Bool {
    var isEmpty = volumes.isEmpty
    try forEachContact { _ in isEmpty = false }
    return isEmpty
  }
}

extension WeekStaffing {
  /// The least people for every interval of a week, on the model's terms as far as there is one.
  ///
  /// - Throws: `Problems` where something that it takes is not known, or a promise can't be kept.
  ///
  /// - Parameter wishes: what is asked for instead of the model's.
  package init(
    for demand: WeekDemand, scenario: Scenario?, wishes: StaffingWishes = StaffingWishes()
  ) throws {
    let inference = QueueTermsInference(demand, scenario: scenario, wishes: wishes)
    guard inference.problems.isEmpty else { throw Problems(inference.problems) }
    var demand = demand
    demand.notices += inference.notices
    do {
      self = try staffWeek(
        demand, terms: inference.terms, assumptions: inference.assumptions)
    } catch {
      throw Problems([error.problem])
    }
  }

  /// The same with blended people, who do deferred work in between calls and chats.
  package var blended: WeekStaffing {
    get throws {
      do {
        return try blendedWeek(self)
      } catch {
        throw Problems([error.problem])
      }
    }
  }

  /// How the people of one interval come about, without a simulation beside.
  package func explained(queue: Int, interval: Int) throws -> NeedExplanation {
    try explainNeed(
      demand.queues[queue], queues[queue], interval: interval, intervalSeconds: intervalSeconds)
  }
}

extension QueuePromiseOutOfReach {
  fileprivate var problem: Problem {
    let (cause, remedy) =
      switch reason {
      case .everyContactInTime:
        (
          "100 % in time can't be promised: sooner or later more contacts come at once than there "
            + "are agents.", "Write less, such as target: 99/20s."
        )
      case .noWait:
        (
          "An average wait of nothing can't be promised: sooner or later somebody waits.",
          "Write maxWait: 1s or more."
        )
      case .nobodyGivesUp:
        (
          "That nobody gives up can't be promised: sooner or later somebody waits longer than they "
            + "are patient.", "Write maxAbandonment: 1% or more."
        )
      case .noWork:
        ("Agents who are never busy answer nobody.", "Write maxOccupancy: 85% or so.")
      case .tooManyAgents:
        (
          "These contacts need over a hundred million agents.",
          "Check the contacts and the handle time."
        )
      case .closedTooLong:
        (
          "It is closed for longer than work that comes in may wait.",
          "Open it longer, promise more time, or count open hours only: clock: open."
        )
      }
    return Problem(at: "channels: \(key.name)", cause, remedy: remedy)
  }
}
