import Foundation
import Randomness
package import Workforce

/// The last safe day for each of the plan's requisitions with everything uncertain, and what each delay
/// does.
///
/// A requisition is for all who start in one line and month. Without it and those of its line that start
/// later, the team breaks on some day, another one in every replication; from that day its ramp, the last
/// class, notice and time to fill go back to the day on which it has to be open. A fifth of those days
/// lie before the day that is safe at 80 %.
///
/// - Parameters:
///   - price: of a failed contact; nil where nobody put one on it.
///   - most: requisitions that are looked at, the first to start.
package func hireByDates(
  _ problem: StormProblem, _ terms: StormTerms, price: Double?, most: Int,
  goesOn: @escaping @Sendable (Double) -> Bool
) -> [HireByDate]? {
  let model = StormModel(problem)
  let search = HireBySearch(
    model: model, terms: terms, price: price,
    factors: StormPoints(replications: terms.replications, seed: terms.seed).factors(of: model),
    goesOn: goesOn)
  let requisitions = model.lines.indices.flatMap { line in
    (0..<model.monthCount)
      .filter {
        model.plannedHires[line * model.monthCount + $0] > 0
          && model.lines[line].contactsPerMonth > 0
      }
      .map { (line: line, month: $0) }
  }.sorted { ($0.month, $0.line) < ($1.month, $1.line) }
  guard let asPlanned = search.sums(of: model) else { return nil }
  var dates: [HireByDate] = []
  for requisition in requisitions.prefix(most) {
    guard let date = search.date(requisition.line, requisition.month, asPlanned) else { return nil }
    dates.append(date)
  }
  return dates
}

private struct HireBySearch {
  let model: StormModel
  let terms: StormTerms
  let price: Double?
  let factors: [[Double]]
  let goesOn: @Sendable (Double) -> Bool

  /// Means over the replications.
  struct Sums {
    var failed: Double
    var churned: Double
    var revenue: Double
    var probability: Double
  }

  func sums(of model: StormModel) -> Sums? {
    play(model, .planned, factors, terms, .breaks, goesOn: goesOn).map { records in
      func mean(_ value: (StormRecord) -> Lanes) -> Double {
        records.reduce(0.0) { sum, record in
          let lanes = value(record)
          return (0..<record.laneCount).reduce(sum) { $0 + lanes[$1] }
        } / Double(factors.count)
      }
      return Sums(
        failed: mean(\.totals.failedContacts), churned: mean(\.totals.churned),
        revenue: mean(\.totals.revenue),
        probability: BreakDate(of: records.flatMap { $0.firstBreak.prefix($0.laneCount) })
          .probability)
    }
  }

  func date(_ line: Int, _ month: Int, _ asPlanned: Sums) -> HireByDate? {
    var without = model
    let ofLine = line * model.monthCount
    for later in month..<model.monthCount { without.plannedHires[ofLine + later] = 0 }
    guard let records = play(without, .planned, factors, terms, .breaks, goesOn: goesOn) else {
      return nil
    }
    let team = model.lines[line].team
    let first = records.flatMap { $0.breakStep[team].prefix($0.laneCount) }
    let days = first.enumerated().map { replication, step in
      step < 0 ? Double.infinity : lastDay(line, month, replication, breaksAt: step)
    }.sorted()
    func safe(_ chance: Double) -> CalendarDate? {
      let day = days[Int((1 - chance) * Double(days.count))]
      return day.isFinite ? model.problem.firstDay + Int(day.rounded(.down)) : nil
    }
    var delays: [HireByDate.Delay] = []
    for weeks in [1, 2, 4, 8] {
      var late = model
      late.plannedDelayDays[ofLine + month] = Double(7 * weeks)
      guard let sums = sums(of: late) else { return nil }
      let failed = sums.failed - asPlanned.failed
      let lost = asPlanned.revenue - sums.revenue
      delays.append(
        HireByDate.Delay(
          weeks: weeks, failedContacts: failed, customersLost: sums.churned - asPlanned.churned,
          probability: sums.probability - asPlanned.probability,
          cost: price.map { failed * $0 + lost }
            ?? (model.problem.customerValuePerMonth == nil ? nil : lost)))
    }
    return HireByDate(
      team: model.problem.lines[line].team, role: model.problem.lines[line].role.name,
      people: model.plannedHires[ofLine + month], start: model.problem.hiring.firstMonth + month,
      openBy80: safe(0.8), openBy95: safe(0.95),
      neverNeeded: Double(first.count { $0 < 0 }) / Double(first.count), delays: delays)
  }

  /// The day, counted from the first, on which a requisition has to be open for people to have ramped when
  /// the team would break.
  private func lastDay(
    _ line: Int, _ month: Int, _ replication: Int, breaksAt step: Int
  ) -> Double {
    let hiring = model.problem.hiring
    let ramp = Double(model.lines[line].rampMonths) * 365.25 / 12
    let needed = Double(step * model.problem.stepDays) - ramp
    let start =
      model.calendar.monthStart.indices.last {
        Double(model.calendar.monthStart[$0]) <= needed && model.calendar.startsClass[$0]
      }.map { Double(model.calendar.monthStart[$0]) } ?? needed
    let dice = StormDice(seed: terms.seed, replication: replication)
    let score =
      model.problem.uncertainty.hasChance
      ? StandardNormal.quantile(dice.unit(.filling, line, 1_000_000 + month)) : 0
    let position = StormInput.allCases.firstIndex(of: .timeToFill) ?? 0
    let filled = hiring.terms.timeToFill.days(atScore: score) * factors[replication][position]
    return start - hiring.terms.noticeDays - filled
  }
}
