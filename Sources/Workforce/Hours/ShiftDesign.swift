/// Shifts and tours that meet a `ShiftDesignProblem` as cheaply as was found, with the proof of how cheap
/// it could be.
package struct ShiftDesign: Hashable, Sendable {
  /// What is answered, with intervals as short as its shifts need them: see
  /// `ShiftDesignProblem.refined()`.
  package var problem: ShiftDesignProblem
  /// Who works which days; empty where duties stand alone.
  package var tours: [Tour]
  /// Every day's shifts with their meals, in the order of crews, days and starts.
  package var shifts: [Shift]
  /// Who serves what when.
  package var allocation: [Allocation]
  package var cost: Cost
  /// No design costs less, the fewest missing where nobody may be missing.
  package var lowerBound: Double
  package var proof: Proof
  /// When people are missing, and why.
  package var shortfalls: [Shortfall]

  package init(
    problem: ShiftDesignProblem, tours: [Tour], shifts: [Shift], allocation: [Allocation],
    cost: Cost, lowerBound: Double, proof: Proof, shortfalls: [Shortfall] = []
  ) {
    self.problem = problem
    self.tours = tours
    self.shifts = shifts
    self.allocation = allocation
    self.cost = cost
    self.lowerBound = lowerBound
    self.proof = proof
    self.shortfalls = shortfalls
  }

  /// People of a crew who work the same week.
  package struct Tour: Hashable, Sendable {
    /// Its place in the problem's crews.
    package var crew: Int
    /// When they start on each of seven days from Monday on, in minutes after the site's midnight; nil on
    /// days off.
    package var starts: [Int?]
    /// How long each of its shifts is paid.
    package var paidMinutes: Int
    package var isNight: Bool
    package var people: Int

    package init(crew: Int, starts: [Int?], paidMinutes: Int, isNight: Bool, people: Int) {
      self.crew = crew
      self.starts = starts
      self.paidMinutes = paidMinutes
      self.isNight = isNight
      self.people = people
    }

    /// Days worked, 0 for Monday.
    package var days: [Int] { starts.indices.filter { starts[$0] != nil } }

    /// Days off, 0 for Monday.
    package var daysOff: [Int] { starts.indices.filter { starts[$0] == nil } }
  }

  /// People of a crew who work the same hours of a day and have their meal at the same time. All in minutes
  /// after the site's midnight with which the day begins; past 1440 on the next.
  package struct Shift: Hashable, Sendable {
    /// Its place in the problem's crews.
    package var crew: Int
    /// 0 for the first day; on the site's clock.
    package var day: Int
    package var start: Int
    package var end: Int
    package var mealStart: Int?
    package var isNight: Bool
    package var people: Int

    package init(
      crew: Int, day: Int, start: Int, end: Int, mealStart: Int? = nil, isNight: Bool = false,
      people: Int
    ) {
      self.crew = crew
      self.day = day
      self.start = start
      self.end = end
      self.mealStart = mealStart
      self.isNight = isNight
      self.people = people
    }
  }

  /// People of one crew, or of one kind of occasional capacity, who serve one need.
  package struct Allocation: Hashable, Sendable {
    package enum Source: Hashable, Sendable {
      /// By place in the problem's crews.
      case crew(Int)
      /// By place in the problem's occasional capacity.
      case occasional(Int)
    }

    package var source: Source
    /// Its place in the problem's needs.
    package var need: Int
    /// By interval.
    package var people: [Int]

    package init(source: Source, need: Int, people: [Int]) {
      self.source = source
      self.need = need
      self.people = people
    }
  }

  /// The parts of what a design costs, in the plan's currency.
  package struct Cost: Hashable, Sendable {
    /// Paid hours, without what nights cost more.
    package var pay = 0.0
    package var nightPremium = 0.0
    package var occasional = 0.0
    /// People missing where that has a price.
    package var under = 0.0
    package var over = 0.0
    /// Distinct shifts.
    package var shiftsUsed = 0.0

    package init() {}

    package var total: Double { pay + nightPremium + occasional + under + over + shiftsUsed }
  }

  /// How much is known of the best design.
  package enum Proof: Hashable, Sendable {
    /// Nothing is cheaper.
    case optimal
    /// The search came to the end of its work, or within the gap that was asked for, before it was sure.
    case stopped
  }

  /// (Cost − lower bound) ÷ cost: what, at most, a better design would save.
  package var gap: Double {
    let most = cost.total - lowerBound
    return most <= 1e-6 * max(1, abs(cost.total)) ? 0 : most / max(abs(cost.total), 1e-9)
  }

  /// People on tours.
  package var people: Int { tours.reduce(0) { $0 + $1.people } }

  /// People who serve a need, by interval.
  package func serving(need: Int) -> [Int] {
    allocation.filter { $0.need == need }.reduce(
      into: [Int](repeating: 0, count: problem.intervalCount)
    ) { sum, part in
      for index in sum.indices { sum[index] += part.people[index] }
    }
  }

  /// People missing for a need, by interval.
  package func missing(need: Int) -> [Int] {
    zip(problem.needs[need].required, serving(need: need)).map { max(0, $0 - $1) }
  }

  /// People there for a need beyond what is required, by interval.
  package func spare(need: Int) -> [Int] {
    zip(problem.needs[need].required, serving(need: need)).map { max(0, $1 - $0) }
  }
}

extension ShiftDesign {
  /// Intervals in a row in which people are missing for the same reason.
  package struct Shortfall: Hashable, Sendable {
    /// Its place in the problem's needs.
    package var need: Int
    /// From the first on; past the number of intervals where it goes on from the last day into the first.
    package var intervals: Range<Int>
    /// The most people missing in one of them.
    package var mostMissing: Int
    /// Hours of one person.
    package var missingHours: Double
    package var cause: Cause

    package init(
      need: Int, intervals: Range<Int>, mostMissing: Int, missingHours: Double, cause: Cause
    ) {
      self.need = need
      self.intervals = intervals
      self.mostMissing = mostMissing
      self.missingHours = missingHours
      self.cause = cause
    }

    package enum Cause: Hashable, Sendable {
      /// No crew has the skill.
      case nobodyServes
      /// Only night shifts lie there, and no crew with the skill works at night.
      case noNightShifts
      /// The hours in which its crews may work leave it out.
      case outsideWindow
      /// Lengths, starts and meals of its crews' shifts leave it out.
      case noShiftFits
      /// All people whom the limits allow are needed elsewhere.
      case tooFewPeople
      /// More people would cost more than those who are missing.
      case dearerThanMissing
    }
  }

  /// A change of the problem, and what it would bring.
  package struct WayOut: Hashable, Sendable {
    package var change: Change
    /// What the whole design costs then.
    package var cost: Double
    /// The people on tours then.
    package var people: Int
    /// Hours of one person that are still missing, of all needs.
    package var missingHours: Double

    package init(change: Change, cost: Double, people: Int, missingHours: Double) {
      self.change = change
      self.cost = cost
      self.people = people
      self.missingHours = missingHours
    }

    package enum Change: Hashable, Sendable {
      /// A crew works night shifts.
      case nights(crew: Int)
      /// A crew may work at any hour of the week.
      case anyHour(crew: Int)
      /// A crew serves a need that it didn't.
      case skill(crew: Int, need: Int)
      /// So many people more than the limits allow.
      case morePeople(Int)
    }
  }
}
