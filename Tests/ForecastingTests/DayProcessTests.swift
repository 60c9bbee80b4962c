import Foundation
import Randomness
import Testing
import Workforce

@testable import Forecasting

struct DayProcessTests {
  private func calendar(history: Int, ahead: Int) -> DayCalendar {
    let special = SpecialDays(
      from: MadeSeries.start, days: history + ahead, calendar: HolidayCalendar(named: "US"))
    return DayCalendar(
      from: MadeSeries.start, history: history, special: special,
      isClosed: [Bool](repeating: false, count: history + ahead))
  }

  @Test func aFactorTimesItselfIsItsCovariance() throws {
    // 4 2 / 2 5: its factor is 2, 1, 2.
    let factor = try #require(CovarianceFactor([4, 0, 2, 5], count: 2))
    #expect(factor.whitened([2, 5]) == [1, 2])
    #expect(factor.unwhitened([2, 4]) == [0, 2])
    #expect(abs(factor.logRootDeterminant { log($0) } - log(4)) < 1e-12)
    // Its inverse is 5 −2 / −2 4, divided by 16.
    let diagonal = factor.inverseDiagonal()
    #expect(abs(diagonal[0] - 5.0 / 16) < 1e-12)
    #expect(abs(diagonal[1] - 4.0 / 16) < 1e-12)
    #expect(CovarianceFactor([1, 0, 2, 1], count: 2) == nil)
  }

  /// An earlier origin's forecast, taken from the whole history's factor, is that of the shorter history.
  @Test func whatIsSeenFromAnEarlierDayUsesNothingLater() {
    let seed: UInt64 = 31
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    let totals = (0..<90).map { _ in 100 + 40 * generator.nextUnit() }
    let calendar = calendar(history: 90, ahead: 28)
    func process(_ days: Int) -> DayProcess {
      var observed = ObservedDays(
        Array(totals.prefix(days)), offsets: calendar.special.givenLogFactors, window: 0..<days)
      // Values are told from one centre.
      observed.values = observed.values.map { $0 + observed.center - 4.8 }
      observed.center = 4.8
      return DayProcess(
        observed, kernel: .usual, calendar: calendar,
        doubts: [Double](repeating: 1, count: days))
    }
    let early = process(60).outlook(from: 60, to: 60..<80)
    let late = process(90).outlook(from: 60, to: 60..<80)
    for lead in 0..<20 {
      #expect(abs(early.means[lead] - late.means[lead]) < 1e-9)
      #expect(abs(early.variance(ofLead: lead) - late.variance(ofLead: lead)) < 1e-9)
    }
  }

  /// The covariance of two days, told by the formula and in the matrix.
  @Test func theMatrixHoldsTheCovariances() {
    let calendar = calendar(history: 400, ahead: 0)
    let covariance = DayCovariance(.usual, calendar: calendar)
    let days = Array(stride(from: 0, to: 400, by: 3))
    let matrix = covariance.matrix(of: days, variances: [Double](repeating: 0, count: days.count))
    for row in days.indices {
      for column in 0...row {
        #expect(
          abs(matrix[row * days.count + column] - covariance.of(days[row], days[column])) < 1e-12)
      }
    }
  }

  @Test func sizesFollowTheHistory() {
    func weekday(_ strength: Double) -> Double {
      let totals = (0..<200).map { day in
        1000 * exp(strength * [1.0, 0.3, 0, 0, -0.2, -0.5, -0.6][day % 7])
      }
      let calendar = calendar(history: 200, ahead: 1)
      return DayProcess(
        fitting: totals, offsets: calendar.special.givenLogFactors, calendar: calendar
      ).kernel[.weekday]
    }
    #expect(weekday(1) > 4 * weekday(0.02))
  }
}

struct BlendWeightsTests {
  @Test func theBetterMethodCountsMoreAndNoneLess() {
    let good = [0.1, -0.1, 0.1, -0.1, 0.1, -0.1]
    let bad = [0.5, 0.5, 0.4, 0.6, 0.5, 0.5]
    let weights = blendWeights(errors: [good, bad], usual: [0.5, 0.5], origins: 100)
    #expect(abs(weights.reduce(0, +) - 1) < 1e-12)
    #expect(weights[0] > 0.9)
    // Few origins say little.
    #expect(blendWeights(errors: [good, bad], usual: [0.5, 0.5], origins: 1)[0] < weights[0])
    #expect(blendWeights(errors: [[], []], usual: [0.3, 0.7], origins: 0) == [0.3, 0.7])
  }

  @Test func errorsToOppositeSidesMakeUpForEachOther() {
    let up = [0.2, 0.3, 0.2, 0.3]
    let down = [-0.2, -0.3, -0.2, -0.3]
    let weights = blendWeights(errors: [up, down], usual: [0.9, 0.1], origins: 50)
    #expect(abs(weights[0] - 0.5) < 0.1)
  }
}

struct ScoreDistributionTests {
  @Test func quantilesAreThoseOfWhatWasRecorded() {
    var scores = ScoreDistribution()
    for place in 0..<1000 { scores.record(-2 + 4 * (Double(place) + 0.5) / 1000) }
    for share in [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975] {
      #expect(abs(scores.quantile(share) - (-2 + 4 * share)) < 0.02)
    }
    var normal = ScoreDistribution()
    normal.addNormal(50)
    #expect(abs(normal.quantile(0.9) - 1.2816) < 0.03)
    #expect(abs(ScoreDistribution().quantile(0.975) - 1.96) < 0.01)
  }
}

struct SparseDaysTests {
  /// Poisson with mean 2: P(X ≤ k) is .135, .406, .677, .857, .947, .983.
  @Test func quantilesOfAPoissonCount() throws {
    let series = MadeSeries.poisson(days: 100, seed: 1) { _, _ in 2 }
    let sparse = try #require(SparseDays(days: DaySeries(series), before: 100))
    let value = sparse.value(mean: 2, dispersion: 1)
    #expect(value.median == 2)
    #expect((value.lower80, value.upper80) == (0, 4))
    #expect((value.lower50, value.upper50) == (1, 3))
    #expect((value.lower95, value.upper95) == (0, 5))
    // Variance 3 × mean: wider.
    let wide = sparse.value(mean: 2, dispersion: 3)
    #expect(wide.upper95 > 5 && wide.lower80 == 0)
  }

  @Test func manyContactsAreNotFew() {
    let series = MadeSeries.poisson(days: 100, seed: 1) { _, _ in 20 }
    #expect(SparseDays(days: DaySeries(series), before: 100) == nil)
  }
}

struct DayProfilesTests {
  @Test func aWeekdayWithFewContactsBorrowsFromOthers() {
    // Sundays bring 20 contacts, other days 2,000, all with one shape.
    let series = MadeSeries.poisson(days: 56, seed: 41) { date, _ in date.weekday == 6 ? 20 : 2000 }
    let days = DaySeries(series)
    var recorder = ProfileRecorder(days, halfLifeWeeks: 13)
    for day in 0..<56 { recorder.record(day: day, isHoliday: false) }
    let shares = recorder.profiles().shares(onWeekday: 6, isHoliday: false)
    #expect(abs(shares.reduce(0, +) - 1) < 1e-9)
    for hour in 8..<18 {
      let truth = MadeSeries.share(minute: hour * 60, intervalMinutes: 60)
      #expect(abs(shares[hour] / truth - 1) < 0.1)
    }
  }

  @Test func aWeekdayThatDiffersKeepsItsShape() {
    var series = MadeSeries.poisson(days: 56, seed: 42) { _, _ in 2000 }
    // Sundays come three hours later.
    for day in 0..<56 where series.weekday(ofDay: day) == 6 {
      let counts = series.counts[day * 24..<(day + 1) * 24]
      for hour in 0..<24 { series.counts[day * 24 + hour] = counts[day * 24 + (hour + 21) % 24] }
    }
    let days = DaySeries(series)
    var recorder = ProfileRecorder(days, halfLifeWeeks: 13)
    for day in 0..<56 { recorder.record(day: day, isHoliday: false) }
    let sunday = recorder.profiles().shares(onWeekday: 6, isHoliday: false)
    let truth = MadeSeries.share(minute: 13 * 60, intervalMinutes: 60)
    #expect(abs(sunday[16] / truth - 1) < 0.1)
  }
}
