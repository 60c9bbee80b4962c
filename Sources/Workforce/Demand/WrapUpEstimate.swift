/// How long agents take after a contact until they take the next one though somebody waits:
/// writing up, a breath, a word with a colleague.
///
/// Only time in which somebody waited tells it: without a line, nobody knows whether an agent was
/// busy or idle.
package struct WrapUpEstimate: Hashable, Sendable {
  /// Contacts after which the next one was taken while people waited.
  package let observed: Int
  package let meanSeconds: Double
  /// The mean is between these two with 95 % confidence.
  package let lowSeconds: Double
  package let highSeconds: Double
  /// Whoever takes longer than this isn't wrapping up but away.
  package let awayAfterSeconds: Int
  /// The share of contacts after which the agent was away.
  package let awayShare: Double
  /// At most 500 of them in ascending order, each as likely.
  package let sample: [Double]

  package init(
    observed: Int, meanSeconds: Double, lowSeconds: Double, highSeconds: Double,
    awayAfterSeconds: Int, awayShare: Double, sample: [Double]
  ) {
    precondition(!sample.isEmpty, "Somebody was observed.")
    self.observed = observed
    self.meanSeconds = meanSeconds
    self.lowSeconds = lowSeconds
    self.highSeconds = highSeconds
    self.awayAfterSeconds = awayAfterSeconds
    self.awayShare = awayShare
    self.sample = sample
  }
}
