package import Workforce

/// The fastest growth that is safe, for programs.
package struct StormPaceRecord: Encodable, Sendable {
  package let limit: Double
  package let plannedAddsPerMonth: Double
  /// "bracketed", "never", "beyond" or "noGrowth".
  package let result: String
  /// Null where no growth is safe.
  package let safe: TrialRecord?
  /// Null where none that was tried is unsafe.
  package let unsafe: TrialRecord?

  init(_ pace: SafePace) {
    limit = pace.limit
    plannedAddsPerMonth = pace.plannedAddsPerMonth
    switch pace.result {
    case .bracketed(let safe, let unsafe):
      result = "bracketed"
      self.safe = TrialRecord(safe)
      self.unsafe = TrialRecord(unsafe)
    case .never(let trial):
      result = "never"
      safe = nil
      unsafe = TrialRecord(trial)
    case .beyond(let trial):
      result = "beyond"
      safe = TrialRecord(trial)
      unsafe = nil
    case .noGrowth(let trial):
      result = "noGrowth"
      let isSafe = trial.probability <= pace.limit
      safe = isSafe ? TrialRecord(trial) : nil
      unsafe = isSafe ? nil : TrialRecord(trial)
    }
  }

  package struct TrialRecord: Encodable, Sendable {
    package let factor: Double
    package let addsPerMonth: Double
    package let probability: Double
    package let probabilityLow: Double
    package let probabilityHigh: Double

    init(_ trial: SafePace.Trial) {
      factor = trial.factor
      addsPerMonth = trial.addsPerMonth
      probability = trial.probability
      probabilityLow = trial.probabilityLow
      probabilityHigh = trial.probabilityHigh
    }
  }
}

/// The earliest safe start of an event, for programs.
package struct StormLaunchRecord: Encodable, Sendable {
  package let event: String
  package let limit: Double
  package let planned: CalendarDate
  /// Null if no start that was tried keeps the limit.
  package let earliest: CalendarDate?
  package let lastUnsafe: CalendarDate?
  package let trials: [TrialRecord]

  init(_ launch: SafeLaunch) {
    event = launch.event
    limit = launch.limit
    planned = launch.planned
    earliest = launch.earliest?.start
    lastUnsafe = launch.lastUnsafe?.start
    trials = launch.trials.map { TrialRecord(start: $0.start, probability: $0.probability) }
  }

  package struct TrialRecord: Encodable, Sendable {
    package let start: CalendarDate
    package let probability: Double
  }
}

/// The safe pace with so many more people, for programs.
package struct StormFrontierRecord: Encodable, Sendable {
  package let moreHires: Int
  package let safePace: StormPaceRecord

  init(_ point: PaceFrontier.Point) {
    moreHires = point.moreHires
    safePace = StormPaceRecord(point.pace)
  }
}

/// The hires that make a plan of growth safe, for programs.
package struct StormHiresRecord: Encodable, Sendable {
  package let limit: Double
  /// Null if nothing that was tried keeps the limit.
  package let least: TrialRecord?
  package let trials: [TrialRecord]

  init(_ hires: SafeHires) {
    limit = hires.limit
    least = hires.least.map(TrialRecord.init)
    trials = hires.trials.map(TrialRecord.init)
  }

  package struct TrialRecord: Encodable, Sendable {
    package let bufferShare: Double
    package let hires: Int
    package let probability: Double
    package let customersAtEnd: Double
    package let cost: Double?
    package let revenue: Double?

    init(_ trial: SafeHires.Trial) {
      bufferShare = trial.bufferShare
      hires = trial.hires
      probability = trial.probability
      customersAtEnd = trial.customersAtEnd
      cost = trial.cost
      revenue = trial.revenue
    }
  }
}

/// The last safe days of a requisition, for programs.
package struct StormHireByRecord: Encodable, Sendable {
  package let team: String
  package let role: String
  package let people: Int
  package let start: Month
  package let openBy80: CalendarDate?
  package let openBy95: CalendarDate?
  package let neverNeeded: Double
  package let delays: [DelayRecord]

  init(_ hire: HireByDate) {
    team = hire.team
    role = hire.role
    people = hire.people
    start = hire.start
    openBy80 = hire.openBy80
    openBy95 = hire.openBy95
    neverNeeded = hire.neverNeeded
    delays = hire.delays.map(DelayRecord.init)
  }

  package struct DelayRecord: Encodable, Sendable {
    package let weeks: Int
    package let failedContacts: Double
    package let customersLost: Double
    package let probability: Double
    package let cost: Double?

    init(_ delay: HireByDate.Delay) {
      weeks = delay.weeks
      failedContacts = delay.failedContacts
      customersLost = delay.customersLost
      probability = delay.probability
      cost = delay.cost
    }
  }
}

/// How much an input moves the break date, for programs.
package struct StormImportanceRecord: Encodable, Sendable {
  /// "chance" for single contacts, people and requisitions.
  package let input: String
  package let first: Double
  package let firstError: Double
  package let total: Double
  package let totalError: Double
  package let direction: Int

  init(_ importance: InputImportance) {
    input = importance.input?.rawValue ?? "chance"
    first = importance.first
    firstError = importance.firstError
    total = importance.total
    totalError = importance.totalError
    direction = importance.direction
  }
}

/// Something to watch, for programs.
package struct StormIndicatorRecord: Encodable, Sendable {
  package let measure: String
  package let threshold: Double
  package let caught: Double
  package let falseAlarms: Double
  package let weeksAhead: Double

  init(_ indicator: LeadingIndicator) {
    measure = indicator.measure.rawValue
    threshold = indicator.threshold
    caught = indicator.caught
    falseAlarms = indicator.falseAlarms
    weeksAhead = indicator.weeksAhead
  }
}

/// Every relation of the loop with its numbers, for programs.
package struct StormCurvesRecord: Encodable, Sendable {
  package let repeatContacts: CurveRecord
  package let repeatWork: Double
  package let channelShift: CurveRecord
  package let redial: Double
  package let leastForWriting: Double
  package let churn: CurveRecord
  package let churnDelayDays: Double
  package let daysFeltPerGivenUp: Double
  /// Null for what each role says.
  package let attrition: CurveRecord?
  package let attritionDelayDays: Double
  package let absence: CurveRecord
  /// Null where no answer is ever too late.
  package let tooLateHalfLifeDays: Double?
  package let coachingHoursPerNewHire: Double

  init(_ curves: StormCurves) {
    repeatContacts = CurveRecord(curves.repeatContacts)
    repeatWork = curves.repeatWork
    channelShift = CurveRecord(curves.channelShift)
    redial = curves.redial
    leastForWriting = curves.leastForWriting
    churn = CurveRecord(curves.churn, isTimes: true)
    churnDelayDays = curves.churnDelayDays
    daysFeltPerGivenUp = curves.daysFeltPerGivenUp
    attrition = curves.attrition.map { CurveRecord($0, isTimes: true) }
    attritionDelayDays = curves.attritionDelayDays
    absence = CurveRecord(curves.absence)
    tooLateHalfLifeDays = curves.tooLateHalfLifeDays.isFinite ? curves.tooLateHalfLifeDays : nil
    coachingHoursPerNewHire = curves.coachingHoursPerNewHire
  }

  package struct CurveRecord: Encodable, Sendable {
    package let from: Double
    package let half: Double
    package let most: Double

    /// - Parameter isTimes: whether the most is told as what something is multiplied by, as the model's
    ///   key has it; a curve says what is added.
    init(_ curve: ResponseCurve, isTimes: Bool = false) {
      from = curve.from
      half = curve.half
      most = isTimes ? curve.most + 1 : curve.most
    }
  }
}
