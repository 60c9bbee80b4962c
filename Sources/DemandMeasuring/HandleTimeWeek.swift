import Workforce

/// Sums of handle times by half hour of the week, and of late.
struct HandleTimeWeek {
  private var counts = [Double](repeating: 0, count: HandleTimeProfile.halfHours)
  private var seconds = [Double](repeating: 0, count: HandleTimeProfile.halfHours)
  private var recentCount = 0.0
  private var recentSeconds = 0.0
  private var sumOfSquares = 0.0
  /// Contacts whose squares are known: those that are told one by one.
  private var squared = 0.0

  mutating func add(_ contact: Contact, at time: LocalTime, isRecent: Bool) {
    guard !contact.isAbandoned, let taken = contact.handleSeconds, taken > 0 else { return }
    add(1, seconds: Double(taken), at: time, isRecent: isRecent)
    sumOfSquares += Double(taken) * Double(taken)
    squared += 1
  }

  /// Contacts that are only told in sums.
  mutating func add(_ count: Double, seconds taken: Double, at time: LocalTime, isRecent: Bool) {
    guard count > 0, taken > 0 else { return }
    let place = HandleTimeProfile.halfHour(of: time)
    counts[place] += count
    seconds[place] += taken
    if isRecent {
      recentCount += count
      recentSeconds += taken
    }
  }

  /// Nil with fewer contacts than tell a mean.
  ///
  /// A half hour's mean is drawn back to that of all as far as few contacts tell; how much contacts
  /// differ is taken to be the exponential's where only sums are told.
  ///
  /// - Parameter channel: whose profile a queue takes over, with a mean of its own.
  func profile(following channel: HandleTimeProfile? = nil) -> HandleTimeProfile? {
    let count = counts.reduce(0, +)
    let fewest = Double(HandleTimeMeter.fewestContacts)
    guard count >= fewest else { return nil }
    let mean = seconds.reduce(0, +) / count
    let level = recentCount >= fewest ? recentSeconds / recentCount : mean
    if let channel {
      return HandleTimeProfile(meanSeconds: level, factors: channel.factors, count: Int(count))
    }
    let relativeVariance =
      squared > 1 ? max(0.05, sumOfSquares / squared / (mean * mean) - 1) : 1
    var factors = counts.indices.map { place in
      counts[place] > 0
        ? ShrunkRatio(
          ratio: seconds[place] / counts[place] / mean, variance: relativeVariance / counts[place]
        ).factor : 1
    }
    // So that the mean over all contacts stays what it is.
    let drawn = zip(factors, counts).reduce(0) { $0 + $1.0 * $1.1 } / count
    factors = factors.map { $0 / drawn }
    return HandleTimeProfile(meanSeconds: level, factors: factors, count: Int(count))
  }
}
