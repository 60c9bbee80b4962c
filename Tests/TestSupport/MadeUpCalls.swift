import Randomness
package import Workforce

/// Days of phone calls at a desk of which everything is known: who was there when, how long they took
/// for a call and after it, and how patient callers were. Times are whole seconds.
package struct MadeUpCalls {
  package var days = 5
  /// Calls an hour from 8:00 to 18:00.
  package var callsPerHour = 60.0
  /// Hours of duty of each agent, from the day's beginning.
  package var duties: [[Range<Double>]] = [
    [8..<12, 12.5..<16], [8..<11.5, 12..<16], [9..<13, 13.5..<17], [10..<14, 14.5..<18],
    [10..<13.5, 14..<18],
  ]
  package var handleMeanSeconds = 200.0
  package var wrapUpMeanSeconds = 40.0
  package var patienceMeanSeconds = 180.0
  /// Callers hear a menu for so long before they stand in line.
  package var menuSeconds = 8
  /// The first day, in seconds since 1970; a Monday.
  package let start: Int64 = 1_767_571_200

  package init() {}

  package var dutySeconds: Double {
    Double(days) * duties.joined().reduce(0) { $0 + 3600 * ($1.upperBound - $1.lowerBound) }
  }

  package func contacts(seed: UInt64) -> [Contact] {
    var dice = SeededGenerator(seed: seed)
    return (0..<days).flatMap { day(start + Int64($0) * 86_400, &dice) }
  }

  /// Callers of a day in the order in which they came, each answered by whoever was idle longest, or
  /// by whoever was free first.
  private func day(_ start: Int64, _ dice: inout SeededGenerator) -> [Contact] {
    let between = ExponentialDistribution(mean: 3600 / callsPerHour)
    let handle = LognormalDistribution(mean: handleMeanSeconds, coefficientOfVariation: 1)
    let wrapUp = ExponentialDistribution(mean: wrapUpMeanSeconds)
    let patience = ExponentialDistribution(mean: patienceMeanSeconds)
    let windows = duties.map {
      $0.map { Int($0.lowerBound * 3600)..<Int($0.upperBound * 3600) }
    }
    // When each is free again, and since when idle.
    var freeAt = windows.map { $0[0].lowerBound }
    var contacts: [Contact] = []
    var clock = 8.0 * 3600
    while true {
      clock += between.draw(with: &dice)
      let joined = Int(clock)
      guard joined < 18 * 3600 else { return contacts }
      let deadline = joined + max(1, Int(patience.draw(with: &dice).rounded(.up)))
      // First come, first served: whoever came before has an agent or has given up by now.
      let agent = windows.indices.min {
        (onDuty(windows[$0], from: max(freeAt[$0], joined)), freeAt[$0])
          < (onDuty(windows[$1], from: max(freeAt[$1], joined)), freeAt[$1])
      }
      var call = Contact(
        source: "test", externalID: "\(start)-\(contacts.count)", channel: .phone,
        createdAt: Timestamp(secondsSince1970: start + Int64(joined - menuSeconds)))
      let answered = agent.map { onDuty(windows[$0], from: max(freeAt[$0], joined)) } ?? .max
      if let agent, answered < deadline {
        let handled = max(1, Int(handle.draw(with: &dice).rounded()))
        call.firstReplyAt = Timestamp(secondsSince1970: start + Int64(answered))
        call.waitSeconds = answered - joined
        call.handleSeconds = handled
        call.agent = "Agent \(agent + 1)"
        freeAt[agent] = answered + handled + Int(wrapUp.draw(with: &dice).rounded())
      } else {
        call.isAbandoned = true
        call.waitSeconds = deadline - joined
      }
      contacts.append(call)
    }
  }

  /// The first moment on duty from `time` on.
  private func onDuty(_ windows: [Range<Int>], from time: Int) -> Int {
    for window in windows where time < window.upperBound { return max(time, window.lowerBound) }
    return .max
  }
}
