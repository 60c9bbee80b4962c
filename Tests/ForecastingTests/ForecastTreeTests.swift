import Forecasting
import Randomness
import Testing

@Suite("Forecasts of a whole and of its parts add up") struct ForecastTreeTests {
  private typealias Estimate = ForecastTree.Estimate

  @Test func theSurerOfTheWholeAndItsPartsHoldsMore() {
    let parts = [Estimate(mean: 40, variance: 30), Estimate(mean: 40, variance: 10)]
    // Parts say 80 with a variance of 40, the whole 100 with 40: 90, of which the less sure takes more.
    let tree = ForecastTree(
      Estimate(mean: 100, variance: 40), parts: parts.map { ForecastTree($0) })
    #expect(tree.reconciled.map { ($0 * 1e9).rounded() / 1e9 } == [47.5, 42.5])
    let sure = ForecastTree(Estimate(mean: 100, variance: 0), parts: parts.map { ForecastTree($0) })
    #expect(abs(sure.reconciled.reduce(0, +) - 100) < 1e-9)
    let bottomUp = ForecastTree(nil, parts: parts.map { ForecastTree($0) })
    #expect(bottomUp.reconciled == [40, 40])
  }

  @Test func whatIsClosedStaysClosed() {
    let tree = ForecastTree(
      Estimate(mean: 50, variance: 5),
      parts: [
        ForecastTree(Estimate(mean: 0, variance: 0)), ForecastTree(Estimate(mean: 40, variance: 5)),
      ])
    #expect(tree.reconciled == [0, 45])
  }

  /// Weighted least squares, worked out in full from its normal equations.
  @Test func twoLevelsGiveTheLeastSquaresAnswer() throws {
    let seed: UInt64 = 82
    print("seed \(seed)")
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      func drawn() -> Estimate {
        Estimate(
          mean: Double.random(in: 50..<100, using: &dice),
          variance: Double.random(in: 1..<10, using: &dice))
      }
      let leaves = (0..<4).map { _ in drawn() }
      let pairs = [leaves[0...1], leaves[2...3]]
      let branches = pairs.map { pair in
        Estimate(
          mean: pair.reduce(0) { $0 + $1.mean } * Double.random(in: 0.9..<1.1, using: &dice),
          variance: Double.random(in: 1..<30, using: &dice))
      }
      let top = Estimate(
        mean: leaves.reduce(0) { $0 + $1.mean } * Double.random(in: 0.9..<1.1, using: &dice),
        variance: Double.random(in: 1..<40, using: &dice))
      let tree = ForecastTree(
        top,
        parts: zip(branches, pairs).map { branch, pair in
          ForecastTree(branch, parts: pair.map { ForecastTree($0) })
        })
      // Rows of sums: all, the two branches, the four leaves.
      let rows: [[Double]] = [
        [1, 1, 1, 1], [1, 1, 0, 0], [0, 0, 1, 1], [1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0],
        [0, 0, 0, 1],
      ]
      let estimates = [top] + branches + leaves
      var matrix = [[Double]](repeating: [0, 0, 0, 0, 0], count: 4)
      for (row, estimate) in zip(rows, estimates) {
        for i in 0..<4 {
          for j in 0..<4 { matrix[i][j] += row[i] * row[j] / estimate.variance }
          matrix[i][4] += row[i] * estimate.mean / estimate.variance
        }
      }
      let expected = solved(matrix)
      #expect(zip(tree.reconciled, expected).allSatisfy { abs($0 - $1) < 1e-6 })
    }
  }

  /// By Gauss and Jordan.
  private func solved(_ system: [[Double]]) -> [Double] {
    var system = system
    for column in system.indices {
      let pivot = system[column][column]
      system[column] = system[column].map { $0 / pivot }
      for row in system.indices where row != column {
        let factor = system[row][column]
        system[row] = zip(system[row], system[column]).map { $0 - factor * $1 }
      }
    }
    return system.map { $0[system.count] }
  }
}
