package import Workforce

extension PlanActuals {
  /// - Parameters:
  ///   - issued: every plan that was issued, in order.
  ///   - clock: says on which day a plan was issued.
  ///   - scenario: today's model, if it can be read: who is there, and what comes in outside the
  ///     queue.
  package init(
    of actual: ActualDemand, against issued: [IssuedPlan], clock: WallClock, scenario: Scenario?
  ) {
    let outside = scenario?.hiring.streams.filter { !$0.isMerged }.map(\.name) ?? []
    let countsOutside = outside.contains(where: actual.streams.contains)
    func compared(_ month: ActualMonth, with plan: IssuedPlan) -> MonthAgainstPlan? {
      guard plan.isIssued(before: month.month, clock: clock),
        let planned = plan.months.first(where: { $0.month == month.month })
      else { return nil }
      return MonthAgainstPlan(
        planNumber: plan.number, planned: planned, actual: month,
        countsOutsideQueue: countsOutside,
        peopleInModel: scenario?.hiring.firstLinePeople(in: month.month))
    }
    let months = actual.months.compactMap { month in
      issued.reversed().lazy.compactMap { compared(month, with: $0) }.first
    }
    let last = months.last?.month
    var notices: [String] = []
    if months.contains(where: { $0.planned.ticketsOutsideQueue > 0 }), !countsOutside {
      notices.append(
        "Tickets outside the queue (\(outside.joined(separator: ", "))) are left out of the plan's: "
          + "the imported history has no stream of that name.")
    }
    if let partial = actual.partialMonths.last, last.map({ partial > $0 }) ?? true {
      notices.append(
        "\(partial) isn't compared: the imported history covers only a part of it.")
    }
    self.init(
      months: months,
      coming: issued.last?.months.filter { month in last.map { month.month > $0 } ?? true } ?? [],
      byPlan: issued.compactMap { plan in
        let own = actual.months.compactMap { compared($0, with: plan) }
        return ForecastScore(ticketsOf: own).map {
          PlanScore(number: plan.number, tickets: $0, customers: ForecastScore(customersOf: own))
        }
      }, notices: notices)
  }
}

extension IssuedPlan {
  /// Whether the plan was there when the month began, or within its first week: last month's figures
  /// come in with it.
  func isIssued(before month: Month, clock: WallClock) -> Bool {
    clock.localTime(at: issuedAt).date < month.firstDay + 7
  }
}

extension HiringProblem {
  /// First-line people whom the model lists as there in a month; nil where it lists nobody.
  fileprivate func firstLinePeople(in month: Month) -> Double? {
    guard !people.isEmpty else { return nil }
    let name = firstLineName
    return people.filter { group in
      group.role == name && group.start.map { $0 <= month } ?? true
        && group.leaves.map { $0 > month } ?? true
    }
    .reduce(0) { $0 + $1.count }
  }

  private var firstLineName: String { roles.first { $0.work == .firstLine }?.name ?? "" }
}
