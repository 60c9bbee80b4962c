package import Workforce

/// Estimates how long customers wait before they give up.
///
///     var meter = PatienceMeter()
///     for contact in contacts where contact.channel == .phone { meter.add(contact) }
///     let patience = meter.estimate()
///
/// It keeps two counts for every second of waiting up to a day, however many contacts there are.
package struct PatienceMeter {
  /// With fewer contacts that gave up than this, the mean could as well be twice what it seems or
  /// half of it.
  package static let fewestAbandoned = 10

  private var abandoned = Tally()
  private var answered = Tally()

  package init() {}

  /// Takes in a contact of the channel; other than demand, and contacts that don't say how long they
  /// waited, are left out.
  ///
  /// Where a system gives no wait, it is the time to the first reply, or to the end of a contact that
  /// gave up. Who gave up after 0 seconds was never in line, such as callers who hang up in the menu,
  /// and tells nothing of patience.
  package mutating func add(_ contact: Contact) {
    guard contact.isDemand else { return }
    let end = contact.isAbandoned ? contact.resolvedAt : contact.firstReplyAt
    let wait = contact.waitSeconds ?? end.map { Int($0 - contact.createdAt) }
    guard let wait else { return }
    add(waitSeconds: wait, isAbandoned: contact.isAbandoned)
  }

  /// Takes in somebody who waited and gave up, or waited and was answered.
  package mutating func add(waitSeconds: Int, isAbandoned: Bool) {
    if isAbandoned && waitSeconds <= 0 { return }
    let wait = max(0, waitSeconds)
    if isAbandoned, wait <= Self.mostSeconds {
      abandoned.add(wait)
    } else {
      answered.add(min(wait, Self.mostSeconds))
    }
  }

  /// Contacts that gave up.
  var abandonedCount: Int { abandoned.counts.reduce(0, +) }

  /// The waiting time of all, answered or not.
  var waitedSeconds: Int { seconds(of: abandoned) + seconds(of: answered) }

  /// Nil if fewer than `fewestAbandoned` gave up.
  package func estimate() -> PatienceEstimate? {
    let gaveUp = abandonedCount
    guard gaveUp >= Self.fewestAbandoned else { return nil }
    let waited = Double(waitedSeconds)
    let interval = PoissonInterval(count: gaveUp)
    return PatienceEstimate(
      abandoned: gaveUp, answered: answered.counts.reduce(0, +),
      meanSeconds: waited / Double(gaveUp), lowSeconds: waited / interval.high,
      highSeconds: waited / interval.low, curve: curve(), laterMeanSeconds: laterMean(of: gaveUp))
  }

  /// A day: a longer wait only tells that patience is more.
  private static let mostSeconds = 86_400

  private func seconds(of tally: Tally) -> Int {
    tally.counts.enumerated().reduce(0) { $0 + $1.offset * $1.element }
  }

  /// The steps of Kaplan and Meier, those left out that fall by less than a hundredth of the whole,
  /// up to where no more than a handful waited.
  private func curve() -> [PatienceEstimate.Point] {
    let steps = KaplanMeier(events: abandoned, lost: answered).steps
      .filter { $0.atRisk >= Self.fewestAbandoned }
    guard let end = steps.last else { return [] }
    let least = (1 - end.share) / 100
    var last = 1.0
    return steps.compactMap { step in
      guard last - step.share >= least || step == end else { return nil }
      last = step.share
      return PatienceEstimate.Point(
        waitSeconds: Double(step.seconds), shareStillWaiting: step.share)
    }
  }

  /// Waiting time ÷ giving up, counted from the wait that half of those who gave up stayed under.
  private func laterMean(of gaveUp: Int) -> Double {
    var start = 0
    var before = 0
    while before + abandoned[start] <= gaveUp / 2 {
      before += abandoned[start]
      start += 1
    }
    let later = abandoned.counts.dropFirst(start).reduce(0, +)
    let waited = [abandoned, answered].reduce(0) { sum, tally in
      tally.counts.indices.dropFirst(start).reduce(sum) { $0 + ($1 - start) * tally[$1] }
    }
    // Half a second each, as waits are told in whole ones; so it isn't 0 either.
    return (Double(waited) + 0.5 * Double(later)) / Double(later)
  }
}
