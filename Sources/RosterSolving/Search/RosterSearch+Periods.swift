import Rostering

/// Rosters of a year for many people who all differ: too much for the columns of whole lines, which
/// get near the best of some weeks in seconds.
///
/// Columns say of each period which choices good rosters are likely made of, while all else is as it is; the whole is
/// annealed among those of all periods, for only so do hours and weekends move from one period to another. Then
/// periods are made anew, one after another, by the search for a whole roster.
extension RosterSearch {
  /// - Parameter choices: How many choices of people and days a period has, about.
  mutating func searchByPeriods(of choices: Int = 30_000) {
    anneal(from: firstHeat, until: PeriodShares.beginning)
    guard let likely = likelyByPeriod(choices) else { return anneal(from: 1, until: 1) }
    tell(.bounded)
    anneal(
      among: FlatGrid(likely.grid), from: SearchShares.heatAmongFew, until: PeriodShares.amongFew)
    for sweep in 1...PeriodShares.sweepCount {
      let left = PeriodShares.sweepCount - sweep + 1
      improvePeriods(
        of: choices, isShifted: sweep % 2 == 1,
        until: meter.share + (PeriodShares.sweeps - meter.share) / Double(left))
    }
    anneal(from: SearchShares.heatOfBest, until: 1)
  }

  /// Two at a time, where these have nothing to do with each other but by totals.
  ///
  /// - Parameter isShifted: Whether borders lie in the middle of what are periods otherwise.
  private func periods(of choices: Int, isShifted: Bool) -> [[Range<Int>]] {
    let choicesOfWeek = max(1, flat.openChoices * 7 / grid.dayCount)
    let weeks = max(2, choices / choicesOfWeek)
    let shift = isShifted ? 7 * ((weeks + 1) / 2) : 0
    let borders =
      [0] + Array(stride(from: shift, to: grid.dayCount, by: 7 * weeks)).filter { $0 > 0 }
    let all = zip(borders, borders.dropFirst() + [grid.dayCount]).map { $0..<$1 }
    let half = (all.count + 1) / 2
    return (0..<half).flatMap { place -> [[Range<Int>]] in
      guard place + half < all.count else { return [[all[place]]] }
      let (first, second) = (all[place], all[place + half])
      let areApart =
        !grid.days(around: first).overlaps(second) && !grid.days(around: second).overlaps(first)
      return areApart ? [[first, second]] : [[first], [second]]
    }
  }

  /// Choices that are in good rosters of single periods; nil where there is no time to find that out.
  private mutating func likelyByPeriod(_ choices: Int) -> LikelyChoices? {
    var likely = LikelyChoices(in: grid)
    likely.add(best.lines.map { [$0] }, on: 0..<grid.dayCount)
    let pairs = periods(of: choices, isShifted: false)
    for (place, pair) in pairs.enumerated() {
      let end = meter.share + (PeriodShares.likely - meter.share) / Double(pairs.count - place)
      // Of its time, a search gives the share `SearchShares.bound` to columns.
      let part = meter.part(until: meter.share + (end - meter.share) / SearchShares.bound)
      let periods = pair.map { PeriodOfRoster(grid, free: $0, lines: best.lines) }
      let found = inParallel(terms.threads) { [terms] worker -> [[[Int]]]? in
        guard worker < periods.count else { return nil }
        var search = RosterSearch(periods[worker], terms: terms, meter: part)
        return search.effortOfBound.flatMap { search.findLikelyLines($0) }?.lines
      }
      meter.add(to: end)
      // Where there is no time for the first two, there is none for the others.
      if place == 0, found.allSatisfy({ $0 == nil }) { return nil }
      for (place, period) in periods.enumerated() {
        if let lines = found[place] {
          likely.add(lines, on: period.days)
        } else {
          likely.addAll(on: pair[place])
        }
      }
    }
    return likely
  }

  /// Looks for better lines in one period after another.
  private mutating func improvePeriods(of choices: Int, isShifted: Bool, until end: Double) {
    let pairs = periods(of: choices, isShifted: isShifted)
    for (place, pair) in pairs.enumerated() where best.cost > lowerBound && meter.share < end {
      let part = meter.share + (end - meter.share) / Double(pairs.count - place)
      let meter = meter.part(until: part)
      let periods = pair.indices.map {
        PeriodOfRoster(
          grid, free: pair[$0], lines: best.lines, half: pair.count == 2 ? $0 : nil)
      }
      let found = inParallel(terms.threads) { [terms] worker -> KnownRoster? in
        guard worker < periods.count else { return nil }
        var search = RosterSearch(periods[worker], terms: terms, meter: meter)
        search.run(looksForBound: true)
        return search.best
      }
      self.meter.add(to: part)
      var lines = best.lines
      for (period, roster) in zip(periods, found) {
        if let roster { lines = period.whole(lines, with: roster.lines) }
      }
      best.take([KnownRoster(lines: lines, cost: grid.cost(of: lines))])
      tell(.parts)
    }
  }
}

extension RosterSearch {
  /// For a period's lines, on one thread.
  fileprivate init(_ period: PeriodOfRoster, terms: RosterSearchTerms, meter: WorkMeter) {
    var terms = terms
    terms.threads = 1
    self.init(
      BegunRoster(period.grid, threads: 1, lines: period.lines),
      terms: terms, meter: meter, progress: { _ in })
    firstHeat = SearchShares.heatOfBest
  }
}

/// Which share of the time goes where in a search by periods; measured on published instances.
private enum PeriodShares {
  /// Annealing all of it ends here.
  static let beginning = 0.15
  /// Likely choices of all periods are found by then at the latest; mostly long before.
  static let likely = 0.4
  /// Annealing among those ends here.
  static let amongFew = 0.55
  /// Periods are made anew until then, each so many times.
  static let sweeps = 0.97
  static let sweepCount = 2
}
