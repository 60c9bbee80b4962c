import Randomness

/// By how much bands must be wider because few earlier days tell how wide they are.
///
/// Overlapping replays are worth no more than those that share no day, and days of one forecast, which are
/// high or low together, no more than the independent ones among them. A scale that so few tell makes a
/// normal error one of Student's t distribution, with two degrees of freedom more for what was known
/// beforehand.
struct FewOrigins {
  let fifty, eighty, most: Double

  init(independentDays: Double) {
    func wider(_ nominal: Double) -> Double {
      let share = (1 + nominal) / 2
      return StudentT.quantile(share, degreesOfFreedom: Int(independentDays) + 2)
        / StandardNormal.quantile(share)
    }
    fifty = wider(0.5)
    eighty = wider(0.8)
    most = wider(0.95)
  }

  /// - Parameter outlook: of days to come, with their covariances.
  init(_ replays: [Replay], outlook: DayProcess.Outlook) {
    guard let first = replays.first, let last = replays.last else {
      self.init(independentDays: 1)
      return
    }
    let span = last.targets.upperBound - first.targets.lowerBound
    let separate = max(1, Double(span) / Double(Replay.ahead))
    self.init(independentDays: separate * outlook.independentDays(of: Replay.ahead))
  }
}

extension DayProcess.Outlook {
  /// How many independent days tell as much of the usual error as the first ones do: n² over the sum of
  /// their correlations.
  fileprivate func independentDays(of count: Int) -> Double {
    let count = min(count, covariances.count)
    var sum = 0.0
    for row in 0..<count {
      for column in 0...row {
        let both = variance(ofLead: row) * variance(ofLead: column)
        let shared = row == column ? both.squareRoot() : max(covariances[row][column], 0)
        sum += (row == column ? 1 : 2) * (both > 0 ? shared / both.squareRoot() : 0)
      }
    }
    return sum > 0 ? Double(count * count) / sum : 1
  }
}
