import Dispatch
import Synchronization
package import Workforce

/// What customers of `desk` would feel: replications of it, until there are enough.
///
///     let outcome = simulate(desk, SimulationTerms(seed: 1, replications: 100...1000)) { _ in true }
///     outcome?.queues[0].total.serviceLevel  // 0.888 ± 0.004
///
/// The same desk and terms give the same outcome on any number of cores.
///
/// - Parameter goesOn: told how far the simulation is, from any core; false stops it. What was
///   played until then is the outcome, nil if it was nothing.
package func simulate(
  _ desk: DeskModel, _ terms: SimulationTerms,
  goesOn: @escaping @Sendable (SimulationProgress) -> Bool
) -> ServiceOutcome? {
  let most = terms.replications.upperBound
  // Quantiles are compared between parts; there should be some, and none too small.
  let partSize = max(1, min(8, terms.replications.lowerBound / 8))
  var sums = OutcomeSums(desk)
  // So many at once that memory stays small.
  let partsAtOnce = max(2, min(16, 4_000_000 / max(1, sums.waits.count)))
  var wanted = terms.replications.lowerBound
  var hasReached = false
  let watch = Watch(most: most, goesOn: goesOn)
  while true {
    while sums.replications < wanted, !watch.isStopped {
      let begin = sums.replications
      let end = min(wanted, begin + partsAtOnce * partSize)
      let parts = stride(from: begin, to: end, by: partSize).map { $0..<min($0 + partSize, end) }
      for part in played(desk, terms, parts, watch) {
        guard let part else { break }
        sums.add(part)
      }
    }
    hasReached = sums.reaches(terms, queues: desk.queues.count)
    if watch.isStopped || wanted >= most || hasReached { break }
    wanted = min(most, wanted + max(partSize, wanted / 2))
  }
  guard sums.replications > 0 else { return nil }
  return sums.outcome(
    of: desk, confidence: terms.confidence, reachedPrecision: hasReached,
    wasStopped: watch.isStopped)
}

/// Parts of a simulation, each played from its own replications' numbers, in their order.
private func played(
  _ desk: DeskModel, _ terms: SimulationTerms, _ parts: [Range<Int>], _ watch: Watch
) -> [OutcomeSums?] {
  let results = Mutex<[OutcomeSums?]>(Array(repeating: nil, count: parts.count))
  let next = Mutex(0)
  DispatchQueue.concurrentPerform(iterations: min(terms.cores ?? parts.count, parts.count)) { _ in
    while true {
      let index = next.withLock { next in
        defer { next += 1 }
        return next
      }
      guard index < parts.count, !watch.isStopped else { return }
      guard let sums = sums(of: parts[index], desk, terms, watch) else { return }
      results.withLock { $0[index] = sums }
    }
  }
  return results.withLock { $0 }
}

/// One part's replications, one after the other on one desk; nil if it was stopped in between.
private func sums(
  of replications: Range<Int>, _ desk: DeskModel, _ terms: SimulationTerms, _ watch: Watch
) -> OutcomeSums? {
  var sums = OutcomeSums(desk)
  if FirstComeDesk.fits(desk) {
    var played = FirstComeDesk(desk)
    for replication in replications {
      played.play(seed: terms.seed, replication: replication)
      sums.add(played.recorder)
      if !watch.isDone(1) { return nil }
    }
    sums.addWaits(played.recorder)
  } else {
    var played = SupportDesk(desk)
    for replication in replications {
      played.play(seed: terms.seed, replication: replication)
      sums.add(played.recorder)
      if !watch.isDone(1) { return nil }
    }
    sums.addWaits(played.recorder)
  }
  return sums
}

/// Counts what is done, tells it, and remembers whether to stop.
private final class Watch: Sendable {
  private let most: Int
  private let goesOn: @Sendable (SimulationProgress) -> Bool
  private let state = Mutex((done: 0, isStopped: false))

  init(most: Int, goesOn: @escaping @Sendable (SimulationProgress) -> Bool) {
    self.most = most
    self.goesOn = goesOn
  }

  var isStopped: Bool { state.withLock { $0.isStopped } }

  func isDone(_ replications: Int) -> Bool {
    state.withLock { state in
      state.done += replications
      if !state.isStopped {
        state.isStopped = !goesOn(
          SimulationProgress(replicationsDone: state.done, replicationsAtMost: most))
      }
      return !state.isStopped
    }
  }
}
