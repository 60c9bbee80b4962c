import Randomness
import Testing

@testable import Reporting

/// The names at the ends of lines don't stand on each other.
@Suite struct LineNamesTests {
  private func spread(_ wanted: [Double]) -> [Double] {
    ChartDrawing.spread(wanted, from: 0, to: 200, apart: 14)
  }

  @Test func namesWithRoomStandWhereTheirLinesEnd() {
    #expect(spread([20, 180, 100]) == [20, 180, 100])
  }

  @Test func linesThatEndTogetherHaveNamesBelowEachOtherInOrder() {
    #expect(spread([50, 50, 50]) == [50, 64, 78])
    #expect(spread([60, 50]) == [64, 50])
  }

  @Test func namesAtTheBottomAreMovedUp() {
    #expect(spread([200, 200, 190]) == [186, 200, 172])
  }

  @Test(arguments: 1...50) func namesKeepTheirDistanceAndTheirOrder(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let wanted = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
      Double.random(in: -10...210, using: &generator)
    }
    let places = spread(wanted)
    let order = wanted.indices.sorted { wanted[$0] < wanted[$1] }
    for (above, below) in zip(order, order.dropFirst()) {
      #expect(places[below] - places[above] >= 14 - 1e-9, "seed \(seed)")
    }
    #expect(places.allSatisfy { $0 >= 0 && $0 <= 200 }, "seed \(seed)")
  }
}
