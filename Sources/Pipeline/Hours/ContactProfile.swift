import Workforce

/// When a region's customers write, where no history tells: most within the hours in which they are at
/// work, and most of those around their middle; few in the evening and at weekends; hardly any at night.
enum ContactProfile {
  /// Against an hour at the start or the end of their hours.
  static let middle = 1.6
  /// From 6 to 23 outside their hours.
  static let evening = 0.1
  static let night = 0.03

  /// Shares by quarter of an hour of the week, on the customers' clock; they make 1.
  static func shares(hours: WeekHours) -> [Double] {
    let open = hours.openSeconds(intervalSeconds: 900)
    var weights = (0..<HoursProblem.quarters).map { quarter in
      let hour = quarter % 96 / 4
      return (6..<23).contains(hour) ? evening : night
    }
    for quarter in weights.indices where open[quarter] > 0 {
      // How far into its stretch of the day, between 0 and 1.
      let day = quarter / 96 * 96..<quarter / 96 * 96 + 96
      let first = quarter - (day.lowerBound...quarter).reversed().prefix { open[$0] > 0 }.count + 1
      let last = quarter + (quarter..<day.upperBound).prefix { open[$0] > 0 }.count - 1
      let way = (Double(quarter - first) + 0.5) / Double(last - first + 1)
      // A parabola: 1 at both ends, `middle` halfway.
      let rise = 4 * way * (1 - way) * (middle - 1)
      weights[quarter] = (1 + rise) * open[quarter] / 900
    }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }
}

extension [Double] {
  /// A week's values on a clock that is `offsetMinutes` ahead of UTC, by quarters of an hour from Monday
  /// 00:00 UTC on.
  func shifted(back offsetMinutes: Int) -> [Double] {
    let quarters = offsetMinutes / 15
    return indices.map { self[(($0 + quarters) % count + count) % count] }
  }
}
