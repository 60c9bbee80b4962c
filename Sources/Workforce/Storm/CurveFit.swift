/// A relation of a storm that is a curve: what strain does to whom.
package enum StormRelation: String, CaseIterable, Hashable, Sendable {
  case churn, attrition, repeatContacts, channelShift, absence

  /// What it answers to.
  package enum Strain: Hashable, Sendable {
    /// Days that customers wait for a first answer.
    case wait
    /// Work ÷ what people can do.
    case load
  }

  package var strain: Strain {
    switch self {
    case .churn, .repeatContacts, .channelShift: .wait
    case .attrition, .absence: .load
    }
  }

  /// Whether the curve says what is added to 1 in a factor; else it says a share.
  package var isFactor: Bool { self == .churn || self == .attrition }
}

/// One curve beside a history: what is assumed, what the history says, and whether it says anything.
package struct CurveFit: Equatable, Sendable {
  package var relation: StormRelation
  /// The curve in force, by the model or by default.
  package var assumed: ResponseCurve
  /// Days from strain to its consequence, on average; nil where it comes at once.
  package var assumedDelayDays: Double?
  /// Nil where there was nothing to try it on.
  package var estimate: Estimate?
  /// The probability of so good a fit if strain did nothing; nil where there was nothing to try it on.
  package var probabilityByChance: Double?
  package var verdict: Verdict
  package var weeks: Int
  /// Weeks in which what was felt was over the curve's `from`.
  package var strainedWeeks: Int
  /// The most that was felt in a week.
  package var worstStrain: Double
  /// Customers or people who left, contacts that were repeated, calls.
  package var events: Int
  /// Weeks of about the same strain together, for a picture, the calmest first.
  package var points: [Point]

  /// What fits best.
  package struct Estimate: Equatable, Sendable {
    package var curve: ResponseCurve
    package var delayDays: Double?
    /// Events a week of one customer, person or waiting customer without strain, or the share of calls.
    package var baseRate: Double
    /// The curve's value at the worst strain that was felt, and its 95 % confidence interval.
    package var atWorst: Double
    package var atWorstLow: Double
    package var atWorstHigh: Double
    /// How much weeks vary beyond chance: the variance ÷ what chance gives.
    package var dispersion: Double

    package init(
      curve: ResponseCurve, delayDays: Double?, baseRate: Double, atWorst: Double,
      atWorstLow: Double, atWorstHigh: Double, dispersion: Double
    ) {
      self.curve = curve
      self.delayDays = delayDays
      self.baseRate = baseRate
      self.atWorst = atWorst
      self.atWorstLow = atWorstLow
      self.atWorstHigh = atWorstHigh
      self.dispersion = dispersion
    }
  }

  package enum Verdict: Hashable, Sendable {
    /// The history has the relation, and `estimate` is its curve.
    case fitted
    /// Weeks with and without strain don't differ by more than chance.
    case noRelation
    case tooFewWeeks(needed: Int)
    /// Too few weeks with strain over `from`.
    case tooLittleStrain(needed: Int)
    case tooFewEvents(needed: Int)
    /// The history lacks something whole.
    case notInHistory(Missing)

    package enum Missing: Hashable, Sendable {
      /// When contacts were first answered.
      case answers
      /// Customers with the day on which they left.
      case customers
      /// The list of people, with their last day.
      case people
      /// Who resolved what.
      case work
      /// Who wrote.
      case senders
      /// Both calls and contacts that may wait.
      case channels
      /// Who was absent.
      case absence
    }
  }

  package struct Point: Equatable, Sendable {
    package var strain: Double
    /// Events a week of one customer, person or waiting customer, or the share of calls.
    package var rate: Double
    package var weeks: Int
    package var events: Int

    package init(strain: Double, rate: Double, weeks: Int, events: Int) {
      self.strain = strain
      self.rate = rate
      self.weeks = weeks
      self.events = events
    }
  }

  package init(
    relation: StormRelation, assumed: ResponseCurve, assumedDelayDays: Double? = nil,
    estimate: Estimate? = nil, probabilityByChance: Double? = nil, verdict: Verdict,
    weeks: Int = 0, strainedWeeks: Int = 0, worstStrain: Double = 0, events: Int = 0,
    points: [Point] = []
  ) {
    self.relation = relation
    self.assumed = assumed
    self.assumedDelayDays = assumedDelayDays
    self.estimate = estimate
    self.probabilityByChance = probabilityByChance
    self.verdict = verdict
    self.weeks = weeks
    self.strainedWeeks = strainedWeeks
    self.worstStrain = worstStrain
    self.events = events
    self.points = points
  }
}

extension CurveFit {
  /// What a rate means on the curve's own scale, given the rate without strain: 0 where it is that rate.
  package func value(ofRate rate: Double, base: Double) -> Double {
    switch relation {
    case .churn, .attrition: base > 0 ? rate / base - 1 : 0
    case .repeatContacts, .absence: rate - base
    case .channelShift: base < 1 ? (rate - base) / (1 - base) : 0
    }
  }

  /// Whether the history rules out what is assumed, at the worst strain that was felt.
  package var excludesAssumed: Bool {
    guard let estimate, verdict == .fitted || verdict == .noRelation else { return false }
    let value = assumed(worstStrain)
    return value < estimate.atWorstLow || value > estimate.atWorstHigh
  }
}
