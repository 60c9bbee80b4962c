import Pipeline
package import Workforce

/// The comparison of policies for programs; what has no end is null.
package struct PolicyRecord: Encodable, Sendable {
  package let company: String?
  package let currency: String
  package let priceOfLateTicket: Double?
  package let priceOfTicketInOvertime: Double?
  package let policies: [OutcomeRecord]
  package let reactiveReach: [ReachRecord]
  package let assumptions: [Assumption]

  init(scenario: Scenario, comparison: PolicyComparison) {
    company = scenario.company
    currency = scenario.hiring.currency
    priceOfLateTicket = comparison.priceOfLateTicket
    priceOfTicketInOvertime = comparison.priceOfTicketInOvertime
    policies = comparison.outcomes.map { outcome in
      OutcomeRecord(outcome, priceOfLateTicket: comparison.priceOfLateTicket)
    }
    reactiveReach = comparison.reactiveReach.map(ReachRecord.init)
    assumptions = scenario.assumptions + scenario.promiseAssumed
  }

  package struct OutcomeRecord: Encodable, Sendable {
    package let policy: String
    package let rule: String
    package let hires: Int
    package let peopleAtEnd: Double
    package let mostPeople: Double
    package let cost: Double?
    package let overloadedTeamMonths: Int
    package let teamMonths: Int
    package let lateTickets: Double
    package let lateShare: Double
    package let lateCost: Double?
    package let longestWaitDays: Double
    package let months: [MonthRecord]

    init(_ outcome: PolicyOutcome, priceOfLateTicket: Double?) {
      policy = outcome.name
      rule = outcome.rule
      hires = outcome.hires
      peopleAtEnd = outcome.peopleAtEnd
      mostPeople = outcome.mostPeople
      cost = outcome.cost
      overloadedTeamMonths = outcome.overloadedTeamMonths
      teamMonths = outcome.teamMonths
      lateTickets = outcome.lateTickets
      lateShare = outcome.lateShare
      lateCost = priceOfLateTicket.map { $0 * outcome.lateTickets }
      longestWaitDays = outcome.longestWaitDays
      months = outcome.months.map(MonthRecord.init)
    }
  }

  package struct MonthRecord: Encodable, Sendable {
    package let month: Month
    package let present: Double
    package let productive: Double
    package let hires: Int
    package let leavers: Double
    package let tickets: Double
    package let backlog: Double
    package let lateTickets: Double
    package let longestWaitDays: Double
    package let overloadedTeams: Int
    package let cost: Double?

    init(_ outcome: PolicyOutcome.MonthOutcome) {
      month = outcome.month
      present = outcome.present
      productive = outcome.productive
      hires = outcome.hires
      leavers = outcome.leavers
      tickets = outcome.tickets
      backlog = outcome.backlog
      lateTickets = outcome.lateTickets
      longestWaitDays = outcome.longestWaitDays
      overloadedTeams = outcome.overloadedTeams
      cost = outcome.cost
    }
  }

  package struct ReachRecord: Encodable, Sendable {
    package let team: String
    package let monthsUntilRamped: Int
    /// Null where reactive hiring doesn't fail alone.
    package let failsFrom: Int?
    package let sizes: [SizeRecord]

    init(_ reach: ReactiveReach) {
      team = reach.team
      monthsUntilRamped = reach.monthsUntilRamped
      failsFrom = reach.failsFrom?.people
      sizes = reach.shownSizes.map(SizeRecord.init)
    }
  }

  package struct SizeRecord: Encodable, Sendable {
    package let people: Int
    package let hiresPerMonth: Double
    package let reactive: StrainRecord
    package let planned: StrainRecord

    init(_ size: ReactiveReach.SizeOutcome) {
      people = size.people
      hiresPerMonth = size.hiresPerMonth
      reactive = StrainRecord(size.reactive)
      planned = StrainRecord(size.planned)
    }
  }

  package struct StrainRecord: Encodable, Sendable {
    package let overloadedShare: Double
    package let lateShare: Double
    package let fails: Bool

    init(_ strain: ReactiveReach.Strain) {
      overloadedShare = strain.overloadedShare
      lateShare = strain.lateShare
      fails = strain.fails
    }
  }

  /// A row for each policy and month.
  static func sheet(of comparison: PolicyComparison) -> Sheet {
    Sheet(
      header: [
        "policy", "month", "present", "productive", "hires", "leavers", "tickets", "backlog",
        "lateTickets", "longestWaitDays", "overloadedTeams", "cost",
      ],
      rows: comparison.outcomes.flatMap { outcome in
        outcome.months.map { month in
          [
            .text(outcome.name), .text("\(month.month)"), Sheet.Field(month.present),
            Sheet.Field(month.productive), .whole(month.hires), Sheet.Field(month.leavers),
            Sheet.Field(month.tickets), Sheet.Field(month.backlog),
            Sheet.Field(month.lateTickets), Sheet.Field(month.longestWaitDays),
            .whole(month.overloadedTeams), Sheet.Field(month.cost),
          ]
        }
      })
  }
}
