/// Integrals of several smooth functions at once, by Gauss's rule of sixteen points.
///
/// The rule is exact for polynomials up to degree 31: M. Abramowitz and I. A. Stegun, "Handbook of
/// Mathematical Functions", 1964, formula 25.4.30, table 25.4.
enum GaussLegendre {
  /// Over an interval that is halved until halving changes no sum by more than `tolerance`.
  static func integral(
    from start: Double, to end: Double, tolerance: SIMD8<Double>, halvings: Int = 12,
    of value: (Double) -> SIMD8<Double>
  ) -> SIMD8<Double> {
    refined(
      integral(from: start, to: end, of: value), from: start, to: end, tolerance: tolerance,
      halvings: halvings, of: value)
  }

  private static func refined(
    _ whole: SIMD8<Double>, from start: Double, to end: Double, tolerance: SIMD8<Double>,
    halvings: Int, of value: (Double) -> SIMD8<Double>
  ) -> SIMD8<Double> {
    let middle = start + (end - start) / 2
    let first = integral(from: start, to: middle, of: value)
    let second = integral(from: middle, to: end, of: value)
    let change = first + second - whole
    if halvings == 0 || all((change .<= tolerance) .& (-change .<= tolerance)) {
      return first + second
    }
    return refined(
      first, from: start, to: middle, tolerance: tolerance, halvings: halvings - 1, of: value)
      + refined(
        second, from: middle, to: end, tolerance: tolerance, halvings: halvings - 1, of: value)
  }

  static func integral(
    from start: Double, to end: Double, of value: (Double) -> SIMD8<Double>
  ) -> SIMD8<Double> {
    let half = (end - start) / 2
    let middle = start + half
    var sum = SIMD8<Double>.zero
    for point in 0..<8 {
      let away = half * distances[point]
      sum += weights[point] * (value(middle - away) + value(middle + away))
    }
    return half * sum
  }

  private static let distances: [Double] = [
    0.095012509837637440185, 0.28160355077925891323, 0.45801677765722738634,
    0.61787624440264374845, 0.75540440835500303390, 0.86563120238783174388,
    0.94457502307323257608, 0.98940093499164993260,
  ]
  private static let weights: [Double] = [
    0.18945061045506849629, 0.18260341504492358887, 0.16915651939500253819,
    0.14959598881657673208, 0.12462897125553387205, 0.095158511682492784810,
    0.062253523938647892863, 0.027152459411754094852,
  ]
}
