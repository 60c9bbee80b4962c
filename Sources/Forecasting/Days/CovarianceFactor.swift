/// A covariance matrix as L · Lᵀ, where L has nothing above its diagonal (Cholesky).
///
/// The factor of the first rows is the first rows of the factor: what was known earlier needs no
/// matrix of its own.
struct CovarianceFactor {
  let count: Int
  private var rows: [Double]

  /// - Parameter covariance: row by row; only what is on and below the diagonal is read. Nil where it
  ///   is no covariance.
  init?(_ covariance: [Double], count: Int) {
    self.count = count
    rows = covariance
    let isPositive = rows.withUnsafeMutableBufferPointer { rows in
      for row in 0..<count {
        let start = rows.baseAddress! + row * count
        for column in 0..<row {
          let other = rows.baseAddress! + column * count
          start[column] = (start[column] - dot(start, other, column)) / other[column]
        }
        let square = start[row] - dot(start, start, row)
        guard square > 0, square.isFinite else { return false }
        start[row] = square.squareRoot()
      }
      return true
    }
    if !isPositive { return nil }
  }

  /// The rows of L on and below its diagonal, of a covariance that may be flat in some directions, or by
  /// rounding a little less than that: these count as flat.
  static func lowerRows(_ covariance: [[Double]]) -> [[Double]] {
    var rows: [[Double]] = []
    for row in covariance.indices {
      var factor = covariance[row]
      for column in 0...row {
        var value = factor[column]
        for k in 0..<column {
          value -= factor[k] * (column == row ? factor[k] : rows[column][k])
        }
        factor[column] = column == row ? max(value, 0).squareRoot() : value / rows[column][column]
        if !factor[column].isFinite { factor[column] = 0 }
      }
      rows.append(factor)
    }
    return rows
  }

  /// The sum of the logarithms of the diagonal: half of that of the determinant.
  func logRootDeterminant(_ log: (Double) -> Double) -> Double {
    (0..<count).reduce(0) { $0 + log(rows[$1 * count + $1]) }
  }

  /// x with L · x = `right`, by the first rows where there are fewer on the right.
  func whitened(_ right: [Double]) -> [Double] {
    var x = right
    whiten(&x, from: 0)
    return x
  }

  private func whiten(_ x: inout [Double], from first: Int) {
    rows.withUnsafeBufferPointer { rows in
      x.withUnsafeMutableBufferPointer { x in
        for row in first..<x.count {
          let start = rows.baseAddress! + row * count
          let known = dot(start + first, x.baseAddress! + first, row - first)
          x[row] = (x[row] - known) / start[row]
        }
      }
    }
  }

  /// x with Lᵀ · x = `right`, by the first rows where there are fewer on the right.
  func unwhitened(_ right: [Double]) -> [Double] {
    var x = right
    for row in stride(from: x.count - 1, through: 0, by: -1) {
      x[row] /= rows[row * count + row]
      let value = x[row]
      for column in 0..<row { x[column] -= rows[row * count + column] * value }
    }
    return x
  }

  /// The diagonal of the inverse of the covariance.
  func inverseDiagonal() -> [Double] {
    var diagonal = [Double](repeating: 0, count: count)
    var unit = [Double](repeating: 0, count: count)
    for column in 0..<count {
      for row in column..<count { unit[row] = 0 }
      unit[column] = 1
      whiten(&unit, from: column)
      diagonal[column] = unit.withUnsafeBufferPointer {
        dot($0.baseAddress! + column, $0.baseAddress! + column, count - column)
      }
    }
    return diagonal
  }
}

/// The sum of products, eight at a time.
@inline(__always)
func dot(
  _ left: UnsafePointer<Double>, _ right: UnsafePointer<Double>, _ count: Int
) -> Double {
  let rawLeft = UnsafeRawPointer(left)
  let rawRight = UnsafeRawPointer(right)
  var first = SIMD8<Double>.zero
  var second = SIMD8<Double>.zero
  var place = 0
  while place + 16 <= count {
    let byte = place * 8
    first +=
      rawLeft.loadUnaligned(fromByteOffset: byte, as: SIMD8<Double>.self)
      * rawRight.loadUnaligned(fromByteOffset: byte, as: SIMD8<Double>.self)
    second +=
      rawLeft.loadUnaligned(fromByteOffset: byte + 64, as: SIMD8<Double>.self)
      * rawRight.loadUnaligned(fromByteOffset: byte + 64, as: SIMD8<Double>.self)
    place += 16
  }
  var sum = (first + second).sum()
  while place < count {
    sum += left[place] * right[place]
    place += 1
  }
  return sum
}
