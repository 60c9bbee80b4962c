/// What happens next: everybody who can cause an event has a place with the time of their next one,
/// `infinity` if there is none. Of two at the same time the lower place comes first.
///
/// A tournament in which a change replays only the matches on its way to the final, also known as
/// a winner tree: D. E. Knuth, The Art of Computer Programming, volume 3, section 5.4.1. Against a
/// heap it lets a time be changed in place and never holds an event that was called off.
struct EventQueue: ~Copyable {
  struct Event: BitwiseCopyable {
    /// The time's bits, which are in the order of times that aren't negative.
    fileprivate var bits: UInt64
    var place: Int

    var time: Double { @inline(__always) get { Double(bitPattern: bits) } }
  }

  private let places: Int
  /// Node 1 is the final, nodes 2i and 2i + 1 play for node i, the last `places` are the places.
  private var nodes: Table<Event>

  init(places: Int) {
    var rounded = 1
    while rounded < places { rounded *= 2 }
    self.places = rounded
    nodes = Table(2 * rounded, of: Event(bits: 0, place: 0))
    reset()
  }

  func reset() {
    let never = Double.infinity.bitPattern
    for place in 0..<places { nodes[places + place] = Event(bits: never, place: place) }
    for node in stride(from: places - 1, to: 0, by: -1) { nodes[node] = nodes[2 * node] }
  }

  var first: Event { @inline(__always) get { nodes[1] } }

  /// Whether its first event comes before another queue's; not if they come at the same time.
  @inline(__always)
  func comes(before other: borrowing EventQueue) -> Bool {
    nodes[1].bits < other.nodes[1].bits
  }

  /// - Parameter time: not negative.
  @inline(__always)
  func schedule(_ place: Int, at time: Double) {
    var winner = Event(bits: time.bitPattern, place: place)
    var node = places &+ place
    nodes[node] = winner
    while node > 1 {
      let other = nodes[node ^ 1]
      // The left one, whose opponent's node is odd, wins a draw.
      let otherWins = other.bits < winner.bits &+ UInt64(truncatingIfNeeded: node & 1)
      winner.bits = otherWins ? other.bits : winner.bits
      winner.place = otherWins ? other.place : winner.place
      node >>= 1
      nodes[node] = winner
    }
  }

  /// As `schedule`, for a place that had `infinity`: above a match that it loses all stays as it is.
  @inline(__always)
  func scheduleAnew(_ place: Int, at time: Double) {
    let bits = time.bitPattern
    var node = places &+ place
    while true {
      nodes[node] = Event(bits: bits, place: place)
      if node == 1 || nodes[node ^ 1].bits < bits &+ UInt64(truncatingIfNeeded: node & 1) { return }
      node >>= 1
    }
  }

  @inline(__always)
  func time(of place: Int) -> Double { nodes[places + place].time }
}
