/// How hiring works here: how long it takes and when classes start.
package struct HiringTerms: Hashable, Sendable {
  /// Days from opening a requisition to an accepted offer.
  package var timeToFill: TimeToFill
  /// Days from an accepted offer to the first day.
  package var noticeDays: Double
  /// Calendar months in which training classes start, 1 to 12; nil for every month.
  package var classMonths: Set<Int>?
  /// The most people who can start together in one team and role; nil for any number.
  package var classSize: Int?
  /// The share of starters who finish their training class.
  package var graduation: Double
  /// The wait for a first answer that customers are promised at most; whoever waits longer has a
  /// late ticket.
  package var promiseDays: Double
  /// What a late ticket costs in goodwill and churn, if somebody put a price on it.
  package var lateTicketCost: Double?
  /// The most people who can be in their first month at once, over all teams and roles: what the
  /// trainers can take; nil for any number.
  package var trainees: Int?
  /// The most that salaries and hiring may cost in twelve months of the plan; nil for any amount.
  package var budgetPerYear: Double?
  /// The share of each month's tickets for which people must be there.
  package var serviceTarget: Double

  package init(
    timeToFillDays: Double, noticeDays: Double, classMonths: Set<Int>? = nil,
    classSize: Int? = nil, graduation: Double = 1, promiseDays: Double = 1,
    lateTicketCost: Double? = nil, trainees: Int? = nil, budgetPerYear: Double? = nil,
    serviceTarget: Double = 1
  ) {
    timeToFill = TimeToFill(median: timeToFillDays)
    self.noticeDays = noticeDays
    self.classMonths = classMonths
    self.classSize = classSize
    self.graduation = graduation
    self.promiseDays = promiseDays
    self.lateTicketCost = lateTicketCost
    self.trainees = trainees
    self.budgetPerYear = budgetPerYear
    self.serviceTarget = serviceTarget
  }

  /// The median of `timeToFill`. Setting it sets the other quantiles too, as for a median alone.
  package var timeToFillDays: Double {
    get { timeToFill.p50 }
    set { timeToFill = TimeToFill(median: newValue) }
  }

  package func startsClass(in month: Month) -> Bool {
    classMonths?.contains(month.number) ?? true
  }

  /// Days from opening a requisition to the first day, at the median.
  package var leadDays: Double { timeToFillDays + noticeDays }
}
