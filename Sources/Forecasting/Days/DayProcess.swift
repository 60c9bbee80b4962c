import Foundation

/// A history of day totals as a Gaussian process of their logarithms: what any day, seen from any day,
/// was to be expected to bring, and how sure that is.
struct DayProcess {
  let kernel: DayKernel
  let calendar: DayCalendar
  /// The days that were observed, as places in the calendar, in order.
  let days: [Int]
  /// For each of them, by how much its chance is multiplied because it fits nothing around it: 1 for a
  /// day like others.
  let doubts: [Double]
  private let center: Double
  private let covariance: DayCovariance
  private let factor: CovarianceFactor
  private let whitened: [Double]

  init(_ observed: ObservedDays, kernel: DayKernel, calendar: DayCalendar, doubts: [Double]) {
    self.kernel = kernel
    self.calendar = calendar
    self.days = observed.days
    self.doubts = doubts
    center = observed.center
    covariance = DayCovariance(kernel, calendar: calendar)
    let matrix = covariance.matrix(
      of: days, variances: observed.variances(kernel: kernel, doubts: doubts))
    guard let factor = CovarianceFactor(matrix, count: days.count) else {
      preconditionFailure("Days with chance of their own have a covariance.")
    }
    self.factor = factor
    whitened = factor.whitened(observed.values)
  }

  /// What days were expected to bring, seen from a day: logarithms, without what given events do.
  struct Outlook {
    var means: [Double]
    /// Covariances of the days' levels, row by row, without the chance of a day.
    var covariances: [[Double]]
    /// The variance of a day beyond its level's, besides that of single contacts.
    var chance: Double
  }

  /// - Parameter origin: nothing of this day or later is used.
  func outlook(from origin: Int, to targets: Range<Int>, wholly: Bool = false) -> Outlook {
    let known = days.partitioningIndex { $0 >= origin }
    let pulls = targets.map { target in
      factor.whitened((0..<known).map { covariance.of(target, days[$0]) })
    }
    let means = pulls.map { pull in
      center
        + pull.withUnsafeBufferPointer { pull in
          whitened.withUnsafeBufferPointer { dot(pull.baseAddress!, $0.baseAddress!, known) }
        }
    }
    let covariances = pulls.indices.map { row in
      (wholly ? 0...row : row...row).map { column in
        covariance.of(targets.lowerBound + row, targets.lowerBound + column)
          - pulls[row].withUnsafeBufferPointer { left in
            pulls[column].withUnsafeBufferPointer {
              dot(left.baseAddress!, $0.baseAddress!, known)
            }
          }
      }
    }
    return Outlook(
      means: means, covariances: covariances, chance: kernel[.noise] * kernel[.noise])
  }

  /// The part that the time of year has in each of the targets, as far as the days before an origin tell: none
  /// while these are fewer than a year tells from how the level wanders.
  func yearly(from origin: Int, over targets: Range<Int>) -> [Double] {
    let known = days.partitioningIndex { $0 >= origin }
    guard known > 0, origin - days[0] >= Self.daysOfAYear else {
      return [Double](repeating: 0, count: targets.count)
    }
    let weights = factor.unwhitened(Array(whitened.prefix(known)))
    return targets.map { target in
      var part = 0.0
      for index in 0..<known { part += covariance.yearly(target, days[index]) * weights[index] }
      return part
    }
  }

  /// A year, and a month that comes again.
  private static let daysOfAYear = 395

  /// What every day, observed or not, was like as far as all the others tell, and the part that holidays
  /// and learnt events had in it.
  func smoothed(_ targets: Range<Int>) -> (levels: [Double], extraordinary: [Double]) {
    let weights = factor.unwhitened(whitened)
    let special = days.indices.filter { calendar.isSpecial(days[$0]) }
    var levels: [Double] = []
    var parts: [Double] = []
    for target in targets {
      let part =
        calendar.isSpecial(target)
        ? special.reduce(0) { $0 + covariance.extraordinary(target, days[$1]) * weights[$1] } : 0
      var level = center
      for index in days.indices { level += covariance.of(target, days[index]) * weights[index] }
      levels.append(level)
      parts.append(part)
    }
    return (levels, parts)
  }
}

/// The days that a history tells something of.
struct ObservedDays {
  /// Places in the calendar, in order.
  var days: [Int]
  /// Logarithms of their contacts less their centre and what given events did.
  var values: [Double]
  /// The variance that the chance of single contacts gives each logarithm: 1 ÷ contacts.
  var counting: [Double]
  var center: Double

  /// - Parameters:
  ///   - totals: contacts of each day; not a number where not observed.
  ///   - offsets: logarithms of what given events did.
  ///   - window: the days to look at.
  ///   - extra: more variance of single days: of a day under way.
  init(
    _ totals: [Double], offsets: [Double], window: some Sequence<Int>, extra: [Int: Double] = [:]
  ) {
    days = window.filter { !totals[$0].isNaN }
    let logs = days.map { log(totals[$0] + 0.5) - offsets[$0] }
    center = logs.isEmpty ? 0 : median(logs)
    values = logs.map { [center] in $0 - center }
    counting = days.map { 1 / max(totals[$0], 1) + (extra[$0] ?? 0) }
  }

  func variances(kernel: DayKernel, doubts: [Double]) -> [Double] {
    let noise = kernel[.noise] * kernel[.noise]
    return days.indices.map { (noise + counting[$0]) * doubts[$0] }
  }
}

extension Array {
  /// The first place whose element, and every later one's, satisfies the condition.
  func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
}
