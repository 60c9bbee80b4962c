package import Workforce

/// Everything we are told: the model file, checked and with its defaults filled in.
package struct Scenario: Equatable, Sendable {
  package var company: String?
  package var hiring: HiringProblem
  package var sites: [Site]
  package var languages: [Language]
  package var channels: [Channel]
  /// The share of paid time that goes to anything but contacts, if somebody said.
  package var givenShrinkage: Double?
  /// Events, curves and uncertainties of a growth storm.
  package var storm: StormSettings
  /// Where customers are, where sites could be, and how shifts are worked.
  package var hours: HoursSettings
  /// Shifts, contracts, rules and prices of everybody's own roster.
  package var roster: RosterSettings
  /// Whose holidays count in forecasts, how far they go, and what people know better.
  package var forecast: ForecastSettings
  /// What was not given and is assumed.
  package var assumptions: [Assumption]
  /// What is assumed besides where an answer tells of waits and late tickets.
  package var serviceAssumptions: [Assumption]
  /// What is assumed besides where a storm is played.
  package var stormAssumptions: [Assumption]

  package init(
    company: String?, hiring: HiringProblem, sites: [Site] = [], languages: [Language] = [],
    channels: [Channel] = [], givenShrinkage: Double? = nil, storm: StormSettings = StormSettings(),
    hours: HoursSettings = HoursSettings(), roster: RosterSettings = RosterSettings(),
    forecast: ForecastSettings = ForecastSettings(),
    assumptions: [Assumption] = [], serviceAssumptions: [Assumption] = [],
    stormAssumptions: [Assumption] = []
  ) {
    self.company = company
    self.hiring = hiring
    self.sites = sites
    self.languages = languages
    self.channels = channels
    self.givenShrinkage = givenShrinkage
    self.storm = storm
    self.hours = hours
    self.roster = roster
    self.forecast = forecast
    self.assumptions = assumptions
    self.serviceAssumptions = serviceAssumptions
    self.stormAssumptions = stormAssumptions
  }
}
