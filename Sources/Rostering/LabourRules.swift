package import Workforce

/// All labour rules that there are.
package enum LabourRules {
  package static let all: [any LabourRule.Type] = [
    MinimumRest.self
  ]

  /// What they are for, and which numbers they take.
  package static var descriptions: [LabourRuleDescription] { all.map { $0.description } }

  /// The rule of some terms; nil where there is none with that name.
  package static func rule(_ terms: LabourRuleTerms) -> (any LabourRule)? {
    guard let type = all.first(where: { $0.description.name == terms.rule }) else { return nil }
    var whole = terms
    for number in type.description.numbers where whole.numbers[number.name] == nil {
      whole.numbers[number.name] = number.fallback
    }
    return type.init(whole)
  }
}
