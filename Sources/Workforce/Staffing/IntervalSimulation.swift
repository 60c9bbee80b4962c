/// What customers of one queue feel in simulated days with level demand, beside what the formula says.
package struct IntervalSimulation: Equatable, Sendable {
  package var work: IntervalWork
  package var agents: Int
  /// The standard deviation of handle times ÷ their mean; 1 is the exponential shape of the formulas.
  package var handleTimeSpread: Double
  /// How long each simulated day is looked at, in seconds.
  package var daySeconds: Double
  /// How long it has gone on before.
  package var warmUpSeconds: Double
  package var method: IntervalStaffing.Method
  /// Nil without contacts.
  package var formula: IntervalService?
  package var replications: Int
  package var confidence: Double
  package var simulated: ServiceFigures
  package var occupancy: Estimate?

  package init(
    work: IntervalWork, agents: Int, handleTimeSpread: Double, daySeconds: Double,
    warmUpSeconds: Double, method: IntervalStaffing.Method, formula: IntervalService?,
    replications: Int, confidence: Double, simulated: ServiceFigures, occupancy: Estimate?
  ) {
    self.work = work
    self.agents = agents
    self.handleTimeSpread = handleTimeSpread
    self.daySeconds = daySeconds
    self.warmUpSeconds = warmUpSeconds
    self.method = method
    self.formula = formula
    self.replications = replications
    self.confidence = confidence
    self.simulated = simulated
    self.occupancy = occupancy
  }
}
