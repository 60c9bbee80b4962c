/// A stretch of history played again: what was, and what two ways of predicting would have said.
///
/// Contacts come in when they came, and agents are there when they were. How long customers are
/// patient, and how long agents are busy with a contact and after it, is drawn from what is estimated
/// over all of them: no contact's own wait, handle time or end is used for itself.
package struct HistoryReplay: Hashable, Sendable {
  package let channel: ContactChannel
  /// Local days, the last one included.
  package let days: ClosedRange<CalendarDate>
  package let target: ServiceLevelPromise
  /// The days that patience, handle times and wrapping up were learnt from.
  package let learntFrom: ClosedRange<CalendarDate>
  package let learnt: Learnt
  package let duty: Duty
  package let counts: WaitingLine.Counts
  package let replications: Int
  package let total: ReplayRow
  /// By time of day, those in which somebody came; `ReplayRow.startSeconds` says when they begin.
  package let timesOfDay: [ReplayRow]
  package let timeOfDaySeconds: Int
  /// How far the predictions are off by time of day.
  package let errors: [ReplayError]

  /// What was estimated.
  package struct Learnt: Hashable, Sendable {
    /// Nil where too few gave up: then nobody does.
    package let patience: PatienceEstimate?
    package let handleTime: HandleTimeEstimate
    /// Nil where too little was seen: then agents are free as soon as a contact ends.
    package let wrapUp: WrapUpEstimate?

    package init(
      patience: PatienceEstimate?, handleTime: HandleTimeEstimate, wrapUp: WrapUpEstimate?
    ) {
      self.patience = patience
      self.handleTime = handleTime
      self.wrapUp = wrapUp
    }
  }

  package struct Duty: Hashable, Sendable {
    /// Agents who are named.
    package let agents: Int
    package let hours: Double

    package init(agents: Int, hours: Double) {
      self.agents = agents
      self.hours = hours
    }
  }

  package init(
    channel: ContactChannel, days: ClosedRange<CalendarDate>, target: ServiceLevelPromise,
    learntFrom: ClosedRange<CalendarDate>, learnt: Learnt, duty: Duty, counts: WaitingLine.Counts,
    replications: Int, total: ReplayRow, timesOfDay: [ReplayRow], timeOfDaySeconds: Int,
    errors: [ReplayError]
  ) {
    self.channel = channel
    self.days = days
    self.target = target
    self.learntFrom = learntFrom
    self.learnt = learnt
    self.duty = duty
    self.counts = counts
    self.replications = replications
    self.total = total
    self.timesOfDay = timesOfDay
    self.timeOfDaySeconds = timeOfDaySeconds
    self.errors = errors
  }
}

/// A figure that is predicted and held against what was.
package enum ReplayMeasure: String, CaseIterable, Hashable, Sendable, Encodable {
  /// The mean wait of those who were answered (ASA), in seconds.
  case averageSpeedOfAnswer
  /// The share of contacts that gave up.
  case abandonment
  /// The share in time, as the target defines it.
  case serviceLevel
  /// Time with contacts ÷ time on duty.
  case occupancy
}

/// What contacts that came in at one time felt, or all of them: as it was, and as it was predicted.
package struct ReplayRow: Hashable, Sendable {
  /// Seconds from the local day's beginning; 0 for all of them.
  package let startSeconds: Int
  package let contacts: Int
  /// Agents on duty, on average over the days; for all of them, over the whole stretch.
  package let agentsOnDuty: Double
  /// A measure is missing where there was nobody it could be about.
  package let actual: [ReplayMeasure: Double]
  package let simulated: [ReplayMeasure: ReplayPrediction]
  /// By formula, half hour by half hour, as planners do: each in a steady state of its own.
  package let formula: [ReplayMeasure: Double]

  package init(
    startSeconds: Int, contacts: Int, agentsOnDuty: Double, actual: [ReplayMeasure: Double],
    simulated: [ReplayMeasure: ReplayPrediction], formula: [ReplayMeasure: Double]
  ) {
    self.startSeconds = startSeconds
    self.contacts = contacts
    self.agentsOnDuty = agentsOnDuty
    self.actual = actual
    self.simulated = simulated
    self.formula = formula
  }
}

/// A figure from replications of one stretch.
package struct ReplayPrediction: Hashable, Sendable {
  package let mean: Double
  /// Half the 95 % confidence interval's width of the mean; nil where it can't be told.
  package let halfWidth: Double?
  /// Nineteen of twenty replications are between these: where what really was should be, if the desk
  /// is as it was played.
  package let low: Double
  package let high: Double

  package init(mean: Double, halfWidth: Double?, low: Double, high: Double) {
    self.mean = mean
    self.halfWidth = halfWidth
    self.low = low
    self.high = high
  }
}

/// How far predictions of a measure were off, over the times of day.
package struct ReplayError: Hashable, Sendable {
  package let measure: ReplayMeasure
  package let simulated: Error
  package let formula: Error
  /// Times of day whose actual figure lies between the low and the high of the simulation, among
  /// those that have both.
  package let inRange: Int
  package let ofTimes: Int

  package struct Error: Hashable, Sendable {
    /// Mean of |predicted − actual|, weighted by contacts.
    package let meanAbsolute: Double
    /// Mean of predicted − actual, weighted by contacts: above 0 where too much was predicted.
    package let bias: Double

    package init(meanAbsolute: Double, bias: Double) {
      self.meanAbsolute = meanAbsolute
      self.bias = bias
    }
  }

  package init(
    measure: ReplayMeasure, simulated: Error, formula: Error, inRange: Int, ofTimes: Int
  ) {
    self.measure = measure
    self.simulated = simulated
    self.formula = formula
    self.inRange = inRange
    self.ofTimes = ofTimes
  }
}
