import FileFormats
import Foundation
import Pipeline
import Testing
import Workforce

/// Quick questions, asked of a company with two segments, two teams and two events.
@Suite struct StormQuestions {
  static let company = """
    start: 2027-01
    months: 12
    teams: [Support, Phone]
    segments:
      - {name: Paid, customers: {now: 900, adds: [30, 50], churn: 2%, recentAdds: [20, 30]}, incidentRateByAge: [5, 2, 1]}
      - {name: Free, customers: {now: 4100, adds: 150, churn: {2027-01: 4%, 2027-07: 3%}}, ticketsPerMonth: 410, team: Phone}
    streams: [{name: Inbox, ticketsPerMonth: 60}]
    ticketsPerRepPerMonth: 250
    attrition: {byTenure: [{untilMonth: 6, monthly: 4%}, {monthly: 2%}], overloadAbove: 95%}
    people:
      - {role: Representative, count: 5}
      - {name: Amy, role: Representative, start: 2026-12}
      - {name: Ben, role: Representative, start: 2027-03}
      - {role: Representative, count: 2, team: Phone}
      - {role: Specialist, count: 1}
    roles: [{name: Representative}, {name: Specialist, escalationRate: 10%, ticketsPerMonth: 120}]
    events:
      - {name: Platform rewrite, kind: rewrite, start: 2027-03-15}
      - {name: Big launch, kind: launch, start: 2027-05, incidents: 1.5}
    storm: {limit: 10%}
    """

  static let plain = """
    start: 2027-01
    customers: 1000
    ticketsPerMonth: 1558
    ticketsPerRepPerMonth: 250
    """

  /// The company before and after.
  private func asked(
    _ what: String, of model: String = company
  ) throws -> (before: Scenario, after: Scenario) {
    let before = try scenario(model)
    return (before, try StormQuestion(what, at: "--what").applied(to: before))
  }

  /// Whatever the change is, nothing else is another.
  private func expectOnly(
    _ what: String, of model: String = company, _ change: (inout Scenario) -> Void
  ) throws {
    var (wanted, after) = try asked(what, of: model)
    change(&wanted)
    #expect(after == wanted, "\(what)")
  }

  private func problems(_ what: String, of model: String = company) throws -> [Problem] {
    do {
      _ = try asked(what, of: model)
      return []
    } catch let problems as Problems {
      return problems.all
    }
  }

  // MARK: Events

  @Test(arguments: [
    ("launch=2027-06-10", 1, "2027-06-10"), ("launch=2027-06", 1, "2027-06-01"),
    ("Launch = 2027-06", 1, "2027-06-01"), ("\"Big launch\"=2027-06", 1, "2027-06-01"),
    ("big launch=2027-06", 1, "2027-06-01"), ("rewrite=2027-04", 0, "2027-04-01"),
    ("\"platform rewrite\" = 2027-04-02", 0, "2027-04-02"),
  ])
  func anEventIsMovedByItsNameOrItsKind(what: String, index: Int, day: String) throws {
    let (before, after) = try asked(what)
    #expect(after.storm.events[index].start.description == day)
    var wanted = before
    wanted.storm.events[index].start = after.storm.events[index].start
    #expect(after == wanted)
  }

  @Test func withoutALaunchTheFirstEventIsMovedAndThatIsSaid() throws {
    let model = Self.plain + "\nevents: [{name: New prices, kind: priceChange, start: 2027-02}]"
    let (_, after) = try asked("launch=2027-05", of: model)
    #expect(after.storm.events.map(\.start.description) == ["2027-05-01"])
    #expect(
      after.stormAssumptions.last
        == Assumption(
          key: "events", "There is no launch: New prices, the model's first event, is moved."))
  }

  @Test func withoutAnyEventALaunchIsAddedAndItsSizeIsNamed() throws {
    let (_, after) = try asked("launch=2027-05-10", of: Self.plain)
    let day = CalendarDate(year: 2027, month: 5, day: 10)!
    #expect(after.storm.events == [.usual(.launch, name: "Launch", start: day)])
    #expect(after.storm.events[0].addsFactor == 1.5)
    #expect(after.stormAssumptions.last?.text.contains("1.3 times the tickets") ?? false)
  }

  @Test func nothingHappensWithoutEvents() throws {
    let (_, after) = try asked("events=none")
    #expect(after.storm.events == [])
    #expect(after.stormAssumptions.allSatisfy { !$0.key.hasPrefix("events") })
    let (_, anew) = try asked("events=none, launch=2027-05")
    #expect(anew.storm.events.map(\.name) == ["Launch"])
  }

  // MARK: Customers

  @Test func addsGrowInEverySegmentAndMonth() throws {
    try expectOnly("adds=+40%") {
      $0.hiring.segments[0].grossAdds = MonthlySeries([42, 70])
      $0.hiring.segments[1].grossAdds = MonthlySeries([210])
    }
    try expectOnly("adds=-100%") {
      $0.hiring.segments[0].grossAdds = MonthlySeries(constant: 0)
      $0.hiring.segments[1].grossAdds = MonthlySeries(constant: 0)
    }
  }

  @Test func soManyAddsAreSplitAsThePlansAre() throws {
    let (_, after) = try asked("adds=119")
    // 30 and eleven times 50 of 2380 in a year.
    let paid = 580.0 / 2380
    #expect(abs(after.hiring.segments[0].grossAdds[7] - 119 * paid) < 1e-9)
    #expect(abs(after.hiring.segments[1].grossAdds[0] - 119 * (1 - paid)) < 1e-9)
  }

  @Test func addsWhereNobodyJoinedGoToTheFirstSegment() throws {
    let model = """
      start: 2027-01
      segments:
        - {name: Paid, customers: 900, incidentRate: 1}
        - {name: Free, customers: 900, incidentRate: 1}
      ticketsPerRepPerMonth: 250
      """
    let (before, after) = try asked("adds=120", of: model)
    #expect(after.hiring.segments.map { $0.grossAdds[3] } == [120, 0])
    #expect(before.assumptions.filter { $0.key.hasPrefix("segments") }.count == 2)
    #expect(
      after.assumptions.filter { $0.key.hasPrefix("segments") } == [
        Assumption(key: "segments[0].customers.churn", "No customers of Paid leave."),
        before.assumptions.first { $0.key == "segments[1].customers" },
      ])
  }

  @Test func anAssumptionThatNoLongerHoldsIsNotTold() throws {
    func told(_ what: String) throws -> [String] {
      try asked(what, of: Self.plain).after.assumptions.map(\.text).filter {
        $0.contains("ustomers")
      }
    }
    #expect(try told("limit=5%") == ["Customers stay as many: nobody joins and nobody leaves."])
    #expect(try told("adds=5") == ["No customers leave."])
    #expect(try told("churn=2%") == ["No customers join."])
    #expect(try told("churn=2%, adds=5") == [])
    #expect(try told("adds=5, churn=2%") == [])
  }

  @Test func churnIsMoreOrSuchAShare() throws {
    try expectOnly("churn=+20%") {
      $0.hiring.segments[0].churn = MonthlySeries([0.02 * 1.2])
      $0.hiring.segments[1].churn = MonthlySeries(
        [0.04, 0.04, 0.04, 0.04, 0.04, 0.04, 0.03].map { $0 * 1.2 })
    }
    try expectOnly("churn=3%") {
      $0.hiring.segments[0].churn = MonthlySeries(constant: 0.03)
      $0.hiring.segments[1].churn = MonthlySeries(constant: 0.03)
    }
  }

  @Test func moreCustomersAreSplitAsThoseThereAre() throws {
    try expectOnly("customers=+500") {
      $0.hiring.segments[0].startingCustomers *= 1.1
      $0.hiring.segments[1].startingCustomers *= 1.1
    }
    try expectOnly("customers=+10%") {
      $0.hiring.segments[0].startingCustomers *= 1.1
      $0.hiring.segments[1].startingCustomers *= 1.1
    }
  }

  @Test func fewerCustomersAreFewerOfEveryAge() throws {
    let (_, after) = try asked("customers=-2500")
    #expect(after.hiring.segments.map(\.startingCustomers) == [450, 2050])
    #expect(after.hiring.segments[0].recentAdds == [10, 15])
    let none = "start: 2027-01\ncustomers: 0\nincidentRate: 1\nticketsPerRepPerMonth: 250"
    #expect(try problems("customers=-50", of: none).first?.remedy.contains("+500") ?? false)
    #expect(
      try asked("customers=+50", of: none).after.hiring.segments.map(\.startingCustomers) == [50])
  }

  @Test func incidentsGrowAtEveryAgeAndSayWhereTheyCameFrom() throws {
    let (before, after) = try asked("incidents=+50%")
    #expect(after.hiring.segments[0].incidentRate.byAge == [7.5, 3, 1.5])
    let (tickets, customers) = (410 * 1.5, 4100.0)
    #expect(
      after.hiring.segments[1].incidentRate.basis
        == .measured(ticketsPerMonth: tickets, customers: customers))
    #expect(after.hiring.streams == before.hiring.streams)
  }

  // MARK: People

  @Test func productivityIsThatOfEveryRole() throws {
    let (_, after) = try asked("productivity=-10%")
    #expect(
      after.hiring.roles.map(\.productivity?.basis) == [
        .ticketsPerMonth(225), .ticketsPerMonth(108),
      ])
    let byTime = "start: 2027-01\ncustomers: 10\nincidentRate: 1\nhandleMinutes: 24"
    guard
      case .handleTime(let minutes, _)? = try asked("productivity=+20%", of: byTime).after.hiring
        .roles[0].productivity?.basis
    else {
      Issue.record("A handle time stays one.")
      return
    }
    #expect(abs(minutes - 20) < 1e-9)
  }

  @Test func attritionIsMoreOrSuchAShare() throws {
    let (_, more) = try asked("attrition=+50%")
    for role in more.hiring.roles {
      #expect(role.attrition.steps.map(\.untilMonth) == [6, nil])
      #expect(role.attrition.steps.map(\.monthlyShare) == [0.04 * 1.5, 0.02 * 1.5])
    }
    let (before, same) = try asked("attrition=3%")
    for (old, new) in zip(before.hiring.roles, same.hiring.roles) {
      #expect(new.attrition.steps == [.init(untilMonth: nil, monthlyShare: 0.03)])
      #expect(new.attrition.overloadAbove == old.attrition.overloadAbove)
    }
    let (bare, told) = try asked("attrition=3%", of: Self.plain)
    #expect(bare.assumptions.contains { $0.key == "attrition" })
    #expect(!told.assumptions.contains { $0.key == "attrition" })
  }

  @Test func morePeopleJoinTheLargestFirstLine() throws {
    try expectOnly("people=+3") {
      $0.hiring.people.append(PeopleGroup(role: "Representative", team: "Support", count: 3))
    }
  }

  @Test func fewerPeopleAreMissingFromTheLastOnAndOnlyFromTheFirstDay() throws {
    let (_, after) = try asked("people=-4")
    // Ben comes in March, and the specialist takes no first tickets.
    #expect(after.hiring.people.map(\.count) == [4, 0, 1, 0, 1])
    let (_, none) = try asked("people=-8")
    #expect(none.hiring.people.map(\.count) == [0, 0, 1, 0, 1])
  }

  @Test func theLimitIsAnotherAndNoAssumption() throws {
    let (before, after) = try asked("limit=5%", of: Self.plain)
    #expect(after.storm.limit == 0.05)
    #expect(before.stormAssumptions.contains { $0.key == "storm.limit" })
    #expect(!after.stormAssumptions.contains { $0.key == "storm.limit" })
  }

  @Test func severalPartsHoldTogether() throws {
    let (_, after) = try asked("launch=2027-06, adds=+40% ,people=+3, limit=2.5%,")
    #expect(after.storm.events[1].start.description == "2027-06-01")
    #expect(after.hiring.segments[1].grossAdds[0] == 210)
    #expect(after.hiring.people.last?.count == 3)
    #expect(after.storm.limit == 0.025)
  }

  // MARK: What can't be asked

  /// A question, and words that cause and remedy must have.
  @Test(arguments: [
    ("", "empty", "launch=2027-03-15"), (" , ", "empty", "adds=+40%"),
    ("adds", "adds has no value", "adds=+40% or adds=-10% or adds=120"),
    ("adds=", "adds is \"\"", "adds=120"), ("adds=lots", "adds is \"lots\"", "adds=+40%"),
    ("adds=2%", "\"2%\"", "adds=120"), ("adds=+40", "\"+40\"", "adds=+40%"),
    ("adds=-140%", "\"-140%\"", "adds=-10%"), ("adds=1e5", "\"1e5\"", "adds=120"),
    ("ads=+40%", "\"ads\" is nothing", "Write adds=+40%"),
    ("hires=0", "\"hires\" is nothing", "Write one of launch="), ("5%", "\"5%\"", "Write one of"),
    ("churn=150%", "\"150%\"", "churn=2%"), ("churn=+3000%", "124 % a month", "under 100 %"),
    ("incidents=1.5", "\"1.5\"", "incidents=+15%"),
    ("productivity=-100%", "\"-100%\"", "productivity=-10%"),
    ("attrition=3", "\"3\"", "attrition=3%"), ("attrition=+3000%", "124 % a month", "under 100 %"),
    ("people=3", "\"3\"", "people=+3 or people=-2"),
    ("people=-9", "people would be -1: 8 are there", "people=-8"),
    ("customers=500", "\"500\"", "customers=+500"),
    ("customers=-5001", "customers would be -1: there are 5000", "customers=-2500"),
    ("limit=100%", "\"100%\"", "limit=5%"), ("limit=+5%", "\"+5%\"", "limit=5%"),
    ("events=all", "\"all\"", "events=none"), ("launch=soon", "\"soon\"", "launch=2027-03"),
    ("launch=2027-02-30", "2027-02-30", "launch=2027-03-15"),
    (
      "launch=2028-01", "Big launch would start on 2028-01-01, after the plan's last month",
      "earlier"
    ),
    ("launch=2020-01", "over before the plan begins", "later day"),
    ("rewrit=2027-04", "\"rewrit\" is no event", "Write rewrite=2027-04-01."),
    ("\"Plattform rewrite\"=2027-04", "no event", "Write \"Platform rewrite\"=2027-04-01."),
    ("Party=2027-04", "no event", "\"Big launch\"=2027-04-01"),
    ("\"Big launch\"=later", "Big launch is \"later\", which is no day", "2027-03-15"),
    ("\"Big launch\"", "Big launch has no day", "\"Big launch\"=2027-03-15"),
    ("adds=+4%, Adds=120", "Adds is given twice", "Keep one"),
  ])
  func whatCannotBeAskedIsToldOnceWithARemedy(
    what: String, cause: String, remedy: String
  ) throws {
    let found = try problems(what)
    try #require(found.count == 1, "\(what): \(found)")
    #expect(found[0].place == "--what")
    #expect(found[0].cause.contains(cause) && found[0].cause.hasSuffix("."), "\(found[0])")
    #expect(found[0].remedy.contains(remedy) && found[0].remedy.hasSuffix("."), "\(found[0])")
  }

  @Test(arguments: [
    ("adds=+40%", "nobody joins", "adds=120"), ("churn=+20%", "nobody leaves", "churn=2%"),
    ("attrition=+50%", "nobody leaves the team", "attrition=3%"),
    ("people=+3", "doesn't say how many there are", "reps: 5"),
    ("\"Big launch\"=2027-04", "no event", "launch=2027-04-01"),
  ])
  func whatAModelDoesNotSayCannotGrow(what: String, cause: String, remedy: String) throws {
    let found = try problems(what, of: Self.plain)
    try #require(found.count == 1, "\(what): \(found)")
    #expect(found[0].cause.contains(cause), "\(found[0])")
    #expect(found[0].remedy.contains(remedy), "\(found[0])")
  }

  @Test func everyMistakeIsToldAtOnce() throws {
    #expect(try problems("ads=+4%, churn=lots, people=3").count == 3)
    #expect(try problems("launch=2028-01, people=-90, churn=+9000%").count == 3)
  }

  @Test func everyWayThatIsListedCanBeAsked() throws {
    #expect(StormQuestion.ways.count > 10)
    for way in StormQuestion.ways {
      #expect(!way.meaning.isEmpty)
      for what in way.written.components(separatedBy: " or ") {
        #expect(try problems(what) == [], "\(what)")
      }
    }
  }
}
