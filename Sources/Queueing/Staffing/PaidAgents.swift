/// The whole people to schedule so that enough are at work, where a share of paid time goes elsewhere:
/// agents ÷ (1 − shrinkage), rounded up.
///
///     PaidAgents(agents: 14, shrinkage: 0.3).scheduled  // 20
///     PaidAgents(agents: 21, shrinkage: 0.3).scheduled  // 30, where 21 / 0.7 is 30.000000000000004
package struct PaidAgents: Hashable, Sendable {
  /// Agents at work.
  package let agents: Int
  /// The share of paid time that goes to anything but contacts; below 1.
  package let shrinkage: Double

  package init(agents: Int, shrinkage: Double) {
    precondition(agents >= 0, "Agents are never negative.")
    precondition((0..<1).contains(shrinkage), "Shrinkage is at least 0 and below 1.")
    self.agents = agents
    self.shrinkage = shrinkage
  }

  /// Before rounding up.
  package var exact: Double { Double(agents) / (1 - shrinkage) }

  /// Shrinkage of up to nine decimal places is taken as the decimal number it was written as, and
  /// divided in whole numbers. Else what is whole but for rounding counts as whole.
  package var scheduled: Int {
    let parts = 1_000_000_000
    let away = shrinkage * Double(parts)
    guard abs(away - away.rounded()) < 1e-6, away.rounded() < Double(parts),
      agents < Int.max / parts - 1
    else { return Int((exact * (1 - 1e-12)).rounded(.up)) }
    let present = parts - Int(away.rounded())
    return (agents * parts + present - 1) / present
  }
}
