package import Workforce

/// What customers would feel over a coming week, whatever of the forecast comes true.
package struct ForecastWeekReport: Report {
  let service: ForecastWeekService
  let company: String?
  /// Why the week's zone is that one.
  let timeZoneReason: String
  /// "the people of people.csv".
  let staffOrigin: String

  package init(
    service: ForecastWeekService, company: String?, timeZoneReason: String, staffOrigin: String
  ) {
    self.service = service
    self.company = company
    self.timeZoneReason = timeZoneReason
    self.staffOrigin = staffOrigin
  }

  private var shown: [Int] {
    service.queues.indices.filter { service.queues[$0].forecast.contacts.p90 > 0 }
  }

  package var title: String {
    company.map { "\($0): the coming week as it may come" } ?? "The coming week as it may come"
  }

  /// "In the week of 2027-01-04, phone is in time for 82 % …": the queue that varies most.
  package var headline: String {
    let spread = { (queue: Int) in
      service.queues[queue].forecast.serviceLevel.map { $0.p90 - $0.p10 } ?? 0
    }
    guard let queue = shown.max(by: { spread($0) < spread($1) }),
      let level = service.queues[queue].forecast.serviceLevel,
      let chance = service.queues[queue].chance.serviceLevel
    else { return "Nothing is expected in the week of \(service.firstDay)." }
    return "In the week of \(service.firstDay), \(service.queues[queue].key.name) answers "
      + "\(told(share: level.p50)) in time in half of the weeks that may come, and "
      + "\(told(share: level.p10)) or less in one of ten; by chance alone it would be "
      + "\(told(share: chance.p10))."
  }

  package var sections: [Section] {
    [
      Section(nil, [.paragraph(basis)]),
      Section("In time", [.table(levels)]),
      Section("What comes", [.table(contacts)]),
      Section("Waits", [.table(waits)]),
      Section("Good to know", [.notes(notes + service.staffing.demand.notices)]),
      Section("Assumed", [.assumptions(service.staffing.assumptions)]),
    ].filter { !$0.isEmpty }
  }

  private var basis: String {
    "\(counted(service.paths, "week")) that the forecast holds possible, played with \(staffOrigin), "
      + "and as many that chance alone makes of what it expects. Times are those of "
      + "\(service.staffing.demand.timeZone), \(timeZoneReason)."
  }

  private var notes: [String] {
    [
      "P10 is what one week in ten stays under, P50 half of them, P90 nine in ten.",
      "A calm or busy day is so throughout, and so are days after each other; queues are high or low each "
        + "for itself.",
    ]
  }

  private func table(
    _ caption: String, promised: Bool = false,
    _ range: (ForecastWeekService.Ways) -> Percentiles?,
    _ words: (Double) -> String
  ) -> Table {
    Table(
      caption: caption,
      columns: [Table.Column("Queue", isNumber: false)]
        + (promised ? [Table.Column("Promised", isNumber: false)] : [])
        + ["P10", "P50", "P90"].map { Table.Column($0) }
        + ["Chance alone: P10", "P50", "P90"].map { Table.Column($0) },
      groups: [
        Table.Group(
          nil,
          shown.map { queue in
            let ways = service.queues[queue]
            let isMissed = promised && service.isMissed(ofQueue: queue)
            func cells(_ range: Percentiles?) -> [Table.Cell] {
              guard let range else { return Array(repeating: Table.Cell("–"), count: 3) }
              return [
                Table.Cell(words(range.p10)), Table.Cell(words(range.p50)),
                Table.Cell(words(range.p90)),
              ]
            }
            var own = cells(range(ways.forecast))
            if isMissed { own[1] = Table.Cell(own[1].text + " missed", .shortfall) }
            return Table.Row(
              [Table.Cell(ways.key.name)]
                + (promised ? [Table.Cell(service.staffing.queues[queue].terms.shortPromise)] : [])
                + own + cells(range(ways.chance)))
          })
      ])
  }

  private var levels: Table {
    table("Contacts within the promised time", promised: true, \.serviceLevel) { told(share: $0) }
  }

  private var contacts: Table {
    table("Contacts of the week", \.someContacts) { Numerals.whole($0) }
  }

  private var waits: Table {
    table("Average time to answer, or to being done", \.waitSeconds) {
      SimulatedFigure.words($0, .seconds)
    }
  }

  // MARK: For programs

  package var record: Record { Record(service) }

  package struct Record: Encodable, Sendable {
    let firstDay: String
    let paths: Int
    let seed: UInt64
    let queues: [Queue]

    struct Queue: Encodable, Sendable {
      let queue: String
      let promised: Double?
      let forecast: Ways
      let chance: Ways
    }

    struct Ways: Encodable, Sendable {
      let contacts: Percentiles
      let serviceLevel: Percentiles?
      let averageSpeedOfAnswerSeconds: Percentiles?

      init(_ ways: ForecastWeekService.Ways) {
        contacts = ways.contacts
        serviceLevel = ways.serviceLevel
        averageSpeedOfAnswerSeconds = ways.waitSeconds
      }
    }

    init(_ service: ForecastWeekService) {
      firstDay = "\(service.firstDay)"
      paths = service.paths
      seed = service.seed
      queues = service.queues.enumerated().map { index, queue in
        Queue(
          queue: queue.key.name, promised: service.staffing.queues[index].terms.promisedShare,
          forecast: Ways(queue.forecast), chance: Ways(queue.chance))
      }
    }
  }

  package var sheet: Sheet {
    Sheet(
      header: ["queue", "ways", "measure", "p10", "p50", "p90"],
      rows: service.queues.flatMap { queue in
        [("forecast", queue.forecast), ("chance", queue.chance)].flatMap { name, ways in
          [
            ("contacts", ways.contacts), ("serviceLevel", ways.serviceLevel),
            ("averageSpeedOfAnswerSeconds", ways.waitSeconds),
          ].map { measure, range in
            [.text(queue.key.name), .text(name), .text(measure)]
              + [range?.p10, range?.p50, range?.p90].map { Sheet.Field($0) }
          }
        }
      })
  }
}

extension ForecastWeekService.Ways {
  /// As the other measures have it, which may be missing.
  fileprivate var someContacts: Percentiles? { contacts }
}
