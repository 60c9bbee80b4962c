/// Somebody who is rostered: their contract, what they can do, when they can't, and what they wish.
package struct RosterPerson: Hashable, Sendable {
  package var name: String
  /// Their place in the problem's sites.
  package var site: Int
  package var contract: Contract
  /// Places in the problem's needs of what they can serve, the preferred one first. In a shift they serve
  /// one of them.
  package var serves: [Int]
  /// What else rules go by: "senior", "first aid".
  package var skills: Set<String>
  /// Places in the problem's shifts that they may work; nil for all of their site.
  package var shifts: [Int]?
  /// When they may work, on their site's clock; nil for any time.
  package var availability: WeekHours?
  package var timeOff: [TimeOff]
  /// Days that are decided already, by day of the period.
  package var fixed: [Int: Fixed]
  /// What they were told of days of the period, by day, where another shift would come at short notice.
  package var told: [Int: Fixed]
  package var wishes: [Wish]
  /// What they do within a shift besides serving.
  package var activities: [Activity]
  /// What they worked before, by day: −1 for the day before the first.
  package var before: [Int: RosterShift]
  /// How many days before the first are known. Of a day that is known and has no shift, they were off.
  package var knownDaysBefore: Int
  /// Points of burden that they carried beyond their fair share in the periods before; below zero where they
  /// owe some.
  package var carriedPoints: Double
  /// Points of burden in this period that are no more than their fair share, what they carried before taken
  /// into account; nil where shares aren't weighed.
  package var fairPoints: Double?

  package init(
    name: String, site: Int, contract: Contract, serves: [Int], skills: Set<String> = [],
    shifts: [Int]? = nil, availability: WeekHours? = nil, timeOff: [TimeOff] = [],
    fixed: [Int: Fixed] = [:], told: [Int: Fixed] = [:], wishes: [Wish] = [],
    activities: [Activity] = [],
    before: [Int: RosterShift] = [:],
    knownDaysBefore: Int = 0, carriedPoints: Double = 0, fairPoints: Double? = nil
  ) {
    self.name = name
    self.site = site
    self.contract = contract
    self.serves = serves
    self.skills = skills
    self.shifts = shifts
    self.availability = availability
    self.timeOff = timeOff
    self.fixed = fixed
    self.told = told
    self.wishes = wishes
    self.activities = activities
    self.before = before
    self.knownDaysBefore = knownDaysBefore
    self.carriedPoints = carriedPoints
    self.fairPoints = fairPoints
  }

  /// What their contract asks for in a period, in minutes: each weekday away takes a day's hours off, which are
  /// hours a week ÷ days a week.
  ///
  /// - Parameter weekday: of a day of the period, 0 for Monday.
  package func minutesDue(dayCount: Int, weekday: (_ day: Int) -> Int) -> Double {
    let away = (0..<dayCount).count { day in
      weekday(day) < 5 && timeOff.contains { $0.days.contains(day) }
    }
    return contract.hoursPerWeek * 60
      * (Double(dayCount) / 7 - Double(away) / Double(max(5, contract.daysPerWeek)))
  }

  /// A meeting, training or coaching: once, within a shift of one of some days.
  package struct Activity: Hashable, Sendable {
    package var name: String
    package var minutes: Int
    /// Days of the period on one of which it is.
    package var days: Range<Int>

    package init(name: String, minutes: Int, days: Range<Int>) {
      self.name = name
      self.minutes = minutes
      self.days = days
    }
  }

  /// How much somebody works.
  package struct Contract: Hashable, Sendable {
    /// Its name, which rules may be for: "full time".
    package var name: String
    /// Paid hours in a week, on average over the period.
    package var hoursPerWeek: Double
    /// How many hours more or fewer the whole period may have.
    package var toleranceHours: Double
    /// The most working days in a week.
    package var daysPerWeek: Int

    package init(
      name: String, hoursPerWeek: Double, toleranceHours: Double, daysPerWeek: Int = 5
    ) {
      self.name = name
      self.hoursPerWeek = hoursPerWeek
      self.toleranceHours = toleranceHours
      self.daysPerWeek = daysPerWeek
    }
  }

  /// Days in a row on which somebody is away.
  package struct TimeOff: Hashable, Sendable {
    /// Days of the period; may reach beyond it.
    package var days: Range<Int>
    /// Why, as it was written: "leave", "sick", "training".
    package var reason: String
    /// Whether a day of it counts as worked by contract: paid leave does.
    package var countsAsWork: Bool

    package init(days: Range<Int>, reason: String, countsAsWork: Bool = true) {
      self.days = days
      self.reason = reason
      self.countsAsWork = countsAsWork
    }
  }

  /// What is decided of a day.
  package enum Fixed: Hashable, Sendable {
    case off
    /// Any of their shifts.
    case work
    /// By place in the problem's shifts.
    case shift(Int)

    /// - Parameter worked: the place of the shift of the day; nil for a day off.
    package func isKept(by worked: Int?) -> Bool {
      switch self {
      case .off: worked == nil
      case .work: worked != nil
      case .shift(let shift): worked == shift
      }
    }
  }

  /// Whether a shift on a day, or none, is a change at short notice. Whoever is away made it themselves.
  package func isLateChange(_ shift: Int?, on day: Int) -> Bool {
    guard let told = told[day], !timeOff.contains(where: { $0.days.contains(day) }) else {
      return false
    }
    return !told.isKept(by: shift)
  }

  /// What somebody would like, and how much.
  package struct Wish: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      /// To work, whichever shift.
      case on
      case off
      /// To work that shift, by place in the problem's shifts.
      case shift(Int)
      /// Not to work that shift; a day off meets it.
      case notShift(Int)
      /// To start no earlier and no later, in minutes after midnight. A day off meets it.
      case start(ClosedRange<Int>)
      /// To work on the days on which a colleague does, and to be off when they are; by place in the
      /// problem's people.
      case with(Int)
      /// To work only on days on which a colleague doesn't.
      case without(Int)
    }

    package var days: Range<Int>
    package var kind: Kind
    /// What each day costs on which it isn't met, in points.
    package var points: Int

    package init(days: Range<Int>, kind: Kind, points: Int) {
      self.days = days
      self.kind = kind
      self.points = points
    }
  }
}
