import Pipeline
import TestSupport
import Testing
import Workforce

@testable import DemandMeasuring

/// What the meter counts in one pass must be what a slow recount of the same history gives.
@Suite struct DemandRecountTests {
  private func isNear(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= 1e-9 * max(1, abs(a)) }

  @Test(arguments: [UInt64(7), 8, 9, 10])
  func measuredDemandIsWhatARecountGives(seed: UInt64) throws {
    let firstMonth = Month(year: 2026, number: 2)
    let history = try #require(
      MadeUpHistory(
        company: "startup", from: firstMonth, months: 6, tickets: 1500, clock: .dublin2026,
        seed: seed))
    var contacts: [Contact] = []
    history.forEachContact { contacts.append($0) }
    let customers = Array(history.customers)
    var meter = DemandMeter(clock: .dublin2026, customers: customers)
    for contact in contacts { meter.add(contact) }
    let demand = try #require(meter.measured())
    let rate = try #require(demand.incidentRate)
    let recount = DemandRecount(
      contacts: contacts, customers: customers, clock: .dublin2026, firstMonth: firstMonth,
      monthCount: 6)

    let comment = Comment(rawValue: "seed \(seed)")
    #expect(demand.fullMonths.count == 6, comment)
    #expect(
      Dictionary(
        uniqueKeysWithValues: demand.months.map { ($0.month.description, Int($0.tickets)) })
        == recount.ticketsByMonth(), comment)
    #expect(
      Dictionary(uniqueKeysWithValues: demand.languages.map { ($0.name, Int($0.tickets)) })
        == recount.ticketsByLanguage(), comment)
    for (month, customers) in zip(demand.months, recount.customersByMonth()) {
      #expect(isNear(month.customers ?? -1, customers), comment)
    }
    let ages = recount.byAge(ages: rate.byAge.count)
    #expect(rate.byAge.map(\.tickets) == ages.tickets, comment)
    for (measured, counted) in zip(rate.byAge, ages.customerMonths) {
      #expect(isNear(measured.customerMonths, counted), comment)
    }
    #expect(demand.backlog?.days.map(\.open) == recount.backlog(), comment)
    try expectThroughput(of: demand, recount: recount, comment)
  }

  private func expectThroughput(
    of demand: MeasuredDemand, recount: DemandRecount, _ comment: Comment
  ) throws {
    let throughput = try #require(demand.throughput, comment)
    let months = demand.months.map(\.month.description)
    let counted = Set(
      (0...(throughput.lastMonth - throughput.firstMonth)).map {
        (throughput.firstMonth + $0).description
      })
    var whole: [Int] = []
    var partial = 0
    for (_, byMonth) in recount.resolvedByAgent() {
      let own = byMonth.keys.filter(months.contains).sorted()
      for month in own where counted.contains(month) {
        let begins = month == own.first && month != months.first
        let ends = month == own.last && month != months.last
        if begins || ends { partial += 1 } else { whole.append(byMonth[month] ?? 0) }
      }
    }
    let regular = whole.filter { Double($0) >= throughput.occasionalBelow }
    #expect(throughput.partialAgentMonths == partial, comment)
    #expect(throughput.agentMonths == regular.count, comment)
    #expect(throughput.occasionalAgentMonths == whole.count - regular.count, comment)
    #expect(
      isNear(throughput.mean, Double(regular.reduce(0, +)) / Double(regular.count)), comment)
  }
}
