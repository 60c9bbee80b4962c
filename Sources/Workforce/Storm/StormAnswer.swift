/// Everything that a storm test answers.
package struct StormAnswer: Equatable, Sendable {
  package var problem: StormProblem
  /// The policy that the break date, its causes, the pace and the launch are about.
  package var policy: String
  /// One for each policy that was played, from doing nothing to planning.
  package var outcomes: [StormOutcome]
  /// Which input moves the break date most, the first first; empty where nobody asked.
  package var importances: [InputImportance]
  package var indicators: [LeadingIndicator]
  package var pace: SafePace?
  /// Nil without an event to move, or where nobody asked.
  package var launch: SafeLaunch?
  package var frontier: PaceFrontier?
  package var safeHires: SafeHires?
  package var hireBy: [HireByDate]
  /// Whether somebody stopped it before it was done.
  package var wasStopped: Bool

  package init(
    problem: StormProblem, policy: String, outcomes: [StormOutcome],
    importances: [InputImportance] = [], indicators: [LeadingIndicator] = [],
    pace: SafePace? = nil, launch: SafeLaunch? = nil, frontier: PaceFrontier? = nil,
    safeHires: SafeHires? = nil, hireBy: [HireByDate] = [], wasStopped: Bool = false
  ) {
    self.problem = problem
    self.policy = policy
    self.outcomes = outcomes
    self.importances = importances
    self.indicators = indicators
    self.pace = pace
    self.launch = launch
    self.frontier = frontier
    self.safeHires = safeHires
    self.hireBy = hireBy
    self.wasStopped = wasStopped
  }

  /// The outcome of `policy`.
  package var outcome: StormOutcome? { outcomes.first { $0.policy == policy } }

  /// What may be asked beyond the break date.
  package enum Question: Hashable, Sendable, CaseIterable {
    /// Every policy on the same random numbers, instead of one alone.
    case policies
    case importance
    case pace
    case launch
    case frontier
    case safeHires
    case hireBy
  }
}

/// Something to watch that warns before a target fails.
package struct LeadingIndicator: Equatable, Sendable {
  package enum Measure: String, CaseIterable, Hashable, Sendable {
    /// Work that came in ÷ what people could do, over four weeks.
    case load
    /// Days that a contact waits for its first answer.
    case wait
    /// The share of people who are still ramping.
    case ramping
    /// The share of contacts that are repeated ones.
    case repeats
    /// Contacts of the last four weeks ÷ those of the four weeks before.
    case growth
  }

  package var measure: Measure
  /// Above this it warns.
  package var threshold: Double
  /// The share of breaks that it warned of at least a week before.
  package var caught: Double
  /// The share of weeks without a break in the eight weeks that follow in which it warned.
  package var falseAlarms: Double
  /// Weeks from the warning to the break, at the median of those caught.
  package var weeksAhead: Double

  package init(
    measure: Measure, threshold: Double, caught: Double, falseAlarms: Double, weeksAhead: Double
  ) {
    self.measure = measure
    self.threshold = threshold
    self.caught = caught
    self.falseAlarms = falseAlarms
    self.weeksAhead = weeksAhead
  }
}
