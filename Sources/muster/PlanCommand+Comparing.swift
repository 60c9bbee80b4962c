import FileFormats
import Pipeline
import Reporting
import Workforce

extension PlanCommand {
  /// Today's plan against an issued one, the last by default; or two issued ones.
  func comparePlans() throws {
    let issued = try issuedPlans()
    guard let last = issued.last else { throw nothingIssued(at: "--diff") }
    guard plans.count <= 2 else {
      throw Problems([
        Problem(
          at: "--diff", "\(plans.count) plans can't be compared at once.",
          remedy: "Give two numbers, one to compare with today's plan, or none.")
      ])
    }
    let chosen = try plans.map { try issuedPlan($0, at: "--diff", among: issued) }
    let before = try side(chosen.first ?? last)
    let after = try chosen.count == 2 ? side(chosen[1]) : PlanSide(todaysPlan().plan)
    let shared = Set(before.plan.months.map(\.month))
    guard after.plan.months.contains(where: { shared.contains($0.month) }) else {
      throw Problems([
        Problem(
          at: "--diff", "The two plans have no month in common.",
          remedy:
            "Compare plans that overlap; muster plan\(options.asWritten) --list shows when they "
            + "begin and end.")
      ])
    }
    try output.write(
      PlanDifferenceReport(
        PlanDifference(from: before, to: after), assumptions: after.scenario.assumptions),
      full: all)
  }

  /// An issued plan with the scenario that its model's text gives to this program.
  func side(_ plan: IssuedPlan) throws -> PlanSide {
    PlanSide(ComparedPlan(plan), from: try scenario(of: plan))
  }

  /// A model that an older program read and this one doesn't can't be planned again.
  func scenario(of plan: IssuedPlan) throws -> Scenario {
    do {
      return try ModelFile.read(
        plan.model, named: "plan \(plan.number)", startingIn: plan.firstMonth)
    } catch let problems as Problems {
      throw Problems([
        Problem(
          at: "plan \(plan.number)",
          "Its model can't be read any more: \(problems.all.map(\.cause).joined(separator: " "))",
          remedy: "Issue today's plan and go on from it; muster plan\(options.asWritten) --show "
            + "\(plan.number) tells the old one.")
      ])
    }
  }
}
