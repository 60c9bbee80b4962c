import TestSupport
import Testing
import Workforce

@testable import Reporting

@Suite struct ICalendarTests {
  private func calendar(_ summary: String, _ description: String = "") -> String {
    ICalendar(
      name: "Holes; of 2027",
      events: [
        ICalendar.Event(
          identity: "hole-1", start: Timestamp("2027-03-15 00:00"),
          end: Timestamp("2027-03-15 01:00"), summary: summary, description: description)
      ]
    ).text(stamp: Timestamp("2026-12-15 12:30"))
  }

  @Test func anEventIsWrittenAsTheStandardSays() {
    #expect(
      calendar("Not covered").split(separator: "\r\n", omittingEmptySubsequences: false) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Muster//Support hours//EN",
        "CALSCALE:GREGORIAN", "X-WR-CALNAME:Holes\\; of 2027", "BEGIN:VEVENT",
        "UID:hole-1@muster", "DTSTAMP:20261215T123000Z", "DTSTART:20270315T000000Z",
        "DTEND:20270315T010000Z", "SUMMARY:Not covered", "DESCRIPTION:", "TRANSP:TRANSPARENT",
        "END:VEVENT", "END:VCALENDAR", "",
      ])
  }

  @Test func commasSemicolonsBackslashesAndLineEndsAreEscaped() {
    #expect(calendar("a,b;c\\d\ne").contains("\r\nSUMMARY:a\\,b\\;c\\\\d\\ne\r\n"))
  }

  @Test(arguments: ["English ", "Ελληνικά ", "日本語 ", "👩🏽‍💻 "])
  func linesHaveAtMost75OctetsAndUnfoldToTheSame(word: String) {
    let words = String(repeating: word, count: 40)
    let text = calendar("x", words)
    let lines = text.split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.contains { $0.hasPrefix(" ") })
    #expect(text.replacing("\r\n ", with: "").contains("DESCRIPTION:\(words)"))
  }
}
