/// The least wait in seconds that no more than the rest of a share exceeds, by halving; infinite for
/// a share of 1 where anybody waits at all.
func leastWait(
  notExceededBy share: Double, startingWith step: Double,
  shareWaitingLonger: (Double) -> Double
) -> Double {
  precondition((0...1).contains(share), "A share is between 0 and 1.")
  let rest = 1 - share
  if shareWaitingLonger(0) <= rest { return 0 }
  if share == 1 { return .infinity }
  var low = 0.0
  var high = step
  while shareWaitingLonger(high) > rest {
    low = high
    high *= 2
    if high == .infinity { return .infinity }
  }
  while high - low > 1e-13 * high {
    let middle = (low + high) / 2
    if middle == low || middle == high { break }
    if shareWaitingLonger(middle) > rest { low = middle } else { high = middle }
  }
  return high
}
