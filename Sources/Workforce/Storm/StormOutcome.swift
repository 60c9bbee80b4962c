/// What one way to hire makes of a storm.
package struct StormOutcome: Equatable, Sendable {
  /// As `StormPolicy.name`.
  package var policy: String
  package var replications: Int
  package var steps: [StormStep]
  /// The first step in which any team's target fails.
  package var breaks: BreakDate
  package var teams: [TeamBreak]
  /// The share of replications that has failed by the end of each of the plan's months.
  package var brokenByMonth: [Double]
  /// Steps from the first failing one until no target has failed for four weeks, among those that break;
  /// a storm that isn't over at the end counts until then. Nil where none breaks.
  package var stepsToRecover: Percentiles?
  /// The share of broken replications that aren't over at the end.
  package var stillBroken: Double
  package var customersAtEnd: Percentiles
  /// Customers who left, in all.
  package var churned: Percentiles
  /// People who left, all roles.
  package var leavers: Percentiles
  /// People who started, all roles.
  package var hires: Percentiles
  /// Contacts that waited too long, were given up or came to nothing.
  package var failedContacts: Percentiles
  /// Salaries and hiring costs; nil where no role has a salary.
  package var cost: Percentiles?
  /// What customers paid in all; nil where nobody said what one pays.
  package var revenue: Percentiles?

  package init(
    policy: String, replications: Int, steps: [StormStep], breaks: BreakDate, teams: [TeamBreak],
    brokenByMonth: [Double], stepsToRecover: Percentiles?, stillBroken: Double,
    customersAtEnd: Percentiles, churned: Percentiles, leavers: Percentiles, hires: Percentiles,
    failedContacts: Percentiles, cost: Percentiles?, revenue: Percentiles?
  ) {
    self.policy = policy
    self.replications = replications
    self.steps = steps
    self.breaks = breaks
    self.teams = teams
    self.brokenByMonth = brokenByMonth
    self.stepsToRecover = stepsToRecover
    self.stillBroken = stillBroken
    self.customersAtEnd = customersAtEnd
    self.churned = churned
    self.leavers = leavers
    self.hires = hires
    self.failedContacts = failedContacts
    self.cost = cost
    self.revenue = revenue
  }
}

/// One week (or day) of a storm, all teams together.
package struct StormStep: Equatable, Sendable {
  /// Counted from 0.
  package var index: Int
  package var firstDay: CalendarDate
  package var customers: Percentiles
  /// Contacts that come in, repeated ones included.
  package var contacts: Percentiles
  /// Mean contacts that the first line can solve.
  package var capacity: Percentiles
  /// Mean contacts that wait at the end, first line.
  package var backlog: Percentiles
  /// Hours that a contact waits for its first answer which comes in at the end and may wait, over the
  /// teams by what comes in.
  package var waitHours: Percentiles
  /// The share of those who call or chat that give up.
  package var abandonment: Percentiles
  /// The share of customers who would leave in a month at this pace.
  package var monthlyChurn: Percentiles
  /// People employed, all roles.
  package var people: Percentiles
  /// The probability that some team's target fails in this step.
  package var probabilityMissed: Double
  /// Mean values by segment, channel, language and line, in the problem's order.
  package var segments: [Part]
  package var channels: [Part]
  package var languages: [Part]
  package var lines: [LinePart]

  package init(
    index: Int, firstDay: CalendarDate, customers: Percentiles, contacts: Percentiles,
    capacity: Percentiles, backlog: Percentiles, waitHours: Percentiles, abandonment: Percentiles,
    monthlyChurn: Percentiles, people: Percentiles, probabilityMissed: Double,
    segments: [Part] = [], channels: [Part] = [], languages: [Part] = [], lines: [LinePart] = []
  ) {
    self.index = index
    self.firstDay = firstDay
    self.customers = customers
    self.contacts = contacts
    self.capacity = capacity
    self.backlog = backlog
    self.waitHours = waitHours
    self.abandonment = abandonment
    self.monthlyChurn = monthlyChurn
    self.people = people
    self.probabilityMissed = probabilityMissed
    self.segments = segments
    self.channels = channels
    self.languages = languages
    self.lines = lines
  }

  /// The contacts of a segment, channel or language.
  package struct Part: Equatable, Sendable {
    package var name: String
    package var contacts: Double
    /// A segment's customers; nil for others.
    package var customers: Double?

    package init(name: String, contacts: Double, customers: Double? = nil) {
      self.name = name
      self.contacts = contacts
      self.customers = customers
    }
  }

  /// A team's role.
  package struct LinePart: Equatable, Sendable {
    package var team: String
    package var role: String
    package var people: Double
    /// Contacts that they can solve; 0 for those who take none.
    package var capacity: Double
    package var backlog: Double

    package init(team: String, role: String, people: Double, capacity: Double, backlog: Double) {
      self.team = team
      self.role = role
      self.people = people
      self.capacity = capacity
      self.backlog = backlog
    }
  }
}

/// When a target first fails, over the replications. Steps are counted from 0.
package struct BreakDate: Equatable, Sendable {
  /// The steps by which a tenth, half and nine tenths of all replications have failed; nil where so many
  /// never do.
  package var p10: Int?
  package var p50: Int?
  package var p90: Int?
  /// The share of replications in which it fails within the horizon.
  package var probability: Double
  /// The 95 % confidence interval of `probability`.
  package var probabilityLow: Double
  package var probabilityHigh: Double

  package init(
    p10: Int?, p50: Int?, p90: Int?, probability: Double, probabilityLow: Double,
    probabilityHigh: Double
  ) {
    self.p10 = p10
    self.p50 = p50
    self.p90 = p90
    self.probability = probability
    self.probabilityLow = probabilityLow
    self.probabilityHigh = probabilityHigh
  }
}

/// When one team's target first fails, and which.
package struct TeamBreak: Equatable, Sendable {
  package var team: String
  package var breaks: BreakDate
  /// Among its replications that break, the shares by what fails first.
  package var causes: [Cause: Double]

  /// What fails first.
  package enum Cause: String, CaseIterable, Hashable, Sendable {
    /// Those who write wait too long for a first answer.
    case wait
    /// Too many who call give up.
    case abandonment
    /// What the first line can't solve waits too long.
    case escalations
  }

  package init(team: String, breaks: BreakDate, causes: [Cause: Double]) {
    self.team = team
    self.breaks = breaks
    self.causes = causes
  }
}
