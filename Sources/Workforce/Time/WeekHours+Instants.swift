extension WeekHours {
  /// Whether it is open at an instant, on a clock.
  package func isOpen(at instant: Timestamp, on clock: WallClock) -> Bool {
    let local = clock.localTime(at: instant)
    let minute = local.date.weekday * 1440 + local.secondOfDay / 60
    return minutes.contains { $0.contains(minute) }
  }
}
