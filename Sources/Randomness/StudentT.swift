import Foundation

/// Student's t distribution: how far a mean of few figures strays, in standard errors.
///
/// For whole degrees of freedom in closed form: M. Abramowitz and I. A. Stegun, Handbook of
/// Mathematical Functions, 1964, formulas 26.7.3, 26.7.4 and, for large ones, 26.7.5.
package enum StudentT {
  /// The probability of a value of at most `t`.
  package static func cumulative(_ t: Double, degreesOfFreedom: Int) -> Double {
    precondition(degreesOfFreedom > 0, "There is at least one degree of freedom.")
    let angle = atan(t / Double(degreesOfFreedom).squareRoot())
    let cosine = cos(angle)
    let isOdd = degreesOfFreedom % 2 == 1
    var term = isOdd ? cosine : 1
    var sum = degreesOfFreedom == 1 ? 0 : term
    var factor = isOdd ? 2 : 1
    while factor + 1 < degreesOfFreedom {
      term *= cosine * cosine * Double(factor) / Double(factor + 1)
      sum += term
      factor += 2
    }
    let inside = isOdd ? 2 / Double.pi * (angle + sin(angle) * sum) : sin(angle) * sum
    return 0.5 + inside / 2
  }

  /// The value that a share `probability` of draws stays below.
  package static func quantile(_ probability: Double, degreesOfFreedom: Int) -> Double {
    precondition(probability > 0 && probability < 1, "A quantile's share is between 0 and 1.")
    if probability < 0.5 { return -quantile(1 - probability, degreesOfFreedom: degreesOfFreedom) }
    if degreesOfFreedom > 1000 { return expansion(probability, Double(degreesOfFreedom)) }
    var low = 0.0
    var high = 2.0
    while cumulative(high, degreesOfFreedom: degreesOfFreedom) < probability { high *= 2 }
    while true {
      let middle = (low + high) / 2
      if middle <= low || middle >= high { return middle }
      if cumulative(middle, degreesOfFreedom: degreesOfFreedom) < probability {
        low = middle
      } else {
        high = middle
      }
    }
  }

  private static func expansion(_ probability: Double, _ freedom: Double) -> Double {
    let x = StandardNormal.quantile(probability)
    let first = (x * x * x + x) / 4
    let second = (5 * pow(x, 5) + 16 * x * x * x + 3 * x) / 96
    return x + first / freedom + second / (freedom * freedom)
  }
}
