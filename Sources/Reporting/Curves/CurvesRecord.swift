import Pipeline
package import Workforce

/// Every curve and its fit for programs. Strains are days or shares of 1, what curves give is a share of 1
/// or, for churn and attrition, what is added to 1 in a factor.
package struct CurvesRecord: Encodable, Sendable {
  package let timeZone: String?
  package let firstDay: CalendarDate?
  package let lastDay: CalendarDate?
  package let feedback: Bool
  package let promiseDays: Double
  package let curves: [CurveRecord]
  package let numbers: NumbersRecord

  init(_ study: CurveStudy) {
    timeZone = study.history?.timeZone
    firstDay = study.history?.weeks.first?.firstDay
    lastDay = study.history?.weeks.last.map { $0.firstDay + 6 }
    feedback = !study.isSwitchedOff
    promiseDays = study.promiseDays
    curves = StormRelation.allCases.map { CurveRecord($0, study) }
    numbers = NumbersRecord(study.curves)
  }

  package struct CurveRecord: Encodable, Sendable {
    package let name: String
    package let strain: String
    package let isFactor: Bool
    package let curve: ParametersRecord
    package let delayDays: Double?
    package let defaultCurve: ParametersRecord
    package let source: String
    package let fit: FitRecord?

    init(_ relation: StormRelation, _ study: CurveStudy) {
      name = relation.rawValue
      strain = relation.strain == .wait ? "waitDays" : "load"
      isFactor = relation.isFactor
      curve = ParametersRecord(study.curve(of: relation))
      delayDays = study.curves.delayDays(of: relation)
      defaultCurve = ParametersRecord(study.defaultCurve(of: relation))
      source = relation.source
      fit = study.fit(of: relation).map(FitRecord.init)
    }
  }

  package struct ParametersRecord: Encodable, Sendable {
    package let from: Double
    package let half: Double
    package let most: Double

    init(_ curve: ResponseCurve) {
      from = curve.from
      half = curve.half
      most = curve.most
    }
  }

  package struct FitRecord: Encodable, Sendable {
    package let verdict: String
    package let missing: String?
    package let weeks: Int
    package let strainedWeeks: Int
    package let worstStrain: Double
    package let events: Int
    package let probabilityByChance: Double?
    package let excludesCurve: Bool
    package let estimate: EstimateRecord?
    package let points: [PointRecord]

    init(_ fit: CurveFit) {
      verdict = fit.verdict.name
      missing = if case .notInHistory(let missing) = fit.verdict { "\(missing)" } else { nil }
      weeks = fit.weeks
      strainedWeeks = fit.strainedWeeks
      worstStrain = fit.worstStrain
      events = fit.events
      probabilityByChance = fit.probabilityByChance
      excludesCurve = fit.excludesAssumed
      estimate = fit.estimate.map(EstimateRecord.init)
      points = fit.points.map(PointRecord.init)
    }
  }

  package struct EstimateRecord: Encodable, Sendable {
    package let curve: ParametersRecord
    package let delayDays: Double?
    package let baseRate: Double
    package let atWorst: Double
    package let atWorstLow: Double
    package let atWorstHigh: Double
    package let dispersion: Double

    init(_ estimate: CurveFit.Estimate) {
      curve = ParametersRecord(estimate.curve)
      delayDays = estimate.delayDays
      baseRate = estimate.baseRate
      atWorst = estimate.atWorst
      atWorstLow = estimate.atWorstLow
      atWorstHigh = estimate.atWorstHigh
      dispersion = estimate.dispersion
    }
  }

  package struct PointRecord: Encodable, Sendable {
    package let strain: Double
    package let rate: Double
    package let weeks: Int
    package let events: Int

    init(_ point: CurveFit.Point) {
      strain = point.strain
      rate = point.rate
      weeks = point.weeks
      events = point.events
    }
  }

  package struct NumbersRecord: Encodable, Sendable {
    package let leastForWriting: Double
    package let repeatWork: Double
    package let redial: Double
    package let daysFeltPerGivenUp: Double
    package let tooLateHalfLifeDays: Double
    package let coachingHoursPerNewHire: Double

    init(_ curves: StormCurves) {
      leastForWriting = curves.leastForWriting
      repeatWork = curves.repeatWork
      redial = curves.redial
      daysFeltPerGivenUp = curves.daysFeltPerGivenUp
      tooLateHalfLifeDays = curves.tooLateHalfLifeDays
      coachingHoursPerNewHire = curves.coachingHoursPerNewHire
    }
  }
}

extension CurveFit.Verdict {
  /// As programs read it.
  var name: String {
    switch self {
    case .fitted: "fitted"
    case .noRelation: "noRelation"
    case .tooFewWeeks: "tooFewWeeks"
    case .tooLittleStrain: "tooLittleStrain"
    case .tooFewEvents: "tooFewEvents"
    case .notInHistory: "notInHistory"
    }
  }
}
