/// What happens to a waiting customer at a known time: hanging up, reaching more groups, calling
/// again. Timers of customers who were answered meanwhile stay until their time and are ignored
/// then. A binary heap, the earliest first.
struct TimerHeap: ~Copyable {
  struct Timer: BitwiseCopyable {
    var time = 0.0
    var contact: Int32 = 0
    /// The contact's ticket when the timer was set; another one by now means it is void.
    var ticket: UInt32 = 0
    var kind = Kind.hangUp
    /// Of timers of a kind at the same time, whichever was set first is first.
    fileprivate var order: UInt32 = 0

    init(time: Double = 0, contact: Int32 = 0, ticket: UInt32 = 0, kind: Kind = .hangUp) {
      self.time = time
      self.contact = contact
      self.ticket = ticket
      self.kind = kind
    }

    /// In the order in which they happen at the same time.
    enum Kind: UInt8, BitwiseCopyable { case hangUp, overflow, callAgain }

    @inline(__always)
    func comes(before other: Timer) -> Bool {
      time < other.time
        || (time == other.time && (kind.rawValue, order) < (other.kind.rawValue, other.order))
    }
  }

  private var timers = Table(64, of: Timer())
  private(set) var count = 0
  private var added: UInt32 = 0

  var nextTime: Double { @inline(__always) get { count == 0 ? .infinity : timers[0].time } }

  mutating func reset() {
    count = 0
    added = 0
  }

  mutating func add(_ timer: Timer) {
    var timer = timer
    timer.order = added
    added &+= 1
    if count == timers.count { timers.double(with: Timer()) }
    var place = count
    count += 1
    while place > 0 {
      let parent = (place - 1) / 2
      guard timer.comes(before: timers[parent]) else { break }
      timers[place] = timers[parent]
      place = parent
    }
    timers[place] = timer
  }

  mutating func removeFirst() -> Timer {
    let first = timers[0]
    count -= 1
    let last = timers[count]
    var place = 0
    while true {
      var child = 2 * place + 1
      guard child < count else { break }
      if child + 1 < count, timers[child + 1].comes(before: timers[child]) { child += 1 }
      guard timers[child].comes(before: last) else { break }
      timers[place] = timers[child]
      place = child
    }
    timers[place] = last
    return first
  }
}
