import DemandMeasuring
package import Workforce

extension DemandHistory {
  /// Plays a stretch of the history again, and holds the prediction against what was.
  ///
  /// - Parameter goesOn: told how far the simulation is, from any core; false stops it.
  package func replayed(
    _ terms: ReplayTerms, clock: WallClock, progress: (Int) -> Void = { _ in },
    goesOn: @escaping @Sendable (SimulationProgress) -> Bool = { _ in true }
  ) throws -> HistoryReplay {
    let days = try terms.days ?? lastFourWeeks(of: terms.channel, clock: clock)
    let span = clock.start(of: days.lowerBound)..<clock.start(of: days.upperBound + 1)
    // A day on either side tells who was there as the first begins and the last ends.
    let margin: Int64 = 86_400
    var around = LineMeter(channel: terms.channel)
    var played = LineMeter(channel: terms.channel)
    var learning = LearningMeter(channel: terms.channel, clock: clock)
    var count = 0
    try forEachContact { contact in
      count += 1
      progress(count)
      guard contact.channel == terms.channel else { return }
      let at = contact.createdAt
      if span.lowerBound + -margin <= at, at < span.upperBound + margin { around.add(contact) }
      if span.contains(at) { played.add(contact) }
      if terms.learnsBefore ? at < span.lowerBound : span.contains(at) { learning.add(contact) }
    }
    guard let line = played.line(), let lineAround = around.line() else {
      throw ReplayRefusal.noContacts(in: terms.days)
    }
    try refuse(line)
    let desk = ReplayDesk(
      line: line, duty: measuredDuty(of: lineAround, from: span.lowerBound), span: span,
      learnt: try learning.result(), terms: terms, clock: clock)
    return try desk.replay(
      days: days, learntFrom: learning.days ?? days, goesOn: goesOn)
  }

  /// What can't be played would be played wrongly.
  private func refuse(_ line: WaitingLine) throws(ReplayRefusal) {
    let counts = line.counts
    let answered = line.contacts.reduce(0) { $0 + ($1.answer == nil ? 0 : 1) }
    if 10 * counts.untold > line.contacts.count {
      throw .untold(counts.untold, of: counts.untold + line.contacts.count)
    }
    if 2 * counts.unnamed > answered { throw .unnamed(counts.unnamed, of: answered) }
    if 10 * counts.alongside > answered { throw .severalAtOnce(counts.alongside, of: answered) }
  }

  /// The last four weeks from Monday to Sunday in which there was anything to the end.
  private func lastFourWeeks(
    of channel: ContactChannel, clock: WallClock
  ) throws -> ClosedRange<CalendarDate> {
    var span: ClosedRange<Timestamp>?
    try forEachContact { contact in
      guard contact.channel == channel, contact.isDemand else { return }
      let at = contact.createdAt
      span = min(at, span?.lowerBound ?? at)...max(at, span?.upperBound ?? at)
    }
    guard let span else { throw ReplayRefusal.noContacts(in: nil) }
    let last = clock.localTime(at: span.upperBound).date
    let sunday = last + -((last.weekday + 1) % 7)
    let monday = sunday + -27
    guard clock.localTime(at: span.lowerBound).date <= monday else {
      throw ReplayRefusal.tooShort
    }
    return monday...sunday
  }
}

extension WallClock {
  fileprivate func start(of day: CalendarDate) -> Timestamp {
    instant(of: LocalTime(date: day, hour: 0, minute: 0)).instant
  }
}
