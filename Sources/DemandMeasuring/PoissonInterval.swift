import Foundation

/// The two-sided 95 % confidence interval of a Poisson mean, given one count.
///
/// Up to 100 it is exact: F. Garwood, "Fiducial Limits for the Poisson Distribution", Biometrika
/// 28(3–4), 1936, doi:10.1093/biomet/28.3-4.437. Above, it is Byar's approximation, which is then
/// within 0.1 % of it: N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research II,
/// IARC, 1987, section 2.3.
///
///     PoissonInterval(count: 10)   // 4.80 … 18.39
struct PoissonInterval: Equatable {
  let low: Double
  let high: Double

  init(count: Int) {
    precondition(count >= 0, "A count isn't negative.")
    let tail = 0.025
    if count <= 100 {
      low =
        count == 0
        ? 0 : Self.mean(from: 0, to: Double(count)) { 1 - Self.atMost(count - 1, mean: $0) < tail }
      high = Self.mean(from: Double(count), to: 2 * Double(count) + 10) {
        Self.atMost(count, mean: $0) > tail
      }
    } else {
      let z = 1.959_963_984_540_054
      func cubed(_ n: Double, _ sign: Double) -> Double {
        let root = 1 - 1 / (9 * n) + sign * z / (3 * n.squareRoot())
        return n * root * root * root
      }
      low = cubed(Double(count), -1)
      high = cubed(Double(count) + 1, 1)
    }
  }

  /// The mean at which `isBelow` turns from true to false, by bisection.
  private static func mean(from: Double, to: Double, isBelow: (Double) -> Bool) -> Double {
    var (low, high) = (from, to)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if isBelow(middle) { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The probability of `count` or fewer events.
  private static func atMost(_ count: Int, mean: Double) -> Double {
    var term = exp(-mean)
    var total = term
    for k in stride(from: 1, through: count, by: 1) {
      term *= mean / Double(k)
      total += term
    }
    return total
  }
}
