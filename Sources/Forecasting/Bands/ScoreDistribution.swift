import Foundation
import Randomness

/// How far truths lay from forecasts, in units of what was expected: a histogram of standardised
/// errors, with a few as chance would have them, so that a short history has bands too.
///
/// Bands from the errors of earlier forecasts hold what they promise without a law that errors follow:
/// V. Vovk, A. Gammerman and G. Shafer, "Algorithmic Learning in a Random World" (2005).
struct ScoreDistribution {
  private var weights: [Double]
  private(set) var count = 0.0

  private static let bins = 2400
  private static let reach = 12.0

  init() { weights = [Double](repeating: 0, count: Self.bins + 1) }

  mutating func record(_ score: Double, weight: Double = 1) {
    let place = (score + Self.reach) / (2 * Self.reach) * Double(Self.bins)
    weights[Int(min(max(place.rounded(), 0), Double(Self.bins)))] += weight
    count += weight
  }

  mutating func add(_ other: ScoreDistribution, times factor: Double = 1) {
    for place in weights.indices { weights[place] += factor * other.weights[place] }
    count += factor * other.count
  }

  /// As many errors as said, the way a normal distribution has them.
  mutating func addNormal(_ amount: Double) {
    let places = 200
    for place in 0..<places {
      record(
        StandardNormal.quantile((Double(place) + 0.5) / Double(places)),
        weight: amount / Double(places))
    }
  }

  /// The error that a share of them doesn't exceed.
  func quantile(_ probability: Double) -> Double {
    guard count > 0 else { return StandardNormal.quantile(probability) }
    var wanted = probability * count
    for place in weights.indices where weights[place] > 0 {
      if wanted <= weights[place] {
        let within = Double(place) + max(0, wanted) / weights[place] - 0.5
        return within / Double(Self.bins) * 2 * Self.reach - Self.reach
      }
      wanted -= weights[place]
    }
    return Self.reach
  }

  /// The band's ends in units of what was expected, for every band that is told, and the median.
  var ends: BandEnds {
    BandEnds(
      median: quantile(0.5), lower50: quantile(0.25), upper50: quantile(0.75),
      lower80: quantile(0.1), upper80: quantile(0.9), lower95: quantile(0.025),
      upper95: quantile(0.975))
  }
}

/// Where bands end, in units of what was expected.
struct BandEnds {
  var median, lower50, upper50, lower80, upper80, lower95, upper95: Double
}
