/// An input that nobody knows for sure.
package enum StormInput: String, CaseIterable, Hashable, Sendable {
  /// Customers who join.
  case sales
  /// Customers who leave.
  case retention
  case incidentRate
  case productivity
  case attrition
  case timeToFill
  case eventSize
}

/// How far off each input may be: the coefficient of variation of a factor with mean 1 that holds for a
/// whole replication, as a forecast that is off stays off.
package struct StormUncertainty: Hashable, Sendable {
  /// The coefficient of variation of each input; none for 0.
  package var spread: [StormInput: Double]
  /// Correlations between inputs, as the person says; none for 0.
  package var correlations: [Correlation]
  /// How much a week's contacts vary beyond Poisson's: a coefficient of variation.
  package var weeklyVariation: Double
  /// Whether single contacts and single people come and go by chance; false for expected values.
  package var hasChance: Bool

  package struct Correlation: Hashable, Sendable {
    package var first: StormInput
    package var second: StormInput
    /// Between the inputs' normal scores, from −1 to 1.
    package var coefficient: Double

    package init(_ first: StormInput, _ second: StormInput, _ coefficient: Double) {
      self.first = first
      self.second = second
      self.coefficient = coefficient
    }
  }

  package init(
    spread: [StormInput: Double], correlations: [Correlation] = [], weeklyVariation: Double = 0,
    hasChance: Bool = true
  ) {
    self.spread = spread
    self.correlations = correlations
    self.weeklyVariation = weeklyVariation
    self.hasChance = hasChance
  }

  /// Everything as expected.
  package static let none = StormUncertainty(spread: [:], hasChance: false)

  /// Lower triangle L with L Lᵀ = the correlations between all inputs in their order, by Cholesky's
  /// method; nil if no inputs can be correlated like that.
  package var correlationRoot: [[Double]]? {
    let inputs = StormInput.allCases
    var matrix = inputs.map { row in inputs.map { row == $0 ? 1.0 : 0 } }
    for correlation in correlations {
      let row = inputs.firstIndex(of: correlation.first)!
      let column = inputs.firstIndex(of: correlation.second)!
      matrix[row][column] = correlation.coefficient
      matrix[column][row] = correlation.coefficient
    }
    var root = inputs.map { _ in inputs.map { _ in 0.0 } }
    for row in inputs.indices {
      for column in 0...row {
        let known = (0..<column).reduce(0.0) { $0 + root[row][$1] * root[column][$1] }
        let left = matrix[row][column] - known
        if row == column {
          guard left > -1e-9 else { return nil }
          root[row][row] = max(0, left).squareRoot()
        } else if root[column][column] > 1e-9 {
          root[row][column] = left / root[column][column]
        } else if abs(left) > 1e-9 {
          return nil
        }
      }
    }
    return root
  }
}
