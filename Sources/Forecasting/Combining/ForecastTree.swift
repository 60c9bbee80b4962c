/// Forecasts of a whole and of its parts, each made for itself, that are to add up.
///
/// The parts' sum and the whole's own forecast are two estimates of the same; they are combined by their
/// variances, and what the sum has to change by is spread over the parts by theirs, as though errors of
/// different forecasts were independent. This is the weighted least squares reconciliation of
/// R. J. Hyndman, A. J. Lee and E. Wang, "Fast computation of reconciled forecasts for hierarchical and
/// grouped time series", *Computational Statistics & Data Analysis* 97, 2016, with variances of what a
/// back-test told, which on a tree takes one way up and one way down.
package struct ForecastTree: Sendable {
  /// A mean and how sure it is. Without variance nothing of it changes.
  package struct Estimate: Equatable, Sendable {
    package var mean: Double
    package var variance: Double

    package init(mean: Double, variance: Double) {
      precondition(variance >= 0, "A variance isn't negative.")
      self.mean = mean
      self.variance = variance
    }
  }

  /// Nil where the whole has no forecast of its own, so that its parts' sum holds.
  private let own: Estimate?
  private let parts: [ForecastTree]

  package init(_ own: Estimate?, parts: [ForecastTree] = []) {
    precondition(own != nil || !parts.isEmpty, "Somebody forecasts it.")
    self.own = own
    self.parts = parts
  }

  /// What each leaf becomes, in order; never below 0.
  package var reconciled: [Double] { leaves(adding: combined.mean) }

  private var combined: Estimate {
    guard !parts.isEmpty else { return own ?? Estimate(mean: 0, variance: 0) }
    let sum = parts.reduce(Estimate(mean: 0, variance: 0)) { sum, part in
      let next = part.combined
      return Estimate(mean: sum.mean + next.mean, variance: sum.variance + next.variance)
    }
    guard let own, sum.variance > 0 else { return sum }
    let weight = sum.variance / (sum.variance + own.variance)
    return Estimate(
      mean: sum.mean + weight * (own.mean - sum.mean), variance: (1 - weight) * sum.variance)
  }

  private func leaves(adding total: Double) -> [Double] {
    guard !parts.isEmpty else { return [max(0, total)] }
    let estimates = parts.map(\.combined)
    let variance = estimates.reduce(0) { $0 + $1.variance }
    let missing = total - estimates.reduce(0) { $0 + $1.mean }
    return zip(parts, estimates).flatMap { part, estimate in
      part.leaves(
        adding: estimate.mean + (variance > 0 ? missing * estimate.variance / variance : 0))
    }
  }
}
