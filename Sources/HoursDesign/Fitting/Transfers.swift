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
      let from = servedBefore(move, sites, to, problem),
      let team = languages.teams[to].first(where: { $0.language == move.language })
    else { return [] }
    let opens = max(problem.firstMonth, problem.firstMove) + move.afterMonths
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

/// The site that served a language before its own opened: the source's where it is one of the sites, and
/// as near as any; else the nearest that is there already.
private func servedBefore(
  _ move: HoursStage.LanguageMove, _ sites: [FittedSite], _ to: Int, _ problem: StageProblem
) -> FittedSite? {
  func apart(_ site: FittedSite) -> Double {
    clockHoursApart(
      problem.clocks[site.timeZone], problem.clocks[sites[to].timeZone],
      at: problem.firstMonth.middle)
  }
  let there = sites.indices.filter { $0 != to && !sites[$0].isNew }.map { sites[$0] }
  let old = there.isEmpty ? sites.indices.filter { $0 != to }.map { sites[$0] } : there
  guard let nearest = old.min(by: { apart($0) < apart($1) }) else { return nil }
  guard let source = sites.first(where: { $0.name == move.fromCity }),
    apart(source) <= apart(nearest)
  else { return nearest }
  return source
}

extension StageProblem {
  /// The first month in which somebody may move whose backfill is opened as soon as can be.
  fileprivate var firstMove: Month {
    guard let hiresFrom else { return firstMonth }
    var starts = hiresFrom
    while starts.firstDay.dayNumber - Int(leadDays.rounded(.up)) < hiresFrom.firstDay.dayNumber {
      starts = starts + 1
    }
    return starts + rampMonths
  }
}
