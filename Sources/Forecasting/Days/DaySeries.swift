import Workforce

/// A series of contacts by whole days: which hours are open, and what every day brought.
struct DaySeries {
  let series: ContactSeries
  /// For each weekday, whether each interval is open, as far as the last weeks tell.
  let isOpen: [[Bool]]
  /// Contacts of each day. Not a number where it was closed or hardly anything was observed.
  private(set) var totals: [Double]
  /// Open days on which nothing came though much does: an outage, or closed without saying so.
  private(set) var silentDays: Set<Int> = []
  /// What share of a day's usual contacts fell into the intervals that were observed, 0 to 1.
  private(set) var shareObserved: [Double]

  init(_ series: ContactSeries) {
    self.series = series
    isOpen = Self.openIntervals(of: series)
    let rough = Self.roughShares(of: series, isOpen: isOpen)
    totals = []
    shareObserved = []
    for day in 0..<series.dayCount {
      let shares = rough[series.weekday(ofDay: day)]
      var sum = 0.0
      var seen = 0.0
      for place in 0..<series.intervalsPerDay {
        let count = series.count(onDay: day, at: place)
        guard !count.isNaN else { continue }
        sum += count
        seen += shares[place]
      }
      shareObserved.append(min(seen, 1))
      totals.append(seen >= Self.leastShare ? sum / min(seen, 1) : .nan)
    }
    hideSilence()
  }

  /// Zeros that say that nobody was there, not that nobody wrote: before the first contact, four and more
  /// in a row of one weekday, and days without a contact of a weekday that brings twenty and more.
  ///
  /// Nothing at the end of a history is left as it is: the queue may be over.
  private mutating func hideSilence() {
    guard let first = totals.firstIndex(where: { $0 > 0 }),
      let last = totals.lastIndex(where: { $0 > 0 })
    else { return }
    if first >= 14 { for day in 0..<first { totals[day] = .nan } }
    for weekday in 0..<7 {
      let days = (first...last).filter {
        series.weekday(ofDay: $0) == weekday && !totals[$0].isNaN
      }
      let counts = days.map { totals[$0] }.filter { $0 > 0 }
      let mean = counts.reduce(0, +) / Double(max(counts.count, 1))
      guard mean >= 5 else { continue }
      var run: [Int] = []
      for day in days + [-1] {
        if day >= 0, totals[day] == 0 {
          run.append(day)
        } else {
          if run.count >= 4 {
            for silent in run { totals[silent] = .nan }
          } else if mean >= 20 {
            for silent in run {
              totals[silent] = .nan
              silentDays.insert(silent)
            }
          }
          run = []
        }
      }
    }
  }

  /// A day of which less was observed says too little.
  static let leastShare = 0.5

  var intervalsPerDay: Int { series.intervalsPerDay }
  var dayCount: Int { totals.count }

  /// Whether days of the weekday are open at all.
  func opens(onWeekday weekday: Int) -> Bool { isOpen[weekday].contains(true) }

  /// What is open is what was observed in half of the last eight days of the weekday that were open.
  ///
  /// A weekday that none of the last four times brought an observation is closed; one that the history
  /// has no day of is taken to be like the others.
  private static func openIntervals(of series: ContactSeries) -> [[Bool]] {
    let perDay = series.intervalsPerDay
    var observed: [[Int]] = []
    for day in 0..<series.dayCount {
      observed.append((0..<perDay).filter { !series.count(onDay: day, at: $0).isNaN })
    }
    let last = observed.lastIndex { !$0.isEmpty } ?? -1
    // The series' last day may be under way: of its hours to come nothing is known.
    let isUnderWay = series.counts.count % perDay != 0 && last == series.dayCount - 1
    let whole = isUnderWay ? last - 1 : last
    var open = [[Bool]](repeating: [Bool](repeating: false, count: perDay), count: 7)
    var unseen: [Int] = []
    // Observed, and yet nothing came: closed too, unless nothing comes on any day.
    var empty: [Int] = []
    for weekday in 0..<7 {
      let days = stride(from: whole, through: 0, by: -1).filter {
        series.weekday(ofDay: $0) == weekday
      }
      guard !days.isEmpty else {
        unseen.append(weekday)
        continue
      }
      guard days.prefix(4).contains(where: { !observed[$0].isEmpty }) else { continue }
      let told = days.filter { !observed[$0].isEmpty }.prefix(8)
      if told.count >= 4, told.prefix(4).allSatisfy({ series.total(ofDay: $0) == 0 }) {
        empty.append(weekday)
      }
      var times = [Int](repeating: 0, count: perDay)
      for day in told { for place in observed[day] { times[place] += 1 } }
      for place in 0..<perDay where 2 * times[place] >= told.count && times[place] > 0 {
        open[weekday][place] = true
      }
    }
    if isUnderWay {
      let weekday = series.weekday(ofDay: last)
      for place in observed[last] { open[weekday][place] = true }
    }
    let anyDay = (0..<perDay).map { place in open.contains { $0[place] } }
    for weekday in unseen { open[weekday] = anyDay }
    if empty.count < 7 - unseen.count {
      for weekday in empty { open[weekday] = [Bool](repeating: false, count: perDay) }
    }
    return open
  }

  /// For each weekday, the share of its contacts in each interval: plain means of the last weeks.
  private static func roughShares(of series: ContactSeries, isOpen: [[Bool]]) -> [[Double]] {
    let perDay = series.intervalsPerDay
    var sums = [[Double]](repeating: [Double](repeating: 0, count: perDay), count: 7)
    var times = [[Double]](repeating: [Double](repeating: 0, count: perDay), count: 7)
    for day in max(0, series.dayCount - 182)..<max(series.dayCount, 0) {
      let weekday = series.weekday(ofDay: day)
      for place in 0..<perDay {
        let count = series.count(onDay: day, at: place)
        guard !count.isNaN else { continue }
        sums[weekday][place] += count
        times[weekday][place] += 1
      }
    }
    let allSums = (0..<perDay).map { place in sums.reduce(0) { $0 + $1[place] } }
    let allTimes = (0..<perDay).map { place in times.reduce(0) { $0 + $1[place] } }
    return (0..<7).map { weekday in
      let means = (0..<perDay).map { place -> Double in
        guard isOpen[weekday][place] else { return 0 }
        // Half a day of the whole week's beside, so that few days don't make shares of nothing.
        let overall = allTimes[place] > 0 ? allSums[place] / allTimes[place] : 0
        return (sums[weekday][place] + 0.5 * overall + 1e-6) / (times[weekday][place] + 0.5)
      }
      let total = means.reduce(0, +)
      return total > 0 ? means.map { $0 / total } : means
    }
  }
}

extension ContactSeries {
  /// 0 is Monday.
  func weekday(ofDay day: Int) -> Int { (firstDay + day).weekday }

  /// Of what was observed of it.
  func total(ofDay day: Int) -> Double {
    (0..<intervalsPerDay).reduce(0) { sum, place in
      let count = count(onDay: day, at: place)
      return count.isNaN ? sum : sum + count
    }
  }

  /// Not a number where nothing was observed.
  func count(onDay day: Int, at place: Int) -> Double {
    let index = day * intervalsPerDay + place
    return index < counts.count ? counts[index] : .nan
  }
}
