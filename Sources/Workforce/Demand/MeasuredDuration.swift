/// How long something takes in one channel. Mean is exact; median and 90th percentile are exact
/// below 34 minutes and to one part in a thousand above.
package struct MeasuredDuration: Equatable, Encodable, Sendable {
  /// The channel, or the queue of an interval report.
  package var channel: String
  package var count: Double
  package var meanSeconds: Double
  /// Nil where only totals are known.
  package var medianSeconds: Double?
  package var p90Seconds: Double?

  package init(
    channel: String, count: Double, meanSeconds: Double, medianSeconds: Double?,
    p90Seconds: Double?
  ) {
    self.channel = channel
    self.count = count
    self.meanSeconds = meanSeconds
    self.medianSeconds = medianSeconds
    self.p90Seconds = p90Seconds
  }
}

/// The share of a channel's tickets whose customer gave up before anybody answered.
package struct MeasuredAbandonment: Equatable, Encodable, Sendable {
  package var channel: String
  package var tickets: Double
  package var abandoned: Double
  package var share: Double

  package init(channel: String, tickets: Double, abandoned: Double) {
    self.channel = channel
    self.tickets = tickets
    self.abandoned = abandoned
    share = tickets > 0 ? abandoned / tickets : 0
  }
}
