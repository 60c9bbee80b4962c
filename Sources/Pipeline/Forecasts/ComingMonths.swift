import Forecasting
import Workforce

extension DemandForecast {
  /// Calendar months from the first whole one on: what the history's own months tell, or where there are
  /// fewer than 24 of these, the plan; days that are forecast stand for themselves.
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
      let usual = terms.meanFactor(in: last.month)
      further = { month in
        values[month].map { value in
          // What events did to the last month is in its level.
          let events = usual > 0 ? terms.meanFactor(in: month) / usual : 1
          return MonthForecast(month: month, contacts: value.scaled(by: events), basis: basis)
        }
      }
    } else if let plan = terms.plan {
      further = { month in
        // A month further ahead is less sure: the spread of a plan's first year holds for its middle.
        let years = Double(max(1, month - first + 1)) / 6
        let value = ForecastValue(
          median: plan.tickets(in: month), logDeviation: plan.deviation * years.squareRoot())
        return MonthForecast(
          month: month, contacts: value.scaled(by: terms.meanFactor(in: month)), basis: .plan)
      }
    } else {
      further = { _ in nil }
    }
    return (0..<terms.months).compactMap { index in
      let month = first + index
      return MonthForecast(month: month, summing: days, else: further(month))
    }
  }
}

extension ForecastTerms {
  /// What events of which somebody said how large they are multiply a month's contacts by, over its days.
  fileprivate func meanFactor(in month: Month) -> Double {
    let given = events.filter(\.given)
    let sum = (0..<month.dayCount).reduce(0.0) { sum, day in
      sum + given.reduce(1) { $0 * $1.factor(on: month.firstDay + day) }
    }
    return sum / Double(month.dayCount)
  }
}

extension MonthForecast {
  /// The days that are forecast, and for the others their part of what is expected of the whole month
  /// otherwise. Nil where days are missing and nothing is.
  fileprivate init?(month: Month, summing days: [DayForecast], else other: MonthForecast?) {
    let inside = days.filter { $0.date.containingMonth == month }
    guard let first = inside.first else {
      guard let other else { return nil }
      self = other
      return
    }
    let sum = inside.dropFirst().reduce(first.contacts) { $0.adding($1.contacts) }
    let missing = month.dayCount - inside.count
    guard missing > 0 else {
      self.init(month: month, contacts: sum, basis: .days)
      return
    }
    guard let other else { return nil }
    let rest = other.contacts.scaled(by: Double(missing) / Double(month.dayCount))
    self.init(month: month, contacts: sum.adding(rest), basis: other.basis)
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
