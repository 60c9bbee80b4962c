import Workforce

/// A support desk being played, event by event: its people, its lines, and what is in hand.
///
/// At one moment things happen in this order: the calendar (an interval ends, people go, people
/// come), contacts in hand are done, customers hang up, reach more groups or call again, new
/// contacts come in.
struct SupportDesk: ~Copyable {
  let rules: DeskRules
  let calendar: DeskCalendar
  let hours: [[Range<Double>]]
  let backlogs: [[Double]]
  let servesOut: Bool
  /// Whether customers who hung up may stay in line until somebody looks: quicker, and the same in
  /// every figure as long as nobody looks at a line's length and nobody calls again.
  let noticesHangUpsLate: Bool

  var recorder: OutcomeRecorder
  /// Places for the calendar, for each agent, and for the timers; and one for each queue's next
  /// contact.
  var events: EventQueue
  var coming: EventQueue
  var timers = TimerHeap()
  var arrivals: ArrivalStreams

  var now = 0.0
  /// The recorder's cell that `now` is in.
  var cell: Int32 = 0
  var cellBegins = 0.0
  var agents: Table<DeskAgent>
  var agentLists: Table<LineEnds>
  var chats: Table<ChatSlot>
  var lines: Table<LineEnds>
  var contacts: Table<DeskContact>
  /// The first free contact.
  var freeContact: Int32 = -1
  /// Work in between that was just put down, -1 for none.
  var putDown: Int32 = -1
  /// Agents with work in between.
  var inBetweenCount = 0
  /// People of a group who are one too many and go when they are done.
  var surplus: Table<Int32>
  var present: Table<Int32>
  var presentSince: Table<Double>
  var isAbsent: Table<Bool>
  var nextChange = 0
  var isOver = false
  var numbers: CustomerStreams
  var handling: Table<UInt64>
  var patience: Table<UInt64>

  /// Contacts in line × seconds, by queue, counted by the clock: a check on what the recorder adds
  /// up by contact. Empty if it isn't wanted.
  var linedUp: [Double]

  init(_ desk: DeskModel, noticesHangUpsLate: Bool = true, countsLines: Bool = false) {
    rules = DeskRules(desk)
    calendar = DeskCalendar(desk, rules)
    hours = desk.queues.map { $0.hours?.open ?? [] }
    backlogs = desk.queues.map { $0.backlogAgesSeconds.sorted(by: >) }
    servesOut = desk.ending == .serveOut
    self.noticesHangUpsLate =
      noticesHangUpsLate && desk.order != .longestQueue
      && desk.queues.allSatisfy { $0.retrial == nil }
    recorder = OutcomeRecorder(desk)
    events = EventQueue(places: 2 + rules.agentCount)
    coming = EventQueue(places: rules.queueCount)
    arrivals = ArrivalStreams(desk)
    agents = Table(rules.agentCount, of: DeskAgent())
    agentLists = Table(rules.listCount, of: LineEnds())
    chats = Table(rules.agentCount * rules.mostRoom, of: ChatSlot())
    lines = Table(rules.queueCount, of: LineEnds())
    contacts = Table(256, of: DeskContact())
    surplus = Table(rules.groupCount, of: 0)
    present = Table(rules.groupCount, of: 0)
    presentSince = Table(rules.groupCount, of: 0)
    isAbsent = Table(rules.agentCount, of: false)
    numbers = CustomerStreams(seed: 0, replication: 0)
    handling = Table(rules.queueCount, of: 0)
    patience = Table(rules.queueCount, of: 0)
    linedUp = countsLines ? Array(repeating: 0, count: rules.queueCount) : []
  }

  // Places in `events`.
  @inline(__always) var calendarPlace: Int { 0 }
  @inline(__always) func agentPlace(_ agent: Int) -> Int { 1 + agent }
  @inline(__always) var timerPlace: Int { 1 + rules.agentCount }

  /// Plays one replication; the recorder has what happened.
  mutating func play(seed: UInt64, replication: Int) {
    begin(CustomerStreams(seed: seed, replication: replication))
    let isCounting = !linedUp.isEmpty
    while !isOver {
      if coming.comes(before: events) {
        let next = coming.first
        if isCounting { countLines(until: next.time) }
        now = next.time
        contactArrives(next.place)
      } else {
        let next = events.first
        if next.time == .infinity { break }
        if isCounting { countLines(until: next.time) }
        now = next.time
        if next.place != calendarPlace, next.place != timerPlace {
          agentIsDone(next.place &- 1)
        } else {
          handleOther(next.place)
        }
      }
    }
    finish()
  }

  /// What isn't somebody's being done.
  @inline(never)
  private mutating func handleOther(_ place: Int) {
    if place == calendarPlace { turnCalendar() } else { ringTimer() }
  }

  private mutating func begin(_ numbers: CustomerStreams) {
    self.numbers = numbers
    recorder.begin()
    events.reset()
    coming.reset()
    timers.reset()
    arrivals.begin(numbers)
    now = 0
    cell = 0
    cellBegins = -.infinity
    nextChange = 0
    isOver = false
    inBetweenCount = 0
    for group in 0..<rules.groupCount {
      surplus[group] = 0
      present[group] = 0
      presentSince[group] = 0
      for agent in rules.groups[group].agentsFrom..<rules.groups[group].agentsTo {
        agents[agent] = DeskAgent()
        agents[agent].group = Int32(group)
        var dice = CustomerDice(
          stream: numbers.stream(.absence, part: group),
          customer: UInt64(agent - rules.groups[group].agentsFrom))
        isAbsent[agent] = dice.positiveUnit() <= calendar.absence(ofAgent: agent)
      }
    }
    agentLists.fill(with: LineEnds())
    lines.fill(with: LineEnds())
    for contact in 0..<contacts.count {
      contacts[contact].next = contact + 1 < contacts.count ? Int32(contact + 1) : -1
      contacts[contact].ticket &+= 1
    }
    freeContact = 0
    events.schedule(calendarPlace, at: 0)
    for queue in 0..<rules.queueCount {
      handling[queue] = numbers.stream(.handling, part: queue)
      patience[queue] = numbers.stream(.patience, part: queue)
      for (position, age) in backlogs[queue].enumerated() {
        recorder.offered(queue: queue, cell: 0, isRetrial: false)
        lineUp(
          queue, customer: 1 << 40 | UInt64(position), attempt: 0, arrivedAt: -age,
          waitsSince: 0)
      }
      coming.schedule(queue, at: arrivals.next(queue))
    }
  }

  /// Those who wait, and those who work, do so until the end.
  private mutating func finish() {
    for queue in 0..<rules.queueCount {
      while lines[queue].first >= 0 {
        let contact = Int(lines[queue].first)
        if contacts[contact].deadline <= now {
          hangUp(contact, at: contacts[contact].deadline)
        } else {
          leaveWaiting(contact)
        }
      }
    }
    for agent in 0..<rules.agentCount {
      switch agents[agent].doing {
      case .nothing: break
      case .call: recordCall(agent)
      case .inBetween:
        recordInBetween(agent)
        leaveWaiting(Int(agents[agent].contact))
      case .chats:
        for slot in 0..<Int(agents[agent].load) { recordChat(agent, slot) }
        recordChatting(agent)
      }
    }
    for group in 0..<rules.groupCount { countPresent(group) }
  }

  private mutating func leaveWaiting(_ contact: Int) {
    let waiting = contacts[contact]
    recorder.leftWaiting(
      queue: Int(waiting.queue), from: waiting.arrivedAt, fromCell: Int(waiting.cell), to: now)
    if agentHolds(contact) { return }
    leaveLine(contact)
    free(contact)
  }

  /// Whether it is work in between that somebody has in hand, and so in no line.
  private func agentHolds(_ contact: Int) -> Bool {
    let waiting = contacts[contact]
    return waiting.previous < 0 && lines[Int(waiting.queue)].first != Int32(contact)
  }

  @inline(never)
  private mutating func countLines(until time: Double) {
    for queue in 0..<rules.queueCount {
      linedUp[queue] += Double(lines[queue].count) * (time - now)
    }
  }
}
