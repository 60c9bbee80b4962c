import Foundation
import Testing
import Workforce

@testable import Forecasting

@Suite struct DayTreesTests {
  private func trees(_ values: [Double]) -> DayTrees {
    DayTrees(
      series: ContactSeries(
        firstDay: MadeSeries.start, intervalMinutes: 1440, counts: values.map(exp)),
      values: values)
  }

  /// Of the first three days of each month a third more comes: no mean of weeks knows.
  private func value(_ day: Int) -> Double {
    let date = MadeSeries.start + day
    return log(200 * MadeSeries.weekdayFactor(date)) + (date.day <= 3 ? log(4.0 / 3) : 0)
  }

  @Test func theFirstOfTheMonthIsFound() throws {
    let trees = trees((0..<500).map(value))
    let origin = 480
    let told = try #require(
      trees.forecast(trees.model(at: origin), from: origin, to: origin..<origin + 28))
    var isMonthTold = false
    for (lead, logarithm) in told.enumerated() {
      #expect(abs(logarithm - value(origin + lead)) < 0.12, "\(lead)")
      if (MadeSeries.start + (origin + lead)).day <= 3 { isMonthTold = true }
    }
    #expect(isMonthTold)
  }

  /// What comes after an origin changes nothing of what is told there.
  @Test func nothingLaterIsUsed() throws {
    let origin = 300
    let known = (0..<origin).map(value)
    let calm = trees(known + (0..<60).map { value(origin + $0) })
    let wild = trees(known + (0..<60).map { _ in 12 })
    let targets = origin..<origin + 60
    #expect(
      calm.forecast(calm.model(at: origin), from: origin, to: targets)
        == wild.forecast(wild.model(at: origin), from: origin, to: targets))
  }

  @Test func aConstantGoesOn() throws {
    let trees = trees([Double](repeating: 5, count: 400))
    let told = try #require(trees.forecast(trees.model(at: 400), from: 400, to: 400..<500))
    #expect(told.allSatisfy { abs($0 - 5) < 1e-12 })
  }

  @Test func fewDaysLeaveTheirMean() throws {
    // Two weeks, the second a little higher.
    let trees = trees((0..<14).map { $0 < 7 ? 4 : 5 })
    let told = try #require(trees.forecast(trees.model(at: 14), from: 14, to: 14..<42))
    #expect(told.prefix(7).allSatisfy { $0 == 4.5 })
    let nothing = self.trees([Double](repeating: .nan, count: 30))
    #expect(nothing.forecast(nothing.model(at: 30), from: 30, to: 30..<58) == nil)
  }

  /// Sundays are closed, and three weeks weren't observed.
  @Test func gapsAreLeftOut() throws {
    let trees = trees(
      (0..<400).map { day in
        (MadeSeries.start + day).weekday == 6 || (350..<371).contains(day) ? .nan : value(day)
      })
    let told = try #require(trees.forecast(trees.model(at: 400), from: 400, to: 400..<428))
    for lead in 0..<28 where (MadeSeries.start + (400 + lead)).weekday != 6 {
      #expect(abs(told[lead] - value(400 + lead)) < 0.3, "\(lead)")
    }
  }
}
