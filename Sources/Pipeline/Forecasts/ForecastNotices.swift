import Workforce

/// What of the events and adjustments a reader of a forecast would otherwise take for granted.
struct ForecastNotices {
  private let days: ClosedRange<CalendarDate>

  /// - Parameter days: those of the forecast.
  init(days: ClosedRange<CalendarDate>) { self.days = days }

  /// Events whose size nobody gave, and that change days of the forecast.
  func sentences(for events: [ForecastEvent]) -> [String] {
    events.filter { !$0.given }.compactMap { event in
      let factors = (days.lowerBound.dayNumber...days.upperBound.dayNumber).map {
        event.factor(on: CalendarDate(dayNumber: $0))
      }
      guard let furthest = factors.max(by: { abs($0 - 1) < abs($1 - 1) }),
        abs(furthest - 1) >= 0.005
      else { return nil }
      return "Nobody says what \(event.name) does to contacts: up to × "
        + "\(Numerals.short((furthest * 100).rounded() / 100)) is expected of it, as is usual for its "
        + "kind, or what earlier ones of it did. Write incidents: of the event to say it."
    }
  }

  /// Adjustments that nothing feels, or that go on after the forecast's last day.
  func sentences(for adjustments: [ForecastAdjustment], queues: [QueueKey]) -> [String] {
    adjustments.compactMap { adjustment in
      let name = "The adjustment for \(adjustment.why)"
      guard adjustment.last >= days.lowerBound else { return nil }
      guard queues.contains(where: { adjustment.holds(for: $0) }) else {
        return "\(name) changes nothing: \(Self.whyNothing(adjustment, queues: queues))"
      }
      guard adjustment.last > days.upperBound else { return nil }
      return adjustment.first > days.upperBound
        ? "\(name) begins on \(adjustment.first), after the last day of this forecast: it is in no figure."
        : "\(name) goes on until \(adjustment.last); it is in the days up to \(days.upperBound), and in no "
          + "later figure."
    }
  }

  private static func whyNothing(_ adjustment: ForecastAdjustment, queues: [QueueKey]) -> String {
    let parts = [
      ("language", adjustment.language, \QueueKey.language),
      ("skill", adjustment.skill, \QueueKey.skill),
      ("segment", adjustment.segment, \QueueKey.segment),
    ]
    func isTold(_ of: KeyPath<QueueKey, String?>) -> Bool {
      queues.contains { $0[keyPath: of] != nil }
    }
    let mixed = parts.filter { _, asked, of in asked != nil && !isTold(of) }.map(\.0)
    if !mixed.isEmpty {
      let wanted = parts.filter { name, _, of in isTold(of) || mixed.contains(name) }.map(\.0)
      return "queues aren't told apart by \(mixed.joined(separator: " and ")). Where contacts say "
        + "theirs, ask with --by \(wanted.joined(separator: ","))."
    }
    return "no queue has its channel, language, skill and segment."
  }
}
