/// Means and spreads of two figures over replications, added one replication at a time.
///
/// A quotient of means is known about as well as numerator − quotient × denominator: the delta
/// method, in A. M. Law, Simulation Modeling and Analysis, 5th ed. 2015, chapter 9. The running sums
/// are those of B. P. Welford, Technometrics 4(3), 1962, doi:10.1080/00401706.1962.10490022, put
/// together as in T. F. Chan, G. H. Golub and R. J. LeVeque, The American Statistician 37(3), 1983,
/// doi:10.1080/00031305.1983.10483115.
struct RatioMoments: Equatable {
  private(set) var count = 0.0
  private(set) var numerator = 0.0
  private(set) var denominator = 0.0
  private var spread = 0.0
  private var denominatorSpread = 0.0
  private var together = 0.0

  mutating func add(_ top: Double, _ bottom: Double) {
    count += 1
    let topStep = top - numerator
    let bottomStep = bottom - denominator
    numerator += topStep / count
    denominator += bottomStep / count
    spread += topStep * (top - numerator)
    denominatorSpread += bottomStep * (bottom - denominator)
    together += topStep * (bottom - denominator)
  }

  mutating func add(_ other: RatioMoments) {
    guard other.count > 0 else { return }
    let all = count + other.count
    let topStep = other.numerator - numerator
    let bottomStep = other.denominator - denominator
    let weight = count * other.count / all
    spread += other.spread + topStep * topStep * weight
    denominatorSpread += other.denominatorSpread + bottomStep * bottomStep * weight
    together += other.together + topStep * bottomStep * weight
    numerator += topStep * other.count / all
    denominator += bottomStep * other.count / all
    count = all
  }

  /// The quotient; nil if there was nothing to divide by.
  var ratio: Double? { denominator > 0 ? numerator / denominator : nil }

  /// The quotient's standard error; nil if one replication alone can't tell.
  var standardError: Double? {
    guard let ratio, count > 1 else { return nil }
    let squares = spread - 2 * ratio * together + ratio * ratio * denominatorSpread
    return (max(0, squares) / (count - 1) / count).squareRoot() / denominator
  }
}
