package import Pipeline
import Workforce

/// The year's map of holes: what is uncovered, why, and what would close most of it.
package struct HolesReport: Report {
  let coverage: HoursCoverage
  let holes: CoverageHoles
  let remedies: [CoverageRemedy]
  let seasons: [HoleSeason]
  let company: String?
  /// What a command takes on top to work in the same folder.
  let workspaceOption: String
  /// By language, the minutes in which some channel of it isn't covered.
  let uncoveredByLanguage: [(language: String, minutes: Int)]

  package init(_ coverage: HoursCoverage, company: String?, workspaceOption: String) {
    self.coverage = coverage
    self.company = company
    self.workspaceOption = workspaceOption
    let holes = coverage.holes()
    self.holes = holes
    remedies = holes.holes.isEmpty ? [] : coverage.remedies()
    seasons = holes.seasons
    uncoveredByLanguage = coverage.year.languages.map { language in
      (language, holes.uncoveredMinutes { $0.language == language })
    }
  }

  package var title: String {
    let name = "Uncovered hours of \(holes.year)"
    return company.map { "\(name) · \($0)" } ?? name
  }

  package var headline: String {
    guard let worst = uncoveredByLanguage.max(by: { $0.minutes < $1.minutes }), worst.minutes > 0
    else {
      return
        "Nothing of \(holes.year) is uncovered: whenever a channel should be answered, some site "
        + "that serves it is open."
    }
    let alike = uncoveredByLanguage.allSatisfy { $0.minutes == worst.minutes }
    let language =
      worst.language == HoursCoverage.anyLanguage
      ? "" : alike && uncoveredByLanguage.count > 1 ? " in every language" : " in \(worst.language)"
    return "\(HolesWords.duration(worst.minutes)) of \(holes.year) are uncovered\(language)"
      + "\(causeClause(worst.language))."
  }

  /// ", most of them on weekends".
  private func causeClause(_ language: String) -> String {
    let minutes = Dictionary(
      uniqueKeysWithValues: CoverageHoles.Cause.allCases.map { cause in
        (cause, holes.uncoveredMinutes { $0.language == language && $0.cause == cause })
      })
    let all = minutes.values.reduce(0, +)
    guard let most = CoverageHoles.Cause.allCases.max(by: { minutes[$0]! < minutes[$1]! }) else {
      return ""
    }
    let share = Double(minutes[most]!) / Double(max(1, all))
    let amount = share == 1 ? "all of them" : share > 0.5 ? "most of them" : "many of them"
    return ", \(amount) \(HolesWords.when(most))"
  }

  package var sections: [Section] {
    [
      Section(nil, [.paragraph(basis)]),
      Section("To know before believing it", [.warnings(warnings)]),
      Section("The year, day by day", [.yearCalendar(calendar)]),
      Section("Languages, day by day", on: .page, languageCalendars.map(Block.yearCalendar)),
      Section("When nobody answers", on: [.shortText], seasonBlocks(most: 12)),
      Section("When nobody answers", on: [.fullText, .page], seasonBlocks(most: .max)),
      Section("By channel, language and cause", [.table(causeTable)]),
      Section("What would close most", [.notes(remedyNotes)]),
      Section("How it was counted", on: [.fullText, .page], [.notes(methodNotes)]),
      Section("Assumed, because nobody said", [.assumptions(coverage.assumptions)]),
      Section("Next", on: .text, [.commands(commands)]),
    ].filter { !$0.isEmpty }
  }

  package var record: HolesRecord { HolesRecord(self) }

  /// A row a hole.
  package var sheet: Sheet {
    Sheet(
      header: [
        "start", "end", "minutes", "channel", "language", "cause", "sites", "holidays",
        "awakeShare",
      ],
      rows: holes.holes.map { hole in
        [
          .text("\(hole.start)"), .text("\(hole.end)"), .whole(hole.minutes), .text(hole.channel),
          .text(hole.language), .text(hole.cause.rawValue),
          .text(hole.reasons.map(\.site).joined(separator: "; ")),
          .text(hole.reasons.flatMap(\.holidays).joined(separator: "; ")),
          Sheet.Field(hole.awakeShare),
        ]
      })
  }
}
