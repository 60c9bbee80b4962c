import TestSupport
import Testing
import Workforce

@testable import StormTesting

/// What waiting and overload do, one relation at a time.
struct FeedbackTests {
  private func overloaded(
    _ change: (inout StormCurves) -> Void, channels: [StormChannel] = [.tickets()]
  ) -> StormProblem {
    var curves = StormCurves.none
    change(&curves)
    return .made(
      ticketsPerMonth: 2600, churn: 0.02, role: .representative(attrition: 0.02),
      channels: channels, curves: curves)
  }

  @Test func churnFollowsTheWaitAndComesBackWithIt() throws {
    let launch = StormEvent(
      name: "Launch", start: CalendarDate(year: 2027, month: 2, day: 1)!, holdDays: 21,
      halfLifeDays: 7, incidentFactor: 2)
    var problem = StormProblem.made(churn: 0.02, events: [launch])
    problem.curves.churn = ResponseCurve(from: 1, half: 4, most: 4)
    problem.curves.churnDelayDays = 14
    let churn = try played(problem).steps.map(\.monthlyChurn.p50)
    let worst = try #require(churn.indices.max { churn[$0] < churn[$1] })
    #expect(abs(churn[3] - 0.02) < 1e-6)
    #expect(churn[worst] > 0.05)
    // Whoever waits leaves later, so it goes on after the worst of the contacts.
    #expect(worst > 6)
    #expect(abs(churn[50] - 0.02) < 0.001)
  }

  @Test func whoWaitsWritesAgain() throws {
    let without = try played(overloaded { _ in })
    let with = try played(
      overloaded { $0.repeatContacts = ResponseCurve(from: 1, half: 3, most: 0.4) })
    #expect(with.steps[0].contacts.p50 == without.steps[0].contacts.p50)
    #expect(with.steps[12].contacts.p50 > without.steps[12].contacts.p50 * 1.1)
  }

  @Test func whoWaitsTooLongCallsInstead() throws {
    let channels = [StormChannel.tickets(share: 0.8), .phone(share: 0.2)]
    let without = try played(overloaded({ _ in }, channels: channels))
    let with = try played(
      overloaded(
        { $0.channelShift = ResponseCurve(from: 1, half: 3, most: 0.5) }, channels: channels))
    func calls(_ outcome: StormOutcome, _ step: Int) -> Double {
      outcome.steps[step].channels[1].contacts
        / outcome.steps[step].channels.reduce(0) { $0 + $1.contacts }
    }
    #expect(abs(calls(without, 12) - 0.2) < 1e-6)
    #expect(abs(calls(with, 0) - 0.2) < 1e-6)
    #expect(calls(with, 12) > 0.35)
  }

  @Test func overloadedPeopleLeaveMoreOften() throws {
    let without = try played(overloaded { _ in })
    let with = try played(
      overloaded {
        $0.attrition = ResponseCurve(from: 1, half: 0.25, most: 1)
        $0.attritionDelayDays = 42
      })
    #expect(with.leavers.p50 > without.leavers.p50 * 1.3)
    #expect(with.leavers.p50 < without.leavers.p50 * 2)
  }

  @Test func someTicketsNeedNoAnswerAnyMore() throws {
    let without = try played(overloaded { _ in })
    let with = try played(overloaded { $0.tooLateHalfLifeDays = 21 })
    #expect(with.steps[40].backlog.p50 < without.steps[40].backlog.p50 / 2)
    #expect(with.failedContacts.p50 > 0)
  }

  @Test func overloadedPeopleAreAbsentMoreOften() throws {
    let without = try played(overloaded { _ in })
    let with = try played(overloaded { $0.absence = ResponseCurve(from: 1, half: 0.5, most: 0.05) })
    #expect(with.steps[0].capacity.p50 == without.steps[0].capacity.p50)
    #expect(with.steps[12].capacity.p50 < without.steps[12].capacity.p50 * 0.98)
  }

  /// Whatever the curves, everything stays a number.
  @Test(arguments: [0.0, 1, 50, 1_000_000])
  func aLoopThatExplodesIsStillTold(customersAdded: Double) throws {
    let role = Role.representative(attrition: 0.9)
    var problem = StormProblem.made(
      ticketsPerMonth: 50_000, adds: customersAdded, churn: 0.9, role: role,
      channels: [.tickets(share: 0.5), .phone(share: 0.5, patienceSeconds: 0.001)],
      curves: StormCurves(
        repeatContacts: ResponseCurve(from: 0, half: 0.001, most: 100), repeatWork: 50,
        channelShift: ResponseCurve(from: 0, half: 0.001, most: 50), redial: 1,
        churn: ResponseCurve(from: 0, half: 1e-9, most: 1e9), churnDelayDays: 0,
        attrition: ResponseCurve(from: 0, half: 1e-9, most: 1e9), attritionDelayDays: 0,
        absence: ResponseCurve(from: 0, half: 1e-9, most: 1)),
      uncertainty: .usual)
    problem.lines[0].people = [0.4]
    for policy in [
      StormPolicy.nothing, .reactive, .roundUp(bufferShare: 5, bufferPeople: 10), .planned,
    ] {
      let found = try played(problem, policy)
      for step in found.steps {
        for figure in [
          step.customers, step.contacts, step.capacity, step.backlog, step.waitHours,
          step.abandonment, step.monthlyChurn, step.people,
        ] {
          #expect(figure.p10.isFinite && figure.p50.isFinite && figure.p90.isFinite)
          #expect(figure.p10 >= 0 && figure.p10 <= figure.p50 && figure.p50 <= figure.p90)
        }
        #expect(step.waitHours.p90 <= 24 * 365)
        #expect(step.monthlyChurn.p90 <= 1 && step.abandonment.p90 <= 1)
      }
      #expect(found.breaks.probability == 1)
    }
  }
}
