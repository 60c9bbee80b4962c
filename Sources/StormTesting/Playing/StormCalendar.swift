import Foundation
import Workforce

/// The steps of a storm: which month each is in, and how strong events are.
struct StormCalendar {
  let stepDays: Int
  let stepCount: Int
  /// The month that a step begins in, counted from the first.
  let month: [Int]
  /// Whether a step is the first that begins in its month.
  let beginsMonth: [Bool]
  /// A step's share of its month.
  let share: [Double]
  /// The share of each month that its steps make: weeks aren't whole months.
  let shareOfSteps: [Double]
  /// Months that begin within the horizon.
  let monthCount: Int
  /// Days from the first day to the first of each month, those in which somebody late may start included.
  let monthStart: [Int]
  /// Whether a training class starts in each of them.
  let startsClass: [Bool]
  /// The events that are felt in each step.
  let events: [[Felt]]

  /// An event in one step.
  struct Felt {
    let strength: Double
    /// The factor at full strength, less 1.
    let incidents: Double
    let adds: Double
    let productivity: Double
    let shiftToLive: Double
    /// Whether each segment feels it.
    let reaches: [Bool]
  }

  init(_ problem: StormProblem) {
    let first = problem.hiring.firstMonth
    stepDays = problem.stepDays
    stepCount = problem.stepCount
    let days = (0..<problem.stepCount).map { problem.day(ofStep: $0) }
    let months = days.map { $0.containingMonth - first }
    month = months
    beginsMonth = months.indices.map { $0 == 0 || months[$0] != months[$0 - 1] }
    share = months.map { Double(problem.stepDays) / Double((first + $0).dayCount) }
    let count = (months.last ?? 0) + 1
    shareOfSteps = (0..<count).map { month in
      let steps = months.count { $0 == month }
      return Double(steps * problem.stepDays) / Double((first + month).dayCount)
    }
    monthCount = count
    monthStart = (0..<count + 36).map {
      (first + $0).firstDay.dayNumber - problem.firstDay.dayNumber
    }
    startsClass = (0..<count + 36).map { problem.hiring.terms.startsClass(in: first + $0) }
    events = days.map { day in
      problem.events.compactMap { event in
        // The mean over the step's days, each at its noon.
        let strength =
          (0..<problem.stepDays).reduce(0.0) { sum, offset in
            let since = day.dayNumber + offset - event.start.dayNumber
            return sum + event.strength(afterDays: since < 0 ? -1 : Double(since) + 0.5)
          } / Double(problem.stepDays)
        guard strength > 1e-4 else { return nil }
        return Felt(
          strength: strength, incidents: event.incidentFactor - 1, adds: event.addsFactor - 1,
          productivity: event.productivityFactor - 1, shiftToLive: event.shiftToLive,
          reaches: problem.hiring.segments.map { event.segments?.contains($0.name) ?? true })
      }
    }
  }

  /// The first month in which a class starts from `day` on; nil beyond all that are known.
  func firstClass(fromDay day: Double) -> Int? {
    // No month is longer than 31 days, so that none before has begun by then.
    let earliest = min(max(0, Int(day / 31)), monthStart.count)
    return monthStart.indices[earliest...].first {
      Double(monthStart[$0]) >= day && startsClass[$0]
    }
  }
}
