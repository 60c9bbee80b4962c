import Foundation
import Workforce

/// What came in through one queue, week by week.
struct QueueWeeks {
  /// By week and interval.
  private var contacts: [[Double]]
  var handleTimes = HandleTimeMeter()
  var patience = PatienceMeter()
  /// The handle time of contacts that are only told in sums.
  private var timed = 0.0
  private var handleSeconds = 0.0

  init(weeks: Int, intervals: Int) {
    contacts = Array(repeating: Array(repeating: 0, count: intervals), count: weeks)
  }

  mutating func add(_ count: Double, week: Int, interval: Int) {
    contacts[week][interval] += count
  }

  mutating func addHandled(_ count: Double, seconds: Double) {
    timed += count
    handleSeconds += seconds
  }

  func hasAny(day: Int, intervalsPerDay: Int, beforeWeek end: Int) -> Bool {
    contacts[..<end].contains { week in
      week[(day * intervalsPerDay)..<((day + 1) * intervalsPerDay)].contains { $0 > 0 }
    }
  }

  func demand(_ key: QueueKey, weeks: Range<Int>, intervalSeconds: Int) -> QueueDemand {
    let counted = contacts[weeks]
    let mean = contacts[0].indices.map { interval in
      counted.reduce(0) { $0 + $1[interval] } / Double(weeks.count)
    }
    return QueueDemand(
      key: key, contacts: mean, handleTime: handleTimes.estimate() ?? meanHandleTime,
      patience: patience.estimate(),
      dayVariation: Self.dayVariation(Array(counted), intervalsPerDay: 86_400 / intervalSeconds))
  }

  /// Where only sums are told, how handle times spread isn't known; they are taken to be exponential.
  private var meanHandleTime: HandleTimeEstimate? {
    guard timed > 0, handleSeconds > 0 else { return nil }
    return HandleTimeEstimate(
      count: Int(timed), meanSeconds: handleSeconds / timed, coefficientOfVariation: 1,
      sample: exponentialSample(mean: handleSeconds / timed))
  }

  /// How much days differ beyond chance, by the method of moments: a weekday's counts vary by their
  /// mean (Poisson) and by the square of their mean × the factor's variance. 0 with fewer than three
  /// weeks, or where they differ no more than by chance.
  private static func dayVariation(_ weeks: [[Double]], intervalsPerDay: Int) -> Double {
    guard weeks.count >= 3 else { return 0 }
    var excess = 0.0
    var squares = 0.0
    for day in 0..<7 {
      let range = (day * intervalsPerDay)..<((day + 1) * intervalsPerDay)
      let totals = weeks.map { $0[range].reduce(0, +) }
      let mean = totals.reduce(0, +) / Double(weeks.count)
      let variance =
        totals.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(weeks.count - 1)
      excess += variance - mean
      squares += mean * mean
    }
    return squares > 0 ? max(0, excess / squares).squareRoot() : 0
  }
}

/// Values each as likely, with the mean and shape of an exponential distribution.
private func exponentialSample(mean: Double) -> [Double] {
  let count = 200
  // The mean of the values between two neighbouring quantiles, from the integral of −ln(1 − p).
  func area(_ share: Double) -> Double {
    share >= 1 ? 1 : share + (1 - share) * log1p(-share)
  }
  return (0..<count).map { index in
    let (from, to) = (Double(index) / Double(count), Double(index + 1) / Double(count))
    return mean * (area(to) - area(from)) * Double(count)
  }
}

extension [QueueDemand] {
  /// Those with most contacts first; those with none left out.
  var busiestFirst: [QueueDemand] {
    filter { $0.contactsPerWeek > 0 }.sorted {
      (-$0.contactsPerWeek, $0.key.name) < (-$1.contactsPerWeek, $1.key.name)
    }
  }
}
