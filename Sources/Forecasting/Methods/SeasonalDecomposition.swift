/// The series taken apart into seasons that change slowly and what is left, which is smoothed; the
/// seasons go on as they were last.
///
/// The idea of K. Bandara, R. J. Hyndman and C. Bergmeir, "MSTL: A seasonal-trend decomposition algorithm
/// for time series with multiple seasonal patterns", 2021, arXiv:2107.13462: one season after the other
/// is estimated from what the others leave, a few times over. Each is smoothed along its places with the
/// tricube weights of STL (R. B. Cleveland, W. S. Cleveland, J. E. McRae and I. Terpenning, 1990), but
/// with means instead of local lines.
package struct SeasonalDecomposition: ForecastMethod {
  package init() {}

  package var name: String { "decomposition" }

  package func forecast(_ series: RegularSeries, ahead: Int) -> [Double]? {
    let seasons = series.seasons.filter { $0 > 1 && 2 * $0 <= series.count }
    guard let longest = seasons.last, longest == series.season, series.count >= 4 else {
      return nil
    }
    let count = series.count
    var patterns = seasons.map { _ in [Double](repeating: 0, count: count) }
    var rest = series.values
    for _ in 0..<(seasons.count > 1 ? 2 : 1) {
      for (which, season) in seasons.enumerated() {
        for index in 0..<count { rest[index] += patterns[which][index] }
        patterns[which] = changingPattern(of: rest, season: season)
        for index in 0..<count { rest[index] -= patterns[which][index] }
      }
    }
    var following = SmoothedTrend(fitting: rest).continued(ahead)
    for (which, season) in seasons.enumerated() {
      let last = patterns[which].suffix(season)
      for lead in following.indices { following[lead] += last[last.startIndex + lead % season] }
    }
    return following
  }

  /// What each value owes to its place in the season: the neighbouring seasons' differences from the
  /// average around them, the nearer ones counting more.
  private func changingPattern(of values: [Double], season: Int) -> [Double] {
    let average = centredAverage(of: values, over: season)
    let count = values.count
    let reach = 6
    let weights = (0...reach).map { distance in
      let share = Double(distance) / Double(reach + 1)
      let inside = 1 - share * share * share
      return inside * inside * inside
    }
    var pattern = [Double](repeating: 0, count: count)
    for index in 0..<count {
      var sum = 0.0
      var weight = 0.0
      for cycle in -reach...reach {
        let other = index + cycle * season
        guard other >= 0, other < count else { continue }
        let counts = weights[abs(cycle)]
        sum += counts * (values[other] - average[other])
        weight += counts
      }
      pattern[index] = sum / weight
    }
    let level = centredAverage(of: pattern, over: season)
    for index in 0..<count { pattern[index] -= level[index] }
    return pattern
  }
}
