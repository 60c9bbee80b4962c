import Pipeline
import Randomness
import TestSupport
import Testing
import Workforce

@Suite struct PlanDifferenceTests {
  private func side(_ problem: HiringProblem, number: Int? = nil) -> PlanSide {
    var side = PlanSide(Plan(for: Scenario(company: nil, hiring: problem), seed: 1))
    side.plan.number = number
    return side
  }

  private func difference(_ before: HiringProblem, _ after: HiringProblem) -> PlanDifference {
    PlanDifference(from: side(before, number: 1), to: side(after))
  }

  private var growing: HiringProblem {
    var problem = HiringProblem.made(reps: 7)
    problem.segments[0].grossAdds = MonthlySeries(constant: 30)
    problem.roles[0].salaryPerYear = 48_000
    return problem
  }

  private func paths(_ difference: PlanDifference) -> [String] {
    difference.causes.map { cause in
      if case .input(let path, let before, let after) = cause.kind {
        "\(path) \(before) → \(after)"
      } else {
        "\(cause.kind)"
      }
    }
  }

  private func addsUp(_ difference: PlanDifference) -> Bool {
    let total = difference.total
    let effects = difference.causes.map(\.effect)
    return effects.reduce(0) { $0 + $1.hires } == total.hires
      && effects.reduce(0) { $0 + $1.neededAtEnd } == total.neededAtEnd
      && abs(effects.reduce(0) { $0 + $1.ticketsAtEnd } - total.ticketsAtEnd) < 1e-6
      && abs(effects.reduce(0) { $0 + ($1.cost ?? 0) } - (total.cost ?? 0)) < 1e-3
  }

  @Test func theSameModelHasNoDifference() {
    let same = difference(growing, growing)
    #expect(same.causes.isEmpty)
    #expect(same.total.isNothing)
  }

  @Test func aChangeIsNamedByItsKeyAndItsEffectIsTheWholeDifference() throws {
    var after = growing
    after.segments[0].grossAdds = MonthlySeries(constant: 80)
    let found = difference(growing, after)
    #expect(paths(found) == ["customers.adds 30 → 80"])
    let cause = try #require(found.causes.first)
    #expect(cause.effect == found.total)
    #expect(cause.alone == found.total)
    #expect(found.total.hires > 0)
  }

  @Test func rolesThatChangeAlikeAreOneInput() {
    var before = growing
    before.roles.append(
      Role(
        name: "Specialist",
        work: .escalations(rate: 0.1, from: "Representative", coachingHoursPerNewHire: 0),
        productivity: before.roles[0].productivity, ramp: [0.5]))
    before.roles[0].ramp = [0.5]
    var after = before
    for index in 0..<2 { after.roles[index].ramp = [0.25, 0.5] }
    after.roles[1].hiringCost = 1000
    #expect(
      paths(difference(before, after))
        == ["ramp 50 % → [25 %, 50 %]", "roles[Specialist].hiringCost 0 → 1,000"])
  }

  @Test func monthsThatPassAsPlannedLeaveNothingToTellButStartsUnderWay() {
    let before = growing
    let plan = Plan(for: Scenario(company: nil, hiring: before), seed: 1).hiring
    let after = {
      var later = before
      later.firstMonth = before.firstMonth + 2
      later.segments[0].startingCustomers = 1060
      // Tickets a month rise with the customers who write them.
      later.segments[0].incidentRate = IncidentRate(byAge: before.segments[0].incidentRate.byAge)
      let hired = plan.months.prefix(2).reduce(0) { $0 + $1.hires }
      later.people[0].count += Double(hired)
      return later
    }()
    let found = difference(before, after)
    #expect(found.commonMonths.count == 22)
    #expect(addsUp(found))
    #expect(found.causes.allSatisfy { $0.effect.hires == 0 })
    #expect(found.causes.allSatisfy { abs($0.effect.ticketsAtEnd) < 1e-6 })
  }

  @Test func aPlanThatWasToldOtherwiseIsTheProgramsDoing() {
    var told = side(growing, number: 1)
    told.plan.months[3].lines[0].hires += 2
    let found = PlanDifference(from: told, to: side(growing))
    #expect(found.causes.map(\.kind) == [.program])
    #expect(found.total.hires == -2)
    #expect(addsUp(found))
  }

  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func effectsAlwaysAddUpToTheWholeDifference(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<20 {
      let (before, after) = (varied(growing, &dice), varied(growing, &dice))
      let found = difference(before, after)
      #expect(addsUp(found), "\(paths(found))")
      #expect(!found.causes.contains { $0.kind == .otherInputs })
    }
  }

  private func varied(_ problem: HiringProblem, _ dice: inout SeededGenerator) -> HiringProblem {
    var problem = problem
    func chance() -> Bool { Bool.random(using: &dice) }
    func value(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &dice) }
    if chance() { problem.firstMonth = problem.firstMonth + Int(value(0...5)) }
    if chance() { problem.monthCount = 20 + Int(value(0...10)) }
    if chance() { problem.segments[0].startingCustomers = value(800...1200) }
    if chance() { problem.segments[0].churn = MonthlySeries([value(0...0.03), 0.01]) }
    if chance() {
      problem.segments.append(
        Segment(
          name: "Free", team: "Support", startingCustomers: value(100...900),
          incidentRate: IncidentRate(byAge: [0.4, 0.1])))
    }
    if chance() { problem.segments[0].incidentRate = IncidentRate(byAge: [value(2...4), 1.5]) }
    if chance() {
      problem.streams = [
        Stream(name: "Inbox", team: "Support", ticketsPerMonth: value(10...90), isMerged: false)
      ]
    }
    if chance() { problem.roles[0].ramp = [0.25, 0.5] }
    if chance() {
      problem.roles[0].attrition = .init(steps: [.init(untilMonth: nil, monthlyShare: 0.02)])
    }
    if chance() {
      problem.roles.append(
        Role(
          name: "Manager", work: .supervision(spanOfControl: 8, of: ["Representative"]),
          productivity: nil))
    }
    if chance() { problem.people[0].count = value(5...9).rounded() }
    if chance() { problem.people = [] }
    if chance() { problem.targetUtilisation = 0.9 }
    if chance() { problem.terms.timeToFillDays = value(0...60) }
    if chance() { problem.terms.classMonths = [1, 4, 7, 10] }
    if chance() { problem.policy.bufferPeople = 1 }
    return problem
  }
}
