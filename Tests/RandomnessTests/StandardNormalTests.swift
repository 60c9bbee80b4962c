import Randomness
import Testing

@Suite struct StandardNormalTests {
  @Test(arguments: [
    (0.5, 0.0), (0.9, 1.2815515655446004), (0.975, 1.959963984540054), (0.001, -3.090232306167813),
  ])
  func quantileIsThePublishedOne(probability: Double, expected: Double) {
    #expect(abs(StandardNormal.quantile(probability) - expected) < 1e-12)
  }

  @Test func cumulativeOfAQuantileIsTheProbability() {
    for thousandth in 1..<1000 {
      let probability = Double(thousandth) / 1000
      let back = StandardNormal.cumulative(StandardNormal.quantile(probability))
      #expect(abs(back - probability) < 1e-14)
    }
  }
}
