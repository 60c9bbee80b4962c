/// What a stage is fitted to: the user's own people, places, languages and rules.
package struct StageProblem: Sendable {
  /// People who take contacts; managers come on top.
  package var people: Int
  /// Sites there are, home first; with none, the first site is the source's.
  package var sites: [Site] = []
  /// Cities where a site could open; a stage takes them before its own.
  package var candidates: [Site] = []
  package var languages: [Language] = []
  package var regions: [CustomerRegion] = []
  /// Work in each hour of the week on the home site's clock, the one from Monday 00:00 first, in any
  /// unit; nil if nobody knows.
  package var demand: [Double]?
  package var rules = ShiftRules()
  /// The fewest people on every open night.
  package var fewestAtNight = 2
  package var fewestIsGiven = false
  /// The share of people who work each weekend, where demand doesn't say.
  package var weekendShare = 1.0 / 3
  package var weekendShareIsGiven = false
  /// The fewest people of a site or a language.
  package var smallestTeam = 3
  /// Whether the stage may open sites that aren't there; if not, the user's own keep their own hours.
  package var opensSites = true
  /// People outside support who take contacts at need; nil for what the stage says.
  package var hats: Int?
  /// People whom one manager leads; nil for what the stage says.
  package var spanOfControl: Double?
  /// The clocks of all zones that may matter, by name.
  package var clocks: [String: WallClock]
  /// The year in whose seasons sites hand over.
  package var year: Int
  /// When the stage begins.
  package var firstMonth: Month
  /// The month from which on requisitions can be opened; nil for any. People move no earlier than their
  /// backfill, opened then, has ramped.
  package var hiresFrom: Month?
  /// Days from opening a requisition to the first day.
  package var leadDays = 0.0
  /// Months until a new hire is worth a whole person.
  package var rampMonths = 0

  package init(people: Int, clocks: [String: WallClock], year: Int, firstMonth: Month) {
    precondition(people >= 0, "People are never negative.")
    self.people = people
    self.clocks = clocks
    self.year = year
    self.firstMonth = firstMonth
  }
}
