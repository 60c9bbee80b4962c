/// What the model says of support hours besides its sites, languages and channels.
package struct HoursSettings: Hashable, Sendable {
  /// Where customers are; empty if nobody said.
  package var regions: [CustomerRegion] = []
  /// Cities where a site could open.
  package var candidates: [Site] = []
  package var rules = ShiftRules()
  /// Within how many hours customers who aren't served live are promised an answer.
  package var promiseHours = 24.0
  /// What opening a site costs once.
  package var siteOpeningCost = 0.0
  /// What running a site costs in a year besides its people.
  package var siteYearlyCost = 0.0
  /// The fewest people that a site or a language's team may have.
  package var smallestTeam = 3
  /// People outside support who take contacts when all others are busy, and what an hour of theirs
  /// costs; the CEO who takes a line.
  package var occasional: OccasionalCapacity?

  package init() {}
}

/// Capacity of people who have other work: many hats.
package struct OccasionalCapacity: Hashable, Sendable {
  /// The most of them at once.
  package var people: Int
  /// What an hour of theirs costs, in the plan's currency.
  package var costPerHour: Double
  /// When they can be asked, on the first site's clock.
  package var hours: WeekHours

  package init(people: Int, costPerHour: Double, hours: WeekHours = .always) {
    self.people = people
    self.costPerHour = costPerHour
    self.hours = hours
  }
}
