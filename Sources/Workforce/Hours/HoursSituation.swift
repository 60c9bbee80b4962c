/// What is known of a team's support hours today, and of how it will grow.
package struct HoursSituation: Sendable {
  /// People, sites, languages, regions, rules: what stages are fitted to. Its sites have today's hours.
  package var fit: StageProblem
  /// People who take contacts, month by month, as the hiring plan has them.
  package var peopleByMonth: [PeopleInMonth] = []
  /// Whether sites have the hours that somebody wrote down; if not, what the stage says is assumed.
  package var hoursAreGiven = false
  package var channels: [String] = []
  /// The share of contacts that come in while no site is open; nil if nobody knows.
  package var contactsOutsideHours: Double?
  /// The share of contacts that come in on Saturdays and Sundays, on the home site's clock.
  package var contactsAtWeekend: Double?
  /// What a person who takes contacts costs in a year; nil if nobody said.
  package var costPerPerson: Double?
  /// What opening a site costs once, and running it in a year.
  package var siteOpeningCost = 0.0
  package var siteYearlyCost = 0.0
  package var currency = "USD"
  /// Paid hours of a full-time person in a week, and the share of them that goes elsewhere.
  package var paidHoursPerWeek = 40.0
  package var shrinkage = 0.2
  /// Contacts that are answered at once, in the interval that languages are compared for.
  package var liveWork: LiveWork?
  /// Trigger values instead of the usual ones, by a threshold's name.
  package var triggers: [String: Double] = [:]
  package var assumptions: [Assumption] = []

  package init(fit: StageProblem) {
    self.fit = fit
  }

  package struct PeopleInMonth: Equatable, Sendable {
    package var month: Month
    package var people: Double

    package init(month: Month, people: Double) {
      self.month = month
      self.people = people
    }
  }

  /// One interval's contacts of all languages together.
  package struct LiveWork: Equatable, Sendable {
    package var contacts: Double
    package var intervalSeconds: Double
    package var averageHandleTime: Double
    /// Seconds; nil if nobody gives up.
    package var patience: Double?
    package var promise: ServiceLevelPromise

    package init(
      contacts: Double, intervalSeconds: Double, averageHandleTime: Double,
      patience: Double? = nil, promise: ServiceLevelPromise
    ) {
      self.contacts = contacts
      self.intervalSeconds = intervalSeconds
      self.averageHandleTime = averageHandleTime
      self.patience = patience
      self.promise = promise
    }
  }
}
