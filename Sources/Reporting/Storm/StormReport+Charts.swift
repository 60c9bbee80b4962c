import Workforce

extension StormReport {
  private var steps: [StormStep] { answer.outcome?.steps ?? [] }
  private var days: Chart.Axis { .days(steps.map(\.firstDay)) }

  /// Waits beyond so many days look alike.
  static let mostDaysDrawn = 60.0

  /// The chosen way to hire with its bands: the wait large, the rest small beside each other.
  var weekCharts: [Block] {
    guard steps.count > 1 else { return [] }
    return [
      .chart(waitChart),
      .smallCharts([
        banded(
          id: "customers", title: "Customers", unit: "customers", digits: 0, steps.map(\.customers)),
        banded(
          id: "churn", title: "Churn a month", unit: "% of customers", digits: 1,
          steps.map { $0.monthlyChurn.times(100) }),
        workChart,
        banded(
          id: "backlog", title: "Backlog", unit: "contacts", digits: 0, steps.map(\.backlog)),
        banded(id: "people", title: "People", unit: "people", digits: 1, steps.map(\.people)),
        missedChart,
      ]),
    ]
  }

  /// For a terminal, which draws a line for each.
  var textCharts: [Chart] { steps.count > 1 ? [waitChart] : [] }

  private var waitChart: Chart {
    let waits = steps.map { $0.waitHours.times(1 / 24) }
    let most = waits.map(\.p90.drawn).max() ?? 0
    let cut =
      most > Self.mostDaysDrawn
      ? " Longer ones are drawn at \(Numerals.whole(Self.mostDaysDrawn)) days." : ""
    let worst = answer.outcome?.worstWait
    return banded(
      id: "wait", title: "Days until the first answer", unit: "days", digits: 1,
      waits.map { $0.upTo(Self.mostDaysDrawn) },
      summary: worst.map {
        "The longest median is \(Numerals.wait(hours: $0.waitHours.p50)), in "
          + "\(time.dated($0.index)); one future in ten has "
          + "\(Numerals.wait(hours: $0.waitHours.p90)) or more.\(cut)"
      } ?? "")
  }

  /// What a sheet for somebody else shows of the weeks: all ways to hire, or the one with its band.
  var boardChart: Chart? {
    guard steps.count > 1 else { return nil }
    return answer.outcomes.count > 1 && answer.outcomes.allSatisfy { $0.steps.count == steps.count }
      ? policyWaits : waitChart
  }

  /// What comes in against what people can solve.
  private var workChart: Chart {
    let first = steps[0]
    return Chart(
      id: "work", title: "Contacts, and what people can solve",
      summary: "\(Numerals.whole(first.contacts.p50)) contacts at first, "
        + "\(Numerals.whole(steps.map(\.contacts.p50).max() ?? 0)) at most.",
      unit: "contacts a \(time.unit)", axis: days,
      marks: [
        .line(.init("come in", steps.map(\.contacts.p50.drawn), ink: .exact)),
        .line(.init("can be solved", steps.map(\.capacity.p50.drawn), ink: .solid)),
      ]
    ).namingLines
  }

  private var missedChart: Chart {
    Chart(
      id: "missed", title: "Futures that miss a target",
      summary: "The share in each \(time.unit).", unit: "% of futures", axis: days,
      marks: [
        .line(
          .init("miss", steps.map { (100 * $0.probabilityMissed).drawn }, ink: .dashed, digits: 1))
      ])
  }

  private func banded(
    id: String, title: String, unit: String, digits: Int, _ values: [Percentiles],
    summary: String? = nil
  ) -> Chart {
    let told =
      summary ?? "The median goes from "
      + "\(Numerals.fixed(values.first?.p50 ?? 0, digits: digits)) to "
      + "\(Numerals.fixed(values.last?.p50 ?? 0, digits: digits)); the band holds eight of ten futures."
    return Chart(
      id: "storm-\(id)", title: title, summary: told, unit: unit, axis: days,
      marks: [
        .band(
          name: "P10 to P90", low: values.map(\.p10.drawn), high: values.map(\.p90.drawn),
          ink: .volume),
        .line(.init("median", values.map(\.p50.drawn), ink: .volume, digits: digits)),
      ])
  }

  /// The waits of every way to hire in one picture.
  var policyWaits: Chart {
    compared(id: "wait", title: "Days until the first answer", unit: "days", digits: 1) {
      min(Self.mostDaysDrawn, $0.waitHours.p50 / 24)
    }
  }

  /// Every way to hire in one picture each for customers, churn and people.
  var policyCharts: [Chart] {
    guard answer.outcomes.allSatisfy({ $0.steps.count == steps.count }), steps.count > 1 else {
      return []
    }
    return [
      compared(id: "customers", title: "Customers", unit: "customers", digits: 0) {
        $0.customers.p50
      },
      compared(id: "churn", title: "Churn a month", unit: "% of customers", digits: 1) {
        100 * $0.monthlyChurn.p50
      },
      compared(id: "people", title: "People", unit: "people", digits: 1) { $0.people.p50 },
    ]
  }

  private func compared(
    id: String, title: String, unit: String, digits: Int, _ value: (StormStep) -> Double
  ) -> Chart {
    Chart(
      id: "ways-\(id)", title: title, summary: "A line for each way to hire.", unit: unit,
      axis: days,
      marks: zip(answer.outcomes, Self.inks(of: answer)).map { outcome, ink in
        .line(
          .init(
            policyTitle(outcome.policy).lowercased(), outcome.steps.map { value($0).drawn },
            ink: ink, digits: digits))
      }
    ).namingLines
  }
}

extension Chart {
  /// The same with the lines' names at their ends.
  var namingLines: Chart {
    var chart = self
    chart.namesLines = true
    return chart
  }
}

extension Percentiles {
  func times(_ factor: Double) -> Percentiles {
    Percentiles(p10: p10 * factor, p50: p50 * factor, p90: p90 * factor)
  }

  func upTo(_ most: Double) -> Percentiles {
    Percentiles(p10: min(p10, most), p50: min(p50, most), p90: min(p90, most))
  }
}
