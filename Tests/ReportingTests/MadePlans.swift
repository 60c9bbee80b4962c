import Pipeline
import Workforce

/// Small made-up plans: the numbers are chosen to be told, not planned by the hiring model.
enum MadePlans {
  static let january = Month(year: 2027, number: 1)

  /// One team, 1,000 customers, 1,558 tickets, 250 a rep: 7 are needed, 5 are there.
  static func startup(
    months: Int = 12, company: String? = nil, team: String = "Support",
    streams: [Stream] = [], present: Double = 5
  ) -> (scenario: Scenario, plan: HiringPlan) {
    let scenario = scenario(
      company: company, months: months, teams: [team], roles: [representative], streams: streams,
      assumptions: [
        Assumption(key: "ramp", "New hires solve 25 %, 50 % and 75 % in their first three months.")
      ])
    let monthPlans = (0..<months).map { index in
      let hires = index == 1 && present < 7 ? 2 : 0
      let there = index == 0 ? present : max(7, present)
      let ramped = index == 0 ? present : min(there, present + 0.5 * Double(index))
      return MonthPlan(
        month: january + index, customers: 1000, grossAdds: 0, churned: 0, tickets: 1558,
        ticketsOutsideQueue: streams.filter { !$0.isMerged }.reduce(0) { $0 + $1.ticketsPerMonth },
        lines: [
          LinePlan(
            team: team, role: "representative", demand: 1558, exactNeed: 6.232, needed: 7,
            present: there, productive: ramped, hires: hires, leavers: 0,
            openBy: hires > 0 ? CalendarDate(year: 2026, month: 12, day: 3) : nil)
        ])
    }
    let plan = HiringPlan(
      incidentRate: 1.558, ticketsPerRepPerMonth: 250, repsNeededExact: 6.232, repsNeeded: 7,
      months: monthPlans, warnings: [])
    return (scenario, plan)
  }

  /// Two teams, three roles, growth, bands, prices, streams.
  static func growing(months: Int = 24) -> (scenario: Scenario, plan: HiringPlan) {
    let teams = ["Product", "Billing"]
    let streams = [
      Stream(
        name: "Founder's inbox", team: "Product", ticketsPerMonth: 120, owner: "Ann",
        isMerged: false, duplicateShare: 0.1),
      Stream(name: "help@old.example", team: "Billing", ticketsPerMonth: 60, isMerged: true),
    ]
    let scenario = scenario(
      company: "Example & Sons", months: months, teams: teams,
      roles: [representative, specialist, manager], streams: streams,
      assumptions: [
        Assumption(key: "hiring.timeToFill", "A requisition takes 45 days to fill."),
        Assumption(key: "attrition", "Nobody leaves."),
      ])
    var present = ["Product": 14.0, "Billing": 6.0]
    var productive = present
    let monthPlans = (0..<months).map { index in
      let growth = 1 + 0.035 * Double(index)
      let customers = 4200 * growth
      let tickets = 5040 * growth
      let lines = teams.flatMap { team -> [LinePlan] in
        let demand = tickets * (team == "Product" ? 0.7 : 0.3)
        let exact = demand / 240
        let needed = Int(exact.rounded(.up))
        let hires = index % 2 == 0 ? max(0, needed + 1 - Int(present[team]!.rounded())) : 0
        present[team]! += Double(hires) - 0.1
        productive[team]! += (present[team]! - productive[team]!) * 0.4
        let start = january + index
        return [
          LinePlan(
            team: team, role: "representative", demand: demand, exactNeed: exact, needed: needed,
            present: present[team]!, productive: productive[team]!, hires: hires, leavers: 0.1,
            openBy: hires > 0 ? start.firstDay + -59 : nil,
            cost: present[team]! * 4200 + Double(hires) * 6000, probabilityCarried: 0.87),
          LinePlan(
            team: team, role: "specialist", demand: demand * 0.1, exactNeed: exact * 0.14,
            needed: Int((exact * 0.14).rounded(.up)), present: 2, productive: 2, hires: 0,
            leavers: 0, cost: 11_000),
        ]
      }
      return MonthPlan(
        month: january + index, customers: customers, grossAdds: 190, churned: 43,
        tickets: tickets, ticketsOutsideQueue: 108, lines: lines,
        bands: MonthPlan.Bands(
          customers: spread(customers, index), tickets: spread(tickets, index),
          repsExact: spread(tickets / 240, index)))
    }
    let plan = HiringPlan(
      incidentRate: 1.2, ticketsPerRepPerMonth: 240, repsNeededExact: 21, repsNeeded: 22,
      months: monthPlans,
      warnings: ["120 tickets a month reach the Founder's inbox and bypass the queue."],
      policyPrice: PolicyPrice(
        peopleAhead: 1.4, costPerMonth: 5880, spareTicketsPerMonth: 336, spareCustomers: 280))
    return (scenario, plan)
  }

  /// Four teams with two roles each, as the growing plan's teams twice over.
  static func manyTeams() -> (scenario: Scenario, plan: HiringPlan) {
    var (scenario, plan) = growing()
    scenario.hiring.teams += ["Produkt", "Facturación"]
    let names = ["Product": "Produkt", "Billing": "Facturación"]
    for index in plan.months.indices {
      plan.months[index].lines += plan.months[index].lines.map { line in
        var copy = line
        copy.team = names[line.team] ?? line.team
        return copy
      }
    }
    return (scenario, plan)
  }

  static let whyRepsNeeded = Explanation(
    name: "repsNeeded", title: "Reps needed in 2027-01", unit: "reps",
    steps: [
      .init("customers", .start(1000), unit: "customers", origin: "given"),
      .init("incident rate", .times(1.558), unit: "tickets per customer", origin: "measured"),
      .init("tickets per rep", .divided(250), unit: "tickets per rep", origin: "given"),
      .init("rounded up", .roundedUp, unit: "reps", origin: "policy"),
    ],
    notes: ["Shrinkage of 20 % is given but not used: the level already contains it."])

  static func empty() -> (scenario: Scenario, plan: HiringPlan) {
    var (scenario, plan) = startup(months: 1)
    scenario.hiring.monthCount = 0
    plan.months = []
    return (scenario, plan)
  }

  /// 50 more customers from the first month on.
  static func fiftyMore(
    months: Int = 6, exactAfter: Double = 6.5436, neededAfter: Int = 7
  ) -> (scenario: Scenario, change: HiringChange) {
    let (scenario, before) = startup(months: months, present: 7)
    var after = before
    for index in after.months.indices {
      after.months[index].customers += 50
      after.months[index].tickets += 77.9
      after.months[index].lines[0].demand += 77.9
      after.months[index].lines[0].exactNeed = exactAfter
      after.months[index].lines[0].needed = neededAfter
    }
    if neededAfter > 7 {
      after.months[1].lines[0].hires = neededAfter - 7
      after.months[1].lines[0].openBy = CalendarDate(year: 2026, month: 12, day: 3)
    }
    return (
      scenario, HiringChange(customersAdded: 50, month: january, before: before, after: after)
    )
  }

  private static func spread(_ value: Double, _ index: Int) -> Percentiles {
    let share = 0.012 * Double(index)
    return Percentiles(p10: value * (1 - share), p50: value * 0.995, p90: value * (1 + share))
  }

  private static let representative = Role(
    name: "representative", work: .firstLine,
    productivity: Productivity(basis: .ticketsPerMonth(250), includesShrinkage: true),
    ramp: [0.25, 0.5, 0.75])
  private static let specialist = Role(
    name: "specialist",
    work: .escalations(rate: 0.1, from: "representative", coachingHoursPerNewHire: 10),
    productivity: Productivity(basis: .ticketsPerMonth(120), includesShrinkage: true))
  private static let manager = Role(
    name: "manager", work: .supervision(spanOfControl: 10, of: ["representative"]),
    productivity: nil)

  private static func scenario(
    company: String?, months: Int, teams: [String], roles: [Role], streams: [Stream],
    assumptions: [Assumption]
  ) -> Scenario {
    Scenario(
      company: company,
      hiring: HiringProblem(
        firstMonth: january, monthCount: months, teams: teams,
        segments: [
          Segment(
            name: "all", team: teams[0], startingCustomers: 1000,
            incidentRate: IncidentRate(byAge: [1.558]))
        ],
        streams: streams, roles: roles, people: [],
        terms: HiringTerms(timeToFillDays: 45, noticeDays: 14)),
      assumptions: assumptions)
  }
}
