/// How hiring works here: how long it takes and when classes start.
package struct HiringTerms: Hashable, Sendable {
  /// Days from opening a requisition to an accepted offer, at the median.
  package var timeToFillDays: Double
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

  package init(
    timeToFillDays: Double, noticeDays: Double, classMonths: Set<Int>? = nil,
    classSize: Int? = nil, graduation: Double = 1, promiseDays: Double = 1,
    lateTicketCost: Double? = nil
  ) {
    self.timeToFillDays = timeToFillDays
    self.noticeDays = noticeDays
    self.classMonths = classMonths
    self.classSize = classSize
    self.graduation = graduation
    self.promiseDays = promiseDays
    self.lateTicketCost = lateTicketCost
  }

  package func startsClass(in month: Month) -> Bool {
    classMonths?.contains(month.number) ?? true
  }

  /// Days from opening a requisition to the first day.
  package var leadDays: Double { timeToFillDays + noticeDays }
}
