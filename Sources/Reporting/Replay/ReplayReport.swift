package import Workforce

/// A stretch of history played again: what was beside what predictions say, and how far they are off.
package struct ReplayReport: Report {
  let replay: HistoryReplay
  /// The zone's name, and why it is that one.
  let clockName: String
  let timeZoneReason: String
  /// What was typed, to go on from.
  let command: String

  package init(
    replay: HistoryReplay, clockName: String, timeZoneReason: String, command: String
  ) {
    self.replay = replay
    self.clockName = clockName
    self.timeZoneReason = timeZoneReason
    self.command = command
  }

  package var title: String {
    "History played again · \(replay.days.lowerBound) to \(replay.days.upperBound)"
  }

  package var headline: String {
    let told = [ReplayMeasure.serviceLevel, .averageSpeedOfAnswer, .abandonment]
      .compactMap { measure -> String? in
        guard let actual = replay.total.actual[measure],
          let simulated = replay.total.simulated[measure]
        else { return nil }
        return "\(headlineName(of: measure)) \(measure.text(simulated.mean)), "
          + "and was \(measure.text(actual))"
      }
    return told.isEmpty ? "Nobody was answered." : "Played again: \(told.joined(separator: "; "))."
  }

  private func headlineName(of measure: ReplayMeasure) -> String {
    switch measure {
    case .serviceLevel: "service level (\(Numerals.duration(seconds: replay.target.threshold)))"
    case .averageSpeedOfAnswer: "wait until answered"
    case .abandonment: "share that gave up"
    case .occupancy: "share of their time that agents were busy"
    }
  }

  package var sections: [Section] {
    [
      Section(nil, [.paragraph(basis)]),
      Section("What was, and what is predicted", [.table(totalTable), .notes(totalNotes)]),
      Section("How far off by time of day", [.table(errorTable), .notes(errorNotes)]),
      Section("By time of day", on: .page, charts.map(Block.chart)),
      Section("By time of day", [.table(timeTable)]),
      Section("What was learnt", [.notes(learntNotes)]),
      Section("How it is played", [.notes(playedNotes)]),
      Section("Next", on: .text, [.commands(commands)]),
    ].filter { !$0.isEmpty }
  }

  private var basis: String {
    let total = replay.total
    return "\(counted(total.contacts, "\(replay.channel.rawValue) contact")) stood in line from "
      + "\(replay.days.lowerBound) to \(replay.days.upperBound), and "
      + "\(counted(replay.duty.agents, "agent")) were on duty for "
      + "\(Numerals.whole(replay.duty.hours)) hours in all. This was played "
      + "\(Numerals.whole(replay.replications)) times."
  }

  private var commands: [Command] {
    let isHalved = replay.timeOfDaySeconds > 900
    return [
      Command("\(command) --format html --output replay.html", "the same as a page with charts"),
      isHalved ? Command("\(command) --interval 15m", "by quarter hour") : nil,
    ].compactMap(\.self)
  }

  /// What the formula is called.
  var formulaName: String { replay.learnt.patience == nil ? "Erlang C" : "Erlang A" }

  package var record: ReplayRecord { ReplayRecord(replay, timeZone: clockName) }

  package var sheet: Sheet { replay.sheet }
}
