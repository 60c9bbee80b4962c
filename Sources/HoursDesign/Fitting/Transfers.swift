import Workforce

/// Who moves home when, and who takes their place.
///
/// Half of those who serve the language move when the new site opens, the others once the first backfill
/// has ramped; so the language never goes without people at either place.
func transfers(
  _ stage: HoursStage, _ sites: [FittedSite], _ languages: LanguageTeams, _ problem: StageProblem
) -> [StageTransfer] {
  stage.moves.flatMap { move -> [StageTransfer] in
    guard let to = sites.firstIndex(where: { $0.name == move.toCity && $0.isNew }),
      let from = sites.first(where: { $0.name == move.fromCity }) ?? sites.dropFirst().first,
      let team = languages.teams[to].first(where: { $0.language == move.language })
    else { return [] }
    let opens = problem.firstMonth + move.afterMonths
    let first = (team.people + 1) / 2
    return [(opens, first), (opens + max(1, problem.rampMonths), team.people - first)]
      .filter { $0.1 > 0 }
      .map { month, people in
        let starts = month - problem.rampMonths
        return StageTransfer(
          month: month, language: move.language, from: from.name, to: sites[to].name,
          people: people, backfill: people, backfillStarts: starts,
          openBy: starts.firstDay + -Int(problem.leadDays.rounded(.up)))
      }
  }
}
