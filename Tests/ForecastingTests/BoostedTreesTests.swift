import Randomness
import Testing

@testable import Forecasting

@Suite struct BoostedTreesTests {
  /// Every pair of 0...19, and what it is to give.
  private func grid(
    _ target: (Double, Double) -> Double
  ) -> (columns: [[Double]], targets: [Double]) {
    let pairs = (0..<20).flatMap { left in (0..<20).map { (Double(left), Double($0)) } }
    return ([pairs.map(\.0), pairs.map(\.1)], pairs.map(target))
  }

  @Test func aStepIsFound() {
    let (columns, targets) = grid { left, _ in left > 12 ? 3 : -1 }
    let trees = BoostedTrees(columns: columns, targets: targets)
    // Forty times 0.15 of what is left: all but 0.85 to the power of 40.
    #expect(abs(trees.value(of: [13, 5]) - 3) < 0.02)
    #expect(abs(trees.value(of: [12, 5]) + 1) < 0.02)
    #expect(trees.value(of: [100, 5]) == trees.value(of: [19, 5]))
  }

  @Test func whatTwoInfluencesDoTogetherIsFound() {
    // Either alone says next to nothing.
    let (columns, targets) = grid { left, right in (left < 8) == (right < 8) ? 1 : -1 }
    let trees = BoostedTrees(columns: columns, targets: targets)
    #expect(trees.value(of: [3, 3]) > 0.8 && trees.value(of: [15, 15]) > 0.8)
    #expect(trees.value(of: [3, 15]) < -0.8 && trees.value(of: [15, 3]) < -0.8)
  }

  @Test func whatIsNotKnownLiesBelowEveryNumber() {
    let columns = [(0..<200).map { $0 % 2 == 0 ? Double.nan : Double($0) }]
    let trees = BoostedTrees(columns: columns, targets: (0..<200).map { $0 % 2 == 0 ? 5 : 0 })
    #expect(trees.value(of: [.nan]) > 4.9)
    #expect(abs(trees.value(of: [57])) < 0.1)
  }

  @Test func aConstantAsksNothing() {
    let (columns, targets) = grid { _, _ in 0 }
    let trees = BoostedTrees(columns: columns, targets: targets)
    #expect(trees.value(of: [3, 4]) == 0)
    #expect(BoostedTrees(columns: [], targets: []).value(of: [1]) == 0)
  }

  @Test func aFewCasesAreNoRule() {
    let columns = [(0..<59).map(Double.init)]
    let trees = BoostedTrees(columns: columns, targets: (0..<59).map { $0 < 30 ? 0 : 1 })
    #expect(trees.value(of: [0]) == trees.value(of: [58]))
  }

  @Test func chanceIsFollowedLittleAndAlwaysAlike() {
    let seed: UInt64 = 5
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let normal = NormalDistribution()
    // More different values than codes.
    let columns = (0..<3).map { _ in (0..<3000).map { _ in normal.draw(with: &generator) } }
    let targets = columns[1].map { ($0 > 0.5 ? 2 : 0) + normal.draw(with: &generator) }
    let trees = BoostedTrees(columns: columns, targets: targets)
    let again = BoostedTrees(columns: columns, targets: targets)
    for point in [[0.0, -1, 0], [0, 0.4, 0], [0, 0.7, 0], [1, 2, -1]] {
      #expect(trees.value(of: point) == again.value(of: point))
      #expect(abs(trees.value(of: point) - (point[1] > 0.5 ? 2 : 0)) < 0.35, "\(point)")
    }
  }
}
