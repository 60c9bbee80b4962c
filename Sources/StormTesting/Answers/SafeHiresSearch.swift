package import Workforce

/// Plans with more and more people on top of the exact need, until the probability of a failing target is
/// under `limit`.
///
/// - Parameter planned: the storm with the hires of a plan that has such a share on top; from `Hiring`.
package func safeHires(
  limit: Double, _ terms: StormTerms, planned: (_ bufferShare: Double) -> StormProblem,
  goesOn: @escaping @Sendable (Double) -> Bool
) -> SafeHires? {
  var trials: [SafeHires.Trial] = []
  for share in [0, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.75, 1] {
    let problem = planned(share)
    let model = StormModel(problem)
    let factors = StormPoints(replications: terms.replications, seed: terms.seed).factors(of: model)
    guard
      let records = play(model, .planned, factors, terms, .breaks, goesOn: goesOn)
    else { return nil }
    let outcome = outcome(of: records, model, .planned, terms)
    trials.append(
      SafeHires.Trial(
        bufferShare: share,
        hires: problem.lines.reduce(0) { $0 + $1.plannedHires.reduce(0, +) },
        probability: outcome.breaks.probability, customersAtEnd: outcome.customersAtEnd.p50,
        cost: outcome.cost?.p50, revenue: outcome.revenue?.p50))
    if outcome.breaks.probability <= limit { break }
  }
  return SafeHires(limit: limit, trials: trials)
}
