package import Workforce

/// The mean week of the last whole weeks of interval volumes, a queue for each that they name; all of
/// them are calls. Nil without a whole week.
///
/// An interval that spans several of the week's is spread evenly over them.
package func weekDemand(
  volumes: [IntervalVolume], clock: WallClock, terms: WeekTerms
) -> WeekDemand? {
  let offered = volumes.filter { $0.offered > 0 }.sorted { $0.start < $1.start }
  guard let first = offered.first, let last = offered.last else { return nil }
  let span = WeekSpan(through: clock.localTime(at: last.start).date, weeks: terms.weeks)
  let intervals = 604_800 / terms.intervalSeconds
  var table = NameTable()
  var tallies = [QueueWeeks(weeks: span.count, intervals: intervals)]
  for volume in offered {
    let queue = table.number(of: terms.bySkill ? volume.queue : nil)
    if queue == tallies.count {
      tallies.append(QueueWeeks(weeks: span.count, intervals: intervals))
    }
    volume.forEachPart(of: Int64(terms.intervalSeconds)) { instant, count in
      let local = clock.localTime(at: instant)
      guard let week = span.week(of: local.date.dayNumber) else { return }
      tallies[queue].add(
        count, week: week, interval: span.interval(of: local, seconds: terms.intervalSeconds))
      if let handled = volume.handled, let seconds = volume.handleSeconds {
        let part = count / volume.offered
        tallies[queue].addHandled(handled * part, seconds: seconds * part)
      }
    }
  }
  let perDay = 86_400 / terms.intervalSeconds
  let weekdaysSeen = (0..<7).map { day in
    tallies.contains { $0.hasAny(day: day, intervalsPerDay: perDay, beforeWeek: span.count - 1) }
  }
  guard
    let weeks = span.wholeWeeks(
      firstDay: clock.localTime(at: first.start).date.dayNumber, weekdaysSeen: weekdaysSeen)
  else { return nil }
  let isCoarse = offered.contains { $0.lengthSeconds > terms.intervalSeconds }
  return WeekDemand(
    timeZone: clock.name, firstDay: span.firstDay(of: weeks.lowerBound),
    lastDay: span.firstDay(of: weeks.upperBound) + -1, weeks: weeks.count,
    intervalSeconds: terms.intervalSeconds,
    queues: tallies.indices.map {
      tallies[$0].demand(
        QueueKey(channel: .phone, skill: table.names[$0]), weeks: weeks,
        intervalSeconds: terms.intervalSeconds)
    }.busiestFirst,
    notices: isCoarse
      ? ["Some volumes are of longer intervals; they are spread evenly over the week's."] : [])
}

extension IntervalVolume {
  /// The parts that lie in one interval of so many seconds each, with what was offered in them.
  func forEachPart(of seconds: Int64, _ body: (Timestamp, Double) -> Void) {
    let length = Int64(max(1, lengthSeconds))
    var offset: Int64 = 0
    while offset < length {
      let instant = start + offset
      let into = ((instant.secondsSince1970 % seconds) + seconds) % seconds
      let part = min(length - offset, seconds - into)
      body(instant, offered * Double(part) / Double(length))
      offset += part
    }
  }
}
