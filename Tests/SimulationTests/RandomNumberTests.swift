import Foundation
import Testing

@testable import Simulation

struct RandomNumberTests {
  @Test(arguments: 1...3) func exponentialNumbersAreExponential(seed: UInt64) {
    let numbers = StandardExponential.numbers(
      stream: seed &* 0x1234_5678_9ABC_DEF1, customers: 2_000_000)
    let count = Double(numbers.count)
    // Means of 1, x² of 2; within four standard errors.
    #expect(abs(numbers.reduce(0, +) / count - 1) < 4 / count.squareRoot(), "seed \(seed)")
    #expect(
      abs(numbers.reduce(0) { $0 + $1 * $1 } / count - 2) < 4 * (20 / count).squareRoot(),
      "seed \(seed)")
    // Below every edge as many as there should be, far in the tail, too.
    for edge in [0.01, 0.1, 0.5, 1, 2, 4, 7.5, 7.8, 9] {
      let truth = exp(-edge)
      let share = Double(numbers.count { $0 > edge }) / count
      #expect(
        abs(share - truth) < 4 * (truth * (1 - truth) / count).squareRoot(),
        "seed \(seed): \(edge) \(share)")
    }
  }

  @Test func oneCustomersNumbersDoNotFollowAnothers() {
    // Neighbours' numbers are as unlike as any two: a correlation within four standard errors of 0.
    let numbers = (0..<1_000_000 as Range<UInt64>).map { customer in
      var dice = CustomerDice(stream: 42, customer: customer)
      return dice.positiveUnit() - 0.5
    }
    for lag in [1, 2, 7, 100] {
      let together = zip(numbers, numbers.dropFirst(lag)).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(abs(together * 12 / 1_000_000) < 4 / 1000)
    }
  }

  @Test func theBinOfAWaitHoldsIt() {
    for wait in [0, 0.07, 0.5, 1, 19.99, 20, 1234.5, 86_400, 5e6] {
      let bin = WaitHistogram.bin(of: wait)
      #expect(WaitHistogram.lowerEdge(bin) <= wait)
      #expect(wait < WaitHistogram.lowerEdge(bin + 1))
    }
    #expect(WaitHistogram.bin(of: 1e12) == WaitHistogram.bins - 1)
  }
}
