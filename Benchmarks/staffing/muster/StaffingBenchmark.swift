// Required agents per second, and a week of many queues; see Benchmarks/staffing/README.md.

import Queueing

/// Evaluations of required agents per second at each of three sizes, one line each, and then the
/// milliseconds that a week takes.
@main
struct StaffingBenchmark {
  static func main() throws {
    for load in [7.6, 91, 972] {
      let (agents, perSecond) = try evaluationsPerSecond(load: load)
      print("agents \(agents) \(perSecond)")
    }
    print("week-c \(try weekInMilliseconds(patience: nil))")
    print("week-a \(try weekInMilliseconds(patience: 180))")
  }

  /// For loads in a narrow range, so that no answer can be kept from the one before.
  private static func evaluationsPerSecond(load: Double) throws -> (agents: Int, perSecond: Double)
  {
    var targets = ServiceTargets()
    targets.serviceLevel = .init(share: 0.8, within: 20)
    let first = try targets.requiredAgents(offeredLoad: load, averageHandleTime: 300)
    var evaluations = 0
    var sum = 0
    let clock = ContinuousClock()
    let start = clock.now
    var taken = Duration.zero
    while taken < .seconds(1) {
      for step in 0..<1000 {
        sum += try targets.requiredAgents(
          offeredLoad: load + Double(step) * 1e-6 * load, averageHandleTime: 300)
      }
      evaluations += 1000
      taken = clock.now - start
    }
    precondition(sum >= evaluations * (first - 1), "Each evaluation gives agents.")
    return (first, Double(evaluations) / (taken / .seconds(1)))
  }

  /// 672 intervals of a quarter hour in 12 queues of different sizes, with four targets at once.
  private static func weekInMilliseconds(patience: Double?) throws -> Double {
    var targets = ServiceTargets()
    targets.serviceLevel = .init(share: 0.8, within: 20)
    targets.averageSpeedOfAnswer = 30
    targets.occupancy = 0.9
    targets.longestWait = .init(share: 0.99, within: 300)
    if patience != nil { targets.abandonment = 0.05 }
    let clock = ContinuousClock()
    let start = clock.now
    var sum = 0
    for queue in 1...12 {
      for interval in 0..<672 {
        let load = Double(queue * queue) * (0.1 + Double(interval % 96) / 96)
        sum += try targets.requiredAgents(
          offeredLoad: load, averageHandleTime: 300, patience: patience)
      }
    }
    precondition(sum > 12 * 672, "Each interval needs somebody.")
    return (clock.now - start) / .milliseconds(1)
  }
}
