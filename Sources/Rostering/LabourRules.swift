package import Workforce

/// All labour rules that there are.
package enum LabourRules {
  package static let all: [any LabourRule.Type] = [
    MinimumRest.self, LongestShift.self, HoursPerWeek.self, AverageHours.self, DaysPerWeek.self,
    ConsecutiveShifts.self, ConsecutiveDaysOff.self, ConsecutiveNights.self, Nights.self,
    RestAfterNights.self, NoNights.self, WorkingWeekends.self, WeekendsInRow.self,
    WholeWeekends.self,
    ForbiddenSuccession.self, SameStart.self, WeekendWork.self,
    HolidayWork.self,
  ]

  /// Rules that nobody has to write.
  package static let always: [any LabourRule.Type] = [
    GivenDays.self, OnePlaceAtATime.self, ContractHours.self,
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

  /// Every rule that holds for a person, with its name and the price of a breach.
  package static func rules(
    for person: RosterPerson, in problem: RosterProblem
  ) -> [(name: String, rule: any LabourRule, points: Int?)] {
    always.map { ($0.description.name, $0.init(LabourRuleTerms($0.description.name)), nil) }
      + problem.rules.filter { $0.isFor(person, in: problem) }.compactMap { terms in
        rule(terms).map { (terms.rule, $0, terms.points) }
      }
  }
}
