import FileFormats
import Foundation
import Pipeline
import Testing
import Workforce

@Suite struct PeopleModelEditTests {
  private let model = """
    # Ours.
    customers: 1000
    ticketsPerMonth: 1558   # says sales
    ticketsPerRepPerMonth: 250
    start: 2027-01
    roles:
      - {name: Representative}
      - {name: Manager, spanOfControl: 8}

    """

  private func agent(
    _ id: String, _ role: String? = nil, hired: (Int, Int, Int) = (2025, 4, 14),
    left: (Int, Int, Int)? = nil, hours: Double? = 40, team: String? = nil
  ) -> Agent {
    func date(_ parts: (Int, Int, Int)) -> CalendarDate {
      CalendarDate(year: parts.0, month: parts.1, day: parts.2)!
    }
    return Agent(
      id: id, name: "Somebody \(id)", role: role, team: team, hired: date(hired),
      left: left.map(date), contractHours: hours)
  }

  private func applied(
    _ agents: [Agent], to text: String
  ) throws -> (text: String, people: [PeopleGroup], notices: [String]) {
    let month = Month(year: 2027, number: 1)
    let scenario = try ModelFile.read(text, named: "muster.yaml", startingIn: month)
    let list = PeopleModelEdit(agents, for: scenario, text: text)
    let edited = try list.applied(to: text)
    let after = try ModelFile.read(edited, named: "muster.yaml", startingIn: month)
    return (edited, after.hiring.people, list.notices)
  }

  private var team: [Agent] {
    [
      agent("1"), agent("2", "representative"), agent("3", hours: 32),
      agent("4", hired: (2026, 11, 1)), agent("5", "Manager"),
      agent("6", left: (2027, 6, 30)), agent("7", left: (2026, 12, 31)),
    ]
  }

  @Test func peopleStandInGroupsThatHaveRoleStartEndAndHoursInCommon() throws {
    let (text, people, notices) = try applied(team, to: model)
    #expect(
      text == model + """
        people:   # imported: 6 people of the list
          - {role: Representative, start: 2025-04, leaves: 2027-07, count: 1}
          - {role: Representative, start: 2025-04, count: 2}
          - {role: Representative, start: 2025-04, count: 1, fte: 80%}
          - {role: Representative, start: 2026-11, count: 1}
          - {role: Manager, start: 2025-04, count: 1}

        """)
    #expect(people.reduce(0) { $0 + $1.count } == 5.8)
    #expect(notices == ["1 who are gone before 2027-01 are left out."])
  }

  @Test func theSameListAgainChangesNothingAndALongerOneIsWrittenAnew() throws {
    let once = try applied(team, to: model).text
    #expect(try applied(team, to: once).text == once)
    let more = try applied(team + [agent("8", hired: (2026, 12, 1))], to: once)
    #expect(more.text.contains("people:   # imported: 7 people of the list\n"))
    #expect(more.text.contains("start: 2026-12, count: 1"))
    #expect(more.text.components(separatedBy: "people:").count == 2)
  }

  @Test func peopleThatSomebodyWroteAreLeftAsTheyAre() throws {
    let written = model + "people: [{count: 4}]   # me\n"
    let (text, _, notices) = try applied(team, to: written)
    #expect(text == written)
    #expect(notices.count == 1 && notices[0].contains("lists people already"))
  }

  @Test func aPlainNumberOfRepsBecomesAComment() throws {
    let (text, people, _) = try applied([agent("1")], to: model + "reps: 5\n")
    #expect(text.contains("# reps: 5\npeople:   # imported: 1 people of the list\n  - {"))
    #expect(people.map(\.count) == [1])
  }

  @Test func whoHasARoleOrTeamThatTheModelLacksIsLeftOutAndTold() throws {
    let teams = model + "teams: [Phone, Mail]\n"
    let agents = [
      agent("1", team: "phone"), agent("2", "Trainer", team: "Mail"), agent("3", team: "Chat"),
    ]
    let (_, people, notices) = try applied(agents, to: teams)
    #expect(people.map(\.team) == ["Phone"])
    #expect(notices.count == 2)
    #expect(notices[0].hasPrefix("1 of role Trainer in team Mail are left out"))
    #expect(notices[1].hasPrefix("1 of team Chat are left out"))
  }

  @Test func withoutAListNothingIsSet() throws {
    let (text, _, notices) = try applied([], to: model)
    #expect(text == model)
    #expect(notices.count == 1)
  }
}
