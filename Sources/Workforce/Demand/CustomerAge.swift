/// A customer's age in months and their time at risk, on the wall's calendar.
///
/// Someone who joined on the 31st of January is one month old on the 28th of February (the last day
/// of a month that has no 31st), two on the 31st of March. All times are wall times, so that a
/// clock change never makes a birthday fall on the day before.
package struct CustomerAge: Sendable {
  private let joinedMonth: Int
  private let joinedDay: Int
  private let secondOfDay: Int

  package init(joined: LocalTime) {
    let date = joined.date
    joinedMonth = date.containingMonth.index
    joinedDay = date.day
    secondOfDay = joined.secondOfDay
  }

  /// Whole months from joining to `time`; negative before.
  package func months(at time: LocalTime) -> Int {
    let months = time.date.containingMonth.index - joinedMonth
    return birthday(months) > time ? months - 1 : months
  }

  /// The moment at which the customer becomes `months` old.
  package func birthday(_ months: Int) -> LocalTime {
    let month = Month(index: joinedMonth + months)
    let dayNumber = month.firstDay.dayNumber + min(joinedDay, month.dayCount) - 1
    return LocalTime(secondsSince1970: Int64(dayNumber) * 86_400 + Int64(secondOfDay))
  }

  /// Calls `body` with each age in months and the share of that month of age that lies between
  /// `start` and `end`.
  package func exposures(from start: LocalTime, to end: LocalTime, _ body: (Int, Double) -> Void) {
    guard start < end else { return }
    var age = max(0, months(at: start))
    var begins = birthday(age)
    while begins < end {
      let ends = birthday(age + 1)
      let overlap =
        min(ends, end).secondsSince1970 - max(begins, start).secondsSince1970
      if overlap > 0 {
        body(age, Double(overlap) / Double(ends.secondsSince1970 - begins.secondsSince1970))
      }
      age += 1
      begins = ends
    }
  }
}
