package import Workforce

extension StrainHistory {
  /// Two years of a company of 4,000 customers and 60 people whose waits swell twice to `worstWait` days, of
  /// whom as many leave, write again and call as `churn`, `repeats` and `calls` say of the wait, to whole
  /// events. Nothing in it is drawn.
  package static func made(
    worstWait: Double = 12, churn: (Double) -> Double = { _ in 1 },
    repeats: (Double) -> Double = { _ in 0.1 }, calls: (Double) -> Double = { _ in 0.2 },
    tellsCustomers: Bool = true, tellsPeople: Bool = true
  ) -> StrainHistory {
    var rest = (left: 0.0, again: 0.0, live: 0.0)
    /// The whole part, with what is left over kept for the next week.
    func whole(_ value: Double, _ rest: inout Double) -> Int {
      let count = Int(value + rest)
      rest += value - Double(count)
      return count
    }
    let weeks = (0..<104).map { week in
      // Calm for twenty weeks, then a swell of sixteen, twice.
      let place = Double(week % 52 - 20) / 16
      let height = (0...1).contains(place) ? 4 * place * (1 - place) : 0
      let wait = 0.2 + (worstWait - 0.2) * height
      let live = whole(1000 * calls(wait), &rest.live)
      return StrainWeek(
        firstDay: CalendarDate(year: 2025, month: 1, day: 6)! + 7 * week, live: live,
        deferred: 1000 - live, meanWaitHours: 24 * wait, medianWaitHours: 20 * wait,
        waitingAtEnd: Int(1000 * wait / 7), customerDaysWaited: 800 * wait,
        repeated: whole(800 * wait / 7 * repeats(wait), &rest.again), resolved: 1000,
        agentsAtWork: 50, agentDays: 250, customers: 4000,
        customersLeft: whole(20 * churn(wait), &rest.left), people: 60,
        peopleLeft: week % 10 == 0 ? 1 : 0)
    }
    return StrainHistory(
      timeZone: "Europe/Dublin", weeks: weeks, tellsWaits: true, tellsCustomers: tellsCustomers,
      tellsPeople: tellsPeople)
  }
}
