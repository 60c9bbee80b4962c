/// The cheapest values of some variables, of which some are whole numbers, under linear conditions:
/// a mixed-integer linear programme (MIP).
///
///     var program = IntegerProgram()
///     let classes = program.variable(in: 0...4, whole: true, cost: 12_000)
///     let overtime = program.variable(in: 0...(.infinity), cost: 45)
///     program.require([(classes, 160), (overtime, 1)], in: 420...(.infinity))
///     let answer = program.solved(stoppingAt: .proven(within: 0.01))
///     answer.values?[classes.index]
package struct IntegerProgram: Sendable {
  /// One of a programme's unknowns.
  package struct Variable: Hashable, Sendable {
    package let index: Int
  }

  /// Lowest and highest values, whether whole, and cost per unit, by variable.
  package private(set) var bounds: [ClosedRange<Double>] = []
  package private(set) var isWhole: [Bool] = []
  package private(set) var costs: [Double] = []
  /// What the linear expressions must lie in, and their terms, row after row.
  package private(set) var rowRanges: [ClosedRange<Double>] = []
  package private(set) var rowStarts: [Int] = [0]
  package private(set) var rowVariables: [Int] = []
  package private(set) var rowFactors: [Double] = []

  package init() {}

  /// Adds an unknown. Bounds may be infinite.
  package mutating func variable(
    in range: ClosedRange<Double>, whole: Bool = false, cost: Double = 0
  ) -> Variable {
    bounds.append(range)
    isWhole.append(whole)
    costs.append(cost)
    return Variable(index: bounds.count - 1)
  }

  /// Requires that Σ factor × variable lies in `range`, whose bounds may be infinite. Terms with the
  /// same variable are added up.
  package mutating func require(
    _ terms: [(variable: Variable, factor: Double)], in range: ClosedRange<Double>
  ) {
    var factors: [Int: Double] = [:]
    for term in terms { factors[term.variable.index, default: 0] += term.factor }
    for (index, factor) in factors.sorted(by: { $0.key < $1.key }) where factor != 0 {
      rowVariables.append(index)
      rowFactors.append(factor)
    }
    rowStarts.append(rowVariables.count)
    rowRanges.append(range)
  }

  /// Replaces what is to be as small as possible: Σ cost × variable.
  package mutating func minimize(_ terms: [(variable: Variable, factor: Double)]) {
    costs = [Double](repeating: 0, count: bounds.count)
    for term in terms { costs[term.variable.index] += term.factor }
  }

  /// The same with fractions allowed everywhere: easy to solve, never dearer, and its rows have prices.
  package func relaxed() -> IntegerProgram {
    var relaxed = self
    relaxed.isWhole = isWhole.map { _ in false }
    return relaxed
  }

  /// The same with fractions allowed for some of the unknowns.
  package func relaxed(_ variables: [Variable]) -> IntegerProgram {
    var relaxed = self
    for variable in variables { relaxed.isWhole[variable.index] = false }
    return relaxed
  }

  /// Requires an unknown to lie in other bounds than before.
  package mutating func limit(_ variable: Variable, to range: ClosedRange<Double>) {
    bounds[variable.index] = range
  }

  /// Σ cost × value.
  package func cost(of values: [Double]) -> Double {
    zip(costs, values).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The most by which `values` miss a bound, a whole number or a row; 0 if they satisfy everything.
  package func violation(of values: [Double]) -> Double {
    func miss(_ value: Double, _ range: ClosedRange<Double>) -> Double {
      max(0, range.lowerBound - value, value - range.upperBound)
    }
    var worst = 0.0
    for index in values.indices {
      worst = max(worst, miss(values[index], bounds[index]))
      if isWhole[index] { worst = max(worst, abs(values[index] - values[index].rounded())) }
    }
    for row in rowRanges.indices {
      let sum = (rowStarts[row]..<rowStarts[row + 1]).reduce(0.0) {
        $0 + rowFactors[$1] * values[rowVariables[$1]]
      }
      worst = max(worst, miss(sum, rowRanges[row]))
    }
    return worst
  }
}
