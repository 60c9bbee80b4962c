import Workforce

extension StormEvent {
  /// What is wrong with its start where it can't do anything within the plan, as the rest of a sentence,
  /// and what to do; nil where it can. What has faded to less than a hundredth is over.
  func reasonItCantAct(within horizon: Horizon) -> (cause: String, remedy: String)? {
    if start.containingMonth > horizon.lastMonth {
      return (
        "\(start), after the plan's last month, \(horizon.lastMonth).",
        "Write an earlier day, plan more months, or take the event out."
      )
    }
    let firstDay = horizon.firstMonth.firstDay
    let peak = rampDays + holdDays
    let days = Double(firstDay.dayNumber - start.dayNumber)
    if days > peak, strength(afterDays: days) < 0.01 {
      return (
        "\(start), and the event is over before the plan begins on \(firstDay).",
        "Write a later day, or take the event out."
      )
    }
    return nil
  }
}
