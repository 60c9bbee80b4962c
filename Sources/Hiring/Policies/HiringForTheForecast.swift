import Workforce

/// Planning by itself, month after month: hires today whom the forecast needs by the time they have
/// ramped, and whom no later class could bring in time.
struct HiringForTheForecast: HiringPolicy {
  let name = "planned"
  let rule = "Hires for the month in which somebody hired today will have ramped."

  func requisitions(seeing month: ManagersView) -> [Requisitions] {
    let problem = month.problem
    guard let start = month.firstStart else { return [] }
    let ramp = problem.firstLine.ramp.count
    let nextStart = problem.firstClass(from: start + 1) ?? start + 12
    var more = Requisitions(count: 0, start: start)
    for later in (start + ramp)..<(nextStart + ramp) where later < month.exactNeed.count {
      let target = problem.policy.target(for: month.exactNeed[later], of: problem.firstLine)
      var expected = month.productive(later, more)
      while expected < target.productive - 1e-9 {
        more.count += max(1, Int(target.productive - expected))
        let improved = month.productive(later, more)
        guard improved > expected + 1e-9 else { return [] }
        expected = improved
      }
    }
    return more.count > 0 ? [more] : []
  }
}
