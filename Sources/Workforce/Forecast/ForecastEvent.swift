/// Something that changes how many contacts a day brings, from its start on: a launch, a price change,
/// an outage.
///
///     let launch = ForecastEvent(.usual(.launch, name: "Big launch", start: day), given: false)
///     launch.factor(on: day)   // 1.3
package struct ForecastEvent: Hashable, Sendable {
  package let name: String
  package let start: CalendarDate
  /// Whether somebody said how large it is; otherwise its size is only usual for its kind, and what
  /// earlier events did says more.
  package let given: Bool
  private let event: StormEvent

  /// What happens, which says how large it usually is.
  package var kind: StormEvent.Kind { event.kind }

  package init(_ event: StormEvent, given: Bool) {
    name = event.name
    start = event.start
    self.given = given
    self.event = event
  }

  /// What the contacts of a day are multiplied by: 1 before it starts, and where it does nothing to
  /// them. A day counts as its noon.
  package func factor(on date: CalendarDate) -> Double {
    let days = date.dayNumber - start.dayNumber
    guard days >= 0 else { return 1 }
    return 1 + (event.incidentFactor - 1) * event.strength(afterDays: Double(days) + 0.5)
  }
}
