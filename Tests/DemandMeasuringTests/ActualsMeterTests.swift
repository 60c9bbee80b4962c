import DemandMeasuring
import TestSupport
import Testing
import Workforce

@Suite struct ActualsMeterTests {
  private let march = Month("2026-03")!

  private func time(_ month: Month, day: Int, hour: Int = 12) -> Timestamp {
    Timestamp(
      secondsSince1970: LocalTime(date: month.firstDay + (day - 1), hour: hour, minute: 0)
        .secondsSince1970)
  }

  private func customer(
    _ id: String, since: Timestamp, until: Timestamp? = nil, segment: String? = "Paid"
  ) -> Customer {
    Customer(id: id, since: since, until: until, segment: segment)
  }

  /// Four tickets a day, of Amy's but for one that Ben helps with, from March to May.
  private func actuals(_ customers: [Customer], before limit: Month) throws -> ActualDemand {
    var meter = ActualsMeter(clock: .utc, customers: customers)
    var demand = DemandMeter(clock: .utc, customers: customers)
    var number = 0
    for month in [march, march + 1, march + 2] {
      for day in 1...month.dayCount {
        for hour in 9...12 {
          number += 1
          let contact = Contact(
            source: "made", externalID: "\(number)", channel: .email,
            createdAt: time(month, day: day, hour: hour),
            resolvedAt: time(month, day: day, hour: hour),
            agent: day == 1 && hour == 9 ? "Ben" : "Amy", customer: "c1", segment: "Free")
          meter.add(contact)
          demand.add(contact)
        }
      }
    }
    return meter.actuals(of: try #require(demand.measured()), before: limit)
  }

  @Test func customersOfAMonthAreThoseOfItsStartAndThoseWhoJoinedInIt() throws {
    let april = march + 1
    let actual = try actuals(
      [
        customer("c1", since: time(march, day: 1)),
        customer("gone", since: time(march, day: 1), until: time(march, day: 20)),
        customer("leaving", since: time(march, day: 1), until: time(april, day: 20)),
        customer("new", since: time(april, day: 30), segment: nil),
        customer("later", since: time(april + 1, day: 1)),
      ], before: april + 1)
    #expect(actual.months.map(\.month) == [march, april])
    #expect(actual.months.map(\.customers) == [3, 3])
    #expect(actual.months.map(\.joined) == [3, 1])
    #expect(actual.months.map(\.left) == [1, 1])
    #expect(actual.months[1].segments.first { $0.name == "Paid" }?.customers == 2)
    let end = actual.customersAtEnd
    #expect(end.first { $0.segment == "Paid" }?.customers == 1)
    #expect(end.first { $0.segment == nil }?.recentAdds.suffix(2) == [0, 1])
    #expect(end.first { $0.segment == "Paid" }?.recentAdds.suffix(2) == [1, 0])
  }

  @Test func aTicketIsOfItsCustomersSegmentAndHelpersAreNoAgents() throws {
    let actual = try actuals([customer("c1", since: time(march, day: 1))], before: march + 1)
    let month = try #require(actual.months.first)
    #expect(month.tickets == 124)
    #expect(month.segments == [.init(name: "Paid", tickets: 124, customers: 1)])
    #expect(month.activeAgents == 1)
    #expect(month.resolvedPerAgent == 123)
  }

  @Test func monthsThatAreNotOverAreLeftOut() throws {
    #expect(try actuals([], before: march).months.isEmpty)
    #expect(try actuals([], before: march + 9).months.map(\.customers) == [nil, nil, nil])
  }
}
