package import Workforce

/// A change for programs: what it does, then the plan as it becomes, with a plan's own keys.
package struct HiringChangeRecord: Encodable, Sendable {
  package let change: Change
  private let plan: HiringRecord

  package struct Change: Encodable, Sendable {
    package let customersAdded: Double
    package let month: Month
    /// In the month in which they join; none where the plan doesn't reach it.
    package let ticketsAdded: Double?
    package let repsExactAdded: Double?
    package let repsExactBefore: Double?
    package let repsExactAfter: Double?
    package let repsNeededBefore: Int?
    package let repsNeededAfter: Int?
    /// Over the whole plan, all roles.
    package let hiresAdded: Int
    /// The month by which `peopleDue` have to have started: that of the customers or, if it is too
    /// soon, the first that makes up for it.
    package let dueMonth: Month
    /// Starts until then on top of those planned until then, all roles.
    package let peopleDue: Int
    /// Those of them whom the plan has later anyway.
    package let broughtForward: Int
    package let openFirstBy: String?
    /// Whether no month has fewer people for its work than without the change.
    package let isInTime: Bool
    /// The last month in a row that the change leaves with fewer; none if all are in time.
    package let lateUntil: Month?
    package let nextRepAtCustomers: Int?
    package let months: [MonthChange]
  }

  package struct MonthChange: Encodable, Sendable {
    package let month: Month
    package let ticketsBefore: Double
    package let ticketsAfter: Double
    package let repsExactBefore: Double
    package let repsExactAfter: Double
    package let repsNeededBefore: Int
    package let repsNeededAfter: Int
    package let hiresBefore: Int
    package let hiresAfter: Int
  }

  init(_ effect: ChangeEffect, plan: HiringRecord) {
    self.plan = plan
    let arrival = effect.arrival
    change = Change(
      customersAdded: effect.customersAdded, month: effect.month,
      ticketsAdded: arrival.map { $0.ticketsAfter - $0.ticketsBefore },
      repsExactAdded: arrival.map { $0.repsExactAfter - $0.repsExactBefore },
      repsExactBefore: arrival?.repsExactBefore, repsExactAfter: arrival?.repsExactAfter,
      repsNeededBefore: arrival?.repsNeededBefore, repsNeededAfter: arrival?.repsNeededAfter,
      hiresAdded: effect.hiresAdded,
      dueMonth: effect.arrivalHires.month, peopleDue: effect.arrivalHires.people,
      broughtForward: effect.arrivalHires.broughtForward,
      openFirstBy: effect.arrivalHires.openFirstBy.map(\.description),
      isInTime: effect.arrivalHires.late == nil, lateUntil: effect.arrivalHires.late?.last,
      nextRepAtCustomers: effect.nextRepAtCustomers,
      months: effect.months.map { month in
        MonthChange(
          month: month.month, ticketsBefore: month.ticketsBefore, ticketsAfter: month.ticketsAfter,
          repsExactBefore: month.repsExactBefore, repsExactAfter: month.repsExactAfter,
          repsNeededBefore: month.repsNeededBefore, repsNeededAfter: month.repsNeededAfter,
          hiresBefore: month.hiresBefore, hiresAfter: month.hiresAfter)
      })
  }

  private enum CodingKeys: CodingKey { case change }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(change, forKey: .change)
    try plan.encode(to: encoder)
  }
}
