/// A way to say how a series goes on.
///
/// Methods know nothing of calendars, holidays or bands: whoever asks takes those out before and puts
/// them in again afterwards.
package protocol ForecastMethod: Sendable {
  /// As a leaderboard names it: "Holt–Winters".
  var name: String { get }

  /// The next `ahead` values; nil where the series is too short for the method.
  func forecast(_ series: RegularSeries, ahead: Int) -> [Double]?
}
