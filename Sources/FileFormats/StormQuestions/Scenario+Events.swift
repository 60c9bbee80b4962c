import Pipeline
import Workforce

extension Scenario {
  /// Moves the launch: the event of that name or kind, else the first. Adds one where there is none.
  mutating func launch(on day: CalendarDate) -> StormRefusal? {
    let events = storm.events
    guard !events.isEmpty else {
      let launch = StormEvent.usual(.launch, name: "Launch", start: day)
      storm.events = [launch]
      if let assumption = launch.assumption(at: "events", of: StormEvent.Size.allCases) {
        stormAssumptions.append(assumption)
      }
      return refusal(of: launch)
    }
    if let index = index(ofEvent: "launch") { return moveEvent(index, to: day) }
    stormAssumptions.append(
      Assumption(
        key: "events", "There is no launch: \(events[0].name), the model's first event, is moved."))
    return moveEvent(0, to: day)
  }

  /// Moves the event of that name, else the first of that kind.
  mutating func moveEvent(called name: String, to day: CalendarDate) -> StormRefusal? {
    if let index = index(ofEvent: name) { return moveEvent(index, to: day) }
    let names = storm.events.map(\.name)
    let known = names + storm.events.map(\.kind.rawValue).filter { $0 != "other" }
    let near = nearestName(to: name, among: StormWord.all.map(\.name) + known)
    let remedy =
      near.map { "Write \(names.contains($0) ? "\"\($0)\"" : $0)=\(day)." }
      ?? (names.isEmpty
        ? "The model has no events: write launch=\(day) to add one."
        : "Write one of \(names.map { "\"\($0)\"=\(day)" }.joined(separator: ", ")).")
    return StormRefusal("\(name.quoted) is no event of the model.", remedy)
  }

  private func index(ofEvent name: String) -> Int? {
    storm.events.firstIndex { $0.name.lowercased() == name.lowercased() }
      ?? storm.events.firstIndex {
        $0.kind != .other && $0.kind.rawValue.lowercased() == name.lowercased()
      }
  }

  private mutating func moveEvent(_ index: Int, to day: CalendarDate) -> StormRefusal? {
    storm.events[index].start = day
    return refusal(of: storm.events[index])
  }

  /// What is wrong with an event that can't do anything within the plan.
  private func refusal(of event: StormEvent) -> StormRefusal? {
    let horizon = Horizon(firstMonth: hiring.firstMonth, monthCount: hiring.monthCount)
    return event.reasonItCantAct(within: horizon).map { cause, remedy in
      StormRefusal("\(event.name) would start on \(cause)", remedy)
    }
  }
}
