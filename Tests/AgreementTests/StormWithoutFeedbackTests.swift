import Pipeline
import StormTesting
import TestSupport
import Testing
import Workforce

/// A storm in which waiting has no consequences, as expected and day by day, is the hiring model over
/// again.
struct StormWithoutFeedbackTests {
  /// Two segments by age, two roles, a class calendar, attrition by tenure: nothing that a month can't
  /// count.
  private var scenario: Scenario {
    var hiring = HiringProblem.made(customers: 2000, reps: 14, months: 12)
    hiring.segments = [
      Segment(
        name: "Paid", team: "Support", startingCustomers: 2000, recentAdds: [40, 50],
        grossAdds: MonthlySeries([60, 80, 100]), churn: MonthlySeries(constant: 0.02),
        incidentRate: IncidentRate(byAge: [4, 2, 1.2])),
      Segment(
        name: "Free", team: "Support", startingCustomers: 5000,
        grossAdds: MonthlySeries(constant: 200), churn: MonthlySeries(constant: 0.05),
        incidentRate: IncidentRate(byAge: [0.05])),
    ]
    hiring.roles[0].ramp = [0.25, 0.5, 0.75]
    hiring.roles[0].attrition = Attrition(steps: [
      .init(untilMonth: 6, monthlyShare: 0.03), .init(untilMonth: nil, monthlyShare: 0.01),
    ])
    hiring.roles.append(
      Role(
        name: "Specialist",
        work: .escalations(rate: 0.1, from: "Representative", coachingHoursPerNewHire: 0),
        productivity: Productivity(basis: .ticketsPerMonth(120), includesShrinkage: true),
        ramp: [0.5]))
    hiring.people.append(PeopleGroup(role: "Specialist", team: "Support", count: 3))
    hiring.terms = HiringTerms(
      timeToFillDays: 30, noticeDays: 20, classMonths: [1, 3, 5, 7, 9, 11], graduation: 0.9)
    hiring.targetUtilisation = 0.9
    return Scenario(company: nil, hiring: hiring)
  }

  @Test func customersContactsAndPeopleAreThoseOfTheHiringModel() throws {
    let plan = Plan(for: scenario, seed: 1).hiring
    var problem = try Storm(
      for: scenario, seed: 1, replications: 8, stepDays: 1, weeks: nil, policy: "planned"
    ).problem
    problem.curves = .none
    problem.uncertainty = .none
    let outcome = try #require(
      playStorm(problem, .planned, StormTerms(seed: 1, replications: 8)) { _ in true })
    let first = problem.firstDay.dayNumber
    for month in plan.months {
      let from = month.month.firstDay.dayNumber - first
      let days = outcome.steps[from..<from + month.month.dayCount]
      // Customers of a month leave through it here and at its end there.
      #expect(abs(days[from].customers.p50 / month.customers - 1) < 1e-6)
      let contacts = days.reduce(0) { $0 + $1.contacts.p50 }
      let leaving = month.churned / month.customers
      #expect(contacts < month.tickets * (1 + 1e-6))
      #expect(contacts > month.tickets * (1 - 0.6 * leaving))
      for line in month.lines {
        let here = try #require(days[from].lines.first { $0.role == line.role })
        // The first day's leavers are gone at its end.
        #expect(abs(here.people - line.present) < 0.03, "\(month.month) \(line.role)")
        let perMonth = line.role == "Specialist" ? 120.0 : 250
        #expect(
          abs(here.capacity * Double(month.month.dayCount) / perMonth - line.productive) < 0.03,
          "\(month.month) \(line.role)")
      }
    }
  }

  @Test func weeksSayTheSameAsDays() throws {
    func end(_ stepDays: Int) throws -> StormOutcome {
      var problem = try Storm(
        for: scenario, seed: 1, replications: 8, stepDays: stepDays, weeks: 52, policy: "planned"
      ).problem
      problem.uncertainty = .none
      return try #require(
        playStorm(problem, .planned, StormTerms(seed: 1, replications: 8)) { _ in true })
    }
    let days = try end(1)
    let weeks = try end(7)
    #expect(abs(weeks.customersAtEnd.p50 / days.customersAtEnd.p50 - 1) < 0.005)
    #expect(abs(weeks.leavers.p50 - days.leavers.p50) < 0.2)
    #expect(
      abs(
        weeks.steps[40].contacts.p50 / days.steps[280..<287].reduce(0) { $0 + $1.contacts.p50 } - 1)
        < 0.02)
  }
}
