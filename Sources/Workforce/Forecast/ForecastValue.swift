/// What is expected of one quantity to come, and how far it may be off.
///
/// A band of 80 % is meant to hold the truth in 80 of 100 cases, with as many cases above as below.
package struct ForecastValue: Equatable, Encodable, Sendable {
  /// The mean of what may come: what adds up over intervals, and what staffing takes.
  package var mean: Double
  /// As likely too low as too high.
  package var median: Double
  package var lower50: Double
  package var upper50: Double
  package var lower80: Double
  package var upper80: Double
  package var lower95: Double
  package var upper95: Double

  package init(
    mean: Double, median: Double, lower50: Double, upper50: Double, lower80: Double,
    upper80: Double, lower95: Double, upper95: Double
  ) {
    self.mean = mean
    self.median = median
    self.lower50 = lower50
    self.upper50 = upper50
    self.lower80 = lower80
    self.upper80 = upper80
    self.lower95 = lower95
    self.upper95 = upper95
  }

  /// Nothing, for certain: of a closed interval.
  package static let none = ForecastValue(
    mean: 0, median: 0, lower50: 0, upper50: 0, lower80: 0, upper80: 0, lower95: 0, upper95: 0)
}
