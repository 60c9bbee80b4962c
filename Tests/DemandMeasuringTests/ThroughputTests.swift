import TestSupport
import Testing
import Workforce

@testable import DemandMeasuring

@Suite struct ThroughputTests {
  /// Contacts that `agent` resolves within the hour, spread over the month.
  private func solved(_ count: Int, by agent: String?, in month: String) -> [Contact] {
    let start = Timestamp("\(month)-01 08:00")
    let days = Month(month)!.dayCount
    return (0..<count).map { number in
      let created = start + Int64(number * days / count) * 86_400 + Int64(number)
      return Contact.made(
        id: "\(agent ?? "-")\(month)#\(number)", created: created.secondsSince1970,
        resolved: (created + 3600).secondsSince1970, agent: agent)
    }
  }

  //          Jan   Feb   Mar   Apr
  //   Amy    100   300   300   300
  //   Ben          120   300   150        begins in February, is there to the end
  //   Cleo   200   260    90              leaves in March
  //   Dana    10     0    10    10        helps out
  @Test func firstAndLastMonthsOfAnAgentAndHelpersAreLeftOutAndCounted() throws {
    let table: [(String, [Int])] = [
      ("Amy", [100, 300, 300, 300]), ("Ben", [0, 120, 300, 150]), ("Cleo", [200, 260, 90, 0]),
      ("Dana", [10, 0, 10, 10]),
    ]
    let months = ["2026-01", "2026-02", "2026-03", "2026-04"]
    let contacts = table.flatMap { agent, counts in
      zip(months, counts).flatMap { solved($1, by: agent, in: $0) }
    }
    let demand = try #require(measured(contacts))
    let throughput = try #require(demand.throughput)
    #expect(demand.fullMonths.count == 4)
    #expect(throughput.partialAgentMonths == 2)
    #expect(throughput.occasionalAgentMonths == 3)
    // Amy 100 300 300 300, Ben 300 150, Cleo 200 260.
    #expect(throughput.agentMonths == 8)
    #expect(throughput.agents == 3)
    #expect(throughput.mean == 238.75)
    #expect(throughput.p50 == 280)
    #expect(abs(throughput.p20 - 170) < 1e-9)
    #expect(throughput.occasionalBelow == 75)
  }

  @Test func loweringATypicalLevelBy20PercentIsGivenInBothReadings() {
    let level = ConservativeLevel(median: 300, share: 0.2, reachedByFourInFive: 255)
    #expect(level.times == 240)
    #expect(level.divided == 250)
  }

  @Test func aTicketCountsForTheMonthOfItsResolution() throws {
    var contacts = ["2026-01", "2026-02", "2026-03"].flatMap { solved(100, by: "Amy", in: $0) }
    let late = try #require(contacts.firstIndex { $0.createdAt >= Timestamp("2026-01-31") })
    contacts[late].resolvedAt = Timestamp("2026-02-03")
    let demand = try #require(measured(contacts))
    #expect(demand.months.map(\.resolved) == [99, 101, 100])
    #expect(demand.throughput?.p50 == 100)
    #expect(demand.throughput?.mean == 100)
  }

  @Test func callsCountForTheMonthTheyCameInSinceNobodyResolvesThem() throws {
    let contacts = ["2026-01", "2026-02"].flatMap { solved(100, by: "Amy", in: $0) }.map {
      var call = $0
      call.channel = .phone
      call.resolvedAt = nil
      call.isAbandoned = call.externalID.hasSuffix("#7")
      return call
    }
    let demand = try #require(measured(contacts))
    #expect(demand.throughput?.mean == 99)
    #expect(demand.backlog == nil)
  }

  @Test func theFirstMonthIsLeftOutWhereMuchIsCarriedOver() throws {
    var contacts = ["2026-01", "2026-02", "2026-03", "2026-04"]
      .flatMap { solved(100, by: "Amy", in: $0) }
    for index in contacts.indices {
      contacts[index].resolvedAt = contacts[index].createdAt + 10 * 86_400
    }
    let demand = try #require(measured(contacts))
    #expect(demand.throughput?.firstMonth == Month("2026-02")!)
    #expect(demand.notices.contains { $0.hasPrefix("Throughput leaves out 2026-01") })
  }

  /// By hand: within (1+1)+(1+1) = 4 on 2 degrees of freedom is 2, between 2·25+2·25 = 100 on 1 is
  /// 100; the variance between agents is (100 − 2) ÷ 2 = 49, so 7 ÷ 15.
  @Test func theVariationBetweenAgentsLeavesOutTheirChance() throws {
    let variation = try #require(variationBetweenGroups([[9, 11], [19, 21]]))
    #expect(abs(variation - 7.0 / 15) < 1e-12)
    #expect(variationBetweenGroups([[9, 11], [9, 11]]) == 0)
    #expect(variationBetweenGroups([[9], [11]]) == nil)
    #expect(variationBetweenGroups([[9, 11]]) == nil)
  }
}
