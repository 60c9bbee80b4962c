import Workforce

/// How an interval's agents are told: why so many, and what others would give.
extension IntervalStaffing {
  /// What each promise asks for by itself.
  var reasonTable: Table {
    Table(
      caption: "What each promise asks for by itself",
      columns: [Table.Column("For", isNumber: false), Table.Column("Agents")],
      groups: service == nil
        ? []
        : [
          Table.Group(
            nil,
            reasons.map { reason in
              Table.Row([
                Table.Cell(words(for: reason.cause)),
                Table.Cell(
                  Numerals.whole(reason.agents),
                  reason.agents == agents && reason.cause != .load ? .strong : .none),
              ])
            })
        ])
  }

  private func words(for cause: Cause) -> String {
    let promises = work.promises
    switch cause {
    case .load:
      return work.patience == nil || work.retrial?.share == 1
        ? "the load, so that agents keep up" : "any contacts at all"
    case .serviceLevel:
      return "\(told(share: promise.share)) \(promise.definition.words) within "
        + told(seconds: promise.threshold)
    case .averageSpeedOfAnswer:
      return "answered after \(told(seconds: promises.averageSpeedOfAnswer ?? 0)) on "
        + "average at most"
    case .longestWait: return promises.longestWait?.clause ?? ""
    case .abandonment: return "\(told(share: promises.abandonment ?? 0)) who give up at most"
    case .occupancy:
      return "agents busy \(told(share: promises.occupancy ?? 1)) of their time at most"
    }
  }

  /// What the figures come from, how many to schedule, and what may surprise.
  var reasonNotes: [String] {
    service == nil ? [] : [method.words] + [scheduleNote].compactMap(\.self) + surprises
  }

  private var scheduleNote: String? {
    guard work.shrinkage > 0 else { return nil }
    let exact = Double(agents) / (1 - work.shrinkage)
    let isWhole = abs(exact - Double(scheduledAgents)) < 1e-9
    return "\(counted(agents, "agent")) ÷ (1 − \(told(share: work.shrinkage)) shrinkage) = "
      + (isWhole ? "" : "\(Numerals.short(exact)), rounded up to ")
      + "\(counted(scheduledAgents, "person", plural: "people")) to schedule."
  }

  /// Why two for a single contact, and how many give up.
  var surprises: [String] {
    guard let service else { return [] }
    var notes: [String] = []
    if agents > 1, offeredLoad < 1, let alone = others.first(where: { $0.agents == 1 }) {
      notes.append(
        "One agent is busy \(told(share: alone.occupancy)) of the time. Contacts come when they come: "
          + "\(told(share: alone.probabilityOfWait)) of them would find that agent busy, so that one "
          + "agent answers \(told(share: alone.serviceLevel)) in time.")
    }
    if service.abandonment > 0 {
      notes.append(
        "\(told(share: service.abandonment)) of the contacts give up before they are answered.")
    }
    if let retrial = work.retrial,
      let triesAgain = work.triesAgain(abandonment: service.abandonment)
    {
      notes.append(
        "\(told(share: triesAgain)) of the contacts are tries again, as "
          + "\(told(share: retrial.share)) of those who give up come back. Every figure counts each "
          + "try. By the formula it is no matter how long after; muster simulate plays it.")
    }
    return notes
  }

  /// What fewer and more agents would give.
  var otherTable: Table {
    Table(
      caption: "What other numbers of agents give",
      columns: [
        Table.Column("Agents"),
        Table.Column("Service level", meaning: "Share \(promise.definition.words) in time."),
        Table.Column("To answer", meaning: "Average speed of answer (ASA)."),
        Table.Column("Have to wait"),
        Table.Column("Busy", meaning: "Occupancy: the share of agents' time with contacts."),
      ] + (work.patience == nil ? [] : [Table.Column("Give up")]),
      groups: [
        Table.Group(
          nil,
          others.map { service in
            let emphasis: Table.Emphasis = service.agents == agents ? .strong : .none
            let cells =
              [
                Numerals.whole(service.agents), told(share: service.serviceLevel),
                service.keepsUp
                  ? Numerals.duration(seconds: service.averageSpeedOfAnswer) : "never",
                told(share: service.probabilityOfWait), told(share: service.occupancy),
              ] + (work.patience == nil ? [] : [told(share: service.abandonment)])
            return Table.Row(cells.map { Table.Cell($0, emphasis) })
          })
      ])
  }

  private var promise: ServiceLevelPromise {
    work.promises.serviceLevel ?? ServiceLevelPromise(share: 0, threshold: 20)
  }
}
