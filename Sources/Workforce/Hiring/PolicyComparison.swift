/// Policies of hiring on the same numbers: what each makes of people, money and waits, first line
/// only.
package struct PolicyComparison: Equatable, Sendable {
  /// From doing nothing to planning.
  package var outcomes: [PolicyOutcome]
  /// What a late ticket costs, if somebody put a price on it.
  package var priceOfLateTicket: Double?
  /// What it costs to solve one more ticket in overtime; nil without a salary.
  package var priceOfTicketInOvertime: Double?
  /// How large a team reactive hiring carries, for each team with work, in the problem's order.
  package var reactiveReach: [ReactiveReach]

  package init(
    outcomes: [PolicyOutcome], priceOfLateTicket: Double?, priceOfTicketInOvertime: Double?,
    reactiveReach: [ReactiveReach]
  ) {
    self.outcomes = outcomes
    self.priceOfLateTicket = priceOfLateTicket
    self.priceOfTicketInOvertime = priceOfTicketInOvertime
    self.reactiveReach = reactiveReach
  }
}

/// What one policy makes of the months of a plan, all teams together.
package struct PolicyOutcome: Equatable, Sendable {
  /// A short name: "reactive".
  package var name: String
  /// What its manager does, as a sentence.
  package var rule: String
  package var months: [MonthOutcome]

  package init(name: String, rule: String, months: [MonthOutcome]) {
    self.name = name
    self.rule = rule
    self.months = months
  }

  package struct MonthOutcome: Equatable, Sendable {
    package var month: Month
    /// People expected to be employed.
    package var present: Double
    /// The same people as fully ramped equivalents.
    package var productive: Double
    /// People who start in the month.
    package var hires: Int
    /// People expected to leave at the month's end.
    package var leavers: Double
    /// Tickets that come in.
    package var tickets: Double
    /// Tickets that wait at the month's end.
    package var backlog: Double
    /// Tickets of the month that wait longer than promised.
    package var lateTickets: Double
    /// Days that a ticket waits which comes in at the month's end, in the team where it waits
    /// longest; infinite where nobody works.
    package var longestWaitDays: Double
    /// Teams with tickets.
    package var teams: Int
    /// Those of them that end the month with more than a day's work waiting.
    package var overloadedTeams: Int
    /// Salaries and hiring costs; nil without a salary.
    package var cost: Double?

    package init(
      month: Month, present: Double = 0, productive: Double = 0, hires: Int = 0,
      leavers: Double = 0, tickets: Double = 0, backlog: Double = 0, lateTickets: Double = 0,
      longestWaitDays: Double = 0, teams: Int = 0, overloadedTeams: Int = 0, cost: Double? = nil
    ) {
      self.month = month
      self.present = present
      self.productive = productive
      self.hires = hires
      self.leavers = leavers
      self.tickets = tickets
      self.backlog = backlog
      self.lateTickets = lateTickets
      self.longestWaitDays = longestWaitDays
      self.teams = teams
      self.overloadedTeams = overloadedTeams
      self.cost = cost
    }
  }

  package var peopleAtEnd: Double { months.last?.present ?? 0 }
  package var mostPeople: Double { months.map(\.present).max() ?? 0 }
  package var hires: Int { months.reduce(0) { $0 + $1.hires } }
  /// Salaries and hiring costs; nil without a salary.
  package var cost: Double? {
    let costs = months.compactMap(\.cost)
    return costs.isEmpty ? nil : costs.reduce(0, +)
  }
  /// Months in which a team is overloaded, counted for each team.
  package var overloadedTeamMonths: Int { months.reduce(0) { $0 + $1.overloadedTeams } }
  package var teamMonths: Int { months.reduce(0) { $0 + $1.teams } }
  package var lateTickets: Double { months.reduce(0) { $0 + $1.lateTickets } }
  /// Late tickets ÷ tickets; 0 without tickets.
  package var lateShare: Double {
    let tickets = months.reduce(0) { $0 + $1.tickets }
    return tickets > 0 ? lateTickets / tickets : 0
  }
  package var longestWaitDays: Double { months.map(\.longestWaitDays).max() ?? 0 }
  package var backlogAtEnd: Double { months.last?.backlog ?? 0 }
}
