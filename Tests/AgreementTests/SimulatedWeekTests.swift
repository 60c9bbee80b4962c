import Pipeline
import Staffing
import TestSupport
import Testing
import Workforce

/// What formulas say of a made week against its simulation.
@Suite struct SimulatedWeekTests {
  private let weekdays = WeekHours("Mon-Fri 9-17")!
  private let terms = WeekSimulationTerms(seed: 1, replications: 40...40)

  private func service(
    _ queues: [QueueDemand], _ terms: [QueueTerms],
    staff: (WeekStaffing) -> StaffedWeek? = { _ in nil },
    playing: WeekSimulationTerms? = nil
  ) throws -> WeekService {
    let staffing = try staffWeek(.made(queues), terms: terms)
    return try #require(
      staffing.service(with: staff(staffing), playing ?? self.terms) { _ in true })
  }

  @Test func aWeekOfExponentialCallsIsAsTheFormulasSay() throws {
    let week = try service(
      [.made(perInterval: 120), .made(.chat, perInterval: 40)],
      [.calls(hours: weekdays), .calls(300, patience: 200)])
    for queue in 0...1 {
      let predicted = try #require(week.predicted[queue])
      let total = week.outcome.queues[queue].total
      #expect(
        abs(try #require(total.serviceLevel).mean - (try #require(predicted.serviceLevel))) < 0.015)
      #expect(
        abs(try #require(total.abandonment).mean - (try #require(predicted.abandonment))) < 0.005)
      #expect(
        abs(
          try #require(week.outcome.groups[queue].total.occupancy).mean
            - (try #require(predicted.occupancy))) < 0.02)
      #expect(week.verdict(ofQueue: queue) == .kept)
    }
  }

  @Test func nobodyIsAnsweredOutsideTheHours() throws {
    let week = try service([.made(perInterval: 100)], [.calls(hours: weekdays)])
    let total = week.outcome.queues[0].total
    #expect(abs(try #require(total.turnedAway).mean - 128 * 100) < 200)
    #expect(abs(try #require(total.offered).mean - 40 * 100) < 200)
    #expect(try #require(total.backlogAtEnd).mean == 0)
    // Nobody waits overnight.
    #expect(try #require(total.wait95Seconds).mean < 300)
    #expect(week.outcome.queues[0].intervals[3].answered?.mean == 0)
  }

  @Test func whyTheyDifferAddsUp() throws {
    let handling = HandleTimeEstimate(
      count: 1000, meanSeconds: 180, coefficientOfVariation: 2, sample: [20, 40, 60, 600])
    var calls = QueueTerms.calls(hours: weekdays)
    calls.handleTimeOrigin = .measured
    let week = try service(
      [.made(perInterval: 60, handleTime: handling, dayVariation: 0.25)], [calls])
    let difference = try #require(week.differences[0])
    #expect(difference.days < -0.02)
    #expect(
      abs(difference.days + difference.shapes + difference.following - difference.whole) < 1e-12)
  }

  @Test func workInBetweenIsDoneByBlendedPeople() throws {
    let demand = WeekDemand.made([
      .made(perInterval: 40), .made(.email, perInterval: 6),
    ])
    let apart = try staffWeek(demand, terms: [.calls(hours: weekdays), .email(hours: weekdays)])
    let staffing = try apart.blended
    func hours(_ week: WeekStaffing) -> Int {
      week.queues[1].intervals.reduce(0) { $0 + $1.agents }
    }
    #expect(hours(staffing) < hours(apart))
    let week = try #require(staffing.service(terms) { _ in true })
    #expect(try #require(week.outcome.groups[0].total.inBetweenShare).mean > 0.05)
    #expect(try #require(week.outcome.queues[1].total.serviceLevel).mean > 0.85)
    // Calls don't notice.
    let calls = try #require(week.predicted[0]?.serviceLevel)
    #expect(abs(try #require(week.outcome.queues[0].total.serviceLevel).mean - calls) < 0.02)
  }

  @Test func sharedPeopleHaveNoFormulaAndServeBothQueues() throws {
    let week = try service(
      [.made(language: "en", perInterval: 40), .made(language: "es", perInterval: 40)],
      [.calls(hours: weekdays), .calls(hours: weekdays)],
      staff: { staffing in
        StaffedWeek(
          intervalSeconds: 3600,
          groups: [
            StaffedGroup(
              name: "both",
              agents: staffing.queues[0].intervals.map { $0.openShare > 0 ? 8 : 0 },
              serves: staffing.queues.map(\.key))
          ])
      })
    #expect(week.predicted == [nil, nil])
    // 4 erlangs on 8 people: nearly nobody waits, in either language.
    for queue in week.outcome.queues { #expect(try #require(queue.total.serviceLevel).mean > 0.9) }
  }

  @Test func absentPeopleAreMissedFromTheirPlaces() throws {
    var playing = terms
    playing.absence = 0.2
    let all = try service([.made(perInterval: 100)], [.calls(hours: weekdays)])
    let fewer = try service(
      [.made(perInterval: 100)], [.calls(hours: weekdays)], playing: playing)
    let here = try #require(all.outcome.groups[0].total.presentStaff).mean
    let there = try #require(fewer.outcome.groups[0].total.presentStaff).mean
    // Who stays longer for the line adds a little.
    #expect(there < 0.9 * here && there > 0.78 * here)
    #expect(
      try #require(fewer.outcome.queues[0].total.serviceLevel).mean
        < (try #require(all.outcome.queues[0].total.serviceLevel)).mean)
  }

  @Test func aWeekendsMailWaitsForMonday() throws {
    let week = try service(
      [.made(.email, perInterval: 5)], [.email(hours: weekdays)])
    let intervals = week.outcome.queues[0].intervals
    let monday = try #require(intervals[0].backlogAtEnd).mean
    let sunday = try #require(intervals[167].backlogAtEnd).mean
    // Mail from Friday 17:00 to Sunday 24:00 comes to 55 hours of 5; and every week is like the last.
    #expect(abs(sunday - 275) < 40)
    #expect(abs(monday - sunday) < 40)
    #expect(week.verdict(ofQueue: 0) != .missed)
  }
}
