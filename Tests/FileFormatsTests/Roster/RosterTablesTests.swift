import FileFormats
import Testing
import Workforce

@Suite struct RosterTablesTests {
  private func source(_ text: String, _ name: String) -> RosterTables.Source {
    RosterTables.Source(ByteSource(Array(text.utf8)), named: name)
  }

  private func date(_ text: String) -> CalendarDate {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return CalendarDate(year: parts[0], month: parts[1], day: parts[2])!
  }

  private func told(_ read: () throws -> Void) -> [String] {
    do {
      try read()
      return []
    } catch let problems as Problems {
      return problems.all.map { "\($0.place) \($0.cause) \($0.remedy)" }
    } catch {
      return ["\(error)"]
    }
  }

  // MARK: People

  @Test func peopleAreReadWhateverTheirColumnsAreCalled() throws {
    let text = """
      Employee name;Office;Contract type;Weekly hours;Days/week;Languages;Skills;Availability;Shoe size
      Amy;Dublin;full time;37,5;4;German, English;senior;Mon-Fri 8-18;37
      Ben;;;;;;;;
      """
    let people = try RosterTables.read(people: source(text, "people.csv")).people
    #expect(
      people == [
        ListedPerson(
          place: "people.csv:2", name: "Amy", site: "Dublin", contract: "full time",
          hoursPerWeek: 37.5, daysPerWeek: 4, serves: ["German", "English"], skills: ["senior"],
          availability: WeekHours("Mon-Fri 8-18")),
        ListedPerson(place: "people.csv:3", name: "Ben"),
      ])
  }

  @Test func carriedPointsAndShiftsAreReadFromTabs() throws {
    let text = "name\tserves\tshifts\tcarried\nAmy\tphone · German; chat\tE; L\t-1.5\n"
    let people = try RosterTables.read(people: source(text, "p")).people
    #expect(people[0].serves == ["phone · German", "chat"])
    #expect(people[0].shifts == ["E", "L"] && people[0].carriedPoints == -1.5)
  }

  @Test func everythingWrongWithPeopleIsToldAtOnce() {
    let text = """
      name,langauges,hours,days,availability
      Amy,German,forty,8,sometimes
      Amy,German,40,5,Mon-Fri 8-18
      ,German,40,5,
      """
    let told = told { _ = try RosterTables.read(people: source(text, "people.csv")) }
    #expect(
      told == [
        "people.csv:1 There is a column langauges. Write languages.",
        "people.csv:2 availability is \"sometimes\". Write it as Mon-Fri 8-18.",
        "people.csv:2 hours is \"forty\". Write a number from 0 to 100.",
        "people.csv:2 days is \"8\". Write a whole number from 1 to 7.",
        "people.csv:3 A second person is called Amy; the first is in line 2. "
          + "Give each person a name of their own.",
        "people.csv:4 There is no name. Write who it is, or take the line out.",
      ])
  }

  @Test func tablesWithoutNamesOrRowsSaySo() {
    #expect(
      told { _ = try RosterTables.read(people: source("site,hours\nDublin,40\n", "p")) } == [
        "p:1 There is no column name. Name the columns as in: name,site,contract,languages."
      ])
    #expect(
      told { _ = try RosterTables.read(people: source("", "p"), fixed: source("", "f")) }.count == 2
    )
    #expect(told { _ = try RosterTables.read(people: source("name,site\n", "p")) }.count == 1)
  }

  // MARK: Time off

  @Test func timeOffIsPaidUnlessItSaysOtherwise() throws {
    let text = """
      name,first day,last day,type,paid
      Amy,2027-03-22,2027-03-26,leave,
      Ben,2027-03-22,,unpaid,
      Cleo,2027-03-22,2027-03-22,unpaid,yes
      Dan,2027-03-22,2027-03-23,,no
      """
    let timeOff = try RosterTables.read(timeOff: source(text, "t")).timeOff
    #expect(timeOff.map(\.countsAsWork) == [true, false, true, false])
    #expect(timeOff.map(\.reason) == ["leave", "unpaid", "unpaid", "time off"])
    #expect(timeOff[0].last == date("2027-03-26") && timeOff[1].last == date("2027-03-22"))
  }

  @Test func theOrderOfDaysAndMonthsIsProvenByAnotherRow() throws {
    let text = "name,from,to\nAmy,3/4/2027,5/4/2027\nBen,22/3/2027,23/3/2027\n"
    let timeOff = try RosterTables.read(timeOff: source(text, "t")).timeOff
    #expect(timeOff[0].first == date("2027-04-03"))
    let open = told {
      _ = try RosterTables.read(timeOff: source("name,from,to\nAmy,3/4/2027,\n", "t"))
    }
    #expect(
      open == [
        "t:2 from is \"3/4/2027\": 2027-04-03 or 2027-03-04. Write 2027-04-03 or 2027-03-04."
      ])
  }

  @Test func timeOffThatEndsBeforeItBeginsIsToldWithItsLine() {
    let text = "name,from,to,paid\nAmy,2027-03-22,2027-03-21,maybe\nBen,,2027-03-21,\nCleo,soon,,\n"
    #expect(
      told { _ = try RosterTables.read(timeOff: source(text, "t")) } == [
        "t:2 paid is \"maybe\". Write yes or no.",
        "t:2 to is 2027-03-21, before from, 2027-03-22. Write the last day, which is no earlier.",
        "t:3 There is no from. Write the first day, such as 2027-03-22.",
        "t:4 from is \"soon\", which is no day. Write 2027-03-22.",
      ])
  }

  // MARK: Wishes

  @Test(
    arguments: [
      ("on", .on), ("Off", .off), ("day off", .off), ("shift E", .shift("E")),
      ("not N", .notShift("N")), ("not shift Night 2", .notShift("Night 2")),
      ("start 8-10", .start(480...600)), ("start 8:30 – 10:15", .start(510...615)),
      ("start 9", .start(540...540)), ("with Ana Lee", .with("Ana Lee")),
      ("without Ben", .without("Ben")),
    ] as [(String, ListedWish.Kind)])
  func wishesAreReadAsPeopleWriteThem(text: String, kind: ListedWish.Kind) throws {
    let wishes = try RosterTables.read(
      wishes: source("name,date,wish,weight\nAmy,2027-03-22,\(text),7\n", "w")
    ).wishes
    #expect(wishes.map(\.kind) == [kind])
    #expect(wishes[0].weight == 7 && wishes[0].weekdays == Set(0..<7))
  }

  @Test func aWishMayHoldOnSomeDaysOfAPeriod() throws {
    let text = "name,from,to,days,wish\nAmy,2027-03-22,2027-04-18,Mon-Tue and Fri,off\n"
    let wish = try RosterTables.read(wishes: source(text, "w")).wishes[0]
    #expect(wish.weekdays == [0, 1, 4] && wish.weight == 5)
  }

  @Test func wishesThatCantBeReadAreTold() {
    let text = """
      name,from,to,days,wish,weight
      Amy,2027-03-22,2027-03-23,Sat,off,5
      Ben,2027-03-22,,Someday,maybe,11
      """
    #expect(
      told { _ = try RosterTables.read(wishes: source(text, "w")) } == [
        "w:2 None of \"Sat\" lies from 2027-03-22 to 2027-03-23. "
          + "Write other days, or leave them out.",
        "w:3 wish is \"maybe\". Write on, off, shift E, not N, start 8-10, with Ana or without Ben.",
        "w:3 days is \"Someday\". Write it as Mon-Fri or Sat, Sun.",
        "w:3 weight is \"11\". Write a whole number from 1 to 10.",
      ])
  }

  // MARK: Days that are decided

  @Test func fixedDaysAreShiftsOrOff() throws {
    let text = "name,date,shift\nAmy,2027-03-22,E\nAmy,2027-03-23,off\n"
    let fixed = try RosterTables.read(fixed: source(text, "fixed.csv")).fixed
    #expect(
      fixed == [
        ListedFixedDay(
          place: "fixed.csv:2", name: "Amy", date: date("2027-03-22"), shift: "E"),
        ListedFixedDay(
          place: "fixed.csv:3", name: "Amy", date: date("2027-03-23"), shift: nil),
      ])
  }

  @Test func aDayThatIsFixedTwiceOrNotAtAllIsTold() {
    let text = "name,date,shift\nAmy,2027-03-22,E\nAmy,2027-03-22,L\nBen,2027-03-22,\n"
    #expect(
      told { _ = try RosterTables.read(fixed: source(text, "f")) } == [
        "f:3 Line 2 says already what Amy does on 2027-03-22. Leave one of them out.",
        "f:4 There is no shift. Write a shift's name, or off.",
      ])
  }

  @Test func problemsOfAllTablesComeTogether() {
    let told = told {
      _ = try RosterTables.read(
        people: source("name,hours\nAmy,x\n", "p"), timeOff: source("name,from\nAmy,x\n", "t"),
        wishes: source("name,from,wish\nAmy,2027-03-22,x\n", "w"),
        fixed: source("name,date,shift\nAmy,x,E\n", "f"))
    }
    #expect(told.map { String($0.prefix(3)) } == ["p:2", "t:2", "w:2", "f:2"])
  }

  @Test func aFloodOfProblemsIsCounted() {
    let rows = (0..<100).map { "Amy\($0),x" }.joined(separator: "\n")
    let told = told { _ = try RosterTables.read(people: source("name,hours\n\(rows)\n", "p")) }
    #expect(told.count == 41)
    #expect(told.last == "p 60 more lines have such problems. Correct these first.")
  }
}
