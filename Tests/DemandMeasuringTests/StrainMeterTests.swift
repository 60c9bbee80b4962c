import TestSupport
import Testing
import Workforce

@testable import DemandMeasuring

@Suite struct StrainMeterTests {
  /// What is measured of contacts from Monday 2 February 2026 on, in UTC unless said otherwise. An answered
  /// contact of nobody's on every day of `weeks` weeks keeps them whole.
  private func strain(
    _ contacts: [Contact], weeks: Int = 3, customers: [Customer] = [], agents: [Agent] = [],
    clock: WallClock = .utc
  ) throws -> [StrainWeek] {
    let all =
      (contacts
      + daily(from: "2026-02-02", days: 7 * weeks) {
        $0.firstReplyAt = $0.createdAt
      }).sorted { $0.createdAt < $1.createdAt }
    var meter = StrainMeter(
      through: try #require(all.last).createdAt, clock: clock, customers: customers,
      agents: agents)
    for contact in all { meter.add(contact) }
    return try #require(meter.measured()).weeks
  }

  private func contact(
    _ created: String, answered: String? = nil, by customer: String? = nil,
    change: (inout Contact) -> Void = { _ in }
  ) -> Contact {
    var contact = Contact.made(id: created + (customer ?? ""), created: at(created))
    contact.firstReplyAt = answered.map { Timestamp($0) }
    contact.customer = customer
    change(&contact)
    return contact
  }

  @Test func aWaitBelongsToTheWeekInWhichTheContactCameIn() throws {
    let weeks = try strain([
      contact("2026-02-04 12:00", answered: "2026-02-14 12:00"),
      contact("2026-02-09 12:00", answered: "2026-02-10 12:00"),
    ])
    #expect(weeks.map(\.firstDay.description) == ["2026-02-02", "2026-02-09", "2026-02-16"])
    #expect(weeks.map(\.deferred) == [8, 8, 7])
    #expect(weeks.map(\.meanWaitHours) == [30, 3, 0])
    #expect(weeks.map(\.medianWaitHours) == [0, 0, 0])
    #expect(weeks.map(\.waitingAtEnd) == [1, 0, 0])
  }

  @Test func whoGotNoAnswerHasWaitedUntilTheEndButNoMoreThanThirtyDays() throws {
    let weeks = try strain(
      [contact("2026-02-03 12:00"), contact("2026-03-20 12:00")], weeks: 7)
    #expect(weeks[0].meanWaitHours == 30.0 * 24 / 8)
    #expect(weeks[6].meanWaitHours == 2.0 * 24 / 8)
    #expect(weeks.map(\.waitingAtEnd) == [1, 1, 1, 1, 0, 0, 1])
  }

  @Test func aSystemThatNeverTellsAnswersSaysNothingOfWaits() throws {
    let silent = contact("2026-02-04 12:00") { $0.source = "silent" }
    let weeks = try strain([silent])
    #expect(weeks[0].deferred == 8)
    #expect(weeks[0].meanWaitHours == 0)
    #expect(weeks[0].waitingAtEnd == 0)
  }

  @Test func callsAreLiveAndThoseGivenUpAreCounted() throws {
    let call = contact("2026-02-04 12:00") {
      $0.channel = .phone
      $0.agent = "Amy"
    }
    let lost = contact("2026-02-04 13:00") {
      $0.channel = .phone
      $0.isAbandoned = true
    }
    let spam = contact("2026-02-04 14:00") { $0.isSpam = true }
    let week = try strain([call, lost, spam])[0]
    #expect((week.live, week.gaveUp, week.deferred) == (2, 1, 7))
    #expect((week.resolved, week.agentsAtWork, week.agentDays) == (1, 1, 1))
  }

  //               Tue 3    Wed 4    Thu 5    Fri 6
  //   Ann  first  ├─────────────────┤
  //        again           1️⃣───────────────┤         while she waits
  //        call                      2️⃣               while she waits for the second
  //        later                                      on Sunday: nobody waits any more
  //   Bob                  ├┤                         another customer
  @Test func aRepeatedContactIsOneOfWhoWaits() throws {
    let weeks = try strain([
      contact("2026-02-03 12:00", answered: "2026-02-05 12:00", by: "Ann"),
      contact("2026-02-04 12:00", answered: "2026-02-06 12:00", by: "Ann"),
      contact("2026-02-05 18:00", by: "Ann") { $0.channel = .phone },
      contact("2026-02-08 12:00", answered: "2026-02-08 12:00", by: "Ann"),
      contact("2026-02-04 13:00", answered: "2026-02-04 19:00", by: "Bob"),
    ])
    #expect(weeks.map(\.repeated) == [2, 0, 0])
    // Ann waits from the 3rd to the 6th, once at a time; Bob for six hours.
    #expect(weeks[0].customerDaysWaited == 3.25)
  }

  @Test func whatWasMergedIsARepetitionAndNoContact() throws {
    let merged = contact("2026-02-04 12:00", by: "Ann") { $0.mergedInto = "first" }
    let weeks = try strain([
      contact("2026-02-03 12:00", answered: "2026-02-05 12:00", by: "Ann"), merged,
    ])
    #expect(weeks[0].repeated == 1)
    #expect(weeks[0].deferred == 8)
  }

  @Test func daysOfWaitingAreCountedInTheWeekInWhichTheyAre() throws {
    let weeks = try strain([
      contact("2026-02-08 00:00", answered: "2026-02-18 12:00", by: "Ann")
    ])
    #expect(weeks.map(\.customerDaysWaited) == [1, 7, 2.5])
  }

  @Test func workIsCountedWhereItWasDone() throws {
    func resolved(_ created: String, _ time: String, _ agent: String?) -> Contact {
      contact(created + " 12:00", answered: time) {
        $0.resolvedAt = Timestamp(time)
        $0.agent = agent
      }
    }
    let weeks = try strain([
      resolved("2026-02-02", "2026-02-09 12:00", "Amy"),
      resolved("2026-02-03", "2026-02-09 13:00", "Amy"),
      resolved("2026-02-03", "2026-02-10 13:00", "Amy"),
      resolved("2026-02-03", "2026-02-10 14:00", "Ben"),
      resolved("2026-02-03", "2026-02-11 14:00", nil),
    ])
    #expect(weeks.map(\.resolved) == [0, 5, 0])
    #expect(weeks.map(\.agentDays) == [0, 3, 0])
    #expect(weeks.map(\.agentsAtWork) == [0, 2, 0])
  }

  @Test func customersCountFromTheFirstWeekThatBeginsWithThem() throws {
    func customer(_ id: String, _ since: String, _ until: String? = nil) -> Customer {
      Customer(
        id: id, since: Timestamp(since), until: until.map { Timestamp($0) }, segment: nil)
    }
    let weeks = try strain(
      [],
      customers: [
        customer("stays", "2020-01-01"), customer("left before", "2020-01-01", "2026-01-01"),
        customer("leaves", "2020-01-01", "2026-02-11"),
        customer("joins", "2026-02-04"), customer("comes and goes", "2026-02-03", "2026-02-05"),
        customer("joins as a week begins", "2026-02-09", "2026-02-20"),
      ])
    #expect(weeks.map(\.customers) == [2, 4, 3])
    #expect(weeks.map(\.customersLeft) == [0, 1, 1])
  }

  @Test func somebodysLastDayIsInTheWeekInWhichTheyLeave() throws {
    func agent(_ id: String, _ hired: String, _ left: String?) -> Agent {
      func day(_ text: String) -> CalendarDate { WallClock.utc.localTime(at: Timestamp(text)).date }
      return Agent(id: id, hired: day(hired), left: left.map(day))
    }
    let weeks = try strain(
      [],
      agents: [
        agent("Amy", "2020-01-01", nil), agent("Ben", "2020-01-01", "2026-02-08"),
        agent("Cleo", "2026-02-03", "2026-02-16"),
      ])
    #expect(weeks.map(\.people) == [2, 2, 2])
    #expect(weeks.map(\.peopleLeft) == [1, 0, 1])
  }

  @Test func weeksAreThoseOfTheWallClockAndMayHaveAnHourMoreOrLess() throws {
    // Dublin's clock goes forward on Sunday 29 March 2026, and the week of 23 March has 167 hours.
    let contacts = daily(from: "2026-03-16", days: 28) { $0.firstReplyAt = $0.createdAt }
    var waiting = contact("2026-03-20 00:00", answered: "2026-04-08 23:00", by: "Ann")
    waiting.externalID = "waiting"
    // Half past eleven on Sunday in UTC is half past midnight on Monday in Dublin's summer.
    let sunday = contact("2026-04-05 23:30", answered: "2026-04-05 23:30")
    let all = (contacts + [waiting, sunday]).sorted { $0.createdAt < $1.createdAt }
    var meter = StrainMeter(through: all.last!.createdAt, clock: .dublin2026)
    for contact in all { meter.add(contact) }
    let weeks = try #require(meter.measured()).weeks
    #expect(weeks.map(\.customerDaysWaited) == [3, 167.0 / 24, 7, 3])
    #expect(weeks.map(\.deferred) == [8, 7, 7, 8])
  }

  @Test func aWeekThatTheHistoryCutsOffIsLeftOut() throws {
    var meter = StrainMeter(through: Timestamp("2026-02-20 12:00"), clock: .utc)
    for contact in daily(from: "2026-02-04", days: 17) { meter.add(contact) }
    let weeks = try #require(meter.measured()).weeks
    #expect(weeks.map(\.firstDay.description) == ["2026-02-09"])
  }

  @Test func aLastWeekIsWholeWhereNothingEverComesInOnTheDaysThatAreMissing() throws {
    var meter = StrainMeter(through: Timestamp("2026-02-13 12:00"), clock: .utc)
    for contact in daily(from: "2026-02-02", days: 5) { meter.add(contact) }
    for contact in daily(from: "2026-02-09", days: 5) { meter.add(contact) }
    #expect(meter.measured()?.weeks.count == 2)
  }

  @Test func aHistoryOfADayHasNoWeek() {
    var meter = StrainMeter(through: Timestamp("2026-02-04 12:00"), clock: .utc)
    #expect(meter.measured() == nil)
    for contact in daily(from: "2026-02-04", days: 1) { meter.add(contact) }
    #expect(meter.measured() == nil)
  }
}
