package import Workforce

/// How the forecasts that were published turned out.
package struct ForecastRecordReport: Report {
  let scores: ForecastRecord
  private let company: String?
  private let commands: [Command]

  package init(_ scores: ForecastRecord, company: String?, commands: [Command] = []) {
    self.scores = scores
    self.company = company
    self.commands = commands
  }

  package var title: String {
    company.map { "Forecasts and what came · \($0)" } ?? "Forecasts and what came"
  }

  package var headline: String {
    guard scores.published > 0 else { return "No forecast has been published yet." }
    guard let days = scores.days, scores.judged > 0 else {
      return "\(counted(scores.published, "forecast")) "
        + "\(scores.published == 1 ? "is" : "are") kept; nothing has come since."
    }
    return "\(counted(scores.judged, "forecast")) "
      + "\(scores.judged == 1 ? "is" : "are") judged by \(days.lowerBound) to \(days.upperBound): a "
      + "queue's days were off by \(off(\.dayWape)) of what came, its intervals by "
      + "\(off(\.model.wape))."
  }

  /// Over all queues, by their contacts.
  private func off(_ wape: KeyPath<ForecastRecord.Line, Double?>) -> String {
    let known = scores.lines.compactMap { line in
      line[keyPath: wape].map { (off: $0 * line.contacts, contacts: line.contacts) }
    }
    let total = known.reduce(0) { $0 + $1.contacts }
    return total > 0 ? Numerals.percent(known.reduce(0) { $0 + $1.off } / total) : "–"
  }

  package var sections: [Section] {
    [
      Section("By queue, and how far ahead", [.table(lineTable)]),
      Section("How often bands held", [.table(coverageTable)]),
      Section("Model and person", [.table(changedTable)]),
      Section("In people", [.table(peopleTable), .notes(peopleNotes)]),
      Section("Methods", [.table(methodTable)]),
      Section("To know", [.notes(scores.notices)]),
      Section("Next", on: .text, commands.isEmpty ? [] : [.commands(commands)]),
      Section("Words", on: .page, [.glossary(Glossary.forecasts)]),
    ].filter { !$0.isEmpty }
  }

  package var record: ForecastScoresRecord { ForecastScoresRecord(scores) }

  package var sheet: Sheet {
    Sheet(
      header: [
        "queue", "horizon", "intervals", "contacts", "wape", "bias", "mase", "dayWape", "pinball",
        "coverage50", "coverage80", "coverage95", "changedIntervals", "changedModelWape",
        "changedPersonWape", "agentsNeeded", "agentsOff", "agentsBias",
      ],
      rows: scores.lines.map { line in
        [
          .text(line.key.name), .text(line.horizon.rawValue), .whole(line.intervals),
          Sheet.Field(line.contacts), Sheet.Field(line.model.wape), Sheet.Field(line.model.bias),
          Sheet.Field(line.model.mase), Sheet.Field(line.dayWape), Sheet.Field(line.pinball),
        ] + [0.5, 0.8, 0.95].map { Sheet.Field(line.observed(of: $0)) } + [
          line.changed.map { .whole($0.intervals) } ?? .none,
          Sheet.Field(line.changed?.model.wape), Sheet.Field(line.changed?.person.wape),
          Sheet.Field(line.people?.needed), Sheet.Field(line.people?.mean),
          Sheet.Field(line.people?.bias),
        ]
      })
  }
}

// MARK: Tables

extension ForecastRecordReport {
  private func groups(
    _ row: (ForecastRecord.Line) -> [Table.Cell]?
  ) -> [Table.Group] {
    var groups: [Table.Group] = []
    for line in scores.lines {
      guard let cells = row(line) else { continue }
      let made = Table.Row([.init(ForecastWords.horizon(line.horizon))] + cells)
      if groups.last?.title == line.key.name {
        groups[groups.count - 1].rows.append(made)
      } else {
        groups.append(.init(line.key.name, [made]))
      }
    }
    return groups
  }

  private var lineTable: Table {
    Table(
      caption: "Forecasts against what came",
      columns: [
        .init("Ahead", isNumber: false), .init("Contacts"),
        .init("WAPE of days", meaning: Glossary.wape.meaning), .init("Of intervals"),
        .init("Bias", meaning: Glossary.bias.meaning),
        .init("MASE", meaning: Glossary.mase.meaning),
        .init("Pinball", isOptional: true, meaning: Glossary.pinball.meaning),
      ],
      groups: groups { line in
        [
          .init(Numerals.whole(line.contacts)), .init(percent(line.dayWape), .strong),
          .init(percent(line.model.wape)),
          .init(signed(line.model.bias)), .init(fixed(line.model.mase)), .init(fixed(line.pinball)),
        ]
      })
  }

  private var coverageTable: Table {
    Table(
      caption: "The share of intervals that bands held",
      columns: [
        .init("Ahead", isNumber: false), .init("50 %"), .init("80 %"), .init("95 %"),
        .init("Intervals"),
      ],
      groups: groups { line in
        line.coverage.isEmpty
          ? nil
          : [0.5, 0.8, 0.95].map { .init(percent(line.observed(of: $0))) } + [
            .init(Numerals.whole(line.coverage[0].intervals))
          ]
      })
  }

  private var changedTable: Table {
    Table(
      caption: "Intervals that people changed: the model's error and theirs",
      columns: [
        .init("Ahead", isNumber: false), .init("Intervals"), .init("Model's WAPE"),
        .init("Person's WAPE"), .init("Better", isNumber: false),
      ],
      groups: groups { $0.changed.map(changedCells) } + wholes)
  }

  private func changedCells(_ changed: ForecastRecord.Changed) -> [Table.Cell] {
    let better: String =
      switch (changed.model.wape, changed.person.wape) {
      case (let model?, let person?): model <= person ? "model" : "person"
      default: "–"
      }
    return [
      .init(Numerals.whole(changed.intervals)), .init(percent(changed.model.wape)),
      .init(percent(changed.person.wape)), .init(better, .strong),
    ]
  }

  /// Languages and segments of which several queues were changed.
  private var wholes: [Table.Group] {
    var wholes: [Table.Group] = []
    for group in scores.groups {
      let title = "all of \(ForecastWords.name(group.of))"
      let row = Table.Row(
        [.init(ForecastWords.horizon(group.horizon))] + changedCells(group.changed))
      if wholes.last?.title == title {
        wholes[wholes.count - 1].rows.append(row)
      } else {
        wholes.append(.init(title, [row]))
      }
    }
    return wholes
  }

  private var peopleTable: Table {
    Table(
      caption: "Agents for what was forecast against agents for what came, by Erlang C",
      columns: [
        .init("Ahead", isNumber: false), .init("Needed"), .init("Off by"), .init("Too many"),
        .init("Intervals"),
      ],
      groups: groups { line in
        line.people.map { people in
          [
            .init(Numerals.tenths(people.needed)),
            .init(Numerals.fixed(people.mean, digits: 2), .strong),
            .init(Numerals.signed(people.bias, digits: 2)),
            .init(Numerals.whole(people.intervals)),
          ]
        }
      })
  }

  private var peopleNotes: [String] {
    scores.lines.contains { $0.people != nil }
      ? [
        "No forecast is off by nothing: what comes varies by chance, and needs another number of agents "
          + "than its mean."
      ] : []
  }

  private var methodTable: Table {
    Table(
      caption: "Days of published forecasts, by the method that had most of them",
      columns: [
        .init("Method", isNumber: false), .init("Forecasts"), .init("Contacts", isOptional: true),
        .init("WAPE", meaning: Glossary.wape.meaning),
        .init("Bias", meaning: Glossary.bias.meaning),
      ],
      groups: [
        .init(
          nil,
          scores.methods.map { method in
            Table.Row([
              .init(method.method), .init(Numerals.whole(method.forecasts)),
              .init(Numerals.whole(method.contacts)), .init(percent(method.wape), .strong),
              .init(signed(method.bias)),
            ])
          })
      ])
  }

  private func percent(_ share: Double?) -> String { share.map(Numerals.percent) ?? "–" }

  private func signed(_ share: Double?) -> String {
    share.map { Numerals.signed($0 * 100, digits: 1) + " %" } ?? "–"
  }

  private func fixed(_ value: Double?) -> String {
    value.map { Numerals.fixed($0, digits: 2) } ?? "–"
  }
}

extension ForecastRecord.Line {
  func observed(of nominal: Double) -> Double? {
    coverage.first { $0.nominal == nominal }?.observed
  }
}

/// The same for programs.
package struct ForecastScoresRecord: Encodable {
  let published: Int
  let judged: Int
  let firstDay: CalendarDate?
  let lastDay: CalendarDate?
  let lines: [Line]
  let groups: [Group]
  let methods: [ForecastRecord.Method]
  let notices: [String]

  init(_ scores: ForecastRecord) {
    published = scores.published
    judged = scores.judged
    firstDay = scores.days?.lowerBound
    lastDay = scores.days?.upperBound
    lines = scores.lines.map(Line.init)
    groups = scores.groups.map {
      Group(of: ForecastWords.name($0.of), horizon: $0.horizon, changed: $0.changed)
    }
    methods = scores.methods
    notices = scores.notices
  }

  /// What people changed in several queues of a language or a segment.
  struct Group: Encodable {
    let of: String
    let horizon: ForecastRecord.Horizon
    let changed: ForecastRecord.Changed
  }

  struct Line: Encodable {
    let queue: String
    let horizon: ForecastRecord.Horizon
    let intervals: Int
    let contacts: Double
    let model: ForecastRecord.Score
    let dayWape: Double?
    let pinball: Double?
    let coverage: [BandCoverage]
    let changed: ForecastRecord.Changed?
    let people: ForecastRecord.PeopleError?

    init(_ line: ForecastRecord.Line) {
      queue = line.key.name
      horizon = line.horizon
      intervals = line.intervals
      contacts = line.contacts
      model = line.model
      dayWape = line.dayWape
      pinball = line.pinball
      coverage = line.coverage
      changed = line.changed
      people = line.people
    }
  }
}
