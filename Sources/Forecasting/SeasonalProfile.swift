/// The pattern of every season, the longer ones only as far as they differ from the shorter ones by more
/// than chance.
///
/// What each place differs from the average over the longest season around it, first for the shortest
/// season, then for the next one in what that leaves. A pattern of which chance alone would explain a
/// share is lowered by that share: empirical Bayes, as in B. Efron and C. Morris, "Stein's Estimation
/// Rule and Its Competitors", Journal of the American Statistical Association 68(341), 1973,
/// doi:10.1080/01621459.1973.10481350.
struct SeasonalProfile {
  /// Each season's pattern, the shortest first; places are counted from the first value.
  let patterns: [[Double]]

  init(of series: RegularSeries) {
    let values = series.values
    let level = centredAverage(of: values, over: series.season)
    var rest = values.indices.map { values[$0] - level[$0] }
    var patterns: [[Double]] = []
    for season in series.seasons where season > 1 && 2 * season <= values.count {
      let pattern = SeasonalProfile.certainPattern(of: rest, season: season)
      for index in rest.indices { rest[index] -= pattern[index % season] }
      patterns.append(pattern)
    }
    self.patterns = patterns
  }

  /// What the seasons add at a step, counted from the first of the series.
  subscript(step: Int) -> Double {
    patterns.reduce(0) { $0 + $1[step % $1.count] }
  }

  private static func certainPattern(of values: [Double], season: Int) -> [Double] {
    let pattern = seasonalPattern(season: season, over: 0..<values.count, neutral: 0) { values[$0] }
    var chance = 0.0
    for index in values.indices {
      let place = index % season
      let times = Double((values.count - place + season - 1) / season)
      let apart = values[index] - pattern[place]
      chance += apart * apart / (times * max(times - 1, 1))
    }
    let difference = pattern.reduce(0) { $0 + $1 * $1 }
    let share = difference > chance ? 1 - chance / difference : 0
    return pattern.map { share * $0 }
  }
}
