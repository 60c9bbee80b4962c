/// How long to go on simulating, and from which seed.
package struct SimulationTerms: Hashable, Sendable {
  package let seed: UInt64
  /// At least so many replications, and at most. The simulation goes on in rounds until
  /// `precision` is reached or none are left.
  package let replications: ClosedRange<Int>
  /// How exactly totals must be known; empty to make the least number of replications only.
  package let precision: [Precision]
  /// The probability that an interval around a figure covers the truth.
  package let confidence: Double
  /// Cores to use; nil for all. The answer doesn't depend on it.
  package let cores: Int?

  /// The half width of a confidence interval that is narrow enough, for the total of every queue.
  package enum Precision: Hashable, Sendable {
    case serviceLevel(within: Double)
    case averageSpeedOfAnswer(withinSeconds: Double)
    case abandonment(within: Double)
  }

  package init(
    seed: UInt64, replications: ClosedRange<Int>, precision: [Precision] = [],
    confidence: Double = 0.95, cores: Int? = nil
  ) {
    precondition(replications.lowerBound > 0, "There is at least one replication.")
    precondition(confidence > 0 && confidence < 1, "A confidence is between 0 and 1.")
    precondition(cores ?? 1 > 0, "At least one core works.")
    self.seed = seed
    self.replications = replications
    self.precision = precision
    self.confidence = confidence
    self.cores = cores
  }
}

/// How far a simulation is.
package struct SimulationProgress: Hashable, Sendable {
  package let replicationsDone: Int
  /// The most there will be.
  package let replicationsAtMost: Int

  package init(replicationsDone: Int, replicationsAtMost: Int) {
    self.replicationsDone = replicationsDone
    self.replicationsAtMost = replicationsAtMost
  }
}
