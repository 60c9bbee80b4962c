import Foundation

/// A queue with so many lines and no more: who finds all of them taken hears a busy tone.
///
/// Also known as M/M/n/K, or M/M/n/K+M where people give up. As nobody waits who can't, it has a steady
/// state at any load. Source: the stationary distribution of its states, as in R. B. Cooper,
/// "Introduction to Queueing Theory", 2nd ed., North Holland 1981, section 3.6.
package struct FiniteLines: Hashable, Sendable {
  package let offeredLoad: Double
  package let agents: Int
  /// Calls that can be there at once, with an agent or waiting.
  package let lines: Int
  /// The share of calls that find every line taken.
  package let blocking: Double
  /// The share of calls that get a line and wait.
  package let probabilityOfWait: Double
  /// The share of calls that get a line and give up.
  package let abandonment: Double
  /// Calls waiting on average.
  package let queueLength: Double
  /// Seconds until answered or given up, averaged over the calls that get a line.
  package let averageWait: Double
  /// The share of their time at work for which agents handle calls.
  package let occupancy: Double

  /// Without patience, nobody gives up. Times are in seconds. Agents beyond the lines are idle.
  package init(
    offeredLoad: Double, agents: Int, lines: Int, averageHandleTime: Double,
    patience: Double? = nil
  ) {
    precondition(
      offeredLoad >= 0 && offeredLoad.isFinite && agents >= 0 && lines >= 0,
      "Load, agents and lines are finite and never negative.")
    precondition(
      averageHandleTime > 0 && patience.map { $0 > 0 } ?? true,
      "Handle time and patience are above 0.")
    self.offeredLoad = offeredLoad
    self.agents = agents
    self.lines = lines
    let reached = min(agents, lines)
    let leaving = patience.map { averageHandleTime / $0 } ?? 0
    let allBusy = ErlangB(offeredLoad: offeredLoad, agents: Double(reached)).blocking
    // Of queue lengths from none to the last line, relative to the first.
    var likelihood = 1.0
    var first = 1.0
    var sum = 0.0
    var lengths = 0.0
    for length in 0...(lines - reached) {
      if length > 0 {
        let rate = Double(reached) + Double(length) * leaving
        likelihood = rate > 0 ? likelihood * offeredLoad / rate : .infinity
        guard likelihood < .infinity else { break }
      }
      sum += likelihood
      lengths += Double(length) * likelihood
      if sum > 1e200 {
        likelihood *= 1e-200
        first *= 1e-200
        sum *= 1e-200
        lengths *= 1e-200
      }
    }
    if likelihood == .infinity {
      // Nobody answers and nobody gives up: every line is taken for ever.
      blocking = 1
      probabilityOfWait = 0
      abandonment = 0
      queueLength = Double(lines)
      averageWait = .infinity
      occupancy = 0
      return
    }
    let busy = allBusy * sum / (allBusy * sum + (1 - allBusy) * first)
    blocking = busy * likelihood / sum
    probabilityOfWait = busy - blocking
    queueLength = busy * lengths / sum
    abandonment = offeredLoad > 0 ? queueLength * leaving / offeredLoad : 0
    let entering = offeredLoad * (1 - blocking)
    averageWait = entering > 0 ? queueLength / entering * averageHandleTime : 0
    occupancy =
      agents == 0
      ? 0 : min(1, offeredLoad * (1 - blocking - abandonment) / Double(agents))
  }
}
