package import Workforce

/// A requisition for programs.
package struct RequisitionRecord: Encodable, Sendable {
  package let team: String
  package let role: String
  package let people: Int
  package let graduates: Double
  package let start: Month
  package let ramped: Month
  /// Days, as `2026-11-13`.
  package let openBy50: String
  package let openBy80: String
  package let openBy95: String
  package let chanceIfOpenedFirst: Double
  package let delays: [Delay]

  package struct Delay: Encodable, Sendable {
    package let weeks: Int
    package let lateTickets: Double?
    package let undone: Double
    package let cost: Double?
  }

  init(_ requisition: Requisition) {
    team = requisition.team
    role = requisition.role
    people = requisition.people
    graduates = requisition.graduates
    start = requisition.start
    ramped = requisition.ramped
    openBy50 = "\(requisition.openBy50)"
    openBy80 = "\(requisition.openBy80)"
    openBy95 = "\(requisition.openBy95)"
    chanceIfOpenedFirst = requisition.chanceIfOpenedFirst
    delays = requisition.delays.map {
      Delay(weeks: $0.weeks, lateTickets: $0.lateTickets, undone: $0.undone, cost: $0.cost)
    }
  }
}
