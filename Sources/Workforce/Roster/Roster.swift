/// Who works when: an answer to a `RosterProblem`, with the proof of how good it is.
package struct Roster: Equatable, Sendable {
  package var problem: RosterProblem
  /// By person and day; nil for a day off.
  package var duties: [[Duty?]]
  package var cost: Cost
  /// No roster by these rules costs less; nil where nobody looked.
  package var lowerBound: Int?
  /// Rules that nobody may break, and that this roster can't keep; each with what it is about.
  package var breaches: [RuleBreach]
  /// Intervals in which people are missing.
  package var holes: [Hole]

  package init(
    problem: RosterProblem, duties: [[Duty?]], cost: Cost, lowerBound: Int? = nil,
    breaches: [RuleBreach] = [], holes: [Hole] = []
  ) {
    self.problem = problem
    self.duties = duties
    self.cost = cost
    self.lowerBound = lowerBound
    self.breaches = breaches
    self.holes = holes
  }

  /// What a person does on a day.
  package struct Duty: Hashable, Sendable {
    /// Its place in the problem's shifts.
    package var shift: Int
    /// The place in the problem's needs of what they serve; nil where they only have to be there.
    package var need: Int?
    /// When each of the shift's breaks starts, in minutes after midnight of its day.
    package var breakStarts: [Int]
    /// What they do besides serving, in order of time.
    package var activities: [Activity]

    package init(
      shift: Int, need: Int?, breakStarts: [Int], activities: [Activity] = []
    ) {
      self.shift = shift
      self.need = need
      self.breakStarts = breakStarts
      self.activities = activities
    }
  }

  /// When one of a person's activities is.
  package struct Activity: Hashable, Sendable {
    /// Its place in the person's activities.
    package var number: Int
    /// In minutes after midnight of the shift's day.
    package var minutes: Range<Int>

    package init(number: Int, minutes: Range<Int>) {
      self.number = number
      self.minutes = minutes
    }
  }

  /// The parts of what a roster costs, in points.
  package struct Cost: Hashable, Sendable {
    /// People missing, or too many, by interval or shift.
    package var staffing = 0
    package var wishes = 0
    /// Rules whose breach has a price.
    package var rules = 0
    /// Burden beyond people's fair share.
    package var fairness = 0
    /// Shifts that people were told too late.
    package var lateChanges = 0

    package init() {}

    package var total: Int { staffing + wishes + rules + fairness + lateChanges }
  }

  /// Intervals in a row in which people are missing for one need.
  package struct Hole: Hashable, Sendable {
    package var need: Int
    package var intervals: Range<Int>
    package var mostMissing: Int
    /// Hours of one person.
    package var missingHours: Double

    package init(need: Int, intervals: Range<Int>, mostMissing: Int, missingHours: Double) {
      self.need = need
      self.intervals = intervals
      self.mostMissing = mostMissing
      self.missingHours = missingHours
    }
  }

  /// Days on which people work otherwise than they were told, by person; none where they don't.
  package var lateChanges: [Int: [Int]] {
    var changes: [Int: [Int]] = [:]
    for (index, person) in problem.people.enumerated() {
      let days = duties[index].indices.filter {
        person.isLateChange(duties[index][$0]?.shift, on: $0)
      }
      if !days.isEmpty { changes[index] = days }
    }
    return changes
  }

  /// (Cost − lower bound) ÷ cost: what, at most, a better roster would save.
  package var gap: Double? {
    lowerBound.map { cost.total <= $0 ? 0 : Double(cost.total - $0) / Double(max(1, cost.total)) }
  }
}

/// A rule that somebody's roster breaks.
package struct RuleBreach: Hashable, Sendable {
  /// The rule's name, such as `minimumRest`.
  package var rule: String
  /// The person's place in the problem's people; nil where it is about the whole team.
  package var person: Int?
  /// The days that it is about.
  package var days: Range<Int>
  /// What is wrong, with figures, as a sentence.
  package var cause: String
  /// What it costs; nil where nobody may break it.
  package var points: Int?

  package init(rule: String, person: Int?, days: Range<Int>, cause: String, points: Int? = nil) {
    self.rule = rule
    self.person = person
    self.days = days
    self.cause = cause
    self.points = points
  }
}
