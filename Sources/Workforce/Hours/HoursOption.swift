/// When which site is open: a way to cover hours, as it is or as it could be.
package struct HoursOption: Hashable, Sendable {
  /// Hours of each site of the problem, existing ones first and candidates after them, on the site's own
  /// clock; nil where it stays or is closed.
  package var hours: [WeekHours?]
  /// What customers who aren't served live are promised, in hours.
  package var promiseHours: Double

  package init(hours: [WeekHours?], promiseHours: Double) {
    self.hours = hours
    self.promiseHours = promiseHours
  }
}

/// What an option costs, whom it reaches, and what it asks of people.
package struct HoursFigures: Equatable, Sendable {
  /// Paid hours of a week: the people that contacts take, at least one for each language and at each
  /// site that is open, and shrinkage on top.
  package var paidHoursPerWeek: Double
  /// People who work so many hours.
  package var people: Double
  /// Of a year, sites' costs included; nil where nobody said what anybody earns.
  package var costPerYear: Double?
  /// The share of customers' own hours, weighed by customers, in which somebody answers them in their
  /// language.
  package var reach: Double
  /// The same of each region, in the problem's order.
  package var reachByRegion: [Double]
  /// The share of contacts that come in while somebody is there for them.
  package var contactsLive: Double
  /// The share of contacts for which somebody is there within what is promised.
  package var contactsInPromise: Double
  /// Contacts a week that would be answered at once and come in while nobody is there.
  package var contactsOutside: Double
  /// Hours until somebody is there, the mean over contacts; infinite where some language has nobody.
  package var meanHoursUntilOpen: Double
  /// Nights a month per person: shifts that touch the hours from midnight to six, as far as hours ask
  /// for them.
  package var nightsPerPersonMonth: Double
  /// The share of weekends that a person works: Saturday's and Sunday's working days ÷ 2.
  package var weekendsPerPerson: Double
  /// The share of open hours, over languages, in which one person alone is there, so that one absence
  /// closes it.
  package var hoursHeldByOne: Double
  /// Sites open at some time.
  package var sites: Int

  package init(
    paidHoursPerWeek: Double, people: Double, costPerYear: Double?, reach: Double,
    reachByRegion: [Double], contactsLive: Double, contactsInPromise: Double,
    contactsOutside: Double, meanHoursUntilOpen: Double, nightsPerPersonMonth: Double,
    weekendsPerPerson: Double, hoursHeldByOne: Double, sites: Int
  ) {
    self.paidHoursPerWeek = paidHoursPerWeek
    self.people = people
    self.costPerYear = costPerYear
    self.reach = reach
    self.reachByRegion = reachByRegion
    self.contactsLive = contactsLive
    self.contactsInPromise = contactsInPromise
    self.contactsOutside = contactsOutside
    self.meanHoursUntilOpen = meanHoursUntilOpen
    self.nightsPerPersonMonth = nightsPerPersonMonth
    self.weekendsPerPerson = weekendsPerPerson
    self.hoursHeldByOne = hoursHeldByOne
    self.sites = sites
  }
}

/// Options beside each other, and which of them no other beats in everything.
package struct HoursComparison: Equatable, Sendable {
  package struct Choice: Equatable, Sendable {
    package var option: HoursOption
    package var figures: HoursFigures

    package init(option: HoursOption, figures: HoursFigures) {
      self.option = option
      self.figures = figures
    }
  }

  package var now: Choice
  /// Those that no other of the menu beats: none is at least as good in cost, reach, nights, weekends and
  /// resilience, and better in one of them. The cheapest first.
  package var front: [Choice]
  /// The hours that each site could have, which were combined in every way; nil is closed.
  package var menu: [[WeekHours?]]
  /// Ways that were looked at: all combinations.
  package var combinations: Int
  /// The shortest promise that today's hours keep without anybody live, in hours; nil where some
  /// language has nobody.
  package var promiseKeptNow: Double?

  package init(
    now: Choice, front: [Choice], menu: [[WeekHours?]], combinations: Int, promiseKeptNow: Double?
  ) {
    self.now = now
    self.front = front
    self.menu = menu
    self.combinations = combinations
    self.promiseKeptNow = promiseKeptNow
  }
}
