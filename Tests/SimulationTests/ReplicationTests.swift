import Foundation
import Simulation
import Synchronization
import Testing
import Workforce

struct ReplicationTests {
  private let desk = DeskModel.steady(
    load: 4, agents: 5, patience: .exponential(meanSeconds: 2 * handle), handleTimes: 100)

  @Test func theSameSeedGivesTheSameOutcomeOnAnyNumberOfCores() throws {
    let one = try outcome(desk, seed: 7, cores: 1)
    #expect(try outcome(desk, seed: 7, cores: 2) == one)
    #expect(try outcome(desk, seed: 7) == one)
    #expect(try outcome(desk, seed: 8) != one)
  }

  @Test func aSimulationGoesOnUntilItIsAsExactAsAsked() throws {
    func found(within: Double) throws -> ServiceOutcome {
      try #require(
        simulate(
          desk,
          SimulationTerms(
            seed: 3, replications: 10...4000, precision: [.abandonment(within: within)])
        ) { _ in true })
    }
    let rough = try found(within: 0.01)
    let exact = try found(within: 0.003)
    #expect(rough.reachedPrecision && exact.reachedPrecision)
    #expect(try #require(exact.queues[0].total.abandonment?.halfWidth) <= 0.003)
    #expect(exact.replications > 3 * rough.replications)
    #expect(exact.replications < 4000)
  }

  @Test func aSimulationThatRunsOutOfReplicationsSaysSo() throws {
    let terms = SimulationTerms(
      seed: 3, replications: 10...20, precision: [.averageSpeedOfAnswer(withinSeconds: 0.001)])
    let found = try #require(simulate(desk, terms) { _ in true })
    #expect(!found.reachedPrecision)
    #expect(found.replications == 20)
  }

  @Test func progressIsToldAndASimulationCanBeStopped() throws {
    let told = Mutex<[Int]>([])
    let terms = SimulationTerms(seed: 1, replications: 1000...1000, cores: 2)
    let found = try #require(
      simulate(desk, terms) { progress in
        told.withLock { $0.append(progress.replicationsDone) }
        return progress.replicationsDone < 200
      })
    #expect(found.wasStopped)
    #expect((1..<200).contains(found.replications))
    #expect(told.withLock { $0 } == Array(1...200))
    #expect(found.queues[0].totalsByReplication.count == found.replications)
  }

  @Test func aSimulationThatIsStoppedAtOnceHasNoOutcome() {
    let terms = SimulationTerms(seed: 1, replications: 100...100)
    #expect(simulate(desk, terms) { _ in false } == nil)
  }

  @Test func oneReplicationCannotTellHowExactItIs() throws {
    let found = try outcome(desk, replications: 1)
    #expect(found.queues[0].total.abandonment != nil)
    #expect(found.queues[0].total.abandonment?.halfWidth == nil)
  }

  /// Of 300 intervals at 90 %, about 270 cover what Erlang A says; fewer than 250 or more than 288
  /// would be an accident of one in a thousand.
  @Test func nineOfTenIntervalsCoverTheTruth() throws {
    let truth = BirthDeath(load: 4, agents: 5, hangUpRate: 0.5)
    var covered = 0
    for seed in 1...300 as ClosedRange<UInt64> {
      let found = try outcome(desk, seed: seed, replications: 20, confidence: 0.9)
      if try #require(found.queues[0].total.abandonment).covers(truth.abandonment) { covered += 1 }
    }
    #expect((250...288).contains(covered), "\(covered) of 300")
  }

  @Test func onePersonMoreMeetsTheSameCustomersAndKeepsNobodyWaitingLonger() throws {
    let few = DeskModel.steady(load: 4, agents: 5, handleTimes: 100)
    let more = DeskModel.steady(load: 4, agents: 6, handleTimes: 100)
    let before = try outcome(few, seed: 5)
    let after = try outcome(more, seed: 5)
    for (one, other) in zip(
      before.queues[0].totalsByReplication, after.queues[0].totalsByReplication)
    {
      #expect(one.offered == other.offered)
      #expect(other.answeredWaitSeconds <= one.answeredWaitSeconds)
    }
    // Much better known than from customers of their own.
    let paired = try #require(
      difference(in: .serviceLevel, ofQueue: 0, from: before, to: after))
    let apart = try #require(
      difference(in: .serviceLevel, ofQueue: 0, from: before, to: try outcome(more, seed: 6)))
    #expect(paired.mean > 0)
    #expect(
      try #require(paired.halfWidth) < 0.7 * (try #require(apart.halfWidth)),
      "\(paired) \(apart)")
  }

  @Test func busyDaysMakeContactsVaryMoreThanPoissonDoes() throws {
    let days = DeskModel(
      intervalSeconds: 900, intervalCount: 8,
      dayVariation: DayVariation(coefficientOfVariation: 0.2, intervalsPerDay: 8),
      queues: [
        DeskQueue(
          name: "phone", arrivals: .poisson(perInterval: [50]), handleTime: .fixed(seconds: 1),
          reaches: [GroupReach(group: 0)])
      ], groups: [.people([1])])
    let offered = try outcome(days, replications: 2000).queues[0].totalsByReplication
      .map(\.offered)
    let mean = offered.reduce(0, +) / 2000
    let variance = offered.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 1999
    #expect(abs(mean - 400) < 8)
    // 400 by Poisson's law and (0.2 × 400)² by the days.
    #expect(abs(variance - 6800) < 700, "\(variance)")
  }

  @Test func contactsComeAsExpectedInEachInterval() throws {
    let expected = [10.0, 0, 40, 25, 0, 5]
    let uneven = DeskModel(
      intervalSeconds: 900, intervalCount: 6,
      queues: [
        DeskQueue(
          name: "phone", arrivals: .poisson(perInterval: expected),
          handleTime: .fixed(seconds: 1), reaches: [GroupReach(group: 0)])
      ], groups: [.people([1])])
    let found = try outcome(uneven, replications: 2000)
    for (interval, contacts) in zip(found.queues[0].intervals, expected) {
      if contacts == 0 {
        expect(interval.offered, is: 0)
      } else {
        expect(interval.offered, covers: contacts, "contacts")
      }
    }
  }
}
