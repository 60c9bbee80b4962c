import Workforce

extension WeekStaffingReport {
  var loadTable: Table {
    let all = [
      Table.Row(
        [
          "All", Numerals.amount(contacts), "", "", Numerals.amount(agentHours),
          Numerals.amount(paidHours),
          busiestInterval.map { Numerals.whole(staffing.agents(in: $0)) } ?? "–",
          busiestInterval.map { time(of: $0).short } ?? "",
        ].map { Table.Cell($0, .strong) })
    ]
    return Table(
      caption: "Work and people of each queue, a week",
      columns: [
        Table.Column("Queue", isNumber: false), Table.Column("Contacts"),
        Table.Column("Each takes", meaning: Glossary.handleTime.meaning),
        Table.Column("", isNumber: false, isOptional: true),
        Table.Column("At work, h", meaning: Glossary.atWork.meaning),
        Table.Column("Paid, h", meaning: Glossary.paidHours.meaning),
        Table.Column("Most at once"), Table.Column("From", isNumber: false, isOptional: true),
      ],
      groups: [
        Table.Group(
          nil,
          rows.map { queue, totals in
            Table.Row([
              Table.Cell(queue.key.name), Table.Cell(Numerals.amount(totals.contacts)),
              Table.Cell(Numerals.duration(seconds: queue.terms.averageHandleTime)),
              Table.Cell(queue.terms.handleTimeOrigin.rawValue, .faint),
              Table.Cell(Numerals.amount(totals.agentHours)),
              Table.Cell(Numerals.amount(totals.paidHours)),
              Table.Cell(Numerals.whole(totals.mostAgents)),
              Table.Cell(totals.mostAgentsInterval.map { time(of: $0).short } ?? "", .faint),
            ])
          } + (rows.count > 1 ? all : []))
      ])
  }

  /// Queues that are answered at once.
  var serviceTable: Table {
    let live = rows.filter { $0.queue.deferred == nil && $0.totals.contacts > 0 }
    let someGiveUp = live.contains { $0.queue.terms.patience != nil }
    return Table(
      caption: "What customers get who are answered at once, over the week",
      columns: [
        Table.Column("Queue", isNumber: false), Table.Column("Promised", isNumber: false),
        Table.Column(
          "Of", isNumber: false, isOptional: true,
          meaning: "Of which contacts the service level is a share."),
        Table.Column("In time", meaning: Glossary.serviceLevel.meaning),
        Table.Column("To answer", meaning: Glossary.averageSpeedOfAnswer.meaning),
        Table.Column("Have to wait", isOptional: true),
      ] + (someGiveUp ? [Table.Column("Give up")] : [])
        + [Table.Column("Busy", isOptional: true, meaning: Glossary.occupancy.meaning)],
      groups: [
        Table.Group(
          nil,
          live.map { queue, totals in
            let definition = queue.terms.promises.serviceLevel?.definition
            return Table.Row(
              [
                Table.Cell(queue.key.name), Table.Cell(queue.terms.shortPromise),
                Table.Cell((definition ?? .offered).counted, .faint),
                Table.Cell(totals.serviceLevel.map { told(share: $0) } ?? "–", .strong),
                Table.Cell(
                  totals.averageSpeedOfAnswerSeconds.map(Numerals.duration(seconds:)) ?? "–"),
                Table.Cell(totals.probabilityOfWait.map { told(share: $0) } ?? "–"),
              ] + (someGiveUp ? [Table.Cell(totals.abandonment.map(Numerals.percent) ?? "–")] : [])
                + [Table.Cell(totals.occupancy.map(Numerals.percent) ?? "–")])
          })
      ])
  }

  /// Queues whose contacts may wait.
  var deferredTable: Table {
    Table(
      caption: "What customers get whose contacts may wait, over the week",
      columns: [
        Table.Column("Queue", isNumber: false), Table.Column("Promised", isNumber: false),
        Table.Column("Kept"),
        Table.Column(
          "Oldest by the clock",
          meaning: "The longest that any work waits, nights and weekends too."),
        Table.Column("Most waiting"), Table.Column("Busy", meaning: Glossary.occupancy.meaning),
      ],
      groups: [
        Table.Group(
          nil,
          rows.compactMap { queue, totals in
            queue.deferred.map { deferred in
              Table.Row([
                Table.Cell(queue.key.name), Table.Cell(queue.terms.shortPromise),
                Table.Cell(told(share: deferred.promiseKept), .strong),
                Table.Cell(Numerals.duration(seconds: deferred.oldestSeconds)),
                Table.Cell(Numerals.amount(deferred.mostWaiting)),
                Table.Cell(totals.occupancy.map(Numerals.percent) ?? "–"),
              ])
            }
          })
      ])
  }

  /// When queues are open, and what happens outside.
  var hoursTable: Table {
    Table(
      caption: "Open hours, and contacts outside them, a week",
      columns: [
        Table.Column("Queue", isNumber: false), Table.Column("Open", isNumber: false),
        Table.Column("Hours"),
        Table.Column("Nobody, h", meaning: "Open hours in which nobody is at work."),
        Table.Column("Contacts outside", meaning: "Contacts that come in while it is closed."),
        Table.Column("Share", isOptional: true),
      ],
      groups: [
        Table.Group(
          nil,
          rows.map { queue, totals in
            Table.Row([
              Table.Cell(queue.key.name), Table.Cell(shortHours(queue)),
              Table.Cell(Numerals.amount(totals.openHours)),
              // Work that may wait needs nobody at any time.
              Table.Cell(
                queue.deferred == nil ? Numerals.amount(totals.unattendedHours) : "–"),
              Table.Cell(Numerals.amount(totals.contactsOutsideHours)),
              Table.Cell(
                totals.contacts > 0
                  ? Numerals.percent(totals.contactsOutsideHours / totals.contacts) : "–"),
            ])
          })
      ])
  }

  /// Hours that need many words are told below the table.
  private func shortHours(_ queue: QueueStaffing) -> String {
    let words = queue.terms.hours.words
    return words.count <= 30 ? words : "see below"
  }

  /// What becomes of contacts outside hours, and where nobody is there.
  var hoursNotes: [String] {
    let outside = rows.filter { $0.totals.contactsOutsideHours >= 0.05 }.map(\.queue)
    let lost = outside.filter { $0.deferred == nil }
    let kept = outside.filter { $0.deferred != nil }
    let long = grouped { $0.terms.hours.words.count > 30 ? "\($0.terms.hours.words)." : nil }
    return long
      + [
        lost.isEmpty
          ? nil
          : "Nobody answers the contacts outside the hours of \(names(of: lost)), and no service level "
            + "counts them.",
        kept.isEmpty
          ? nil : "Contacts outside the hours of \(names(of: kept)) wait until it opens.",
        unattendedNote,
      ].compactMap(\.self)
  }

  private var unattendedNote: String? {
    let unattended = rows.filter { $0.queue.deferred == nil && $0.totals.unattendedHours > 0 }
    guard !unattended.isEmpty else { return nil }
    let minutes = staffing.intervalSeconds / 60
    let spans = unattended.map { queue, totals in
      let span = WeekHours(
        minutes: totals.unattended.map { $0 * minutes..<($0 + 1) * minutes }
      ).words
      return "\(queue.key.name) "
        + (span.count <= 60 ? span : "\(Numerals.amount(totals.unattendedHours)) h")
    }
    return "Open hours without anybody, since no contacts came in them: "
      + "\(spans.joined(separator: "; ")). A contact that comes all the same isn't answered; "
      + "fewestAgents keeps somebody there."
  }
}
