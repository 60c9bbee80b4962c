import Randomness
import Testing

struct StudentTTests {
  /// From the table of E. S. Pearson and H. O. Hartley, Biometrika Tables for Statisticians, 1966.
  @Test(arguments: [
    (0.975, 1, 12.706204736), (0.975, 2, 4.302652730), (0.975, 10, 2.228138852),
    (0.95, 5, 2.015048373), (0.995, 30, 2.749995654), (0.975, 120, 1.979930405),
  ]) func quantilesAreThoseOfTheTable(share: Double, freedom: Int, value: Double) {
    #expect(abs(StudentT.quantile(share, degreesOfFreedom: freedom) - value) < 1e-8)
    #expect(abs(StudentT.quantile(1 - share, degreesOfFreedom: freedom) + value) < 1e-8)
  }

  @Test func manyDegreesOfFreedomComeCloseToTheBellCurve() {
    let closed = StudentT.quantile(0.975, degreesOfFreedom: 1000)
    let expanded = StudentT.quantile(0.975, degreesOfFreedom: 1001)
    #expect(abs(closed - expanded) < 1e-5)
    #expect(
      abs(StudentT.quantile(0.975, degreesOfFreedom: 10_000_000) - StandardNormal.quantile(0.975))
        < 1e-6)
  }

  @Test(arguments: 1...40) func theQuantileUndoesTheProbability(freedom: Int) {
    for share in stride(from: 0.05, to: 0.99, by: 0.05) {
      let value = StudentT.quantile(share, degreesOfFreedom: freedom)
      #expect(abs(StudentT.cumulative(value, degreesOfFreedom: freedom) - share) < 1e-12)
    }
  }
}
