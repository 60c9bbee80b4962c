/// Holes that come again at the same time of day, or one that comes once: a line to tell instead of two
/// hundred.
///
///     every day 00:00–01:00 UTC, 15 March to 7 November
package struct HoleSeason: Equatable, Sendable {
  /// Where all of them are the same.
  package var queues: [QueueName]
  package var cause: CoverageHoles.Cause
  /// Starts in order, at most eight days apart.
  package var starts: [Timestamp]
  /// How long each of them is.
  package var minutes: Int
  /// The sites that would cover them without the cause.
  package var sites: [String]
  /// The holidays that close those sites.
  package var holidays: [String]
  /// The mean share of customers awake, of the queue with most; nil where nobody said where they are.
  package var awakeShare: Double?

  /// A channel in a language.
  package struct QueueName: Hashable, Sendable {
    package var channel: String
    package var language: String

    package init(channel: String, language: String) {
      self.channel = channel
      self.language = language
    }
  }

  /// The minutes of all of them in one queue.
  package var minutesPerQueue: Int { starts.count * minutes }

  /// The days of the week on which they start in UTC, 0 for Monday.
  package var weekdays: Set<Int> { Set(starts.map { Self.date(of: $0).weekday }) }

  /// Days between the first and the last on which one would be expected by the weekday and isn't.
  package var gaps: [CalendarDate] {
    guard let first = starts.first.map(Self.date), let last = starts.last.map(Self.date) else {
      return []
    }
    let there = Set(starts.map(Self.date))
    let weekdays = weekdays
    return (first.dayNumber...last.dayNumber).map { CalendarDate(dayNumber: $0) }
      .filter { weekdays.contains($0.weekday) && !there.contains($0) }
  }

  private static func date(of instant: Timestamp) -> CalendarDate { instant.dateInUTC }
}

extension Timestamp {
  package var dateInUTC: CalendarDate { LocalTime(secondsSince1970: secondsSince1970).date }
}

extension CoverageHoles {
  /// All holes, those that come again told once; what is uncovered longest comes first.
  package var seasons: [HoleSeason] {
    struct Kind: Hashable {
      var startSecond: Int64
      var minutes: Int
      var cause: Cause
    }
    struct Same: Hashable {
      var kind: Kind
      var starts: [Timestamp]
      var sites: [String]
    }
    var order: [Same] = []
    var found: [Same: HoleSeason] = [:]
    for queue in queues {
      let name = HoleSeason.QueueName(channel: queue.channel, language: queue.language)
      let own = holes.filter { $0.channel == name.channel && $0.language == name.language }
      let byKind = Dictionary(grouping: own) {
        Kind(
          startSecond: $0.start.secondsSince1970 % 86_400, minutes: $0.minutes, cause: $0.cause)
      }
      for (kind, holes) in byKind {
        for run in holes.runs {
          let sites = run.flatMap(\.reasons).map(\.site).withoutRepeats
          let same = Same(kind: kind, starts: run.map(\.start), sites: sites)
          if found[same] == nil {
            order.append(same)
            found[same] = HoleSeason(
              queues: [], cause: kind.cause, starts: same.starts, minutes: kind.minutes,
              sites: sites, holidays: run.flatMap(\.reasons).flatMap(\.holidays).withoutRepeats)
          }
          found[same]?.queues.append(name)
          let awake = run.compactMap(\.awakeShare)
          guard !awake.isEmpty else { continue }
          let mean = awake.reduce(0, +) / Double(awake.count)
          let known = found[same]?.awakeShare ?? 0
          found[same]?.awakeShare = max(known, mean)
        }
      }
    }
    return order.compactMap { found[$0] }.sorted { one, other in
      let lengths = [one, other].map { $0.minutesPerQueue * $0.queues.count }
      return lengths[0] != lengths[1]
        ? lengths[0] > lengths[1] : (one.starts[0], one.minutes) < (other.starts[0], other.minutes)
    }
  }

  /// How long something is uncovered in a set of queues: where two are at once, the time counts once.
  package func uncoveredMinutes(where isIncluded: (Hole) -> Bool) -> Int {
    var end = Timestamp(secondsSince1970: .min)
    var seconds: Int64 = 0
    for hole in holes.filter(isIncluded).sorted(by: { $0.start < $1.start }) where hole.end > end {
      seconds += hole.end - max(hole.start, end)
      end = hole.end
    }
    return Int(seconds / 60)
  }
}

extension [CoverageHoles.Hole] {
  /// Parts of which the days are at most eight apart.
  fileprivate var runs: [[CoverageHoles.Hole]] {
    var runs: [[CoverageHoles.Hole]] = []
    for hole in sorted(by: { $0.start < $1.start }) {
      if let last = runs.last?.last, hole.start - last.start <= 8 * 86_400 {
        runs[runs.count - 1].append(hole)
      } else {
        runs.append([hole])
      }
    }
    return runs
  }
}

extension [String] {
  fileprivate var withoutRepeats: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
