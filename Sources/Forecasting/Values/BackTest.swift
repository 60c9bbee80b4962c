import Foundation
import Workforce

/// What forecasts from earlier origins would have been worth.
struct BackTest {
  let series: RegularSeries
  /// Steps to forecast.
  let ahead: Int
  /// Steps forecast from each earlier origin; fewer than `ahead` where the history is short.
  let tested: Int
  /// How many values were known at each origin, the latest first.
  let origins: [Int]
  /// Others, which only tell how far the blend is off.
  let furtherOrigins: [Int]

  /// Nothing where the history is too short to be cut.
  init?(_ series: RegularSeries, ahead: Int) {
    guard series.count >= 8 else { return nil }
    // What lies long back is of another time, and would only take some.
    let kept = max(20 * series.season, 4000) + 4 * ahead
    let series = RegularSeries(values: series.values.suffix(kept), seasons: series.seasons)
    let count = series.count
    let least = max(min(2 * series.season + 1, count / 2), 4)
    let room = count - least
    let tested = max(min(ahead, room / 2), 1)
    // Four origins, or as many as give sixty steps to compare; and as many again.
    let wanted = min(max(4, 60 / tested), 20)
    let apart = max(min(tested, (room - tested) / max(wanted - 1, 1)), 1)
    let latest = count - tested
    let origins = (0..<wanted).map { latest - $0 * apart }.filter { $0 >= least }
    self.series = series
    self.ahead = ahead
    self.tested = tested
    self.origins = origins
    // Halfway between the first ones where these are apart, else before them.
    let further = apart < 4 ? wanted * apart : apart / 2
    furtherOrigins = origins.map { $0 - further }.filter { $0 >= least }
  }

  /// The methods weighed by their errors, and the errors of the blend.
  func blend() -> Blend {
    let candidates = Candidate.all(for: series)
    let tries = candidates.compactMap { candidate -> Try? in
      guard let following = candidate.forecast(series, ahead: ahead) else { return nil }
      var forecasts: [[Double]] = []
      for origin in origins {
        guard let forecast = candidate.forecast(series.prefix(origin), ahead: tested) else {
          return nil
        }
        forecasts.append(forecast)
      }
      return Try(candidate: candidate, following: following, forecasts: forecasts)
    }
    return Blend(tries, of: self)
  }

  func truth(after origin: Int) -> ArraySlice<Double> {
    series.values[origin..<(origin + tested)]
  }

  /// A method's forecast, and what it would have said from earlier origins.
  struct Try {
    let candidate: Candidate
    let following: [Double]
    let forecasts: [[Double]]
  }
}
