import Foundation
import Randomness
import Testing

@testable import Forecasting

struct SeasonalAutoregressionTests {
  @Test func coefficientsAreFoundInWhatTheyMade() throws {
    let seed: UInt64 = 4_711
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    var values = [0.0, 0, 0, 0, 0, 0, 0, 0]
    for index in 8..<4000 {
      values.append(
        0.5 * values[index - 1] + 0.2 * values[index - 2] - 0.4 * values[index - 7]
          + StandardNormal.quantile(Double.random(in: 0.0001..<0.9999, using: &generator)))
    }
    let model = try #require(Autoregression(of: values, lags: [1, 2, 7]))
    for (found, truth) in zip(model.coefficients, [0.5, 0.2, -0.4]) {
      #expect(abs(found - truth) < 0.05)
    }
  }

  @Test func coefficientsThatRunAwayAreLowered() throws {
    let values = (0..<30).map { pow(1.4, Double($0)) }
    let model = try #require(Autoregression(of: values, lags: [1]))
    #expect(model.coefficients[0] > 1.2)
    let largest = try #require(values.last)
    let farthest = model.continued(values, ahead: 50).reduce(0) { max($0, $1.magnitude) }
    #expect(farthest <= 1.5 * largest)
  }

  @Test func aSystemIsSolved() throws {
    let solution = try #require(solved([4, 2, 2, 3], [10, 8]))
    #expect(abs(solution[0] - 1.75) < 1e-12 && abs(solution[1] - 1.5) < 1e-12)
    #expect(solved([1, 2, 2, 1], [1, 1]) == nil)
  }
}
