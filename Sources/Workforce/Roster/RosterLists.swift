/// What people wrote in tables about who is rostered: by names and dates, before anything is looked up.
package struct RosterLists: Hashable, Sendable {
  package var people: [ListedPerson] = []
  package var timeOff: [ListedTimeOff] = []
  package var wishes: [ListedWish] = []
  package var fixed: [ListedFixedDay] = []
  package var activities: [ListedActivity] = []

  package init() {}
}

/// A row of the table of activities: a meeting, training, coaching.
package struct ListedActivity: Hashable, Sendable {
  package var place: String
  package var name: String
  /// "training".
  package var activity: String
  package var minutes: Int
  /// On one day from this one on …
  package var first: CalendarDate
  /// … to this one.
  package var last: CalendarDate

  package init(
    place: String, name: String, activity: String, minutes: Int, first: CalendarDate,
    last: CalendarDate
  ) {
    self.place = place
    self.name = name
    self.activity = activity
    self.minutes = minutes
    self.first = first
    self.last = last
  }
}

/// A row of the table of people.
package struct ListedPerson: Hashable, Sendable {
  /// Where it stands, for messages: `people.csv:4`.
  package var place: String
  package var name: String
  /// Nil for the only site.
  package var site: String?
  /// Nil for the first contract.
  package var contract: String?
  /// Paid hours in a week; nil for the contract's.
  package var hoursPerWeek: Double?
  /// The most working days in a week; nil for the contract's.
  package var daysPerWeek: Int?
  /// Languages or other needs, the preferred one first; empty for all of the site's.
  package var serves: [String]
  package var skills: [String]
  /// Names of shifts; empty for all of the site's.
  package var shifts: [String]
  package var availability: WeekHours?
  /// See `RosterPerson.carriedPoints`.
  package var carriedPoints: Double
  /// The name of a pattern of the model, or one written out; nil where their days are free.
  package var pattern: String?
  /// A day on which the pattern begins; nil for a Monday.
  package var patternStart: CalendarDate?

  package init(
    place: String, name: String, site: String? = nil, contract: String? = nil,
    hoursPerWeek: Double? = nil, daysPerWeek: Int? = nil, serves: [String] = [],
    skills: [String] = [], shifts: [String] = [], availability: WeekHours? = nil,
    carriedPoints: Double = 0, pattern: String? = nil, patternStart: CalendarDate? = nil
  ) {
    self.place = place
    self.pattern = pattern
    self.patternStart = patternStart
    self.name = name
    self.site = site
    self.contract = contract
    self.hoursPerWeek = hoursPerWeek
    self.daysPerWeek = daysPerWeek
    self.serves = serves
    self.skills = skills
    self.shifts = shifts
    self.availability = availability
    self.carriedPoints = carriedPoints
  }
}

/// A row of the table of time off.
package struct ListedTimeOff: Hashable, Sendable {
  package var place: String
  package var name: String
  package var first: CalendarDate
  package var last: CalendarDate
  package var reason: String
  package var countsAsWork: Bool

  package init(
    place: String, name: String, first: CalendarDate, last: CalendarDate, reason: String,
    countsAsWork: Bool
  ) {
    self.place = place
    self.name = name
    self.first = first
    self.last = last
    self.reason = reason
    self.countsAsWork = countsAsWork
  }
}

/// A row of the table of wishes.
package struct ListedWish: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case on
    case off
    case shift(String)
    case notShift(String)
    /// In minutes after midnight.
    case start(ClosedRange<Int>)
    case with(String)
    case without(String)
  }

  package var place: String
  package var name: String
  package var first: CalendarDate
  package var last: CalendarDate
  /// Weekdays on which it holds, 0 for Monday.
  package var weekdays: Set<Int>
  package var kind: Kind
  /// From 1, nice to have, to 10, very important.
  package var weight: Int

  package init(
    place: String, name: String, first: CalendarDate, last: CalendarDate,
    weekdays: Set<Int> = Set(0..<7), kind: Kind, weight: Int
  ) {
    self.place = place
    self.name = name
    self.first = first
    self.last = last
    self.weekdays = weekdays
    self.kind = kind
    self.weight = weight
  }
}

/// A day that is decided: a row of the table of fixed days, or of a roster that was published, made by hand
/// or imported.
package struct ListedFixedDay: Hashable, Sendable {
  package var place: String
  package var name: String
  package var date: CalendarDate
  /// Nil for a day off.
  package var shift: String?
  /// What they serve; nil where nobody said.
  package var serves: String?
  /// When it starts and ends, in minutes after midnight, where that is written; past 1440 on the next day.
  package var hours: Range<Int>?
  /// When breaks start, in minutes after midnight of the day, where that is written.
  package var breakStarts: [Int]?
  /// What else they do in the shift, and when, in minutes after midnight of the day; nil where that isn't written.
  package var activities: [Activity]?

  package struct Activity: Hashable, Sendable {
    package var name: String
    package var hours: Range<Int>

    package init(name: String, hours: Range<Int>) {
      self.name = name
      self.hours = hours
    }
  }

  package init(
    place: String, name: String, date: CalendarDate, shift: String?, serves: String? = nil,
    hours: Range<Int>? = nil, breakStarts: [Int]? = nil, activities: [Activity]? = nil
  ) {
    self.activities = activities
    self.place = place
    self.name = name
    self.date = date
    self.shift = shift
    self.serves = serves
    self.hours = hours
    self.breakStarts = breakStarts
  }
}
