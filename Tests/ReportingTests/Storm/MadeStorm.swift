import Foundation
import Pipeline
import Reporting
import Workforce

/// Storms whose numbers are chosen to be told, not played.
enum MadeStorm {
  static let limit = 0.1
  static let policies = ["nothing", "reactive", "roundUp", "buffer", "planned"]

  /// What a made-up storm is like.
  enum Kind {
    /// Breaks in week 14 at the median, five weeks after a launch.
    case breaking
    /// Never breaks.
    case holding
    /// Broken from the first week on.
    case broken
  }

  static func scenario(
    company: String? = "Example & Sons", teams: [String] = ["Support"],
    events: [StormEvent] = [launch], salary: Double? = 48_000
  ) -> Scenario {
    var scenario = MadePlans.startup(months: 24, company: company, team: teams[0]).scenario
    scenario.hiring.teams = teams
    scenario.hiring.roles[0].salaryPerYear = salary
    scenario.storm.events = events
    return scenario
  }

  static let launch = StormEvent(
    name: "Launch", start: Month("2027-03")!.firstDay, rampDays: 7, holdDays: 28,
    halfLifeDays: 28, incidentFactor: 1.8, addsFactor: 1.4)

  static func answer(
    _ kind: Kind = .breaking, in scenario: Scenario = scenario(), weeks: Int = 104,
    stepDays: Int = 7, policies: [String] = policies, full: Bool = true
  ) -> StormAnswer {
    let problem = StormProblem(
      hiring: scenario.hiring, lines: [],
      channels: [
        StormChannel(name: "email", answering: .deferred(promiseDays: 1), share: 0.7),
        StormChannel(
          name: "phone", answering: .live(patienceSeconds: 120, mostAbandonment: 0.15), share: 0.3),
      ],
      languages: [], events: scenario.storm.events, stepDays: stepDays, stepCount: weeks,
      customerValuePerMonth: 40)
    let hasMoney = scenario.hiring.roles.contains { $0.salaryPerYear != nil }
    var answer = StormAnswer(
      problem: problem, policy: policies[policies.count - 1],
      outcomes: policies.map { outcome($0, kind, of: problem, hasMoney: hasMoney) })
    guard full else { return answer }
    answer.pace = pace(kind)
    answer.importances = [
      importance(.incidentRate, 0.48, 0.55, direction: -1),
      importance(.sales, 0.31, 0.36, direction: -1),
      importance(.productivity, 0.08, 0.11, direction: 1),
      importance(nil, -0.004, 0.02, direction: 0),
    ]
    answer.indicators = [
      LeadingIndicator(
        measure: .load, threshold: 0.92, caught: 0.84, falseAlarms: 0.06, weeksAhead: 5),
      LeadingIndicator(
        measure: .wait, threshold: 0.6, caught: 0.71, falseAlarms: 0.02, weeksAhead: 2),
      LeadingIndicator(
        measure: .growth, threshold: 1.25, caught: 0.4, falseAlarms: 0.2, weeksAhead: 7.5),
    ]
    if let event = problem.events.first {
      answer.launch = SafeLaunch(
        event: event.name, limit: limit, planned: event.start,
        trials: (0..<6).map { index in
          SafeLaunch.Trial(
            start: event.start + 28 * index,
            probability: kind == .holding ? 0.02 : 0.82 - 0.15 * Double(index))
        })
    }
    answer.frontier = PaceFrontier(
      points: [0, 1, 2, 4, 8].map { more in
        PaceFrontier.Point(moreHires: more, pace: pace(kind, more: 40 * Double(more)))
      })
    answer.safeHires = SafeHires(
      limit: limit,
      trials: [(0.0, 8, 0.82), (0.1, 10, 0.41), (0.2, 12, 0.104), (0.25, 13, 0.07)].map {
        share, hires, probability in
        SafeHires.Trial(
          bufferShare: share, hires: hires, probability: kind == .holding ? 0 : probability,
          customersAtEnd: 5200 + 6000 * share, cost: hasMoney ? 900_000 + 48_000 * share * 40 : nil,
          revenue: hasMoney ? 2_400_000 * (1 + share) : nil)
      })
    answer.hireBy = [
      hireBy(2, "2027-04", CalendarDate(year: 2027, month: 1, day: 8), hasMoney: hasMoney),
      hireBy(1, "2027-06", nil, hasMoney: hasMoney),
    ]
    return answer
  }

  static func report(
    _ kind: Kind = .breaking, in scenario: Scenario = scenario(), weeks: Int = 104,
    stepDays: Int = 7, policies: [String] = policies, full: Bool = true
  ) -> StormReport {
    StormReport(
      scenario: scenario,
      answer: answer(
        kind, in: scenario, weeks: weeks, stepDays: stepDays, policies: policies, full: full),
      assumptions: assumptions)
  }

  static func board(_ kind: Kind = .breaking) -> StormBoardReport {
    StormBoardReport(scenario: scenario(), answer: answer(kind), assumptions: assumptions)
  }

  static func comparison(_ kinds: [(name: String, what: String?, kind: Kind)])
    -> StormComparisonReport
  {
    StormComparisonReport(
      scenario: scenario(),
      answers: kinds.map {
        (name: $0.name, what: $0.what, answer: answer($0.kind, policies: ["planned"]))
      })
  }

  /// Storms of every sort, for what every form of every report promises.
  static func reports() -> [(String, any Report)] {
    let strange = scenario(
      company: "<b> & \"Co\"", teams: ["A & B's \"team\"", "Billing | Sales"],
      events: [StormEvent(name: "<img> | launch", start: launch.start, halfLifeDays: .infinity)])
    return [
      ("storm", report(weeks: 24)), ("storm that never breaks", report(.holding, weeks: 16)),
      ("storm from the start", report(.broken, weeks: 16)),
      ("storm of strange names", report(in: strange, weeks: 16)),
      ("storm without events or pay", report(in: scenario(events: [], salary: nil), weeks: 16)),
      ("storm of days", report(weeks: 60, stepDays: 1, policies: ["reactive"], full: false)),
      ("storm of one week", report(weeks: 1)), ("storm of no numbers", withoutNumbers),
      ("storm that was stopped", stopped), ("board", board()),
      ("board that is calm", board(.holding)),
      (
        "board of nothing",
        StormBoardReport(scenario: scenario(), answer: nothingPlayed, assumptions: [])
      ),
      (
        "storms",
        comparison([
          ("the model as it is", nil, .breaking), ("big <launch>", "adds=+40%", .broken),
          ("slow", "adds=-40%", .holding),
        ])
      ),
    ]
  }

  /// Stopped before anything was played.
  static let stopped = StormReport(
    scenario: scenario(), answer: nothingPlayed, assumptions: assumptions)

  private static var nothingPlayed: StormAnswer {
    var made = answer(full: false)
    made.outcomes = []
    made.wasStopped = true
    return made
  }

  /// Waits without end, and shares of nothing.
  static let withoutNumbers: StormReport = {
    var made = answer(weeks: 40)
    let endless = Percentiles(p10: 3, p50: .infinity, p90: .infinity)
    let none = Percentiles(p10: .nan, p50: .nan, p90: .nan)
    for outcome in made.outcomes.indices {
      made.outcomes[outcome].stepsToRecover = none
      made.outcomes[outcome].revenue = endless
      for step in 20..<40 {
        made.outcomes[outcome].steps[step].waitHours = endless
        made.outcomes[outcome].steps[step].monthlyChurn = none
        made.outcomes[outcome].steps[step].abandonment = none
        made.outcomes[outcome].steps[step].probabilityMissed = .nan
      }
    }
    made.importances[0].first = .nan
    made.indicators[0].weeksAhead = .nan
    return StormReport(scenario: scenario(), answer: made, assumptions: assumptions)
  }()

  static let assumptions = [
    Assumption(key: "storm.curves.churn", "Churn rises to five times as customers wait."),
    Assumption(key: "storm.uncertainty", "Sales are off by 20 % of their forecast."),
    Assumption(
      key: "storm.curves.repeatContacts", "A fifth of those who wait three days write again."),
    Assumption(
      key: "hiring.timeToFill", "A requisition takes 45 days to fill, give or take a third."),
    Assumption(key: "attrition", "Nobody leaves but of overload."),
    Assumption(key: "channels", "Everything comes in as tickets that may wait a day."),
  ]

  static func pace(_ kind: Kind, more: Double = 0) -> SafePace {
    func trial(_ adds: Double, _ probability: Double) -> SafePace.Trial {
      SafePace.Trial(
        factor: adds / 300, addsPerMonth: adds, probability: probability,
        probabilityLow: max(0, probability - 0.02), probabilityHigh: min(1, probability + 0.02))
    }
    let result: SafePace.Result =
      switch kind {
      case .breaking: .bracketed(safe: trial(212 + more, 0.08), unsafe: trial(216 + more, 0.11))
      case .holding: .beyond(trial(1200, 0.03))
      case .broken: .never(trial(0, 0.97))
      }
    return SafePace(limit: limit, plannedAddsPerMonth: 300, result: result)
  }

  private static func importance(
    _ input: StormInput?, _ first: Double, _ total: Double, direction: Int
  ) -> InputImportance {
    InputImportance(
      input: input, first: first, total: total, firstError: 0.03, totalError: 0.02,
      direction: direction)
  }

  private static func hireBy(
    _ people: Int, _ start: String, _ openBy: CalendarDate?, hasMoney: Bool
  ) -> HireByDate {
    HireByDate(
      team: "Support", role: "representative", people: people, start: Month(start)!,
      openBy80: openBy.map { $0 + 12 }, openBy95: openBy, neverNeeded: openBy == nil ? 0.97 : 0.02,
      delays: [1, 4, 8].map { weeks in
        HireByDate.Delay(
          weeks: weeks, failedContacts: 120 * Double(weeks), customersLost: 2.4 * Double(weeks),
          probability: 0.01 * Double(weeks), cost: hasMoney ? 640 * Double(weeks) : nil)
      })
  }

  /// How far above its capacity a policy is pushed.
  private static func strain(_ policy: String, _ kind: Kind) -> Double {
    switch kind {
    case .holding: 0
    case .broken: 1
    case .breaking:
      ["nothing": 1, "reactive": 0.7, "roundUp": 0.6, "buffer": 0.4][policy] ?? 0.3
    }
  }

  private static func outcome(
    _ policy: String, _ kind: Kind, of problem: StormProblem, hasMoney: Bool
  ) -> StormOutcome {
    let strain = strain(policy, kind)
    let start = kind == .broken ? 0 : 9
    let steps = (0..<problem.stepCount).map { index -> StormStep in
      let since = Double(max(0, index - start) + (kind == .broken ? 8 : 0))
      // Up within ten weeks, and down again unless nobody is hired.
      let shape = since / 10 * exp(1 - since / 10)
      let level = strain * (policy == "nothing" ? min(1.6, since / 10) : shape)
      let hours = min(8760, 2 + 260 * level * level)
      return step(
        index, of: problem, customers: 4000 + 18 * Double(index) * (1 - 0.4 * level),
        contacts: 900 * (1 + 0.8 * level), capacity: 950 + 4 * Double(index) * (1 - strain / 2),
        backlog: 2400 * level, waitHours: hours, churn: 0.02 * (1 + 2.4 * level),
        missed: kind == .holding ? 0 : min(1, 1.3 * level))
    }
    let probability = kind == .holding ? 0 : kind == .broken ? 1 : 0.5 + 0.5 * strain
    let breaks = BreakDate(
      p10: kind == .holding ? nil : kind == .broken ? 0 : 10,
      p50: kind == .holding ? nil : kind == .broken ? 0 : 13,
      p90: kind == .broken ? 0 : kind == .breaking && probability >= 0.9 ? 29 : nil,
      probability: probability, probabilityLow: max(0, probability - 0.03),
      probabilityHigh: min(1, probability + 0.03))
    let monthCount = max(1, problem.stepCount * problem.stepDays / 30)
    func spread(_ value: Double) -> Percentiles {
      Percentiles(p10: value * 0.9, p50: value, p90: value * 1.15)
    }
    return StormOutcome(
      policy: policy, replications: 496, steps: steps, breaks: breaks,
      teams: problem.hiring.teams.enumerated().map { index, team in
        TeamBreak(
          team: team,
          breaks: index == 0
            ? breaks
            : BreakDate(
              p10: nil, p50: nil, p90: nil, probability: 0, probabilityLow: 0, probabilityHigh: 0.01
            ),
          causes: index == 0 && kind != .holding ? [.wait: 0.72, .abandonment: 0.28] : [:])
      },
      brokenByMonth: (0..<monthCount).map { month in
        switch kind {
        case .holding: 0
        case .broken: 1
        case .breaking: probability * min(1, max(0, Double(month) - 1) / 6)
        }
      },
      stepsToRecover: kind == .holding ? nil : spread(14),
      stillBroken: kind == .holding ? 0 : policy == "nothing" || kind == .broken ? 0.9 : 0.1,
      customersAtEnd: spread(5200 - 900 * strain), churned: spread(1900 + 1400 * strain),
      leavers: spread(3 + 3 * strain), hires: spread(policy == "nothing" ? 0 : 8),
      failedContacts: spread(9000 * strain), cost: hasMoney ? spread(900_000) : nil,
      revenue: hasMoney ? spread(2_400_000 - 300_000 * strain) : nil)
  }

  private static func step(
    _ index: Int, of problem: StormProblem, customers: Double, contacts: Double, capacity: Double,
    backlog: Double, waitHours: Double, churn: Double, missed: Double
  ) -> StormStep {
    func spread(_ value: Double, _ share: Double) -> Percentiles {
      Percentiles(p10: value * (1 - share), p50: value, p90: value * (1 + share))
    }
    return StormStep(
      index: index, firstDay: problem.day(ofStep: index), customers: spread(customers, 0.05),
      contacts: spread(contacts, 0.1), capacity: spread(capacity, 0.05),
      backlog: spread(backlog, 0.5), waitHours: spread(waitHours, 0.6),
      abandonment: spread(0.04, 0.5), monthlyChurn: spread(churn, 0.3), people: spread(9, 0.1),
      probabilityMissed: missed,
      segments: [StormStep.Part(name: "all", contacts: contacts, customers: customers)],
      channels: [
        StormStep.Part(name: "email", contacts: 0.7 * contacts),
        StormStep.Part(name: "phone", contacts: 0.3 * contacts),
      ],
      languages: [],
      lines: [
        StormStep.LinePart(
          team: "Support", role: "representative", people: 9, capacity: capacity, backlog: backlog)
      ])
  }
}
