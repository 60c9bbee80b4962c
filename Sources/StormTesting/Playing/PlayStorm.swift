import Dispatch
import Foundation
import Randomness
import Synchronization
package import Workforce

/// A storm, played as often as `terms` say under one way to hire.
///
///     let outcome = playStorm(problem, .planned, StormTerms(seed: 1, replications: 500)) { _ in true }
///     outcome?.breaks.p50   // the step by which half of all replications have broken
///
/// The same problem, policy and terms give the same outcome on any number of cores.
///
/// Method and limits: `docs/methods/storm.md`.
///
/// - Parameter goesOn: told the share that is done, from any core; false stops it, and the outcome is nil.
package func playStorm(
  _ problem: StormProblem, _ policy: StormPolicy, _ terms: StormTerms,
  goesOn: @escaping @Sendable (Double) -> Bool
) -> StormOutcome? {
  let model = StormModel(problem)
  let points = StormPoints(replications: terms.replications, seed: terms.seed)
  guard
    let records = play(model, policy, points.factors(of: model), terms, .steps, goesOn: goesOn)
  else { return nil }
  return outcome(of: records, model, policy, terms)
}

/// The quasi-random points at which the uncertain inputs of a run's replications lie.
struct StormPoints {
  let replications: Int
  let points: [[Double]]

  init(replications: Int, seed: UInt64) {
    self.replications = replications
    let sequence = SobolSequence(dimensions: StormInputs.count, seed: seed)
    points = (0..<replications).map { sequence.point($0) }
  }

  func factors(of model: StormModel) -> [[Double]] { points.map(model.inputs.factors) }
}

/// Plays replications in blocks of eight, on all cores; nil if it was stopped. Results are in order.
///
/// - Parameters:
///   - factors: of the inputs, for each replication.
///   - numbers: what each replication's chance follows from; as they are counted if nil.
func play(
  _ model: StormModel, _ policy: StormPolicy, _ factors: [[Double]], _ terms: StormTerms,
  _ detail: StormRecord.Detail, numbers: [Int]? = nil,
  goesOn: @escaping @Sendable (Double) -> Bool
) -> [StormRecord]? {
  let size = Lanes.laneCount
  let blocks = (factors.count + size - 1) / size
  let normal = NormalTable()
  let results = Mutex(RecordsInOrder(count: blocks))
  let state = Mutex((next: 0, done: 0, isStopped: false))
  let workers = min(terms.cores ?? ProcessInfo.processInfo.activeProcessorCount, blocks)
  DispatchQueue.concurrentPerform(iterations: workers) { _ in
    while true {
      let taken = state.withLock { state -> Int? in
        guard state.next < blocks, !state.isStopped else { return nil }
        defer { state.next += 1 }
        return state.next
      }
      guard let taken else { return }
      let range = taken * size..<min(factors.count, (taken + 1) * size)
      let record = record(
        model, policy, normal: normal, seed: terms.seed,
        replications: range.map { numbers?[$0] ?? $0 }, factors: Array(factors[range]),
        detail: detail)
      results.withLock { $0.put(record, at: taken) }
      let share = state.withLock { state in
        state.done += 1
        return Double(state.done) / Double(blocks)
      }
      if !goesOn(share) { state.withLock { $0.isStopped = true } }
    }
  }
  return results.withLock { $0.all }
}

/// Records as blocks are done with, in any order, and their parts summed up from the first to the last: kept
/// apart they would take more memory than all else.
private struct RecordsInOrder {
  private var records: [StormRecord?]
  private var parts: [Double] = []
  private var summed = 0

  init(count: Int) { records = Array(repeating: nil, count: count) }

  mutating func put(_ record: StormRecord, at place: Int) {
    records[place] = record
    while summed < records.count, let next = records[summed]?.parts {
      if summed == 0 { parts = Array(repeating: 0, count: next.count) }
      for part in next.indices { parts[part] += next[part] }
      records[summed]?.parts = []
      summed += 1
    }
  }

  /// Nil if some are missing.
  var all: [StormRecord]? {
    guard summed == records.count else { return nil }
    var all = records.compactMap(\.self)
    all[0].parts = parts
    return all
  }
}
