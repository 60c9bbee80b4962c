import Workforce

extension ReplayReport {
  /// What was estimated, and from how much.
  var learntNotes: [String] {
    let learnt = replay.learnt
    let handled = learnt.handleTime
    return [
      "From \(replay.learntFrom.lowerBound) to \(replay.learntFrom.upperBound)"
        + (replay.learntFrom == replay.days
          ? ", the days that were played."
          : ", before the days that were played. When contacts came and who was there is still those days' own."),
      learnt.patience.map { patience in
        "Patience: \(time(patience.meanSeconds)) on average (95 %: \(time(patience.lowSeconds)) to "
          + "\(time(patience.highSeconds))), from \(counted(patience.abandoned, "contact")) that gave up "
          + "and \(Numerals.whole(patience.answered)) that were answered before they did."
      } ?? "Patience: fewer than ten gave up, so nobody does here.",
      "Handle time: \(time(handled.meanSeconds)) on average, from "
        + "\(counted(handled.count, "contact")), with a spread of "
        + "\(Numerals.fixed(handled.coefficientOfVariation, digits: 2)) of it.",
      "Both differ by hour of the day, as far as the contacts of each hour tell.",
      learnt.wrapUp.map { wrapUp in
        "After a contact: \(time(wrapUp.meanSeconds)) on average (95 %: \(time(wrapUp.lowSeconds)) to "
          + "\(time(wrapUp.highSeconds))) until the agent takes the next though somebody waits, seen "
          + "\(Numerals.whole(wrapUp.observed)) times. After \(Numerals.roughPercent(wrapUp.awayShare)) "
          + "of contacts they are away for more than \(time(Double(wrapUp.awayAfterSeconds)))."
      }
        ?? "After a contact: too seldom did somebody wait to see how long agents take until the next one; "
        + "here they take none.",
    ]
  }

  /// What is played how, and what had to be left out.
  var playedNotes: [String] {
    let counts = replay.counts
    return [
      "Times are those of \(clockName), \(timeZoneReason).",
      "Contacts come when they came. Agents are there from their first contact to their last, less "
        + "gaps in which somebody waited for them; everybody takes every contact, whoever has waited "
        + "longest first.",
      "No contact's own wait, patience or handle time is used for itself.",
      counts.neverInLine > 0
        ? "Left out: \(counted(counts.neverInLine, "contact")) that ended before standing in line, such as "
          + "calls that hang up in the menu; they are abandoned after 0 seconds." : nil,
      counts.untold > 0
        ? "Left out: \(counted(counts.untold, "contact")) without a wait or a handle time." : nil,
      counts.unnamed > 0
        ? "Answered by somebody who isn't named: \(counted(counts.unnamed, "contact")). Each brings an agent, "
          + "who is there for the time of that contact." : nil,
      counts.alongside > 0
        ? "Answered by somebody who still had another: \(counted(counts.alongside, "contact"))."
        : nil,
    ].compactMap(\.self)
  }

  private func time(_ seconds: Double) -> String { Numerals.duration(seconds: seconds) }
}

extension ReplayMeasure {
  func title(target: ServiceLevelPromise) -> String {
    switch self {
    case .averageSpeedOfAnswer: "Wait until answered"
    case .abandonment: "Gave up"
    case .serviceLevel:
      "Answered in \(Numerals.duration(seconds: target.threshold)), \(target.definition.base)"
    case .occupancy: "Agents busy with contacts"
    }
  }

  /// In a sentence.
  var noun: String {
    switch self {
    case .averageSpeedOfAnswer: "the wait"
    case .abandonment: "the share that gave up"
    case .serviceLevel: "the service level"
    case .occupancy: "the agents' busy time"
    }
  }

  func text(_ value: Double?) -> String {
    guard let value else { return "–" }
    return self == .averageSpeedOfAnswer
      ? "\(Numerals.fixed(value, digits: 1)) s" : "\(Numerals.fixed(100 * value, digits: 1)) %"
  }

  /// Without its unit, for columns that name it: seconds or per cent.
  func figure(_ value: Double?) -> String {
    guard let value else { return "–" }
    return Numerals.fixed(self == .averageSpeedOfAnswer ? value : 100 * value, digits: 1)
  }

  /// A difference: of shares, in percentage points.
  func difference(_ value: Double?) -> String {
    guard let value else { return "–" }
    return self == .averageSpeedOfAnswer
      ? "\(Numerals.fixed(value, digits: 1)) s" : "\(Numerals.fixed(100 * value, digits: 1)) pts"
  }

  func signed(_ value: Double) -> String {
    self == .averageSpeedOfAnswer
      ? "\(Numerals.signed(value, digits: 1)) s"
      : "\(Numerals.signed(100 * value, digits: 1)) pts"
  }
}

extension ServiceLevelPromise.Definition {
  /// Of whom the service level is a share, in few words.
  fileprivate var base: String {
    switch self {
    case .offered: "of all"
    case .answered: "of the answered"
    case .withoutShortAbandons: "of all but short abandons"
    case .virtual: "with endless patience"
    }
  }
}

extension ReplayRow {
  /// "09:30".
  var clockTime: String {
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(two(startSeconds / 3600)):\(two(startSeconds / 60 % 60))"
  }
}
