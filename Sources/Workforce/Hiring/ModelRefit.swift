/// What the months since a plan was issued say about the model: its values as planned, as they
/// really were, and as they should be now.
package struct ModelRefit: Equatable, Sendable {
  /// The issued plan that the months are held against.
  package var planNumber: Int
  /// The months that are over and that the plan was issued before.
  package var months: [Month]
  /// The month that the model begins with now, and the one that it should begin with.
  package var startBefore: Month
  package var start: Month
  /// In the model's order.
  package var segments: [SegmentRefit]
  /// Nil where agents aren't known, or the level isn't to be changed; then a notice says why.
  package var level: LevelRefit?
  /// What streams that follow the customers are multiplied by.
  package var streamGrowth: Double
  /// What isn't changed and why, and what is left to a person, as sentences.
  package var notices: [String]

  package init(
    planNumber: Int, months: [Month], startBefore: Month, start: Month, segments: [SegmentRefit],
    level: LevelRefit?, streamGrowth: Double, notices: [String]
  ) {
    self.planNumber = planNumber
    self.months = months
    self.startBefore = startBefore
    self.start = start
    self.segments = segments
    self.level = level
    self.streamGrowth = streamGrowth
    self.notices = notices
  }

  /// Months that the model moves on; 0 where it begins late enough already.
  package var monthsPassed: Int { max(0, start - startBefore) }
}

/// One segment's customers and incident rate.
package struct SegmentRefit: Equatable, Sendable {
  package var name: String
  /// In the model, at its start.
  package var customersBefore: Double
  /// Planned for the new start when the plan was issued.
  package var customersPlanned: Double
  /// As the model has them there by then.
  package var customersRolled: Double
  /// There at the new start; nil without a list of customers.
  package var customersActual: Double?
  /// Those among them who joined in the months before the start, oldest first; nil where the
  /// incident rate doesn't tell ages apart.
  package var recentAdds: [Double]?
  /// Tickets per customer by age: in the model, and as it should be.
  package var rateBefore: [Double]
  package var rate: [Double]
  /// Nil where the segment's tickets aren't known; then the rate stays.
  package var evidence: RateEvidence?

  package init(
    name: String, customersBefore: Double, customersPlanned: Double, customersRolled: Double,
    customersActual: Double?,
    recentAdds: [Double]?, rateBefore: [Double], rate: [Double], evidence: RateEvidence?
  ) {
    self.name = name
    self.customersBefore = customersBefore
    self.customersPlanned = customersPlanned
    self.customersRolled = customersRolled
    self.customersActual = customersActual
    self.recentAdds = recentAdds
    self.rateBefore = rateBefore
    self.rate = rate
    self.evidence = evidence
  }

  /// Counted, or else as forecast.
  package var customers: Double { customersActual ?? customersRolled }
}

/// What a rate is changed for.
package struct RateEvidence: Equatable, Sendable {
  /// Tickets that came.
  package var tickets: Double
  /// Tickets that the planned rate gives for the customers who were really there.
  package var expected: Double
  package var ratio: ShrunkRatio

  package init(tickets: Double, expected: Double, ratio: ShrunkRatio) {
    self.tickets = tickets
    self.expected = expected
    self.ratio = ratio
  }
}

/// What a ramped representative solves in a month.
package struct LevelRefit: Equatable, Sendable {
  /// In the model now.
  package var before: Double
  /// When the plan was issued.
  package var planned: Double
  package var measured: Double
  package var agentMonths: Int
  /// Whether the median was measured, for a level that the model lowers, or the mean, for one that it
  /// takes as it is.
  package var isMedian: Bool
  package var ratio: ShrunkRatio

  package init(
    before: Double, planned: Double, measured: Double, agentMonths: Int, isMedian: Bool,
    ratio: ShrunkRatio
  ) {
    self.before = before
    self.planned = planned
    self.measured = measured
    self.agentMonths = agentMonths
    self.isMedian = isMedian
    self.ratio = ratio
  }

  package var value: Double { planned * ratio.factor }
}
