import Foundation

/// Patience that nearly everybody has some of, with little spread: a sum of equal exponential stages,
/// also known as Erlang's distribution. One stage is `ExponentialPatience`.
package struct StagedPatience: PatienceDistribution {
  /// Seconds.
  package let mean: Double
  package let stages: Int

  package init(mean: Double, stages: Int) {
    precondition(mean > 0 && mean.isFinite, "A mean patience is finite and above 0.")
    precondition((1...100).contains(stages), "Patience has between 1 and 100 stages.")
    self.mean = mean
    self.stages = stages
  }

  package func shareStillWaiting(after wait: Double) -> Double {
    // Whoever still waits has finished fewer than all stages: a sum of Poisson terms.
    let passed = wait * Double(stages) / mean
    var term = exp(-passed)
    var sum = 0.0
    for stage in 0..<stages {
      sum += term
      term *= passed / Double(stage + 1)
    }
    return sum
  }

  package func meanWait(from start: Double, to end: Double) -> Double {
    leftToWait(after: start) - leftToWait(after: end)
  }

  /// The area under the curve from a wait on: each stage takes its mean, unless it was passed before.
  private func leftToWait(after wait: Double) -> Double {
    let stage = mean / Double(stages)
    let passed = wait / stage
    var term = exp(-passed)
    var sum = 0.0
    for done in 0..<stages {
      sum += term * Double(stages - done)
      term *= passed / Double(done + 1)
    }
    return stage * sum
  }

  package var landmarks: [Double] {
    let spread = mean / Double(stages).squareRoot()
    return [mean - 3 * spread, mean - spread, mean, mean + spread, mean + 3 * spread]
      + [mean + 10 * spread, mean + 40 * spread]
  }
}
