import FileFormats
import Pipeline
import TestSupport
import Testing
import Workforce

@Suite struct MeasuredModelEditsTests {
  private let firstMonth = Month(year: 2027, number: 1)

  private func demand(withCustomers: Bool = true) throws -> MeasuredDemand {
    let history = try #require(
      MadeUpHistory(
        company: "growing", from: Month(year: 2026, number: 2), months: 4, tickets: 4000,
        clock: .dublin2026, seed: 7))
    return try #require(
      try DemandHistory(
        customers: withCustomers ? Array(history.customers) : [], volumes: [],
        forEachContact: history.forEachContact
      ).measured(clock: .dublin2026))
  }

  private func applied(
    _ demand: MeasuredDemand, to text: String, hasSegments: Bool = false
  ) throws -> (text: String, scenario: Scenario, notices: [String]) {
    let scenario = try ModelFile.read(text, named: "muster.yaml", startingIn: firstMonth)
    let measured = MeasuredModelEdits(demand, for: scenario, hasSegments: hasSegments)
    let edited = try ModelFile.edited(text, setting: measured.edits)
    return (
      edited, try ModelFile.read(edited, named: "muster.yaml", startingIn: firstMonth),
      measured.notices
    )
  }

  private let threeNumbers = """
    customers: 1000   # ours
    ticketsPerMonth: 1558
    ticketsPerRepPerMonth: 250

    """

  @Test func aModelOfThreeNumbersTakesRateCustomersAndThroughput() throws {
    let demand = try demand()
    let rate = try #require(demand.incidentRate)
    let (text, scenario, _) = try applied(demand, to: threeNumbers)
    let segment = try #require(scenario.hiring.segments.first)
    #expect(segment.startingCustomers == Double(rate.customersNow))
    let perCustomerMonth = try #require(rate.overall.perCustomerMonth)
    #expect(abs(segment.incidentRate.byAge[0] / perCustomerMonth - 1) < 0.001)
    #expect(text.contains("# ticketsPerMonth: 1558"))
    #expect(text.contains("ours"))
    let productivity = try #require(scenario.hiring.roles.first?.productivity)
    #expect(productivity.lowering == .times(share: 0.2))
    let throughput = try #require(demand.throughput)
    #expect(productivity.basis == .ticketsPerMonth(throughput.p50.rounded()))
  }

  @Test func applyingTwiceChangesNothingMore() throws {
    let demand = try demand()
    let once = try applied(demand, to: threeNumbers).text
    #expect(try applied(demand, to: once).text == once)
  }

  @Test func withoutCustomersTheTicketsAMonthAreSetAndCustomersStay() throws {
    let demand = try demand(withCustomers: false)
    let (_, scenario, _) = try applied(demand, to: threeNumbers)
    let segment = try #require(scenario.hiring.segments.first)
    #expect(segment.startingCustomers == 1000)
    let tickets = try #require(demand.recentTicketsPerMonth).rounded()
    #expect(abs(segment.incidentRate.byAge[0] * 1000 - tickets) < 1e-6)
  }

  @Test func segmentsOfTheSameNameAreSetAndOthersAreLeftAndSaid() throws {
    let demand = try demand()
    let model = """
      segments:
        - name: Paid
          customers: {now: 10, adds: 5}
          incidentRateByAge: [3, 1]
        - name: Partners
          customers: 40
          incidentRate: 2
      ticketsPerRepPerMonth: {measured: 300, lowerBy: 10%, reading: divided}

      """
    let (text, scenario, notices) = try applied(demand, to: model, hasSegments: true)
    let paid = try #require(
      demand.incidentRate?.bySegment.first { $0.name == "Paid" })
    let segments = scenario.hiring.segments
    #expect(segments[0].startingCustomers == Double(paid.customersNow))
    #expect(segments[0].incidentRate.byAge.count == 2)
    let first = try #require(paid.byAge.first?.perCustomerMonth)
    #expect(abs(segments[0].incidentRate.byAge[0] / first - 1) < 0.001)
    #expect(segments[1].startingCustomers == 40)
    #expect(notices.contains { $0.contains("\"Partners\" is left as it is") })
    #expect(text.contains("divided"))
    #expect(scenario.hiring.roles.first?.productivity?.lowering == .divided(share: 0.1))
  }
}
