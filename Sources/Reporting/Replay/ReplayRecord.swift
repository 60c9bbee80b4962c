package import Workforce

/// A replay for programs.
package struct ReplayRecord: Encodable, Sendable {
  package let channel: String
  package let from: CalendarDate
  package let to: CalendarDate
  package let timeZone: String
  package let target: Target
  package let contacts: Int
  package let neverInLine: Int
  package let leftOut: Int
  package let agents: Int
  package let hoursOnDuty: Double
  package let learnt: Learnt
  package let replications: Int
  package let total: [Measure]
  package let errors: [ErrorRecord]
  package let timesOfDay: [TimeOfDay]

  package struct Target: Encodable, Sendable {
    package let share: Double
    package let seconds: Double
    package let definition: ServiceLevelPromise.Definition
  }

  package struct Learnt: Encodable, Sendable {
    package let from: CalendarDate
    package let to: CalendarDate
    package let patienceMeanSeconds: Double?
    package let patienceLowSeconds: Double?
    package let patienceHighSeconds: Double?
    package let handleMeanSeconds: Double
    package let handleCoefficientOfVariation: Double
    package let wrapUpMeanSeconds: Double?
    package let wrapUpLowSeconds: Double?
    package let wrapUpHighSeconds: Double?
    package let awayShare: Double?
  }

  package struct Measure: Encodable, Sendable {
    package let measure: ReplayMeasure
    package let actual: Double?
    package let simulated: Double?
    package let simulatedHalfWidth: Double?
    package let simulatedLow: Double?
    package let simulatedHigh: Double?
    package let formula: Double?
  }

  package struct ErrorRecord: Encodable, Sendable {
    package let measure: ReplayMeasure
    package let simulatedMeanAbsolute: Double
    package let simulatedBias: Double
    package let formulaMeanAbsolute: Double
    package let formulaBias: Double
    package let timesInRange: Int
    package let times: Int
  }

  package struct TimeOfDay: Encodable, Sendable {
    package let from: String
    package let contacts: Int
    package let agentsOnDuty: Double
    package let measures: [Measure]
  }

  init(_ replay: HistoryReplay, timeZone: String) {
    channel = replay.channel.rawValue
    from = replay.days.lowerBound
    to = replay.days.upperBound
    self.timeZone = timeZone
    target = Target(
      share: replay.target.share, seconds: replay.target.threshold,
      definition: replay.target.definition)
    contacts = replay.total.contacts
    neverInLine = replay.counts.neverInLine
    leftOut = replay.counts.untold
    agents = replay.duty.agents
    hoursOnDuty = replay.duty.hours
    let patience = replay.learnt.patience
    let wrapUp = replay.learnt.wrapUp
    learnt = Learnt(
      from: replay.learntFrom.lowerBound, to: replay.learntFrom.upperBound,
      patienceMeanSeconds: patience?.meanSeconds, patienceLowSeconds: patience?.lowSeconds,
      patienceHighSeconds: patience?.highSeconds,
      handleMeanSeconds: replay.learnt.handleTime.meanSeconds,
      handleCoefficientOfVariation: replay.learnt.handleTime.coefficientOfVariation,
      wrapUpMeanSeconds: wrapUp?.meanSeconds, wrapUpLowSeconds: wrapUp?.lowSeconds,
      wrapUpHighSeconds: wrapUp?.highSeconds, awayShare: wrapUp?.awayShare)
    replications = replay.replications
    total = replay.total.measures
    errors = replay.errors.map {
      ErrorRecord(
        measure: $0.measure, simulatedMeanAbsolute: $0.simulated.meanAbsolute,
        simulatedBias: $0.simulated.bias, formulaMeanAbsolute: $0.formula.meanAbsolute,
        formulaBias: $0.formula.bias, timesInRange: $0.inRange, times: $0.ofTimes)
    }
    timesOfDay = replay.timesOfDay.map {
      TimeOfDay(
        from: $0.clockTime, contacts: $0.contacts, agentsOnDuty: $0.agentsOnDuty,
        measures: $0.measures)
    }
  }
}

extension ReplayRow {
  fileprivate var measures: [ReplayRecord.Measure] {
    ReplayMeasure.allCases.map { measure in
      let simulated = simulated[measure]
      return ReplayRecord.Measure(
        measure: measure, actual: actual[measure], simulated: simulated?.mean,
        simulatedHalfWidth: simulated?.halfWidth, simulatedLow: simulated?.low,
        simulatedHigh: simulated?.high, formula: formula[measure])
    }
  }
}

extension HistoryReplay {
  /// A row for each time of day and measure.
  var sheet: Sheet {
    Sheet(
      header: [
        "from", "contacts", "agentsOnDuty", "measure", "actual", "simulated", "simulatedLow",
        "simulatedHigh", "formula",
      ],
      rows: timesOfDay.flatMap { row in
        row.measures.map { measure in
          [
            .text(row.clockTime), .whole(row.contacts), Sheet.Field(row.agentsOnDuty),
            .text(measure.measure.rawValue), Sheet.Field(measure.actual),
            Sheet.Field(measure.simulated), Sheet.Field(measure.simulatedLow),
            Sheet.Field(measure.simulatedHigh), Sheet.Field(measure.formula),
          ]
        }
      })
  }
}
