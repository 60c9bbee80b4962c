/// Points that fill a cube evenly: also known as quasi-random numbers. Averages over them settle faster
/// than over random points as long as few of their coordinates matter much.
///
///     let sequence = SobolSequence(dimensions: 7, seed: 1)
///     sequence.point(0)   // seven numbers from (0, 1)
///
/// I. M. Sobol', 1967, doi:10.1016/0041-5553(67)90144-9, in the order of Gray's code by I. A. Antonov and
/// V. M. Saleev, 1979, with the direction numbers of S. Joe and F. Y. Kuo, "Constructing Sobol Sequences
/// with Better Two-Dimensional Projections", SIAM Journal on Scientific Computing 30(5), 2008,
/// doi:10.1137/070709359. Each dimension is shifted by random digits that follow from the seed, which keeps
/// the evenness and makes every point uniform.
package struct SobolSequence: Sendable {
  /// By dimension and digit.
  private let directions: [[UInt32]]
  private let shifts: [UInt32]

  package static let mostDimensions = 16

  /// - Parameters:
  ///   - dimensions: at most 16.
  ///   - seed: nil for the points themselves, unshifted; the first of them is the corner.
  package init(dimensions: Int, seed: UInt64?) {
    precondition(
      (1...Self.mostDimensions).contains(dimensions), "There are directions for 16 dimensions.")
    directions = (0..<dimensions).map(Self.directions)
    var generator = SeededGenerator(seed: seed ?? 0)
    shifts = (0..<dimensions).map { _ in
      seed == nil ? 0 : UInt32(truncatingIfNeeded: generator.next() >> 32)
    }
  }

  /// The point with a number, counted from 0.
  package func point(_ number: Int) -> [Double] {
    let gray = UInt32(truncatingIfNeeded: number ^ (number >> 1))
    return directions.indices.map { dimension in
      var bits = shifts[dimension]
      var left = gray
      var digit = 0
      while left != 0 {
        if left & 1 == 1 { bits ^= directions[dimension][digit] }
        left >>= 1
        digit += 1
      }
      return (Double(bits) + 0.5) * 0x1p-32
    }
  }

  /// The degree, the coefficients and the first direction numbers of each dimension's polynomial.
  private static let polynomials: [(degree: Int, coefficients: Int, first: [UInt32])] = [
    (1, 0, [1]), (2, 1, [1, 3]), (3, 1, [1, 3, 1]), (3, 2, [1, 1, 1]), (4, 1, [1, 1, 3, 3]),
    (4, 4, [1, 3, 5, 13]), (5, 2, [1, 1, 5, 5, 17]), (5, 4, [1, 1, 5, 5, 5]),
    (5, 7, [1, 1, 7, 11, 19]), (5, 11, [1, 1, 5, 1, 1]), (5, 13, [1, 1, 1, 3, 11]),
    (5, 14, [1, 3, 5, 5, 31]), (6, 1, [1, 3, 3, 9, 7, 49]), (6, 13, [1, 1, 1, 15, 21, 21]),
    (6, 16, [1, 3, 1, 13, 27, 49]),
  ]

  private static func directions(_ dimension: Int) -> [UInt32] {
    // The first dimension is van der Corput's.
    guard dimension > 0 else { return (0..<32).map { 1 << (31 - UInt32($0)) } }
    let (degree, coefficients, first) = polynomials[dimension - 1]
    var numbers = first
    for digit in degree..<32 {
      var number = numbers[digit - degree] ^ (numbers[digit - degree] << UInt32(degree))
      for term in 1..<max(1, degree) where (coefficients >> (degree - 1 - term)) & 1 == 1 {
        number ^= numbers[digit - term] << UInt32(term)
      }
      numbers.append(number)
    }
    return numbers.enumerated().map { $1 << (31 - UInt32($0)) }
  }
}
