import Testing
import Workforce

@testable import FileFormats

struct SeriesFileTests {
  private func read(_ text: String, column: String? = nil) throws -> WrittenSeries {
    var choices = SeriesFile.Choices()
    choices.column = column
    return try SeriesFile.read(ByteSource(Array(text.utf8)), named: "calls.csv", choices)
  }

  private func problems(_ text: String, column: String? = nil) -> [String] {
    do {
      _ = try read(text, column: column)
      return []
    } catch let problems as Problems {
      return problems.all.map { "\($0.place) \($0.cause)" }
    } catch {
      return ["\(error)"]
    }
  }

  @Test func rowsBecomeStepsAndGapsStayGaps() throws {
    let series = try read(
      """
      timestamp,count
      2027-03-01 08:00:00,12
      2027-03-01 08:15:00,
      2027-03-01 08:45:00,7.5
      2027-03-01 08:30:00,0
      2027-03-01 09:15:00,3
      """)
    #expect(series.step == .minutes(15))
    #expect(
      series.start == LocalTime(date: .init(year: 2027, month: 3, day: 1)!, hour: 8, minute: 0))
    #expect(series.counts.map { $0.isNaN ? -1 : $0 } == [12, -1, 0, 7.5, -1, 3])
    #expect(series.notices.isEmpty)
  }

  @Test(arguments: [
    "timestamp;count\n2027-03-01T08:00Z;12\n2027-03-01T09:00Z;7\n",
    "\u{FEFF}2027-03-01 08:00,12\r\n2027-03-01 09:00,7\r\n",
    "Date Time\tQueue\tCalls\n2027-03-01 08:00:00+01:00\tA\t12\n2027-03-01 09:00:00+01:00\tA\t7\n",
  ])
  func otherWaysToWriteIt(text: String) throws {
    let series = try read(text)
    #expect(series.step == .minutes(60))
    #expect(series.counts == [12, 7])
    #expect(series.start.hour == 8)
  }

  @Test func aColumnCanBeNamed() throws {
    let text = "time,offered,answered\n2027-03-01,5,4\n2027-03-02,6,6\n"
    #expect(try read(text).counts == [5, 6])
    #expect(try read(text, column: "answered").counts == [4, 6])
    #expect(
      problems(text, column: "lost")
        == ["calls.csv:1 There is no column \"lost\"."])
  }

  @Test func daysWeeksAndMonthsAreSteps() throws {
    #expect(try read("d,n\n2027-03-01,5\n2027-03-02,6\n").step == .minutes(1440))
    #expect(try read("d,n\n2027-03-01,5\n2027-03-08,6\n2027-03-15,6\n").step == .days(7))
    let months = try read("month,n\n2027-01,5\n2027-02,6\n2027-04,8\n")
    #expect(months.step == .months(1))
    #expect(months.counts.count == 4 && months.counts[2].isNaN)
    #expect(months.start(of: 4).date == CalendarDate(year: 2027, month: 5, day: 1))
  }

  @Test func aDayIsOverWhereNoDayHasALaterCount() throws {
    func origin(_ hours: Range<Int>) throws -> LocalTime {
      let rows = (1...2).flatMap { day in
        (day == 1 ? 8..<18 : hours).map { "2027-03-0\(day) \($0 < 10 ? "0" : "")\($0):00,5" }
      }
      let series = try read(rows.joined(separator: "\n"))
      return series.start(of: series.naturalOrigin)
    }
    let third = LocalTime(date: .init(year: 2027, month: 3, day: 3)!, hour: 0, minute: 0)
    #expect(try origin(8..<18) == third)
    #expect(try origin(8..<13) == third.adding(minutes: -11 * 60))
    let months = try read("month,n\n2027-01,5\n2027-02,6\n")
    #expect(months.naturalOrigin == 2)
  }

  @Test func aRepeatedHourCountsOnce() throws {
    var lines = (0..<200).map { hour in
      "2026-10-\(20 + hour / 24) \(hour % 24 < 10 ? "0" : "")\(hour % 24):00,10"
    }
    lines.append("2026-10-25 02:00,20")
    let series = try read(lines.joined(separator: "\n"))
    #expect(series.counts[5 * 24 + 2] == 15)
    #expect(series.notices.count == 1)
  }

  @Test func allThatIsWrongIsToldAtOnce() {
    #expect(
      problems("timestamp,count\nx,1\n2027-01-01,-3\n2027-01-02,many\n2027-02-30,4\n") == [
        "calls.csv:2 \"x\" is no time.", "calls.csv:3 \"-3\" is no count.",
        "calls.csv:4 \"many\" is no count.", "calls.csv:5 \"2027-02-30\" is no time.",
      ])
    #expect(problems("") == ["calls.csv The file is empty."])
    #expect(problems("timestamp,count\n") == ["calls.csv There is no row under the heading."])
    #expect(problems("timestamp\n") == ["calls.csv There is no row under the heading."])
    #expect(
      problems("2027-03-01,5\n")
        == ["calls.csv There is one time alone: it doesn't tell how far apart counts are."])
    #expect(
      problems("2027-03-01 08:00,5\n2027-03-01 08:07,5\n2027-03-01 08:14,5\n")[0]
        .contains("7 minutes apart"))
    #expect(
      problems(
        "2027-03-01 08:00,5\n2027-03-01 08:15,5\n2027-03-01 08:30,5\n2027-03-01 08:40,5\n")[0]
        .hasPrefix("calls.csv:4 2027-03-01T08:40:00 is between two steps"))
    #expect(
      problems((0..<4).map { "2027-03-01 0\($0 / 2):00,1" }.joined(separator: "\n"))[0]
        .contains("repeat a time"))
    #expect(problems("a,b\n" + (0..<60).map { "x\($0),1\n" }.joined()).count == 21)
  }

  @Test func numbersAloneMayHaveAHeadingAndGaps() throws {
    func values(_ text: String) throws -> [Double] {
      try SeriesFile.readValues(ByteSource(Array(text.utf8)), named: "numbers.txt")
    }
    #expect(try values("calls\n1\n2.5\n-3\n") == [1, 2.5, -3])
    let gappy = try values("1\n\n3\n\n\n")
    #expect(gappy.count == 3 && gappy[1].isNaN)
    #expect(throws: Problems.self) { try values("1\ntwo\n3\n") }
    #expect(throws: Problems.self) { try values("") }
    #expect(throws: Problems.self) { try values("1,5\n2,5\n3,5\n") }
  }
}
