/// How something answers to strain: nothing up to a threshold, half of the most at `half` above it, and
/// the most in the limit.
///
///     let curve = ResponseCurve(from: 1, half: 2, most: 3)
///     curve(1)   // 0
///     curve(3)   // 1.5
///
/// most × y² ÷ (1 + y²) with y = (strain − from) ÷ half: Hill's curve with exponent 2 (A. V. Hill, 1910),
/// level at both ends, so that it neither jumps nor explodes.
package struct ResponseCurve: Hashable, Sendable, BitwiseCopyable {
  /// Up to here nothing happens.
  package var from: Double
  /// How far above `from` half of the most is reached.
  package var half: Double
  package var most: Double

  package init(from: Double, half: Double, most: Double) {
    precondition(
      half > 0 && from.isFinite && half.isFinite && most.isFinite,
      "A curve rises over some distance.")
    self.from = from
    self.half = half
    self.most = most
  }

  package func callAsFunction(_ strain: Double) -> Double {
    let y = max(0, strain - from) / half
    // In this order nothing overflows.
    return y > 1e8 ? most : most * (y * y) / (1 + y * y)
  }

  /// A curve that never answers.
  package static let none = ResponseCurve(from: 0, half: 1, most: 0)
}
