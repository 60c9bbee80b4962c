/// What becomes of deferred work with so many pieces that can be handled in each interval.
package struct DeferredFlow: Hashable, Sendable {
  /// Pieces that are handled.
  package let handled: Double
  /// Handled within the promise.
  package let onTime: Double
  /// Handled, but later than promised.
  package let lateHandled: Double
  /// Still waiting at the end, and longer than promised.
  package let overdueAtEnd: Double
  /// Pieces waiting at the end of each interval.
  package let waiting: [Double]
  /// The age in seconds of the oldest piece waiting at the end of each interval; 0 where none waits.
  package let oldestAge: [Double]
  /// Seconds from coming in to being handled, on the promise's clock, averaged over what is handled.
  package let meanDelay: Double
  /// The longest of them.
  package let longestDelay: Double

  /// Of the pieces whose time is up by the end, the share that was handled in time.
  package var promiseKept: Double {
    let due = onTime + lateHandled + overdueAtEnd
    return due > 0 ? onTime / due : 1
  }
}

extension DeferredWork {
  /// With as many pieces handled per open second all along.
  package func flow(piecesPerOpenSecond pace: Double, promise: Promise) -> DeferredFlow {
    flow(capacity: openSeconds.map { $0 * pace }, promise: promise)
  }

  /// With so many pieces that can be handled in each interval, where there are any.
  package func flow(capacity: [Double], promise: Promise) -> DeferredFlow {
    precondition(
      capacity.count == arriving.count && capacity.allSatisfy { $0 >= 0 },
      "Each interval has a capacity, and none is negative.")
    let arrived = cumulativeArrivals
    let (done, waiting) = cumulativeHandled(capacity: capacity)
    let clock = clock(of: promise)
    let handled = done.heights[done.heights.count - 1]
    var sums = DelaySums(promised: promise.seconds)

    // Between two bends of either line, the delay of one piece after the other changes evenly.
    let bends = PiecewiseLine.heights(of: arrived, and: done, upTo: handled)
    let least = 1e-11 * max(1, pieces)
    var doneBy = MomentsByPiece(done, on: clock, end: end)
    var arrivedBy = MomentsByPiece(arrived, on: clock, end: end)
    for (from, to) in zip(bends, bends.dropFirst()) where to - from > least {
      sums.add(
        pieces: to - from, first: doneBy.last(atMost: from) - arrivedBy.last(atMost: from),
        last: doneBy.first(reaching: to) - arrivedBy.first(reaching: to))
    }
    // What is overdue at the end came in before its time began to run out.
    let runningOut = clock.height(at: end) - promise.seconds
    let overdue =
      runningOut > 0
      ? arrived.height(at: clock.firstPlace(reaching: runningOut) ?? end) - handled : 0
    return DeferredFlow(
      handled: handled, onTime: sums.onTime, lateHandled: sums.late,
      overdueAtEnd: overdue > least ? overdue : 0, waiting: waiting,
      oldestAge: oldestAges(arrived: arrived, done: done, least: least),
      meanDelay: handled > 0 ? sums.total / handled : 0, longestDelay: sums.longest)
  }

  /// Pieces that have come in by each moment.
  var cumulativeArrivals: PiecewiseLine {
    var line = PiecewiseLine()
    line.append(0, 0)
    line.append(0, waitingAtStart)
    var sum = waitingAtStart
    for (index, pieces) in arriving.enumerated() {
      sum += pieces
      line.append(Double(index + 1) * intervalSeconds, sum)
    }
    return line
  }

  /// Open seconds by each moment.
  var openClock: PiecewiseLine {
    var line = PiecewiseLine()
    line.append(0, 0)
    var sum = 0.0
    for (index, open) in openSeconds.enumerated() {
      sum += open
      line.append(Double(index + 1) * intervalSeconds, sum)
    }
    return line
  }

  /// The time that a promise counts, by each moment.
  func clock(of promise: Promise) -> PiecewiseLine {
    if case .openHours = promise { return openClock }
    var line = PiecewiseLine()
    line.append(0, 0)
    line.append(end, end)
    return line
  }

  private func cumulativeHandled(
    capacity: [Double]
  ) -> (done: PiecewiseLine, waiting: [Double]) {
    var done = PiecewiseLine()
    done.append(0, 0)
    var waiting: [Double] = []
    var arrived = waitingAtStart
    var handled = 0.0
    for (index, pieces) in arriving.enumerated() {
      let start = Double(index) * intervalSeconds
      let period = FluidBacklog(
        atStart: arrived - handled, arriving: pieces, capacity: capacity[index], promise: 0)
      arrived += pieces
      if period.atEnd > 0 || capacity[index] == 0 {
        handled = min(arrived, handled + capacity[index])
      } else {
        // The backlog is gone after a part of the interval; then what comes in is handled at once.
        let spare = capacity[index] - pieces
        let part = spare > 0 ? min(1, period.atStart / spare) : 1
        if part > 0 && part < 1 {
          done.append(
            start + part * intervalSeconds, min(arrived, handled + part * capacity[index]))
        }
        handled = arrived
      }
      done.append(start + intervalSeconds, handled)
      waiting.append(arrived - handled)
    }
    return (done, waiting)
  }

  private func oldestAges(
    arrived: PiecewiseLine, done: PiecewiseLine, least: Double
  ) -> [Double] {
    var doneBy = PiecewiseLine.Walk(along: done)
    var arrivedBy = PiecewiseLine.Walk(along: arrived)
    var oldest = PiecewiseLine.Walk(along: arrived)
    return arriving.indices.map { index in
      let now = Double(index + 1) * intervalSeconds
      let handled = doneBy.height(at: now)
      guard arrivedBy.height(at: now) - handled > least else { return 0 }
      return now - oldest.lastPlace(atMost: handled)
    }
  }
}

/// When so many pieces were reached, on a promise's clock, asked for more and more of them.
private struct MomentsByPiece {
  private let end: Double
  private var firsts: PiecewiseLine.Walk
  private var lasts: PiecewiseLine.Walk
  private var clockOfFirsts: PiecewiseLine.Walk
  private var clockOfLasts: PiecewiseLine.Walk

  init(_ pieces: PiecewiseLine, on clock: PiecewiseLine, end: Double) {
    self.end = end
    (firsts, lasts) = (.init(along: pieces), .init(along: pieces))
    (clockOfFirsts, clockOfLasts) = (.init(along: clock), .init(along: clock))
  }

  mutating func first(reaching pieces: Double) -> Double {
    clockOfFirsts.height(at: firsts.firstPlace(reaching: pieces) ?? end)
  }

  mutating func last(atMost pieces: Double) -> Double {
    clockOfLasts.height(at: lasts.lastPlace(atMost: pieces))
  }
}

/// Pieces by delay, summed over groups in which it changes evenly from piece to piece.
private struct DelaySums {
  let promised: Double
  var onTime = 0.0
  var late = 0.0
  var total = 0.0
  var longest = 0.0

  init(promised: Double) { self.promised = promised }

  mutating func add(pieces: Double, first: Double, last: Double) {
    let shorter = max(0, min(first, last))
    let longer = max(0, first, last)
    // Times are computed from sums of many intervals; a millionth of a second is not late.
    let limit = promised + 1e-6
    let inTime =
      longer <= limit ? 1 : shorter > limit ? 0 : (promised - shorter) / (longer - shorter)
    onTime += pieces * max(0, inTime)
    late += pieces * (1 - max(0, inTime))
    total += pieces * (shorter + longer) / 2
    longest = max(longest, longer)
  }
}
