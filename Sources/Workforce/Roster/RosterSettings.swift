/// What the model says of rosters.
package struct RosterSettings: Hashable, Sendable {
  /// Kinds of shift; empty where they follow from the rules of shifts and the week's design.
  package var shifts: [Shift] = []
  package var contracts: [RosterPerson.Contract] = []
  package var rules: [LabourRuleTerms] = []
  /// Names of sets of rules, such as "EU"; their rules come before the model's own, which replace those of
  /// the same name.
  package var ruleSets: [String] = []
  package var fairness = FairnessTerms()
  package var weeks = 4
  /// What an hour of one person missing costs, in points; nil where what customers feel says it.
  package var missingHourPoints: Int?
  /// What an hour of one person too many costs, in points.
  package var spareHourPoints = 2
  /// What one step of a wish's weight costs, in points.
  package var wishPoints = 10

  package init() {}

  /// A kind of shift as it was written.
  package struct Shift: Hashable, Sendable {
    package var name: String
    /// Nil for every site.
    package var site: String?
    package var start: Int
    package var end: Int
    package var breaks: [RosterShift.Break]
    package var weekdays: Set<Int>

    package init(
      name: String, site: String? = nil, start: Int, end: Int, breaks: [RosterShift.Break] = [],
      weekdays: Set<Int> = Set(0..<7)
    ) {
      self.name = name
      self.site = site
      self.start = start
      self.end = end
      self.breaks = breaks
      self.weekdays = weekdays
    }
  }
}
