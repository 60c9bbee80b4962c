import Foundation
import StormTesting
import Workforce

@main
struct StormBenchmark {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst().map { $0 }
    let replications = Int(arguments.first ?? "10000") ?? 10_000
    let cores = Int(arguments.dropFirst().first ?? "2") ?? 2
    let problem = company(weeks: Int(arguments.dropFirst(2).first ?? "104") ?? 104, teams: Int(arguments.dropFirst(3).first ?? "6") ?? 6)
    let clock = ContinuousClock()
    var outcome: StormOutcome?
    let took = clock.measure {
      outcome = playStorm(
        problem, .planned, StormTerms(seed: 1, replications: replications, cores: cores)
      ) { _ in true }
    }
    print(took, outcome!.breaks, outcome!.customersAtEnd, outcome!.teams.map(\.breaks.probability))
    for step in outcome!.steps where step.index % 8 == 0 {
      print(step.index, step.contacts.p50, step.capacity.p50, step.backlog.p50, step.waitHours.p50, step.abandonment.p50, step.monthlyChurn.p50, step.people.p50)
    }
    let t2 = clock.measure {
      print(safePace(problem, .planned, limit: 0.1, StormTerms(seed: 1, replications: 500, cores: cores)) { _ in true }!)
    }
    print(t2)
    let t3 = clock.measure {
      for i in inputImportances(problem, .planned, base: 500, StormTerms(seed: 1, replications: 500, cores: cores), goesOn: { _ in true })! { print(i) }
    }
    print(t3)
  }

  /// 12 segments, 4 channels and 300 people in some teams.
  static func company(weeks: Int, teams: Int) -> StormProblem {
    let names = (1...teams).map { "Team \($0)" }
    let segments = (0..<12).map { index in
      Segment(
        name: "Segment \(index + 1)", team: names[index % teams], startingCustomers: 4000,
        recentAdds: [100, 100, 100], grossAdds: MonthlySeries(constant: 200),
        churn: MonthlySeries(constant: 0.02), incidentRate: IncidentRate(byAge: [3, 1.5, 1]))
    }
    let representative = Role(
      name: "Representative", work: .firstLine,
      productivity: Productivity(basis: .ticketsPerMonth(250), includesShrinkage: true),
      ramp: [0.25, 0.5, 0.75],
      attrition: Attrition(steps: [.init(untilMonth: nil, monthlyShare: 0.02)]),
      salaryPerYear: 48_000)
    let specialist = Role(
      name: "Specialist",
      work: .escalations(rate: 0.12, from: "Representative", coachingHoursPerNewHire: 8),
      productivity: Productivity(basis: .ticketsPerMonth(120), includesShrinkage: true),
      ramp: [0.25, 0.5, 0.75],
      attrition: Attrition(steps: [.init(untilMonth: nil, monthlyShare: 0.01)]),
      salaryPerYear: 60_000)
    let manager = Role(
      name: "Manager", work: .supervision(spanOfControl: 10, of: ["Representative", "Specialist"]),
      productivity: nil, salaryPerYear: 80_000)
    let months = weeks / 4 + 1
    let hiring = HiringProblem(
      firstMonth: Month(year: 2027, number: 1), monthCount: months, teams: names,
      segments: segments, roles: [representative, specialist, manager], people: [],
      targetUtilisation: 0.9,
      terms: HiringTerms(timeToFillDays: 45, noticeDays: 30, graduation: 0.9))
    let lines = names.flatMap { team in
      [
        StormLine(
          team: team, role: representative, contactsPerMonth: 250, hoursPerMonth: 128,
          people: [2, 1, 1, 220 / Double(teams) - 4],
          plannedHires: (0..<months).map { $0 % 2 == 0 && $0 > 3 ? 2 : 0 }),
        StormLine(
          team: team, role: specialist, contactsPerMonth: 120, hoursPerMonth: 128,
          people: [0, 0, 0, 60 / Double(teams)],
          plannedHires: (0..<months).map { $0 % 4 == 0 && $0 > 3 ? 1 : 0 }),
        StormLine(
          team: team, role: manager, contactsPerMonth: 0, hoursPerMonth: 128,
          people: [0, 20 / Double(teams)]),
      ]
    }
    return StormProblem(
      hiring: hiring, lines: lines,
      channels: [
        StormChannel(name: "phone", answering: .live(patienceSeconds: 300, mostAbandonment: 0.15), share: 0.25),
        StormChannel(name: "chat", answering: .live(patienceSeconds: 180, mostAbandonment: 0.15), share: 0.15),
        StormChannel(name: "email", answering: .deferred(promiseDays: 1), share: 0.5),
        StormChannel(name: "social", answering: .deferred(promiseDays: 1), share: 0.1),
      ],
      events: [
        StormEvent(
          name: "Launch", start: CalendarDate(year: 2027, month: 9, day: 6)!, holdDays: 14,
          halfLifeDays: 28, incidentFactor: 1.3, addsFactor: 1.5, shiftToLive: 0.1)
      ],
      uncertainty: StormUncertainty(
        spread: [.sales: 0.15, .retention: 0.1, .incidentRate: 0.08, .productivity: 0.05, .attrition: 0.25, .timeToFill: 0.15, .eventSize: 0.25],
        weeklyVariation: 0.05),
      stepCount: weeks, customerValuePerMonth: 50)
  }
}
