/// Which shifts and weekly tours are wanted: who is required when, who can be scheduled, how shifts are
/// worked, and what everything costs.
///
///     ShiftDesignProblem(
///       intervalMinutes: 60,
///       needs: [.init(name: "English", required: required, underCostPerHour: 80)],
///       crews: [.init(name: "Reps", site: "Boston", utcOffsetMinutes: -300, serves: [0], costPerHour: 30)])
package struct ShiftDesignProblem: Hashable, Sendable {
  /// How long an interval is. It divides a day.
  package var intervalMinutes: Int
  /// The first begins at 00:00 UTC; in a week, on a Monday.
  package var days: Int
  /// Whether the first day follows the last, so that shifts go on from Sunday into Monday. A week of
  /// tours always is; else shifts that would go past the end aren't used.
  package var isCyclic: Bool
  package var needs: [Need]
  package var crews: [Crew]
  package var work: Work
  /// What each distinct shift (a start and a length at a site) costs in the whole period: the price of a
  /// plan that is hard to remember.
  package var costPerShiftUsed: Double
  /// The most people of all crews; nil for no limit.
  package var mostPeople: Int?
  package var occasional: [Occasional]

  package init(
    intervalMinutes: Int, days: Int = 7, isCyclic: Bool = true, needs: [Need], crews: [Crew],
    work: Work = .weeklyTours, costPerShiftUsed: Double = 0, mostPeople: Int? = nil,
    occasional: [Occasional] = []
  ) {
    precondition(
      (1...1440).contains(intervalMinutes) && 1440 % intervalMinutes == 0,
      "An interval divides a day.")
    precondition(work != .weeklyTours || days == 7 && isCyclic, "Weekly tours make a week.")
    precondition(
      needs.allSatisfy { $0.required.count == days * 1440 / intervalMinutes },
      "Every interval has its required people.")
    precondition(
      (crews.map(\.serves) + occasional.map(\.serves)).joined().allSatisfy(needs.indices.contains),
      "Crews serve needs that there are.")
    self.intervalMinutes = intervalMinutes
    self.days = days
    self.isCyclic = isCyclic
    self.needs = needs
    self.crews = crews
    self.work = work
    self.costPerShiftUsed = costPerShiftUsed
    self.mostPeople = mostPeople
    self.occasional = occasional
  }

  /// Intervals of all days.
  package var intervalCount: Int { days * 1440 / intervalMinutes }

  /// A language or a group of queues for which people are required.
  package struct Need: Hashable, Sendable {
    package var name: String
    /// People by interval, in UTC.
    package var required: [Int]
    /// What an hour costs in which one person is missing, in the plan's currency; nil where nobody may
    /// be missing.
    package var underCostPerHour: Double?
    /// What an hour of a person costs who is there without need, besides pay.
    package var overCostPerHour: Double

    package init(
      name: String, required: [Int], underCostPerHour: Double? = nil, overCostPerHour: Double = 0
    ) {
      self.name = name
      self.required = required
      self.underCostPerHour = underCostPerHour
      self.overCostPerHour = overCostPerHour
    }
  }

  /// People who can be scheduled alike: they share a site and skills.
  package struct Crew: Hashable, Sendable {
    package var name: String
    package var site: String
    /// The site's clock minus UTC in the week that is designed.
    package var utcOffsetMinutes: Int
    /// Places in `needs` of what each of them can serve, one at a time.
    package var serves: [Int]
    /// What a paid hour costs, in the plan's currency.
    package var costPerHour: Double
    package var rules: ShiftRules
    /// When they may work, on the site's clock; nil for always. Shifts lie wholly inside it.
    package var window: WeekHours?
    /// The fewest people; as many as `mostPeople` where those who are there stay as they are.
    package var fewestPeople: Int
    /// The most people; nil for no limit.
    package var mostPeople: Int?

    package init(
      name: String, site: String, utcOffsetMinutes: Int, serves: [Int], costPerHour: Double,
      rules: ShiftRules = ShiftRules(), window: WeekHours? = nil, fewestPeople: Int = 0,
      mostPeople: Int? = nil
    ) {
      precondition(
        fewestPeople <= mostPeople ?? .max, "The fewest people are no more than the most.")
      self.name = name
      self.site = site
      self.utcOffsetMinutes = utcOffsetMinutes
      self.serves = serves
      self.costPerHour = costPerHour
      self.rules = rules
      self.window = window
      self.fewestPeople = fewestPeople
      self.mostPeople = mostPeople
    }
  }

  /// People outside support who take contacts by the hour.
  package struct Occasional: Hashable, Sendable {
    package var name: String
    /// Places in `needs` of what they can serve.
    package var serves: [Int]
    /// The most of them at once, by interval: 0 when they can't be asked.
    package var mostPeople: [Int]
    /// What an hour of theirs costs, in the plan's currency.
    package var costPerHour: Double

    package init(name: String, serves: [Int], mostPeople: [Int], costPerHour: Double) {
      self.name = name
      self.serves = serves
      self.mostPeople = mostPeople
      self.costPerHour = costPerHour
    }
  }

  /// What shifts are put together to.
  package enum Work: Hashable, Sendable {
    /// Each person works several days of a week by the crew's `ShiftRules`.
    case weeklyTours
    /// Days stand alone, and people aren't counted: the minimum shift design problem of N. Musliu,
    /// A. Schaerf and W. Slany, "Local search for shift design", European Journal of Operational
    /// Research 153 (2004), doi:10.1016/S0377-2217(03)00098-5. A crew's rules, window and people don't
    /// matter then.
    case singleDuties(SingleDuties)
  }

  /// Shifts of one day each, without meals.
  package struct SingleDuties: Hashable, Sendable {
    package var kinds: [Kind]
    /// What the shifts' lengths must be on average, in minutes; nil for anything. Also known as the limits
    /// of duties a week.
    package var averageMinutes: ClosedRange<Double>?

    package init(kinds: [Kind], averageMinutes: ClosedRange<Double>? = nil) {
      self.kinds = kinds
      self.averageMinutes = averageMinutes
    }

    /// Early, day, late or night: shifts that start and last about the same. All in minutes, starts after
    /// the site's midnight, both on the grid of intervals.
    package struct Kind: Hashable, Sendable {
      package var starts: ClosedRange<Int>
      package var lengths: ClosedRange<Int>

      package init(starts: ClosedRange<Int>, lengths: ClosedRange<Int>) {
        self.starts = starts
        self.lengths = lengths
      }
    }
  }
}

extension ShiftDesignProblem {
  /// The same in intervals so short that every shift and meal begins and ends at the border of one: an
  /// hour becomes four quarters where a site's clock is 5 h 45 min ahead.
  package func refined() -> ShiftDesignProblem {
    guard case .weeklyTours = work else { return self }
    var minutes = intervalMinutes
    for crew in crews {
      let rules = crew.rules
      let lengths =
        rules.paidMinutes
        + [rules.nights?.paidMinutes, rules.partTime?.paidMinutes]
        .compactMap(\.self)
      for length in lengths + [rules.startGridMinutes, rules.meal?.minutes ?? 0] {
        minutes = greatestCommonDivisor(minutes, length)
      }
      minutes = greatestCommonDivisor(minutes, abs(crew.utcOffsetMinutes))
    }
    let parts = intervalMinutes / minutes
    guard parts > 1 else { return self }
    func split(_ people: [Int]) -> [Int] { people.flatMap { [Int](repeating: $0, count: parts) } }
    var refined = self
    refined.intervalMinutes = minutes
    for index in needs.indices { refined.needs[index].required = split(needs[index].required) }
    for index in occasional.indices {
      refined.occasional[index].mostPeople = split(occasional[index].mostPeople)
    }
    return refined
  }
}

private func greatestCommonDivisor(_ one: Int, _ other: Int) -> Int {
  other == 0 ? one : greatestCommonDivisor(other, one % other)
}
