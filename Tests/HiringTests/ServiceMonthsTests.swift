import TestSupport
import Testing
import Workforce

@testable import Hiring

struct ServiceMonthsTests {
  @Test func sixForTheWorkOfSevenWaitADayAfterAMonthAndAWeekAfterSix() {
    let problem = HiringProblem.made(months: 6)
    let service = serviceMonths(
      tickets: [Double](repeating: 1558, count: 6), productive: [Double](repeating: 6, count: 6),
      problem: problem)
    #expect(service.map(\.backlog) == [58, 116, 174, 232, 290, 348])
    // January has 31 days: 58 ÷ 1,500 of it is 1.2 days; June has 30: 348 ÷ 1,500 is 7.
    #expect(abs(service[0].waitDays - 31 * 58.0 / 1500) < 1e-9)
    #expect(abs(service[5].waitDays - 30 * 348.0 / 1500) < 1e-9)
    #expect(!service.map(\.isOverloaded).contains(false))
  }

  @Test func slackIsTimeInWhichWaitingTicketsAreSolved() {
    var problem = HiringProblem.made(months: 1)
    problem.targetUtilisation = 0.8
    let service = serviceMonths(
      tickets: [1000], productive: [5], waiting: 250, problem: problem)
    #expect(service[0].solvable == 1250)
    #expect(service[0].backlog == 0)
    #expect(service[0].load == 1)
  }

  @Test func aLateTicketCostsItsOvertimeUnlessSomebodyPricedIt() {
    var problem = HiringProblem.made()
    #expect(problem.priceOfLateTicket == nil)
    problem.roles[0].salaryPerYear = 48_000
    #expect(problem.priceOfLateTicket == 24)
    problem.terms.lateTicketCost = 10
    #expect(problem.priceOfLateTicket == 10)
  }
}
