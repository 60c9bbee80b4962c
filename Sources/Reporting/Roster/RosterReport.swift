package import Workforce

/// Everybody's shifts for the coming weeks: who works when, what that leaves open, what it costs against the
/// proof, whose wishes are met, and who carries what.
package struct RosterReport: Report {
  let told: RosterTold
  let outcome: RosterOutcome?
  let explanations: [HoleExplanation]
  let remedies: [RosterRemedy]
  let before: Roster?
  let commands: [Command]

  /// - Parameters:
  ///   - outcome: what customers would feel, where the weeks were played.
  ///   - explanations: why people are missing, of the holes that are told.
  ///   - remedies: changes that would cover more.
  ///   - before: what the roster was, where it is a repair.
  ///   - commands: what to type next.
  package init(
    _ roster: Roster, outcome: RosterOutcome? = nil, explanations: [HoleExplanation] = [],
    remedies: [RosterRemedy] = [], before: Roster? = nil, commands: [Command] = []
  ) {
    told = RosterTold(roster)
    self.outcome = outcome
    self.explanations = explanations
    self.remedies = remedies
    self.before = before
    self.commands = commands
  }

  private var roster: Roster { told.roster }
  private var problem: RosterProblem { told.problem }
  /// Rules that nobody may break, and that it breaks.
  private var broken: [RuleBreach] { roster.breaches.filter { $0.points == nil } }

  package var title: String { "Roster · \(problem.company)" }

  package var headline: String {
    let people = counted(problem.people.count, "person", plural: "people")
    return "\(roster.periodWords) for \(people): \(RosterWords.coverageClause(told)), and "
      + "\(RosterWords.rulesClause(broken))."
  }

  package var sections: [Section] {
    let columns = problem.needs.isEmpty ? [] : [Block.dayGrid(told.coverageGrid)]
    return [
      Section(nil, [.paragraph(told.proof)]),
      Section("What changes", before.map { [.table(told.changeTable($0))] } ?? []),
      Section(
        "Who works when",
        [.dayGrid(told.grid(breaches: roster.breaches)), .notes(told.shiftNotes)]),
      Section("What it covers", on: .page, columns + told.netMaps.map(Block.weekHeatMap)),
      Section("When somebody is missing", on: [.shortText], told.holeBlocks(most: 12)),
      Section("When somebody is missing", on: [.fullText, .page], told.holeBlocks(most: .max)),
      Section(
        "Why nobody is there", on: [.shortText], [.table(told.whySummary(explanations, most: 3))]),
      Section(
        "Why nobody is there", on: [.fullText],
        [.table(told.whyTable(explanations, most: .max))]),
      Section(
        "Why nobody is there", on: [.page],
        [.table(told.whySummary(explanations, most: .max))]),
      Section(
        "What would cover more", remedies.isEmpty ? [] : [.table(told.remedyTable(remedies))]),
      Section("What customers feel", outcome.map { [.table(told.outcomeTable($0))] } ?? []),
      Section("Rules that are broken", on: .text, [.notes(told.breachNotes(roster.breaches))]),
      Section("Rules that are broken", on: .page, [.table(told.breachTable(roster.breaches))]),
      Section("Meetings, training and the like", [.table(told.activityTable)]),
      Section("What it costs", [.table(told.costTable)]),
      Section("Wishes", [.table(told.wishTable), .steps(told.unmetWishes)]),
      Section(
        "Hours, and who carries what", [.table(told.ledgerTable), .notes([told.fairnessNote])]),
      Section("Assumed, because nobody said", [.assumptions(problem.assumptions)]),
      Section("Next", on: .text, [.commands(commands)]),
      Section("Words", on: .page, [.glossary(Glossary.rosters)]),
    ].filter { !$0.isEmpty }
  }

  package var record: RosterRecord {
    RosterRecord(
      told, explanations: explanations, outcome: outcome, remedies: remedies, before: before)
  }

  /// A row a duty, which `RosterTables.readRoster` reads back.
  package var sheet: Sheet { RosterRows(roster: roster).sheet() }
}

extension RosterWords {
  /// "nobody is missing", "6 h of one person are missing for English".
  static func coverageClause(_ told: RosterTold) -> String {
    let missing = told.missingHours
    var parts: [String] = []
    if missing > 0 {
      let alone = missing == 1 ? "hour of one person is" : "hours of one person are"
      parts.append("\(Numerals.amount(missing)) \(alone) missing\(told.missingNeeds)")
    }
    if told.missingOnShifts > 0 {
      let are = told.missingOnShifts == 1 ? "is" : "are"
      parts.append(
        "\(counted(told.missingOnShifts, "person", plural: "people")) \(are) missing on shifts")
    }
    return parts.isEmpty ? "nobody is missing" : listed(parts)
  }

  /// "every rule is kept", "2 rules are broken".
  static func rulesClause(_ broken: [RuleBreach]) -> String {
    guard !broken.isEmpty else { return "every rule is kept" }
    let rules = Set(broken.map(\.rule)).count
    let places =
      broken.count > rules ? ", in \(counted(broken.count, "place"))" : ""
    return "\(counted(rules, "rule")) \(rules == 1 ? "is" : "are") broken\(places)"
  }
}
