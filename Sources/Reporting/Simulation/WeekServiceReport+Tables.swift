import Workforce

extension WeekServiceReport {
  // MARK: Queues

  var queueTable: Table {
    Table(
      caption: "What customers feel, queue by queue",
      columns: [
        Table.Column("Queue", isNumber: false),
        Table.Column("Promised", isNumber: false),
        Table.Column("In time", meaning: "Service level: the share within the promised time."),
        Table.Column("", isNumber: false),
        Table.Column("By formula", meaning: "The service level that formulas predict."),
        Table.Column("To answer", meaning: "Average speed of answer (ASA), or time to being done."),
        Table.Column("90 % within", isOptional: true),
        Table.Column("Give up", isOptional: true),
        Table.Column("Contacts", isOptional: true),
      ],
      groups: [Table.Group(nil, shown.map(row))])
  }

  private func row(_ queue: Int) -> Table.Row {
    let total = outcome.queues[queue].total
    let terms = staffing.queues[queue].terms
    let verdict = service.verdict(ofQueue: queue)
    return Table.Row([
      Table.Cell(staffing.queues[queue].key.name),
      Table.Cell(terms.shortPromise),
      Table.Cell(
        SimulatedFigure(total.serviceLevel, .share)?.withHalfWidth ?? "–",
        verdict == .missed ? .shortfall : .strong),
      Table.Cell(verdict.words, verdict == .missed ? .shortfall : .none),
      Table.Cell(service.predicted[queue]?.serviceLevel.map { told(share: $0) } ?? "–"),
      Table.Cell(SimulatedFigure(total.averageSpeedOfAnswerSeconds, .seconds)?.value ?? "–"),
      Table.Cell(SimulatedFigure(total.wait90Seconds, .seconds)?.value ?? "–"),
      Table.Cell(
        terms.patience == nil || !terms.isLive
          ? "–" : SimulatedFigure(total.abandonment, .share)?.value ?? "–"),
      Table.Cell(total.offered.map { Numerals.whole($0.mean) } ?? "–"),
    ])
  }

  var queueNotes: [String] {
    shown.compactMap { queue in
      let total = outcome.queues[queue].total
      guard let away = total.turnedAway?.mean, away >= 0.5 else { return nil }
      return
        "\(staffing.queues[queue].key.name): \(counted(Int(away.rounded()), "contact")) a week "
        + "\(away < 1.5 ? "comes while it is closed and is" : "come while it is closed and are") turned "
        + "away."
    }
  }

  // MARK: Backlog

  /// Work that may wait.
  var backlogTable: Table {
    let queues = shown.filter { !staffing.queues[$0].terms.isLive }
    return Table(
      caption: "Work that may wait",
      columns: [
        Table.Column("Queue", isNumber: false), Table.Column("On average"),
        Table.Column("Most, at an interval's end"), Table.Column("Then", isNumber: false),
        Table.Column("Oldest"), Table.Column("Then", isNumber: false),
      ],
      groups: [
        Table.Group(
          nil,
          queues.map { queue in
            let intervals = outcome.queues[queue].intervals
            let most = largest(intervals.map { $0.backlogAtEnd?.mean })
            let oldest = largest(intervals.map { $0.oldestAgeAtEndSeconds?.mean })
            return Table.Row([
              Table.Cell(staffing.queues[queue].key.name),
              Table.Cell(
                outcome.queues[queue].total.averageBacklog.map { Numerals.tenths($0.mean) } ?? "–"),
              Table.Cell(most.map { Numerals.tenths($0.value) } ?? "–"),
              Table.Cell(most.map { time(ofInterval: $0.interval + 1) } ?? "–"),
              Table.Cell(oldest.map { Numerals.duration(seconds: $0.value) } ?? "–"),
              Table.Cell(oldest.map { time(ofInterval: $0.interval + 1) } ?? "–"),
            ])
          })
      ])
  }

  private func largest(_ values: [Double?]) -> (interval: Int, value: Double)? {
    values.enumerated().compactMap { interval, value in value.map { (interval, $0) } }
      .max { $0.1 < $1.1 }
  }

  func time(ofInterval interval: Int) -> String {
    WeekTime(interval: interval, intervalSeconds: staffing.intervalSeconds).short
  }

  // MARK: Intervals

  var worstTable: Table {
    let all = shown.flatMap { queue in
      (0..<staffing.intervalCount).map { interval in
        (
          queue: queue, interval: interval,
          missed: service.missedContacts(ofQueue: queue, interval: interval)
        )
      }
    }
    let worst = all.filter { $0.missed >= 0.05 }.sorted { $0.missed > $1.missed }.prefix(10)
    return Table(
      caption: "Where most contacts beyond the promise weren't in time",
      columns: [
        Table.Column("", isNumber: false), Table.Column("Queue", isNumber: false),
        Table.Column("People"), Table.Column("Contacts"), Table.Column("In time"),
        Table.Column("By formula", isOptional: true), Table.Column("To answer"),
        Table.Column("Missed", meaning: "Contacts not in time beyond what the promise allows."),
      ],
      groups: [
        Table.Group(
          nil,
          worst.map { place in
            let figures = outcome.queues[place.queue].intervals[place.interval]
            let formula = service.predicted[place.queue]?.intervals[place.interval]
            return Table.Row([
              Table.Cell(time(ofInterval: place.interval)),
              Table.Cell(staffing.queues[place.queue].key.name),
              Table.Cell(
                Numerals.whole(service.agents(ofQueue: place.queue, interval: place.interval))),
              Table.Cell(figures.offered.map { Numerals.tenths($0.mean) } ?? "–"),
              Table.Cell(SimulatedFigure(figures.serviceLevel, .share)?.withHalfWidth ?? "–"),
              Table.Cell(formula.map { told(share: $0.serviceLevel) } ?? "–"),
              Table.Cell(
                SimulatedFigure(figures.averageSpeedOfAnswerSeconds, .seconds)?.value ?? "–"),
              Table.Cell(Numerals.tenths(place.missed)),
            ])
          })
      ])
  }

  // MARK: People

  var peopleTable: Table {
    Table(
      caption: "What people do with their time",
      columns: [
        Table.Column("People", isNumber: false), Table.Column("Hours a week"),
        Table.Column("Busy", meaning: "Occupancy: the share of their time with contacts."),
        Table.Column("Of it work in between", isOptional: true),
      ],
      groups: [
        Table.Group(
          nil,
          outcome.groups.indices.filter { service.staff.groups[$0].agents.contains { $0 > 0 } }
            .map { group in
              let total = outcome.groups[group].total
              let hours =
                Double(service.staff.groups[group].agents.reduce(0, +) * staffing.intervalSeconds)
                / 3600
              return Table.Row([
                Table.Cell(service.staff.groups[group].name),
                Table.Cell(Numerals.whole(hours)),
                Table.Cell(SimulatedFigure(total.occupancy, .share)?.withHalfWidth ?? "–"),
                Table.Cell(SimulatedFigure(total.inBetweenShare, .share)?.value ?? "–"),
              ])
            })
      ])
  }
}

extension WeekService.Verdict {
  var words: String {
    switch self {
    case .kept: "kept"
    case .close: "close"
    case .missed: "missed"
    case .unknown: ""
    }
  }
}
