/// How long an agent is busy with a contact of a channel, measured from those that were answered.
package struct HandleTimeEstimate: Hashable, Sendable {
  /// Contacts whose handle time is known.
  package let count: Int
  package let meanSeconds: Double
  /// The standard deviation ÷ the mean: 1 for the exponential shape of most formulas.
  package let coefficientOfVariation: Double
  /// At most 500 handle times in ascending order, each standing for as many contacts as the others:
  /// the means of equal parts of all. Their mean is the true one.
  package let sample: [Double]

  package init(
    count: Int, meanSeconds: Double, coefficientOfVariation: Double, sample: [Double]
  ) {
    precondition(meanSeconds > 0 && !sample.isEmpty, "A handle time is above 0 on average.")
    self.count = count
    self.meanSeconds = meanSeconds
    self.coefficientOfVariation = coefficientOfVariation
    self.sample = sample
  }

  package var distribution: DurationDistribution { .measured(seconds: sample) }
}
