package import Workforce

/// A stage with somebody's own people in it: who works where, when, and in which week.
///
///     fitStage(HoursStages.all[1], to: StageProblem(people: 15, clocks: clocks, year: 2027, firstMonth: month))
///
/// What these people can't do is told in `shortcomings`, and the hours shrink to what they can.
package func fitStage(_ template: HoursStage, to problem: StageProblem) -> FittedStage {
  let (stage, spoken) = stage(template, forLanguagesOf: problem)
  var places = StagePlaces(stage, problem)
  let abroad = places.all.dropFirst().map { place in
    fitSite(place, nights: nil, problem)
  }
  let home = places.all[0]
  let night = NightNeed(
    of: home, abroad: abroad.map(\.site), clocks: problem.clocks, year: problem.year)
  let fitted = [fitSite(home, nights: night, problem)] + abroad
  var sites = fitted.map(\.site)
  places.shortcomings += fitted.flatMap(\.shortcomings)
  let languages = LanguageTeams(stage, sites, problem)
  for index in sites.indices { sites[index].languages = languages.teams[index] }
  let handovers = handovers(between: sites, clocks: problem.clocks, year: problem.year)
  return FittedStage(
    stage: stage, people: problem.people, sites: sites, handovers: handovers,
    transfers: transfers(stage, sites, languages, problem),
    roles: roles(of: stage, sites, problem),
    assumptions: stage.assumptions.filter { !problem.replaces($0.key) } + spoken
      + places.assumptions
      + languages.assumptions + problem.assumptions,
    shortcomings: places.shortcomings + languages.shortcomings + gaps(in: handovers))
}

/// How many people have each role.
private func roles(
  of stage: HoursStage, _ sites: [FittedSite], _ problem: StageProblem
) -> [FittedRole] {
  let nights = sites.reduce(0) { $0 + ($1.nights?.people ?? 0) }
  var elsewhere = 0
  var found: [FittedRole] = stage.roles.map { role in
    switch role.rule {
    case .everybodyElse: return FittedRole(name: role.name, people: 0, isCounted: true)
    case .nights:
      elsewhere += nights
      return FittedRole(name: role.name, people: nights, isCounted: true)
    case .onePerSiteAbroad:
      let leads = sites.dropFirst().count { $0.people > 0 }
      elsewhere += leads
      return FittedRole(name: role.name, people: leads, isCounted: true)
    case .oneFor(let people):
      let span = problem.spanOfControl ?? Double(people)
      return FittedRole(
        name: role.name, people: roundedUp(Double(problem.people) / span), isCounted: false)
    case .outside:
      return FittedRole(name: role.name, people: problem.hats ?? stage.hats, isCounted: false)
    }
  }
  for index in stage.roles.indices where stage.roles[index].rule == .everybodyElse {
    found[index].people = max(0, problem.people - elsewhere)
  }
  return found
}

/// Handovers at which nobody is there.
private func gaps(in handovers: [SiteHandover]) -> [StageShortcoming] {
  handovers.compactMap { handover in
    guard let worst = handover.seasons.min(by: { $0.overlapMinutes < $1.overlapMinutes }),
      worst.overlapMinutes < 0
    else { return nil }
    let minutes = -worst.overlapMinutes
    return StageShortcoming(
      site: handover.from,
      cause:
        "From \(worst.firstDay) to \(worst.lastDay) nobody is there for \(minutes) minutes a day "
        + "between \(handover.from) and \(handover.to).",
      wayOut:
        "Open \(handover.to) \(minutes) minutes earlier, or keep \(handover.from) open so much "
        + "longer.")
  }
}

extension StageProblem {
  /// Whether what a stage assumes was said after all.
  fileprivate func replaces(_ key: String) -> Bool {
    switch key {
    case "supportHours.nights": rules.nights != nil && rules.nights != ShiftRules.Nights()
    case "--night-crew": fewestIsGiven
    case "--weekend-crew": demand != nil || weekendShareIsGiven
    case "roles": spanOfControl != nil
    case "sites.people": !regions.isEmpty
    default: false
    }
  }

  /// What every fit takes for granted with these rules.
  fileprivate var assumptions: [Assumption] {
    rules.daysPerWeek == 5
      ? []
      : [
        Assumption(
          key: "supportHours.shifts",
          "The stages work five days a week by day; \(rules.daysPerWeek) in the rules are for designing "
            + "shifts.")
      ]
  }

  /// From coming to going by day, in minutes.
  var stayMinutes: Int { paidMinutes + (rules.meal?.minutes ?? 0) }
  var paidMinutes: Int { rules.paidMinutes.first ?? 480 }
}
