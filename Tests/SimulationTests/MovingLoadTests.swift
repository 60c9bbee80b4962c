import Simulation
import Testing
import Workforce

/// A day whose load moves, against the equations of Kolmogorov for the number of contacts at the desk,
/// solved step by step: no steady state is assumed.
@Suite struct MovingLoadTests {
  /// A desk of 50 that begins empty, is stormed, and recovers; intervals are a handle time long.
  private let loads: [Double] = [40, 40, 40, 100, 100, 40, 40, 20, 60, 40]
  private let agents = 50

  @Test(arguments: [0.8, 0.25])
  func aStormIsPlayedAsTheEquationsHaveIt(givingUp: Double) throws {
    let desk = DeskModel(
      intervalSeconds: handle, intervalCount: loads.count,
      queues: [
        DeskQueue(
          name: "phone", arrivals: .poisson(perInterval: loads),
          handleTime: .exponential(meanSeconds: handle),
          patience: .exponential(meanSeconds: handle / givingUp), reaches: [GroupReach(group: 0)])
      ],
      groups: [DeskGroup(name: "everybody", staffing: .headcount([agents]))])
    let played = try outcome(desk, replications: 2000)
    let truth = MovingQueue(loads: loads, agents: agents, givingUp: givingUp).intervals
    // Where nearly everybody waits, those who don't are too few for an interval of confidence.
    for (index, exact) in truth.enumerated() where (0.001...0.999).contains(exact.allBusy) {
      let figures = played.queues[0].intervals[index]
      expect(
        figures.probabilityOfWait, covers: exact.allBusy, within: .infinity,
        "share that waits of interval \(index)")
      expect(
        figures.averageBacklog, covers: exact.waiting, within: .infinity,
        "contacts waiting in interval \(index)")
    }
    // The storm is over, and still more wait than a steady state of that load would have.
    #expect(truth[5].allBusy > 3 * truth[2].allBusy)
  }
}

/// Contacts at a desk as a chain that goes up by one with the load and down by one with whoever is
/// done or gives up, over intervals of one handle time.
private struct MovingQueue {
  struct Interval {
    /// The share of the time in which every agent is busy, which is what those who come find.
    var allBusy = 0.0
    var waiting = 0.0
  }

  let intervals: [Interval]

  /// By the method of Runge and Kutta of the fourth order, from an empty desk.
  init(loads: [Double], agents: Int, givingUp: Double) {
    let states = 180
    let steps = 250
    let down = (0...states).map { Double(min($0, agents)) + Double(max(0, $0 - agents)) * givingUp }
    var shares = [Double](repeating: 0, count: states + 1)
    shares[0] = 1
    intervals = loads.map { load in
      func change(_ shares: [Double]) -> [Double] {
        shares.indices.map { state in
          let isFull = state == states
          return (state > 0 ? load * shares[state - 1] : 0)
            + (isFull ? 0 : down[state + 1] * shares[state + 1])
            - ((isFull ? 0 : load) + down[state]) * shares[state]
        }
      }
      func moved(_ change: [Double], by time: Double) -> [Double] {
        zip(shares, change).map { $0 + $1 * time }
      }
      var interval = Interval()
      let step = 1 / Double(steps)
      for index in 0...steps {
        // The trapezium rule over the interval.
        let weight = (index == 0 || index == steps ? 0.5 : 1) * step
        for state in agents...states {
          interval.allBusy += weight * shares[state]
          interval.waiting += weight * shares[state] * Double(state - agents)
        }
        if index == steps { break }
        let first = change(shares)
        let second = change(moved(first, by: step / 2))
        let third = change(moved(second, by: step / 2))
        let fourth = change(moved(third, by: step))
        for state in shares.indices {
          shares[state] +=
            step / 6 * (first[state] + 2 * second[state] + 2 * third[state] + fourth[state])
        }
      }
      return interval
    }
  }
}
