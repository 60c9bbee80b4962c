import Randomness
import Testing

@testable import Queueing

struct PiecewiseLineTests {
  /// A line with parts that are level, and jumps.
  private func drawnLine(from dice: inout SeededGenerator) -> PiecewiseLine {
    var line = PiecewiseLine()
    var (place, height) = (0.0, 0.0)
    for _ in 0..<Int.random(in: 1...30, using: &dice) {
      line.append(place, height)
      place += Double(Int.random(in: 0...2, using: &dice))
      height += Double(Int.random(in: 0...2, using: &dice))
    }
    return line
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func aWalkSaysTheSameAsASearch(seed: UInt64) {
    print("seed \(seed)")
    var dice = SeededGenerator(seed: seed)
    let line = drawnLine(from: &dice)
    let asked = (0..<40).map { _ in Double(Int.random(in: -2...130, using: &dice)) / 2 }.sorted()
    var (heights, firsts, lasts) = (
      PiecewiseLine.Walk(along: line), PiecewiseLine.Walk(along: line),
      PiecewiseLine.Walk(along: line)
    )
    for value in asked {
      #expect(heights.height(at: value) == line.height(at: value))
      #expect(firsts.firstPlace(reaching: value) == line.firstPlace(reaching: value))
      #expect(lasts.lastPlace(atMost: value) == line.lastPlace(atMost: value))
    }
  }

  @Test(arguments: 1...100 as ClosedRange<UInt64>)
  func heightsOfTwoLinesComeInOrder(seed: UInt64) {
    print("seed \(seed)")
    var dice = SeededGenerator(seed: seed)
    let (one, other) = (drawnLine(from: &dice), drawnLine(from: &dice))
    let most = Double(Int.random(in: 0...40, using: &dice))
    #expect(
      PiecewiseLine.heights(of: one, and: other, upTo: most)
        == (one.heights + other.heights).filter { $0 <= most }.sorted())
  }
}
