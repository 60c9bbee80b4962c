import Rostering
package import Workforce

/// The labour rules that a model may name, for those who read and explain it.
package enum RosterRuleBook {
  /// What they are for, and which numbers they take.
  package static var descriptions: [LabourRuleDescription] { LabourRules.descriptions }

  /// Names of sets of rules that a model may ask for.
  package static var ruleSets: [String] { LabourRuleSets.all.map(\.name) }
}
