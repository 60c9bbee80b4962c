import TestSupport
import Testing
import Workforce

@testable import DemandMeasuring

@Suite struct IncidentRateTests {
  private func contact(_ id: String, _ created: String, customer: String?) -> Contact {
    var contact = Contact.made(id: id, created: at(created))
    contact.customer = customer
    return contact
  }

  private func customer(
    _ id: String, since: String, until: String? = nil, segment: String? = nil
  ) -> Customer {
    Customer(
      id: id, since: Timestamp(since), until: until.map { Timestamp($0) }, segment: segment)
  }

  //   Two full months, so that every ticket counts:
  //               February (28 days)    March (31 days)
  //   Amy   since 2025 ────────────────────────────────   1 + 1 customer-months
  //   Ben                 15 ──────────────────────────   14/28 + 1
  //   Cleo  since 2025 ─────────── 22                     21/28
  @Test func customersCountForThePartOfTheMonthThatTheyWereThere() throws {
    let customers = [
      customer("Amy", since: "2025-01-01"), customer("Ben", since: "2026-02-15"),
      customer("Cleo", since: "2025-06-30", until: "2026-02-22"),
    ]
    let demand = try #require(
      measured(daily(from: "2026-02-01", days: 59), customers: customers))
    let rate = try #require(demand.incidentRate)
    #expect(demand.months.map(\.customers) == [2.25, 2])
    #expect(rate.overall.customerMonths == 4.25)
    #expect(rate.overall.perCustomerMonth == 59 / 4.25)
    #expect(rate.customersNow == 2)
    #expect(rate.addsPerMonth == 0.5)
    #expect(rate.churnPerMonth == 1 / 4.25)
    #expect(rate.recentAdds == [1, 0])
    #expect(rate.ticketsWithoutCustomer == 59)
  }

  //   Ben joins on 15 February and writes:  16 Feb, 14 Mar → age 0;  15 Mar → age 1.
  @Test func aTicketHasTheAgeOfItsCustomerInWholeMonths() throws {
    var contacts = daily(from: "2026-02-01", days: 59)
    contacts += [
      contact("a", "2026-02-16", customer: "Ben"),
      contact("b", "2026-03-14 23:59", customer: "Ben"),
      contact("c", "2026-03-15", customer: "Ben"),
    ]
    let demand = try #require(
      measured(contacts, customers: [customer("Ben", since: "2026-02-15")]))
    let rate = try #require(demand.incidentRate)
    #expect(rate.byAge.map(\.tickets) == [2, 1])
    #expect(rate.byAge[0].customerMonths == 1)
    #expect(rate.byAge[1].customerMonths == 17.0 / 31)
    #expect(rate.later == nil)
    #expect(rate.ticketsWithoutCustomer == 59)
  }

  @Test func ticketsBeforeTheStartAndAfterTheEndHaveNoAge() throws {
    var contacts = daily(from: "2026-02-01", days: 59)
    contacts += [
      contact("a", "2026-02-14", customer: "Ben"), contact("b", "2026-02-20", customer: "Ben"),
      contact("c", "2026-03-10", customer: "Ben"), contact("d", "2026-03-11", customer: "Ben"),
    ]
    let demand = try #require(
      measured(
        contacts, customers: [customer("Ben", since: "2026-02-15", until: "2026-03-10")]))
    let rate = try #require(demand.incidentRate)
    #expect(rate.ticketsBeforeStart == 1)
    #expect(rate.ticketsAfterEnd == 2)
    #expect(rate.byAge.map(\.tickets) == [1])
  }

  @Test func someoneWhoComesBackIsNewAgain() throws {
    let contacts =
      daily(from: "2026-02-01", days: 59) + [contact("a", "2026-03-12", customer: "Ben")]
    let demand = try #require(
      measured(
        contacts,
        customers: [
          customer("Ben", since: "2026-03-10"),
          customer("Ben", since: "2024-01-01", until: "2025-01-01"),
        ]))
    #expect(demand.incidentRate?.byAge.first?.tickets == 1)
    #expect(demand.incidentRate?.customersNow == 1)
  }

  @Test func aJoinerOnThe31stIsAMonthOldOnTheLastDayOfAShorterMonth() {
    let age = CustomerAge(
      joined: LocalTime(date: CalendarDate(year: 2026, month: 1, day: 31)!, hour: 10, minute: 0))
    func months(_ month: Int, _ day: Int, hour: Int) -> Int {
      age.months(
        at: LocalTime(
          date: CalendarDate(year: 2026, month: month, day: day)!, hour: hour, minute: 0))
    }
    #expect(months(1, 31, hour: 9) == -1)
    #expect(months(1, 31, hour: 10) == 0)
    #expect(months(2, 28, hour: 9) == 0)
    #expect(months(2, 28, hour: 10) == 1)
    #expect(months(3, 30, hour: 12) == 1)
    #expect(months(3, 31, hour: 10) == 2)
  }

  @Test func exposuresOfAnAgeAddUpToOneMonth() {
    for day in [1, 15, 28, 29, 30, 31] {
      let joined = LocalTime(
        date: CalendarDate(year: 2024, month: 1, day: day)!, hour: 13, minute: 7)
      let age = CustomerAge(joined: joined)
      let middle = LocalTime(
        date: CalendarDate(year: 2024, month: 5, day: 11)!, hour: 2, minute: 0)
      var shares = [Double](repeating: 0, count: 12)
      age.exposures(from: joined, to: middle) { shares[$0] += $1 }
      age.exposures(from: middle, to: age.birthday(12)) { shares[$0] += $1 }
      #expect(shares.allSatisfy { abs($0 - 1) < 1e-12 }, "joined on day \(day): \(shares)")
    }
  }

  @Test func segmentsOfCustomersWinOverThoseOfTickets() throws {
    var contacts = daily(from: "2026-02-01", days: 59) { $0.segment = "Free" }
    for index in 0..<20 { contacts[index].customer = "Amy" }
    let demand = try #require(
      measured(
        contacts,
        customers: [
          customer("Amy", since: "2020-01-01", segment: "Paid"),
          customer("Ben", since: "2020-01-01", segment: "Free"),
        ]))
    let rate = try #require(demand.incidentRate)
    #expect(demand.segments.map(\.name) == ["Free", "Paid"])
    #expect(demand.segments.map(\.tickets) == [39, 20])
    #expect(rate.bySegment.map(\.name) == ["Paid", "Free"])
    #expect(rate.bySegment.map(\.overall.perCustomerMonth) == [10, 19.5])
    #expect(rate.bySegment[0].later?.tickets == 20)
  }

  @Test func withoutACustomersFileTheContactsServeAndTheirBiasIsSaid() throws {
    let contacts = daily(from: "2026-02-01", days: 59) {
      $0.customer = "Amy"
      $0.customerSince = Timestamp("2026-01-20")
    }
    let demand = try #require(measured(contacts))
    let rate = try #require(demand.incidentRate)
    #expect(rate.customerSource == .contacts)
    #expect(rate.customersNow == 1)
    #expect(rate.churnPerMonth == nil)
    #expect(demand.notices.contains { $0.hasPrefix("Customers are known only from the contacts") })
  }

  @Test func withoutAnyCustomersThereIsNoRateAndARemedy() throws {
    let demand = try #require(measured(daily(from: "2026-02-01", days: 59)))
    #expect(demand.incidentRate == nil)
    #expect(demand.notices.contains { $0.contains("Import a customers file") })
  }

  @Test func intervalsOfCountsAreThePublishedOnes() {
    func isNear(_ interval: PoissonInterval, _ low: Double, _ high: Double) -> Bool {
      abs(interval.low - low) < 5e-3 && abs(interval.high - high) < 5e-3
    }
    #expect(isNear(PoissonInterval(count: 0), 0, 3.69))
    #expect(isNear(PoissonInterval(count: 1), 0.03, 5.57))
    #expect(isNear(PoissonInterval(count: 10), 4.80, 18.39))
    #expect(isNear(PoissonInterval(count: 100), 81.36, 121.63))
  }

  @Test func exactAndApproximateIntervalsMeet() {
    let exact = PoissonInterval(count: 100)
    let approximate = PoissonInterval(count: 101)
    #expect(approximate.low - exact.low > 0.8 && approximate.low - exact.low < 1.1)
    #expect(approximate.high - exact.high > 0.9 && approximate.high - exact.high < 1.2)
  }
}
