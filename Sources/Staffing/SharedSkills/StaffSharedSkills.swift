package import Workforce

/// Plays a desk, and gives nil if somebody stopped it.
package typealias DeskSimulation = (DeskModel, SimulationTerms) -> ServiceOutcome?

/// The least-cost mix of people with few and with many skills that keeps every queue's promise.
///
/// Promises are judged by simulation, with the same customers for every mix. The search goes from both
/// sides: from above, people are added to a first guess and exchanged until nothing is cheaper; from
/// below, the cheapest mix that isn't ruled out yet is simulated, until it costs as much as the best.
/// `docs/methods/shared-skills.md` says how, and what is proven by it.
///
/// - Parameters:
///   - simulate: called for one mix after the other.
///   - goesOn: told how far the search is; false stops it, and the best so far is the answer.
/// - Returns: nil if it was stopped before anything was known.
package func staffSharedSkills(
  _ problem: SkillMixProblem, _ terms: SkillMixTerms, simulate: @escaping DeskSimulation,
  goesOn: @escaping (SkillMixProgress) -> Bool
) throws(PromiseOutOfReach) -> SkillMix? {
  let bounds = try MixBounds(problem)
  var search = MixSearch(problem, bounds, MixJudge(problem, bounds, terms, simulate), goesOn)
  do {
    try search.addUntilKept()
    try search.exchange()
    try search.ruleOut()
  } catch {}
  guard let found = search.answer() else { return nil }
  let everybodyPlays = search.wasStopped ? nil : try pooled(problem, terms, simulate, goesOn)
  return SkillMix(
    problem: problem, people: found.people,
    scheduled: found.people.map { problem.scheduled($0) }, cost: problem.cost(of: found.people),
    service: found.service, occupancy: found.occupancy, proof: search.proof,
    separate: bounds.separate, pooled: everybodyPlays, wasStopped: search.wasStopped)
}

/// What one pool takes in which everybody has all skills: by formula where all queues are alike.
private func pooled(
  _ problem: SkillMixProblem, _ terms: SkillMixTerms, _ simulate: @escaping DeskSimulation,
  _ goesOn: @escaping (SkillMixProgress) -> Bool
) throws(PromiseOutOfReach) -> SkillMix.PlainMix? {
  let all = problem.groups.filter { $0.skills.count == problem.queues.count }
  let cheapest = all.min { $0.cost < $1.cost }
  let pool = SkillMixProblem(
    interval: problem.interval, queues: problem.queues,
    groups: [
      SkillMixProblem.Group(
        name: "all", skills: cheapest?.skills ?? problem.queues.indices.map { .init(queue: $0) },
        cost: cheapest?.cost ?? 1)
    ], shrinkage: problem.shrinkage)
  let bounds = try MixBounds(pool)
  var people = bounds.start[0]
  if !bounds.isOneQueue {
    var search = MixSearch(pool, bounds, MixJudge(pool, bounds, terms, simulate), goesOn)
    do {
      try search.addUntilKept()
      try search.exchange()
    } catch {
      return nil
    }
    guard let best = search.best else { return nil }
    people = best.people[0]
  }
  return SkillMix.PlainMix(
    people: [people], scheduled: pool.scheduled(people),
    cost: cheapest.map { $0.cost * Double(pool.scheduled(people)) },
    isByFormula: bounds.isOneQueue)
}
