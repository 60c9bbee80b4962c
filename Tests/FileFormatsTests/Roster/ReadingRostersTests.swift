import FileFormats
import Testing
import Workforce

@Suite struct ReadingRostersTests {
  private let near = CalendarDate(year: 2027, month: 3, day: 22)!

  private func read(_ text: String) throws -> [ListedFixedDay] {
    try RosterTables.readRoster(
      RosterTables.Source(ByteSource(Array(text.utf8)), named: "r.csv"), near: near)
  }

  private func problems(_ text: String) -> [String] {
    do {
      _ = try read(text)
      return []
    } catch let problems as Problems {
      return problems.all.map { "\($0.place) \($0.cause) \($0.remedy)" }
    } catch {
      return ["\(error)"]
    }
  }

  @Test func aRowADutyIsReadAndOtherDaysAreOff() throws {
    let days = try read(
      """
      name,site,date,shift,start,end,paidHours,serves,breaks
      Amy,Dublin,2027-03-22,N,22:00,06:30,8,German,01:00-01:30
      Amy,Dublin,2027-03-24,off,,,,,
      Ben,Dublin,2027-03-23,E,08:00,16:30,8,,"11:00-11:30; 14:00"
      """)
    #expect(
      days == [
        ListedFixedDay(
          place: "r.csv:2", name: "Amy", date: near, shift: "N", serves: "German",
          hours: 1320..<1830, breakStarts: [1500]),
        ListedFixedDay(place: "r.csv:2", name: "Amy", date: near + 1, shift: nil),
        ListedFixedDay(place: "r.csv:3", name: "Amy", date: near + 2, shift: nil),
        ListedFixedDay(place: "r.csv:4", name: "Ben", date: near, shift: nil),
        ListedFixedDay(
          place: "r.csv:4", name: "Ben", date: near + 1, shift: "E", hours: 480..<990,
          breakStarts: [660, 840]),
        ListedFixedDay(place: "r.csv:4", name: "Ben", date: near + 2, shift: nil),
      ])
  }

  @Test(arguments: [
    "name,2027-03-22,2027-03-23,2027-03-24", "Name,Mon 22 Mar,Tue 23 Mar,Wed 24 Mar",
    "who,22.3.,23.3.,24.3.", "who,22/3,23/3,24/3", "who,3/22,3/23,3/24",
    "Team roster,,,\nwho,22/03/2027,23/03/2027,24/03/2027", "who,22-Mar-27,23-Mar-27,24-Mar-27",
  ])
  func aColumnADayIsReadHoweverDaysAreWritten(header: String) throws {
    let days = try read("\(header)\nAmy,E,,off\nBen,-,L,N\n")
    #expect(days.map(\.name) == ["Amy", "Amy", "Amy", "Ben", "Ben", "Ben"])
    #expect(days.map(\.shift) == ["E", nil, nil, nil, "L", "N"])
    #expect(days.map(\.date) == [near, near + 1, near + 2, near, near + 1, near + 2])
  }

  @Test func columnsThatAreNoDaysArePassedOver() throws {
    let days = try read("site;name;hours;22 Mar;23 Mar\nDublin;Amy;40;E;L\n;;;;\n")
    #expect(days.map(\.name) == ["Amy", "Amy"] && days.map(\.shift) == ["E", "L"])
  }

  @Test func theYearIsTheOneInWhichTheDayIsNearest() throws {
    let days = try RosterTables.readRoster(
      RosterTables.Source(
        ByteSource(Array("name,30 Dec,31 Dec,1 Jan\nAmy,E,E,E\n".utf8)), named: "r"),
      near: CalendarDate(year: 2027, month: 1, day: 2)!)
    #expect(days.map(\.date.description) == ["2026-12-30", "2026-12-31", "2027-01-01"])
  }

  @Test func hoursInACellAreKept() throws {
    let days = try read("name,22 Mar,23 Mar\nAmy,8:00-16:30,22–6\n")
    #expect(days.map(\.hours) == [480..<990, 1320..<1800])
    #expect(days[0].shift == "8:00-16:30")
  }

  @Test func whoStandsThereTwiceIsTold() {
    #expect(
      problems("name,22 Mar,23 Mar\nAmy,E,E\nAmy,L,L\n") == [
        "r.csv:3 r.csv:2 says already what Amy does on 2027-03-22. Leave one of them out.",
        "r.csv:3 r.csv:2 says already what Amy does on 2027-03-23. Leave one of them out.",
      ])
    #expect(
      problems("name,22 Mar,23 Mar\n,E,E\n") == [
        "r.csv:2 There is no name. Write who it is, or take the line out."
      ])
  }

  @Test func whatCantBeReadIsToldByLine() {
    #expect(
      problems("name,date,shift,start,end,breaks\nAmy,soon,E,8,16:30,\nBen,2027-03-22,E,x,y,z\n")
        == [
          "r.csv:2 date is \"soon\", which is no day. Write 2027-03-22.",
          "r.csv:3 start is \"x\", which is no time of the day. Write 08:00.",
          "r.csv:3 breaks is \"z\". Write 12:00-12:30; 15:00-15:15.",
        ])
    #expect(
      problems("name,shift\nAmy,E\n") == [
        "r.csv:1 There is no column date. "
          + "Name the columns as in: name,date,shift, or name and a column a day."
      ])
  }
}
