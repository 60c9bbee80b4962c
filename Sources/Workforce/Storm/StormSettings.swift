/// What a model says of storms: events, curves, how sure its inputs are, and questions that are kept.
package struct StormSettings: Hashable, Sendable {
  package var events: [StormEvent]
  package var curves: StormCurves
  /// The coefficients of variation that somebody gave; what is missing has a default.
  package var spread: [StormInput: Double]
  package var correlations: [StormUncertainty.Correlation]
  /// Nil for the default.
  package var weeklyVariation: Double?
  /// The most that the probability of a failing target may be.
  package var limit: Double
  /// The share who may give up before a live channel counts as broken, where the channel itself says
  /// nothing.
  package var mostAbandonment: Double
  /// What a customer pays in a month; nil where nobody said.
  package var customerValuePerMonth: Double?
  /// The contacts of a history that is played again, by day from the plan's first on; empty where contacts
  /// follow from customers alone.
  package var contactsByDay: [Double] = []
  /// Questions to be compared, by name, as `--what` takes them, in the model's order.
  package var scenarios: [NamedQuestion]

  package struct NamedQuestion: Hashable, Sendable {
    package var name: String
    /// "launch=2027-03, adds=+40%".
    package var what: String

    package init(name: String, what: String) {
      self.name = name
      self.what = what
    }
  }

  package init(
    events: [StormEvent] = [], curves: StormCurves = StormCurves(),
    spread: [StormInput: Double] = [:], correlations: [StormUncertainty.Correlation] = [],
    weeklyVariation: Double? = nil, limit: Double = 0.1, mostAbandonment: Double = 0.15,
    customerValuePerMonth: Double? = nil, scenarios: [NamedQuestion] = []
  ) {
    self.events = events
    self.curves = curves
    self.spread = spread
    self.correlations = correlations
    self.weeklyVariation = weeklyVariation
    self.limit = limit
    self.mostAbandonment = mostAbandonment
    self.customerValuePerMonth = customerValuePerMonth
    self.scenarios = scenarios
  }
}
