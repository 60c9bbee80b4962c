import Workforce

extension IssuedPlan {
  /// Planned tickets outside the queue that are in the history all the same, month by month; none
  /// where the history has no stream of their name.
  func ticketsOutside(
    of months: [Month], unless streams: [String], scenario: Scenario
  ) -> [Double] {
    let outside = scenario.hiring.streams.filter { !$0.isMerged }.map(\.name)
    let isCounted = outside.contains(where: streams.contains)
    return months.map { month in
      isCounted ? self.months.first { $0.month == month }?.ticketsOutsideQueue ?? 0 : 0
    }
  }

  /// Who joined and left against the forecasts, which are the person's to change; nil where that
  /// isn't known or is as planned.
  func flowNotice(of evidence: [ActualMonth]) -> String? {
    let pairs = evidence.compactMap {
      actual -> (planned: IssuedMonth, joined: Double, left: Double)? in
      guard let joined = actual.joined, let left = actual.left,
        let planned = months.first(where: { $0.month == actual.month })
      else { return nil }
      return (planned, joined, left)
    }
    guard !pairs.isEmpty else { return nil }
    func mean(_ value: ((planned: IssuedMonth, joined: Double, left: Double)) -> Double) -> String {
      Numerals.tenths(pairs.reduce(0) { $0 + value($1) } / Double(pairs.count))
    }
    return
      "\(mean(\.joined)) customers a month joined, where \(mean(\.planned.grossAdds)) were planned, "
      + "and \(mean(\.left)) left, where \(mean(\.planned.churned)) were. The forecasts of sales and "
      + "retention are yours: adds and churn are left as they are."
  }

  /// Who started as planned or is under way is for the person to say.
  func peopleToList(until last: Month) -> [String] {
    let starts = months.flatMap { month in
      month.lines.filter { line in
        line.hires > 0
          && (month.month <= last || (line.openBy ?? month.month.firstDay) < (last + 1).firstDay)
      }
      .map { line in
        let noun = line.hires == 1 || line.role.hasSuffix("s") ? line.role : line.role + "s"
        return "\(line.hires) \(noun) in \(month.month)"
      }
    }
    guard !starts.isEmpty else { return [] }
    return [
      "Plan \(number) had people start: \(starts.joined(separator: ", ")). Who really starts, and who "
        + "left, is yours to write into people."
    ]
  }
}
