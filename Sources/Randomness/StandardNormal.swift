import Foundation

/// The standard normal distribution: mean 0, standard deviation 1.
package enum StandardNormal {
  /// The probability of a value of at most `z`.
  package static func cumulative(_ z: Double) -> Double {
    0.5 * erfc(-z / 2.0.squareRoot())
  }

  /// The value that a share `probability` of draws stays below; −∞ at 0, +∞ at 1.
  ///
  /// P. J. Acklam's rational approximation (2003, relative error under 1.15 × 10⁻⁹), made exact to
  /// machine precision by one step of Halley's method on `cumulative`.
  package static func quantile(_ probability: Double) -> Double {
    precondition((0...1).contains(probability), "A probability is between 0 and 1.")
    if probability == 0 { return -.infinity }
    if probability == 1 { return .infinity }
    let start = approximateQuantile(probability)
    let error = cumulative(start) - probability
    let step = error * (2 * Double.pi).squareRoot() * exp(start * start / 2)
    return start - step / (1 + start * step / 2)
  }

  private static func approximateQuantile(_ probability: Double) -> Double {
    let tail = 0.02425
    if probability < tail { return tailQuantile((-2 * log(probability)).squareRoot()) }
    if probability > 1 - tail { return -tailQuantile((-2 * log1p(-probability)).squareRoot()) }
    let q = probability - 0.5
    let r = q * q
    let numerator = polynomial(
      [
        -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
        1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00,
      ], at: r)
    let denominator = polynomial(
      [
        -5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
        6.680131188771972e+01, -1.328068155288572e+01, 1,
      ], at: r)
    return q * numerator / denominator
  }

  private static func tailQuantile(_ q: Double) -> Double {
    let numerator = polynomial(
      [
        -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
        -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00,
      ], at: q)
    let denominator = polynomial(
      [
        7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00,
        3.754408661907416e+00, 1,
      ], at: q)
    return numerator / denominator
  }

  /// Horner's scheme, highest power first.
  private static func polynomial(_ coefficients: [Double], at x: Double) -> Double {
    coefficients.reduce(0) { $0 * x + $1 }
  }
}
