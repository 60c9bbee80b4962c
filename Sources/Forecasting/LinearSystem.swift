/// Solves `matrix` · x = `right` for a symmetric positive definite matrix given row by row, by Cholesky's
/// factors; nil where it isn't one.
func solved(_ matrix: [Double], _ right: [Double]) -> [Double]? {
  let size = right.count
  var factor = matrix
  for column in 0..<size {
    var diagonal = factor[column * size + column]
    for k in 0..<column { diagonal -= factor[column * size + k] * factor[column * size + k] }
    guard diagonal > 0, diagonal.isFinite else { return nil }
    let root = diagonal.squareRoot()
    factor[column * size + column] = root
    for row in (column + 1)..<max(size, column + 1) {
      var value = factor[row * size + column]
      for k in 0..<column { value -= factor[row * size + k] * factor[column * size + k] }
      factor[row * size + column] = value / root
    }
  }
  var solution = right
  for row in 0..<size {
    for k in 0..<row { solution[row] -= factor[row * size + k] * solution[k] }
    solution[row] /= factor[row * size + row]
  }
  for row in (0..<size).reversed() {
    for k in (row + 1)..<max(size, row + 1) {
      solution[row] -= factor[k * size + row] * solution[k]
    }
    solution[row] /= factor[row * size + row]
  }
  return solution
}
