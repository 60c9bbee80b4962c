import Testing
import Workforce

@Suite struct WrittenWeekdaysTests {
  @Test(arguments: [
    ("Mon-Fri", [0, 1, 2, 3, 4]), ("Sat, Sun", [5, 6]), ("mon wed fri", [0, 2, 4]),
    ("Fri – Mon", [4, 5, 6, 0]), ("daily", [0, 1, 2, 3, 4, 5, 6]), ("weekends", [5, 6]),
    ("Tuesdays and Thurs", [1, 3]), ("Mon-Tue; Sun", [0, 1, 6]),
  ])
  func daysOfTheWeekAreReadAsPeopleWriteThem(text: String, days: [Int]) {
    #expect(writtenWeekdays(text) == Set(days))
  }

  @Test(arguments: ["", "Mo", "someday", "Mon-", "Mon-Tue-Wed", "-"])
  func whatIsNoDayIsNone(text: String) {
    #expect(writtenWeekdays(text) == nil)
  }

  @Test(arguments: [
    ("8", 480), ("8:00", 480), ("08:05", 485), ("16.30", 990), ("24:00", 1440), ("0", 0),
    ("9:15:00", 555),
  ])
  func timesOfTheDayAreRead(text: String, minute: Int) {
    #expect(writtenMinuteOfDay(text) == minute)
  }

  @Test(arguments: ["", "25", "24:01", "8:60", "8:5", "8:", ":30", "8h", "8:00:30", "١٢"])
  func whatIsNoTimeIsNone(text: String) {
    #expect(writtenMinuteOfDay(text) == nil)
  }

  @Test func hoursMayGoOnPastMidnight() {
    #expect(writtenHoursOfDay("8-16:30") == 480..<990)
    #expect(writtenHoursOfDay("22:00 – 6:00") == 1320..<1800)
    #expect(writtenHoursOfDay("8") == nil && writtenHoursOfDay("24-3") == nil)
  }
}
