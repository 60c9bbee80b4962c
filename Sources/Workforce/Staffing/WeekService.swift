/// What customers feel over a simulated week with given people, beside what the formulas say.
package struct WeekService: Equatable, Sendable {
  /// What comes in, on which terms, and the least people by the formulas.
  package var staffing: WeekStaffing
  /// Who was at work in the simulation.
  package var staff: StaffedWeek
  package var terms: WeekSimulationTerms
  /// By queue in the order of the staffing's queues, by group in the order of the staff's; the
  /// interval from Monday 00:00 first.
  package var outcome: ServiceOutcome
  /// In the order of the queues; nil where formulas have nothing to say, since a queue's people answer
  /// others, too, that can't wait.
  package var predicted: [PredictedService?]
  /// In the order of the queues: where simulation and formulas differ by more than chance, why.
  package var differences: [FormulaDifference?]

  package init(
    staffing: WeekStaffing, staff: StaffedWeek, terms: WeekSimulationTerms,
    outcome: ServiceOutcome, predicted: [PredictedService?], differences: [FormulaDifference?]
  ) {
    precondition(
      predicted.count == staffing.queues.count && differences.count == staffing.queues.count
        && outcome.queues.count == staffing.queues.count,
      "Everything is told of every queue.")
    self.staffing = staffing
    self.staff = staff
    self.terms = terms
    self.outcome = outcome
    self.predicted = predicted
    self.differences = differences
  }
}

/// How a week is simulated.
package struct WeekSimulationTerms: Equatable, Sendable {
  package var seed: UInt64
  package var replications: ClosedRange<Int>
  /// The half width of every queue's service level that is narrow enough.
  package var precision: Double
  /// The probability that somebody who is meant to come doesn't, for each place of each day.
  package var absence: Double
  /// Contacts that wait on Monday 00:00, by queue; without any, a week before is played.
  package var backlog: [QueueKey: Int]

  package init(
    seed: UInt64, replications: ClosedRange<Int> = 50...400, precision: Double = 0.01,
    absence: Double = 0, backlog: [QueueKey: Int] = [:]
  ) {
    precondition((0..<1).contains(absence), "Somebody comes.")
    self.seed = seed
    self.replications = replications
    self.precision = precision
    self.absence = absence
    self.backlog = backlog
  }
}

/// By how much a simulated service level differs from the formulas', and what each thing that formulas
/// leave out does to it. The parts add up to the whole; each is a difference between simulations that
/// meet the same customers.
package struct FormulaDifference: Equatable, Sendable {
  /// Simulated − predicted.
  package var whole: Double
  /// Days that are busier or calmer than their kind, and people who stay away.
  package var days: Double
  /// Handle times and patience as they were measured, instead of exponential ones.
  package var shapes: Double
  /// One interval begins with what the last one left, and the day with nobody in line.
  package var following: Double

  package init(whole: Double, days: Double, shapes: Double, following: Double) {
    self.whole = whole
    self.days = days
    self.shapes = shapes
    self.following = following
  }
}
