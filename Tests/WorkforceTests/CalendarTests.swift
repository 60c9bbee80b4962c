import Testing
import Workforce

@Suite struct CalendarTests {
  /// Counts days one by one over four centuries, the calendar's whole cycle.
  @Test func everyDayOfFourCenturiesHasItsNumberAndBack() {
    var number = CalendarDate(year: 1800, month: 1, day: 1)!.dayNumber
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for year in 1800..<2200 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      for month in 1...12 {
        let length = lengths[month - 1] + (isLeap && month == 2 ? 1 : 0)
        for day in 1...length {
          let date = CalendarDate(year: year, month: month, day: day)!
          #expect(date.dayNumber == number)
          #expect(CalendarDate(dayNumber: number) == date)
          number += 1
        }
        #expect(CalendarDate(year: year, month: month, day: length + 1) == nil)
      }
    }
  }

  @Test func theFirstOfJanuary1970IsThursdayAndDayZero() {
    let date = CalendarDate(dayNumber: 0)
    #expect(date == CalendarDate(year: 1970, month: 1, day: 1))
    #expect(date.weekday == 3)
  }

  @Test func monthsCountOverTheTurnOfTheYear() {
    #expect(Month("2026-11")! + 3 == Month("2027-02"))
    #expect(Month("2027-02")! - Month("2026-11")! == 3)
    #expect(Month("2027-02")! - 3 == Month("2026-11"))
    #expect(Month("2028-02")!.dayCount == 29)
  }

  @Test(arguments: ["2026", "2026-13", "2026-00", "26-01", "2026-1", "2026-01-01", "", "2026-ab"])
  func whatIsNotAMonthIsNotRead(text: String) {
    #expect(Month(text) == nil)
  }

  @Test func instantsBefore1970FallOnTheRightDay() {
    let eve = LocalTime(secondsSince1970: -1)
    #expect(eve.description == "1969-12-31T23:59:59")
    #expect(eve.hourOfWeek == 2 * 24 + 23)
  }
}
