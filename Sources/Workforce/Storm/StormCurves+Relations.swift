extension StormCurves {
  /// The curve of a relation; nil where each role has its own.
  package subscript(relation: StormRelation) -> ResponseCurve? {
    switch relation {
    case .churn: churn
    case .attrition: attrition
    case .repeatContacts: repeatContacts
    case .channelShift: channelShift
    case .absence: absence
    }
  }

  /// Days from strain to its consequence; nil where it comes at once.
  package func delayDays(of relation: StormRelation) -> Double? {
    switch relation {
    case .churn: churnDelayDays
    case .attrition: attritionDelayDays
    case .repeatContacts, .channelShift, .absence: nil
    }
  }
}
