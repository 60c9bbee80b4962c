import Foundation
import Testing
import Workforce

@testable import FileFormats

/// What people really have: dates in the order of their country, decimal commas, ends of months, single
/// events, packed files.
struct SeriesFormsTests {
  private func read(
    _ text: String, _ change: (inout SeriesFile.Choices) -> Void = { _ in }
  ) throws -> WrittenSeries {
    var choices = SeriesFile.Choices()
    change(&choices)
    return try SeriesFile.read(ByteSource(Array(text.utf8)), named: "calls.csv", choices)
  }

  private func problems(
    _ text: String, _ change: (inout SeriesFile.Choices) -> Void = { _ in }
  ) -> [String] {
    do {
      _ = try read(text, change)
      return []
    } catch let problems as Problems {
      return problems.all.map { "\($0.place) \($0.cause) \($0.remedy)" }
    } catch {
      return ["\(error)"]
    }
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year: year, month: month, day: day))
  }

  // MARK: Dates

  @Test(arguments: [
    ("30/12/2024;5\n31/12/2024;6\n01/01/2025;7\n", "day before the month"),
    ("12/30/2024;5\n12/31/2024;6\n01/01/2025;7\n", "month before the day"),
    ("30.12.2024;5\n31.12.2024;6\n01.01.2025;7\n", nil),
    ("30.12.2024 00:00;5\n31.12.2024 00:00;6\n1.1.2025 0:00;7\n", nil),
  ])
  func theWholeColumnSaysWhichNumberIsTheDay(text: String, notice: String?) throws {
    let series = try read(text)
    #expect(series.step == .minutes(1440))
    #expect(series.counts == [5, 6, 7])
    let first = try day(2024, 12, 30)
    #expect(series.start.date == first)
    #expect(series.notices.count == (notice == nil ? 0 : 1))
    if let notice { #expect(series.notices[0].contains(notice), "\(series.notices)") }
  }

  @Test func aClockOfTwelveHoursIsRead() throws {
    let series = try read(
      "when,calls\n3/28/2027 9:00 AM,5\n3/28/2027 1:00 PM,6\n3/28/2027 2:00 PM,6\n")
    #expect(series.start.hour == 9 && series.step == .minutes(60))
    #expect(series.counts.count == 6)
  }

  @Test func datesThatMayBeReadInTwoWaysAreAskedAbout() throws {
    let text = "date,count\n01/03/2024,5\n02/03/2024,6\n"
    let told = problems(text)
    #expect(told.count == 1)
    #expect(told[0].contains("\"01/03/2024\" starts with the day or the month"))
    #expect(told[0].contains("--date-order day-first"))
    let byDay = try read(text) { $0.dateOrder = .dayFirst }
    #expect(byDay.step == .minutes(1440))
    let byMonth = try read(text) { $0.dateOrder = .monthFirst }
    #expect(byMonth.step == .days(31))
  }

  @Test func aDateAgainstTheOthersOrderIsTold() {
    let told = problems("date,count\n13/03/2024,5\n14/03/2024,6\n03/15/2024,7\n")
    #expect(told.count == 1 && told[0].hasPrefix("calls.csv:4 \"03/15/2024\" is no time."))
  }

  @Test func monthsMayEndOrBeWrittenTheOtherWay() throws {
    for text in [
      "2024-01-31,5\n2024-02-29,6\n2024-03-31,7\n", "31/01/2024,5\n29/02/2024,6\n31/03/2024,7\n",
      "2024-01-31,5\n2024-02-29,6\n2024-03-29,7\n", "month,n\n01/2024,5\n02/2024,6\n03/2024,7\n",
    ] {
      let series = try read(text)
      #expect(series.step == .months(1), "\(text)")
      #expect(series.counts == [5, 6, 7], "\(text)")
      let first = try day(2024, 1, 1)
      #expect(series.start.date == first, "\(text)")
    }
  }

  @Test func quartersThatEndStandForTheirThreeMonths() throws {
    let series = try read("2024-03-31,5\n2024-06-30,6\n2024-09-30,7\n2024-12-31,8\n")
    let first = try day(2024, 1, 1)
    #expect(series.step == .months(3) && series.start.date == first)
    #expect(series.counts == [5, 6, 7, 8])
  }

  @Test func fourWeeksApartAreNoMonths() throws {
    #expect(try read("2027-01-29,5\n2027-02-26,6\n2027-03-26,7\n").step == .days(28))
  }

  @Test func secondsSince1970AreUTC() throws {
    let series = try read("1798761600,5\n1798765200,6\n1798768800,7\n")
    let first = try day(2027, 1, 1)
    #expect(series.start == LocalTime(date: first, hour: 0, minute: 0))
    #expect(series.notices.contains { $0.contains("UTC") })
  }

  // MARK: Counts

  @Test func decimalCommasAreToldFromThousands() throws {
    let comma = try read("d;n\n2027-03-01;12,5\n2027-03-02;1.234,25\n2027-03-03;7\n")
    #expect(comma.counts == [12.5, 1234.25, 7])
    #expect(comma.notices == ["Commas are decimal commas, as in 12,5."])
    let thousands = try read("d;n\n2027-03-01;1,234\n2027-03-02;12,345,678\n2027-03-03;7.5\n")
    #expect(thousands.counts == [1234, 12_345_678, 7.5] && thousands.notices.isEmpty)
    let quoted = try read("d,n\n2027-03-01,\"0,125\"\n2027-03-02,\"1,500\"\n")
    #expect(quoted.counts == [0.125, 1.5])
  }

  @Test func aNumberThatFitsNeitherSignIsTold() {
    #expect(
      problems("d;n\n2027-03-01;1.5\n2027-03-02;12,5\n")[0].hasPrefix(
        "calls.csv:3 \"12,5\" is no count."))
    #expect(
      problems("d,n\n2027-03-01,12,5\n2027-03-02,7,5\n2027-03-03,7\n")[0].contains(
        "3 fields, and 2"))
  }

  // MARK: Single events

  @Test func aListOfTimesIsCounted() throws {
    let text = "created_at\n2027-03-01 08:05:11\n2027-03-01 08:59\n2027-03-01 10:00\n"
    let series = try read(text) { $0.intervalMinutes = 60 }
    #expect(series.step == .minutes(60) && series.start.hour == 8 && series.start.minute == 0)
    #expect(series.counts == [2, 0, 1])
    #expect(series.notices.count == 1)
  }

  @Test func otherColumnsOfAListAreLeftAside() throws {
    let text = "id,subject,opened\n1,\"a, b\",01.03.2027 08:05\n2,c,01.03.2027 09:10\n"
    let series = try read(text) {
      $0.isListOfEvents = true
      $0.intervalMinutes = 60
    }
    #expect(series.counts == [1, 1])
    #expect(
      try read(text) {
        $0.isListOfEvents = true
        $0.column = "opened"
      }.counts.count == 2)
    #expect(
      problems(text) {
        $0.isListOfEvents = true
        $0.column = "closed"
      }[0].contains("opened"))
  }

  @Test func theStepOfEventsIsTheShortestThatHasOne() throws {
    func step(everyMinutes minutes: Int) throws -> WrittenSeries.Step {
      let start = LocalTime(date: try day(2027, 3, 1), hour: 0, minute: 0)
      return try read(
        (0..<200).map { "\(start.adding(minutes: $0 * minutes))" }.joined(separator: "\n")
      )
      .step
    }
    #expect(try step(everyMinutes: 7) == .minutes(15))
    #expect(try step(everyMinutes: 20) == .minutes(30))
    #expect(try step(everyMinutes: 45) == .minutes(60))
    #expect(try step(everyMinutes: 300) == .minutes(1440))
  }

  @Test func anIntervalIsForEventsAlone() {
    #expect(
      problems("d,n\n2027-03-01,5\n2027-03-02,6\n") { $0.intervalMinutes = 15 }[0]
        .contains("counts already"))
    #expect(problems("calls\n12\n7\n")[0].contains("use --values"))
    #expect(problems("2027-03-01 08:01\n2027-03-01 08:02\n")[0].contains("within one interval"))
  }

  // MARK: Slips of the pen

  @Test func aFarOffDateIsToldTogetherWithWhatIsNoCountAndNoTime() throws {
    let start = LocalTime(date: try day(2024, 1, 1), hour: 0, minute: 0)
    var lines = (0..<300).map { "\(start.adding(minutes: 1440 * $0).date),5" }
    lines[64] = "2204-03-05,5"
    lines[70] = "2024-03-11,many"
    lines[80] = "soon,5"
    let told = problems("date,count\n" + lines.joined(separator: "\n"))
    #expect(told.count == 3, "\(told)")
    #expect(told.first?.contains("is years from the other times") == true)
    #expect(told.dropFirst().first?.contains("\"many\" is no count") == true)
    #expect(told.last?.contains("\"soon\" is no time") == true)
  }

  @Test(arguments: ["2204-03-05", "1924-03-05", "2014-03-05"])
  func oneFarOffDateIsToldWithItsLine(slip: String) throws {
    let start = LocalTime(date: try day(2024, 1, 1), hour: 0, minute: 0)
    var lines = (0..<300).map { "\(start.adding(minutes: 1440 * $0).date),5" }
    lines[64] = "\(slip),5"
    let told = problems("date,count\n" + lines.joined(separator: "\n"))
    #expect(told.count == 1)
    #expect(told[0].hasPrefix("calls.csv:66 \(slip) is years from the other times."), "\(told)")
    #expect(told[0].contains("2024-01-01 to 2024-10-26"))
    let events = problems(lines.map { String($0.prefix(10)) }.joined(separator: "\n"))
    #expect(events.count == 1 && events[0].hasPrefix("calls.csv:65 \(slip)"))
  }

  @Test func aLongPauseIsNoSlip() throws {
    let lines = ["2019-01", "2019-02", "2019-03", "2022-01", "2022-02", "2022-03"].map { "\($0),5" }
    #expect(try read(lines.joined(separator: "\n")).counts.count == 39)
  }

  // MARK: Packed files

  private static let packed =
    "H4sIAAAAAAACAyvJzE0tLknMLdBJzi/NK+EyMjAy1zUw1jUwVDCwsDIw0DE0QhGzBImZcwEAXkouRTcAAAA="
  private static let another = "H4sIAAAAAAACAzMyMDLXNTDWNTBUMDSwMjDQseQCAGvaww0TAAAA"

  @Test func whatGzipPackedIsReadAsItWasBefore() throws {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "muster-\(UUID().uuidString).csv.gz")
    defer { try? FileManager.default.removeItem(at: file) }
    let one = try #require(Data(base64Encoded: Self.packed))
    let other = try #require(Data(base64Encoded: Self.another))
    try (one + other).write(to: file)
    #expect(try SeriesFile.read(ByteSource(file: file), named: "calls").counts == [12, 7, 9])
    try one.prefix(40).write(to: file)
    #expect(throws: Problems.self) {
      try SeriesFile.read(ByteSource(file: file), named: "calls")
    }
    try Data("2027-03-01,5\n2027-03-02,6\n".utf8).write(to: file)
    #expect(try SeriesFile.read(ByteSource(file: file), named: "calls").counts == [5, 6])
    try Data().write(to: file)
    #expect(throws: Problems.self) {
      try SeriesFile.read(ByteSource(file: file), named: "calls")
    }
  }
}
