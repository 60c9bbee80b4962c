import Hiring
package import Workforce

/// How one series is forecast so many intervals ahead, with the holidays and events that change its days.
package typealias SeriesForecaster =
  @Sendable (
    _ series: ContactSeries, _ ahead: Int, _ calendar: HolidayCalendar?, _ events: [ForecastEvent]
  ) -> SeriesForecast

/// What a desk's forecast goes by besides its history.
package struct ForecastTerms: Sendable {
  /// Days ahead, the origin's own included.
  package var days: Int
  package var calendar: HolidayCalendar?
  package var events: [ForecastEvent]
  package var adjustments: [ForecastAdjustment]
  /// What the model expects; nil without a model.
  package var plan: PlannedDemand?
  /// How many calendar months to tell.
  package var months: Int

  package init(
    days: Int = 28, calendar: HolidayCalendar? = nil, events: [ForecastEvent] = [],
    adjustments: [ForecastAdjustment] = [], plan: PlannedDemand? = nil, months: Int = 24
  ) {
    precondition(days > 0, "Something is forecast.")
    self.days = days
    self.calendar = calendar
    self.events = events
    self.adjustments = adjustments
    self.plan = plan
    self.months = months
  }
}

extension ForecastTerms {
  /// Public holidays and the starts of events, by their day.
  func dayNames(from first: CalendarDate, through last: CalendarDate) -> [CalendarDate: String] {
    guard first <= last else { return [:] }
    var names: [CalendarDate: [String]] = [:]
    for number in first.dayNumber...last.dayNumber {
      let date = CalendarDate(dayNumber: number)
      if let holiday = calendar?.name(on: date) { names[date, default: []].append(holiday) }
    }
    for event in events where event.start >= first && event.start <= last {
      names[event.start, default: []].append("\(event.name) starts")
    }
    return names.mapValues { $0.joined(separator: "; ") }
  }

  /// What a model says: its own weeks, holidays, events and adjustments.
  package init(of scenario: Scenario) {
    self.init(
      days: (scenario.forecast.weeks ?? 4) * 7, calendar: scenario.forecastCalendar,
      events: scenario.forecastEvents, adjustments: scenario.forecast.adjustments,
      plan: PlannedDemand(of: scenario))
  }
}

extension Scenario {
  /// Of the country that the model names, else of the first region, else of the first site, that keeps
  /// public holidays.
  package var forecastCalendar: HolidayCalendar? {
    let name =
      forecast.country ?? hours.regions.lazy.compactMap(\.holidays).first
      ?? sites.lazy.compactMap(\.holidays).first
    return name.flatMap { HolidayCalendar(named: $0) }
  }

  /// The model's events as they change all tickets: one that only some segments feel does less by their
  /// share.
  package var forecastEvents: [ForecastEvent] {
    let tickets = hiring.segments.map { ($0.name, $0.forecast(months: 1)[0].tickets) }
    let total = tickets.reduce(0) { $0 + $1.1 }
    return storm.events.compactMap { event in
      var event = event
      if let segments = event.segments, total > 0 {
        let felt = tickets.filter { segments.contains($0.0) }.reduce(0) { $0 + $1.1 }
        event.incidentFactor = 1 + (event.incidentFactor - 1) * felt / total
      }
      let isGiven = forecast.sizedEvents.contains(event.name)
      return event.incidentFactor == 1 && !isGiven
        ? nil : ForecastEvent(event, given: isGiven)
    }
  }
}
