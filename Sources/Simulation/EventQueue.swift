/// What happens next: everybody who can cause an event has a place with the time of their next one,
/// `infinity` if there is none. Of two at the same time the lower place comes first.
///
/// A tournament in which a change replays only the matches on its way to the final, also known as
/// a winner tree: D. E. Knuth, The Art of Computer Programming, volume 3, section 5.4.1. Against a
/// heap it lets a time be changed in place and never holds an event that was called off.
struct EventQueue: ~Copyable {
  struct Event: BitwiseCopyable {
    var time: Double
    var place: Int
  }

  private let places: Int
  /// Node 1 is the final, nodes 2i and 2i + 1 play for node i, the last `places` are the places.
  private var nodes: Table<Event>

  init(places: Int) {
    var rounded = 1
    while rounded < places { rounded *= 2 }
    self.places = rounded
    nodes = Table(2 * rounded, of: Event(time: .infinity, place: 0))
    reset()
  }

  func reset() {
    for place in 0..<places { nodes[places + place] = Event(time: .infinity, place: place) }
    for node in stride(from: places - 1, to: 0, by: -1) { nodes[node] = nodes[2 * node] }
  }

  var first: Event { @inline(__always) get { nodes[1] } }

  @inline(__always)
  func schedule(_ place: Int, at time: Double) {
    var winner = Event(time: time, place: place)
    var node = places + place
    nodes[node] = winner
    while node > 1 {
      let other = nodes[node ^ 1]
      let otherIsLeft = node & 1 == 1
      if other.time < winner.time || (otherIsLeft && other.time == winner.time) { winner = other }
      node >>= 1
      nodes[node] = winner
    }
  }

  @inline(__always)
  func time(of place: Int) -> Double { nodes[places + place].time }
}
