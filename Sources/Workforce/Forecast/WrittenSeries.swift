/// A row of counts as somebody wrote them: at equal steps of a clock on the wall, with gaps where nothing
/// was observed.
package struct WrittenSeries: Equatable, Sendable {
  /// From one count to the next.
  package enum Step: Hashable, Sendable {
    /// A part of a day, or a day.
    case minutes(Int)
    /// Several days.
    case days(Int)
    case months(Int)
  }

  package var step: Step
  /// Where the first count's step begins.
  package var start: LocalTime
  /// Not a number where nothing was observed.
  package var counts: [Double]
  /// What a reader must know, as sentences.
  package var notices: [String]

  package init(step: Step, start: LocalTime, counts: [Double], notices: [String] = []) {
    self.step = step
    self.start = start
    self.counts = counts
    self.notices = notices
  }

  /// Where a step begins; steps after the last count too.
  package func start(of index: Int) -> LocalTime {
    switch step {
    case .minutes(let minutes): return start.adding(minutes: index * minutes)
    case .days(let days): return start.adding(minutes: index * days * 1440)
    case .months(let months):
      let month = start.date.containingMonth + index * months
      return LocalTime(date: month.firstDay, hour: 0, minute: 0)
    }
  }

  /// The first step that begins at a time or later; may be after the last count.
  package func index(notBefore time: LocalTime) -> Int {
    let seconds = time.secondsSince1970 - start.secondsSince1970
    func steps(of length: Int) -> Int {
      let length = Int64(length) * 60
      return Int(seconds >= 0 ? (seconds + length - 1) / length : seconds / length)
    }
    switch step {
    case .minutes(let minutes): return steps(of: minutes)
    case .days(let days): return steps(of: days * 1440)
    case .months(let months):
      let month = time.date.containingMonth
      let whole = month.firstDay == time.date && time.secondOfDay == 0 ? 0 : 1
      let apart = month - start.date.containingMonth + whole
      return apart >= 0 ? (apart + months - 1) / months : apart / months
    }
  }

  /// Where a forecast begins if nobody says where: after the last count, or with the next day where no day
  /// of the last eight weeks has a count later than that.
  package var naturalOrigin: Int {
    guard case .minutes(let minutes) = step, minutes < 1440,
      let last = counts.lastIndex(where: { !$0.isNaN })
    else { return counts.count }
    let perDay = 1440 / minutes
    let before = start.secondOfDay / (minutes * 60)
    let latest = (max(0, last - 56 * perDay)...last).reduce(0) { latest, index in
      counts[index].isNaN ? latest : max(latest, (before + index) % perDay)
    }
    let place = (before + last) % perDay
    return place == latest ? max(counts.count, last + perDay - place) : counts.count
  }

  /// What was known before a step; steps after the last count weren't observed.
  package func known(before end: Int) -> WrittenSeries {
    var known = self
    known.counts = Array(counts.prefix(max(end, 0)))
    known.counts += [Double](repeating: .nan, count: max(0, end - counts.count))
    return known
  }
}

extension LocalTime {
  package func adding(minutes: Int) -> LocalTime {
    LocalTime(secondsSince1970: secondsSince1970 + Int64(minutes) * 60)
  }
}

extension WrittenSeries.Step {
  /// "15 minutes", "1 hour", "7 days".
  package var words: String {
    func counted(_ count: Int, _ unit: String) -> String {
      "\(count) \(unit)\(count == 1 ? "" : "s")"
    }
    switch self {
    case .minutes(let minutes) where minutes % 1440 == 0: return counted(minutes / 1440, "day")
    case .minutes(let minutes) where minutes % 60 == 0: return counted(minutes / 60, "hour")
    case .minutes(let minutes): return counted(minutes, "minute")
    case .days(let days): return counted(days, "day")
    case .months(let months): return counted(months, "month")
    }
  }
}
