package import Workforce

/// The least agents for one interval's contacts, why so many, and what fewer or more would give.
package struct IntervalStaffingReport: Report {
  let staffing: IntervalStaffing
  /// What nobody gave and the answer rests on, each as a sentence.
  let assumptions: [String]

  package init(staffing: IntervalStaffing, assumptions: [String]) {
    self.staffing = staffing
    self.assumptions = assumptions
  }

  private var work: IntervalWork { staffing.work }
  private var promise: ServiceLevelPromise {
    work.promises.serviceLevel ?? ServiceLevelPromise(share: 0, threshold: 20)
  }

  package var title: String { "Agents for an interval" }

  package var headline: String {
    guard let service = staffing.service else {
      return "Nobody is needed: no contacts come in."
    }
    let scheduled =
      work.shrinkage > 0
      ? " at work, \(Numerals.whole(staffing.scheduledAgents)) scheduled" : ""
    return "\(counted(staffing.agents, "agent"))\(scheduled): \(share(service.serviceLevel)) "
      + "\(promise.definition.words) within \(time(promise.threshold)), "
      + "\(Numerals.duration(seconds: service.averageSpeedOfAnswer)) to answer on average."
  }

  package var sections: [Section] {
    [
      Section(nil, [.paragraph(load)]),
      Section(
        "Why \(counted(staffing.agents, "agent"))", [.table(reasonTable), .notes(reasonNotes)]),
      Section("With fewer and with more", [.table(otherTable)]),
      Section("Taken as given", [.notes(assumptions)]),
    ].filter { !$0.isEmpty }
  }

  private var load: String {
    "\(Numerals.short(work.contacts)) \(work.contacts == 1 ? "contact" : "contacts") in \(time(work.interval)) at "
      + "\(time(work.averageHandleTime)) each "
      + "\(work.contacts == 1 ? "is" : "are") \(Numerals.short(staffing.offeredLoad)) "
      + "\(staffing.offeredLoad == 1 ? "erlang" : "erlangs"): so many contacts would be in progress at a "
      + "time if nobody waited."
  }

  // MARK: Why

  private var reasonTable: Table {
    Table(
      caption: "What each promise asks for by itself",
      columns: [Table.Column("For", isNumber: false), Table.Column("Agents")],
      groups: staffing.service == nil
        ? []
        : [
          Table.Group(
            nil,
            staffing.reasons.map { reason in
              Table.Row([
                Table.Cell(words(for: reason.cause)),
                Table.Cell(
                  Numerals.whole(reason.agents),
                  reason.agents == staffing.agents && reason.cause != .load ? .strong : .none),
              ])
            })
        ])
  }

  private func words(for cause: IntervalStaffing.Cause) -> String {
    let promises = work.promises
    switch cause {
    case .load:
      return work.patience == nil ? "the load, so that agents keep up" : "any contacts at all"
    case .serviceLevel:
      return "\(share(promise.share)) \(promise.definition.words) within "
        + time(promise.threshold)
    case .averageSpeedOfAnswer:
      return "answered after \(time(promises.averageSpeedOfAnswer ?? 0)) on "
        + "average at most"
    case .abandonment: return "\(share(promises.abandonment ?? 0)) who give up at most"
    case .occupancy: return "agents busy \(share(promises.occupancy ?? 1)) of their time at most"
    }
  }

  private var reasonNotes: [String] {
    guard let service = staffing.service else { return [] }
    var notes = [staffing.method.words]
    if work.shrinkage > 0 {
      let exact = Double(staffing.agents) / (1 - work.shrinkage)
      let isWhole = abs(exact - Double(staffing.scheduledAgents)) < 1e-9
      notes.append(
        "\(counted(staffing.agents, "agent")) ÷ (1 − \(share(work.shrinkage)) shrinkage) = "
          + (isWhole ? "" : "\(Numerals.short(exact)), rounded up to ")
          + "\(counted(staffing.scheduledAgents, "person", plural: "people")) to schedule.")
    }
    if staffing.agents > 1, staffing.offeredLoad < 1,
      let alone = staffing.others.first(where: { $0.agents == 1 })
    {
      notes.append(
        "One agent is busy \(share(alone.occupancy)) of the time. Contacts come when they come: "
          + "\(share(alone.probabilityOfWait)) of them would find that agent busy, so that one agent "
          + "answers \(share(alone.serviceLevel)) in time.")
    }
    if service.abandonment > 0 {
      notes.append(
        "\(share(service.abandonment)) of the contacts give up before they are answered.")
    }
    return notes
  }

  private var otherTable: Table {
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
          staffing.others.map { service in
            let emphasis: Table.Emphasis = service.agents == staffing.agents ? .strong : .none
            let cells =
              [
                Numerals.whole(service.agents), share(service.serviceLevel),
                service.keepsUp
                  ? Numerals.duration(seconds: service.averageSpeedOfAnswer) : "never",
                share(service.probabilityOfWait), share(service.occupancy),
              ] + (work.patience == nil ? [] : [share(service.abandonment)])
            return Table.Row(cells.map { Table.Cell($0, emphasis) })
          })
      ])
  }

  /// A share that isn't all of it is never told as 100 %.
  private func share(_ share: Double) -> String {
    share < 1 && share > 0.9995 ? "> 99.9 %" : Numerals.percent(share)
  }

  /// As people say it: "20 s", "30 min", "1 h"; odd times as in tables.
  private func time(_ seconds: Double) -> String {
    if seconds > 0, seconds.truncatingRemainder(dividingBy: 3600) == 0 {
      return "\(Numerals.whole(seconds / 3600)) h"
    }
    if seconds > 0, seconds.truncatingRemainder(dividingBy: 60) == 0 {
      return "\(Numerals.whole(seconds / 60)) min"
    }
    return Numerals.duration(seconds: seconds)
  }

  // MARK: For programs

  package var record: Record { Record(staffing) }

  package struct Record: Encodable, Sendable {
    package let agents: Int
    package let scheduledAgents: Int
    package let serviceLevel: Double?
    package let averageSpeedOfAnswerSeconds: Double?
    package let occupancy: Double?
    package let probabilityOfWait: Double?
    package let abandonment: Double?
    package let method: IntervalStaffing.Method
    package let serviceLevelDefinition: ServiceLevelPromise.Definition
    package let offeredLoad: Double
    package let reasons: [Reason]

    package struct Reason: Encodable, Sendable {
      package let cause: IntervalStaffing.Cause
      package let agents: Int
    }

    init(_ staffing: IntervalStaffing) {
      let service = staffing.service
      agents = staffing.agents
      scheduledAgents = staffing.scheduledAgents
      serviceLevel = service?.serviceLevel
      averageSpeedOfAnswerSeconds = service?.averageSpeedOfAnswer
      occupancy = service?.occupancy
      probabilityOfWait = service?.probabilityOfWait
      abandonment = service?.abandonment
      method = staffing.method
      serviceLevelDefinition = staffing.work.promises.serviceLevel?.definition ?? .offered
      offeredLoad = staffing.offeredLoad
      reasons = staffing.reasons.map { Reason(cause: $0.cause, agents: $0.agents) }
    }
  }

  package var sheet: Sheet {
    Sheet(
      header: [
        "agents", "serviceLevel", "averageSpeedOfAnswerSeconds", "probabilityOfWait", "occupancy",
        "abandonment", "isAnswer",
      ],
      rows: staffing.others.map {
        [
          .whole($0.agents), Sheet.Field($0.serviceLevel), Sheet.Field($0.averageSpeedOfAnswer),
          Sheet.Field($0.probabilityOfWait), Sheet.Field($0.occupancy), Sheet.Field($0.abandonment),
          .text($0.agents == staffing.agents ? "true" : "false"),
        ]
      })
  }
}

extension ServiceLevelPromise.Definition {
  /// "80 % **of all contacts are answered**" within so many seconds.
  fileprivate var words: String {
    switch self {
    case .offered: "of all contacts are answered"
    case .answered: "of those who are answered are answered"
    case .withoutShortAbandons: "of all but those who gave up in time are answered"
    case .virtual: "of callers with endless patience would be answered"
    }
  }
}

extension IntervalStaffing.Method {
  fileprivate var words: String {
    switch self {
    case .erlangC: "By Erlang C: nobody gives up, and everybody waits until an agent is free."
    case .erlangA: "By Erlang A: people give up after a while, which shortens the queue for others."
    case .chats:
      "By chats in progress: an agent holds several at once, each slower for it, and is busy with one or more."
    }
  }
}
