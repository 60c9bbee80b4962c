/// Everything that a storm test is told: the company as the hiring model knows it, and what may happen
/// to it week by week.
package struct StormProblem: Hashable, Sendable {
  /// Customers, streams, roles, terms of hiring and the first month.
  package var hiring: HiringProblem
  /// One for every team and role with people or work, teams first, roles in order.
  package var lines: [StormLine]
  /// How contacts come in; never empty, with shares that make 1.
  package var channels: [StormChannel]
  /// The shares of contacts by language, for telling; empty where nobody gave any.
  package var languages: [Language]
  package var events: [StormEvent]
  package var curves: StormCurves
  package var uncertainty: StormUncertainty
  /// What the contacts of each step are multiplied by, where they are those of a history; empty for 1.
  package var contactFactors: [Double]
  /// Days in a step: 7, or 1 where days were asked for.
  package var stepDays: Int
  package var stepCount: Int
  /// What a customer pays in a month; nil where nobody said.
  package var customerValuePerMonth: Double?

  package init(
    hiring: HiringProblem, lines: [StormLine], channels: [StormChannel],
    languages: [Language] = [], events: [StormEvent] = [], curves: StormCurves = StormCurves(),
    uncertainty: StormUncertainty = .none, contactFactors: [Double] = [], stepDays: Int = 7,
    stepCount: Int,
    customerValuePerMonth: Double? = nil
  ) {
    precondition(stepDays == 1 || stepDays == 7, "A step is a day or a week.")
    precondition(!channels.isEmpty && stepCount > 0, "A storm has channels and time.")
    self.hiring = hiring
    self.lines = lines
    self.channels = channels
    self.languages = languages
    self.events = events
    self.curves = curves
    self.uncertainty = uncertainty
    precondition(
      contactFactors.isEmpty || contactFactors.count == stepCount, "Every step has its contacts.")
    self.contactFactors = contactFactors
    self.stepDays = stepDays
    self.stepCount = stepCount
    self.customerValuePerMonth = customerValuePerMonth
  }

  /// The day on which everything begins.
  package var firstDay: CalendarDate { hiring.firstMonth.firstDay }

  /// The first day of a step, counted from 0.
  package func day(ofStep step: Int) -> CalendarDate { firstDay + step * stepDays }

  /// The step that a day is in; negative before the first.
  package func step(of day: CalendarDate) -> Int {
    let days = day.dayNumber - firstDay.dayNumber
    return days >= 0 ? days / stepDays : (days - stepDays + 1) / stepDays
  }

  /// The step in which the first event begins that begins within the horizon; nil without one.
  package var launchStep: Int? {
    events.map { step(of: $0.start) }.filter { (0..<stepCount).contains($0) }.min()
  }
}
