import Foundation

/// How much each method counts, so that the blend would have been best from earlier origins.
///
/// The weights make the mean squared error of the blend small, with a pull towards what is usual that
/// is as strong as a few origins: C. W. J. Granger and R. Ramanathan, "Improved methods of combining
/// forecasts" (1984), with weights that aren't negative and add up to 1, and shrinkage.
///
/// - Parameter errors: for each method its errors in the same cases.
func blendWeights(errors: [[Double]], usual: [Double], origins: Int) -> [Double] {
  let methods = usual.count
  let cases = errors.first?.count ?? 0
  guard methods > 1, cases > 0, origins > 0 else { return usual }
  var products = [[Double]](repeating: [Double](repeating: 0, count: methods), count: methods)
  for row in 0..<methods {
    for column in 0...row {
      var sum = 0.0
      for place in 0..<cases { sum += errors[row][place] * errors[column][place] }
      products[row][column] = sum / Double(cases)
      products[column][row] = products[row][column]
    }
  }
  let least = products.indices.map { products[$0][$0] }.min() ?? 0
  guard least > 0 else { return usual }
  let pull = 4 * least / Double(origins)
  var weights = usual
  // Multiplied by what makes it better, and made to add up to 1 again: weights stay positive.
  for _ in 0..<300 {
    let slopes = (0..<methods).map { row in
      (0..<methods).reduce(0) { $0 + products[row][$1] * weights[$1] }
        + pull * (weights[row] - usual[row])
    }
    let lowest = slopes.min() ?? 0
    var sum = 0.0
    for row in 0..<methods {
      weights[row] *= exp(-0.5 * min((slopes[row] - lowest) / least, 20))
      sum += weights[row]
    }
    for row in 0..<methods { weights[row] /= sum }
  }
  return weights
}
