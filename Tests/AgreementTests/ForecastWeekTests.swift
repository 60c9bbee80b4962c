import Foundation
import Randomness
import Testing
import Workforce

@testable import Pipeline

/// A coming week in the many ways in which it may come, and what its people make of it.
@Suite struct ForecastWeekTests {
  private let monday = CalendarDate("2026-01-05")!

  /// Twenty weeks of calls from 8:00 to 20:00 on working days; a whole day is busier or calmer by `spread`.
  private func history(spread: Double, seed: UInt64) -> DemandSeries {
    var generator = SeededGenerator(seed: seed)
    let normal = NormalDistribution()
    let days = 140
    let counts = (0..<days).flatMap { day -> [Double] in
      let factor = exp(spread * normal.draw(with: &generator) - spread * spread / 2)
      return (0..<24).map { hour in
        guard day % 7 < 5, (8..<20).contains(hour) else { return 0 }
        return Double(PoissonDistribution(mean: 20 * factor).draw(with: &generator))
      }
    }
    return DemandSeries(
      timeZone: "UTC", firstDay: monday, lastDay: monday + (days - 1),
      end: LocalTime(date: monday + days, hour: 0, minute: 0), intervalMinutes: 60,
      queues: [
        QueueSeries(
          key: QueueKey(channel: .phone),
          contacts: ContactSeries(firstDay: monday, intervalMinutes: 60, counts: counts))
      ])
  }

  private var typical: WeekDemand {
    WeekDemand(
      timeZone: "UTC", firstDay: monday, lastDay: monday + 139, weeks: 8, intervalSeconds: 3600,
      queues: [
        QueueDemand(
          key: QueueKey(channel: .phone), contacts: [Double](repeating: 1, count: 168),
          handleTime: HandleTimeEstimate(
            count: 1000, meanSeconds: 240, coefficientOfVariation: 1,
            sample: (0..<200).map { -240 * log((Double($0) + 0.5) / 200) }))
      ])
  }

  private func week(spread: Double, seed: UInt64) throws -> ForecastWeek {
    try ForecastWeek(
      like: typical, history: history(spread: spread, seed: seed), terms: ForecastTerms(),
      clock: .utc, paths: 200, seed: seed)
  }

  private func totals(_ paths: [[[Int]]]) -> (mean: Double, deviation: Double) {
    let sums = paths.map { Double($0[0].reduce(0, +)) }
    let mean = sums.reduce(0, +) / Double(sums.count)
    let squares = sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (mean, (squares / Double(sums.count - 1)).squareRoot())
  }

  @Test func daysThatDifferAreKeptAndChanceAloneIsNarrower() throws {
    let seed: UInt64 = 5
    print("seed \(seed)")
    let week = try week(spread: 0.2, seed: seed)
    #expect(week.firstDay == monday + 140)
    let expected = week.demand.queues[0].contactsPerWeek
    let (mean, deviation) = totals(week.paths)
    let (chanceMean, chanceDeviation) = totals(week.chance)
    #expect(abs(mean / expected - 1) < 0.03 && abs(chanceMean / expected - 1) < 0.02)
    // Five days that differ by a fifth: 0.2 ÷ √5 of the week's contacts.
    #expect(deviation > 0.06 * expected && deviation < 0.16 * expected, "\(deviation / expected)")
    #expect(deviation > 2 * chanceDeviation)
    #expect(abs(chanceDeviation - expected.squareRoot()) < 0.2 * expected.squareRoot())
  }

  @Test func whereOnlyChanceWorksPathsAreAsWideAsChance() throws {
    let seed: UInt64 = 6
    print("seed \(seed)")
    let week = try week(spread: 0, seed: seed)
    let ratio = totals(week.paths).deviation / totals(week.chance).deviation
    #expect(ratio > 0.75 && ratio < 1.6, "\(ratio)")
  }

  @Test func customersFeelHowDaysDiffer() throws {
    let seed: UInt64 = 7
    print("seed \(seed)")
    let week = try week(spread: 0.2, seed: seed)
    let staffing = try WeekStaffing(for: week.demand, scenario: nil)
    let terms = WeekSimulationTerms(seed: seed)
    let service = try #require(staffing.service(over: week, terms) { _ in true })
    #expect(staffing.service(over: week, terms) { _ in true } == service, "the same seed")
    #expect(staffing.service(over: week, terms) { _ in false } == nil)
    let queue = service.queues[0]
    let (forecast, chance) = (
      try #require(queue.forecast.serviceLevel), try #require(queue.chance.serviceLevel)
    )
    #expect(forecast.p90 - forecast.p10 > chance.p90 - chance.p10)
    #expect(forecast.p10 < chance.p10 - 0.03)
    let wait = try #require(queue.forecast.waitSeconds)
    #expect(wait.p10 < wait.p50 && wait.p50 < wait.p90)
  }

  @Test func aShortHistoryIsRefused() {
    var short = history(spread: 0, seed: 1)
    short.firstDay = short.lastDay + -9
    #expect(throws: Problems.self) {
      try ForecastWeek(
        like: typical, history: short, terms: ForecastTerms(), clock: .utc, paths: 20, seed: 1)
    }
  }

  // MARK: Totals

  @Test func bandsOfALanguageAreAsWideAsItsOwnHistoryAsks() throws {
    let seed: UInt64 = 11
    print("seed \(seed)")
    var held = 0
    var days = 0
    var width = 0.0
    var summed = 0.0
    for run in 0..<3 {
      var generator = SeededGenerator.child(run, of: seed)
      let length = 126
      let ahead = 14
      let keys = [ContactChannel.phone, .email].flatMap { channel in
        ["en", "es"].map { QueueKey(channel: channel, language: $0) }
      }
      let counts = keys.map { _ in
        (0..<(length + ahead) * 4).map { _ in
          Double(PoissonDistribution(mean: 10).draw(with: &generator))
        }
      }
      let history = DemandSeries(
        timeZone: "UTC", firstDay: monday, lastDay: monday + (length - 1),
        end: LocalTime(date: monday + length, hour: 0, minute: 0), intervalMinutes: 360,
        queues: zip(keys, counts).map { key, counts in
          QueueSeries(
            key: key,
            contacts: ContactSeries(
              firstDay: monday, intervalMinutes: 360, counts: Array(counts.prefix(length * 4))))
        })
      let forecast = DemandForecast(of: history, terms: ForecastTerms(days: ahead), clock: .utc)
      for language in ["en", "es"] {
        let total = try #require(forecast.totals.first { $0.of == .language(language) })
        let parts = keys.indices.filter { keys[$0].language == language }
        for day in 0..<ahead {
          let band = total.days[day].contacts
          let came = parts.reduce(0.0) { sum, part in
            sum + counts[part][(length + day) * 4..<(length + day + 1) * 4].reduce(0, +)
          }
          held += (band.lower80...band.upper80).contains(came) ? 1 : 0
          days += 1
          width += band.upper80 - band.lower80
          summed += forecast.queues.filter { $0.key.language == language }.reduce(0) {
            $0 + $1.days[day].contacts.upper80 - $1.days[day].contacts.lower80
          }
        }
      }
    }
    let share = Double(held) / Double(days)
    // Independent queues: √2 instead of 2 of one queue's width.
    #expect(width < 0.82 * summed, "\(width / summed)")
    #expect(share > 0.68 && share < 0.92, "\(share) of \(days) days")
  }
}
