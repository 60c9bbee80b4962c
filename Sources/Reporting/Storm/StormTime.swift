import Workforce

/// How a storm's steps are called by people: weeks (or days) counted from 1.
struct StormTime {
  let problem: StormProblem

  var isDaily: Bool { problem.stepDays == 1 }
  /// "week".
  var unit: String { isDaily ? "day" : "week" }

  /// "week 14".
  func name(_ step: Int) -> String { "\(unit) \(Numerals.whole(step + 1))" }

  /// "week 14 (the week of 2027-04-05)", "day 14 (2027-01-14)".
  func dated(_ step: Int) -> String {
    let day = problem.day(ofStep: step)
    return "\(name(step)) (\(isDaily ? "" : "the week of ")\(day))"
  }

  /// "in week 14", "on day 14".
  func at(_ step: Int) -> String { "\(isDaily ? "on" : "in") \(name(step))" }

  /// "104 weeks".
  var horizon: String { counted(problem.stepCount, unit) }

  /// The month in which everything ends.
  var lastMonth: Month {
    (problem.day(ofStep: problem.stepCount) + -1).containingMonth
  }

  /// Steps as weeks.
  func weeks(_ steps: Double) -> Double { steps * Double(problem.stepDays) / 7 }

  /// The step as a number for people; nil where there is none.
  func number(_ step: Int?) -> String? { step.map { Numerals.whole($0 + 1) } }
}
