import Optimization
import Workforce

/// What all teams share: so many trainees a month, so much money in each twelve months. Each is a row,
/// of which every team uses some, and all together at most the room there is.
struct SharedConditions {
  let room: [Double]

  /// - Parameter teams: every team's own programme.
  init(of problem: HiringProblem, teams: [HiringProgramme]) {
    let unavoidable = teams.map { $0.sharedUse.map(\.constant) }
    room = Self.mostAllowed(by: problem).enumerated().map { row, most in
      // Whoever is there is paid, also where that is more than the budget.
      max(most, unavoidable.reduce(0) { $0 + $1[row] })
    }
  }

  /// Trainees month by month, then the budget year by year.
  private static func mostAllowed(by problem: HiringProblem) -> [Double] {
    let terms = problem.terms
    let trainees = terms.trainees.map { Array(repeating: Double($0), count: problem.monthCount) }
    let budget = terms.budgetPerYear.map { budget in
      problem.planYears.map { budget * Double($0.count) / 12 }
    }
    return (trainees ?? []) + (budget ?? [])
  }

  /// What use goes beyond the room there is, in parts of it; sums of products aren't exact.
  func excess(of use: [Double]) -> Double { excess { use[$0] } }

  /// - Parameter use: by row.
  @inline(__always)
  func excess(_ use: (Int) -> Double) -> Double {
    var excess = 0.0
    for row in room.indices {
      let over = use(row) - room[row]
      if over > 1e-9 * max(1, room[row]) { excess += over / max(1, room[row]) }
    }
    return excess
  }
}

extension HiringProgramme {
  /// What the programme's lines use of each shared condition, in the order of `SharedConditions`.
  var sharedUse: [LinearForm] {
    let terms = problem.terms
    var use: [LinearForm] = []
    if terms.trainees != nil {
      use += months.map { month in
        LinearForm(terms: members.compactMap { hires[$0]?[month] }.map { ($0, 1) })
      }
    }
    if terms.budgetPerYear != nil { use += problem.planYears.map(spent) }
    return use
  }

  private func spent(in months: Range<Int>) -> LinearForm {
    var spent = LinearForm()
    for line in members {
      let role = staff.all[line].role
      guard let salary = role.salaryPerYear else { continue }
      for month in months {
        if let form = present[line]?[month] { spent = spent + form * (salary / 12) }
        if let hired = hires[line]?[month] { spent.terms.append((hired, role.hiringCost)) }
      }
    }
    return spent
  }
}

extension HiringProblem {
  /// Each twelve months of the plan; the last may be shorter.
  fileprivate var planYears: [Range<Int>] {
    stride(from: 0, to: monthCount, by: 12).map { $0..<min($0 + 12, monthCount) }
  }
}
