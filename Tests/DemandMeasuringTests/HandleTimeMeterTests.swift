import Randomness
import TestSupport
import Testing
import Workforce

@testable import DemandMeasuring

@Suite struct HandleTimeMeterTests {
  @Test func aFewHandleTimesAreTheirOwnSample() throws {
    var meter = HandleTimeMeter()
    let seconds = [30, 240, 60, 90, 90, 120, 600, 45, 10, 15]
    for value in seconds { meter.add(seconds: value) }
    let estimate = try #require(meter.estimate())
    #expect(estimate.count == 10)
    #expect(abs(estimate.meanSeconds - 130) < 1e-9)
    #expect(zip(estimate.sample, seconds.sorted()).allSatisfy { abs($0 - Double($1)) < 1e-9 })
  }

  @Test func manyHandleTimesKeepTheirMeanAndSpread() throws {
    let seed: UInt64 = 11
    var dice = SeededGenerator(seed: seed)
    let handleTime = LognormalDistribution(mean: 300, coefficientOfVariation: 1.2)
    var meter = HandleTimeMeter()
    var sum = 0
    for _ in 0..<100_000 {
      let seconds = Int(handleTime.draw(with: &dice).rounded())
      meter.add(seconds: seconds)
      sum += seconds
    }
    let estimate = try #require(meter.estimate())
    #expect(estimate.sample.count == 500)
    #expect(estimate.sample == estimate.sample.sorted())
    #expect(abs(estimate.meanSeconds - Double(sum) / 100_000) < 1e-9)
    #expect(abs(estimate.distribution.meanSeconds / estimate.meanSeconds - 1) < 1e-9)
    #expect(abs(estimate.meanSeconds / 300 - 1) < 0.03, "seed \(seed)")
    #expect(abs(estimate.coefficientOfVariation / 1.2 - 1) < 0.1, "seed \(seed)")
    let squares = estimate.sample.reduce(0) { $0 + $1 * $1 } / 500
    let mean = estimate.meanSeconds
    let spread = (squares - mean * mean).squareRoot() / mean
    #expect(abs(spread / estimate.coefficientOfVariation - 1) < 0.05, "seed \(seed)")
  }

  @Test func onlyAnsweredDemandCounts() {
    var meter = HandleTimeMeter()
    for number in 0..<9 {
      var call = Contact.made(id: "\(number)", channel: .phone)
      call.handleSeconds = 60
      meter.add(call)
      call.isAbandoned = true
      meter.add(call)
    }
    #expect(meter.estimate() == nil)
    meter.add(seconds: 60)
    #expect(meter.estimate()?.count == 10)
  }
}
