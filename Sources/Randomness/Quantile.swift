/// The value that a share `probability` of `sorted` stays at or below, between neighbours in
/// proportion.
///
/// Type 7 of R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical Packages", The American
/// Statistician 50(4), 1996, doi:10.1080/00031305.1996.10473566.
///
/// - Parameter sorted: in ascending order; never empty.
package func quantile(_ probability: Double, ofSorted sorted: [Double]) -> Double {
  precondition(!sorted.isEmpty, "A quantile needs a sample.")
  let position = Double(sorted.count - 1) * probability
  let below = Int(position)
  let above = min(below + 1, sorted.count - 1)
  return sorted[below] + (sorted[above] - sorted[below]) * (position - Double(below))
}
