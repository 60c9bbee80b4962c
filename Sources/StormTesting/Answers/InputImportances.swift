import Foundation
import Randomness
package import Workforce

/// Which input moves the first failing step most, the first first; empty where nothing moves it, nil if it
/// was stopped. A storm that never breaks counts as breaking after the last step.
///
/// Two samples A and B and, for each input, A with that input from B. First-order indices by A. Saltelli
/// and others, "Variance Based Sensitivity Analysis of Model Output", Computer Physics Communications
/// 181, 2010, doi:10.1016/j.cpc.2009.09.018, formula (b) of their table 2; total ones by M. J. W. Jansen,
/// "Analysis of Variance Designs for Model Output", Computer Physics Communications 117, 1999,
/// doi:10.1016/S0010-4655(98)00154-4. Errors are by bootstrap: B. Efron, 1979.
///
/// - Parameter base: the size of A; it takes so many replications ten times.
package func inputImportances(
  _ problem: StormProblem, _ policy: StormPolicy, base: Int, _ terms: StormTerms,
  goesOn: @escaping @Sendable (Double) -> Bool
) -> [InputImportance]? {
  let model = StormModel(problem)
  let inputs = StormInput.allCases
  let sequence = SobolSequence(dimensions: 2 * inputs.count, seed: terms.seed)
  let points = (0..<base).map { sequence.point($0) }
  let a = points.map { Array($0.prefix(inputs.count)) }
  let b = points.map { Array($0.suffix(inputs.count)) }
  /// Chance's own numbers: a replication of B has others than its twin in A.
  let numbers = Array(0..<base)
  let others = numbers.map { $0 + base }

  func steps(_ points: [[Double]], _ numbers: [Int]) -> [Double]? {
    play(
      model, policy, points.map(model.inputs.factors), terms, .breaks, numbers: numbers,
      goesOn: goesOn
    ).map { records in
      records.flatMap { $0.firstBreak.prefix($0.laneCount) }
        .map { Double($0 < 0 ? problem.stepCount : $0) }
    }
  }
  guard let ofA = steps(a, numbers), let ofB = steps(b, others) else { return nil }
  let all = ofA + ofB
  let mean = all.reduce(0, +) / Double(all.count)
  guard all.contains(where: { abs($0 - mean) > 1e-9 }) else { return [] }

  var found: [InputImportance] = []
  let uncertain = inputs.indices.filter { (problem.uncertainty.spread[inputs[$0]] ?? 0) > 0 }
  for input in uncertain.map(Optional.some) + (problem.uncertainty.hasChance ? [nil] : []) {
    let mixed = zip(a, b).map { mine, theirs in
      mine.indices.map { $0 == input ? theirs[$0] : mine[$0] }
    }
    guard let ofMixed = steps(mixed, input == nil ? others : numbers) else { return nil }
    let pairs = Pairs(a: ofA, b: ofB, mixed: ofMixed)
    let (firstError, totalError) = pairs.errors(seed: terms.seed)
    let (first, total) = pairs.indices(of: Array(0..<base))
    found.append(
      InputImportance(
        input: input.map { inputs[$0] }, first: first, total: total, firstError: firstError,
        totalError: totalError,
        direction: input.map { direction(of: $0, points: a + b, steps: all) } ?? 0))
  }
  // What never changes anything isn't worth a line.
  return found.filter { $0.total > 1e-9 }.sorted { $0.total > $1.total }
}

/// Whether more of an input comes with a later (+1) or an earlier (−1) break; 0 where it is too little to
/// say.
private func direction(of input: Int, points: [[Double]], steps: [Double]) -> Int {
  let count = Double(steps.count)
  let inputs = points.map { $0[input] }
  let meanInput = inputs.reduce(0, +) / count
  let meanStep = steps.reduce(0, +) / count
  var covariance = 0.0
  var spreadInput = 0.0
  var spreadStep = 0.0
  for (one, other) in zip(inputs, steps) {
    covariance += (one - meanInput) * (other - meanStep)
    spreadInput += (one - meanInput) * (one - meanInput)
    spreadStep += (other - meanStep) * (other - meanStep)
  }
  let scale = (spreadInput * spreadStep).squareRoot()
  // Two standard errors of a correlation of nothing.
  guard scale > 0, abs(covariance / scale) > 2 / count.squareRoot() else { return 0 }
  return covariance > 0 ? 1 : -1
}

/// The answers of A, B and the mixed sample, replication by replication.
private struct Pairs {
  let a: [Double]
  let b: [Double]
  let mixed: [Double]

  /// The first-order and the total index of those replications.
  func indices(of chosen: [Int]) -> (first: Double, total: Double) {
    let count = Double(chosen.count)
    var sum = 0.0
    var squares = 0.0
    var alone = 0.0
    var together = 0.0
    for index in chosen {
      sum += a[index] + b[index]
      squares += a[index] * a[index] + b[index] * b[index]
      alone += b[index] * (mixed[index] - a[index])
      together += (a[index] - mixed[index]) * (a[index] - mixed[index])
    }
    let mean = sum / (2 * count)
    let variance = squares / (2 * count) - mean * mean
    guard variance > 1e-12 else { return (0, 0) }
    return (alone / count / variance, together / (2 * count) / variance)
  }

  /// Standard errors over 200 samples drawn from the replications.
  func errors(seed: UInt64) -> (first: Double, total: Double) {
    var generator = SeededGenerator.child(1, of: seed)
    let drawn = (0..<200).map { _ in
      indices(of: a.indices.map { _ in generator.nextIndex(below: a.count) })
    }
    func deviation(_ values: [Double]) -> Double {
      let mean = values.reduce(0, +) / Double(values.count)
      return
        (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1))
        .squareRoot()
    }
    return (deviation(drawn.map(\.first)), deviation(drawn.map(\.total)))
  }
}
