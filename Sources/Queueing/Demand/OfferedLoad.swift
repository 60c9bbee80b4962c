import Foundation

/// The load of each interval of a day whose contacts come and go: those that are being handled now came
/// in before.
///
///     let day = OfferedLoad(
///       contacts: [20, 60, 80, 40], intervalSeconds: 1800, averageHandleTime: 3600)
///     day.choice         // .lagging: handling takes longer than the load takes to move
///     day.erlangs        // what to staff each interval for
///
/// Interval by interval, the load is contacts × handle time ÷ interval, as if each interval lasted for
/// ever; that is right while the load moves little within a handle time, and else too early: too many
/// people before the peak, too few after it. The other form follows the contacts in progress, were there
/// an agent for each: the mean of an infinite-server queue, which then is staffed for as ever (the
/// "modified offered load"). S. G. Eick, W. A. Massey and W. Whitt, "The physics of the Mt/G/∞ queue",
/// Operations Research 41, 1993, doi:10.1287/opre.41.4.731; O. B. Jennings, A. Mandelbaum, W. A. Massey
/// and W. Whitt, "Server staffing to meet time-varying demand", Management Science 42, 1996,
/// doi:10.1287/mnsc.42.10.1383.
package struct OfferedLoad: Hashable, Sendable {
  /// Contacts × handle time ÷ interval, in erlangs.
  package let intervalByInterval: [Double]
  /// Contacts in progress with an agent for each, averaged over each interval.
  package let inProgress: [Double]
  /// The largest number of them in each interval: the safe figure where an average isn't enough.
  package let mostInProgress: [Double]
  package let choice: Choice

  /// Which of the two forms fits a day.
  package enum Choice: Hashable, Sendable {
    /// The load moves so slowly that both forms are the same for the purpose.
    case intervalByInterval
    /// In some interval they differ by more than chance makes up for; it is the one where they differ
    /// most, in units of √load.
    case lagging(interval: Int, difference: Double)
  }

  /// How far the two forms may differ in units of √load, the standard deviation of the contacts in
  /// progress. A tenth of it moves the share that waits by about three in a hundred where patience is a
  /// handle time, and by four to eight where nobody gives up.
  package static let negligible = 0.1

  /// Handle times are exponential, and contacts come in evenly within each interval. The day begins
  /// with what is `inProgressAtStart`: nothing where doors open, or nil for as much as the first
  /// interval would hold for ever. Where `isStaffed` is given, the choice looks at those intervals
  /// alone: what is still in progress after closing time decides nothing.
  package init(
    contacts: [Double], intervalSeconds: Double, averageHandleTime: Double,
    inProgressAtStart: Double? = nil, isStaffed: [Bool]? = nil
  ) {
    precondition(
      contacts.allSatisfy { $0 >= 0 && $0.isFinite },
      "Contacts are finite and never negative.")
    precondition(
      intervalSeconds > 0 && averageHandleTime > 0 && inProgressAtStart ?? 0 >= 0,
      "Times are above 0, and contacts in progress never negative.")
    let loads = contacts.map { $0 * averageHandleTime / intervalSeconds }
    let handleTimes = intervalSeconds / averageHandleTime
    let left = exp(-handleTimes)
    // The mean over an interval of what has not faded of a difference at its start.
    let leftOnAverage = -expm1(-handleTimes) / handleTimes
    var progress = inProgressAtStart ?? loads.first ?? 0
    var means: [Double] = []
    var largest: [Double] = []
    for load in loads {
      let start = progress
      progress = load + (start - load) * left
      means.append(load + (start - load) * leftOnAverage)
      largest.append(max(start, progress))
    }
    intervalByInterval = loads
    inProgress = means
    mostInProgress = largest
    choice = Self.choice(between: loads, and: means, isStaffed: isStaffed)
  }

  private static func choice(
    between loads: [Double], and means: [Double], isStaffed: [Bool]?
  ) -> Choice {
    let differences = loads.indices.map { index in
      guard isStaffed?[index] ?? true else { return 0.0 }
      return abs(loads[index] - means[index]) / max(loads[index], means[index], 1).squareRoot()
    }
    guard let most = differences.max(), most > negligible,
      let interval = differences.firstIndex(of: most)
    else { return .intervalByInterval }
    return .lagging(interval: interval, difference: most)
  }

  /// The loads to staff for, in erlangs, by the form that was chosen.
  package var erlangs: [Double] {
    switch choice {
    case .intervalByInterval: intervalByInterval
    case .lagging: inProgress
    }
  }
}
