import Foundation
import Randomness
import Testing
import Workforce

@testable import Forecasting

struct ValuesForecastTests {
  let week = [9.0, 4, 0, 0, -1, -4, -8]

  @Test func everySeriesHasAnAnswer() {
    let odd: [[Double]] = [
      [], [.nan, .nan], [7], [0], [-4], [1, 2], [5, .nan, 6], [3, 1, 4, 1, 5, 9, 2],
      [3, 1, 4, 1, 5, 9, 2, 6], [Double](repeating: 0, count: 100),
      [Double](repeating: 12.5, count: 400), (0..<60).map { $0 == 31 ? 1e6 : 0.0 },
      (0..<90).map { -5 + 7 * sin(Double($0)) }, (0..<50).map { pow(2, Double($0)) },
      (0..<100).map { $0 % 9 == 0 ? 1 : 0 }, [.infinity, 4, 5, 6, 5, 4, 5, 6, 5, 4],
      [Double](repeating: 0, count: 50) + [1e9], (0..<200).map { $0 % 3 == 0 ? .nan : 20 },
      (0..<64).map { $0 % 2 == 0 ? 1e-9 : 0 }, (0..<700).map { Double($0 % 24) },
    ]
    for values in odd {
      for seasons in [[], [1], [0, -3], [7], [168, 24], [7, 7], [1000]] {
        for ahead in [0, 1, 50] {
          let forecast = forecastValues(values, seasons: seasons, ahead: ahead)
          let sense = forecast.values.allSatisfy { value in
            let ordered = [
              value.lower95, value.lower80, value.lower50, value.median, value.upper50,
              value.upper80, value.upper95,
            ]
            return value.mean.isFinite && ordered.allSatisfy(\.isFinite)
              && ordered == ordered.sorted()
          }
          #expect(forecast.values.count == ahead)
          #expect(sense, "\(values.prefix(9)), seasons \(seasons)")
        }
      }
    }
  }

  /// Every origin errs by the same jump, which doesn't come again.
  @Test func aJumpIsNoDrift() {
    let values = (0..<48).map { month -> Double in
      let usual = 100 + Double(month) + 10 * sin(Double(month) * .pi / 6)
      return month < 36 ? usual : 100 * usual
    }
    let forecast = forecastValues(values, seasons: [12], ahead: 24)
    for value in forecast.values {
      #expect(abs(value.mean / value.median - 1) < 0.2, "\(value.mean), median \(value.median)")
    }
  }

  @Test func nothingObservedExpectsNothingAndSaysSo() {
    let forecast = forecastValues([], seasons: [7], ahead: 2)
    #expect(forecast.values == [.none, .none])
    #expect(
      forecast.notices == ["No value has been observed, so that nothing is expected."])
  }

  @Test func zerosStayZerosAndSayWhy() {
    let forecast = forecastValues([Double](repeating: 0, count: 60), seasons: [7], ahead: 3)
    #expect(forecast.values == [.none, .none, .none])
    #expect(forecast.notices == ["Every value was 0: nothing else is expected."])
  }

  @Test func oneSpikeIsNotFollowed() {
    var values = (0..<140).map { 100 + week[$0 % 7] }
    values[90] = 50_000
    let forecast = forecastValues(values, seasons: [7], ahead: 7)
    for lead in 0..<7 { #expect(abs(forecast.values[lead].median - 100 - week[lead]) < 1) }
    #expect(
      forecast.notices == [
        "One value is far from every other and not followed: number 91 with 50,000 where 92 is "
          + "usual."
      ])
  }

  @Test func gapsAreFilledAndStepsNobodyObservedAtTheEndAreForecast() {
    var values = (0..<140).map { 100 + week[$0 % 7] }
    for index in [20, 21, 60, 137, 138, 139] { values[index] = .nan }
    let forecast = forecastValues(values, seasons: [7], ahead: 7)
    for lead in 0..<7 { #expect(abs(forecast.values[lead].median - 100 - week[lead]) < 1) }
    #expect(forecast.notices.contains { $0.hasPrefix("3 of 137 values were not observed") })
  }

  @Test func aSeasonTooLongForTheHistoryIsToldSo() {
    let forecast = forecastValues((0..<60).map { Double($0 % 7) }, seasons: [7, 52], ahead: 7)
    #expect(
      forecast.notices == [
        "A season is only told from two of them: the 60 values are too few for 52."
      ])
  }

  @Test func shortHistoriesAreTheirMeanWithWideBands() {
    let value = forecastValues([4, 6, 5], seasons: [7], ahead: 1).values[0]
    #expect(value.mean == 5)
    // Student's t of 4 degrees at 90 %, 1.5332, times 1 · √(1 + 1 ÷ 3).
    #expect(abs(value.upper80 - (5 + 1.53321 * (4.0 / 3).squareRoot())) < 1e-4)
  }

  @Test func weightsAddUpAndTheBestComesFirst() {
    let forecast = forecastValues(
      (0..<200).map { 100 + week[$0 % 7] + 3 * sin(Double($0 * $0)) }, seasons: [7], ahead: 14)
    #expect(abs(forecast.leaderboard.reduce(0) { $0 + $1.weight } - 1) < 1e-9)
    let errors = forecast.leaderboard.map(\.wape)
    #expect(errors == errors.sorted())
    #expect(forecast.leaderboard.contains { $0.method == "Holt–Winters, in logarithms" })
  }

  @Test func closedNightsStayClosed() {
    let values = (0..<(24 * 7 * 5)).map { hour -> Double in
      let isOpen = (8..<18).contains(hour % 24)
      return isOpen ? Double(40 + hour % 11) : 0
    }
    let forecast = forecastValues(values, seasons: [24, 168], ahead: 24)
    // The hours beside open ones can't be told from hours that are merely quiet.
    for hour in 0..<24 where hour < 7 || hour > 18 { #expect(forecast.values[hour] == .none) }
    for hour in 8..<18 { #expect(abs(forecast.values[hour].median - 45) < 8) }
  }

  @Test func bandsOfBusyStepsAreWider() {
    let seed: UInt64 = 1_729
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let day = [2.0, 2, 5, 40, 90, 160, 90, 40]
    let values = (0..<(8 * 60)).map { step in
      let rate = day[step % 8]
      let noise = StandardNormal.quantile(Double.random(in: 0.001..<0.999, using: &generator))
      return max((rate + rate.squareRoot() * noise).rounded(), 0)
    }
    let forecast = forecastValues(values, seasons: [8], ahead: 16).values
    let quiet = forecast[0].upper80 - forecast[0].lower80
    let busy = forecast[5].upper80 - forecast[5].lower80
    // Of a Poisson distribution they would be √80 times as wide, about 9.
    #expect(busy / quiet > 3.5)
    #expect(busy / quiet < 20)
    #expect(abs(busy - 2 * 1.28 * 160.0.squareRoot()) < 12)
  }

  /// Weekly counts with a level that wanders: bands are meant to hold their share on average.
  @Test func bandsHoldWhatTheyPromise() {
    let seed: UInt64 = 8_128
    print("seed \(seed)")
    var held = [0.0, 0, 0]
    var steps = 0.0
    for index in 0..<150 {
      var generator = SeededGenerator.child(index, of: seed)
      var level = 0.0
      func noise() -> Double {
        StandardNormal.quantile(Double.random(in: 1e-6..<(1 - 1e-6), using: &generator))
      }
      let values = (0..<224).map { day in
        level = 0.9 * level + 0.04 * noise()
        return max(exp(4.5 + 0.04 * week[day % 7] + level + 0.06 * noise()), 0)
      }
      let forecast = forecastValues(Array(values.prefix(210)), seasons: [7], ahead: 14)
      for (value, came) in zip(forecast.values, values.suffix(14)) {
        held[0] += value.lower50 <= came && came <= value.upper50 ? 1 : 0
        held[1] += value.lower80 <= came && came <= value.upper80 ? 1 : 0
        held[2] += value.lower95 <= came && came <= value.upper95 ? 1 : 0
        steps += 1
      }
    }
    print(held.map { $0 / steps })
    #expect(abs(held[0] / steps - 0.5) < 0.06)
    #expect(abs(held[1] / steps - 0.8) < 0.05)
    #expect(abs(held[2] / steps - 0.95) < 0.03)
  }

  /// Counts of four to eight weeks whose days differ: that these are few makes bands little wider.
  @Test func bandsOfShortCountsAreNoWiderThanTheyPromise() {
    let seed: UInt64 = 6_174
    print("seed \(seed)")
    var held = [0.0, 0]
    var steps = 0.0
    let normal = NormalDistribution()
    for index in 0..<150 {
      var generator = SeededGenerator.child(index, of: seed)
      let usual = Double.random(in: 20...400, using: &generator)
      let days = Int.random(in: 28...56, using: &generator)
      var level = 0.0
      let values = (0..<(days + 14)).map { day in
        level = 0.9 * level + 0.03 * normal.draw(with: &generator)
        let mean = exp(0.04 * week[day % 7] + level + 0.1 * normal.draw(with: &generator))
        return Double(PoissonDistribution(mean: usual * mean).draw(with: &generator))
      }
      let forecast = forecastValues(Array(values.prefix(days)), seasons: [7], ahead: 14)
      for (value, came) in zip(forecast.values, values.suffix(14)) {
        held[0] += value.lower80 <= came && came <= value.upper80 ? 1 : 0
        held[1] += value.lower95 <= came && came <= value.upper95 ? 1 : 0
        steps += 1
      }
    }
    print(held.map { $0 / steps })
    #expect((0.76...0.84).contains(held[0] / steps))
    #expect((0.92...0.98).contains(held[1] / steps))
  }

  /// What grew by as much all along goes on growing by as much.
  @Test(arguments: [(24, []), (60, []), (60, [12]), (84, [7]), (200, [7])])
  func aConstantGrowthGoesOn(count: Int, seasons: [Int]) {
    for perStep in [0.5, 2, -1] {
      let values = (0..<count).map { 500 + perStep * Double($0) }
      let forecast = forecastValues(values, seasons: seasons, ahead: 12).values
      for (lead, value) in forecast.enumerated() {
        let growth = value.median - values[count - 1]
        let usual = perStep * Double(lead + 1)
        #expect(abs(growth / usual - 1) < 0.02, "\(perStep), \(lead + 1) ahead: \(growth)")
      }
    }
  }

  /// One step ahead of a level that wanders there are few errors to learn from.
  @Test func bandsOfOneStepHoldWhatTheyPromise() {
    let seed: UInt64 = 5_040
    print("seed \(seed)")
    var held80 = 0.0
    for index in 0..<300 {
      var generator = SeededGenerator.child(index, of: seed)
      var level = 100.0
      let values = (0..<121).map { _ in
        level += StandardNormal.quantile(Double.random(in: 1e-6..<(1 - 1e-6), using: &generator))
        return level
      }
      let value = forecastValues(Array(values.prefix(120)), seasons: [], ahead: 1).values[0]
      held80 += value.lower80 <= values[120] && values[120] <= value.upper80 ? 1 : 0
    }
    print(held80 / 300)
    // Chance alone makes a standard error of 0.023.
    #expect(abs(held80 / 300 - 0.8) < 0.08)
  }

  @Test func theSameSeriesHasTheSameForecast() {
    let values = (0..<300).map { 50 + week[$0 % 7] + 5 * sin(Double($0 * $0)) }
    #expect(
      forecastValues(values, seasons: [7], ahead: 9)
        == forecastValues(values, seasons: [7], ahead: 9)
    )
  }
}
