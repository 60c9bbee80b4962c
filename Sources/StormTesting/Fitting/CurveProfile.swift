import Foundation
import Workforce

/// How high a curve may be at the worst strain that was felt, whatever its shape.
///
/// The 95 % interval holds the values whose best likelihood is less than 1.92 dispersions below the best of
/// all: D. R. Cox and D. Oakes, Analysis of Survival Data, 1984, section 3.3.
struct CurveProfile {
  let series: StrainSeries
  let candidates: [CurveCandidates.Candidate]
  let isFactor: Bool
  let worst: Double
  let dispersion: Double
  let bestGain: Double

  func interval(around value: Double) -> (low: Double, high: Double) {
    let low = isWithin(0) ? 0 : edge(from: value, to: 0)
    var far = max(2 * value, 0.05)
    while isWithin(far), far < 1000 { far *= 2 }
    return (low, far >= 1000 ? far : edge(from: value, to: far))
  }

  /// The last value on the way that is within, by bisection.
  private func edge(from inside: Double, to outside: Double) -> Double {
    var (inside, outside) = (inside, outside)
    for _ in 0..<30 {
      let middle = (inside + outside) / 2
      if isWithin(middle) { inside = middle } else { outside = middle }
    }
    return (inside + outside) / 2
  }

  private func isWithin(_ value: Double) -> Bool {
    let least = bestGain - 1.92 * dispersion
    return candidates.contains { gain(of: $0, value) >= least }
  }

  /// The best log-likelihood over that of no relation of a shape that has this value there.
  private func gain(of candidate: CurveCandidates.Candidate, _ value: Double) -> Double {
    guard value > 0 else { return 0 }
    let shape = candidate.shape
    let height = ResponseCurve(from: shape.from, half: shape.half, most: 1)(worst)
    guard height > 1e-9 else { return -.infinity }
    let slope = value / height
    let regression = candidate.regression
    return isFactor
      ? regression.gain(series.events, share: regression.share(ofFactor: slope))
      : regression.gain(
        series.events, slope: slope, response: candidate.response, exposure: series.exposure)
  }
}
