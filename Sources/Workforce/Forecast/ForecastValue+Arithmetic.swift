import Foundation

extension ForecastValue {
  /// Of so much more or less of the same.
  package func scaled(by factor: Double) -> ForecastValue {
    ForecastValue(
      mean: mean * factor, median: median * factor, lower50: lower50 * factor,
      upper50: upper50 * factor, lower80: lower80 * factor, upper80: upper80 * factor,
      lower95: lower95 * factor, upper95: upper95 * factor)
  }

  /// With so many more, or fewer, but never fewer than none.
  package func shifted(by count: Double) -> ForecastValue {
    ForecastValue(
      mean: max(0, mean + count), median: max(0, median + count), lower50: max(0, lower50 + count),
      upper50: max(0, upper50 + count), lower80: max(0, lower80 + count),
      upper80: max(0, upper80 + count), lower95: max(0, lower95 + count),
      upper95: max(0, upper95 + count))
  }

  /// The sum of two that are high or low together: its bands are at least as wide as the truth's.
  package func adding(_ other: ForecastValue) -> ForecastValue {
    ForecastValue(
      mean: mean + other.mean, median: median + other.median, lower50: lower50 + other.lower50,
      upper50: upper50 + other.upper50, lower80: lower80 + other.lower80,
      upper80: upper80 + other.upper80, lower95: lower95 + other.lower95,
      upper95: upper95 + other.upper95)
  }

  /// The standard deviation of a normal distribution with the same band of 80 %.
  package var deviation: Double { (upper80 - lower80) / (2 * Self.normal80) }

  /// Of a quantity whose logarithm is normally distributed about the median's, with a standard
  /// deviation.
  package init(median: Double, logDeviation: Double) {
    func at(_ deviations: Double) -> Double { median * exp(deviations * logDeviation) }
    self.init(
      mean: median * exp(logDeviation * logDeviation / 2), median: median,
      lower50: at(-Self.normal50), upper50: at(Self.normal50), lower80: at(-Self.normal80),
      upper80: at(Self.normal80), lower95: at(-Self.normal95), upper95: at(Self.normal95))
  }

  /// Between these numbers of standard deviations on both sides of its middle, a normal distribution has
  /// 50, 80 and 95 % of its probability.
  private static let normal50 = 0.674_489_750_196
  private static let normal80 = 1.281_551_565_545
  private static let normal95 = 1.959_963_984_540
}
