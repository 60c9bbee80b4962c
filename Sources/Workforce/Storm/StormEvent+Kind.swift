extension StormEvent {
  /// What happens, which says how large it usually is.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case launch
    case rewrite
    case priceChange
    case outage
    /// Anything else, with no size of its own.
    case other
  }

  /// An event of a kind, as large and as long as such events are taken to be where nobody says more.
  ///
  ///     StormEvent.usual(.launch, name: "Big launch", start: day).incidentFactor   // 1.3
  ///
  /// A price change stays, as the new price does; the others fade. The sizes are ours: assumptions to be
  /// replaced, not figures of any study.
  package static func usual(_ kind: Kind, name: String, start: CalendarDate) -> StormEvent {
    var event = StormEvent(name: name, kind: kind, start: start)
    switch kind {
    case .launch:
      event.incidentFactor = 1.3
      event.addsFactor = 1.5
      event.holdDays = 2 * 7
      event.halfLifeDays = 4 * 7
    case .rewrite:
      event.incidentFactor = 1.6
      event.productivityFactor = 0.85
      event.holdDays = 3 * 7
      event.halfLifeDays = 6 * 7
    case .priceChange:
      event.incidentFactor = 1.4
      event.holdDays = 7
      event.halfLifeDays = .infinity
    case .outage:
      event.incidentFactor = 3
      event.holdDays = 0.3 * 7
      event.halfLifeDays = 0.3 * 7
    case .other: break
    }
    return event
  }

  /// The half-life of what usually stays, where somebody says that it ends.
  package static let usualHalfLifeOfPassing = 2.0 * 7

  /// Whether it does something at all, once it is at full strength.
  package var hasEffect: Bool {
    incidentFactor != 1 || addsFactor != 1 || productivityFactor != 1 || shiftToLive != 0
  }
}
