import Workforce

/// Day totals as trees see them that have learnt from earlier origins what days, so far ahead and at such
/// a place in week, month and year, bring beside the last weeks' mean of their weekday.
///
/// No law of growth or season is assumed: trees find that summers differ, that the first of a month does,
/// or that a quiet week is made up for. What they have never seen they take for the nearest they have.
struct DayTrees {
  static let name = "boosted trees"

  private let series: ContactSeries
  /// Logarithms of days without what holidays and events do, from the series' first day on; not a number
  /// where nothing was observed.
  private let values: [Double]
  /// Sums and counts of `values` before each day.
  private let sums, counts: [Double]

  /// Weeks whose mean is what trees correct.
  private static let weeks = 8
  /// As many earlier origins at the most, a week apart: three years of them.
  private static let mostOrigins = 156

  init(series: ContactSeries, values: [Double]) {
    self.series = series
    self.values = values
    var sums = [0.0]
    var counts = [0.0]
    for value in values {
      sums.append(sums[sums.count - 1] + (value.isNaN ? 0 : value))
      counts.append(counts[counts.count - 1] + (value.isNaN ? 0 : 1))
    }
    self.sums = sums
    self.counts = counts
  }

  /// What trees learn at an origin from those before it: nothing where these are few, so that the weeks'
  /// mean is left.
  func model(at origin: Int) -> BoostedTrees {
    var rows: [[Double]] = []
    var targets: [Double] = []
    for back in 1...Self.mostOrigins {
      let earlier = origin - 7 * back
      guard earlier >= 7 * Self.weeks else { break }
      for lead in 0..<min(Replay.ahead, origin - earlier) {
        let truth = values[earlier + lead]
        guard !truth.isNaN, let seen = seen(earlier + lead, from: earlier) else { continue }
        rows.append(seen.influences)
        // A day that nobody could foresee mustn't teach much.
        targets.append(min(max(truth - seen.usual, -1), 1))
      }
    }
    let width = rows.first?.count ?? 0
    return BoostedTrees(
      columns: (0..<width).map { column in rows.map { $0[column] } }, targets: targets)
  }

  /// Logarithms of what days will bring, by what was known at the origin; nil where nothing was.
  func forecast(_ model: BoostedTrees, from origin: Int, to targets: Range<Int>) -> [Double]? {
    let told = targets.map { target in
      seen(target, from: origin).map { $0.usual + model.value(of: $0.influences) }
    }
    guard let usual = told.compactMap(\.self).first else { return nil }
    return told.map { $0 ?? usual }
  }

  /// What an origin knows of a day: the mean of its weekday over the last weeks, and what may move the
  /// day away from it. Nil where no such day has been.
  private func seen(_ day: Int, from origin: Int) -> (usual: Double, influences: [Double])? {
    let lead = day - origin
    let nearest = day - 7 * (lead / 7 + 1)
    var (usual, known, four, ofFour) = (0.0, 0.0, 0.0, 0.0)
    for week in 0..<Self.weeks {
      let place = nearest - 7 * week
      guard values.indices.contains(place), !values[place].isNaN else { continue }
      usual += values[place]
      known += 1
      if week < 4 {
        four += values[place]
        ofFour += 1
      }
    }
    guard known > 0 else { return nil }
    usual /= known
    let date = series.date(ofDay: day)
    let newYear = CalendarDate(year: date.year, month: 1, day: 1)
    let longer = mean(of: 56, before: origin)
    return (
      usual,
      [
        Double(date.weekday), Double(date.dayNumber - (newYear ?? date).dayNumber),
        Double(date.day), Double(min(lead, Replay.ahead - 1)),
        (nearest >= 0 ? values[nearest] : .nan) - usual,
        ofFour > 0 ? four / ofFour - usual : .nan,
        mean(of: 7, before: origin) - longer, mean(of: 28, before: origin) - longer,
      ]
    )
  }

  /// Of so many days; not a number where none was observed.
  private func mean(of days: Int, before origin: Int) -> Double {
    let start = max(origin - days, 0)
    return (sums[origin] - sums[start]) / (counts[origin] - counts[start])
  }
}
