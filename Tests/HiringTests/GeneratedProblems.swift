import Randomness
import Workforce

extension HiringProblem {
  /// A problem with every feature now and then, small enough to count by hand if need be.
  static func generated(seed: UInt64) -> HiringProblem {
    var dice = SeededGenerator(seed: seed)
    func number(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &dice) }
    func sometimes(_ share: Double) -> Bool { number(0...1) < share }
    let teams = sometimes(0.5) ? ["Support"] : ["Support", "Phone"]
    func team() -> String { teams.randomElement(using: &dice)! }
    func role(_ name: String, _ work: Role.Work, takesTickets: Bool) -> Role {
      let lowering: Productivity.Lowering? =
        sometimes(0.3) ? .times(share: 0.2) : sometimes(0.3) ? .divided(share: 0.2) : nil
      let basis: Productivity.Basis =
        sometimes(0.3)
        ? .handleTime(minutes: number(5...60), paidHoursPerMonth: 160)
        : .ticketsPerMonth(number(100...400))
      let isByHours = if case .handleTime = basis { true } else { false }
      return Role(
        name: name, work: work,
        productivity: takesTickets
          ? Productivity(
            basis: basis, lowering: lowering, includesShrinkage: !isByHours && sometimes(0.6),
            spread: sometimes(0.4) ? number(0.05...0.4) : 0) : nil,
        ramp: sometimes(0.7) ? [0.25, 0.5, 0.75] : [],
        attrition: sometimes(0.6)
          ? Attrition(
            steps: [
              .init(untilMonth: 6, monthlyShare: number(0...0.08)),
              .init(untilMonth: nil, monthlyShare: number(0...0.03)),
            ], overloadAbove: sometimes(0.5) ? 0.95 : nil, overloadFactor: 1.5) : .none,
        salaryPerYear: sometimes(0.5) ? number(30_000...90_000) : nil, hiringCost: 3000)
    }
    let segments = (0..<Int(number(1...4))).map { index in
      let recent = sometimes(0.4) ? [5.0, 6, 7] : []
      return Segment(
        name: "Segment \(index)", team: team(), startingCustomers: number(20...3000),
        recentAdds: recent, grossAdds: MonthlySeries((0..<6).map { _ in number(0...80) }),
        churn: MonthlySeries([number(0...0.1), number(0...0.1)]),
        incidentRate: IncidentRate(byAge: (0..<Int(number(1...5))).map { _ in number(0...5) }))
    }
    var roles = [role("Representative", .firstLine, takesTickets: true)]
    if sometimes(0.6) {
      let work = Role.Work.escalations(
        rate: number(0.02...0.3), from: "Representative", coachingHoursPerNewHire: number(0...20))
      roles.append(role("Specialist", work, takesTickets: true))
    }
    if sometimes(0.6) {
      let work = Role.Work.supervision(spanOfControl: number(4...12), of: roles.map(\.name))
      roles.append(role("Manager", work, takesTickets: false))
    }
    let first = Month("2027-01")!
    let people: [PeopleGroup] =
      sometimes(0.3)
      ? []
      : (0..<6).map { _ in
        PeopleGroup(
          role: roles.randomElement(using: &dice)!.name, team: team(), count: number(0.5...6),
          start: sometimes(0.5) ? first + Int(number(-10...3)) : nil,
          leaves: sometimes(0.2) ? first + Int(number(1...9)) : nil)
      }
    return HiringProblem(
      firstMonth: first, monthCount: Int(number(1...30)), teams: teams, segments: segments,
      streams: sometimes(0.5)
        ? [
          Stream(
            name: "Founder's inbox", team: team(), ticketsPerMonth: number(10...200),
            isMerged: sometimes(0.4), duplicateShare: number(0...0.3),
            growsWithCustomers: sometimes(0.5))
        ] : [],
      roles: roles, people: people,
      shrinkage: sometimes(0.6) ? Shrinkage([.init(name: "all", share: 0.2)]) : .none,
      targetUtilisation: sometimes(0.5) ? 0.85 : 1, paidHoursPerMonth: 160,
      terms: HiringTerms(
        timeToFillDays: number(0...60), noticeDays: 30,
        classMonths: sometimes(0.4) ? [1, 4, 7, 10] : nil,
        classSize: sometimes(0.4) ? Int(number(1...6)) : nil, graduation: number(0.7...1)),
      policy: HireAheadPolicy(
        bufferShare: sometimes(0.3) ? 0.1 : 0, bufferPeople: sometimes(0.3) ? 1 : 0,
        confidence: sometimes(0.3) ? 0.9 : nil))
  }
}
