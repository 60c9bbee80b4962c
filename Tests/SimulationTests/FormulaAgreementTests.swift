import Foundation
import Testing
import Workforce

/// Simulations held against queues that can be worked out.
struct FormulaAgreementTests {
  @Test(arguments: [(8.0, 10), (2.5, 4), (45.0, 50)])
  func patientCustomersWaitAsErlangCSays(load: Double, agents: Int) throws {
    let truth = BirthDeath(load: load, agents: agents, hangUpRate: 0)
    let found = try outcome(
      .steady(load: load, agents: agents, handleTimes: 40_000 / load), replications: 64)
    let total = found.queues[0].total
    expect(total.probabilityOfWait, covers: truth.probabilityOfWait, "probability of wait")
    expect(total.averageBacklog, covers: truth.meanQueue, within: 0.15, "queue")
    expect(
      total.averageSpeedOfAnswerSeconds, covers: truth.meanQueue / load * handle, within: 0.15,
      "speed of answer")
    expect(found.groups[0].total.occupancy, covers: truth.occupancy, "occupancy")
    // P(W > t) = C e^(−(n − a) t).
    let late = truth.probabilityOfWait * exp(-(Double(agents) - load) * 20 / handle)
    expect(total.serviceLevel, covers: 1 - late, "service level")
  }

  @Test(arguments: [(8.0, 10, 0.5), (12.0, 10, 1.0), (55.0, 50, 2.0), (0.7, 1, 0.25)])
  func impatientCustomersWaitAndHangUpAsErlangASays(
    load: Double, agents: Int, hangUpRate: Double
  ) throws {
    let truth = BirthDeath(load: load, agents: agents, hangUpRate: hangUpRate)
    let found = try outcome(
      .steady(
        load: load, agents: agents, patience: .exponential(meanSeconds: handle / hangUpRate),
        handleTimes: 10_000 / load))
    let total = found.queues[0].total
    expect(total.probabilityOfWait, covers: truth.probabilityOfWait, "probability of wait")
    expect(total.abandonment, covers: truth.abandonment, "abandonment")
    expect(total.averageBacklog, covers: truth.meanQueue, "queue")
    expect(
      total.averageWaitSeconds, covers: truth.meanQueue / load * handle, "wait of all")
    expect(found.groups[0].total.occupancy, covers: truth.occupancy, "occupancy")
  }

  /// With constant handle times one agent's queue is half as long: F. Pollaczek 1930 and A. Y.
  /// Khinchin 1932; with a spread c it is (1 + c²) ÷ 2 of that with exponential ones.
  @Test(arguments: [
    (DurationDistribution.fixed(seconds: handle), 0.0),
    (.lognormal(meanSeconds: handle, coefficientOfVariation: 0.8), 0.8),
    (.gamma(meanSeconds: handle, coefficientOfVariation: 0.5), 0.5),
    (.uniform(fromSeconds: 0, toSeconds: 2 * handle), 1 / 3.0.squareRoot()),
    (.measured(seconds: [handle / 2, handle, 1.5 * handle]), (1.0 / 6).squareRoot()),
  ]) func oneAgentsQueueIsAsLongAsTheSpreadOfHandleTimesMakesIt(
    handleTime: DurationDistribution, spread: Double
  ) throws {
    let load = 0.7
    let found = try outcome(
      .steady(load: load, agents: 1, handleTime: handleTime, handleTimes: 5000))
    let wait = load / (1 - load) * (1 + spread * spread) / 2
    expect(
      found.queues[0].total.averageWaitSeconds, covers: wait * handle, "wait")
  }

  /// M/M/n+G by numerical integration with 40 digits, after S. Zeltyn and A. Mandelbaum, Queueing
  /// Systems 51, 2005: 20 agents, 18 erlangs; probability of wait, abandonment, mean wait of all
  /// and of the answered in handle times.
  @Test(arguments: [
    (
      DurationDistribution.fixed(seconds: 0.5 * handle), 0.45057945794745520,
      0.024780507119147289, 0.10138719337799116, 0.091258368467918533
    ),
    (
      .uniform(fromSeconds: 0, toSeconds: 2 * handle), 0.39247996404921292,
      0.039150618245127163, 0.071749083961145235, 0.067853435377105610
    ),
    (
      .gamma(meanSeconds: 0.5 * handle, coefficientOfVariation: 0.5.squareRoot()),
      0.34993637856842060, 0.049673189270054892, 0.047489475562622977, 0.041599391819205876
    ),
  ]) func patienceOfAnyKindIsAsZeltynAndMandelbaumSay(
    patience: DurationDistribution, delayed: Double, abandonment: Double, wait: Double,
    answer: Double
  ) throws {
    let found = try outcome(
      .steady(load: 18, agents: 20, patience: patience, handleTimes: 1000))
    let total = found.queues[0].total
    expect(total.probabilityOfWait, covers: delayed, "probability of wait")
    expect(total.abandonment, covers: abandonment, "abandonment")
    expect(total.averageWaitSeconds, covers: wait * handle, "wait")
    expect(total.averageSpeedOfAnswerSeconds, covers: answer * handle, "speed of answer")
  }

  /// Customers who call again, by an exact two-dimensional Markov chain: load, agents, hang-up rate,
  /// share that tries again, redial rate; share of tries that fail, and tries per handle time.
  @Test(arguments: [
    (4.5, 5, 1.0, 0.5, 2.0, 0.1882100028936, 4.96746312452),
    (22.0, 20, 1.0, 0.7, 1.0, 0.2836756531367, 27.45103275155),
  ]) func thoseWhoCallAgainFillTheLineAsTheMarkovChainSays(
    load: Double, agents: Int, hangUpRate: Double, share: Double, redialRate: Double,
    failing: Double, tries: Double
  ) throws {
    let found = try outcome(
      .steady(
        load: load, agents: agents, patience: .exponential(meanSeconds: handle / hangUpRate),
        retrial: Retrial(
          share: share, delay: .exponential(meanSeconds: handle / redialRate)),
        handleTimes: 1000))
    let total = found.queues[0].total
    expect(total.abandonment, covers: failing, "abandonment")
    expect(total.triesAgain, covers: share * failing, "tries again")
    let offered = try #require(total.offered)
    let halfWidth = try #require(offered.halfWidth)
    #expect(abs(offered.mean / 1000 - tries) < halfWidth / 1000, "\(offered.mean / 1000)")
  }
}
