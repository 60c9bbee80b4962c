extension ContactSeries {
  /// What several series of the same intervals that end together bring in all, from the day of the
  /// earliest on. A series that hasn't begun brings nothing; an interval that none observed isn't.
  package init(summing series: [ContactSeries]) {
    guard let place = series.indices.min(by: { series[$0].firstDay < series[$1].firstDay }) else {
      preconditionFailure("Something is summed.")
    }
    let first = series[place]
    precondition(
      series.allSatisfy { $0.intervalMinutes == first.intervalMinutes && $0.end == first.end },
      "Series that are summed have the same intervals and end together.")
    var counts = first.counts
    for index in series.indices where index != place {
      let other = series[index]
      let offset = (other.firstDay.dayNumber - first.firstDay.dayNumber) * first.intervalsPerDay
      for (interval, count) in other.counts.enumerated() where !count.isNaN {
        let known = counts[offset + interval]
        counts[offset + interval] = known.isNaN ? count : known + count
      }
    }
    self.init(firstDay: first.firstDay, intervalMinutes: first.intervalMinutes, counts: counts)
  }

  /// Contacts of each day; not a number where none of its intervals was observed.
  package var dailyCounts: [Double] {
    (0..<dayCount).map { day in
      let start = day * intervalsPerDay
      let observed = counts[start..<min(counts.count, start + intervalsPerDay)]
        .filter { !$0.isNaN }
      return observed.isEmpty ? .nan : observed.reduce(0, +)
    }
  }
}
