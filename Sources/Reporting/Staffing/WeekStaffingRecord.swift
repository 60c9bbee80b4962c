package import Workforce

/// A staffed week for programs. Hours are those of a week, shares are from 0 to 1, and loads are in
/// erlangs.
package struct WeekStaffingRecord: Encodable, Sendable {
  package let company: String?
  package let timeZone: String
  /// The weeks that were averaged.
  package let firstDay: String
  package let lastDay: String
  package let weeks: Int
  package let intervalSeconds: Int
  package let contactsPerWeek: Double
  /// The most people at work at once, and where in the week they first are.
  package let mostAgents: Int
  package let mostAgentsDay: String?
  package let mostAgentsStart: String?
  package let agentHoursPerWeek: Double
  package let paidHoursPerWeek: Double
  package let queues: [Queue]
  package let pooled: [Pool]
  package let assumptions: [Assumption]
  package let notices: [String]

  /// One queue: what it rests on, what it comes to, and every interval of its week.
  package struct Queue: Encodable, Sendable {
    package let queue: String
    package let channel: ContactChannel
    package let language: String?
    package let skill: String?
    package let terms: QueueTermsRecord
    /// Nil for work that may wait.
    package let method: IntervalStaffing.Method?
    package let loadForm: LoadFormRecord
    package let contactsPerWeek: Double
    package let contactsOutsideHoursPerWeek: Double
    package let openHoursPerWeek: Double
    package let unattendedHoursPerWeek: Double
    package let mostAgents: Int
    package let mostAgentsDay: String?
    package let mostAgentsStart: String?
    package let agentHoursPerWeek: Double
    package let paidHoursPerWeek: Double
    /// Hours of scheduled people, each interval's rounded up by themselves.
    package let scheduledHoursPerWeek: Double
    package let serviceLevel: Double?
    package let averageSpeedOfAnswerSeconds: Double?
    package let probabilityOfWait: Double?
    package let abandonment: Double?
    package let occupancy: Double?
    package let deferred: Deferred?
    /// The queues whose people do this one's work in between.
    package let helpers: [String]
    package let intervals: [Interval]
  }

  package struct Deferred: Encodable, Sendable {
    package let promiseKept: Double
    package let oldestSeconds: Double
    package let mostWaiting: Double
  }

  package struct Interval: Encodable, Sendable {
    /// Mon to Sun.
    package let day: String
    /// As 09:15.
    package let start: String
    package let openShare: Double
    package let contacts: Double
    package let offeredLoad: Double
    package let agents: Int
    package let scheduledAgents: Int
    package let serviceLevel: Double?
    package let averageSpeedOfAnswerSeconds: Double?
    package let occupancy: Double?
    package let probabilityOfWait: Double?
    package let abandonment: Double?
    package let backlog: Double?
  }

  package struct Pool: Encodable, Sendable {
    package let channel: ContactChannel
    package let queues: [String]
    package let separateAgentHoursPerWeek: Double
    package let pooledAgentHoursPerWeek: Double?
    /// Why there is no such pool.
    package let obstacle: PooledChannel.Obstacle?
  }

  init(_ report: WeekStaffingReport) {
    let staffing = report.staffing
    let demand = staffing.demand
    let peak = report.busiestInterval
    company = report.company
    timeZone = demand.timeZone
    firstDay = "\(demand.firstDay)"
    lastDay = "\(demand.lastDay)"
    weeks = demand.weeks
    intervalSeconds = demand.intervalSeconds
    contactsPerWeek = report.contacts
    mostAgents = peak.map(staffing.agents(in:)) ?? 0
    mostAgentsDay = peak.map { report.time(of: $0).shortDay }
    mostAgentsStart = peak.map { report.time(of: $0).clock }
    agentHoursPerWeek = report.agentHours
    paidHoursPerWeek = report.paidHours
    queues = report.rows.map { Queue($0.queue, $0.totals, of: staffing, time: report.time(of:)) }
    pooled = report.pools.map(Pool.init)
    assumptions = staffing.assumptions
    notices = demand.notices
  }
}

extension WeekStaffingRecord.Queue {
  fileprivate init(
    _ staffing: QueueStaffing, _ totals: QueueWeekTotals, of week: WeekStaffing,
    time: (Int) -> WeekTime
  ) {
    queue = staffing.key.name
    channel = staffing.key.channel
    language = staffing.key.language
    skill = staffing.key.skill
    terms = QueueTermsRecord(staffing.terms)
    method = staffing.terms.method
    loadForm = LoadFormRecord(staffing.load, time: time)
    contactsPerWeek = totals.contacts
    contactsOutsideHoursPerWeek = totals.contactsOutsideHours
    openHoursPerWeek = totals.openHours
    unattendedHoursPerWeek = totals.unattendedHours
    mostAgents = totals.mostAgents
    mostAgentsDay = totals.mostAgentsInterval.map { time($0).shortDay }
    mostAgentsStart = totals.mostAgentsInterval.map { time($0).clock }
    agentHoursPerWeek = totals.agentHours
    paidHoursPerWeek = totals.paidHours
    scheduledHoursPerWeek = totals.scheduledHours
    serviceLevel = totals.serviceLevel
    averageSpeedOfAnswerSeconds = totals.averageSpeedOfAnswerSeconds
    probabilityOfWait = totals.probabilityOfWait
    abandonment = totals.abandonment
    occupancy = totals.occupancy
    deferred = staffing.deferred.map {
      WeekStaffingRecord.Deferred(
        promiseKept: $0.promiseKept, oldestSeconds: $0.oldestSeconds, mostWaiting: $0.mostWaiting)
    }
    helpers = staffing.helpers.map { week.queues[$0].key.name }
    intervals = staffing.intervals.enumerated().map { index, need in
      WeekStaffingRecord.Interval(need, time: time(index))
    }
  }
}

extension WeekStaffingRecord.Interval {
  fileprivate init(_ need: IntervalNeed, time: WeekTime) {
    day = time.shortDay
    start = time.clock
    openShare = need.openShare
    contacts = need.contacts
    offeredLoad = need.load
    agents = need.agents
    scheduledAgents = need.scheduledAgents
    serviceLevel = need.service?.serviceLevel
    averageSpeedOfAnswerSeconds = need.service?.averageSpeedOfAnswer
    occupancy = need.service?.occupancy
    probabilityOfWait = need.service?.probabilityOfWait
    abandonment = need.service?.abandonment
    backlog = need.backlog
  }
}

extension WeekStaffingRecord.Pool {
  fileprivate init(_ pool: PooledChannel) {
    channel = pool.channel
    queues = pool.queues.map(\.name)
    separateAgentHoursPerWeek = pool.separateAgentHours
    pooledAgentHoursPerWeek = pool.pooledAgentHours
    if case .none(let obstacle) = pool.pool {
      self.obstacle = obstacle
    } else {
      obstacle = nil
    }
  }
}

extension WeekStaffingReport {
  var weekSheet: Sheet {
    Sheet(
      header: [
        "queue", "channel", "language", "skill", "day", "start", "contacts", "offeredLoad",
        "agents", "scheduledAgents", "openShare", "serviceLevel", "averageSpeedOfAnswerSeconds",
        "probabilityOfWait", "occupancy", "abandonment", "backlog",
      ],
      rows: staffing.queues.flatMap { queue in
        queue.intervals.enumerated().compactMap { index, need -> [Sheet.Field]? in
          guard need.contacts > 0 || need.agents > 0 else { return nil }
          let start = time(of: index)
          return [
            .text(queue.key.name), .text(queue.key.channel.rawValue),
            queue.key.language.map(Sheet.Field.text) ?? .none,
            queue.key.skill.map(Sheet.Field.text) ?? .none,
            .text(start.shortDay), .text(start.clock), .number(need.contacts),
            .number(need.load), .whole(need.agents), .whole(need.scheduledAgents),
            .number(need.openShare), Sheet.Field(need.service?.serviceLevel),
            Sheet.Field(need.service?.averageSpeedOfAnswer),
            Sheet.Field(need.service?.probabilityOfWait), Sheet.Field(need.service?.occupancy),
            Sheet.Field(need.service?.abandonment), Sheet.Field(need.backlog),
          ]
        }
      })
  }
}
