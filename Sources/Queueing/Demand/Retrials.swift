/// The load of callers who try again: some of those who fail to get through come back, and add to the
/// load that made them fail.
///
///     let tried = Retrials(originalLoad: 4, redialing: 0.5) {
///       ErlangB(offeredLoad: $0, agents: 5).blocking
///     }
///     tried?.offeredLoad  // 4.57 erlangs are offered where 4 were meant
///
/// Attempts are taken to come as independently as first calls do, which understates failure, by up to a
/// tenth of it, and more the sooner people redial. Keep first and repeated calls apart in a history, or a
/// forecast counts them twice. S. Aguir, F. Karaesmen, Z. Akşin and F. Chauvet, "The impact of retrials
/// on call center performance", OR Spectrum 26, 2004, doi:10.1007/s00291-004-0165-7.
package struct Retrials: Hashable, Sendable {
  /// Of first attempts, in erlangs.
  package let originalLoad: Double
  /// The share of failed attempts that is followed by another one.
  package let redialing: Double
  /// Of all attempts, in erlangs.
  package let offeredLoad: Double
  /// The share of attempts that fail.
  package let failing: Double

  /// The share of callers who never get through.
  package var neverServed: Double {
    originalLoad > 0 ? min(1, offeredLoad * failing * (1 - redialing) / originalLoad) : failing
  }

  /// Attempts that each caller makes on average.
  package var attempts: Double { originalLoad > 0 ? offeredLoad / originalLoad : 1 }

  /// Nil where everybody tries for ever and there is no room for all: attempts then grow without end.
  ///
  /// - Parameter failing: The share of attempts that fail at an offered load. More load serves no
  ///   fewer callers.
  package init?(
    originalLoad: Double, redialing: Double, failing: (_ offeredLoad: Double) -> Double
  ) {
    precondition(
      originalLoad >= 0 && originalLoad.isFinite, "A load is finite and never negative.")
    precondition((0...1).contains(redialing), "A share is between 0 and 1.")
    // offered · (1 − redialing · failing(offered)) = original, whose left side grows with offered.
    func original(of offered: Double) -> Double { offered * (1 - redialing * failing(offered)) }
    var low = originalLoad
    var high = originalLoad
    // A little more, as rounding may find room where there is none.
    while original(of: high) < originalLoad * (1 + 1e-9) {
      low = high
      high *= 2
      guard high <= 1e6 * max(1, originalLoad) else { return nil }
    }
    while high - low > 1e-14 * high {
      let middle = (low + high) / 2
      if middle <= low || middle >= high { break }
      if original(of: middle) < originalLoad { low = middle } else { high = middle }
    }
    self.originalLoad = originalLoad
    self.redialing = redialing
    offeredLoad = high
    self.failing = failing(high)
  }
}
