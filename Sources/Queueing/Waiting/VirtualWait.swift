import Foundation

/// How long somebody with endless patience would wait among people without: up to a factor, the chance
/// density of that wait after a moment `x` is
///
///     exp(contacts per second · ∫₀ˣ share still waiting − answers per second · x)
///
/// which rises while more come in than are answered or give up, and falls from then on. What a queue
/// does to people is a ratio of integrals over it: F. Baccelli and G. Hébuterne, "On queues with
/// impatient customers", Performance '81, 1981; S. Zeltyn and A. Mandelbaum, "Call centers with
/// impatient customers", Queueing Systems 51, 2005, doi:10.1007/s11134-005-3699-8.
///
/// Where they subtract one integral from another, we integrate the difference, so that nothing cancels;
/// and the density's largest value is taken out first, so that nothing overflows.
struct VirtualWait<Patience: PatienceDistribution> {
  let arrivalsPerSecond: Double
  /// With all agents busy.
  let answersPerSecond: Double
  let patience: Patience

  /// Where the density is largest, or nil where it grows for ever: people who never give up come in
  /// faster than they are answered.
  var peak: Double? {
    let balance = answersPerSecond / arrivalsPerSecond
    if balance >= 1 { return 0 }
    if patience.shareNeverGivingUp >= balance { return nil }
    var low = 0.0
    var high = patience.landmarks.max() ?? 1
    while patience.shareStillWaiting(after: high) > balance {
      low = high
      high *= 2
    }
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if patience.shareStillWaiting(after: middle) > balance { low = middle } else { high = middle }
    }
    return high
  }

  /// The logarithm of the density at one wait, less that at another.
  func logDensity(at wait: Double, comparedTo other: Double) -> Double {
    let slope =
      arrivalsPerSecond * patience.shareStillWaiting(after: other) - answersPerSecond
    return slope * (wait - other) + arrivalsPerSecond * patience.excess(from: other, to: wait)
  }

  /// What is summed over all waits from a moment on, relative to the density at `reference`.
  struct Sums {
    let reference: Double
    /// The density itself.
    let all: Double
    /// Of those whose patience is longer than the wait.
    let answered: Double
    /// Of those whose patience is shorter.
    let abandoned: Double
    /// The wait of somebody with endless patience.
    let virtualWait: Double
    /// The wait until answered or given up.
    let wait: Double
    /// The wait of those who are answered.
    let answeredWait: Double
  }

  /// The sums over waits longer than `start`, for a density with this peak.
  func sums(after start: Double, peak: Double) -> Sums {
    let reference = max(start, peak)
    // Beyond 42 natural units below its largest value, the density is under 10⁻¹⁸ of it.
    let end = edge(from: reference, startingWith: 42 / answersPerSecond, limit: .infinity)
    let beginning =
      reference > start
      ? edge(from: reference, startingWith: -42 / arrivalsPerSecond, limit: start) : start
    var marks = patience.landmarks.filter { beginning < $0 && $0 < end }
    for part in 0...5 {
      marks.append(reference + (end - reference) * Double(part) / 5)
      if beginning < reference {
        marks.append(beginning + (reference - beginning) * Double(part) / 5)
      }
    }
    marks.sort()
    let panels = zip(marks, marks.dropFirst()).filter { $0 < $1 }
    func value(_ wait: Double) -> SIMD8<Double> {
      let density = exp(logDensity(at: wait, comparedTo: reference))
      let waiting = density * patience.shareStillWaiting(after: wait)
      return SIMD8(
        density, waiting, density - waiting, density * wait,
        density * patience.meanWait(from: 0, to: wait), waiting * wait, 0, 0)
    }
    let rough = panels.reduce(SIMD8<Double>.zero) {
      $0 + GaussLegendre.integral(from: $1.0, to: $1.1, of: value)
    }
    // No nearer than rounding lets the exponents be.
    let noise = 4e-16 * (arrivalsPerSecond + answersPerSecond) * (end - beginning)
    let tolerance = rough * (1e-14 + min(1e-9, noise))
    let sums = panels.reduce(SIMD8<Double>.zero) {
      $0 + GaussLegendre.integral(from: $1.0, to: $1.1, tolerance: tolerance, of: value)
    }
    return Sums(
      reference: reference, all: sums[0], answered: sums[1], abandoned: sums[2],
      virtualWait: sums[3], wait: sums[4], answeredWait: sums[5])
  }

  /// A wait at which the density is just small enough to be left out, away from its largest value in
  /// the direction of the first step, and not past the limit.
  private func edge(from reference: Double, startingWith step: Double, limit: Double) -> Double {
    var near = 0.0
    var far = step
    while logDensity(at: max(0, reference + far), comparedTo: reference) > -42 {
      near = far
      far *= 2
      if step < 0 && reference + far <= limit {
        far = limit - reference
        if logDensity(at: limit, comparedTo: reference) > -42 { return limit }
        break
      }
    }
    for _ in 0..<4 {
      let middle = (near + far) / 2
      if logDensity(at: reference + middle, comparedTo: reference) > -42 {
        near = middle
      } else {
        far = middle
      }
    }
    return max(step < 0 ? limit : 0, reference + far)
  }
}
