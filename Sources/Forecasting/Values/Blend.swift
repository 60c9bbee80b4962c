import Foundation
import Workforce

/// A weighted mean of methods without the outermost, with what it would have said from earlier origins.
struct Blend {
  /// The forecast.
  let following: [Double]
  /// Steps that are forecast from each earlier origin.
  let tested: Int
  /// How many origins don't share any step.
  let separateOrigins: Int
  /// From each earlier origin, what would have been said, and what came.
  let replays: [Replay]
  let leaderboard: [MethodScore]
  /// The blend's own, from the origins that its methods were tried from.
  let ownScore: MethodScore

  struct Replay {
    /// Values known.
    let origin: Int
    let forecast: [Double]
    let truth: [Double]
  }

  /// A method's weight falls with the fourth power of its mean absolute error: between equal weights,
  /// which ask for no knowledge of the errors, and the best alone, which asks for certain knowledge.
  /// What a method adds to a blend of so many must be worth its time: less than one part in thirty is
  /// left out. Of what the others say of a step, a fifth of the weight at either end has no say: at most
  /// steps some method is far out.
  init(_ tries: [BackTest.Try], of test: BackTest) {
    let truths = test.origins.map { Array(test.truth(after: $0)) }
    let scored = tries.map { Score($0.candidate.name, $0.forecasts, truths) }
    let lowest = scored.map(\.error).min() ?? 0
    // An exact forecast is as good as another one.
    let least = 1e-9 * (truths.joined().reduce(0) { max($0, $1.magnitude) } + 1e-12)
    var weights = scored.map { pow((lowest + least) / ($0.error + least), 4) }
    let all = weights.reduce(0, +)
    weights = weights.map { $0 < all / 30 ? 0 : $0 }
    let kept = weights.reduce(0, +)
    weights = weights.map { kept > 0 ? $0 / kept : 0 }

    let members = tries.indices.filter { weights[$0] > 0 }
    func mean(_ steps: Int, _ forecast: (Int) -> [Double]) -> [Double] {
      let said = members.map { (weight: weights[$0], forecast: forecast($0)) }
      return (0..<steps).map { step in
        middleMean(said.map { (value: $0.forecast[step], weight: $0.weight) })
      }
    }
    following = mean(test.ahead) { tries[$0].following }
    var replays = test.origins.indices.map { which in
      Replay(
        origin: test.origins[which],
        forecast: mean(test.tested) { tries[$0].forecasts[which] }, truth: truths[which])
    }
    for origin in test.furtherOrigins {
      let known = test.series.prefix(origin)
      let forecasts = members.map { tries[$0].candidate.forecast(known, ahead: test.tested) }
      guard !forecasts.contains(where: { $0 == nil }) else { continue }
      let answered = Dictionary(uniqueKeysWithValues: zip(members, forecasts.map { $0 ?? [] }))
      replays.append(
        Replay(
          origin: origin, forecast: mean(test.tested) { answered[$0] ?? [] },
          truth: Array(test.truth(after: origin))))
    }
    self.replays = replays
    tested = test.tested
    let span = (test.origins.first ?? 0) - (test.origins.last ?? 0) + test.tested
    separateOrigins = max(span / test.tested, 1)
    let own = Score(
      "blend", replays.prefix(truths.count).map(\.forecast), truths)
    ownScore = own.told(weight: 1, naive: scored.first?.error ?? 0)
    leaderboard = zip(scored, weights)
      .map { $0.told(weight: $1, naive: scored.first?.error ?? 0) }
      .sorted { ($0.wape, $0.method) < ($1.wape, $1.method) }
  }

  /// How a method did from the earlier origins.
  private struct Score {
    let name: String
    /// Mean absolute error.
    let error: Double
    let meanError: Double
    let meanTruth: Double

    init(_ name: String, _ forecasts: [[Double]], _ truths: [[Double]]) {
      self.name = name
      var count = 0.0
      var absolute = 0.0
      var signed = 0.0
      var total = 0.0
      for (forecast, truth) in zip(forecasts, truths) {
        for (said, came) in zip(forecast, truth) {
          absolute += abs(said - came)
          signed += said - came
          total += came.magnitude
          count += 1
        }
      }
      error = absolute / max(count, 1)
      meanError = signed / max(count, 1)
      meanTruth = total / max(count, 1)
    }

    func told(weight: Double, naive: Double) -> MethodScore {
      let scale = meanTruth > 0 ? meanTruth : 1
      return MethodScore(
        method: name, weight: weight, wape: error / scale, bias: meanError / scale,
        mase: naive > 0 ? error / naive : 1)
    }
  }
}

/// The weighted mean of what lies between the lowest and the highest fifth of the weight.
private func middleMean(_ said: [(value: Double, weight: Double)]) -> Double {
  var sum = 0.0
  var kept = 0.0
  var before = 0.0
  for one in said.sorted(by: { $0.value < $1.value }) {
    let counted = min(before + one.weight, 0.8) - max(before, 0.2)
    before += one.weight
    guard counted > 0 else { continue }
    sum += counted * one.value
    kept += counted
  }
  return kept > 0 ? sum / kept : 0
}
