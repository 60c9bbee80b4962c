/// The probability that a desk is full where whoever finds it full is turned away: of a chain of states,
/// from the fullest down, each so many times as likely as the next.
///
/// It puts desks other than plain agents before the same queue: `ErlangC` and `ErlangA` need no more of
/// a desk than this and its pace when full.
struct FullDesk {
  /// The chance of the fullest state among all.
  let blocking: Double
  /// The mean of what was counted over the states.
  let means: SIMD2<Double>

  /// - Parameters:
  ///   - states: from the fullest down to the last.
  ///   - likelihoodBelow: how many times as likely as a state the state under it is.
  ///   - counting: what to take the mean of.
  init(
    states: ClosedRange<Int>, likelihoodBelow: (Int) -> Double,
    counting: (Int) -> SIMD2<Double> = { _ in .zero }
  ) {
    var likelihood = 1.0
    var full = 1.0
    var sum = 0.0
    var counted = SIMD2<Double>.zero
    var state = states.upperBound
    while true {
      sum += likelihood
      counted += likelihood * counting(state)
      guard state > states.lowerBound else { break }
      if sum > 1e200 {
        full *= 1e-200
        sum *= 1e-200
        counted *= 1e-200
        likelihood *= 1e-200
      }
      let ratio = likelihoodBelow(state)
      likelihood *= ratio
      if ratio < 1 && likelihood < 1e-18 * sum { break }
      state -= 1
    }
    blocking = full / sum
    means = counted / sum
  }
}
