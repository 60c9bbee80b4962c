package import Pipeline
package import Workforce

/// Which stage of support hours a team is in, what comes next and when, and what it changes for whom.
package struct StageReport: Report {
  let company: String?
  let standing: HoursStanding
  private let workspaceOption: String

  /// - Parameter workspaceOption: what a command in the same workspace takes on top, from its space
  ///   on: " --workspace support".
  package init(scenario: Scenario, standing: HoursStanding, workspaceOption: String = "") {
    company = scenario.company
    self.standing = standing
    self.workspaceOption = workspaceOption
  }

  package var title: String {
    let name = "Stages of support hours"
    return company.map { "\(name) · \($0)" } ?? name
  }

  package var headline: String { StageWords(standing).headline }

  package var sections: [Section] {
    let words = StageWords(standing)
    let next = standing.next
    let told = next?.fitted ?? standing.now
    let sections =
      [
        Section(nil, words.lead.map(Block.paragraph)),
        Section("The seven stages", [.table(ladder)]),
        Section(
          "When the next stage is due",
          next.map { [.table(thresholds(of: $0)), .notes(words.verdict($0))] } ?? []),
        Section(nil, on: [.fullText, .page], next.map { [.notes(words.reasons($0))] } ?? []),
        Section("People by the plan", growthChart.map { [.chart($0)] } ?? []),
        Section("What it changes, and for whom", next.map { [.notes(words.changes($0))] } ?? []),
        Section("What these people can't do", [.warnings(words.shortcomings(told))]),
        Section("Who works when, in \(told.stage.title)", [.table(sites(of: told))]),
        Section("Roles", on: [.fullText, .page], [.table(roles(of: told))]),
      ] + rotationSections(of: told) + [
        Section(
          "Handing over", told.handovers.isEmpty ? [] : [.table(handovers(of: told))]),
        Section(
          nil, on: [.fullText, .page],
          told.handovers.isEmpty ? [] : [.table(handoverSeasons(of: told))]),
        Section(
          "Moving home", told.transfers.isEmpty ? [] : [.table(transfers(of: told))]),
        Section("What it costs, and whom it reaches", next.map { [.notes(words.price($0))] } ?? []),
        Section(
          nil, on: [.fullText, .page],
          (next?.reach ?? standing.reachNow) == nil ? [] : [.table(reach)]),
        Section("What stays risky", [.notes(words.risks(told))]),
        Section("What a seat costs", [.table(seats)]),
        Section(
          "What splitting by language costs",
          standing.languageSplit.map { [.table(split($0)), .notes([words.split($0)])] } ?? []),
        Section(
          "How these figures come about", on: .page,
          standing.explanations.map { .table($0.table) }),
        Section("Assumed, because nothing says", [.assumptions(standing.assumptions)]),
        Section("Next", on: .text, [.commands(commands)]),
        Section("Words", on: .page, [.glossary(Glossary.stages)]),
      ]
    return sections.filter { !$0.isEmpty }
  }

  package var record: StageRecord { StageRecord(company: company, standing: standing) }

  package var sheet: Sheet { StageRecord.sheet(of: standing) }

  /// Home's weeks everywhere, those of other sites where there is room.
  private func rotationSections(of stage: FittedStage) -> [Section] {
    rotations(of: stage).enumerated().map { index, rotation in
      Section(
        rotation.caption, on: index == 0 ? .everywhere : [.fullText, .page], [.table(rotation)])
    }
  }

  private var commands: [Command] {
    [
      Command(
        "muster hours\(workspaceOption) --stages --explain-stage seat",
        "how people for a seat are counted"),
      Command(
        "muster hours\(workspaceOption) --stages --format html --output stages.html",
        "the same as a page with every table"),
    ]
  }
}
