import Randomness
import Workforce

/// What contacts are about, and which of them their customers write again without anybody noticing.
struct Topics {
  private let recipe: HistoryRecipe
  private var dice: SeededGenerator

  init(recipe: HistoryRecipe, dice: SeededGenerator) {
    self.recipe = recipe
    self.dice = dice
  }

  mutating func about(_ arrival: Arrival) -> Arrival {
    var arrival = arrival
    arrival.topic = dice.next()
    return arrival
  }

  /// Those that wait and what is written again about `arrivals`, in order of creation.
  mutating func writtenAgain(after arrivals: [Arrival], waiting: [Arrival]) -> [Arrival] {
    var again = waiting
    for arrival in arrivals where !arrival.isSpam && arrival.stream != nil {
      if let stream = recipe.streams.first(where: { $0.name == arrival.stream }),
        stream.owner != nil
      {
        guard dice.nextBool(probability: stream.alsoToQueueShare) else { continue }
        again.append(repeated(arrival, to: recipe.streams[0].name))
      } else if recipe.unnoticedShare > 0, dice.nextBool(probability: recipe.unnoticedShare) {
        again.append(repeated(arrival, to: arrival.stream))
      }
    }
    return again.sorted { ($0.createdAt, $0.topic) < ($1.createdAt, $1.topic) }
  }

  /// A day's arrivals with those that wait for it among them; what comes later goes on waiting.
  func merged(
    _ arrivals: [Arrival], with waiting: inout [Arrival], until end: Timestamp
  ) -> [Arrival] {
    let due = waiting.prefix { $0.createdAt < end }
    waiting.removeFirst(due.count)
    guard !due.isEmpty else { return arrivals }
    return (arrivals + due).enumerated()
      .sorted { ($0.element.createdAt, $0.offset) < ($1.element.createdAt, $1.offset) }
      .map(\.element)
  }

  /// After some hours, now and then after days.
  private mutating func repeated(_ arrival: Arrival, to stream: String?) -> Arrival {
    var again = arrival
    let hours = LognormalDistribution(median: 6, sigma: 1.2).draw(with: &dice)
    again.createdAt = arrival.createdAt + Int64(max(120, hours * 3600))
    again.stream = stream
    again.isSentTwice = false
    return again
  }
}

extension HistoryRecipe {
  /// Who answers a stream outside the queue; nil for one of the queue.
  func owner(of stream: String?) -> String? {
    streams.first { $0.name == stream }?.owner
  }
}
