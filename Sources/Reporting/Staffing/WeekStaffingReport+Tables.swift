import Workforce

extension WeekStaffingReport {
  var loadTable: Table {
    let all = [
      Table.Row(
        [
          "All", Numerals.hours(contacts), "", "", Numerals.hours(agentHours),
          Numerals.hours(paidHours),
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
              Table.Cell(queue.key.name), Table.Cell(Numerals.hours(totals.contacts)),
              Table.Cell(Numerals.duration(seconds: queue.terms.averageHandleTime)),
              Table.Cell(queue.terms.handleTimeOrigin.rawValue, .faint),
              Table.Cell(Numerals.hours(totals.agentHours)),
              Table.Cell(Numerals.hours(totals.paidHours)),
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
                Table.Cell(Numerals.hours(deferred.mostWaiting)),
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
              Table.Cell(queue.key.name), Table.Cell(queue.terms.hours.words),
              Table.Cell(Numerals.hours(totals.openHours)),
              Table.Cell(Numerals.hours(totals.unattendedHours)),
              Table.Cell(Numerals.hours(totals.contactsOutsideHours)),
              Table.Cell(
                totals.contacts > 0
                  ? Numerals.percent(totals.contactsOutsideHours / totals.contacts) : "–"),
            ])
          })
      ])
  }

  /// What becomes of contacts outside hours, and where nobody is there.
  var hoursNotes: [String] {
    let outside = rows.filter { $0.totals.contactsOutsideHours >= 0.05 }
    func names(_ rows: [(queue: QueueStaffing, totals: QueueWeekTotals)]) -> String {
      listed(rows.map(\.queue.key.name))
    }
    let lost = outside.filter { $0.queue.deferred == nil }
    let kept = outside.filter { $0.queue.deferred != nil }
    return [
      lost.isEmpty
        ? nil
        : "Nobody answers the contacts outside the hours of \(names(lost)), and no service level "
          + "counts them.",
      kept.isEmpty ? nil : "Those of \(names(kept)) wait until it opens.",
    ].compactMap(\.self) + rows.compactMap(unattendedNote)
  }

  private func unattendedNote(_ queue: QueueStaffing, _ totals: QueueWeekTotals) -> String? {
    guard queue.deferred == nil, totals.unattendedHours > 0 else { return nil }
    let minutes = staffing.intervalSeconds / 60
    let span = WeekHours(
      minutes: totals.unattended.map { $0 * minutes..<($0 + 1) * minutes }
    ).words
    return "\(queue.key.name): nobody is at work in \(Numerals.hours(totals.unattendedHours)) open "
      + "hours a week, since no contacts came in them"
      + (span.count <= 100 ? ": \(span)." : ".")
      + " A contact that comes all the same isn't answered; `fewestAgents` keeps somebody there."
  }

  // MARK: Pools

  /// Channels whose people do nothing but their queues.
  var pools: [PooledChannel] {
    let blended = staffing.queues.filter { !$0.helpers.isEmpty }.map(\.key)
    return staffing.pooled.filter { pool in !pool.queues.contains(where: blended.contains) }
  }

  var poolBlocks: [Block] {
    let pools = pools
    guard !pools.isEmpty else { return [] }
    return [
      .table(
        Table(
          caption: "Hours at work a week: queues apart, and one pool of their people",
          columns: [
            Table.Column("Channel", isNumber: false), Table.Column("Queues"),
            Table.Column("Apart, h"), Table.Column("One pool, h"),
            Table.Column("Splitting costs, h"), Table.Column("Share"),
          ],
          groups: [
            Table.Group(
              nil,
              pools.map { pool in
                let extra = pool.pooledAgentHours.map { pool.separateAgentHours - $0 }
                return Table.Row([
                  Table.Cell(pool.channel.rawValue), Table.Cell(Numerals.whole(pool.queues.count)),
                  Table.Cell(Numerals.hours(pool.separateAgentHours)),
                  Table.Cell(pool.pooledAgentHours.map(Numerals.hours) ?? "–"),
                  Table.Cell(extra.map(Numerals.hours) ?? "–", .strong),
                  Table.Cell(
                    extra.map {
                      pool.separateAgentHours > 0
                        ? Numerals.percent($0 / pool.separateAgentHours) : "–"
                    } ?? "–"),
                ])
              })
          ])),
      .notes(pools.compactMap(obstacle) + [poolMeaning]),
    ]
  }

  private var poolMeaning: String {
    "Of queues apart, each waits for its own people while those of another sit idle. One pool is the "
      + "most that people who take every contact of a channel can save; a few who take two kinds "
      + "save a good part of it."
  }

  private func obstacle(_ pool: PooledChannel) -> String? {
    guard case .none(let obstacle) = pool.pool else { return nil }
    let why =
      switch obstacle {
      case .differentPromises: "its queues promise different things"
      case .differentHours: "its queues are open at different hours"
      case .differentConcurrency: "agents of its queues hold different numbers of contacts at once"
      }
    return "\(pool.channel.rawValue): \(why), so that one pool would be other work."
  }
}
