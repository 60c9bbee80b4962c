import Forecasting
import Foundation
import Randomness
import Testing
import Workforce

@Suite("Months to come follow months that have been") struct MonthlyOutlookTests {
  private let first = Month(year: 2022, number: 3)

  private func months(_ count: Int, _ perDay: (Int) -> Double) -> [(month: Month, contacts: Double)]
  {
    (0..<count).map { index in
      let month = first + index
      return (month, perDay(index) * Double(month.dayCount))
    }
  }

  @Test func whatNeverChangesGoesOn() throws {
    let outlook = try #require(MonthlyOutlook(months(36) { _ in 100 }))
    let next = outlook.forecast(ahead: 24)
    #expect(next.count == 24 && next[0].month == first + 36)
    for (month, value) in next {
      #expect(abs(value.median / Double(month.dayCount) - 100) < 0.5)
      #expect(value.lower95 < value.lower80 && value.upper80 < value.upper95)
    }
    func reach(_ value: ForecastValue) -> Double { value.upper95 / value.median }
    #expect(reach(next[23].contacts) >= reach(next[0].contacts))
  }

  @Test func theSeasonOfTheYearComesAgain() throws {
    // December is twice as busy as any other month.
    func busy(_ month: Month) -> Double { month.number == 12 ? 200 : 100 }
    let outlook = try #require(MonthlyOutlook(months(60) { busy(first + $0) }))
    #expect(outlook.knowsSeason)
    let next = outlook.forecast(ahead: 12)
    let december = try #require(next.first { $0.month.number == 12 })
    let june = try #require(next.first { $0.month.number == 6 })
    #expect(december.contacts.median / june.contacts.median > 1.6)
  }

  @Test func growthGoesOnButFades() throws {
    let outlook = try #require(MonthlyOutlook(months(48) { 100 * exp(0.02 * Double($0)) }))
    let next = outlook.forecast(ahead: 24)
    let last = 100 * exp(0.02 * 47)
    func perDay(_ index: Int) -> Double {
      next[index].contacts.median / Double(next[index].month.dayCount)
    }
    #expect(perDay(0) > last && perDay(11) > perDay(0))
    #expect(perDay(23) / perDay(11) < perDay(11) / last)
  }

  /// Random walks in logarithms with noise, with a time of year or without: what smoothing is made for.
  @Test(arguments: [
    (14, 2, false), (20, 3, false), (24, 3, false), (24, 6, true), (30, 3, true), (30, 12, true),
    (48, 3, false), (48, 12, true),
    (60, 18, true),
  ])
  func bandsHoldAboutAsOftenAsTheySay(months kept: Int, ahead: Int, isSeasonal: Bool) throws {
    let seed: UInt64 = 83
    print("seed \(seed)")
    var dice = SeededGenerator(seed: seed)
    var held = (eighty: 0, most: 0)
    let tries = 200
    func step() -> Double {
      Double.random(in: -1...1, using: &dice) + Double.random(in: -1...1, using: &dice)
    }
    let count = kept + ahead
    for _ in 0..<tries {
      var level = 5.0
      let walk = (0..<count).map { month in
        level += 0.05 * step()
        let season = isSeasonal ? 0.15 * sin(Double(month) * .pi / 6) : 0
        return exp(level + season + 0.04 * step())
      }
      let all = months(count) { walk[$0] }
      let outlook = try #require(MonthlyOutlook(Array(all.prefix(kept))))
      let told = outlook.forecast(ahead: ahead)[ahead - 1].contacts
      let truth = all[count - 1].contacts
      if (told.lower80...told.upper80).contains(truth) { held.eighty += 1 }
      if (told.lower95...told.upper95).contains(truth) { held.most += 1 }
    }
    let (eighty, most) = (Double(held.eighty) / Double(tries), Double(held.most) / Double(tries))
    #expect((0.72...0.9).contains(eighty), "\(eighty)")
    #expect((0.88...0.99).contains(most), "\(most)")
  }

  @Test func aShortHistoryHasALevelAndNoSeason() throws {
    let outlook = try #require(MonthlyOutlook(months(3) { _ in 50 }))
    #expect(!outlook.knowsSeason)
    let next = outlook.forecast(ahead: 2)
    #expect(abs(next[0].contacts.median / Double(next[0].month.dayCount) - 50) < 1)
    #expect(next[0].contacts.upper80 > next[0].contacts.median * 1.1)
    #expect(MonthlyOutlook([]) == nil)
    #expect(MonthlyOutlook(months(3) { $0 == 1 ? 0 : 50 }) == nil)
  }

  @Test(arguments: [100.0, 0.01])
  func aJumpOfTheLevelIsNoTrendAndComesOnce(factor: Double) throws {
    let outlook = try #require(
      MonthlyOutlook(
        months(48) { (100 + Double($0 % 3)) * ($0 < 36 ? 1 : factor) }))
    for (month, value) in outlook.forecast(ahead: 24) {
      let perDay = value.mean / Double(month.dayCount)
      #expect(abs(perDay / (101 * factor) - 1) < 0.1, "\(month): \(perDay)")
    }
  }

  @Test func oneWildMonthIsNoneOfTheLevels() throws {
    let outlook = try #require(
      MonthlyOutlook(months(48) { (100 + Double($0 % 3)) * ($0 == 40 ? 100 : 1) }))
    for (month, value) in outlook.forecast(ahead: 24) {
      #expect(abs(value.mean / Double(month.dayCount) / 101 - 1) < 0.1)
    }
  }

  @Test func aTimeOfYearThatIsTenfoldEveryYearIsASeason() throws {
    func busy(_ month: Month) -> Double { month.number == 12 ? 1000 : 100 }
    let outlook = try #require(MonthlyOutlook(months(60) { busy(first + $0) }))
    let next = outlook.forecast(ahead: 12)
    let december = try #require(next.first { $0.month.number == 12 })
    let june = try #require(next.first { $0.month.number == 6 })
    #expect(december.contacts.median / june.contacts.median > 4)
  }
}
