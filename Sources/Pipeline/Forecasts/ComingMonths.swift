import Forecasting
import Workforce

extension DemandForecast {
  /// Calendar months from the first whole one on: sums of days where the forecast has all of them, then
  /// what the history's own months tell, or where there are fewer than 24 of these, the plan.
  func comingMonths(_ terms: ForecastTerms, history: DemandSeries) -> [MonthForecast] {
    let first =
      origin.date.day == 1 && origin.secondOfDay == 0
      ? origin.date.containingMonth : origin.date.containingMonth + 1
    let days = totals.first { $0.of == .all }?.days ?? []
    let past = history.fullMonths
    let outlook = MonthlyOutlook(past)
    let further: (Month) -> MonthForecast?
    if let outlook, past.count >= 24 || terms.plan == nil, let last = past.last {
      let ahead = first - last.month + terms.months
      let values = Dictionary(
        uniqueKeysWithValues: outlook.forecast(ahead: ahead).map { ($0.month, $0.contacts) })
      let basis: MonthForecast.Basis = past.count >= 24 ? .history : .level
      further = { month in
        values[month].map { MonthForecast(month: month, contacts: $0, basis: basis) }
      }
    } else if let plan = terms.plan {
      further = { month in
        // A month further ahead is less sure: the spread of a plan's first year holds for its middle.
        let years = Double(max(1, month - first + 1)) / 6
        let value = ForecastValue(
          median: plan.tickets(in: month), logDeviation: plan.deviation * years.squareRoot())
        return MonthForecast(month: month, contacts: value, basis: .plan)
      }
    } else {
      further = { _ in nil }
    }
    return (0..<terms.months).compactMap { index in
      let month = first + index
      return MonthForecast(month: month, summing: days) ?? further(month)
    }
  }
}

extension MonthForecast {
  /// Nil where some of its days are missing.
  fileprivate init?(month: Month, summing days: [DayForecast]) {
    let inside = days.filter { $0.date.containingMonth == month }
    guard inside.count == month.dayCount, let first = inside.first else { return nil }
    let sum = inside.dropFirst().reduce(first.contacts) { $0.adding($1.contacts) }
    self.init(month: month, contacts: sum, basis: .days)
  }
}

extension DemandSeries {
  /// Calendar months of which the history has every day, and what they brought over all queues.
  var fullMonths: [(month: Month, contacts: Double)] {
    guard !queues.isEmpty else { return [] }
    let all = ContactSeries(summing: queues.map(\.contacts))
    var sums: [Month: (contacts: Double, days: Int)] = [:]
    for (day, count) in all.dailyCounts.enumerated() where !count.isNaN {
      let date = all.date(ofDay: day)
      guard date < end.date else { continue }
      sums[date.containingMonth, default: (0, 0)].contacts += count
      sums[date.containingMonth, default: (0, 0)].days += 1
    }
    return sums.filter { $0.value.days == $0.key.dayCount }.sorted { $0.key < $1.key }
      .map { (month: $0.key, contacts: $0.value.contacts) }
  }
}
