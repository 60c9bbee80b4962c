import Pipeline
package import Workforce

/// A storm test for programs. Weeks are counted from 1; what has no end, or never comes, is null.
///
/// With `stepDays` 1, a row of `weeks` is a day, and `week`, `launchWeek` and `breakWeek` count days;
/// `recoverWeeks` is in weeks all the same.
package struct StormRecord: Encodable, Sendable {
  package let company: String?
  package let currency: String
  package let firstDay: CalendarDate
  package let stepDays: Int
  package let steps: Int
  package let replications: Int
  package let wasStopped: Bool
  /// The question that changed the model; null for the model as it is.
  package let what: String?
  package let limit: Double
  /// The policy that the pace, the launch, importances and indicators are about.
  package let policy: String
  package let launchWeek: Int?
  package let events: [EventRecord]
  package let curves: StormCurvesRecord
  /// By name.
  package let policies: ByName<OutcomeRecord>
  package let safePace: StormPaceRecord?
  package let safeLaunch: StormLaunchRecord?
  package let frontier: [StormFrontierRecord]?
  package let safeHires: StormHiresRecord?
  package let hireBy: [StormHireByRecord]
  package let importance: [StormImportanceRecord]
  package let indicators: [StormIndicatorRecord]
  package let assumptions: [Assumption]

  init(scenario: Scenario, answer: StormAnswer, assumptions: [Assumption], what: String?) {
    let problem = answer.problem
    company = scenario.company
    currency = scenario.hiring.currency
    firstDay = problem.firstDay
    stepDays = problem.stepDays
    steps = problem.stepCount
    replications = answer.outcome?.replications ?? 0
    wasStopped = answer.wasStopped
    self.what = what
    limit = answer.pace?.limit ?? scenario.storm.limit
    policy = answer.policy
    launchWeek = problem.launchStep.map { $0 + 1 }
    events = problem.events.map(EventRecord.init)
    curves = StormCurvesRecord(problem.curves)
    policies = ByName(
      answer.outcomes.map { outcome in
        (
          outcome.policy,
          OutcomeRecord(outcome, of: problem, withParts: outcome.policy == answer.policy)
        )
      })
    safePace = answer.pace.map(StormPaceRecord.init)
    safeLaunch = answer.launch.map(StormLaunchRecord.init)
    frontier = answer.frontier.map { $0.points.map(StormFrontierRecord.init) }
    safeHires = answer.safeHires.map(StormHiresRecord.init)
    hireBy = answer.hireBy.map(StormHireByRecord.init)
    importance = answer.importances.map(StormImportanceRecord.init)
    indicators = answer.indicators.map(StormIndicatorRecord.init)
    self.assumptions = assumptions
  }

  package struct EventRecord: Encodable, Sendable {
    package let name: String
    package let kind: String
    package let start: CalendarDate
    package let rampDays: Double
    package let holdDays: Double
    /// Null for what stays.
    package let halfLifeDays: Double?
    package let incidentFactor: Double
    package let addsFactor: Double
    package let productivityFactor: Double
    package let shiftToLive: Double
    /// Null for all.
    package let segments: [String]?

    init(_ event: StormEvent) {
      name = event.name
      kind = event.kind.rawValue
      start = event.start
      rampDays = event.rampDays
      holdDays = event.holdDays
      halfLifeDays = event.halfLifeDays.isFinite ? event.halfLifeDays : nil
      incidentFactor = event.incidentFactor
      addsFactor = event.addsFactor
      productivityFactor = event.productivityFactor
      shiftToLive = event.shiftToLive
      segments = event.segments?.sorted()
    }
  }

  package struct OutcomeRecord: Encodable, Sendable {
    package let policy: String
    package let rule: String
    package let replications: Int
    package let breakWeek: BreakRecord
    package let teams: [TeamRecord]
    package let brokenByMonth: [MonthRecord]
    package let recoverWeeks: HiringRecord.PercentilesRecord?
    package let stillBroken: Double
    package let customersAtEnd: HiringRecord.PercentilesRecord
    package let churned: HiringRecord.PercentilesRecord
    package let leavers: HiringRecord.PercentilesRecord
    package let hires: HiringRecord.PercentilesRecord
    package let failedContacts: HiringRecord.PercentilesRecord
    package let cost: HiringRecord.PercentilesRecord?
    package let revenue: HiringRecord.PercentilesRecord?
    package let weeks: [StormWeekRecord]

    init(_ outcome: StormOutcome, of problem: StormProblem, withParts: Bool) {
      policy = outcome.policy
      rule = StormWords.rule(ofPolicy: outcome.policy)
      replications = outcome.replications
      breakWeek = BreakRecord(outcome.breaks)
      teams = outcome.teams.map(TeamRecord.init)
      brokenByMonth = outcome.brokenByMonth.enumerated().map {
        MonthRecord(month: problem.hiring.firstMonth + $0, probability: $1)
      }
      let time = StormTime(problem: problem)
      recoverWeeks = outcome.stepsToRecover.map {
        HiringRecord.PercentilesRecord($0.times(time.weeks(1)))
      }
      stillBroken = outcome.stillBroken
      customersAtEnd = .init(outcome.customersAtEnd)
      churned = .init(outcome.churned)
      leavers = .init(outcome.leavers)
      hires = .init(outcome.hires)
      failedContacts = .init(outcome.failedContacts)
      cost = outcome.cost.map(HiringRecord.PercentilesRecord.init)
      revenue = outcome.revenue.map(HiringRecord.PercentilesRecord.init)
      weeks = outcome.steps.map { StormWeekRecord($0, withParts: withParts) }
    }
  }

  package struct BreakRecord: Encodable, Sendable {
    package let p10: Int?
    package let p50: Int?
    package let p90: Int?
    package let probability: Double
    package let probabilityLow: Double
    package let probabilityHigh: Double

    init(_ breaks: BreakDate) {
      p10 = breaks.p10.map { $0 + 1 }
      p50 = breaks.p50.map { $0 + 1 }
      p90 = breaks.p90.map { $0 + 1 }
      probability = breaks.probability
      probabilityLow = breaks.probabilityLow
      probabilityHigh = breaks.probabilityHigh
    }
  }

  package struct TeamRecord: Encodable, Sendable {
    package let team: String
    package let breakWeek: BreakRecord
    /// The shares of its breaks by what fails first.
    package let causes: ByName<Double>

    init(_ team: TeamBreak) {
      self.team = team.team
      breakWeek = BreakRecord(team.breaks)
      causes = ByName(TeamBreak.Cause.allCases.map { ($0.rawValue, team.causes[$0] ?? 0) })
    }
  }

  package struct MonthRecord: Encodable, Sendable {
    package let month: Month
    package let probability: Double
  }

  /// A row for each policy and week.
  static func sheet(of answer: StormAnswer) -> Sheet {
    Sheet(
      header: [
        "policy", "week", "firstDay", "customers", "customersP10", "customersP90", "contacts",
        "capacity", "backlog", "backlogP10", "backlogP90", "waitHours", "waitHoursP10",
        "waitHoursP90", "abandonment", "monthlyChurn", "monthlyChurnP10", "monthlyChurnP90",
        "people", "probabilityMissed",
      ],
      rows: answer.outcomes.flatMap { outcome in
        outcome.steps.map { step in
          func band(_ values: Percentiles) -> [Sheet.Field] {
            [Sheet.Field(values.p50), Sheet.Field(values.p10), Sheet.Field(values.p90)]
          }
          var row: [Sheet.Field] = [
            .text(outcome.policy), .whole(step.index + 1), .text("\(step.firstDay)"),
          ]
          row += band(step.customers)
          row += [Sheet.Field(step.contacts.p50), Sheet.Field(step.capacity.p50)]
          row += band(step.backlog) + band(step.waitHours)
          row.append(Sheet.Field(step.abandonment.p50))
          row += band(step.monthlyChurn)
          row += [Sheet.Field(step.people.p50), Sheet.Field(step.probabilityMissed)]
          return row
        }
      })
  }
}

/// Values by name, in their own order: an object in JSON.
package struct ByName<Value: Encodable & Sendable>: Encodable, Sendable {
  let values: [(name: String, value: Value)]

  init(_ values: [(String, Value)]) { self.values = values.map { (name: $0, value: $1) } }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    for (name, value) in values { try container.encode(value, forKey: Key(stringValue: name)) }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
