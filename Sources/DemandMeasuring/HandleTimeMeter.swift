package import Workforce

/// Measures how long agents are busy with a contact.
///
///     var meter = HandleTimeMeter()
///     for contact in contacts where contact.channel == .phone { meter.add(contact) }
///     let handleTime = meter.estimate()
///
/// It keeps some thousand counts, however many contacts there are.
package struct HandleTimeMeter {
  /// With fewer contacts than this, the mean is a guess: it could be off by half.
  package static let fewestContacts = 10

  private var histogram = DurationHistogram()
  private var sumOfSquares = 0.0

  package init() {}

  /// Takes in a contact of the channel; those that nobody answered, that are no demand or that don't
  /// say how long they took are left out.
  package mutating func add(_ contact: Contact) {
    guard contact.isDemand, !contact.isAbandoned, let seconds = contact.handleSeconds else {
      return
    }
    add(seconds: seconds)
  }

  package mutating func add(seconds: Int) {
    histogram.add(seconds)
    sumOfSquares += Double(seconds) * Double(seconds)
  }

  /// Nil with fewer than `fewestContacts`, or if none took any time.
  package func estimate() -> HandleTimeEstimate? {
    guard histogram.count >= Self.fewestContacts, let mean = histogram.mean, mean > 0 else {
      return nil
    }
    let variance = max(0, sumOfSquares / Double(histogram.count) - mean * mean)
    return HandleTimeEstimate(
      count: histogram.count, meanSeconds: mean,
      coefficientOfVariation: variance.squareRoot() / mean,
      sample: histogram.meansOfEqualParts(min(500, histogram.count)))
  }
}
