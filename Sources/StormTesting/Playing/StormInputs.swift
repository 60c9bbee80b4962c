import Foundation
import Randomness
import Workforce

/// How far each uncertain input goes from what is expected, replication by replication.
///
/// Normal scores from quasi-random points, correlated as the person says, then lognormal factors of
/// mean 1.
struct StormInputs {
  private let spread: [Double]
  private let root: [[Double]]
  private static let inputs = StormInput.allCases

  init(_ problem: StormProblem) {
    spread = Self.inputs.map { problem.uncertainty.spread[$0] ?? 0 }
    guard let root = problem.uncertainty.correlationRoot else {
      preconditionFailure("Correlations were checked where they were written.")
    }
    self.root = root
  }

  static var count: Int { inputs.count }

  /// One factor for each input, in the order of `StormInput.allCases`.
  ///
  /// - Parameter point: numbers from (0, 1), one for each input.
  func factors(at point: [Double]) -> [Double] {
    let scores = point.map(StandardNormal.quantile)
    return root.indices.map { row in
      guard spread[row] > 0 else { return 1 }
      let score = (0...row).reduce(0.0) { $0 + root[row][$1] * scores[$1] }
      let variance = log1p(spread[row] * spread[row])
      return exp(score * variance.squareRoot() - variance / 2)
    }
  }
}

/// The factors of eight replications.
struct InputLanes {
  var factors: [Lanes]

  init(_ byReplication: [[Double]]) {
    factors = StormInput.allCases.indices.map { input in
      var lanes = Lanes(repeating: 1)
      for (lane, factors) in byReplication.enumerated() { lanes[lane] = factors[input] }
      return lanes
    }
  }

  subscript(input: StormInput) -> Lanes {
    switch input {
    case .sales: factors[0]
    case .retention: factors[1]
    case .incidentRate: factors[2]
    case .productivity: factors[3]
    case .attrition: factors[4]
    case .timeToFill: factors[5]
    case .eventSize: factors[6]
    }
  }
}
