/// Work that waits, as a fluid: over one period it comes in at a steady rate, and goes out first come
/// first served at a steady rate for as long as there is any.
///
///     let march = FluidBacklog(atStart: 100, arriving: 1558, capacity: 1500, promise: 1 / 30.4)
///     march.atEnd  // 158
///
/// The deterministic limit of a queue in overload: G. F. Newell, "Applications of Queueing Theory",
/// 2nd ed., Chapman and Hall 1982, chapter 2. It leaves out the waits that chance makes in a team
/// that keeps up on average.
package struct FluidBacklog: Hashable, Sendable {
  /// Work waiting when the period begins.
  package let atStart: Double
  /// Work that comes in over the period.
  package let arriving: Double
  /// Work that could be done in the period.
  package let capacity: Double
  /// The wait that is promised at most, as a share of the period.
  package let promise: Double

  package init(atStart: Double, arriving: Double, capacity: Double, promise: Double) {
    precondition(
      atStart >= 0 && arriving >= 0 && capacity >= 0 && promise >= 0,
      "Work, capacity and promise are never negative.")
    self.atStart = atStart
    self.arriving = arriving
    self.capacity = capacity
    self.promise = promise
  }

  /// Work waiting when the period ends.
  package var atEnd: Double { max(0, atStart + arriving - capacity) }

  /// Work done in the period.
  package var done: Double { atStart + arriving - atEnd }

  /// Work that comes in over the period and waits longer than promised: what comes in while the
  /// backlog is larger than what is done in the promised time.
  package var late: Double { arriving * shareOfTime(above: promise * capacity) }

  /// The wait of work that comes in at the period's end, in periods, at the period's capacity;
  /// infinite where work waits and nothing is done.
  package var waitAtEnd: Double {
    atEnd == 0 ? 0 : capacity > 0 ? atEnd / capacity : .infinity
  }

  /// The mean wait of what comes in over the period, in periods.
  package var meanWait: Double {
    let mean = meanBacklog
    return mean == 0 ? 0 : capacity > 0 ? mean / capacity : .infinity
  }

  /// Work waiting, averaged over the period: a straight line that stops at nothing.
  package var meanBacklog: Double {
    let growth = arriving - capacity
    guard atStart + growth < 0 else { return atStart + growth / 2 }
    return atStart * (atStart / -growth) / 2
  }

  /// The share of the period in which more than `level` waits.
  private func shareOfTime(above level: Double) -> Double {
    let growth = arriving - capacity
    if atStart > level {
      return growth >= 0 ? 1 : min(1, (atStart - level) / -growth)
    }
    return growth > 0 ? max(0, 1 - (level - atStart) / growth) : 0
  }
}
