/// What the model says of rosters.
package struct RosterSettings: Hashable, Sendable {
  /// Kinds of shift; empty where they follow from the rules of shifts and the week's design.
  package var shifts: [Shift] = []
  package var contracts: [RosterPerson.Contract] = []
  package var rules: [LabourRuleTerms] = []
  /// Names of sets of rules, such as "EU"; their rules come before the model's own, which replace those of
  /// the same name.
  package var ruleSets: [String] = []
  /// Days that come round again for whoever has the pattern.
  package var patterns: [Pattern] = []
  /// Who must be at work, whatever they serve.
  package var onDuty: [OnDuty] = []
  package var fairness = FairnessTerms()
  /// How long before a shift people know that it is theirs; nil where nobody promised.
  package var notice: Notice?
  package var weeks = 4
  /// What an hour of one person missing costs, in points; nil where what customers feel says it.
  package var missingHourPoints: Int?
  /// What an hour of one person too many costs, in points.
  package var spareHourPoints = 2
  /// What one step of a wish's weight costs, in points.
  package var wishPoints = 10

  package init() {}

  /// What a published roster promises.
  package struct Notice: Hashable, Sendable {
    /// Days before a shift from which on it stays as it was published.
    package var days: Int
    /// What each change costs that comes later, in points; nil where there is none but for absence.
    package var points: Int?

    package init(days: Int, points: Int? = nil) {
      self.days = days
      self.points = points
    }
  }

  /// Shifts and days off that come round again, as they were written: "LLLLLOO NNNNOOO".
  package struct Pattern: Hashable, Sendable {
    package var name: String
    package var days: String

    package init(name: String, days: String) {
      self.name = name
      self.days = days
    }
  }

  /// So many people of a skill who must be at work at a time: "somebody senior".
  package struct OnDuty: Hashable, Sendable {
    package var skill: String
    package var least: Int
    /// Whose people count, and by whose clock and opening hours; nil for all sites.
    package var site: String?
    /// When; nil while the site is open, and without one whenever customers need anybody.
    package var hours: WeekHours?
    /// What an hour costs in which one of them is missing, in points.
    package var points: Int

    package init(
      skill: String, least: Int = 1, site: String? = nil, hours: WeekHours? = nil,
      points: Int = OnDuty.usualPoints
    ) {
      self.skill = skill
      self.least = least
      self.site = site
      self.hours = hours
      self.points = points
    }

    /// As much as the least that somebody missing for customers costs.
    package static let usualPoints = 40
  }

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
