package import Workforce

extension StormProblem {
  /// One team of representatives who answer tickets, everything as expected and without feedback, of which
  /// a test changes what matters to it. January 2027 begins it.
  ///
  /// - Parameters:
  ///   - capacity: tickets that all people together can solve in a month.
  package static func made(
    customers: Double = 1000, ticketsPerMonth: Double = 1500, people: Double = 10,
    capacity: Double = 2000, adds: Double = 0, churn: Double = 0, role: Role = .representative(),
    hires: [Int] = [], terms: HiringTerms = HiringTerms(timeToFillDays: 0, noticeDays: 0),
    channels: [StormChannel] = [.tickets()], events: [StormEvent] = [],
    curves: StormCurves = .none, uncertainty: StormUncertainty = .none, stepDays: Int = 7,
    months: Int = 12, targetUtilisation: Double = 1
  ) -> StormProblem {
    let first = Month("2027-01")!
    let hiring = HiringProblem(
      firstMonth: first, monthCount: months, teams: ["Support"],
      segments: [
        Segment(
          name: "Customers", team: "Support", startingCustomers: customers,
          grossAdds: MonthlySeries(constant: adds), churn: MonthlySeries(constant: churn),
          incidentRate: IncidentRate(byAge: [ticketsPerMonth / customers]))
      ], roles: [role], people: [], targetUtilisation: targetUtilisation, terms: terms)
    let days = (first + months).firstDay.dayNumber - first.firstDay.dayNumber
    return StormProblem(
      hiring: hiring,
      lines: [
        StormLine(
          team: "Support", role: role, contactsPerMonth: capacity / people, hoursPerMonth: 128,
          people: Array(repeating: 0, count: role.ramp.count) + [people], plannedHires: hires)
      ], channels: channels, events: events, curves: curves, uncertainty: uncertainty,
      stepDays: stepDays, stepCount: days / stepDays)
  }
}

extension Role {
  /// The first line, of whom nobody leaves and everybody can do everything at once.
  package static func representative(
    ramp: [Double] = [], attrition: Double = 0, salary: Double? = nil
  ) -> Role {
    Role(
      name: "Representative", work: .firstLine,
      productivity: Productivity(basis: .ticketsPerMonth(200), includesShrinkage: true),
      ramp: ramp, attrition: Attrition(steps: [.init(untilMonth: nil, monthlyShare: attrition)]),
      salaryPerYear: salary)
  }
}

extension StormChannel {
  package static func tickets(share: Double = 1, promiseDays: Double = 1) -> StormChannel {
    StormChannel(name: "tickets", answering: .deferred(promiseDays: promiseDays), share: share)
  }

  package static func phone(
    share: Double = 1, patienceSeconds: Double = 300, mostAbandonment: Double = 0.15
  ) -> StormChannel {
    StormChannel(
      name: "phone",
      answering: .live(patienceSeconds: patienceSeconds, mostAbandonment: mostAbandonment),
      share: share)
  }
}

extension StormUncertainty {
  /// As much of everything as companies have.
  package static let usual = StormUncertainty(
    spread: [
      .sales: 0.15, .retention: 0.1, .incidentRate: 0.08, .productivity: 0.05, .attrition: 0.25,
      .timeToFill: 0.15, .eventSize: 0.25,
    ], weeklyVariation: 0.05)
}
