package import Workforce

/// What a person's line of shifts must keep. A rule is a file in `Rules` and a line in `LabourRules`; the
/// check, the search, the model file and the manual follow from it.
package protocol LabourRule: Sendable {
  static var description: LabourRuleDescription { get }

  /// - Parameter terms: whose numbers are all there, and within their ranges.
  init(_ terms: LabourRuleTerms)

  /// Where a line breaks it, counted from the shifts alone.
  func breaches(in line: WorkedLine) -> [WorkedLine.Breach]

  /// The same as limits of the search, so that no line breaks it.
  func limit(_ person: inout RosterGrid.Person, of choices: PersonChoices)
}
