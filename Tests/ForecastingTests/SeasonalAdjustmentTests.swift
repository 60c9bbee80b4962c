import Testing

@testable import Forecasting

struct SeasonalAdjustmentTests {
  @Test func averagesOfAnEvenSeasonCountTheirEndsHalf() {
    // Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 2nd edition, 2018, section 6.2:
    // Australian beer production from 1992, quarters, in megalitres, and R's 2×4 moving average.
    let beer = [443.0, 410, 420, 532, 433, 421, 410, 512]
    let averages = centredAverage(of: beer, over: 4)
    #expect(averages[2] == 450)
    #expect(averages[3] == 450.125)
    #expect(averages[0] == averages[2] && averages[7] == averages[5])
  }

  @Test func whatIsTakenOutIsPutInAgain() {
    let values = (0..<40).map { Double(20 + $0) * [1.5, 1, 0.5, 1][$0 % 4] }
    let adjustment = SeasonalAdjustment(RegularSeries(values: values, seasons: [4]))
    // Factors that multiply leave a straight line.
    for index in 0..<40 { #expect(abs(adjustment.adjusted[index] / Double(20 + index) - 1) < 0.02) }
    let following = adjustment.restored([60, 60, 60, 60])
    for lead in 0..<4 { #expect(abs(following[lead] - 60 * [1.5, 1, 0.5, 1][lead]) < 1.5) }
  }

  @Test func gapsTakeTheSamePlaceOfOtherSeasons() {
    let history = ValueHistory(
      [.nan, 5, 1, 9, 5, .nan, 9, 7, 3, 9, .nan], seasons: [3])
    #expect(history.series.values == [5, 1, 9, 5, 2, 9, 7, 3, 9])
    #expect(history.unobservedAtEnd == 1)
  }

  @Test func placesWithADozenZerosAreQuiet() {
    let values = (0..<20).map { $0 % 5 == 1 ? 4.0 : 0 }
    let quiet = QuietPlaces(of: RegularSeries(values: values, seasons: [5]))
    // Four seasons: a place and its neighbours have twelve zeros. Beside a busy place nobody can tell.
    #expect((0..<5).map { quiet.holds($0) } == [false, false, false, true, true])
    let long = QuietPlaces(
      of: RegularSeries(values: values + values + values, seasons: [5]))
    #expect((0..<5).map { long.holds($0) } == [true, false, true, true, true])
  }
}
