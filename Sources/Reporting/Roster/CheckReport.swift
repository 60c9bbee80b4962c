import Pipeline
package import Workforce

/// A roster that somebody has, judged: which rules it breaks where, what it leaves open, and what it costs.
package struct CheckReport: Report {
  let told: RosterTold
  let breaches: [RuleBreach]
  let source: String

  /// - Parameters:
  ///   - breaches: of every rule, those with a price too; the roster's own where none are given.
  ///   - source: how the answer calls the roster: its file.
  package init(_ roster: Roster, breaches: [RuleBreach]? = nil, source: String) {
    told = RosterTold(roster)
    self.breaches = breaches ?? roster.breaches
    self.source = source
  }

  private var broken: [RuleBreach] { breaches.filter { $0.points == nil } }

  package var title: String { "Check of \(source) · \(told.problem.company)" }

  package var headline: String {
    let priced = breaches.count - broken.count
    let rest =
      priced == 0
      ? "" : "; \(counted(priced, "breach", plural: "breaches")) besides has a price"
    return "\(source), \(told.roster.periodWords): \(RosterWords.rulesClause(broken)), and "
      + "\(RosterWords.coverageClause(told))"
      + (priced > 1 ? rest.replacing("has a price", with: "have a price") : rest) + "."
  }

  package var sections: [Section] {
    [
      Section(nil, [.paragraph(told.proof)]),
      Section(
        "Rules that are broken", on: .text,
        [.notes(told.breachNotes(breaches)), .notes(ruleNotes)]),
      Section(
        "Rules that are broken", on: .page,
        [.table(told.breachTable(breaches)), .notes(breaches.isEmpty ? [] : ruleNotes)]),
      Section("When somebody is missing", on: [.shortText], told.holeBlocks(most: 12)),
      Section("When somebody is missing", on: [.fullText, .page], told.holeBlocks(most: .max)),
      Section("What it costs", [.table(told.costTable)]),
      Section(
        "Who works when", [.dayGrid(told.grid(breaches: breaches)), .notes(told.shiftNotes)]),
      Section("What it covers", on: .page, told.netMaps.map(Block.weekHeatMap)),
      Section("Wishes", [.table(told.wishTable), .steps(told.unmetWishes)]),
      Section(
        "Hours, and who carries what", [.table(told.ledgerTable), .notes([told.fairnessNote])]),
      Section("Assumed, because nobody said", [.assumptions(told.problem.assumptions)]),
      Section("Words", on: .page, [.glossary(Glossary.rosters)]),
    ].filter { !$0.isEmpty }
  }

  /// What the broken rules demand.
  private var ruleNotes: [String] {
    let names = Set(breaches.map(\.rule))
    return RosterRuleBook.descriptions.filter { names.contains($0.name) }
      .map { "\($0.name): \($0.meaning)" }
  }

  package var record: CheckRecord {
    CheckRecord(
      source: source, breaches: breaches.map { .init($0, in: told.problem) },
      roster: RosterRecord(told))
  }

  /// A row a breach.
  package var sheet: Sheet {
    let problem = told.problem
    return Sheet(
      header: ["rule", "name", "first", "last", "cause", "points"],
      rows: breaches.map { breach in
        let told = RosterRecord.Breach(breach, in: problem)
        return [
          .text(told.rule), told.person.map { .text($0) } ?? .none, .text("\(told.first)"),
          .text("\(told.last)"), .text(told.cause), told.points.map { .whole($0) } ?? .none,
        ]
      })
  }
}

/// A check for programs.
package struct CheckRecord: Encodable, Sendable {
  package let source: String
  /// Of every rule, those with a price too.
  package let breaches: [RosterRecord.Breach]
  package let roster: RosterRecord
}
