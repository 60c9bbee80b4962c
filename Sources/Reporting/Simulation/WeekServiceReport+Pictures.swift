import Workforce

extension WeekServiceReport {
  /// The live queues, those with most contacts beyond their promises first.
  private var liveQueues: [Int] {
    shown.filter { staffing.queues[$0].terms.isLive }
      .map { queue in
        (
          queue: queue,
          missed: (0..<staffing.intervalCount).reduce(0) {
            $0 + service.missedContacts(ofQueue: queue, interval: $1)
          }
        )
      }
      .sorted { ($1.missed, $0.queue) < ($0.missed, $1.queue) }.map(\.queue)
  }

  /// How the hours of the week do: on a page all live queues, in a terminal the worst two.
  var hourSections: [Section] {
    let queues = liveQueues
    return [
      Section("In time, hour by hour", on: .page, queues.map { .weekHeatMap(heatMap($0)) })
    ]
      + queues.prefix(2).map { queue in
        Section(
          "\(staffing.queues[queue].key.name): per cent in time, hour by hour", on: .text,
          [.weekHeatMap(heatMap(queue)), .notes([belowNote(queue)])])
      }
  }

  private func heatMap(_ queue: Int) -> WeekHeatMap {
    let name = staffing.queues[queue].key.name
    return WeekHeatMap(
      id: "queue-\(queue + 1)", title: "\(name): per cent in time",
      summary: "\(staffing.queues[queue].terms.shortPromise) is promised. " + belowNote(queue),
      inTime: service.serviceLevelByHour(ofQueue: queue),
      promised: service.promisedShare(ofQueue: queue) ?? 0,
      inTimeByDay: service.serviceLevelByDay(ofQueue: queue))
  }

  private func belowNote(_ queue: Int) -> String {
    let promised = service.promisedShare(ofQueue: queue) ?? 0
    let levels = service.serviceLevelByHour(ofQueue: queue)
    let below = levels.indices.filter { levels[$0].map { $0 < promised } ?? false }
    let all = levels.count { $0 != nil }
    guard let worst = below.min(by: { (levels[$0] ?? 1) < (levels[$1] ?? 1) }) else {
      return "No hour is below the promise."
    }
    return "\(Numerals.whole(below.count)) of \(counted(all, "hour")) with contacts "
      + "\(below.count == 1 ? "is" : "are") below the promise, lowest "
      + "\(WeekTime(minute: worst * 60).short) with \(told(share: levels[worst] ?? 0))."
  }

  // MARK: The busiest day

  /// Simulation and formula through the day with most contacts of the busiest live queue.
  var busiestDay: [Block] {
    let candidates = shown.filter {
      staffing.queues[$0].terms.isLive && service.predicted[$0] != nil
    }
    guard let queue = candidates.max(by: { contacts($0, 0..<168) < contacts($1, 0..<168) }),
      let day = (0..<7).max(by: {
        contacts(queue, $0 * 24..<$0 * 24 + 24) < contacts(queue, $1 * 24..<$1 * 24 + 24)
      }), let predicted = service.predicted[queue]
    else { return [] }
    let perDay = 86_400 / staffing.intervalSeconds
    let intervals = (day * perDay..<(day + 1) * perDay).filter {
      outcome.queues[queue].intervals[$0].serviceLevel != nil && predicted.intervals[$0] != nil
    }
    guard !intervals.isEmpty else { return [] }
    let figures = intervals.map { outcome.queues[queue].intervals[$0].serviceLevel }
    let name = staffing.queues[queue].key.name
    return [
      .chart(
        Chart(
          id: "busiest-day", title: "\(WeekHeatMap.days[day]), \(name): per cent in time",
          summary: "Each point is simulated, with its \(Numerals.percent(outcome.confidence)) "
            + "interval; the line is what the formula says of the interval by itself. Where nobody "
            + "comes, nothing is shown.",
          unit: "% in time",
          axis: .clock(
            day: WeekHeatMap.days[day],
            minutes: intervals.map {
              WeekTime(interval: $0, intervalSeconds: staffing.intervalSeconds).minute % 1440
            }),
          marks: [
            .steps(
              .init(
                "formula",
                intervals.map { (predicted.intervals[$0]?.serviceLevel ?? 0) * 100 }, ink: .needed,
                digits: 1)),
            .intervals(
              .init("simulated", figures.map { ($0?.mean ?? 0) * 100 }, ink: .volume, digits: 1),
              low: figures.map { figure in
                figure?.halfWidth.map { max(0, ((figure?.mean ?? 0) - $0) * 100) }
              },
              high: figures.map { figure in
                figure?.halfWidth.map { min(100, ((figure?.mean ?? 0) + $0) * 100) }
              }),
          ]))
    ]
  }

  private func contacts(_ queue: Int, _ hours: Range<Int>) -> Double {
    let perHour = 3600 / staffing.intervalSeconds
    return (hours.lowerBound * perHour..<hours.upperBound * perHour).reduce(0) {
      $0 + (outcome.queues[queue].intervals[$1].offered?.mean ?? 0)
    }
  }
}
