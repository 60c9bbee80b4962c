import Workforce

extension StormReport {
  /// Every way to hire through all weeks; nil where nothing was played, or a week alone.
  var storyboard: Storyboard? {
    guard let steps = answer.outcome?.steps, steps.count > 1,
      answer.outcomes.allSatisfy({ $0.steps.count == steps.count })
    else { return nil }
    let measures = Self.measures
    let most = measures.map { measure in
      answer.outcomes.flatMap { $0.steps.map { measure.fill($0).drawn } }.max() ?? 0
    }
    let moments = steps.indices.map { index in
      Storyboard.Moment(
        name: "\(time.isDaily ? "Day" : "Week") \(Numerals.whole(index + 1)), "
          + "\(time.isDaily ? "" : "from ")\(steps[index].firstDay)",
        sentence: sentence(at: index),
        cells: answer.outcomes.map { outcome in
          let step = outcome.steps[index]
          return zip(measures, most).map { measure, most in
            Storyboard.Cell(
              text: measure.text(step), fill: most > 0 ? measure.fill(step).drawn / most : 0,
              isAlarming: step.probabilityMissed >= 0.5 && measure.isFelt)
          }
        })
    }
    return Storyboard(
      id: "storyboard", title: "All ways to hire, \(time.unit) by \(time.unit)",
      summary: "Medians of all futures. A bar is full at the most that any way to hire ever comes "
        + "to; a value stands out while half of the futures miss a target.",
      unit: time.isDaily ? "Day" : "Week", measures: measures.map(\.title),
      choices: answer.outcomes.map { policyTitle($0.policy) }, moments: moments, stills: stills,
      chart: storyChart)
  }

  /// It has no heading of its own, so its axis says everything.
  private var storyChart: Chart {
    var chart = policyWaits
    chart.unit = "days until the first answer"
    return chart
  }

  private struct Measure {
    var title: String
    var text: (StormStep) -> String
    var fill: (StormStep) -> Double
    /// Whether customers feel it.
    var isFelt = false
  }

  private static var measures: [Measure] {
    [
      Measure(
        title: "Wait", text: { Numerals.wait(hours: $0.waitHours.p50) }, fill: \.waitHours.p50,
        isFelt: true),
      Measure(
        title: "Backlog", text: { Numerals.whole($0.backlog.p50) }, fill: \.backlog.p50),
      Measure(
        title: "Churn", text: { Numerals.churn($0.monthlyChurn.p50) }, fill: \.monthlyChurn.p50),
      Measure(
        title: "Customers", text: { Numerals.whole($0.customers.p50) }, fill: \.customers.p50),
      Measure(
        title: "Missed", text: { Numerals.chance($0.probabilityMissed) },
        fill: \.probabilityMissed, isFelt: true),
    ]
  }

  /// The launch's, or the first; and the worst.
  private var stills: [Storyboard.Still] {
    let launch = answer.problem.launchStep.map { Storyboard.Still(name: "The launch", index: $0) }
    let first = launch ?? Storyboard.Still(name: "The start", index: 0)
    guard let worst = worstStep, worst != first.index else { return [first] }
    return [first, Storyboard.Still(name: "At worst", index: worst)]
  }

  private func sentence(at index: Int) -> String {
    guard let outcome = answer.outcome else { return "" }
    let step = outcome.steps[index]
    let begins = answer.problem.events.filter { answer.problem.step(of: $0.start) == index }
      .map { "\($0.name) begins. " }.joined()
    let chosen =
      "\(StormWords.lead(ofPolicy: outcome.policy)), a contact waits "
      + "\(Numerals.wait(hours: step.waitHours.p50)), and "
      + "\(Numerals.chance(step.probabilityMissed)) of futures miss a target."
    let others = answer.outcomes.filter { $0.policy != outcome.policy }
    guard
      let worst = others.max(by: { $0.steps[index].waitHours.p50 < $1.steps[index].waitHours.p50 }),
      worst.steps[index].waitHours.p50 > step.waitHours.p50 * 1.5 + 1
    else { return begins + chosen }
    let lead = StormWords.lead(ofPolicy: worst.policy)
    return begins + chosen
      + " \(lead), it waits \(Numerals.wait(hours: worst.steps[index].waitHours.p50))."
  }
}
