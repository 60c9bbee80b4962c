import Workforce

/// What a month of a person costs in each role, for comparing plans.
struct PlanningCosts {
  private let salaries: [String: Double]
  /// What roles without a salary are taken to earn in a month: what the others do on average, or 1,
  /// which makes months of a person the currency.
  let otherwise: Double
  /// Whether any role has a salary.
  let isMoney: Bool

  init(of problem: HiringProblem) {
    salaries = Dictionary(
      uniqueKeysWithValues: problem.roles.compactMap { role in
        role.salaryPerYear.map { (role.name, $0 / 12) }
      })
    isMoney = salaries.values.contains { $0 > 0 }
    otherwise =
      isMoney
      ? problem.roles.compactMap(\.salaryPerYear).reduce(0, +) / 12 / Double(salaries.count) : 1
  }

  func month(of role: Role) -> Double { isMoney ? salaries[role.name] ?? otherwise : 1 }

  /// Hiring costs are money; without salaries there is nothing to compare them with.
  func hiring(_ role: Role) -> Double { isMoney ? role.hiringCost : 0 }

  /// What a month of a person's work costs in overtime.
  func overtime(of role: Role) -> Double { 1.5 * month(of: role) }

  /// A cost that decides between plans that are equal otherwise: a month earlier is worth so much
  /// more. Small enough that a whole plan's sum stays under a hundredth of a salary.
  func tie(start: Int, monthCount: Int) -> Double {
    otherwise * 1e-4 * Double(monthCount - start) / Double(monthCount)
  }
}
