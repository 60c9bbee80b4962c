import Foundation
import Randomness
import TestSupport
import Testing
import Workforce

@testable import StormTesting

/// What is uncertain: seeds, cores, common random numbers, and how it spreads.
struct ChanceTests {
  private let problem = StormProblem.made(
    ticketsPerMonth: 1750, adds: 12, churn: 0.01,
    role: .representative(ramp: [0.3, 0.6], attrition: 0.02),
    hires: [0, 0, 1, 1, 1, 0, 1],
    terms: HiringTerms(timeToFillDays: 45, noticeDays: 20, graduation: 0.9),
    channels: [.tickets(share: 0.7), .phone(share: 0.3)], curves: StormCurves(),
    uncertainty: .usual)

  @Test func theSameSeedGivesTheSameAnswerOnOneCoreAndOnTwo() throws {
    let one = try played(problem, .planned, replications: 100, cores: 1)
    let two = try played(problem, .planned, replications: 100, cores: 2)
    #expect(one == two)
    let other = try played(problem, .planned, replications: 100, seed: 2)
    #expect(one.customersAtEnd != other.customersAtEnd)
  }

  @Test func replicationsNeedNotBeEights() throws {
    let found = try played(problem, .planned, replications: 13)
    #expect(found.replications == 13)
    #expect(found.steps.count == 52)
  }

  @Test func waysToHireMeetTheSameCustomersAndContacts() throws {
    var problem = problem
    problem.curves = .none
    let planned = try played(problem, .planned, replications: 40)
    let nothing = try played(problem, .nothing, replications: 40)
    #expect(planned.steps.map(\.contacts) == nothing.steps.map(\.contacts))
    #expect(planned.steps.map(\.customers) == nothing.steps.map(\.customers))
    #expect(planned.hires != nothing.hires)
  }

  @Test func onAverageChanceGivesWhatIsExpected() throws {
    var sure = problem
    sure.uncertainty = .none
    sure.curves = .none
    var chance = sure
    chance.uncertainty = StormUncertainty(spread: [:], weeklyVariation: 0.05)
    let expected = try played(sure, .nothing)
    let found = try played(chance, .nothing, replications: 4000)
    for step in [10, 30, 51] {
      let people = found.steps[step].lines[0].people
      #expect(abs(people - expected.steps[step].lines[0].people) < 0.05)
      let contacts = found.steps[step].channels.reduce(0) { $0 + $1.contacts }
      #expect(abs(contacts / expected.steps[step].contacts.p50 - 1) < 0.005)
    }
  }

  @Test func requisitionsTakeAsLongAsTheySay() throws {
    var problem = StormProblem.made(
      people: 1, hires: [0, 0, 0, 1],
      terms: HiringTerms(timeToFillDays: 45, noticeDays: 30))
    problem.uncertainty = StormUncertainty(spread: [:])
    // Opened on its safe day, four of five start in time.
    let found = try played(problem, .planned, replications: 2000)
    let april = try #require(
      found.steps.first { $0.firstDay >= CalendarDate(year: 2027, month: 4, day: 1)! })
    #expect(abs(april.lines[0].people - 1.8) < 0.03)
  }

  @Test func whoFinishesOneClassSaysNothingAboutTheNext() throws {
    var problem = StormProblem.made(
      people: 1, hires: [0, 0, 0] + Array(repeating: 1, count: 8),
      terms: HiringTerms(timeToFillDays: 0, noticeDays: 0, graduation: 0.5))
    problem.uncertainty = StormUncertainty(spread: [:])
    // Of eight alone in their class, four ± 1.4 don't finish; 13 of 16 times it is two to five.
    let found = try played(problem, .planned, replications: 2000)
    #expect(found.leavers == Percentiles(p10: 2, p50: 4, p90: 6))
  }

  @Test func inputsHaveTheSpreadAndTheCorrelationThatIsAsked() {
    var problem = problem
    problem.uncertainty.correlations = [.init(.sales, .incidentRate, 0.6)]
    let inputs = StormInputs(problem)
    let sequence = SobolSequence(dimensions: StormInputs.count, seed: 3)
    let drawn = (0..<4096).map { inputs.factors(at: sequence.point($0)) }
    func mean(_ value: ([Double]) -> Double) -> Double { drawn.reduce(0) { $0 + value($1) } / 4096 }
    #expect(abs(mean { $0[0] } - 1) < 0.002)
    #expect(abs((mean { $0[0] * $0[0] } - 1).squareRoot() - 0.15) < 0.003)
    let covariance = mean { ($0[0] - 1) * ($0[2] - 1) }
    #expect(abs(covariance / (0.15 * 0.08) - 0.6) < 0.02)
    #expect(abs(mean { ($0[0] - 1) * ($0[1] - 1) } / (0.15 * 0.1)) < 0.03)
  }

  /// Four hundred replications from quasi-random points differ less from seed to seed than from random
  /// ones, in which each point follows from a seed of its own.
  @Test func evenPointsSettleFaster() throws {
    var problem = problem
    problem.uncertainty.hasChance = false
    let model = StormModel(problem)
    func spread(_ points: (UInt64) -> [[Double]]) throws -> Double {
      let means = try (1...20).map { seed in
        let played = play(
          model, .planned, points(UInt64(seed)).map(model.inputs.factors),
          StormTerms(seed: 1, replications: 400), .breaks, goesOn: { _ in true })
        let records = try #require(played)
        return records.reduce(0.0) { $0 + $1.customersAtEnd.sum() } / 400
      }
      let mean = means.reduce(0, +) / 20
      return (means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 19).squareRoot()
    }
    let even = try spread { StormPoints(replications: 400, seed: $0).points }
    let random = try spread { seed in
      var generator = SeededGenerator(seed: seed)
      return (0..<400).map { _ in
        (0..<StormInputs.count).map { _ in generator.nextUnit() * 0.999_999 + 5e-7 }
      }
    }
    #expect(even < random / 4, "even \(even), random \(random)")
  }

  @Test func anExponentialIsCloseWhereItMatters() {
    for x in stride(from: 0.0, through: 12, by: 0.37) {
      let found = Lanes.decay(Lanes(repeating: x))[3]
      #expect(abs(found - exp(-x)) < 2e-4)
      if x <= 1 { #expect(abs(found - exp(-x)) < 3e-6) }
    }
  }
}
