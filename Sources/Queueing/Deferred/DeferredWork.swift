/// Work that may wait for hours, such as email and tickets: pieces come in around the clock, and agents
/// handle them in opening hours, the oldest first.
///
///     let week = DeferredWork(
///       arriving: hours.map(\.tickets), openSeconds: hours.map(\.openSeconds),
///       intervalSeconds: 3600, waitingAtStart: 40)
///     week.leastPace(promise: .openHours(8 * 3600), share: 0.9)  // pieces per open second
///
/// Pieces flow like a fluid, evenly within each interval. With a promise that counts from arrival, the
/// oldest piece is also the one that is due first. G. F. Newell, "Applications of Queueing Theory",
/// 2nd ed., Chapman and Hall 1982, chapter 2. Times are in seconds from the start.
package struct DeferredWork: Hashable, Sendable {
  /// Pieces that come in, interval by interval.
  package let arriving: [Double]
  /// How long the desk is open in each interval. Where that is part of an interval, it is taken to be
  /// open all along at that part of its pace.
  package let openSeconds: [Double]
  package let intervalSeconds: Double
  /// Pieces waiting at the start; their age counts from there.
  package let waitingAtStart: Double

  package init(
    arriving: [Double], openSeconds: [Double], intervalSeconds: Double, waitingAtStart: Double = 0
  ) {
    precondition(
      arriving.count == openSeconds.count, "Each interval has its arrivals and opening hours.")
    precondition(
      arriving.allSatisfy { $0 >= 0 && $0.isFinite } && waitingAtStart >= 0
        && waitingAtStart.isFinite,
      "Work is finite and never negative.")
    precondition(
      intervalSeconds > 0 && openSeconds.allSatisfy { (0...intervalSeconds).contains($0) },
      "A desk is open for no longer than an interval lasts.")
    self.arriving = arriving
    self.openSeconds = openSeconds
    self.intervalSeconds = intervalSeconds
    self.waitingAtStart = waitingAtStart
  }

  /// How long a piece may take, and on which clock.
  package enum Promise: Hashable, Sendable {
    /// Seconds, around the clock.
    case clock(Double)
    /// Seconds for which the desk is open.
    case openHours(Double)

    package var seconds: Double {
      switch self {
      case .clock(let seconds), .openHours(let seconds): seconds
      }
    }
  }

  /// The end of the last interval.
  package var end: Double { Double(arriving.count) * intervalSeconds }

  /// All pieces, those waiting at the start among them.
  package var pieces: Double { arriving.reduce(waitingAtStart, +) }
}
