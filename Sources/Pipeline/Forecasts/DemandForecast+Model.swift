import Forecasting
package import Workforce

extension DemandForecast {
  /// The coming days of every queue of a history, each by the method that its own past chooses.
  package init(of history: DemandSeries, terms: ForecastTerms, clock: WallClock) {
    self.init(of: history, terms: terms, clock: clock) { series, ahead, calendar, events in
      let begun = series.counts.count % series.intervalsPerDay
      let days = (begun + ahead + series.intervalsPerDay - 1) / series.intervalsPerDay
      return ContactModel(series, ahead: days, calendar: calendar, events: events)
        .forecast(intervals: ahead)
    }
  }
}
