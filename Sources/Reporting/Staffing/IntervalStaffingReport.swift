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
    return "\(counted(staffing.agents, "agent"))\(scheduled): \(told(share: service.serviceLevel)) "
      + "\(promise.definition.words) within \(told(seconds: promise.threshold)), "
      + "\(Numerals.duration(seconds: service.averageSpeedOfAnswer)) to answer on average."
  }

  package var sections: [Section] {
    [
      Section(nil, [.paragraph(load)]),
      Section(
        "Why \(counted(staffing.agents, "agent"))",
        [.table(staffing.reasonTable), .notes(staffing.reasonNotes)]),
      Section("With fewer and with more", [.table(staffing.otherTable)]),
      Section("Taken as given", [.notes(assumptions)]),
    ].filter { !$0.isEmpty }
  }

  private var load: String {
    "\(Numerals.short(work.contacts)) \(work.contacts == 1 ? "contact" : "contacts") in \(told(seconds: work.interval)) at "
      + "\(told(seconds: work.averageHandleTime)) each "
      + "\(work.contacts == 1 ? "is" : "are") \(Numerals.short(staffing.offeredLoad)) "
      + "\(staffing.offeredLoad == 1 ? "erlang" : "erlangs"): so many contacts would be in progress at a "
      + "time if nobody waited."
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
    /// Nil where nobody was said to try again.
    package let triesAgain: Double?
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
      triesAgain = service.flatMap { staffing.work.triesAgain(abandonment: $0.abandonment) }
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
