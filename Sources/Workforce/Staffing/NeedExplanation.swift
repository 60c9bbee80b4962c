/// How one interval's people come about, step by step, and how many it would be without each.
package struct NeedExplanation: Equatable, Sendable {
  package var key: QueueKey
  package var terms: QueueTerms
  /// The interval of the week, the one from Monday 00:00 first.
  package var interval: Int
  package var intervalSeconds: Int
  package var need: IntervalNeed
  package var load: QueueStaffing.LoadForm
  /// The formula's answer, with what each promise asks for by itself and what others would give; nil
  /// for deferred work and where nobody comes.
  package var formula: IntervalStaffing?
  package var steps: [Step]
  /// Other queues that may have been meant.
  package var others: [QueueKey] = []
  /// The same interval of a simulated week with these people; nil where it wasn't simulated.
  package var simulated: SimulatedService?

  /// One factor of the figure.
  package struct Step: Equatable, Sendable {
    package var kind: Kind
    /// The figure so far, this factor included: contacts, then erlangs, then people.
    package var result: Double
    /// People to schedule if this factor were left out; nil without which there is nothing.
    package var without: Int?

    package init(_ kind: Kind, result: Double, without: Int? = nil) {
      self.kind = kind
      self.result = result
      self.without = without
    }
  }

  package enum Kind: String, Hashable, Sendable, Encodable {
    /// What comes in over the interval.
    case contacts
    /// × handle time ÷ interval: erlangs, were there an agent for each contact.
    case handleTime
    /// What came in before is still in progress.
    case inProgress
    /// Work is put off to where there is time, within its promise.
    case spread
    /// What is kept in hand for more work than expected, so that the promised share is done in time.
    case margin
    /// The fewest agents who can do the work at all.
    case keepsUp
    /// The fewest for what people of other queues don't do in between.
    case inBetween
    /// The fewest for the promises, before agents' occupancy is looked at.
    case promises
    case occupancy
    case fewestAgents
    case shrinkage
    case roundedUp
  }

  package init(
    key: QueueKey, terms: QueueTerms, interval: Int, intervalSeconds: Int, need: IntervalNeed,
    load: QueueStaffing.LoadForm, formula: IntervalStaffing?, steps: [Step],
    simulated: SimulatedService? = nil
  ) {
    self.key = key
    self.terms = terms
    self.interval = interval
    self.intervalSeconds = intervalSeconds
    self.need = need
    self.load = load
    self.formula = formula
    self.steps = steps
    self.simulated = simulated
  }
}

/// What customers of one interval feel in a simulation.
package struct SimulatedService: Equatable, Sendable {
  package var replications: Int
  package var confidence: Double
  /// Nil where nobody came, and where it is defined by waits that nobody has: `virtual`.
  package var serviceLevel: Estimate?
  /// The same if no day were busier or calmer than its kind, as formulas take for granted; nil where
  /// days aren't known to differ.
  package var serviceLevelOnUsualDays: Estimate?
  package var averageSpeedOfAnswerSeconds: Estimate?
  package var abandonment: Estimate?
  package var occupancy: Estimate?

  package init(
    replications: Int, confidence: Double, serviceLevel: Estimate?,
    serviceLevelOnUsualDays: Estimate? = nil, averageSpeedOfAnswerSeconds: Estimate?,
    abandonment: Estimate?, occupancy: Estimate?
  ) {
    self.replications = replications
    self.confidence = confidence
    self.serviceLevel = serviceLevel
    self.serviceLevelOnUsualDays = serviceLevelOnUsualDays
    self.averageSpeedOfAnswerSeconds = averageSpeedOfAnswerSeconds
    self.abandonment = abandonment
    self.occupancy = occupancy
  }
}
