import Foundation
import Randomness
import Testing

@testable import Forecasting

struct HoltWintersTests {
  @Test func aLevelThatMovedIsFollowed() throws {
    let values = (0..<140).map { ($0 < 100 ? 100 : 160) + [9.0, 4, 0, 0, -1, -4, -8][$0 % 7] }
    let forecast = try #require(
      HoltWinters().forecast(RegularSeries(values: values, seasons: [7]), ahead: 7))
    for lead in 0..<7 { #expect(abs(forecast[lead] - values[133 + lead]) < 3) }
  }

  /// What was left over of the last value dies away from step to step instead of lasting.
  @Test func anErrorIsRememberedForAWhile() throws {
    let seed: UInt64 = 77
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    var left = 0.0
    var values: [Double] = []
    for index in 0..<600 {
      left =
        0.8 * left + StandardNormal.quantile(Double.random(in: 0.001..<0.999, using: &generator))
      values.append(50 + [9.0, 4, 0, 0, -1, -4, -8][index % 7] + left)
    }
    values[599] = 50 + [9.0, 4, 0, 0, -1, -4, -8][599 % 7] + 5
    let forecast = try #require(
      HoltWinters().forecast(RegularSeries(values: values, seasons: [7]), ahead: 28))
    let above = (0..<28).map { forecast[$0] - 50 - [9.0, 4, 0, 0, -1, -4, -8][(600 + $0) % 7] }
    #expect(abs(above[0] - 4) < 1.5)
    #expect(abs(above[27]) < 1.5)
  }
}
