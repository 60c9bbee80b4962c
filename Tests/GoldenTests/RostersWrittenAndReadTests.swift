import FileFormats
import Randomness
import Reporting
import TestSupport
import Testing
import Workforce

/// A roster that is written as a table is read back without loss.
@Suite struct RostersWrittenAndReadTests {
  @Test(arguments: 1...60)
  func everyDutyComesBack(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let roster = Self.roster(using: &dice)
    try expectReadBack(roster, "seed \(seed)")
  }

  @Test func theExampleComesBack() throws {
    try expectReadBack(MadeRoster.example, "the example")
  }

  @Test func aGridOfLettersIsReadAsTheSameRoster() throws {
    let roster = MadeRoster.example
    let problem = roster.problem
    let header = ["name"] + (0..<problem.dayCount).map { "\(problem.date(ofDay: $0))" }
    let rows = problem.people.enumerated().map { person, each in
      [each.name]
        + roster.duties[person].map { duty in duty.map { problem.shifts[$0.shift].name } ?? "" }
    }
    let text = ([header] + rows).map { $0.joined(separator: ";") }.joined(separator: "\n")
    let days = try read(text, near: problem.firstDay)
    for (person, each) in problem.people.enumerated() {
      let own = days.filter { $0.name == each.name }
      #expect(
        own.map(\.shift)
          == roster.duties[person].map { duty in duty.map { problem.shifts[$0.shift].name } })
    }
  }

  /// People's days are on its first sheet, what they serve on its second.
  @Test(arguments: 1...30)
  func aWorkbookIsReadAsTheSameRoster(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed)
    let roster = Self.roster(using: &dice)
    let problem = roster.problem
    // One column is no row of days.
    guard problem.dayCount > 1 else { return }
    let days = try RosterTables.readRoster(
      RosterWorkbook(roster).workbook, named: "roster.xlsx", near: problem.firstDay)
    #expect(days.count == problem.people.count * problem.dayCount, "seed \(seed)")
    for (person, each) in problem.people.enumerated() {
      let own = days.filter { $0.name == each.name }.sorted { $0.date < $1.date }
      for (read, duty) in zip(own, roster.duties[person]) {
        #expect(read.shift == duty.map { problem.shifts[$0.shift].name }, "seed \(seed)")
        #expect(read.serves == duty?.need.map { problem.needs[$0].name }, "seed \(seed)")
        #expect((read.breakStarts ?? []) == (duty?.breakStarts ?? []), "seed \(seed)")
      }
    }
  }

  private func read(_ text: String, near: CalendarDate) throws -> [ListedFixedDay] {
    try RosterTables.readRoster(
      RosterTables.Source(ByteSource(Array(text.utf8)), named: "roster.csv"), near: near)
  }

  private func expectReadBack(_ roster: Roster, _ what: String) throws {
    let problem = roster.problem
    let days = try read(RosterReport(roster).csv(), near: problem.firstDay)
    #expect(days.count == problem.people.count * problem.dayCount, "\(what)")
    let byKey = Dictionary(
      days.map { ("\($0.name) \($0.date)", $0) }, uniquingKeysWith: { first, _ in first })
    for (person, each) in problem.people.enumerated() {
      for (day, duty) in roster.duties[person].enumerated() {
        let read = try #require(
          byKey["\(each.name) \(problem.date(ofDay: day))"], "\(what): \(each.name), day \(day)")
        #expect(read.shift == duty.map { problem.shifts[$0.shift].name }, "\(what)")
        #expect(read.serves == duty?.need.map { problem.needs[$0].name }, "\(what)")
        let hours = duty.map { problem.shifts[$0.shift].start..<problem.shifts[$0.shift].end }
        #expect(read.hours == hours, "\(what)")
        #expect((read.breakStarts ?? []) == (duty?.breakStarts ?? []), "\(what)")
      }
    }
  }

  /// People with awkward names at sites around the globe, with shifts of any length.
  private static func roster(using dice: inout SeededGenerator) -> Roster {
    let names = [
      "Amy", "Ben, junior", "Cleo \"Ace\" Roe", "Dana O'Neil; deputy", "Ümit Çağlar", "李小龙", "E",
    ]
    let days = Int.random(in: 1...30, using: &dice)
    var problem = MadeRoster.problem(days: days)
    problem.firstDay = problem.firstDay + Int.random(in: -300...300, using: &dice)
    problem.sites = [
      RosterSite(name: "Dublin", clock: .dublin), RosterSite(name: "Boston, MA", clock: .boston),
      RosterSite(name: "Sydney", clock: .sydney),
    ]
    problem.needs = ["English", "phone · German", "chat, mail"].map {
      RosterNeed(name: $0, intervals: [])
    }
    problem.shifts = (0..<Int.random(in: 1...8, using: &dice)).map { place in
      let start = Int.random(in: 0..<288, using: &dice) * 5
      let length = Int.random(in: 1...300, using: &dice) * 5
      let breaks =
        length > 1440
        ? []
        : (0..<Int.random(in: 0...3, using: &dice)).map { _ in
          RosterShift.Break(
            name: "rest", minutes: 5, isPaid: Bool.random(using: &dice), earliestAfter: 0,
            latestAfter: length - 5)
        }
      return RosterShift(
        name: ["E", "L 9", "N,1", "\"D\"", "F;2", "Ü", "7.5", "G"][place],
        site: Int.random(in: 0..<3, using: &dice), start: start, end: start + length,
        breaks: breaks)
    }
    problem.people = (0..<Int.random(in: 1...names.count, using: &dice)).map { place in
      RosterPerson(
        name: names[place], site: Int.random(in: 0..<3, using: &dice),
        contract: .init(name: "any", hoursPerWeek: 40, toleranceHours: 8), serves: [0, 1, 2])
    }
    let busy = Double.random(in: 0...1, using: &dice)
    let duties = problem.people.map { _ in
      (0..<days).map { _ -> Roster.Duty? in
        guard Double.random(in: 0..<1, using: &dice) < busy else { return nil }
        let shift = Int.random(in: problem.shifts.indices, using: &dice)
        let own = problem.shifts[shift]
        return Roster.Duty(
          shift: shift,
          need: Bool.random(using: &dice) ? Int.random(in: 0..<3, using: &dice) : nil,
          breakStarts: own.breaks.map { _ in
            own.start + Int.random(in: 0..<max(1, (own.end - own.start) / 5), using: &dice) * 5
          })
      }
    }
    return Roster(problem: problem, duties: duties, cost: Roster.Cost())
  }
}
