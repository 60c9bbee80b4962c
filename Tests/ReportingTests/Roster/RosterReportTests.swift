import Foundation
import TestSupport
import Testing
import Workforce

@testable import Reporting

@Suite struct RosterReportTests {
  private let report = RosterReport(
    MadeRoster.example, commands: [Command("muster roster --format html", "the roster as a page")])

  private func text(_ report: some Report, width: Int, full: Bool = false) -> String {
    report.text(style: TextStyle(width: width, colour: false, full: full))
  }

  @Test func theTextOfASmallRoster() throws {
    try expectSnapshot(text(report, width: 80), named: "roster-80.txt")
    try expectSnapshot(text(report, width: 120, full: true), named: "roster-120-full.txt")
  }

  @Test(arguments: [80, 100, 120])
  func noLineOfAReportIsWiderThanTheTerminal(width: Int) {
    let roster = MadeRoster.example
    let reports: [any Report] = [
      report, CheckReport(roster, source: "roster.csv"), PersonRosterReport(roster, person: 1),
    ]
    for report in reports {
      for line in text(report, width: width, full: true).split(separator: "\n") {
        #expect(String(line).displayWidth <= width, "\(line)")
      }
    }
  }

  @Test func theTextOfACheck() throws {
    let roster = MadeRoster.example
    let breaches =
      roster.breaches + [
        RuleBreach(
          rule: "minimumRest", person: 1, days: 6..<8, cause: "Rest is 9 h, not 11 h.", points: 50)
      ]
    let check = CheckReport(roster, breaches: breaches, source: "roster.csv")
    try expectSnapshot(text(check, width: 100), named: "roster-check-100.txt")
    #expect(
      check.csv().split(separator: "\n").last
        == "minimumRest,Ben,2027-03-28,2027-03-29,\"Rest is 9 h, not 11 h.\",50")
    #expect(check.json().contains("\"source\": \"roster.csv\""))
  }

  @Test func thePersonsOwnSheet() throws {
    let sheets = [0, 1].map { PersonRosterReport(MadeRoster.example, person: $0) }
    try expectSnapshot(
      sheets.map { text($0, width: 100) }.joined(separator: "\n"), named: "roster-person-100.txt")
    #expect(sheets[0].headline.contains("Amy") && sheets[0].json().contains("\"timeOff\""))
    #expect(sheets[1].csv().split(separator: "\n").dropFirst().allSatisfy { $0.hasPrefix("Ben,") })
  }

  @Test(arguments: [20, 40, 60, 80, 100, 140, 200])
  func noLineIsWiderThanTheTerminalAndEveryDayIsThere(width: Int) {
    let long = RosterReport(
      MadeRoster.roster(Array(repeating: String(repeating: "EELL.N.", count: 5), count: 4)))
    let grid = long.told.grid(breaches: [])
    let lines = grid.lines(width: width, ink: Ink(isOn: false))
    #expect(lines.allSatisfy { $0.displayWidth <= width }, "\(width)")
    let amy = lines.filter { $0.hasPrefix("Amy") }
    let shown = amy.flatMap { $0.split(separator: " ").dropFirst() }.joined(separator: "")
    #expect(shown == String(repeating: "EELL·N·", count: 5))
  }

  @Test func withoutHolesAndBreachesTheAnswerSaysSo() {
    var roster = MadeRoster.roster(["EEEEE..", "LLLLLLL", "E....EE", "......."])
    for need in roster.problem.needs.indices {
      for interval in roster.problem.needs[need].intervals.indices {
        roster.problem.needs[need].intervals[interval].required = 0
      }
    }
    #expect(
      RosterReport(roster).headline
        == "1 week from Mon 22 Mar 2027 for 4 people: nobody is missing, and every rule is kept.")
    roster.cost.wishes = 40
    roster.lowerBound = 40
    #expect(
      RosterReport(roster).told.proof
        == "It costs 40 points, and no roster by these rules costs less.")
  }

  @Test func shiftsThatAreRequiredAreToldWithoutNeeds() {
    var problem = MadeRoster.problem(days: 7)
    problem.needs = []
    problem.requiredShifts = (0..<2).map {
      RequiredShift(day: $0, shift: 0, required: 2, missing: 100, spare: 1)
    }
    let report = RosterReport(
      MadeRoster.roster(["EE.....", ".......", ".......", "......."], of: problem))
    #expect(report.headline.contains("2 people are missing on shifts"))
    let text = text(report, width: 100)
    #expect(text.contains("Mon 22 Mar: 1 person missing on E, which 2 should work."))
    #expect(text.contains("E     −1"))
    #expect(!report.html().isEmpty && !report.json().isEmpty)
  }

  @Test func whyNobodyIsThereIsToldPersonByPerson() throws {
    let roster = MadeRoster.example
    let hole = try #require(roster.holes.first)
    let explanation = HoleExplanation(
      hole: hole,
      candidates: [
        .init(person: 0, day: 0, shift: 1, obstacle: .works(shift: 0, need: 1)),
        .init(
          person: 1, day: 0, shift: 0,
          obstacle: .rule("minimumRest", cause: "Rest is 9 h, not 11 h.")),
        .init(person: 2, day: 0, shift: 1, obstacle: .dearer(40)),
        .init(person: 3, day: nil, shift: nil, obstacle: .noShift),
      ])
    let report = RosterReport(roster, explanations: [explanation])
    let text = text(report, width: 100, full: true)
    for words in [
      "Why nobody is there", "works E and serves German", "minimumRest: Rest is 9 h, not 11 h.",
      "could; all in all it would cost 40 points more", "none of their shifts covers it",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(report.json().contains("\"obstacle\": \"none of their shifts covers it\""))
    let nobody = RosterReport(roster, explanations: [.init(hole: hole, candidates: [])])
    #expect(self.text(nobody, width: 100).contains("nobody else can"))
  }

  @Test func whyNobodyIsThereIsSummedUpWithTheNearestToBeingPossibleFirst() throws {
    let roster = MadeRoster.example
    let hole = try #require(roster.holes.first)
    func candidate(_ person: Int, _ obstacle: HoleExplanation.Obstacle) -> HoleExplanation.Candidate
    {
      .init(person: person, day: 0, shift: person < 3 ? 0 : nil, obstacle: obstacle)
    }
    let candidates =
      [candidate(3, .noShift), candidate(3, .noShift), candidate(3, .noShift)]
      + [candidate(3, .noShift), candidate(3, .noShift), candidate(2, .onBreak)]
      + [candidate(1, .rule("minimumRest", cause: "Rest is 9 h, not 11 h."))]
      + [candidate(0, .dearer(40)), candidate(2, .dearer(12))]
    let report = RosterReport(roster, explanations: [.init(hole: hole, candidates: candidates)])
    let lines = text(report, width: 100).split(separator: "\n").map(String.init)
    let first = try #require(lines.firstIndex { $0.contains("What stands in the way") }) + 2
    let told = lines[first..<first + 5].map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(
      told == [
        "could; all in all it would cost 12 points more 1 Cleo (E)",
        "could; all in all it would cost 40 points more 1 Amy (E)",
        "has an unpaid break then 1 Cleo (E)", "minimumRest: Rest is 9 h, not 11 h. 1 Ben (E)",
        "none of their shifts covers it 5 Dan, Dan, Dan and 2 others",
      ])
  }

  @Test func whoIsNeverThereIsToldInASentence() {
    var problem = MadeRoster.problem(days: 7)
    for person in problem.people.indices { problem.people[person].serves = [0] }
    for person in problem.people.indices {
      problem.people[person].timeOff = [.init(days: 0..<7, reason: "leave")]
    }
    var roster = MadeRoster.roster(
      [".......", ".......", ".......", "......."], of: problem)
    roster.holes = MadeRoster.holes(of: roster)
    let text = text(RosterReport(roster), width: 100)
    #expect(text.contains("Nobody on the roster can serve German."))
    #expect(text.contains("Everybody who can serve English is away all the time."))
  }

  @Test func whatWouldCoverHolesIsToldWithWhatEachBrings() {
    let report = RosterReport(
      MadeRoster.example,
      remedies: [
        .init(
          change: .oneMore(shift: 0, day: 0, need: 0), cost: 520, missingHours: 132, paidHours: 8),
        .init(
          change: .cancelled(person: 0, timeOff: 0), cost: 500, missingHours: 100, paidHours: 40),
        .init(
          change: .rule(0, number: "hours", from: 11, to: 10), cost: 530, missingHours: 139,
          paidHours: 0),
        .init(change: .hours(site: 0, more: 8), cost: 540, missingHours: 124, paidHours: 16),
      ])
    let text = text(report, width: 120)
    for words in [
      "One more E in Dublin on Mon 22 Mar, for English",
      "Amy comes in spite of leave, Wed 31 Mar to Sun 4 Apr",
      "minimumRest, hours: 10 instead of 11", "Up to 8 h more for everybody in Dublin",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(report.json().contains("\"missingHours\": 132"))
  }

  @Test func aRepairSaysFirstWhoWorksOtherwise() {
    let before = MadeRoster.example
    var roster = before
    roster.duties[1][0] = nil
    roster.duties[2][0] = before.duties[1][0]
    let report = RosterReport(roster, before: before)
    let text = text(report, width: 100)
    #expect(text.contains("What changes"))
    #expect(
      text.contains("Ben   Mon 22 Mar  L    off") && text.contains("Cleo  Mon 22 Mar  off  L"))
    #expect(report.json().contains("\"after\": \"L\""))
  }

  @Test func programsGetInstantsAndNames() throws {
    let json = try JSONSerialization.jsonObject(with: Data(report.json().utf8))
    let people = try #require((json as? [String: Any])?["people"] as? [[String: Any]])
    let ben = try #require(people.first { $0["name"] as? String == "Ben" })
    let duties = try #require(ben["duties"] as? [[String: Any]])
    let night = try #require(duties.first { $0["date"] as? String == "2027-03-27" })
    #expect(night["start"] as? String == "2027-03-27T22:00:00Z")
    #expect(night["end"] as? String == "2027-03-28T05:30:00Z")
    #expect(night["paidHours"] as? Double == 7)
    #expect(night["serves"] as? String == "English")
  }

  @Test func aRowADutyAndTheEndsOfThePeriodForThoseWhoAreOff() {
    let rows = report.csv().split(separator: "\n")
    #expect(rows[0] == "name,site,date,shift,start,end,paidHours,serves,breaks,activities")
    #expect(rows[1] == "Amy,Dublin,2027-03-22,E,08:00,16:30,8,German,11:00-11:30,")
    #expect(rows.contains("Amy,Dublin,2027-04-04,off,,,,,,"))
    #expect(rows.contains("Ben,Dublin,2027-03-27,N,22:00,06:30,7,English,01:00-01:30,"))
  }

  @Test func thePageSaysEveryCellInWordsToo() {
    let page = report.html()
    #expect(page.contains("title=\"Ben, Sat 27 Mar: N 22:00–06:30, serves English"))
    #expect(page.contains("contract: The period has 88 h"))
    #expect(page.contains("class=\"night weekend\""))
    #expect(page.contains("Required, there, and the difference"))
    #expect(page.contains("People to spare, week of Mon 22 Mar"))
    #expect(page.contains("title=\"public holiday\""))
  }
}
