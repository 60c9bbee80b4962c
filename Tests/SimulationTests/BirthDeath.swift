/// One queue with Poisson arrivals, exponential handle times and exponential patience, worked out
/// from its balance equations: an independent truth for simulations to be held against. Time is
/// measured in handle times.
struct BirthDeath {
  let probabilityOfWait: Double
  let abandonment: Double
  let meanQueue: Double
  let occupancy: Double

  /// - Parameter hangUpRate: 0 if nobody hangs up.
  init(load: Double, agents: Int, hangUpRate: Double) {
    var weights = [1.0]
    for state in 1...agents + 4000 {
      let busy = Double(min(state, agents))
      let waiting = Double(max(0, state - agents))
      weights.append(weights[state - 1] * load / (busy + waiting * hangUpRate))
      if state > agents, weights[state] < 1e-18 * weights[agents] { break }
    }
    let total = weights.reduce(0, +)
    let shares = weights.map { $0 / total }
    probabilityOfWait = shares.dropFirst(agents).reduce(0, +)
    meanQueue = shares.enumerated().reduce(0) {
      $0 + Double(max(0, $1.offset - agents)) * $1.element
    }
    abandonment = hangUpRate * meanQueue / load
    occupancy =
      shares.enumerated().reduce(0) { $0 + Double(min(agents, $1.offset)) * $1.element }
      / Double(agents)
  }
}
