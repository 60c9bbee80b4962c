import Workforce

/// Customer-months: how many customers were there for how long, by calendar month, by age and by
/// segment.
struct CustomersAtRisk {
  /// Mean customers of each calendar month.
  private(set) var byMonth: [Double]
  /// `byAge[segment][age]`, in months of age, inside the window; the last age holds all later ones.
  private(set) var byAge: [[Double]]
  /// Calendar months at risk of each segment inside the window.
  private(set) var bySegment: [Double]
  /// Customers at the window's end.
  private(set) var nowBySegment: [Int]
  /// Customers who joined and who left in each calendar month; and those who joined and are there
  /// at the window's end.
  private(set) var joined: [Int]
  private(set) var left: [Int]
  private(set) var joinedAndThere: [Int]

  /// `monthStarts` are those of the months and of the one after the last; `window` begins and ends
  /// at some of them.
  init(
    _ stays: [CustomerIndex.Stay], monthStarts: [LocalTime], window: Range<LocalTime>,
    agesInMonths: Int, segmentCount: Int
  ) {
    let monthCount = monthStarts.count - 1
    byMonth = Array(repeating: 0, count: monthCount)
    byAge = Array(repeating: Array(repeating: 0, count: agesInMonths + 1), count: segmentCount)
    bySegment = Array(repeating: 0, count: segmentCount)
    nowBySegment = Array(repeating: 0, count: segmentCount)
    joined = Array(repeating: 0, count: monthCount)
    left = joined
    joinedAndThere = joined
    for stay in stays {
      let isThere =
        stay.since < window.upperBound && stay.until.map { $0 >= window.upperBound } ?? true
      if isThere { nowBySegment[stay.segment] += 1 }
      for month in 0..<monthCount {
        let start = monthStarts[month]
        let end = monthStarts[month + 1]
        if stay.since >= start, stay.since < end {
          joined[month] += 1
          if isThere { joinedAndThere[month] += 1 }
        }
        if let until = stay.until, until >= start, until < end { left[month] += 1 }
        let seconds =
          min(stay.until ?? end, end).secondsSince1970
          - max(stay.since, start).secondsSince1970
        guard seconds > 0 else { continue }
        let share = Double(seconds) / Double(end.secondsSince1970 - start.secondsSince1970)
        byMonth[month] += share
        if start >= window.lowerBound, end <= window.upperBound { bySegment[stay.segment] += share }
      }
      stay.age.exposures(
        from: max(stay.since, window.lowerBound),
        to: min(stay.until ?? window.upperBound, window.upperBound)
      ) { age, share in
        byAge[stay.segment][min(age, agesInMonths)] += share
      }
    }
  }
}
