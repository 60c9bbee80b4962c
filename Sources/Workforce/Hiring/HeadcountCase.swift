/// The case for the people a plan asks for now, against as many as whole people stay below the exact
/// need: seven against six where the model says 6.23.
///
/// Both are held for twelve months at the tickets of the plan's first month, so that nothing differs
/// but the people.
package struct HeadcountCase: Equatable, Sendable {
  /// First-line people for the first month's tickets, before rounding and buffers.
  package var exactNeed: Double
  /// Tickets of the first month.
  package var ticketsPerMonth: Double
  /// What the plan asks for: rounded up, buffers included.
  package var asked: Held
  /// The most whole people below the exact need, in each team.
  package var fewer: Held
  /// What it costs to solve one more ticket in overtime; nil without a salary.
  package var priceOfTicketInOvertime: Double?
  /// Salary of a first-line person a year.
  package var salaryPerYear: Double?
  /// What one first-line hire costs once.
  package var hiringCost: Double
  /// Whether more people leave where load is high.
  package var peopleLeaveByLoad: Bool

  package init(
    exactNeed: Double, ticketsPerMonth: Double, asked: Held, fewer: Held,
    priceOfTicketInOvertime: Double?, salaryPerYear: Double?, hiringCost: Double,
    peopleLeaveByLoad: Bool
  ) {
    self.exactNeed = exactNeed
    self.ticketsPerMonth = ticketsPerMonth
    self.asked = asked
    self.fewer = fewer
    self.priceOfTicketInOvertime = priceOfTicketInOvertime
    self.salaryPerYear = salaryPerYear
    self.hiringCost = hiringCost
    self.peopleLeaveByLoad = peopleLeaveByLoad
  }

  /// A number of fully ramped people, all teams together, kept up for twelve months.
  package struct Held: Equatable, Sendable {
    package var people: Int
    /// All teams together; the wait is that of the team where it is longest.
    package var months: [ServiceMonth]
    /// Whether some team is overloaded, in each month.
    package var isOverloaded: [Bool]
    /// People expected to leave in the twelve months and to be replaced.
    package var leavers: Double
    /// The first month of the plan, with customers as they come and go, in which more tickets come in
    /// for some team than these people can solve; nil if there is none.
    package var fallsBehindIn: Month?

    package init(
      people: Int, months: [ServiceMonth], isOverloaded: [Bool], leavers: Double,
      fallsBehindIn: Month?
    ) {
      self.people = people
      self.months = months
      self.isOverloaded = isOverloaded
      self.leavers = leavers
      self.fallsBehindIn = fallsBehindIn
    }

    package var overloadedMonths: Int { isOverloaded.filter(\.self).count }
    package var lateTickets: Double { months.reduce(0) { $0 + $1.lateTickets } }
    package var backlogAtEnd: Double { months.last?.backlog ?? 0 }
    package var waitDaysAtEnd: Double { months.last?.waitDays ?? 0 }
    /// Tickets that come in ÷ tickets that could be solved in the first month; infinite where nobody
    /// works.
    package var utilisation: Double {
      guard let first = months.first, first.tickets > 0 else { return 0 }
      return first.solvable > 0 ? first.tickets / first.solvable : .infinity
    }
  }

  package var morePeople: Int { asked.people - fewer.people }
  /// Salaries of the people asked for beyond the fewer, a year; nil without a salary.
  package var moreSalaries: Double? { salaryPerYear.map { $0 * Double(morePeople) } }
  package var lateTicketsAvoided: Double { max(0, fewer.lateTickets - asked.lateTickets) }
  package var leaversAvoided: Double {
    // More people lose more at the same share; only what load drives away is the fewer's fault.
    let share = asked.people > 0 ? asked.leavers / Double(asked.people) : 0
    return max(0, fewer.leavers - share * Double(fewer.people))
  }
  /// What it costs a year to solve in overtime what the fewer leave unsolved; nil where they leave
  /// nothing, or nobody is there to do it or paid.
  package var overtimeOfFewer: Double? {
    guard let priceOfTicketInOvertime, fewer.people > 0, fewer.backlogAtEnd >= 0.5 else {
      return nil
    }
    return priceOfTicketInOvertime * fewer.backlogAtEnd
  }
  /// What those more salaries come to for each late ticket avoided; nil where none is.
  package var costPerLateTicketAvoided: Double? {
    guard let moreSalaries, lateTicketsAvoided >= 0.5 else { return nil }
    return moreSalaries / lateTicketsAvoided
  }
}
