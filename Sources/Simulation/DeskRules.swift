import Workforce

/// A desk's rules, flattened for looking up: what never changes from one replication to the next.
struct DeskRules: ~Copyable {
  struct Queue: BitwiseCopyable {
    var answering = Answering.exclusively
    var turnsAway = false
    var keepsPeople = false
    var handleSampler = 0
    var patienceSampler = -1
    var retrialSampler = -1
    var retrialShare = 0.0
    var escalationShare = 0.0
    var escalatesTo = 0
    var promiseSeconds = 0.0
    /// Ranges of `reaches` and of `overflowSeconds`.
    var reachesFrom = 0
    var reachesTo = 0
    var overflowFrom = 0
    var overflowTo = 0
  }

  /// As `DeskQueue.Answering` and `DeskModel.AnsweringOrder`, of this module's own, where they
  /// cost nothing to compare.
  enum Answering: UInt8, BitwiseCopyable { case exclusively, alongside, inBetween }
  enum Order: UInt8, BitwiseCopyable { case longestWaiting, longestQueue, earliestDue }

  /// A group that may answer a queue; a queue's in order of preference.
  struct Reach: BitwiseCopyable {
    var group = 0
    var preference = 0
    var afterSeconds = 0.0
    var factor = 1.0
  }

  /// A queue that a group may answer; a group's in order of priority.
  struct Serve: BitwiseCopyable {
    var queue = 0
    var priority = 0
    var afterSeconds = 0.0
    var factor = 1.0
    var isAlongside = false
  }

  struct Group: BitwiseCopyable {
    /// Chats that one agent can hold.
    var room = 1
    var fillsUp = false
    /// The first of the group's lists of agents: by load, then those with work in between.
    var lists = 0
    var speeds = 0
    var servesFrom = 0
    var servesTo = 0
    var agentsFrom = 0
    var agentsTo = 0
    var hasHeadcount = false
  }

  let order: Order
  let queueCount: Int
  let groupCount: Int
  let agentCount: Int
  let listCount: Int
  /// The most chats that anybody can hold.
  let mostRoom: Int
  let queues: Table<Queue>
  let reaches: Table<Reach>
  let overflowSeconds: Table<Double>
  let groups: Table<Group>
  let serves: Table<Serve>
  let speeds: Table<Double>
  let samplers: Samplers

  init(_ desk: DeskModel) {
    order =
      switch desk.order {
      case .longestWaiting: .longestWaiting
      case .longestQueue: .longestQueue
      case .earliestDue: .earliestDue
      }
    queueCount = desk.queues.count
    groupCount = desk.groups.count
    mostRoom = desk.groups.map(\.chatSpeeds.count).max() ?? 1

    var durations: [DurationDistribution] = []
    func sampler(_ distribution: DurationDistribution?) -> Int {
      guard let distribution else { return -1 }
      durations.append(distribution)
      return durations.count - 1
    }
    var queues: [Queue] = []
    var reaches: [Reach] = []
    var overflows: [Double] = []
    for queue in desk.queues {
      let own = queue.reaches.map {
        Reach(
          group: $0.group, preference: $0.preference, afterSeconds: $0.afterSeconds,
          factor: $0.handleTimeFactor)
      }.sorted { ($0.preference, $0.group) < ($1.preference, $1.group) }
      let later = Set(own.map(\.afterSeconds).filter { $0 > 0 }).sorted()
      queues.append(
        Queue(
          answering: Answering(queue.answering), turnsAway: queue.hours?.outside == .turnedAway,
          keepsPeople: queue.keepsPeopleForLine,
          handleSampler: sampler(queue.handleTime), patienceSampler: sampler(queue.patience),
          retrialSampler: sampler(queue.retrial?.delay), retrialShare: queue.retrial?.share ?? 0,
          escalationShare: queue.escalation?.share ?? 0,
          escalatesTo: queue.escalation?.queue ?? 0, promiseSeconds: queue.target.seconds,
          reachesFrom: reaches.count, reachesTo: reaches.count + own.count,
          overflowFrom: overflows.count, overflowTo: overflows.count + later.count))
      reaches += own
      overflows += later
    }

    var groups: [Group] = []
    var serves: [Serve] = []
    var speeds: [Double] = []
    var agents = 0
    var lists = 0
    for (position, group) in desk.groups.enumerated() {
      let own = desk.queues.enumerated().flatMap { index, queue in
        queue.reaches.filter { $0.group == position }.map {
          Serve(
            queue: index, priority: group.queuePriorities[index] ?? queue.priority,
            afterSeconds: $0.afterSeconds, factor: $0.handleTimeFactor,
            isAlongside: queue.answering == .alongside)
        }
      }.sorted { ($0.priority, $0.queue) < ($1.priority, $1.queue) }
      let people = group.staffing.people
      groups.append(
        Group(
          room: group.chatSpeeds.count, fillsUp: group.chatRouting == .mostLoaded, lists: lists,
          speeds: speeds.count, servesFrom: serves.count, servesTo: serves.count + own.count,
          agentsFrom: agents, agentsTo: agents + people,
          hasHeadcount: group.staffing.isHeadcount))
      serves += own
      speeds += group.chatSpeeds
      agents += people
      lists += group.chatSpeeds.count + 1
    }
    agentCount = agents
    listCount = lists
    self.queues = Table(queues, else: Queue())
    self.reaches = Table(reaches, else: Reach())
    overflowSeconds = Table(overflows, else: 0)
    self.groups = Table(groups, else: Group())
    self.serves = Table(serves, else: Serve())
    self.speeds = Table(speeds, else: 1)
    samplers = Samplers(durations)
  }
}

extension DeskRules.Answering {
  fileprivate init(_ answering: DeskQueue.Answering) {
    self =
      switch answering {
      case .exclusively: .exclusively
      case .alongside: .alongside
      case .inBetween: .inBetween
      }
  }
}

extension DeskStaffing {
  /// The most people who can be there.
  fileprivate var people: Int {
    switch self {
    case .headcount(let perInterval): perInterval.max() ?? 0
    case .shifts(let shifts): shifts.count
    }
  }

  fileprivate var isHeadcount: Bool {
    if case .headcount = self { true } else { false }
  }
}
