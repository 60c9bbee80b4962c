import Foundation

/// A forecast of days from an earlier origin, and what came.
struct Replay {
  /// The first day that wasn't known.
  let origin: Int
  let targets: Range<Int>
  let outlook: DayProcess.Outlook
  /// What each target brought; not a number where nobody was there.
  let truths: [Double]

  /// The days ahead that a replay looks at.
  static let ahead = 28

  /// From origins at even distances, the oldest first: a week apart in a history of months, closer
  /// together in a short one.
  static func all(of days: DaySeries, process: DayProcess, before end: Int) -> [Replay] {
    guard let first = process.days.first else { return [] }
    let length = end - first
    let step = length >= 56 ? 7 : max(1, length / 8)
    let least = length >= 56 ? 21 : max(3, length / 3)
    var replays: [Replay] = []
    for back in 1...20 {
      let origin = end - back * step
      guard origin - first >= least else { break }
      let targets = origin..<min(origin + ahead, end)
      let truths = targets.map { days.totals[$0] }
      guard truths.contains(where: { !$0.isNaN }) else { continue }
      replays.append(
        Replay(
          origin: origin, targets: targets,
          outlook: process.outlook(from: origin, to: targets), truths: truths))
    }
    return replays.reversed()
  }
}
