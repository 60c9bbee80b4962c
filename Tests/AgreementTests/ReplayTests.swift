import Pipeline
import TestSupport
import Testing
import Workforce

/// A history whose desk is known, played again.
@Suite struct ReplayTests {
  private let desk: MadeUpCalls = {
    var desk = MadeUpCalls()
    desk.days = 28
    return desk
  }()

  private func history(seed: UInt64) -> DemandHistory {
    let contacts = desk.contacts(seed: seed)
    return DemandHistory(customers: [], volumes: []) { body in try contacts.forEach(body) }
  }

  private func terms(replications: Int = 100) -> ReplayTerms {
    var terms = ReplayTerms(seed: 1)
    terms.replications = replications
    return terms
  }

  @Test func whatWasLiesWhereNineteenOfTwentyWouldBe() throws {
    let replay = try history(seed: 8).replayed(terms(), clock: .utc)
    #expect(replay.days.lowerBound == CalendarDate(year: 2026, month: 1, day: 5))
    #expect(replay.days.upperBound == CalendarDate(year: 2026, month: 2, day: 1))
    for measure in ReplayMeasure.allCases {
      let actual = try #require(replay.total.actual[measure])
      let simulated = try #require(replay.total.simulated[measure])
      // Hours on duty are estimated too, so that it isn't exactly nineteen of twenty.
      let slack = (simulated.high - simulated.low) / 2
      #expect(
        (simulated.low - slack...simulated.high + slack).contains(actual),
        "seed 8: \(measure) \(actual), simulated \(simulated.low) to \(simulated.high)")
    }
    let level = try #require(replay.errors.first { $0.measure == .serviceLevel })
    #expect(level.simulated.meanAbsolute < 0.05, "seed 8")
    #expect(level.ofTimes == 20 && level.inRange >= 16, "seed 8: \(level.inRange)")
  }

  @Test func theSameSeedGivesTheSameReplay() throws {
    let history = history(seed: 3)
    let once = try history.replayed(terms(replications: 12), clock: .utc)
    let again = try history.replayed(terms(replications: 12), clock: .utc)
    #expect(once == again)
  }

  @Test func everybodyHasAPlaceOnADayOnWhichTheClockChanges() throws {
    // In the night of 29 March 2026 the clock skips an hour.
    let move = Timestamp("2026-03-27").secondsSince1970 - desk.start
    let contacts = desk.contacts(seed: 6).map { contact in
      var contact = contact
      contact.createdAt = contact.createdAt + move
      contact.firstReplyAt = contact.firstReplyAt.map { $0 + move }
      return contact
    }
    let history = DemandHistory(customers: [], volumes: []) { body in try contacts.forEach(body) }
    var terms = terms(replications: 10)
    let first = try #require(CalendarDate(year: 2026, month: 3, day: 28))
    terms.days = first...(first + 3)
    let replay = try history.replayed(terms, clock: .dublin2026)
    #expect(replay.timesOfDay.reduce(0) { $0 + $1.contacts } == replay.total.contacts)
    // From 8:00 on in winter, from 9:00 on in summer, as the desk knows no clock changes.
    #expect(replay.timesOfDay.first?.startSeconds == 8 * 3600)
    let duty = replay.timesOfDay.reduce(0) { $0 + $1.agentsOnDuty * 4 * 1800 }
    #expect(abs(duty / 3600 - replay.duty.hours) < 0.05 * replay.duty.hours)
  }

  @Test func whatIsLearntBeforeIsNotOfTheDaysPlayed() throws {
    var terms = terms(replications: 20)
    let monday = try #require(CalendarDate(year: 2026, month: 1, day: 26))
    terms.days = monday...(monday + 6)
    terms.learnsBefore = true
    let replay = try history(seed: 8).replayed(terms, clock: .utc)
    #expect(replay.learntFrom.upperBound == monday + -1)
    #expect(replay.learnt.handleTime.count > 3 * replay.total.contacts / 2)
    let level = try #require(replay.total.simulated[.serviceLevel])
    let actual = try #require(replay.total.actual[.serviceLevel])
    #expect(abs(level.mean - actual) < 0.08, "seed 8: \(level.mean) and \(actual)")
  }

  @Test func aStretchWithoutContactsIsRefused() throws {
    var terms = terms()
    let day = try #require(CalendarDate(year: 2025, month: 1, day: 1))
    terms.days = day...day
    #expect(throws: ReplayRefusal.noContacts(in: day...day)) {
      try history(seed: 8).replayed(terms, clock: .utc)
    }
    terms.days = nil
    terms.channel = .chat
    #expect(throws: ReplayRefusal.noContacts(in: nil)) {
      try history(seed: 8).replayed(terms, clock: .utc)
    }
  }

  @Test func callsWithoutAgentsAreRefused() throws {
    let contacts = desk.contacts(seed: 8).map { contact in
      var contact = contact
      contact.agent = nil
      return contact
    }
    let history = DemandHistory(customers: [], volumes: []) { body in try contacts.forEach(body) }
    #expect(throws: ReplayRefusal.self) { try history.replayed(terms(), clock: .utc) }
  }
}
