/// How much less, or more, sure days of a later week ahead are than the process has it.
///
/// The process knows how its own level wanders; what the blend's methods make of a trend or a season that
/// turns, it doesn't. So each week ahead of the replays says by how much its squared errors differ from
/// the process's variance, drawn towards all weeks' as few replays tell.
struct ErrorGrowth {
  /// By weeks ahead; 1 on average.
  private let factors: [Double]

  /// Cases like those of all weeks that a week is drawn towards.
  private static let prior = 25.0

  /// - Parameter ratios: squared errors in units of what the process says, by days ahead.
  init(_ ratios: [(lead: Int, ratio: Double)]) {
    let mean = ratios.reduce(0) { $0 + $1.ratio } / Double(max(ratios.count, 1))
    let weeks = (Replay.ahead + 6) / 7
    guard mean > 0 else {
      factors = [Double](repeating: 1, count: weeks)
      return
    }
    var sums = [Double](repeating: Self.prior, count: weeks)
    var counts = sums
    for (lead, ratio) in ratios {
      sums[min(lead / 7, weeks - 1)] += ratio / mean
      counts[min(lead / 7, weeks - 1)] += 1
    }
    factors = zip(sums, counts).map { $0 / $1 }
  }

  /// What the process's variance of a day so far ahead is multiplied by: straight lines between the middles
  /// of weeks.
  subscript(lead: Int) -> Double {
    let place = (Double(lead) - 3) / 7
    let before = min(max(Int(place.rounded(.down)), 0), factors.count - 1)
    let after = min(before + 1, factors.count - 1)
    let share = min(max(place - Double(before), 0), 1)
    return factors[before] + share * (factors[after] - factors[before])
  }
}
