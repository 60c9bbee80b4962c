import Testing
import Workforce

@testable import Forecasting

@Suite("The time of year comes again") struct YearlyTests {
  /// July and August bring seven tenths of what other months do.
  private func contacts(_ date: CalendarDate) -> Double {
    (7...8).contains(date.month) ? 700 : 1000
  }

  @Test func aCalmSummerIsExpectedAgain() throws {
    let start = try #require(CalendarDate(year: 2024, month: 3, day: 4))
    let beforeSummer = try #require(CalendarDate(year: 2026, month: 6, day: 22))
    let seed: UInt64 = 17
    print("seed \(seed)")
    let series = MadeSeries.poisson(
      days: beforeSummer.dayNumber - start.dayNumber, intervalMinutes: 1440, seed: seed,
      spread: 0.03, from: start
    ) { date, _ in contacts(date) }
    let model = ContactModel(series, ahead: 28)
    let days = model.forecast(intervals: 28).days
    func mean(_ belongs: (CalendarDate) -> Bool) -> Double {
      let means = days.filter { belongs($0.date) }.map(\.contacts.mean)
      return means.reduce(0, +) / Double(means.count)
    }
    let summer = mean { $0.month == 7 && $0.day > 7 }
    #expect(summer / mean { $0.month == 6 } < 0.85, "\(summer)")
    // The methods that know no calendar are told of it, and of no summer within the first year.
    let places = 0..<series.dayCount
    let june = model.process.yearly(from: series.dayCount, over: places)
    #expect(june[500] < june[400], "\(series.date(ofDay: 500)), \(series.date(ofDay: 400))")
    #expect(model.process.yearly(from: 300, over: places).allSatisfy { $0 == 0 })
  }
}
