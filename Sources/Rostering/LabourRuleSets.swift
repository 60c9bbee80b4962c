package import Workforce

/// Rules of working time that the law of some places has, as data. They are no legal advice: collective
/// agreements, exceptions and what can't be counted on a roster aren't here.
package struct LabourRuleSet: Sendable {
  /// As it is written in the model.
  package let name: String
  package let title: String
  /// The law, and its sections.
  package let source: String
  package let rules: [LabourRuleTerms]
}

package enum LabourRuleSets {
  package static let all = [
    LabourRuleSet(
      name: "EU", title: "European Union",
      source: "Directive 2003/88/EC, articles 3, 5, 6 and 16",
      rules: [
        .init("minimumRest", ["hours": 11]),
        .init("daysPerWeek", ["most": 6]),
        .init("averageHours", ["most": 48, "weeks": 17]),
      ]),
    LabourRuleSet(
      name: "UK", title: "United Kingdom",
      source: "The Working Time Regulations 1998, regulations 4, 10 and 11",
      rules: [
        .init("minimumRest", ["hours": 11]),
        .init("daysPerWeek", ["most": 6]),
        .init("averageHours", ["most": 48, "weeks": 17]),
      ]),
    LabourRuleSet(
      name: "DE", title: "Germany", source: "Arbeitszeitgesetz, §§ 3, 5 and 9",
      rules: [
        .init("minimumRest", ["hours": 11]),
        .init("longestShift", ["hours": 10]),
        .init("daysPerWeek", ["most": 6]),
        .init("averageHours", ["most": 48, "weeks": 24]),
      ]),
    LabourRuleSet(
      name: "FR", title: "France",
      source: "Code du travail, L3121-18, L3121-20, L3121-22, L3131-1 and L3132-1",
      rules: [
        .init("minimumRest", ["hours": 11]),
        .init("longestShift", ["hours": 10]),
        .init("daysPerWeek", ["most": 6]),
        .init("hoursPerWeek", ["most": 48]),
        .init("averageHours", ["most": 44, "weeks": 12]),
      ]),
    LabourRuleSet(
      name: "JP", title: "Japan", source: "Labor Standards Act, articles 32 and 35",
      rules: [
        .init("longestShift", ["hours": 8]),
        .init("hoursPerWeek", ["most": 40]),
        .init("daysPerWeek", ["most": 6]),
      ]),
    LabourRuleSet(
      name: "SG", title: "Singapore", source: "Employment Act 1968, sections 36 and 38",
      rules: [
        .init("hoursPerWeek", ["most": 44]),
        .init("daysPerWeek", ["most": 6]),
      ]),
  ]

  /// Case doesn't matter.
  package static func set(named name: String) -> LabourRuleSet? {
    all.first { $0.name.lowercased() == name.lowercased() }
  }
}
