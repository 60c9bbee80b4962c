/// The fastest growth that is safe with the people and the hiring there are.
package struct SafePace: Equatable, Sendable {
  /// The most that the probability of a failing target may be.
  package var limit: Double
  /// Gross adds in the plan's mean month.
  package var plannedAddsPerMonth: Double
  package var result: Result

  package enum Result: Equatable, Sendable {
    /// The plan's adds can be multiplied by `safe` and not by `unsafe`.
    case bracketed(safe: Trial, unsafe: Trial)
    /// It breaks even if nobody joins.
    case never(Trial)
    /// It holds at the largest multiple that was tried.
    case beyond(Trial)
    /// Nobody joins in the plan, so there is no growth to multiply.
    case noGrowth(Trial)
  }

  /// One growth that was tried.
  package struct Trial: Equatable, Sendable {
    /// What the plan's adds were multiplied by.
    package var factor: Double
    package var addsPerMonth: Double
    package var probability: Double
    package var probabilityLow: Double
    package var probabilityHigh: Double

    package init(
      factor: Double, addsPerMonth: Double, probability: Double, probabilityLow: Double,
      probabilityHigh: Double
    ) {
      self.factor = factor
      self.addsPerMonth = addsPerMonth
      self.probability = probability
      self.probabilityLow = probabilityLow
      self.probabilityHigh = probabilityHigh
    }
  }

  package init(limit: Double, plannedAddsPerMonth: Double, result: Result) {
    self.limit = limit
    self.plannedAddsPerMonth = plannedAddsPerMonth
    self.result = result
  }
}

/// The earliest safe start of an event.
package struct SafeLaunch: Equatable, Sendable {
  package var event: String
  package var limit: Double
  package var planned: CalendarDate
  /// Every start that was tried, earliest first, with its probability of a failing target.
  package var trials: [Trial]

  package struct Trial: Equatable, Sendable {
    package var start: CalendarDate
    package var probability: Double

    package init(start: CalendarDate, probability: Double) {
      self.start = start
      self.probability = probability
    }
  }

  package init(event: String, limit: Double, planned: CalendarDate, trials: [Trial]) {
    self.event = event
    self.limit = limit
    self.planned = planned
    self.trials = trials
  }

  /// The earliest start that keeps the limit; nil if none does.
  package var earliest: Trial? { trials.first { $0.probability <= limit } }
  /// The latest start before it that was tried and doesn't; nil if the first one does.
  package var lastUnsafe: Trial? {
    guard let earliest else { return trials.last }
    return trials.last { $0.start < earliest.start }
  }
}

/// Growth against hires: how fast a company may grow with so many more people.
package struct PaceFrontier: Equatable, Sendable {
  package var points: [Point]

  package struct Point: Equatable, Sendable {
    /// First-line people who start in the first class, on top of the plan's.
    package var moreHires: Int
    package var pace: SafePace

    package init(moreHires: Int, pace: SafePace) {
      self.moreHires = moreHires
      self.pace = pace
    }
  }

  package init(points: [Point]) { self.points = points }
}

/// The hires that make a plan of growth safe, and what they cost against the customers they keep.
package struct SafeHires: Equatable, Sendable {
  package var limit: Double
  /// Tried from the plan's own hires upwards, until the limit was kept.
  package var trials: [Trial]

  package struct Trial: Equatable, Sendable {
    /// The share on top of the exact need that was planned with.
    package var bufferShare: Double
    package var hires: Int
    package var probability: Double
    /// Medians.
    package var customersAtEnd: Double
    package var cost: Double?
    package var revenue: Double?

    package init(
      bufferShare: Double, hires: Int, probability: Double, customersAtEnd: Double, cost: Double?,
      revenue: Double?
    ) {
      self.bufferShare = bufferShare
      self.hires = hires
      self.probability = probability
      self.customersAtEnd = customersAtEnd
      self.cost = cost
      self.revenue = revenue
    }
  }

  package init(limit: Double, trials: [Trial]) {
    self.limit = limit
    self.trials = trials
  }

  /// The least that keeps the limit; nil if nothing that was tried does.
  package var least: Trial? { trials.first { $0.probability <= limit } }
}

/// The last safe day to open one of the plan's requisitions, with everything uncertain, and what each
/// week's delay does.
package struct HireByDate: Equatable, Sendable {
  package var team: String
  package var role: String
  package var people: Int
  package var start: Month
  /// The last days on which opening still has the people ramped before the team would break without
  /// them, with a chance of 80 and 95 %; nil where the team holds without them that often.
  package var openBy80: CalendarDate?
  package var openBy95: CalendarDate?
  /// The chance that the team never needs them within the horizon.
  package var neverNeeded: Double
  package var delays: [Delay]

  /// What opening it so many weeks late does, against opening it as planned; means.
  package struct Delay: Equatable, Sendable {
    package var weeks: Int
    package var failedContacts: Double
    package var customersLost: Double
    /// How much likelier a failing target gets.
    package var probability: Double
    /// Failed contacts and lost customers in money; nil without a price.
    package var cost: Double?

    package init(
      weeks: Int, failedContacts: Double, customersLost: Double, probability: Double, cost: Double?
    ) {
      self.weeks = weeks
      self.failedContacts = failedContacts
      self.customersLost = customersLost
      self.probability = probability
      self.cost = cost
    }
  }

  package init(
    team: String, role: String, people: Int, start: Month, openBy80: CalendarDate?,
    openBy95: CalendarDate?, neverNeeded: Double, delays: [Delay]
  ) {
    self.team = team
    self.role = role
    self.people = people
    self.start = start
    self.openBy80 = openBy80
    self.openBy95 = openBy95
    self.neverNeeded = neverNeeded
    self.delays = delays
  }
}
