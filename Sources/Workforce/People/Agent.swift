/// A person of the team, as a list of people tells it: who, since when, where, with what.
package struct Agent: Hashable, Sendable {
  /// What names the person for ever, such as a number of the staff.
  package var id: String
  package var name: String?
  package var role: String?
  package var team: String?
  package var hired: CalendarDate
  /// The last day; nil while they stay.
  package var left: CalendarDate?
  package var site: String?
  /// The zone's name in the tz database, such as `Europe/Dublin`.
  package var timeZone: String?
  /// Hours a week by contract.
  package var contractHours: Double?
  package var languages: [String]
  package var skills: [String]
  /// What the person costs a year, in the plan's currency.
  package var costPerYear: Double?

  package init(
    id: String, name: String? = nil, role: String? = nil, team: String? = nil,
    hired: CalendarDate, left: CalendarDate? = nil, site: String? = nil, timeZone: String? = nil,
    contractHours: Double? = nil, languages: [String] = [], skills: [String] = [],
    costPerYear: Double? = nil
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.team = team
    self.hired = hired
    self.left = left
    self.site = site
    self.timeZone = timeZone
    self.contractHours = contractHours
    self.languages = languages
    self.skills = skills
    self.costPerYear = costPerYear
  }
}
