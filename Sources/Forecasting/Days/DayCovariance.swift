import Foundation
import Workforce

/// The covariance of any two days of a history and what comes after it, by a kernel: tables instead of
/// exponentials.
struct DayCovariance {
  private let kernel: DayKernel
  private let calendar: DayCalendar
  /// By days apart: level, week and year; and how the place in the month fades.
  private let byLag: [Double]
  /// The part of that which the time of year has.
  private let yearlyByLag: [Double]
  private let fading: [Double]
  /// By places in the month apart.
  private let byMonthDistance: [Double]
  /// By kind and whether the name is the same.
  private let special: [(same: Double, other: Double)]

  init(_ kernel: DayKernel, calendar: DayCalendar) {
    self.kernel = kernel
    self.calendar = calendar
    func square(_ term: DayKernel.Term) -> Double { kernel[term] * kernel[term] }
    var byLag: [Double] = []
    var yearlyByLag: [Double] = []
    var fading: [Double] = []
    for days in 0..<max(calendar.count, 1) {
      let lag = Double(days)
      let sine = sin(.pi * lag / 365.25)
      fading.append(exp(-lag / DayKernel.yearlyDays))
      var value =
        1 + square(.slowLevel) * exp(-lag / DayKernel.slowDays)
        + square(.level) * exp(-lag / kernel[.levelDays])
        + square(.quickLevel) * exp(-lag / kernel[.quickDays])
      func yearly(_ term: DayKernel.Term, width: Double) -> Double {
        square(term) * fading[days] * exp(-2 * sine * sine / (width * width))
      }
      yearlyByLag.append(
        yearly(.year, width: DayKernel.yearlyWidth)
          + yearly(.yearWeek, width: DayKernel.yearWeekWidth))
      value += yearlyByLag[days]
      if days % 7 == 0 { value += square(.weekday) * exp(-lag / DayKernel.weekdayDays) }
      byLag.append(value)
    }
    self.byLag = byLag
    self.yearlyByLag = yearlyByLag
    self.fading = fading
    byMonthDistance = (0...30).map {
      square(.month) * exp(-Double(min($0, 30 - $0)) / DayKernel.monthWidth)
    }
    // Half of what a holiday does is done by every holiday, half is its own.
    special = SpecialDays.Kind.allCases.map { kind in
      let size = square(kind == .holiday ? .holiday : .besideHoliday)
      return kind == .none ? (0, 0) : (size, size / 2)
    }
  }

  /// The covariance of the factors of two days, without chance.
  func of(_ left: Int, _ right: Int) -> Double {
    usual(left, right) + extraordinary(left, right)
  }

  private func usual(_ left: Int, _ right: Int) -> Double {
    let lag = abs(left - right)
    let distance = abs(calendar.monthPlaces[left] - calendar.monthPlaces[right])
    return byLag[lag] + fading[lag] * byMonthDistance[distance]
      + kernel[.growth] * kernel[.growth] * calendar.years[left] * calendar.years[right]
      + (calendar.reopens[left] && calendar.reopens[right]
        ? kernel[.reopening] * kernel[.reopening] : 0)
  }

  /// The part that the time of year has in it.
  func yearly(_ left: Int, _ right: Int) -> Double { yearlyByLag[abs(left - right)] }

  /// The part that holidays and events have in it.
  func extraordinary(_ left: Int, _ right: Int) -> Double {
    let days = calendar.special
    var value = 0.0
    if days.kinds[left] != .none, days.kinds[left] == days.kinds[right] {
      let sizes = special[Int(days.kinds[left].rawValue)]
      value += days.nameIndices[left] == days.nameIndices[right] ? sizes.same : sizes.other
    }
    for event in days.eventShapes {
      value +=
        kernel[.event] * kernel[.event] * event.logFactors[left] * event.logFactors[right]
    }
    return value
  }

  /// The matrix of the days' covariances, with `variances` on its diagonal besides; row by row, only on
  /// and below the diagonal.
  func matrix(of days: [Int], variances: [Double]) -> [Double] {
    let count = days.count
    let growth = kernel[.growth] * kernel[.growth]
    let years = days.map { calendar.years[$0] }
    let places = days.map { calendar.monthPlaces[$0] }
    var matrix = [Double](repeating: 0, count: count * count)
    matrix.withUnsafeMutableBufferPointer { matrix in
      byLag.withUnsafeBufferPointer { byLag in
        fading.withUnsafeBufferPointer { fading in
          byMonthDistance.withUnsafeBufferPointer { byMonth in
            for row in 0..<count {
              let year = growth * years[row]
              for column in 0...row {
                let lag = days[row] - days[column]
                matrix[row * count + column] =
                  byLag[lag] + fading[lag] * byMonth[abs(places[row] - places[column])]
                  + year * years[column]
              }
              matrix[row * count + row] += variances[row]
            }
          }
        }
      }
    }
    let reopening = (0..<count).filter { calendar.reopens[days[$0]] }
    for row in reopening {
      for column in reopening where column <= row {
        matrix[row * count + column] += kernel[.reopening] * kernel[.reopening]
      }
    }
    let special = (0..<count).filter { calendar.isSpecial(days[$0]) }
    for row in special {
      for column in special where column <= row {
        matrix[row * count + column] += extraordinary(days[row], days[column])
      }
    }
    return matrix
  }
}

/// What a calendar says of the days of a history and of those after it.
struct DayCalendar {
  let special: SpecialDays
  /// 0 for the first of a month, counted back from its end in the second half; 0 to 29.
  let monthPlaces: [Int]
  /// Years since the last day of the history.
  let years: [Double]
  /// Open days that follow a closed one.
  let reopens: [Bool]

  /// - Parameters:
  ///   - history: how many of the days have been.
  ///   - isClosed: for each day, whether nobody is there.
  init(from firstDay: CalendarDate, history: Int, special: SpecialDays, isClosed: [Bool]) {
    self.special = special
    let count = special.kinds.count
    monthPlaces = (0..<count).map { day in
      let date = firstDay + day
      guard date.day > 15 else { return date.day - 1 }
      return 30 - ((date.containingMonth + 1).firstDay.dayNumber - date.dayNumber)
    }
    years = (0..<count).map { Double($0 - (history - 1)) / 365.25 }
    reopens = (0..<count).map { $0 > 0 && isClosed[$0 - 1] && !isClosed[$0] }
  }

  var count: Int { monthPlaces.count }

  func isSpecial(_ day: Int) -> Bool {
    special.kinds[day] != .none
      || special.eventShapes.contains { $0.logFactors[day] != 0 }
  }
}
