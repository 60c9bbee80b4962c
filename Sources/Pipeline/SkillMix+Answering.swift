import Simulation
import Staffing
package import Workforce

extension SkillMix {
  /// The least-cost mix of people with few and with many skills.
  ///
  /// - Parameters:
  ///   - isWanted: asked again and again, from any core; false stops the search.
  ///   - tell: told how far the search is.
  /// - Returns: nil if it was stopped before anything was known.
  package static func cheapest(
    for problem: SkillMixProblem, _ terms: SkillMixTerms,
    isWanted: @escaping @Sendable () -> Bool, tell: @escaping (SkillMixProgress) -> Void
  ) throws(PromiseOutOfReach) -> SkillMix? {
    try staffSharedSkills(problem, terms) { desk, terms in
      simulate(desk, terms) { _ in isWanted() }
    } goesOn: { progress in
      tell(progress)
      return isWanted()
    }
  }
}
