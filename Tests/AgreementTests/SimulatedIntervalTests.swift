import Pipeline
import Staffing
import TestSupport
import Testing
import Workforce

/// What formulas say of one interval against its simulated day.
@Suite struct SimulatedIntervalTests {
  private let weekdays = WeekHours("Mon-Fri 9-17")!
  /// Tuesday, 11 to 12.
  private let tuesday = 24 + 11

  private func staffed(_ queue: QueueDemand, _ terms: QueueTerms) throws -> WeekStaffing {
    try staffWeek(.made([queue]), terms: [terms])
  }

  @Test(arguments: [nil, 120.0])
  func aDayLikeAnyOtherIsAsTheFormulaSays(patience: Double?) throws {
    let week = try staffed(
      .made(perInterval: 200), .calls(hours: weekdays, patience: patience))
    let formula = try #require(week.queues[0].intervals[tuesday].service)
    let simulated = try #require(week.simulated(queue: 0, interval: tuesday, seed: 1))
    let level = try #require(simulated.serviceLevel)
    #expect(try #require(level.halfWidth) <= 0.0101)
    #expect(abs(level.mean - formula.serviceLevel) < 0.02)
    let occupancy = try #require(simulated.occupancy)
    #expect(abs(occupancy.mean - formula.occupancy) < 0.01)
    let abandonment = try #require(simulated.abandonment)
    #expect(abs(abandonment.mean - formula.abandonment) < 0.005)
    #expect(simulated.serviceLevelOnUsualDays == nil)
  }

  @Test func chatsAreAsTheFormulaSays() throws {
    var terms = QueueTerms.calls(600)
    terms.answering = .chats(concurrency: 3, slowing: 0.2)
    let week = try staffed(.made(.chat, perInterval: 60), terms)
    let formula = try #require(week.queues[0].intervals[tuesday].service)
    let simulated = try #require(week.simulated(queue: 0, interval: tuesday, seed: 1))
    #expect(abs(try #require(simulated.serviceLevel).mean - formula.serviceLevel) < 0.025)
  }

  @Test func daysThatDifferCostServiceThatTheFormulaDoesNotKnowOf() throws {
    let week = try staffed(
      .made(perInterval: 200, dayVariation: 0.15), .calls(hours: weekdays))
    let formula = try #require(week.queues[0].intervals[tuesday].service)
    let simulated = try #require(week.simulated(queue: 0, interval: tuesday, seed: 1))
    let usual = try #require(simulated.serviceLevelOnUsualDays)
    #expect(abs(usual.mean - formula.serviceLevel) < 0.02)
    #expect(try #require(simulated.serviceLevel).mean < usual.mean - 0.04)
  }

  @Test func theFirstHourOfADayIsEasierSinceItBeginsWithAnEmptyLine() throws {
    var week = try staffed(.made(perInterval: 200), .calls(600, hours: weekdays))
    for hour in 9..<14 { week.queues[0].intervals[24 + hour].agents = 37 }
    let first = try #require(week.simulated(queue: 0, interval: 24 + 9, seed: 1)?.serviceLevel)
    let later = try #require(week.simulated(queue: 0, interval: 24 + 13, seed: 1)?.serviceLevel)
    #expect(first.mean > later.mean)
  }

  @Test func workThatCanWaitIsDoneAsPromised() throws {
    let week = try staffed(.made(.email, perInterval: 10), .email(hours: weekdays))
    let simulated = try #require(week.simulated(queue: 0, interval: tuesday, seed: 1))
    #expect(try #require(simulated.serviceLevel).mean > 0.85)
    #expect(try #require(simulated.averageSpeedOfAnswerSeconds).mean > 600)
  }

  @Test func aDefinitionThatWaitsDoNotTellGivesNoServiceLevel() throws {
    var terms = QueueTerms.calls(patience: 120)
    terms.promises.serviceLevel?.definition = .virtual
    let week = try staffed(.made(perInterval: 50), terms)
    let simulated = try #require(week.simulated(queue: 0, interval: tuesday, seed: 1))
    #expect(simulated.serviceLevel == nil)
    #expect(simulated.averageSpeedOfAnswerSeconds != nil)
  }

  @Test func nobodyIsSimulatedWhileItIsClosed() throws {
    let week = try staffed(.made(perInterval: 50), .calls(hours: weekdays))
    #expect(week.simulated(queue: 0, interval: 3, seed: 1) == nil)
  }
}
