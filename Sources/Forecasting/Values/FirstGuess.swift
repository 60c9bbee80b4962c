import Randomness
import Workforce

/// What a handful of values tells of the next: their mean, with bands from Student's t for as many.
///
/// One value alone says nothing of how far others are from it: counts then stray as those of a Poisson
/// distribution do, and at least by a quarter.
func firstGuess(after values: [Double], isNeverNegative: Bool) -> ForecastValue {
  let count = Double(values.count)
  let mean = values.reduce(0, +) / count
  let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  let spread =
    values.count > 1
    ? (squares / (count - 1) * (1 + 1 / count)).squareRoot()
    : mean.magnitude.squareRoot() + mean.magnitude / 4
  func reach(_ nominal: Double) -> Double {
    spread
      * StudentT.quantile((1 + nominal) / 2, degreesOfFreedom: max(values.count - 1, 4))
  }
  func atLeast(_ value: Double) -> Double { isNeverNegative ? max(value, 0) : value }
  return ForecastValue(
    mean: mean, median: mean, lower50: atLeast(mean - reach(0.5)), upper50: mean + reach(0.5),
    lower80: atLeast(mean - reach(0.8)), upper80: mean + reach(0.8),
    lower95: atLeast(mean - reach(0.95)), upper95: mean + reach(0.95))
}
