/// A roster problem as whole numbers: what each person may work on each day and what that costs, and what
/// has to be covered. The search knows nothing else; `RosterCheck` knows nothing of it.
///
/// A person's *line* says what they do on every day: 0 for a day off, or one of their own choices, from 1
/// on. The cheapest set of lines is sought, everybody's line within their limits.
///
/// It can be written down, so that another solver is given the same problem.
package struct RosterGrid: Codable, Sendable {
  package var dayCount: Int
  package var people: [Person]
  /// What is to be covered: a shift on a day, or an interval of a day, for some skills.
  package var cover: [CoverLine]
  /// Parts of `cover` that a choice serves, by `Person.covering`: one list for each class of people who
  /// are alike.
  package var coverClasses: [CoverClass]

  package init(
    dayCount: Int, people: [Person], cover: [CoverLine], coverClasses: [CoverClass]
  ) {
    self.dayCount = dayCount
    self.people = people
    self.cover = cover
    self.coverClasses = coverClasses
  }

  /// What some number of people costs on one line of the cover: `costs[n]` for n people, and for each one
  /// beyond the last number as much more as for the last. Convex where it comes from a need.
  package struct CoverLine: Codable, Hashable, Sendable {
    package var costs: [Int]

    package init(costs: [Int]) {
      precondition(!costs.isEmpty, "A line of the cover says what nobody costs.")
      self.costs = costs
    }

    /// So many people needed, with a price for each one missing and each one too many.
    package init(required: Int, under: Int, over: Int) {
      costs = (0...required + 1).map {
        $0 < required ? (required - $0) * under : ($0 - required) * over
      }
    }

    package func cost(of people: Int) -> Int {
      if people < costs.count { return costs[people] }
      let last = costs[costs.count - 1]
      let slope = costs.count > 1 ? last - costs[costs.count - 2] : 0
      return last + slope * (people - costs.count + 1)
    }
  }

  /// What people of one class serve, by day and choice.
  package struct CoverClass: Codable, Sendable {
    /// Where the choices of a day begin in `parts`: `starts[day * (choices + 1) + choice]` up to the next.
    /// A day off has none.
    package var starts: [Int]
    /// Ranges of `RosterGrid.cover` on which one person counts for one.
    package var parts: [Range<Int>]
    /// How many choices a person of the class has, without the day off.
    package var choices: Int

    /// - Parameter served: The ranges served, by day and choice from 1 on.
    package init(dayCount: Int, choices: Int, served: (_ day: Int, _ choice: Int) -> [Range<Int>]) {
      self.choices = choices
      starts = [0]
      parts = []
      for day in 0..<dayCount {
        for choice in 0...choices {
          if choice > 0 { parts += served(day, choice) }
          starts.append(parts.count)
        }
      }
    }

    package func parts(day: Int, choice: Int) -> ArraySlice<Range<Int>> {
      let place = day * (choices + 1) + choice
      return parts[starts[place]..<starts[place + 1]]
    }
  }

  /// One person: their choices, prices and limits.
  package struct Person: Codable, Sendable {
    /// How many shifts they may choose among, without the day off.
    package var choices: Int
    /// What a choice costs on a day, whoever else is there: `prices[day * (choices + 1) + choice]`;
    /// `RosterGrid.impossible` where it can't be.
    package var prices: [Int]
    /// Their place in `RosterGrid.coverClasses`.
    package var covering: Int
    /// Whether a choice may follow another on the next day:
    /// `mayFollow[first * (choices + 1) + second]`.
    package var mayFollow: [Bool]
    /// The same from such a day to the next, where it differs: clocks change.
    package var mayFollowFrom: [Int: [Bool]] = [:]
    package var runs: [RunLimit] = []
    package var totals: [TotalLimit] = []
    package var weekends: [WeekendLimit] = []
    package var sames: [SameLimit] = []

    package init(choices: Int, prices: [Int], covering: Int, mayFollow: [Bool]) {
      self.choices = choices
      self.prices = prices
      self.covering = covering
      self.mayFollow = mayFollow
    }
  }

  /// How many days in a row some choices may be made: shifts, nights, days off.
  package struct RunLimit: Codable, Hashable, Sendable {
    /// By choice, the day off first: whether it belongs to the run.
    package var counts: [Bool]
    package var least: Int
    package var most: Int
    /// Days of the run that lie before the first day.
    package var before: Int
    /// Whether a run that touches the first day, after `before`, must be as long as `least`: not where
    /// nothing is known of the days before. One that touches the last day never must, for it may go on.
    package var leastHoldsAtStart: Bool

    package init(
      counts: [Bool], least: Int = 1, most: Int = .max, before: Int = 0,
      leastHoldsAtStart: Bool = false
    ) {
      self.counts = counts
      self.least = least
      self.most = most
      self.before = before
      self.leastHoldsAtStart = leastHoldsAtStart
    }
  }

  /// How much the choices of some days may add up to: minutes, shifts, nights.
  package struct TotalLimit: Codable, Hashable, Sendable {
    package var days: Range<Int>
    /// By choice, the day off first.
    package var amounts: [Int]
    /// The same on days on which they are others: clocks change, or weekends count for more.
    package var amountsOn: [Int: [Int]]
    package var least: Int
    package var most: Int
    /// The price of each unit below `least` and above `most`; nil where that can't be.
    package var price: Int?

    package init(
      days: Range<Int>, amounts: [Int], amountsOn: [Int: [Int]] = [:], least: Int = 0, most: Int,
      price: Int? = nil
    ) {
      self.days = days
      self.amounts = amounts
      self.amountsOn = amountsOn
      self.least = least
      self.most = most
      self.price = price
    }

    /// By choice, on one day.
    package func amounts(on day: Int) -> [Int] {
      amountsOn.isEmpty ? amounts : amountsOn[day] ?? amounts
    }

    /// What a line's choices of these days add up to.
    package func total(of line: [Int]) -> Int {
      days.reduce(0) { $0 + amounts(on: $1)[line[$1]] }
    }
  }

  /// How many weekends may be worked. A weekend is worked if one of its days isn't off.
  package struct WeekendLimit: Codable, Hashable, Sendable {
    /// The days of each weekend, in order.
    package var weekends: [[Int]]
    package var most: Int
    package var mostInRow: Int
    /// Weekends worked in a row before the first.
    package var inRowBefore: Int
    /// Whether all days of a weekend are worked or none.
    package var isWhole: Bool
    /// What each weekend worked costs.
    package var price: Int

    package init(
      weekends: [[Int]], most: Int = .max, mostInRow: Int = .max, inRowBefore: Int = 0,
      isWhole: Bool = false, price: Int = 0
    ) {
      self.weekends = weekends
      self.most = most
      self.mostInRow = mostInRow
      self.inRowBefore = inRowBefore
      self.isWhole = isWhole
      self.price = price
    }
  }

  /// Days on which all shifts are of the same kind: the same start within a week.
  package struct SameLimit: Codable, Hashable, Sendable {
    package var days: Range<Int>
    /// By choice, the day off first; equal numbers are alike. The day off's is not looked at.
    package var kinds: [Int]

    package init(days: Range<Int>, kinds: [Int]) {
      self.days = days
      self.kinds = kinds
    }
  }

  /// The price of what can't be.
  package static let impossible = Int.max
}
