import Foundation

/// Erlang B for less than one agent, where its recursion over whole agents begins.
///
/// By Jagerman's extension 1/B(n, a) = eᵃ a⁻ⁿ Γ(n + 1, a), with Γ(s, x) the upper incomplete gamma
/// function (M. Abramowitz and I. A. Stegun, "Handbook of Mathematical Functions", 1964, section 6.5):
/// below a load of 1 from its power series (6.5.29), above from its continued fraction (6.5.31).
enum FractionalAgent {
  /// 1 ÷ blocking for a part of an agent, between 0 and 1.
  static func offeredPerBlocked(offeredLoad: Double, agent: Double) -> Double {
    offeredLoad < 1
      ? bySeries(load: offeredLoad, agent: agent)
      : byContinuedFraction(load: offeredLoad, agent: agent)
  }

  private static func bySeries(load: Double, agent: Double) -> Double {
    // γ(s, a) = aˢ e⁻ᵃ (1/s + a/s(s+1) + …), s = agent + 1; what is left of Γ(s) is at least a third.
    var order = agent + 1
    var term = 1 / order
    var sum = 0.0
    while term > sum * 1e-17 {
      sum += term
      order += 1
      term *= load / order
    }
    return exp(load) * pow(load, -agent) * tgamma(agent + 1) - load * sum
  }

  /// Lentz's method as modified by I. J. Thompson and A. R. Barnett, Journal of Computational Physics
  /// 64, 1986, doi:10.1016/0021-9991(86)90046-X.
  private static func byContinuedFraction(load: Double, agent: Double) -> Double {
    var denominator = load - agent
    var upper = 1e300
    var lower = 1 / denominator
    var value = lower
    var step = 0.0
    while true {
      step += 1
      let numerator = -step * (step - 1 - agent)
      denominator += 2
      lower = 1 / (numerator * lower + denominator)
      upper = denominator + numerator / upper
      let change = upper * lower
      value *= change
      if abs(change - 1) < 4e-16 { return load * value }
    }
  }
}
