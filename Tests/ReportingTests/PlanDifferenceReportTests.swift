import Reporting
import TestSupport
import Testing
import Workforce

@Suite struct PlanDifferenceReportTests {
  private let january = Month("2027-01")!

  private func effect(_ hires: Int) -> PlanEffect {
    func figures(_ hires: Int) -> PlanFigures {
      PlanFigures(of: [.made(january, hires: hires)], in: [january])
    }
    return PlanEffect(from: figures(3), to: figures(3 + hires))
  }

  private func report(
    hiresBefore: [Int], after: [Int], causes: [PlanCause]
  ) -> PlanDifferenceReport {
    func plan(_ number: Int?, _ hires: [Int]) -> ComparedPlan {
      var plan = ComparedPlan(
        .made(months: hires.enumerated().map { .made(january + $0, hires: $1) }))
      if number == nil { (plan.number, plan.issuedAt) = (nil, nil) }
      return plan
    }
    return PlanDifferenceReport(
      PlanDifference(before: plan(1, hiresBefore), after: plan(nil, after), causes: causes),
      assumptions: [])
  }

  @Test func theHeadlineSaysHowManyByWhenAndBecauseOfWhat() {
    let told = report(
      hiresBefore: [0, 2, 0, 0], after: [0, 3, 2, 0],
      causes: [
        PlanCause(
          .input(path: "customers.adds", before: "50", after: "80"), effect: effect(2), alone: nil),
        PlanCause(
          .input(path: "ticketsPerRepPerMonth", before: "250", after: "240"), effect: effect(1),
          alone: nil),
        PlanCause(
          .input(path: "ramp", before: "50 %", after: "40 %"), effect: effect(0), alone: nil),
      ])
    #expect(
      told.headline
        == "3 more hires by 2027-03 than in plan 1 of 2026-12-15: customers.adds 50 → 80 adds 2 and "
        + "ticketsPerRepPerMonth 250 → 240 adds 1.")
    let text = told.text(style: TextStyle(width: 100, colour: false, full: true))
    #expect(text.contains("1 more Representative to start in 2027-02."))
    #expect(text.contains("2 more Representatives to start in 2027-03."))
  }

  @Test func manyCausesAreNamedByTheirLargestAndStillAddUp() {
    let told = report(
      hiresBefore: [0], after: [9],
      causes: zip(["a", "b", "c", "d"], [2, 5, -1, 3]).map { path, hires in
        PlanCause(
          .input(path: path, before: "1", after: "2"), effect: effect(hires), alone: nil)
      })
    #expect(
      told.headline
        == "9 more hires by 2027-01 than in plan 1 of 2026-12-15: b 1 → 2 adds 5, d 1 → 2 adds 3 and "
        + "2 other changes add 1.")
  }

  @Test func hiresThatOnlyMoveAreSaidSo() {
    let told = report(hiresBefore: [0, 1, 0], after: [0, 0, 1], causes: [])
    #expect(
      told.headline
        == "As many hires as in plan 1 of 2026-12-15, but some start in other months up to 2027-03."
    )
    #expect(
      told.text(style: TextStyle(width: 100, colour: false, full: false))
        .contains("1 Representative to start in 2027-03 instead of 2027-02."))
  }

  @Test func plansThatHireAlikeSaySo() {
    let told = report(hiresBefore: [0, 1], after: [0, 1], causes: [])
    #expect(told.headline == "As many hires as in plan 1 of 2026-12-15, each in the same month.")
    #expect(told.csvRows == 3)
  }
}

extension PlanDifferenceReport {
  fileprivate var csvRows: Int { csv().split(separator: "\n").count }
}
