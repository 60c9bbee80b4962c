import Simulation
import Staffing
import Synchronization
import Testing
import Workforce

/// A small team with English and Spanish.
private func team(
  spanish: ServiceLevelPromise = usual, bilingualCost: Double = 1.15, patience: Double? = nil,
  shrinkage: Double = 0, atMost: Int? = nil
) -> SkillMixProblem {
  SkillMixProblem(
    interval: 1800,
    queues: [
      .init(
        name: "English", contacts: 24, averageHandleTime: 300, patience: patience, promise: usual),
      .init(
        name: "Spanish", contacts: 9, averageHandleTime: 300, patience: patience,
        promise: spanish),
    ],
    groups: [
      .init(name: "English", skills: [.init(queue: 0)]),
      .init(name: "Spanish", skills: [.init(queue: 1)], atMost: atMost),
      .init(
        name: "Both", skills: [.init(queue: 0), .init(queue: 1)], cost: bilingualCost,
        atMost: atMost),
    ], shrinkage: shrinkage)
}

private let usual = ServiceLevelPromise(share: 0.8, threshold: 20)

/// The answer of a search that nobody stops.
private func cheapest(
  _ problem: SkillMixProblem, seed: UInt64 = 1, cores: Int? = nil
) throws -> SkillMix {
  try #require(
    try staffSharedSkills(
      problem, SkillMixTerms(seed: seed, contactsToPlay: 20_000_000, cores: cores),
      simulate: { desk, terms in simulate(desk, terms) { _ in true } }, goesOn: { _ in true }))
}

@Suite struct SkillMixTests {
  @Test func aMixCostsLessThanSeparateTeamsAndThanOnePool() throws {
    let mix = try cheapest(team())
    #expect(mix.isKept)
    #expect(mix.people.allSatisfy { $0 > 0 }, "\(mix.people)")
    let plain = [try #require(mix.separate?.cost), try #require(mix.pooled?.cost)]
    #expect(plain.allSatisfy { mix.cost < $0 }, "\(mix.cost) and \(plain)")
  }

  @Test func aPersonWithTwoSkillsIsCountedAndPaidOnce() throws {
    let mix = try cheapest(team())
    #expect(
      abs(mix.cost - (Double(mix.people[0] + mix.people[1]) + 1.15 * Double(mix.people[2]))) < 1e-9)
    // Everybody at work is counted in one group, so that all of them together carry the load.
    let busy = zip(mix.occupancy, mix.people).reduce(0) { $0 + ($1.0 ?? 0) * Double($1.1) }
    #expect(abs(busy - 5.5) < 0.1, "\(busy)")
  }

  @Test func withoutAPremiumEverybodyMayHaveBothSkills() throws {
    let problem = team(bilingualCost: 1)
    let mix = try cheapest(problem)
    #expect(mix.cost == mix.pooled.map { Double($0.people[0]) })
  }

  @Test func ifSecondSkillsAreDearTeamsStayApart() throws {
    let mix = try cheapest(team(bilingualCost: 5))
    #expect(mix.people[2] == 0)
    #expect(mix.cost == mix.separate?.cost)
  }

  /// Forty calls of ten minutes in half an hour, 80 % within 20 s: 18 people in one pool, 24 in four.
  @Test func splittingFourLanguagesTakesSixPeopleMore() throws {
    let names = ["English", "Spanish", "French", "Portuguese"]
    let mix = try cheapest(
      SkillMixProblem(
        interval: 1800,
        queues: names.map {
          .init(name: $0, contacts: 10, averageHandleTime: 600, promise: usual)
        }, groups: names.indices.map { .init(name: names[$0], skills: [.init(queue: $0)]) }))
    #expect(mix.people == [6, 6, 6, 6])
    #expect(mix.separate?.people == [6, 6, 6, 6])
    #expect(mix.pooled?.people == [18])
    #expect(mix.pooled?.cost == nil, "Nobody on the list has all skills.")
  }

  @Test func aQueueWithALooserPromiseTakesNoMore() throws {
    let loose = team(spanish: ServiceLevelPromise(share: 0.8, threshold: 120))
    #expect(try cheapest(loose).cost < cheapest(team()).cost)
  }

  @Test func whoeverIsScheduledIsPaid() throws {
    let mix = try cheapest(team(shrinkage: 0.3))
    let scheduled = mix.people.map { ($0 * 10 + 6) / 7 }
    #expect(mix.scheduled == scheduled)
    #expect(
      abs(mix.cost - (Double(scheduled[0] + scheduled[1]) + 1.15 * Double(scheduled[2]))) < 1e-9)
  }

  @Test func withTooFewWhoSpeakItNothingIsKeptAndTheMixSaysSo() throws {
    let mix = try cheapest(team(atMost: 1))
    #expect(!mix.isKept)
    #expect(mix.service[1].standing == .missed)
    #expect(mix.people[1] <= 1 && mix.people[2] <= 1)
  }

  @Test func whereNobodyContactsUsNobodyIsNeeded() throws {
    let mix = try cheapest(
      SkillMixProblem(
        interval: 1800,
        queues: [.init(name: "English", contacts: 0, averageHandleTime: 300, promise: usual)],
        groups: [.init(name: "English", skills: [.init(queue: 0)])]))
    #expect(mix.people == [0] && mix.isKept && mix.cost == 0)
  }

  @Test func theSameSeedGivesTheSameAnswerOnAnyNumberOfCores() throws {
    let problem = team(patience: 240)
    #expect(try cheapest(problem, cores: 1) == cheapest(problem, cores: 2))
  }

  @Test func aSearchThatIsStoppedGivesTheBestSoFar() throws {
    let looks = Mutex(0)
    // Its first guess misses a promise, and what is found then has to be proven.
    let larger = SkillMixProblem(
      interval: 1800,
      queues: [
        .init(name: "English", contacts: 60, averageHandleTime: 300, promise: usual),
        .init(name: "Spanish", contacts: 20, averageHandleTime: 360, promise: usual),
      ], groups: team().groups)
    let found = try staffSharedSkills(
      larger, SkillMixTerms(seed: 1),
      simulate: { desk, terms in simulate(desk, terms) { _ in true } },
      goesOn: { progress in
        looks.withLock { $0 += 1 }
        return progress.cost == nil
      })
    let mix = try #require(found)
    #expect(mix.wasStopped && mix.isKept)
    #expect(mix.proof.leastCost <= mix.cost)
    #expect(looks.withLock { $0 } > 1)
  }
}
