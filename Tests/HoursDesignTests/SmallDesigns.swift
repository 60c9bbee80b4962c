import Workforce

/// People required on some days of the week from one hour to another, UTC, in intervals of an hour.
func required(_ people: Int, days: some Sequence<Int>, hours: Range<Int>) -> [Int] {
  var required = [Int](repeating: 0, count: 168)
  for day in days { for hour in hours { required[(day * 24 + hour) % 168] = people } }
  return required
}

/// A crew in UTC for the first need.
func crew(
  _ name: String = "Reps", site: String = "Dublin", offset: Int = 0, serves: [Int] = [0],
  cost: Double = 10, window: WeekHours? = nil, fewest: Int = 0, most: Int? = nil,
  rules: (inout ShiftRules) -> Void = { _ in }
) -> ShiftDesignProblem.Crew {
  var shiftRules = ShiftRules()
  rules(&shiftRules)
  return ShiftDesignProblem.Crew(
    name: name, site: site, utcOffsetMinutes: offset, serves: serves, costPerHour: cost,
    rules: shiftRules, window: window, fewestPeople: fewest, mostPeople: most)
}
