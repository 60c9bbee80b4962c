import Workforce

/// Weeks in a row, from Monday to Sunday, numbered from 0; the last is that of a history's last day.
struct WeekSpan {
  let count: Int
  private let firstMonday: Int
  private let lastDay: Int

  init(through last: CalendarDate, weeks: Int) {
    count = weeks + 1
    lastDay = last.dayNumber
    firstMonday = last.dayNumber - last.weekday - weeks * 7
  }

  func week(of day: Int) -> Int? {
    day >= firstMonday && day < firstMonday + count * 7 ? (day - firstMonday) / 7 : nil
  }

  func interval(of local: LocalTime, seconds: Int) -> Int {
    (local.date.weekday * 86_400 + local.secondOfDay) / seconds
  }

  func firstDay(of week: Int) -> CalendarDate {
    CalendarDate(dayNumber: firstMonday + week * 7)
  }

  /// The weeks that the history covers from their first day to their last, one fewer than there are;
  /// nil if none is. The last week is whole if only weekdays are missing on which nothing ever comes
  /// in, such as the weekend.
  func wholeWeeks(firstDay: Int, weekdaysSeen: [Bool]) -> Range<Int>? {
    let lastWeekday = lastDay - (firstMonday + (count - 1) * 7)
    let isLastWhole =
      lastWeekday == 6
      || (count > 1 && weekdaysSeen.contains(true)
        && !weekdaysSeen[(lastWeekday + 1)...].contains(true))
    let end = isLastWhole ? count : count - 1
    // A history that begins on a Monday, or on a day before which nothing came in that week.
    let late = firstDay - firstMonday
    let begin = late <= 0 ? 0 : (late + 6) / 7
    let start = max(begin, end - (count - 1))
    return start < end ? start..<end : nil
  }
}
