package import Workforce

/// How a series without dates goes on, and why that should be believed.
package struct ValuesForecast: Equatable, Sendable {
  /// One for each step after the series.
  package var values: [ForecastValue]
  /// Every method that was tried, the best first.
  package var leaderboard: [MethodScore]
  /// The same of the forecast as it was made, a blend of them; nil where the history is too short.
  package var blend: MethodScore?
  /// How often the bands held the truth at earlier origins that had no say in their width.
  package var coverage: [BandCoverage]
  /// What a reader must know, as sentences.
  package var notices: [String]
}

/// Forecasts a series of numbers at equal steps.
///
/// Every method is tried from a handful of earlier origins at the leads that are asked for. The
/// forecast is a blend of them all in which a method with half the error counts sixteen times as much,
/// so that near ties count alike and bad ones not at all. Bands are as wide as the blend's own errors
/// from those origins ask for.
///
///     forecastValues(calls, seasons: [24, 168], ahead: 48).values[0].upper80
///
/// - Parameters:
///   - values: oldest first; not a number where nothing was observed.
///   - seasons: lengths in steps after which the pattern comes again, in any order; may be empty.
///   - ahead: how many steps to forecast.
package func forecastValues(_ values: [Double], seasons: [Int], ahead: Int) -> ValuesForecast {
  let ahead = max(ahead, 0)
  let history = ValueHistory(values, seasons: seasons)
  guard !history.series.values.isEmpty else {
    return ValuesForecast(
      values: [ForecastValue](repeating: .none, count: ahead), leaderboard: [], coverage: [],
      notices: ["No value has been observed, so that nothing is expected."])
  }
  // Steps that nobody observed at the end of the history are forecast like those to come.
  let steps = ahead + history.unobservedAtEnd
  guard steps > 0, let test = BackTest(history.series, ahead: steps) else {
    let told = firstGuess(after: history.series.values, isNeverNegative: history.isNeverNegative)
    return ValuesForecast(
      values: [ForecastValue](repeating: told, count: ahead), leaderboard: [], coverage: [],
      notices: history.notices + [
        "\(history.series.count) values are too few to try methods on: the forecast is their mean, "
          + "and its bands are wide."
      ])
  }
  let blend = test.blend()
  let bands = ConformalBands(
    blend, of: test.series, isNeverNegative: history.isNeverNegative)
  return ValuesForecast(
    values: Array(bands.values.suffix(ahead)), leaderboard: blend.leaderboard,
    blend: blend.ownScore, coverage: bands.coverage, notices: history.notices)
}
