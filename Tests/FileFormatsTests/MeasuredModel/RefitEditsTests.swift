import FileFormats
import Pipeline
import TestSupport
import Testing
import Workforce

@Suite struct RefitEditsTests {
  private let january = Month("2027-01")!

  private func read(_ text: String) throws -> Scenario {
    try ModelFile.read(text, named: "muster.yaml", startingIn: january)
  }

  /// The model after two months in which a tenth more tickets came than planned.
  private func refitted(_ text: String, customersNow: [String?: Int] = [:]) throws -> String {
    let scenario = try read(text)
    let plan = Plan(for: scenario, seed: 1)
    let months = plan.issuedMonths
    let segments = scenario.hiring.segments
    let actual = ActualDemand(
      months: (0..<2).map { index in
        let tickets = months[index].tickets * 1.1
        return ActualMonth(
          month: january + index, tickets: tickets,
          customers: customersNow.isEmpty ? nil : months[index].customers,
          segments: segments.map {
            ActualMonth.Segment(
              name: $0.name, tickets: tickets / Double(segments.count),
              customers: $0.startingCustomers)
          })
      }, partialMonths: [],
      customersAtEnd: customersNow.sorted { ($0.key ?? "") < ($1.key ?? "") }.map {
        .init(segment: $0.key, customers: $0.value, recentAdds: [3, 11, 12])
      }, streams: [])
    let issued = IssuedPlan.made(first: scenario.hiring.firstMonth, months: months)
    let refit = try #require(
      ModelRefit(of: actual, since: issued, from: scenario, today: scenario, clock: .utc))
    let edits = try RefitEdits(refit, to: text, named: "muster.yaml").edits
    let edited = try ModelFile.edited(text, setting: edits)
    _ = try read(edited)
    return edited
  }

  @Test func listsLoseTheMonthsThatPassedAndNamedMonthsStay() throws {
    let list = try refitted(
      """
      start: 2027-01   # the board's year
      customers: {now: 1000, adds: [50, 60, 70, 80], churn: [2%, 1%]}
      incidentRate: 1.5
      ticketsPerRepPerMonth: 250

      """)
    #expect(list.contains("start: 2027-03   # the board's year"))
    #expect(list.contains("adds: [70, 80], churn: 1%"))
    let named = try refitted(
      """
      customers:
        now: 1000
        adds: {2027-01: 50, 2027-06: 80}
      incidentRate: 1.5
      ticketsPerRepPerMonth: 250

      """)
    #expect(named.contains("adds: {2027-01: 50, 2027-06: 80}"))
    #expect(named.contains("start: 2027-03"))
    let once = try read(named)
    #expect(once.hiring.segments[0].startingCustomers == 1100)
    #expect(once.hiring.segments[0].grossAdds[3] == 80)
  }

  @Test func theRateKeepsTheKeyThatSaysIt() throws {
    let tickets = try refitted(
      "customers: {now: 1000, adds: 50}\nticketsPerMonth: 1500 # ours\nticketsPerRepPerMonth: 250\n",
      customersNow: [nil: 1150])
    #expect(!tickets.contains("incidentRate"))
    #expect(tickets.contains("ours"))
    let scenario = try read(tickets)
    #expect(scenario.hiring.segments[0].startingCustomers == 1150)
    let rate = scenario.hiring.segments[0].incidentRate.byAge[0]
    #expect(rate > 1.6 && rate < 1.65)

    let ages = try read(
      try refitted(
        """
        customers: {now: 1000, adds: 12}
        incidentRateByAge: [4, 2, 1]
        ticketsPerRepPerMonth: 250

        """, customersNow: [nil: 1020]))
    let byAge = ages.hiring.segments[0].incidentRate.byAge
    #expect(abs(byAge[0] / byAge[2] - 4) < 0.01)
    #expect(ages.hiring.segments[0].recentAdds == [11, 12])
  }

  @Test func recentAddsStayAsManyAsThePersonWrote() throws {
    let text = try refitted(
      """
      customers: {now: 1000, adds: 12, recentAdds: [1, 2, 3]}   # three months
      incidentRateByAge: [4, 1]
      ticketsPerRepPerMonth: 250

      """, customersNow: [nil: 1020])
    #expect(text.contains("recentAdds: [3, 11, 12]}"))
    #expect(text.contains("three months"))
  }

  @Test func segmentsAreFoundByTheirNameAndStreamsFollowTheCustomers() throws {
    let text = try refitted(
      """
      segments:
        - name: Paid
          customers: {now: 1000, adds: 100}
          incidentRate: 1.5
        - name: Free
          customers: 1000
          incidentRate: 1.5
      streams:
        - {name: Inbox, ticketsPerMonth: 100}
        - {name: Legacy, ticketsPerMonth: 100, growsWithCustomers: false}
      ticketsPerRepPerMonth: 250

      """, customersNow: ["Paid": 1300, "Free": 900])
    let problem = try read(text).hiring
    #expect(problem.segments.map(\.startingCustomers) == [1300, 900])
    #expect(problem.streams.map(\.ticketsPerMonth) == [110, 100])
    #expect(problem.firstMonth == january + 2)
  }

  @Test func peopleAreThePersons() throws {
    let people = "people: [{count: 5}, {name: Amy, start: 2027-01}, {count: 1, leaves: 2027-02}]"
    let text = try refitted(
      "customers: {now: 1000, adds: 50}\nincidentRate: 1.5\nticketsPerRepPerMonth: 250\n\(people)\n"
    )
    #expect(text.contains(people))
  }

  @Test func aModelThatCannotBeReadIsRefused() throws {
    let refit = ModelRefit(
      planNumber: 1, months: [january], startBefore: january, start: january + 1, segments: [],
      level: nil, streamGrowth: 1, notices: [])
    #expect(throws: Problems.self) {
      try RefitEdits(refit, to: "customers: [", named: "muster.yaml")
    }
  }
}
