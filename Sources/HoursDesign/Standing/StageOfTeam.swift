import Workforce

/// The last stage whose marks a team has, and what they are, as sentences.
///
/// By what it keeps open and where, not by how many people it has: those say what it could do.
func stageOfTeam(_ situation: HoursSituation) -> (stage: HoursStage, reasons: [String]) {
  let sites = situation.fit.sites
  func stage(_ number: Int) -> HoursStage { HoursStages.all[number - 1] }
  let parts = Set(sites.map { WorldPart($0.timeZone, situation.fit) })
  if sites.count >= 6 {
    return (stage(7), ["It has \(sites.count) sites."])
  }
  if sites.count >= 4 {
    return (
      stage(6), ["It has \(sites.count) sites, more than one in a part of the world."]
    )
  }
  if parts.count >= 3 {
    return (stage(5), ["Its sites are in the Americas, in Europe and in Asia or Australia."])
  }
  if sites.count >= 2 {
    return (
      stage(4),
      ["It has a site besides home: \(sites.dropFirst().map(\.name).joined(separator: ", "))."]
    )
  }
  guard situation.hoursAreGiven, let hours = sites.first?.hours else {
    // One site at most is known; its people decide among the stages of one site.
    let found = [stage(3), stage(2)].first { situation.fit.people >= $0.people } ?? stage(1)
    return (
      found,
      [
        "The model doesn't say when it is open; with \(situation.fit.people) people it is taken to be "
          + "where a team of \(found.people) was."
      ]
    )
  }
  let nights = (0..<5).filter { day in
    hours.minutes.contains { $0.lowerBound <= day * 1440 && $0.upperBound >= (day + 1) * 1440 }
  }
  if !nights.isEmpty { return (stage(3), ["It is open at night: \(hours.words)."]) }
  if hours.minutes.contains(where: { $0.upperBound > 5 * 1440 }) {
    return (stage(2), ["It is open at the weekend: \(hours.words)."])
  }
  return (stage(1), ["It is open on weekdays by day: \(hours.words)."])
}

/// The last stage that the source's team had reached with as many people.
func stageBySize(_ people: Int) -> HoursStage {
  HoursStages.all.last { $0.people <= people } ?? HoursStages.all[0]
}

/// A third of the world by its clocks.
enum WorldPart: Hashable {
  case americas, europeAndAfrica, asiaAndAustralia

  init(_ zone: String, _ problem: StageProblem) {
    let seconds = problem.clocks[zone]?.offsetSeconds(at: problem.firstMonth.middle) ?? 0
    switch Double(seconds) / 3600 {
    case ..<(-1.5): self = .americas
    case ..<4.75: self = .europeAndAfrica
    default: self = .asiaAndAustralia
    }
  }
}
