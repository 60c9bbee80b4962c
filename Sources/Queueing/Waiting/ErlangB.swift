/// The share of contacts that find everybody busy, where nobody waits: who finds no agent (or no line)
/// free is turned away.
///
///     ErlangB(offeredLoad: 10, agents: 14).blocking  // 0.0568
///
/// Also the first step of every queue with agents: see `ErlangC` and `ErlangA`.
///
/// A. K. Erlang, "Solution of some problems in the theory of probabilities of significance in automatic
/// telephone exchanges", 1917. Agents need not be whole numbers, as somebody who is there for half of
/// the time is half an agent: D. L. Jagerman, "Some properties of the Erlang loss function", Bell
/// System Technical Journal 53(3), 1974, doi:10.1002/j.1538-7305.1974.tb02756.x.
package struct ErlangB: Hashable, Sendable {
  /// Contacts that come in while one is handled, in erlangs.
  package let offeredLoad: Double
  package let agents: Double
  /// The probability that all agents are busy, from 0 to 1. A value under 10⁻³⁰⁰ is told as 0.
  package let blocking: Double

  package init(offeredLoad: Double, agents: Double) {
    precondition(
      offeredLoad >= 0 && offeredLoad.isFinite && agents >= 0 && agents.isFinite,
      "Load and agents are finite and never negative.")
    self.init(
      offeredLoad: offeredLoad, agents: agents,
      blocking: 1 / Self.offeredPerBlocked(offeredLoad: offeredLoad, agents: agents))
  }

  /// With the probability that everybody is busy where nobody waits as another formula gives it: of
  /// agents who have more to do than these contacts, or do several at once.
  init(offeredLoad: Double, agents: Double, blocking: Double) {
    self.offeredLoad = offeredLoad
    self.agents = agents
    self.blocking = blocking
  }

  /// The same load with one more agent, for the price of a division.
  package var withOneMoreAgent: ErlangB {
    let reached = offeredLoad * blocking
    let more = agents + 1
    return ErlangB(offeredLoad: offeredLoad, agents: more, blocking: reached / (more + reached))
  }

  /// Agents who are busy on average.
  package var busyAgents: Double { offeredLoad * (1 - blocking) }

  /// 1 ÷ blocking, as the sum of Jagerman's recursion 1/B(n) = 1 + (n/a) · 1/B(n − 1):
  ///
  ///     1 + n/a + n(n − 1)/a² + …
  ///
  /// All terms are positive, so nothing cancels. They are dropped once they no longer count, which is
  /// after about 9 √load of them where agents and load are close, and the sum ends where blocking is
  /// as good as 0; work is of the order of √load everywhere.
  private static func offeredPerBlocked(offeredLoad: Double, agents: Double) -> Double {
    if offeredLoad == 0 { return agents == 0 ? 1 : .infinity }
    let perLoad = 1 / offeredLoad
    var term = 1.0
    var sum = 0.0
    var left = agents
    while left >= 4 {
      // Four terms between two looks at whether to go on: the looks are what costs.
      let second = term * (left * perLoad)
      let third = second * ((left - 1) * perLoad)
      let fourth = third * ((left - 2) * perLoad)
      sum += (term + second) + (third + fourth)
      term = fourth * ((left - 3) * perLoad)
      left -= 4
      if term < sum * 1e-17 { return sum }
      if sum > 1e300 { return .infinity }
    }
    while left >= 1 {
      sum += term
      term *= left * perLoad
      left -= 1
    }
    let rest =
      left == 0 ? 1 : FractionalAgent.offeredPerBlocked(offeredLoad: offeredLoad, agent: left)
    return sum + term * rest
  }
}
