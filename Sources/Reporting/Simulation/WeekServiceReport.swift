package import Workforce

/// What customers would feel over a simulated week with given people.
package struct WeekServiceReport: Report {
  let service: WeekService
  let company: String?
  /// "that of the model's first site, Dublin".
  let timeZoneReason: String
  /// Where the people come from: "those that muster staff asks for".
  let staffOrigin: String

  package init(
    service: WeekService, company: String?, timeZoneReason: String, staffOrigin: String
  ) {
    self.service = service
    self.company = company
    self.timeZoneReason = timeZoneReason
    self.staffOrigin = staffOrigin
  }

  var staffing: WeekStaffing { service.staffing }
  var outcome: ServiceOutcome { service.outcome }
  /// The queues that somebody came to.
  var shown: [Int] {
    staffing.queues.indices.filter { (outcome.queues[$0].total.offered?.mean ?? 0) > 0 }
  }

  package var title: String { company.map { "\($0): a simulated week" } ?? "A simulated week" }

  package var headline: String {
    let verdicts = shown.map { (name: staffing.queues[$0].key.name, service.verdict(ofQueue: $0)) }
    let missed = verdicts.filter { $0.1 == .missed }.map(\.name)
    let close = verdicts.filter { $0.1 == .close }.map(\.name)
    guard !verdicts.isEmpty else { return "Nobody comes in, all week." }
    let keep = verdicts.count - missed.count
    guard !missed.isEmpty else {
      return close.isEmpty
        ? "Every queue keeps its promise over the simulated week."
        : "Every queue keeps its promise over the simulated week, or is too close to tell: "
          + "\(listed(close))."
    }
    if missed.count > 4 {
      return "\(Numerals.whole(missed.count)) of \(counted(verdicts.count, "queue")) miss their "
        + "promise over the simulated week, \(worst(missed)) by most."
    }
    return "\(listed(missed)) \(missed.count == 1 ? "misses its" : "miss their") promise over the "
      + "simulated week\(keep > 0 ? "; the other \(counted(keep, "queue")) \(keep == 1 ? "keeps" : "keep") \(keep == 1 ? "its" : "theirs")" : "")."
  }

  private func worst(_ names: [String]) -> String {
    shown.max { gap($0) < gap($1) }.map { staffing.queues[$0].key.name } ?? names[0]
  }

  private func gap(_ queue: Int) -> Double {
    (service.promisedShare(ofQueue: queue) ?? 0)
      - (outcome.queues[queue].total.serviceLevel?.mean ?? 1)
  }

  package var sections: [Section] {
    [
      Section(nil, [.paragraph(weeks)]),
      Section("Queue by queue", [.table(queueTable), .notes(queueNotes)]),
      Section("What waits", [.table(backlogTable)]),
      Section("Beside the formulas", [.notes(formulaNotes)]),
      Section("The busiest day", on: .page, busiestDay),
    ] + hourSections
      + [
        Section("The intervals that cost most", [.table(worstTable)]),
        Section("People", [.table(peopleTable)]),
        Section("Good to know", [.notes(staffing.demand.notices + notes)]),
        Section("Assumed", [.assumptions(staffing.assumptions)]),
      ].filter { !$0.isEmpty }
  }

  private var weeks: String {
    let demand = staffing.demand
    let stopped =
      outcome.wasStopped
      ? " It was stopped before it was as exact as asked."
      : outcome.reachedPrecision
        ? "" : " More replications would make it as exact as asked: --replications."
    return "\(counted(outcome.replications, "simulated week")) of the demand of "
      + "\(demand.firstDay) to \(demand.lastDay), with \(staffOrigin). Times are those of "
      + "\(demand.timeZone), \(timeZoneReason). After ±: half of the "
      + "\(Numerals.percent(outcome.confidence)) confidence interval.\(stopped)"
  }

  private var notes: [String] {
    var notes: [String] = []
    if service.terms.absence > 0 {
      notes.append(
        "Each place of each day stays empty with a probability of "
          + "\(Numerals.percent(service.terms.absence)).")
    }
    for (key, count) in service.terms.backlog.sorted(by: { $0.key.name < $1.key.name }) {
      notes.append("\(Numerals.whole(count)) of \(key.name) wait when the week begins.")
    }
    for queue in staffing.queues
    where queue.terms.isLive && queue.terms.promises.serviceLevel?.definition == .virtual {
      notes.append(
        "\(queue.key.name) promises a service level to callers with endless patience, which can't be "
          + "counted from waits that end: it is told of all offered, and not judged.")
    }
    return notes
  }
}
