import Testing
import Workforce

@testable import Reporting

@Suite struct ChartScaleTests {
  @Test func ticksAreAtRoundNumbersThatCoverTheValues() {
    #expect(
      LinearScale(covering: [6.2, 7], from: 0, to: 1, leastStep: 1).ticks == [0, 2, 4, 6, 8])
    #expect(LinearScale(covering: [1558], from: 0, to: 1).ticks == [0, 500, 1000, 1500, 2000])
    #expect(LinearScale(covering: [], from: 0, to: 1).ticks.count >= 2)
    #expect(LinearScale(covering: [0, 0], from: 0, to: 1, leastStep: 1).ticks == [0, 1])
    #expect(LinearScale(covering: [-3, 4], from: 0, to: 1).domain.contains(-3))
    #expect(LinearScale(covering: [.nan, 5], from: 0, to: 1).domain.upperBound >= 5)
  }

  @Test func anyValueFitsBetweenFewEvenTicks() {
    for exponent in -6...9 {
      for mantissa in 10...99 {
        let value = Double(mantissa) * power(of: 10, exponent)
        let scale = LinearScale(covering: [value / 3, value], from: 300, to: 20)
        #expect(scale.domain.upperBound >= value * (1 - 1e-9), "\(value)")
        #expect((3...8).contains(scale.ticks.count), "\(value): \(scale.ticks)")
        #expect((20 - 1e-6...300).contains(scale.position(of: value)), "\(value)")
        let steps = Set(
          zip(scale.ticks, scale.ticks.dropFirst()).map { (($1 - $0) / value * 1e6).rounded() })
        #expect(steps.count == 1, "\(value): \(scale.ticks)")
      }
    }
  }

  private func power(of base: Double, _ exponent: Int) -> Double {
    (0..<abs(exponent)).reduce(1) { power, _ in exponent < 0 ? power / base : power * base }
  }

  @Test func labelsOfMonthsNeverTouch() {
    for count in 1...120 {
      for width in [300.0, 350, 800] {
        let months = (0..<count).map { Month(year: 2026, number: 11) + $0 }
        let axis = MonthAxis(months, from: 40, to: 40 + width)
        #expect(!axis.labelled.isEmpty)
        for (left, right) in zip(axis.labelled, axis.labelled.dropFirst()) {
          #expect(axis.centre(of: right) - axis.centre(of: left) >= 28, "\(count) in \(width)")
        }
      }
    }
  }

  @Test func aSparklineIsAsLongAsItsRoomAllows() {
    #expect(Sparkline.text(of: [0, 5, 10], upTo: 10, width: 10) == "▁▅█")
    #expect(Sparkline.text(of: Array(repeating: 1, count: 60), upTo: 1, width: 20).count == 20)
    #expect(Sparkline.text(of: [0, 0], upTo: 0, width: 9) == "▁▁")
  }
}
