import FileFormats
import Testing
import Workforce

@Suite struct WrittenTimeTests {
  private func read(
    _ text: String, _ order: DateOrder = .dayFirst
  ) -> Result<WrittenTime, UnreadableTime> {
    Array(text.utf8).withUnsafeBufferPointer { writtenTime($0, order: order) }
  }

  /// As a wall clock shows it, or with Z as an instant; nil if it can't be read.
  private func shown(_ text: String, _ order: DateOrder = .dayFirst) -> String? {
    switch read(text, order) {
    case .success(.local(let local)): local.description
    case .success(.instant(let instant)): instant.description
    case .failure: nil
    }
  }

  @Test(
    arguments: [
      ("2026-12-31 14:05:09", "2026-12-31T14:05:09"),
      ("2026-12-31T14:05:09", "2026-12-31T14:05:09"),
      ("2026-12-31 14:05", "2026-12-31T14:05:00"),
      ("2026-12-31", "2026-12-31T00:00:00"),
      ("2026-12-31T14:05:09.123", "2026-12-31T14:05:09"),
      ("2026/12/31 14:05", "2026-12-31T14:05:00"),
      ("20261231 14:05", "2026-12-31T14:05:00"),
      ("20261231T140509Z", "2026-12-31T14:05:09Z"),
      ("2026-12-31T14:05:09Z", "2026-12-31T14:05:09Z"),
      ("2026-12-31T14:05:09+02:00", "2026-12-31T12:05:09Z"),
      ("2026-12-31 14:05:09 -0530", "2026-12-31T19:35:09Z"),
      ("2026-12-31 14:05:09 UTC", "2026-12-31T14:05:09Z"),
      ("2026-12-31T14:05:09.123456+01", "2026-12-31T13:05:09Z"),
      ("03/Mar/26 9:15 AM", "2026-03-03T09:15:00"),
      ("03/Mar/26 12:15 AM", "2026-03-03T00:15:00"),
      ("03/Mar/26 12:15 PM", "2026-03-03T12:15:00"),
      ("31.12.2026 14:05", "2026-12-31T14:05:00"),
      ("31/12/2026 14:05", "2026-12-31T14:05:00"),
      ("31-12-2026 14:05", "2026-12-31T14:05:00"),
      ("Mar 3, 2026 9:15 PM", "2026-03-03T21:15:00"),
      ("March 3rd, 2026 at 9:15 p.m.", "2026-03-03T21:15:00"),
      ("3 March 2026 09:15", "2026-03-03T09:15:00"),
      ("Tuesday, March 3, 2026", "2026-03-03T00:00:00"),
      ("Tue, 03 Mar 2026 09:15:00 +0000", "2026-03-03T09:15:00Z"),
      ("3 Dez 2026 9:15", "2026-12-03T09:15:00"),
      ("1798725909", "2026-12-31T14:05:09Z"),
      ("1798725909123", "2026-12-31T14:05:09Z"),
      ("1798725909.5", "2026-12-31T14:05:09Z"),
      ("2024-02-29 00:00:00", "2024-02-29T00:00:00"),
    ])
  func theFormsOfManySystemsAreRead(text: String, meaning: String) {
    #expect(shown(text) == meaning)
  }

  @Test func theOrderOfDayAndMonthIsTheGivenOneOnlyWhereTheFormLeavesItOpen() {
    #expect(shown("3/4/2026 9:15", .dayFirst) == "2026-04-03T09:15:00")
    #expect(shown("3/4/2026 9:15", .monthFirst) == "2026-03-04T09:15:00")
    #expect(shown("12/31/2026 2:05 PM", .monthFirst) == "2026-12-31T14:05:00")
    #expect(shown("3.4.2026", .monthFirst) == "2026-04-03T00:00:00")
    #expect(shown("2026-03-04", .dayFirst) == "2026-03-04T00:00:00")
  }

  @Test(
    arguments: [
      "2026-02-30 10:00:00", "2025-02-29 10:00:00", "2026-13-01 10:00:00", "2026-00-10 10:00:00",
      "2026-06-31", "31/02/2026", "2026-12-31 25:00:00", "2026-12-31 14:60:00", "2026-12-31 24:05",
      "03/Mar/26 13:15 AM",
    ])
  func aDateOrHourThatDoesNotExistIsNoTime(text: String) {
    #expect(read(text) == .failure(.noSuchTime))
  }

  @Test(arguments: ["", "soon", "12", "14:05", "2026-12", "Phone", "1.5", "2026-12-31 14:05 EST"])
  func whatIsNoDateIsNoTime(text: String) {
    #expect(read(text) == .failure(.unknownForm))
  }

  @Test(arguments: [("13/02/2026", DateOrder.dayFirst), ("02/13/2026", .monthFirst)])
  func aNumberOverTwelveProvesTheOrder(text: String, order: DateOrder) {
    #expect(Array(text.utf8).withUnsafeBufferPointer(provenDateOrder) == order)
  }
}

@Suite struct WrittenSecondsTests {
  private func seconds(_ text: String, _ unit: DurationUnit = .seconds) -> Int64? {
    Array(text.utf8).withUnsafeBufferPointer { writtenSeconds($0, unit: unit) }
  }

  @Test func durationsAreReadInTheirUnit() {
    #expect(seconds("90") == 90)
    #expect(seconds("1.5", .minutes) == 90)
    #expect(seconds("1,5", .hours) == 5400)
    #expect(seconds("1,234", .minutes) == 74_040)
    #expect(seconds("90500", .milliseconds) == 91)
    #expect(seconds("00:01:30") == 90)
    #expect(seconds("01:30") == 5400)
    #expect(seconds("01:30", .minutes) == 90)
    #expect(seconds("-02:30") == -9000)
    #expect(seconds("2 days 01:00:00") == 176_400)
    #expect(seconds("100:00:01") == 360_001)
  }

  @Test(arguments: ["", "soon", "1:75", "1:2:3:4", "--5", "1e999"])
  func whatIsNoDurationIsNone(text: String) {
    #expect(seconds(text) == nil)
  }

  @Test func aHeaderNamesTheUnit() {
    #expect(DurationUnit.named(in: NormalizedHeader("wait_s")) == .seconds)
    #expect(DurationUnit.named(in: NormalizedHeader("First reply time in minutes")) == .minutes)
    #expect(
      DurationUnit.named(in: NormalizedHeader("First reply time in minutes within business hours"))
        == .minutes)
    #expect(DurationUnit.named(in: NormalizedHeader("Resolution time (hrs)")) == .hours)
    #expect(DurationUnit.named(in: NormalizedHeader("talk time")) == nil)
  }
}
