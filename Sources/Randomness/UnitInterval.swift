extension RandomNumberGenerator {
  /// A number drawn uniformly from [0, 1): one of the 2⁵³ multiples of 2⁻⁵³.
  package mutating func nextUnit() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// A number drawn uniformly from (0, 1], for logarithms.
  package mutating func nextPositiveUnit() -> Double {
    Double((next() >> 11) + 1) * 0x1p-53
  }

  /// A whole number drawn uniformly from 0 to `bound` − 1, the same on every platform.
  ///
  /// D. Lemire, "Fast Random Integer Generation in an Interval", ACM Transactions on Modeling and
  /// Computer Simulation 29(1), 2019, doi:10.1145/3230636.
  package mutating func nextIndex(below bound: Int) -> Int {
    precondition(bound > 0, "There must be something to choose from.")
    let bound = UInt64(bound)
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let threshold = (0 &- bound) % bound
      while product.low < threshold { product = next().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }

  package mutating func nextBool(probability: Double) -> Bool { nextUnit() < probability }
}
