import Pipeline
package import Workforce

/// The case for the people asked for, for programs; what has no end is null.
package struct HeadcountCaseRecord: Encodable, Sendable {
  package let company: String?
  package let currency: String
  package let exactNeed: Double?
  package let ticketsPerMonth: Double?
  package let salaryPerYear: Double?
  package let moreSalaries: Double?
  package let lateTicketsAvoided: Double?
  package let costPerLateTicketAvoided: Double?
  package let overtimeOfFewer: Double?
  package let leaversAvoided: Double?
  package let fewer: HeldRecord?
  package let asked: HeldRecord?
  package let assumptions: [Assumption]

  init(scenario: Scenario, found: HeadcountCase?) {
    company = scenario.company
    currency = scenario.hiring.currency
    exactNeed = found?.exactNeed
    ticketsPerMonth = found?.ticketsPerMonth
    salaryPerYear = found?.salaryPerYear
    moreSalaries = found?.moreSalaries
    lateTicketsAvoided = found?.lateTicketsAvoided
    costPerLateTicketAvoided = found?.costPerLateTicketAvoided
    overtimeOfFewer = found?.overtimeOfFewer
    leaversAvoided = found?.leaversAvoided
    fewer = found.map { HeldRecord($0.fewer) }
    asked = found.map { HeldRecord($0.asked) }
    assumptions = scenario.assumptions + scenario.promiseAssumed
  }

  package struct HeldRecord: Encodable, Sendable {
    package let people: Int
    package let utilisation: Double
    package let lateTickets: Double
    package let overloadedMonths: Int
    package let leavers: Double
    package let fallsBehindIn: Month?
    package let months: [MonthRecord]

    init(_ held: HeadcountCase.Held) {
      people = held.people
      utilisation = held.utilisation
      lateTickets = held.lateTickets
      overloadedMonths = held.overloadedMonths
      leavers = held.leavers
      fallsBehindIn = held.fallsBehindIn
      months = held.months.map(MonthRecord.init)
    }
  }

  package struct MonthRecord: Encodable, Sendable {
    package let month: Month
    package let tickets: Double
    package let solvable: Double
    package let backlog: Double
    package let lateTickets: Double
    package let waitDays: Double
    package let load: Double

    init(_ service: ServiceMonth) {
      month = service.month
      tickets = service.tickets
      solvable = service.solvable
      backlog = service.backlog
      lateTickets = service.lateTickets
      waitDays = service.waitDays
      load = service.load
    }
  }

  /// A row for each choice and month.
  static func sheet(of found: HeadcountCase?) -> Sheet {
    Sheet(
      header: [
        "people", "month", "tickets", "solvable", "backlog", "lateTickets", "waitDays", "load",
      ],
      rows: [found?.fewer, found?.asked].compactMap { $0 }.flatMap { held in
        held.months.map { month in
          [
            .whole(held.people), .text("\(month.month)"), Sheet.Field(month.tickets),
            Sheet.Field(month.solvable), Sheet.Field(month.backlog),
            Sheet.Field(month.lateTickets), Sheet.Field(month.waitDays), Sheet.Field(month.load),
          ]
        }
      })
  }
}
