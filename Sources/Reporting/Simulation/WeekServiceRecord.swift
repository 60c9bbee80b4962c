import Workforce

extension WeekServiceReport {
  package var record: Record { Record(self) }

  package struct Record: Encodable, Sendable {
    let replications: Int
    let confidence: Double
    let reachedPrecision: Bool
    let wasStopped: Bool
    let seed: UInt64
    let timeZone: String
    let intervalSeconds: Int
    let absence: Double
    let queues: [Queue]
    let groups: [Group]
    let intervals: [Interval]
    let assumptions: [Assumption]
    let notices: [String]

    struct Queue: Encodable, Sendable {
      let queue: String
      let channel: ContactChannel
      let language: String?
      let skill: String?
      let promisedShare: Double?
      let promisedSeconds: Double
      let serviceLevelDefinition: ServiceLevelPromise.Definition?
      let countsOpenHoursOnly: Bool
      let verdict: WeekService.Verdict
      let contacts: EstimateRecord?
      let turnedAway: EstimateRecord?
      let serviceLevel: EstimateRecord?
      let averageSpeedOfAnswerSeconds: EstimateRecord?
      let medianWaitSeconds: EstimateRecord?
      let wait90Seconds: EstimateRecord?
      let wait95Seconds: EstimateRecord?
      let probabilityOfWait: EstimateRecord?
      let abandonment: EstimateRecord?
      let averageBacklog: EstimateRecord?
      let backlogAtEnd: EstimateRecord?
      let oldestAgeAtEndSeconds: EstimateRecord?
      let formulaServiceLevel: Double?
      let formulaDifference: Difference?
    }

    struct Difference: Encodable, Sendable {
      let whole: Double
      let days: Double
      let shapes: Double
      let following: Double
    }

    struct Group: Encodable, Sendable {
      let group: String
      let serves: [String]
      let hours: Double
      let occupancy: EstimateRecord?
      let inBetweenShare: EstimateRecord?
    }

    struct Interval: Encodable, Sendable {
      let queue: String
      let day: String
      let start: String
      let agents: Int
      let contacts: Double
      let serviceLevel: EstimateRecord?
      let formulaServiceLevel: Double?
      let averageSpeedOfAnswerSeconds: EstimateRecord?
      let abandonment: EstimateRecord?
      let occupancy: EstimateRecord?
      let backlogAtEnd: EstimateRecord?
      let oldestAgeAtEndSeconds: EstimateRecord?
    }

    init(_ report: WeekServiceReport) {
      let service = report.service
      let outcome = report.outcome
      let staffing = report.staffing
      replications = outcome.replications
      confidence = outcome.confidence
      reachedPrecision = outcome.reachedPrecision
      wasStopped = outcome.wasStopped
      seed = service.terms.seed
      timeZone = staffing.demand.timeZone
      intervalSeconds = staffing.intervalSeconds
      absence = service.terms.absence
      queues = staffing.queues.indices.map { Queue(service, $0) }
      groups = service.staff.groups.enumerated().map { index, group in
        Group(
          group: group.name, serves: group.serves.map(\.name),
          hours: Double(group.agents.reduce(0, +) * staffing.intervalSeconds) / 3600,
          occupancy: EstimateRecord(outcome.groups[index].total.occupancy),
          inBetweenShare: EstimateRecord(outcome.groups[index].total.inBetweenShare))
      }
      intervals = staffing.queues.indices.flatMap { queue in
        report.toldIntervals(ofQueue: queue).map { Interval(service, queue, $0) }
      }
      assumptions = staffing.assumptions
      notices = staffing.demand.notices
    }
  }

  /// Those in which somebody comes in, waits, or is at work.
  func toldIntervals(ofQueue queue: Int) -> [Int] {
    (0..<staffing.intervalCount).filter { interval in
      let figures = outcome.queues[queue].intervals[interval]
      return service.agents(ofQueue: queue, interval: interval) > 0
        || (figures.offered?.mean ?? 0) > 0 || (figures.averageBacklog?.mean ?? 0) > 0
    }
  }

  package var sheet: Sheet {
    Sheet(
      header: [
        "queue", "channel", "language", "skill", "day", "start", "agents", "contacts",
        "serviceLevel", "serviceLevelHalfWidth", "formulaServiceLevel",
        "averageSpeedOfAnswerSeconds", "abandonment", "occupancy", "backlogAtEnd",
        "oldestAgeAtEndSeconds",
      ],
      rows: staffing.queues.indices.flatMap { queue in
        toldIntervals(ofQueue: queue).map { row(queue, $0) }
      })
  }

  private func row(_ queue: Int, _ interval: Int) -> [Sheet.Field] {
    let key = staffing.queues[queue].key
    let told = Record.Interval(service, queue, interval)
    return [
      .text(key.name), .text(key.channel.rawValue), key.language.map(Sheet.Field.text) ?? .none,
      key.skill.map(Sheet.Field.text) ?? .none, .text(told.day), .text(told.start),
      .whole(told.agents), .number(told.contacts), Sheet.Field(told.serviceLevel?.mean),
      Sheet.Field(told.serviceLevel?.halfWidth), Sheet.Field(told.formulaServiceLevel),
      Sheet.Field(told.averageSpeedOfAnswerSeconds?.mean), Sheet.Field(told.abandonment?.mean),
      Sheet.Field(told.occupancy?.mean), Sheet.Field(told.backlogAtEnd?.mean),
      Sheet.Field(told.oldestAgeAtEndSeconds?.mean),
    ]
  }
}

extension WeekServiceReport.Record.Queue {
  init(_ service: WeekService, _ index: Int) {
    let key = service.staffing.queues[index].key
    let terms = service.staffing.queues[index].terms
    let outcome = service.outcome.queues[index]
    let total = outcome.total
    queue = key.name
    channel = key.channel
    language = key.language
    skill = key.skill
    promisedShare = service.promisedShare(ofQueue: index)
    promisedSeconds = outcome.target.seconds
    serviceLevelDefinition = terms.isLive ? terms.promises.serviceLevel?.definition : nil
    countsOpenHoursOnly = outcome.target.countsOpenHoursOnly
    verdict = service.verdict(ofQueue: index)
    contacts = EstimateRecord(total.offered)
    turnedAway = EstimateRecord(total.turnedAway)
    serviceLevel = EstimateRecord(total.serviceLevel)
    averageSpeedOfAnswerSeconds = EstimateRecord(total.averageSpeedOfAnswerSeconds)
    medianWaitSeconds = EstimateRecord(total.medianWaitSeconds)
    wait90Seconds = EstimateRecord(total.wait90Seconds)
    wait95Seconds = EstimateRecord(total.wait95Seconds)
    probabilityOfWait = EstimateRecord(total.probabilityOfWait)
    abandonment = EstimateRecord(total.abandonment)
    averageBacklog = EstimateRecord(total.averageBacklog)
    backlogAtEnd = EstimateRecord(outcome.intervals.last?.backlogAtEnd)
    oldestAgeAtEndSeconds = EstimateRecord(outcome.intervals.last?.oldestAgeAtEndSeconds)
    formulaServiceLevel = service.predicted[index]?.serviceLevel
    formulaDifference = service.differences[index].map {
      WeekServiceReport.Record.Difference(
        whole: $0.whole, days: $0.days, shapes: $0.shapes, following: $0.following)
    }
  }
}

extension WeekServiceReport.Record.Interval {
  init(_ service: WeekService, _ index: Int, _ interval: Int) {
    let key = service.staffing.queues[index].key
    let figures = service.outcome.queues[index].intervals[interval]
    let time = WeekTime(interval: interval, intervalSeconds: service.staffing.intervalSeconds)
    let groups = service.staff.groups(serving: key)
    queue = key.name
    day = time.shortDay
    start = time.clock
    agents = service.agents(ofQueue: index, interval: interval)
    contacts = figures.offered?.mean ?? 0
    serviceLevel = EstimateRecord(figures.serviceLevel)
    formulaServiceLevel = service.predicted[index]?.intervals[interval]?.serviceLevel
    averageSpeedOfAnswerSeconds = EstimateRecord(figures.averageSpeedOfAnswerSeconds)
    abandonment = EstimateRecord(figures.abandonment)
    occupancy =
      groups.count == 1
      ? EstimateRecord(service.outcome.groups[groups[0]].intervals[interval].occupancy) : nil
    backlogAtEnd = EstimateRecord(figures.backlogAtEnd)
    oldestAgeAtEndSeconds = EstimateRecord(figures.oldestAgeAtEndSeconds)
  }
}
