import Workforce

/// A simulated figure with how far from the truth it may be, in words.
struct SimulatedFigure {
  enum Unit {
    case share, seconds, count
  }

  let estimate: Estimate
  let unit: Unit

  init?(_ estimate: Estimate?, _ unit: Unit) {
    guard let estimate else { return nil }
    self.estimate = estimate
    self.unit = unit
  }

  /// "84.2 %", "7.8 s", "1:30 min", "120".
  var value: String { Self.words(estimate.mean, unit) }

  /// "84.2 % ± 0.6", "7.8 s ± 0.3".
  var withHalfWidth: String {
    guard let halfWidth = estimate.halfWidth else { return value }
    switch unit {
    case .share: return "\(value) ± \(Numerals.fixed(halfWidth * 100, digits: 1))"
    case .seconds: return "\(value) ± \(Self.words(halfWidth, .seconds))"
    case .count: return "\(value) ± \(Numerals.tenths(halfWidth))"
    }
  }

  /// Waits under a minute to a tenth of a second.
  static func words(_ value: Double, _ unit: Unit) -> String {
    switch unit {
    case .share: return told(share: value)
    case .seconds:
      guard value.isFinite else { return "never" }
      return value < 59.95 ? "\(Numerals.tenths(value)) s" : Numerals.duration(seconds: value)
    case .count: return Numerals.tenths(value)
    }
  }
}

/// An estimate for programs.
struct EstimateRecord: Encodable, Sendable {
  let mean: Double
  let halfWidth: Double?

  init?(_ estimate: Estimate?) {
    guard let estimate else { return nil }
    mean = estimate.mean
    halfWidth = estimate.halfWidth
  }
}
