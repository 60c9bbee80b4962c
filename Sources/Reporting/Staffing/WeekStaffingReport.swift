package import Workforce

/// The people that a week's contacts need, hour by hour and queue by queue, and what customers get.
package struct WeekStaffingReport: Report {
  let staffing: WeekStaffing
  let company: String?
  /// Why the zone is the one it is: "that of the model's first site".
  let timeZoneReason: String
  /// What to put behind a command so that it reads the same workspace; empty for the current one.
  let workspaceOption: String
  /// In the order of the queues.
  let totals: [QueueWeekTotals]

  package init(
    staffing: WeekStaffing, company: String?, timeZoneReason: String, workspaceOption: String
  ) {
    self.staffing = staffing
    self.company = company
    self.timeZoneReason = timeZoneReason
    self.workspaceOption = workspaceOption
    totals = staffing.queues.map {
      QueueWeekTotals($0, intervalSeconds: staffing.intervalSeconds)
    }
  }

  package var title: String {
    company.map { "Staffing of a week · \($0)" } ?? "Staffing of a week"
  }

  package var headline: String {
    guard let peak = busiestInterval else {
      return "Nobody is needed: no contacts come in while a queue is open."
    }
    return "At most \(counted(staffing.agents(in: peak), "person", plural: "people")) at work at "
      + "once, on \(time(of: peak).words), and \(Numerals.amount(paidHours)) paid hours a week"
      + "\(shrinkageClause)."
  }

  package var sections: [Section] {
    [
      Section(nil, [.paragraph(basis)]),
      Section(nil, on: .page, [.keyFigures(keyFigures)]),
      Section("To know before believing it", on: .page, [.notes(notices)]),
      Section("What each queue takes", [.table(loadTable)]),
      Section(
        "What customers get", [.table(serviceTable), .table(deferredTable), .notes(idleNotes)]),
    ].filter { !$0.isEmpty }
      + heatMapSections
      + [
        Section("The busiest day", busiestDay),
        Section("What splitting costs", poolBlocks),
        Section("Hours", [.table(hoursTable), .notes(hoursNotes)]),
        Section("How it was worked out", [.notes(methodNotes)]),
        Section("To know", on: .text, [.notes(notices)]),
        Section("Assumed, because nobody said", [.assumptions(staffing.assumptions)]),
        Section("Next", on: .text, [.commands(commands)]),
        Section("Words", on: .page, [.glossary(Glossary.staffing)]),
      ].filter { !$0.isEmpty }
  }

  package var record: WeekStaffingRecord { WeekStaffingRecord(self) }

  /// A row for each queue and interval in which contacts come in or people are at work.
  package var sheet: Sheet { weekSheet }
}

// MARK: Sums

extension WeekStaffingReport {
  var agentHours: Double { totals.reduce(0) { $0 + $1.agentHours } }
  var paidHours: Double { totals.reduce(0) { $0 + $1.paidHours } }
  var contacts: Double { totals.reduce(0) { $0 + $1.contacts } }

  /// The first interval with the most people at work; nil if nobody ever is.
  var busiestInterval: Int? {
    let agents = (0..<staffing.intervalCount).map { staffing.agents(in: $0) }
    guard let most = agents.max(), most > 0 else { return nil }
    return agents.firstIndex(of: most)
  }

  func time(of interval: Int) -> WeekTime {
    WeekTime(interval: interval, intervalSeconds: staffing.intervalSeconds)
  }

  /// Each queue with its sums and what comes in.
  var rows: [(queue: QueueStaffing, totals: QueueWeekTotals)] {
    zip(staffing.queues, totals).map { ($0, $1) }
  }
}
