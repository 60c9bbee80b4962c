package import Workforce

/// Every curve of a storm beside a history: what of it the history tells, and what it would take.
///
/// - Parameters:
///   - curves: what is assumed until now.
///   - attrition: the same of people who leave, where the curves leave it to roles.
///   - promiseDays: up to this wait nothing happens, unless a history says something else clearly.
///   - resolvedPerDay: what a person can resolve in a day at work; nil for what the history's best weeks
///     say.
package func fitCurves(
  _ history: StrainHistory, assuming curves: StormCurves, attrition: ResponseCurve,
  promiseDays: Double, resolvedPerDay: Double? = nil, seed: UInt64
) -> [CurveFit] {
  StormRelation.allCases.map { relation in
    let assumed = curves[relation] ?? attrition
    let delayDays = curves.delayDays(of: relation)
    if let missing = history.missing(for: relation) {
      return CurveFit(
        relation: relation, assumed: assumed, assumedDelayDays: delayDays,
        verdict: .notInHistory(missing))
    }
    let series: StrainSeries =
      switch relation {
      case .churn: .churn(history, daysFeltPerGivenUp: curves.daysFeltPerGivenUp)
      case .attrition: .attrition(history, resolvedPerDay: resolvedPerDay)
      case .repeatContacts: .repeatContacts(history)
      case .channelShift, .absence: .channelShift(history)
      }
    var begun = assumed
    if relation.strain == .wait { begun.from = promiseDays }
    var fit = CurveFitting(
      relation: relation, assumed: begun, assumedDelayDays: delayDays, series: series, seed: seed
    ).fit()
    fit.assumed = assumed
    return fit
  }
}

extension StrainHistory {
  /// What a relation needs that the history lacks; nil if it lacks nothing.
  fileprivate func missing(for relation: StormRelation) -> CurveFit.Verdict.Missing? {
    switch relation {
    case .churn:
      !tellsWaits ? .answers : !tellsCustomers ? .customers : nil
    case .attrition:
      !tellsPeople ? .people : weeks.allSatisfy { $0.agentDays == 0 } ? .work : nil
    case .repeatContacts:
      !tellsWaits ? .answers : weeks.allSatisfy { $0.customerDaysWaited == 0 } ? .senders : nil
    case .channelShift:
      !tellsWaits
        ? .answers
        : weeks.allSatisfy { $0.live == 0 } || weeks.allSatisfy { $0.deferred == 0 }
          ? .channels : nil
    case .absence: .absence
    }
  }
}
