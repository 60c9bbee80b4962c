import Foundation
import Workforce

/// When the next contact of each queue comes in, in one replication.
///
/// Poisson's arrivals at a rate that is level within an interval, by inversion of the expected
/// number: E. Çinlar, Introduction to Stochastic Processes, 1975, chapter 4.7.
struct ArrivalStreams: ~Copyable {
  private struct Stream: BitwiseCopyable {
    var stream: UInt64 = 0
    /// How many came so far, the next one included.
    var count: UInt64 = 0
    var time = 0.0
    /// The interval that `time` is in, its end, and the mean seconds between two contacts in it.
    var interval = 0
    var intervalEnd = 0.0
    var gap = Double.infinity
    /// The times of given contacts, as places in `given`.
    var isGiven = false
    var from = 0
    var to = 0
  }

  private let exponential = StandardExponential()
  private var streams: Table<Stream>
  private var expected: Table<Double>
  private var given: Table<Double>
  private var dayFactors: Table<Double>
  private let intervalSeconds: Double
  private let intervalCount: Int
  private let dayVariation: DayVariation?
  private let endSeconds: Double

  init(_ desk: DeskModel) {
    var expected: [Double] = []
    var given: [Double] = []
    var streams: [Stream] = []
    for queue in desk.queues {
      var stream = Stream()
      switch queue.arrivals {
      case .poisson(let perInterval):
        expected += (0..<desk.intervalCount).map {
          perInterval.isEmpty ? 0 : perInterval[min($0, perInterval.count - 1)]
        }
      case .given(let seconds):
        expected += Array(repeating: 0, count: desk.intervalCount)
        stream.isGiven = true
        stream.from = given.count
        given += seconds.filter { $0 >= 0 && $0 < desk.endSeconds }
        stream.to = given.count
      }
      streams.append(stream)
    }
    self.streams = Table(streams, else: Stream())
    self.expected = Table(expected, else: 0)
    self.given = Table(given, else: 0)
    let days = desk.dayVariation.map { (desk.intervalCount - 1) / $0.intervalsPerDay + 1 } ?? 1
    dayFactors = Table(days, of: 1)
    intervalSeconds = desk.intervalSeconds
    intervalCount = desk.intervalCount
    dayVariation = desk.dayVariation
    endSeconds = desk.endSeconds
  }

  /// Goes back to the beginning with a replication's own numbers.
  func begin(_ numbers: CustomerStreams) {
    if let dayVariation {
      let samplers = Samplers([
        .gamma(meanSeconds: 1, coefficientOfVariation: dayVariation.coefficientOfVariation)
      ])
      for day in 0..<dayFactors.count {
        dayFactors[day] = samplers.draw(
          0, CustomerDice(stream: numbers.stream(.days), customer: UInt64(day)))
      }
    }
    for queue in 0..<streams.count {
      var stream = streams[queue]
      stream.stream = numbers.stream(.arrivals, part: queue)
      stream.count = 0
      stream.time = 0
      stream.interval = -1
      stream.intervalEnd = 0
      stream.gap = .infinity
      streams[queue] = stream
    }
  }

  /// The number of the queue's latest contact, from 1.
  @inline(__always)
  func number(_ queue: Int) -> UInt64 { streams[queue].count }

  /// Goes on to the queue's next contact and gives its time, `infinity` if none comes any more.
  @inline(__always)
  func next(_ queue: Int) -> Double {
    let count = streams[queue].count + 1
    streams[queue].count = count
    if streams[queue].isGiven { return nextGiven(queue) }
    let need = exponential.draw(CustomerDice(stream: streams[queue].stream, customer: count))
    let time = streams[queue].time + need * streams[queue].gap
    if time < streams[queue].intervalEnd {
      streams[queue].time = time
      return time
    }
    return nextInLaterInterval(queue, need: need)
  }

  @inline(never)
  private func nextGiven(_ queue: Int) -> Double {
    let place = streams[queue].from + Int(streams[queue].count) - 1
    return place < streams[queue].to ? given[place] : .infinity
  }

  @inline(never)
  private func nextInLaterInterval(_ queue: Int, need: Double) -> Double {
    var stream = streams[queue]
    var need = need
    var time = Double.infinity
    while true {
      if stream.gap.isFinite { need -= (stream.intervalEnd - stream.time) / stream.gap }
      need = max(0, need)
      stream.interval += 1
      guard stream.interval < intervalCount else { break }
      stream.time = Double(stream.interval) * intervalSeconds
      stream.intervalEnd = Double(stream.interval + 1) * intervalSeconds
      let day = dayVariation.map { stream.interval / $0.intervalsPerDay } ?? 0
      let rate =
        expected[queue * intervalCount + stream.interval] * dayFactors[day] / intervalSeconds
      stream.gap = rate > 0 ? 1 / rate : .infinity
      let candidate = stream.time + need * stream.gap
      if rate > 0, candidate < stream.intervalEnd {
        time = candidate
        break
      }
    }
    if time.isFinite { stream.time = time } else { stream.gap = .infinity }
    streams[queue] = stream
    return time
  }
}
