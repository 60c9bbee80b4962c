import Workforce

extension PolicyReport {
  /// People and backlog month by month, a line for each policy; none of a backlog that never is, or
  /// of a month alone.
  var charts: [Chart] {
    guard comparison.outcomes.contains(where: { $0.months.count > 1 }) else { return [] }
    let all = [
      chart(
        id: "people", title: "People", summary: peopleSummary, unit: "people", digits: 1
      ) { $0.present },
      chart(
        id: "backlog", title: "Tickets that wait at the month's end", summary: backlogSummary,
        unit: "tickets", digits: 0
      ) { $0.backlog },
    ]
    return all.filter { chart in chart.extents.contains { $0 >= 0.5 } }
  }

  private func chart(
    id: String, title: String, summary: String, unit: String, digits: Int,
    _ value: (PolicyOutcome.MonthOutcome) -> Double
  ) -> Chart {
    let inks: [Chart.Ink] = [.thin, .dashed, .dotted, .dashDotted, .solid]
    var chart = Chart(
      id: id, title: title, summary: summary, unit: unit, countsWholeThings: true,
      months: comparison.outcomes.first?.months.map(\.month) ?? [],
      marks: zip(comparison.outcomes, inks).map { outcome, ink in
        .line(
          .init(outcome.title.lowercased(), outcome.months.map(value), ink: ink, digits: digits))
      })
    chart.namesLines = true
    return chart
  }

  private var peopleSummary: String {
    let ends = comparison.outcomes.map {
      "\($0.title.lowercased()) \(Numerals.fixed($0.peopleAtEnd, digits: 1))"
    }
    return "At the end: \(listed(ends))."
  }

  private var backlogSummary: String {
    let clear = comparison.outcomes.filter { $0.backlogAtEnd < 0.5 }
    guard let largest = comparison.outcomes.max(by: { $0.backlogAtEnd < $1.backlogAtEnd }),
      largest.backlogAtEnd >= 0.5
    else { return "No way to hire leaves anything waiting at the end." }
    let none =
      clear.isEmpty
      ? "" : " Nothing waits then with \(listed(clear.map { $0.title.lowercased() }))."
    return
      "With \(largest.title.lowercased()), \(Numerals.whole(largest.backlogAtEnd)) wait at the "
      + "end.\(none)"
  }
}
