import Workforce

/// How forecasts are worded.
enum ForecastWords {
  /// "Mon 2027-03-01".
  static func day(_ date: CalendarDate) -> String {
    "\(WeekHeatMap.days[date.weekday].prefix(3)) \(date)"
  }

  /// "540 to 700".
  static func band(_ value: ForecastValue) -> String {
    "\(count(value.lower80)) to \(count(value.upper80))"
  }

  /// As many digits as contacts deserve: "0.4", "7.5", "1,240".
  static func count(_ value: Double) -> String {
    abs(value) < 10 ? Numerals.tenths(value) : Numerals.whole(value)
  }

  /// "all", "phone", "Spanish".
  static func name(_ total: ForecastTotal.Of) -> String {
    switch total {
    case .all: "all"
    case .channel(let channel): channel.rawValue
    case .language(let name), .segment(let name): name
    }
  }

  static func horizon(_ horizon: ForecastRecord.Horizon) -> String {
    switch horizon {
    case .day: "1 day"
    case .week: "1 week"
    case .fourWeeks: "4 weeks"
    case .longer: "longer"
    }
  }

  static func basis(_ basis: MonthForecast.Basis) -> String {
    switch basis {
    case .days: "days of the forecast"
    case .history: "months and seasons of the history"
    case .level: "months of the history"
    case .plan: "customers × incident rate"
    }
  }

  /// "× 1.2", "150 more a day", "40 fewer a day".
  static func change(_ change: ForecastAdjustment.Change) -> String {
    switch change {
    case .factor(let factor): "× \(Numerals.short(factor))"
    case .contactsADay(let contacts):
      "\(Numerals.short(abs(contacts))) \(contacts < 0 ? "fewer" : "more") a day"
    }
  }

  /// "phone · es"; "every queue".
  static func queues(of adjustment: ForecastAdjustment) -> String {
    let parts = [
      adjustment.channel?.rawValue, adjustment.language, adjustment.skill, adjustment.segment,
    ].compactMap(\.self)
    return parts.isEmpty ? "every queue" : parts.joined(separator: " · ")
  }

  static func reason(_ reason: SeriesRepair.Reason) -> String {
    switch reason {
    case .missing: "not observed"
    case .outage: "nothing came for longer than chance allows"
    case .outlier: "far from what the day and the time explain"
    }
  }

  /// "3.4 % more than", "as many as".
  static func moreThan(_ value: Double, _ before: Double) -> String {
    guard before > 0, abs(value / before - 1) >= 0.0005 else { return "as many as" }
    return
      "\(Numerals.percent(abs(value / before - 1))) \(value > before ? "more" : "fewer") than"
  }
}
