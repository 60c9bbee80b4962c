import Foundation
import Queueing
import Testing

/// A day whose load goes up and down once, staffed for at most one contact in five to wait, and then
/// lived through moment by moment.
struct StaffedDayTests {
  /// 30 contacts an hour, 20 more at the peak and 20 fewer at night; half-hour intervals.
  let contacts = (0..<48).map { index in
    let hours = (Double(index) / 2, Double(index + 1) / 2)
    let gamma = 2 * Double.pi / 24
    return 15 + 20 / gamma * (cos(gamma * hours.0) - cos(gamma * hours.1))
  }

  private func agents(for erlangs: [Double], averageHandleTime: Double) throws -> [Int] {
    var targets = ServiceTargets()
    targets.longestWait = .init(share: 0.8, within: 0)
    return try erlangs.map {
      try targets.requiredAgents(
        offeredLoad: $0, averageHandleTime: averageHandleTime, patience: 1800)
    }
  }

  @Test func chatsOfAnHourKeepTheirPromiseOnlyIfStaffFollowsThoseInProgress() throws {
    // A second day, so that the first has no beginning.
    let load = OfferedLoad(
      contacts: contacts + contacts, intervalSeconds: 1800, averageHandleTime: 3600)
    #expect(load.choice != .intervalByInterval)
    let lagging = try agents(for: Array(load.erlangs[48...]), averageHandleTime: 3600)
    let early = try agents(
      for: Array(load.intervalByInterval[48...]), averageHandleTime: 3600)
    // About as many hours of work.
    #expect(abs(lagging.reduce(0, +) - early.reduce(0, +)) < 20)
    let kept = LivedDay(contacts: contacts, agents: lagging, handleHours: 1, patienceHours: 0.5)
    let broken = LivedDay(contacts: contacts, agents: early, handleHours: 1, patienceHours: 0.5)
    #expect(kept.mostWaiting < 0.3)
    #expect(kept.leastWaiting > 0.08)
    #expect(broken.mostWaiting > 0.55)
    #expect(broken.leastWaiting < 0.03)
  }
}

/// The chances of so many contacts being there, carried through a day that repeats: an agent who is
/// taken away in the middle of a contact hands it back to the queue.
private struct LivedDay {
  /// The smallest and the largest share of contacts that find everybody busy, over the moments of a day.
  private(set) var leastWaiting = 1.0
  private(set) var mostWaiting = 0.0

  init(contacts: [Double], agents: [Int], handleHours: Double, patienceHours: Double) {
    let states = 110
    let step = 0.00625
    let perInterval = 80
    var chances = [1.0] + Array(repeating: 0.0, count: states - 1)
    for day in 0..<2 {
      for (interval, people) in agents.enumerated() {
        let arrivals = contacts[interval] * 2
        let leaving = (0..<states).map {
          Double(min($0, people)) / handleHours + Double(max(0, $0 - people)) / patienceHours
        }
        func change(_ chances: [Double]) -> [Double] {
          var change = Array(repeating: 0.0, count: states)
          for state in 0..<states {
            let up = state + 1 < states ? arrivals * chances[state] : 0
            let down = leaving[state] * chances[state]
            change[state] -= up + down
            if up > 0 { change[state + 1] += up }
            if state > 0 { change[state - 1] += down }
          }
          return change
        }
        for part in 0..<perInterval {
          // Runge and Kutta's method of the second order: the midpoint's change for the whole step.
          let first = change(chances)
          let middle = zip(chances, first).map { $0 + step / 2 * $1 }
          chances = zip(chances, change(middle)).map { $0 + step * $1 }
          if day == 1 && part % 16 == 8 {
            let waiting = chances[people...].reduce(0, +)
            leastWaiting = min(leastWaiting, waiting)
            mostWaiting = max(mostWaiting, waiting)
          }
        }
      }
    }
  }
}
