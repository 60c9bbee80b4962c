import Randomness
import Simulation
import Testing
import Workforce

@testable import Staffing

/// The search held against all mixes there are: each simulated by the same judge, of those that keep
/// every promise the cheapest.
@Suite struct SkillMixEnumerationTests {
  /// A made-up team: two queues with three groups, or three queues with four.
  private func problem(seed: UInt64) -> SkillMixProblem {
    var dice = SeededGenerator(seed: seed)
    let count = seed.isMultiple(of: 2) ? 2 : 3
    let patience: Double? = Bool.random(using: &dice) ? .random(in: 60...400, using: &dice) : nil
    let queues = (0..<count).map { index in
      SkillMixProblem.Queue(
        name: "queue \(index)", contacts: .random(in: 2...(count == 2 ? 14 : 7), using: &dice),
        averageHandleTime: .random(in: 200...400, using: &dice), patience: patience,
        promise: ServiceLevelPromise(
          share: .random(in: 0.7...0.9, using: &dice), threshold: .random(in: 10...90, using: &dice)
        ))
    }
    let groups =
      queues.indices.map { SkillMixProblem.Group(name: "only \($0)", skills: [.init(queue: $0)]) }
      + [
        SkillMixProblem.Group(
          name: "all", skills: queues.indices.map { .init(queue: $0) },
          cost: .random(in: 1.05...1.4, using: &dice))
      ]
    return SkillMixProblem(interval: 1800, queues: queues, groups: groups)
  }

  /// Every mix that costs no more than `cost`.
  private func mixes(of problem: SkillMixProblem, upTo cost: Double) -> [[Int]] {
    var found: [[Int]] = [[]]
    for group in problem.groups {
      let longest = 0...Int(cost / group.cost)
      found = found.flatMap { mix in longest.map { mix + [$0] } }.filter { mix in
        let paid = zip(problem.groups, mix).map { $0.cost * Double($1) }
        return paid.reduce(0, +) <= cost + 1e-9
      }
    }
    return found
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func noCheaperMixOfAllThereAreKeepsEveryPromise(seed: UInt64) throws {
    let problem = problem(seed: seed)
    let terms = SkillMixTerms(seed: seed, contactsToPlay: 30_000_000)
    func play(_ desk: DeskModel, _ terms: SimulationTerms) -> ServiceOutcome? {
      simulate(desk, terms) { _ in true }
    }
    let mix = try #require(
      try staffSharedSkills(problem, terms, simulate: play, goesOn: { _ in true }))
    #expect(mix.isKept, "seed \(seed)")
    #expect(mix.proof.leastCost == mix.cost, "seed \(seed): nothing cheaper is left open")

    let bounds = try MixBounds(problem)
    let rows = MixProgramme(problem, most: bounds.most, rows: bounds.sure)
    var judge = MixJudge(problem, bounds, terms, play)
    var least = Double.infinity
    let all = mixes(of: problem, upTo: mix.cost)
    for people in all {
      guard try judge.look(people).standing != .missed,
        try judge.verify(people).standing == .kept
      else { continue }
      least = min(least, problem.cost(of: people))
      // What is taken as sure without a proof.
      #expect(rows.satisfiesRows(people), "seed \(seed): \(people)")
    }
    #expect(
      abs(least - mix.cost) < 1e-9,
      "seed \(seed): of \(all.count) mixes the cheapest costs \(least), found was \(mix.cost)")
  }
}
