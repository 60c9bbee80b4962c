import HoursDesign
package import Workforce

/// Everything that is answered about support hours.
package struct SupportHours: Equatable, Sendable {
  package let problem: HoursProblem
  /// As they are, and every other way that isn't beaten.
  package let comparison: HoursComparison
  /// The cheapest shifts that cover hours as they are.
  package let design: ShiftDesign
  /// The design counted again.
  package let check: ShiftDesignCheck
  /// Where some hour lacks people, changes that would help, the best first.
  package let waysOut: [ShiftDesign.WayOut]
  /// Each candidate opened with its own hours, everything else as it is.
  package let openings: [Opening]

  /// What opening a site would bring.
  package struct Opening: Equatable, Sendable {
    package let site: PlacedSite
    package let figures: HoursFigures
    /// People who keep one seat taken there all the time it is open.
    package let fewestPeople: Double
  }

  /// People on the payroll who keep the design's weeks worked while some are on leave, ill or in meetings:
  /// its people ÷ (1 − shrinkage), rounded up.
  package var payrollPeople: Int {
    Int((Double(design.people) / (1 - problem.shrinkage) - 1e-9).rounded(.up))
  }

  /// - Parameters:
  ///   - mostPeople: the most people on the payroll; nil for as many as it takes.
  ///   - goesOn: asked now and then, from any core; at false, the best design so far is the answer.
  package init(
    for problem: HoursProblem, mostPeople: Int? = nil,
    goesOn: @escaping @Sendable () -> Bool = { true }
  ) {
    self.problem = problem
    comparison = compareHours(problem)
    design = designShifts(
      ShiftDesignProblem(
        for: problem,
        mostPeople: mostPeople.map { Int(Double($0) * (1 - problem.shrinkage) + 1e-9) }),
      ShiftSearch(gap: 0.01),
      goesOn: goesOn)
    check = ShiftDesignCheck(design)
    waysOut =
      design.shortfalls.isEmpty
      ? []
      : HoursDesign.waysOut(
        of: design, ShiftSearch(gap: 0.05, work: 20_000_000), goesOn: goesOn)
    openings = problem.candidates.indices.map { index in
      let site = problem.candidates[index]
      var option = HoursOption(
        hours: problem.sites.map(\.hours) + problem.candidates.map { _ in nil },
        promiseHours: problem.settings.promiseHours)
      option.hours[problem.sites.count + index] = site.hours
      return Opening(
        site: site, figures: weigh(option, in: problem),
        fewestPeople: peoplePerSeat(
          open: site.hours, paidHoursPerWeek: problem.paidHoursPerWeek,
          shrinkage: problem.shrinkage))
    }
  }
}
