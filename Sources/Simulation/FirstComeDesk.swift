import Workforce

/// One line answered by one group, first come first served: played customer by customer instead of
/// event by event, several times as fast.
///
/// Whoever comes is answered when the first of the agents is free, and hangs up if that is later
/// than patience allows; nothing else is needed to know the rest: J. Kiefer and J. Wolfowitz, "On
/// the Theory of Queues with Many Servers", Transactions of the American Mathematical Society 78(1),
/// 1955, doi:10.1090/S0002-9947-1955-0066587-3. Customers and what becomes of them are the same as
/// in `SupportDesk`, one by one.
struct FirstComeDesk: ~Copyable {
  /// A change of headcount.
  private struct Change {
    let seconds: Double
    let headcount: Int
  }

  /// Somebody who is one too many and still busy.
  private struct Leaving {
    let since: Double
    let doneAt: Double
  }

  private(set) var recorder: OutcomeRecorder
  private let samplers: Samplers
  private let hasPatience: Bool
  private let factor: Double
  private let backlog: [Double]
  private let changes: [Change]
  private let end: Double
  private let servesOut: Bool
  private let intervalSeconds: Double
  private let intervalCount: Int
  private var arrivals: ArrivalStreams
  /// When each agent is free; `infinity` for those who aren't there.
  private let free: EventQueue
  /// The most who are there at a time, and places in `free` of those who aren't.
  private let most: Int
  private var places: [Int] = []
  private var leaving: [Leaving] = []
  private var headcount = 0
  private var nextChange = 0
  /// Until when the time of those present is added up.
  private var counted = 0.0

  /// Whether a desk is so simple.
  static func fits(_ desk: DeskModel) -> Bool {
    guard desk.queues.count == 1, desk.groups.count == 1, let queue = desk.queues.first,
      let group = desk.groups.first, case .headcount(let perInterval) = group.staffing
    else { return false }
    let last = perInterval.isEmpty ? 0 : perInterval[min(desk.intervalCount, perInterval.count) - 1]
    return queue.answering == .exclusively && queue.retrial == nil && queue.escalation == nil
      && queue.hours?.outside != .turnedAway && !queue.keepsPeopleForLine
      && queue.reaches.count == 1
      && queue.reaches[0].afterSeconds == 0 && (last > 0 || desk.ending == .stop)
  }

  init(_ desk: DeskModel) {
    precondition(Self.fits(desk), "This desk has more than one line and one group.")
    let queue = desk.queues[0]
    recorder = OutcomeRecorder(desk)
    samplers = Samplers([queue.handleTime, queue.patience ?? .fixed(seconds: .infinity)])
    hasPatience = queue.patience != nil
    factor = queue.reaches[0].handleTimeFactor
    backlog = queue.backlogAgesSeconds.sorted(by: >)
    var headcounts: [Int] = []
    if case .headcount(let perInterval) = desk.groups[0].staffing { headcounts = perInterval }
    changes = headcounts.prefix(desk.intervalCount).enumerated().filter { interval, wanted in
      interval == 0 || wanted != headcounts[interval - 1]
    }.map { Change(seconds: Double($0) * desk.intervalSeconds, headcount: $1) }
    end = desk.endSeconds
    servesOut = desk.ending == .serveOut
    intervalSeconds = desk.intervalSeconds
    intervalCount = desk.intervalCount
    arrivals = ArrivalStreams(desk)
    most = max(1, headcounts.max() ?? 1)
    free = EventQueue(places: most)
  }

  /// Plays one replication; the recorder has what happened.
  mutating func play(seed: UInt64, replication: Int) {
    let numbers = CustomerStreams(seed: seed, replication: replication)
    let handling = numbers.stream(.handling, part: 0)
    let patience = numbers.stream(.patience, part: 0)
    begin(numbers)
    var place = Place(intervalSeconds: intervalSeconds, intervalCount: intervalCount)
    for (position, age) in backlog.enumerated() {
      recorder.offered(queue: 0, cell: 0, isRetrial: false)
      serve(
        from: -age, waitsSince: 0, cell: 0, customer: 1 << 40 | UInt64(position),
        handling: handling, patience: patience, &place)
    }
    var cell = Place(intervalSeconds: intervalSeconds, intervalCount: intervalCount)
    while true {
      let time = arrivals.next(0)
      if time >= end { break }
      cell.move(to: time)
      recorder.offered(queue: 0, cell: cell.cell, isRetrial: false)
      serve(
        from: time, waitsSince: time, cell: cell.cell, customer: arrivals.number(0),
        handling: handling, patience: patience, &place)
    }
    while nextChange < changes.count { change() }
    for somebody in leaving { wasLeaving(somebody, until: end) }
    countHeads(until: end)
  }

  @inline(__always)
  private mutating func serve(
    from: Double, waitsSince: Double, cell: Int, customer: UInt64, handling: UInt64,
    patience: UInt64, _ place: inout Place
  ) {
    var agent = free.first
    while nextChange < changes.count, max(waitsSince, agent.time) >= changes[nextChange].seconds {
      change()
      agent = free.first
    }
    let start = max(waitsSince, agent.time)
    if start > from {
      if hasPatience || start >= end {
        let deadline =
          hasPatience
          ? waitsSince + samplers.draw(1, CustomerDice(stream: patience, customer: customer))
          : .infinity
        if deadline < start, servesOut || deadline <= end {
          recorder.abandoned(
            queue: 0, from: from, fromCell: cell, to: deadline,
            toCell: recorder.cell(at: deadline))
          return
        }
        if start >= end, !servesOut {
          recorder.leftWaiting(queue: 0, from: from, fromCell: cell, to: end)
          return
        }
      }
      place.move(to: start)
      recorder.answered(queue: 0, from: from, fromCell: cell, to: start, toCell: place.cell)
    } else {
      place.move(to: start)
      recorder.answeredAtOnce(queue: 0, cell: cell)
    }
    let handle = samplers.draw(0, CustomerDice(stream: handling, customer: customer))
    let done = start + handle * factor
    free.schedule(agent.place, at: done)
    let until = servesOut ? done : min(done, end)
    recorder.spent(
      .busy, group: 0, from: start, fromCell: place.cell, to: until,
      toCell: place.holds(until) ? place.cell : recorder.cell(at: until))
  }

  /// A cell that moves along with a time that never goes back.
  private struct Place {
    let intervalSeconds: Double
    let intervalCount: Int
    var cell = 0
    var ends = 0.0

    @inline(__always)
    func holds(_ time: Double) -> Bool { time < ends }

    @inline(__always)
    mutating func move(to time: Double) {
      while time >= ends {
        cell += 1
        ends = cell > intervalCount ? .infinity : Double(cell) * intervalSeconds
      }
    }
  }

  // MARK: Headcount

  private mutating func begin(_ numbers: CustomerStreams) {
    recorder.begin()
    arrivals.begin(numbers)
    free.reset()
    places = Array((0..<most).reversed())
    leaving = []
    headcount = 0
    counted = 0
    nextChange = 0
  }

  @inline(never)
  private mutating func change() {
    let change = changes[nextChange]
    nextChange += 1
    countHeads(until: change.seconds)
    for somebody in leaving where somebody.doneAt < change.seconds {
      wasLeaving(somebody, until: change.seconds)
    }
    leaving.removeAll { $0.doneAt < change.seconds }
    while headcount < change.headcount {
      guard let place = places.popLast() else { preconditionFailure("There is a place for all.") }
      if let back = leaving.popLast() {
        wasLeaving(back, until: change.seconds)
        free.schedule(place, at: back.doneAt)
      } else {
        free.schedule(place, at: change.seconds)
      }
      headcount += 1
    }
    while headcount > change.headcount {
      let next = free.first
      free.schedule(next.place, at: .infinity)
      places.append(next.place)
      if next.time > change.seconds {
        leaving.append(Leaving(since: change.seconds, doneAt: next.time))
      }
      headcount -= 1
    }
  }

  /// Adds up the time of those who are meant to be there.
  private mutating func countHeads(until seconds: Double) {
    addPresent(Double(headcount), from: counted, to: seconds)
    counted = seconds
  }

  /// Adds up the time of somebody who stayed longer.
  private func wasLeaving(_ somebody: Leaving, until seconds: Double) {
    addPresent(1, from: somebody.since, to: min(seconds, somebody.doneAt))
  }

  private func addPresent(_ people: Double, from: Double, to: Double) {
    guard people > 0, to > from else { return }
    var begun = from
    var cell = recorder.cell(at: from)
    while begun < to {
      let until = min(to, Double(cell) * intervalSeconds)
      recorder.present(group: 0, cell: cell, seconds: people * (until - begun))
      begun = until
      cell += 1
    }
  }
}
