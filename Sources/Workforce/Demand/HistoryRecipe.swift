/// What a made-up company is like, so that a believable history of its support can be drawn.
package struct HistoryRecipe: Hashable, Sendable {
  package var name: String
  package var firstMonth: Month
  package var monthCount: Int
  package var segments: [Segment]
  package var channels: [Channel]
  /// The inboxes that written contacts come in through; the first takes what no other does.
  package var streams: [Stream]
  /// Languages and their shares among customers.
  package var languages: [String: Double]
  /// How much busier each calendar month is, January first: 12 numbers around 1.
  package var season: [Double]
  /// The standard deviation ÷ mean of a day's mood, which multiplies all of its tickets. 0 leaves
  /// nothing but chance.
  package var dayVariation: Double
  package var surges: [Surge]
  /// Spam ÷ tickets.
  package var spamShare: Double
  /// The share of written tickets that their customer sends twice, and somebody merges.
  package var duplicateShare: Double
  /// The share of written tickets that their customer writes again, and nobody merges.
  package var unnoticedShare: Double
  package var team: Team

  /// Customers that behave alike.
  package struct Segment: Hashable, Sendable {
    package var name: String
    package var startingCustomers: Double
    package var addsPerMonth: Double
    /// Adds grow by this share every month.
    package var addsGrowth: Double
    package var churnPerMonth: Double
    /// Tickets in a customer's first month, second, …; the last continues.
    package var ticketsPerMonthByAge: [Double]

    package init(
      name: String, startingCustomers: Double, addsPerMonth: Double, addsGrowth: Double = 0,
      churnPerMonth: Double, ticketsPerMonthByAge: [Double]
    ) {
      precondition(!ticketsPerMonthByAge.isEmpty, "A segment has a rate for its first month.")
      self.name = name
      self.startingCustomers = startingCustomers
      self.addsPerMonth = addsPerMonth
      self.addsGrowth = addsGrowth
      self.churnPerMonth = churnPerMonth
      self.ticketsPerMonthByAge = ticketsPerMonthByAge
    }
  }

  /// A way in.
  package struct Channel: Hashable, Sendable {
    package var kind: ContactChannel
    package var share: Double
    package var medianHandleMinutes: Double
    /// The standard deviation of the handle time's logarithm.
    package var handleSigma: Double
    /// Customers hang up after this long, on average; nil where they needn't stay.
    package var patienceMinutes: Double?
    /// How busy each day of the week is, Monday first.
    package var weekdays: [Double]
    /// How busy each hour of the day is.
    package var hours: [Double]

    package init(
      kind: ContactChannel, share: Double, medianHandleMinutes: Double, handleSigma: Double,
      patienceMinutes: Double? = nil, weekdays: [Double], hours: [Double]
    ) {
      precondition(
        weekdays.count == 7 && hours.count == 24, "A week has 7 days, and a day 24 hours.")
      self.kind = kind
      self.share = share
      self.medianHandleMinutes = medianHandleMinutes
      self.handleSigma = handleSigma
      self.patienceMinutes = patienceMinutes
      self.weekdays = weekdays
      self.hours = hours
    }
  }

  /// An inbox.
  package struct Stream: Hashable, Sendable {
    package var name: String
    package var share: Double
    /// Only customers from before the history still write to it.
    package var isOld: Bool
    /// Who answers it in a mailbox of their own, outside the queue; nil for a stream of the queue.
    package var owner: String?
    /// Of a stream with an owner: the share of its messages that their customer sends to the first
    /// stream as well.
    package var alsoToQueueShare: Double

    package init(
      name: String, share: Double, isOld: Bool = false, owner: String? = nil,
      alsoToQueueShare: Double = 0
    ) {
      self.name = name
      self.share = share
      self.isOld = isOld
      self.owner = owner
      self.alsoToQueueShare = alsoToQueueShare
    }
  }

  /// A launch, an outage: for some days more comes in.
  package struct Surge: Hashable, Sendable {
    /// Days after the history's first.
    package var startsOnDay: Int
    package var days: Int
    package var factor: Double
    /// What the share of customers who leave is multiplied by, two weeks later and for as long.
    package var churnFactor: Double

    package init(startsOnDay: Int, days: Int, factor: Double, churnFactor: Double = 1) {
      self.startsOnDay = startsOnDay
      self.days = days
      self.factor = factor
      self.churnFactor = churnFactor
    }
  }

  /// The people who answer, and how the company hires them: behind what it needs.
  package struct Team: Hashable, Sendable {
    /// The share of working time that is planned to be spent on tickets.
    package var targetUtilisation: Double
    /// Months between needing people and having them.
    package var hiringLagMonths: Int
    package var attritionPerMonth: Double
    /// The standard deviation ÷ mean of speed between agents.
    package var productivityVariation: Double
    /// Speed in the first, second, … month of tenure as a share of the later one.
    package var ramp: [Double]
    /// The share of a shift that is left for tickets after breaks and meetings.
    package var productiveShare: Double

    package init(
      targetUtilisation: Double = 0.85, hiringLagMonths: Int = 2, attritionPerMonth: Double = 0.02,
      productivityVariation: Double = 0.15, ramp: [Double] = [0.4, 0.65, 0.85],
      productiveShare: Double = 0.7
    ) {
      self.targetUtilisation = targetUtilisation
      self.hiringLagMonths = hiringLagMonths
      self.attritionPerMonth = attritionPerMonth
      self.productivityVariation = productivityVariation
      self.ramp = ramp
      self.productiveShare = productiveShare
    }
  }

  package init(
    name: String, firstMonth: Month, monthCount: Int, segments: [Segment], channels: [Channel],
    streams: [Stream], languages: [String: Double], season: [Double], dayVariation: Double,
    surges: [Surge] = [], spamShare: Double, duplicateShare: Double, unnoticedShare: Double = 0,
    team: Team = Team()
  ) {
    precondition(season.count == 12, "A year has 12 months.")
    self.name = name
    self.firstMonth = firstMonth
    self.monthCount = monthCount
    self.segments = segments
    self.channels = channels
    self.streams = streams
    self.languages = languages
    self.season = season
    self.dayVariation = dayVariation
    self.surges = surges
    self.spamShare = spamShare
    self.duplicateShare = duplicateShare
    self.unnoticedShare = unnoticedShare
    self.team = team
  }

  package var firstDay: CalendarDate { firstMonth.firstDay }
  /// The day after the last.
  package var endDay: CalendarDate { (firstMonth + monthCount).firstDay }

  /// The same company with `factor` times the customers.
  package func scaled(by factor: Double) -> HistoryRecipe {
    var scaled = self
    for index in segments.indices {
      scaled.segments[index].startingCustomers *= factor
      scaled.segments[index].addsPerMonth *= factor
    }
    return scaled
  }
}
