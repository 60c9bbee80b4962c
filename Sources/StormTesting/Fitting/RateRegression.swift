import Foundation

/// Events that come at a rate of `base` + `slope` × response for each that could have one: both by maximum
/// likelihood, neither below 0, where counts are Poisson's.
///
/// With both free the expected events add up to those that came, so the rate is a mixture of two shapes,
/// exposure alone and exposure × response, and the share of the second is the only thing to find. Its
/// log-likelihood is concave, so that Newton's method within a bracket finds it.
struct RateRegression {
  /// By week: exposure × response, as a share of its sum ÷ exposure as a share of its sum, less 1.
  private let excess: [Double]
  private let exposureSum: Double
  private let responseSum: Double

  /// - Parameter response: by week, from 0 up.
  init(response: [Double], exposure: [Double]) {
    exposureSum = exposure.reduce(0, +)
    responseSum = zip(response, exposure).reduce(0) { $0 + $1.0 * $1.1 }
    let scale = responseSum > 0 ? exposureSum / responseSum : 0
    excess = response.map { $0 * scale - 1 }
  }

  /// Whether there is a response at all.
  var isUsable: Bool { responseSum > 1e-12 && exposureSum > 0 }

  /// How much more likely the events are with the best slope than with none: the logarithm, from 0 up.
  func gain(_ events: [Double]) -> (share: Double, gain: Double) {
    guard isUsable else { return (0, 0) }
    guard slope(at: 0, events) > 0 else { return (0, 0) }
    var low = 0.0
    var high = 1.0
    var share = 0.5
    for _ in 0..<60 {
      var first = 0.0
      var second = 0.0
      for (count, excess) in zip(events, excess) where count > 0 {
        let part = excess / (1 + share * excess)
        first += count * part
        second -= count * part * part
      }
      if first > 0 { low = share } else { high = share }
      let next = second < 0 ? share - first / second : .nan
      let step = next > low && next < high ? next : (low + high) / 2
      if abs(step - share) < 1e-10 { break }
      share = step
    }
    return (share, gain(events, share: share))
  }

  /// The same where the slope's share of the expected events is given.
  func gain(_ events: [Double], share: Double) -> Double {
    zip(events, excess).reduce(0) { sum, week in
      week.0 > 0 ? sum + week.0 * log(max(1e-300, 1 + share * week.1)) : sum
    }
  }

  private func slope(at share: Double, _ events: [Double]) -> Double {
    zip(events, excess).reduce(0) { $0 + $1.0 * $1.1 / (1 + share * $1.1) }
  }

  /// The rates that a share stands for.
  func rates(share: Double, total: Double) -> (base: Double, slope: Double) {
    ((1 - share) * total / exposureSum, responseSum > 0 ? share * total / responseSum : 0)
  }

  /// The share that stands for a slope of `factor` times the base.
  func share(ofFactor factor: Double) -> Double {
    let response = factor * responseSum
    return response / (exposureSum + response)
  }

  /// The best gain where the slope itself is given, whatever the base.
  func gain(_ events: [Double], slope: Double, response: [Double], exposure: [Double]) -> Double {
    let total = events.reduce(0, +)
    let noRelation = total / exposureSum
    func derivative(_ base: Double) -> Double {
      var sum = -exposureSum
      for (count, response) in zip(events, response) where count > 0 {
        sum += count / (base + slope * response)
      }
      return sum
    }
    var low = 0.0
    var high = noRelation
    if derivative(1e-15) > 0 {
      for _ in 0..<50 {
        let middle = (low + high) / 2
        if derivative(middle) > 0 { low = middle } else { high = middle }
      }
    } else {
      high = 0
    }
    let base = max(high, 1e-15)
    var gain = total - (base * exposureSum + slope * responseSum)
    for (count, response) in zip(events, response) where count > 0 {
      gain += count * log((base + slope * response) / noRelation)
    }
    return gain
  }

  /// How much events vary around the rates beyond chance: Pearson's χ² ÷ what is left to vary.
  func dispersion(
    _ events: [Double], _ rates: (base: Double, slope: Double), response: [Double],
    exposure: [Double], parameters: Int
  ) -> Double {
    var sum = 0.0
    var weeks = 0
    for index in events.indices where exposure[index] > 0 {
      let expected = exposure[index] * (rates.base + rates.slope * response[index])
      guard expected > 1e-9 else { continue }
      sum += (events[index] - expected) * (events[index] - expected) / expected
      weeks += 1
    }
    return sum / Double(max(1, weeks - parameters))
  }
}
