import Forecasting
package import Workforce

extension DemandForecast {
  /// The coming days of every queue of a history, made so that queues add up to what is expected of
  /// their channel and of all.
  ///
  /// Queues are forecast side by side; the order in which they end changes nothing.
  package init(
    of history: DemandSeries, terms: ForecastTerms, clock: WallClock,
    by forecaster: SeriesForecaster
  ) {
    let going = history.queues.filter { $0.endedOn == nil }
    let ahead = history.intervals(ofDays: terms.days)
    let jumps = SkippedTimes(from: history.end, days: terms.days, on: clock)
    let nodes = ForecastNodes(going)
    var made: [SeriesForecast]
    var totals: [SeriesForecast] = []
    var notices = history.notices
    if let plan = terms.plan, history.dayCount < YoungTeam.days {
      let team = YoungTeam(plan: plan, history: history)
      made = going.map { team.forecast($0, days: terms.days) }
      notices.append(team.notice)
    } else {
      let all = sideBySide(nodes.series) { series in
        forecaster(series, ahead, terms.calendar, terms.events)
      }
      made = Array(all.prefix(going.count))
      totals = Array(all.dropFirst(going.count))
      nodes.reconcile(&made, with: totals)
    }
    for index in made.indices { jumps.close(&made[index]) }
    var queues = zip(going, made).map { queue, series in
      QueueForecast(
        key: queue.key, series: series,
        handleTime: queue.handleTime ?? terms.plan?.handleTime(of: queue.key.channel),
        recentDays: Array(queue.contacts.dailyCounts.suffix(56)))
    }
    let last = history.end.date + (terms.days - 1)
    let told = ForecastNotices(days: history.end.date...last)
    notices += told.sentences(for: terms.events)
    notices += told.sentences(for: terms.adjustments, queues: going.map(\.key))
    let holding = terms.adjustments.filter { $0.last >= history.end.date && $0.first <= last }
    queues.adjust(by: holding)
    self.init(
      timeZone: history.timeZone, origin: history.end, intervalMinutes: history.intervalMinutes,
      history: history.dayCount > 0 ? history.firstDay...history.lastDay : nil, queues: queues,
      totals: nodes.totals(of: queues, own: totals), holidays: terms.calendar?.title,
      dayNames: terms.dayNames(from: history.end.date, through: last),
      adjustments: holding, notices: notices)
    months = comingMonths(terms, history: history)
  }

  /// What the model alone expects, for a team that has no history yet.
  package init(
    from origin: LocalTime, intervalMinutes: Int, terms: ForecastTerms, plan: PlannedDemand,
    clock: WallClock
  ) {
    let empty = DemandSeries(
      timeZone: clock.name, firstDay: origin.date, lastDay: origin.date + -1, end: origin,
      intervalMinutes: intervalMinutes,
      queues: plan.channels.map {
        QueueSeries(
          key: QueueKey(channel: $0.kind),
          contacts: ContactSeries(
            firstDay: origin.date, intervalMinutes: intervalMinutes, counts: []))
      })
    let noForecast: SeriesForecaster = { _, _, _, _ in
      preconditionFailure("Without a history the model's own expectation holds.")
    }
    var terms = terms
    terms.plan = plan
    self.init(of: empty, terms: terms, clock: clock, by: noForecast)
  }
}

extension DemandSeries {
  /// Intervals from the end on, to the end of so many days of which the first is the end's own.
  func intervals(ofDays days: Int) -> Int {
    days * 1440 / intervalMinutes - end.secondOfDay / 60 / intervalMinutes
  }
}
