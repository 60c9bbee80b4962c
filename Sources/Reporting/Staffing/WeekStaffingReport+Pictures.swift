import Workforce

extension WeekStaffingReport {
  /// All queues together, then each: on a page all of them, in a terminal a few.
  var heatMapSections: [Section] {
    guard busiestInterval != nil else { return [] }
    let total = heatMap(id: "week", title: "People at work, all queues", staffing.queues)
    let each = staffing.queues.enumerated().filter { totals[$0.offset].agentHours > 0 }.map {
      heatMap(id: "queue-\($0 + 1)", title: "People at work, \($1.key.name)", [$1])
    }
    let maps = staffing.queues.count == 1 ? each : [total] + each
    return [Section("People at work, hour by hour", on: .page, maps.map(Block.weekHeatMap))]
      + maps.prefix(maps.count <= 5 ? maps.count : 1).map {
        Section("\($0.title), at most within each hour", on: .text, [.weekHeatMap($0)])
      }
  }

  private func heatMap(id: String, title: String, _ queues: [QueueStaffing]) -> WeekHeatMap {
    let seconds = staffing.intervalSeconds
    let hours = (0..<168).map { hour -> Int? in
      let intervals = hour * 3600 / seconds..<((hour + 1) * 3600 - 1) / seconds + 1
      let isOpen = intervals.contains { interval in
        queues.contains { $0.intervals[interval].openShare > 0 }
      }
      guard isOpen else { return nil }
      return intervals.map { interval in
        queues.reduce(0) { $0 + $1.intervals[interval].agents }
      }.max()
    }
    let most = hours.compactMap(\.self).max() ?? 0
    let first = hours.firstIndex(of: most) ?? 0
    return WeekHeatMap(
      id: id, title: title,
      summary: "The most at work within each hour: at most \(Numerals.whole(most)), on "
        + "\(WeekTime(minute: first * 60).words). Empty hours are closed; at the end of each day "
        + "stand its hours at work.",
      people: hours, hoursByDay: (0..<7).map { hoursAtWork(onDay: $0, queues) })
  }

  private func hoursAtWork(onDay day: Int, _ queues: [QueueStaffing]) -> Double {
    intervals(ofDay: day).reduce(0) { sum, interval in
      queues.reduce(sum) {
        let need = $1.intervals[interval]
        return $0 + Double(need.agents) * need.openShare * Double(staffing.intervalSeconds) / 3600
      }
    }
  }

  private func intervals(ofDay day: Int) -> Range<Int> {
    let count = 86_400 / staffing.intervalSeconds
    return day * count..<(day + 1) * count
  }

  // MARK: The busiest day

  /// Work and people through the day with most hours at work.
  var busiestDay: [Block] {
    let hours = (0..<7).map { hoursAtWork(onDay: $0, staffing.queues) }
    guard let most = hours.max(), most > 0, let day = hours.firstIndex(of: most) else { return [] }
    let open = intervals(ofDay: day).filter { interval in
      staffing.queues.contains { $0.intervals[interval].openShare > 0 }
    }
    guard let first = open.first, let last = open.last else { return [] }
    let shown = Array(first...last)
    let name = WeekHeatMap.days[day]
    // Work that is done in between has no time of its own.
    let queues = staffing.queues.filter(\.helpers.isEmpty)
    let load = shown.map { interval in queues.reduce(0) { $0 + $1.intervals[interval].load } }
    let peak = load.max() ?? 0
    return [
      .chart(
        Chart(
          id: "busiest-day", title: "\(name): work, people at work, people on the schedule",
          summary:
            "Work is told in erlangs, the people it would keep busy without a break. It is at "
            + "most \(Numerals.tenths(peak)); \(Numerals.amount(most)) hours at work carry it."
            + (queues.count < staffing.queues.count ? " Work done in between isn't drawn." : ""),
          unit: "people", countsWholeThings: true,
          axis: .clock(
            day: name, minutes: shown.map { time(of: $0).minute % 1440 }),
          marks: [
            .bars(.init("work", load, ink: .volume, digits: 1)),
            .steps(.init("at work", shown.map { Double(staffing.agents(in: $0)) }, ink: .needed)),
          ]
            + (agentHours < paidHours
              ? [
                .steps(
                  .init(
                    "on the schedule", shown.map { Double(staffing.scheduledAgents(in: $0)) },
                    ink: .exact))
              ] : [])))
    ]
  }
}
