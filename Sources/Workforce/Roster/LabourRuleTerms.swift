/// A labour rule as somebody wrote it: its name, its numbers, and whom it is for. What rules there are, and
/// which numbers each of them takes, says the list of labour rules.
package struct LabourRuleTerms: Hashable, Sendable {
  /// Such as `minimumRest`.
  package var rule: String
  /// Such as `hours`: 11.
  package var numbers: [String: Double]
  /// Names, of shifts or a skill, where a rule takes some: `after`: ["L"].
  package var names: [String: [String]]
  /// The sites that it is for; empty for all.
  package var sites: [String]
  /// The contracts that it is for; empty for all.
  package var contracts: [String]
  /// What each breach costs, in points; nil where nobody may break it.
  package var points: Int?

  package init(
    _ rule: String, _ numbers: [String: Double] = [:], names: [String: [String]] = [:],
    sites: [String] = [], contracts: [String] = [], points: Int? = nil
  ) {
    self.rule = rule
    self.numbers = numbers
    self.names = names
    self.sites = sites
    self.contracts = contracts
    self.points = points
  }

  /// Whether it is for a person.
  package func isFor(_ person: RosterPerson, in problem: RosterProblem) -> Bool {
    (sites.isEmpty || sites.contains(problem.sites[person.site].name))
      && (contracts.isEmpty || contracts.contains(person.contract.name))
  }
}
