package import Workforce

/// Which stage a team is in, what comes next, what triggers it, and what it changes for whom.
///
/// What isn't known is left out, and thresholds that rest on it are told as unknown.
package func hoursStanding(_ situation: HoursSituation) -> HoursStanding {
  let (stage, reasons) = stageOfTeam(situation)
  let fit = situation.fit
  let now = fitStage(stage, to: fit.ofToday)
  let sitesNow = situation.sitesNow(stage)
  var assumptions = situation.assumptions
  if !situation.hoursAreGiven {
    assumptions.append(
      Assumption(
        key: "sites.hours", "Today's hours are those of \(stage.title): \(stage.home.hours.words).")
    )
  }
  let reach = fit.regions.isEmpty ? nil : liveReach(fit.regions, sitesNow, fit.clocks, fit.year)
  let next = HoursStages.next(after: stage).map { next in
    nextStage(next, after: now, situation)
  }
  for assumption in (next?.fitted ?? now).assumptions where !assumptions.contains(assumption) {
    assumptions.append(assumption)
  }
  return HoursStanding(
    stage: stage, reasons: reasons, ladder: HoursStages.all, stageBySize: stageBySize(fit.people),
    now: now, reachNow: reach,
    next: next, seatCosts: seatCosts(situation, stage), languageSplit: languageSplit(situation),
    peopleByMonth: situation.peopleByMonth, currency: situation.currency,
    assumptions: assumptions)
}

private func nextStage(
  _ stage: HoursStage, after now: FittedStage, _ situation: HoursSituation
) -> NextStage {
  let people = situation.fit.people
  // The step's own cost is told for the people of today, before anything is known of when it comes.
  let today = fitStage(stage, to: situation.fit)
  let stepCost = stageCost(today, now: now, situation)
  let thresholds = ThresholdRule.all.filter { $0.leadsTo.contains(stage.number) }.map {
    $0.threshold(for: stage, situation, now: now, cost: stepCost)
  }
  let (isDue, month) = due(thresholds, situation)
  let later =
    month.flatMap { month in
      situation.peopleByMonth.first { $0.month == month }.map { Int($0.people.rounded(.down)) }
    }
  let size = thresholds.first { $0.kind == .size }?.trigger ?? Double(stage.people)
  let told = isDue ? people : max(people, later ?? Int(size))
  var fit = situation.fit
  fit.people = told
  if let month { fit.firstMonth = month }
  fit.hiresFrom = situation.fit.firstMonth
  let fitted = fitStage(stage, to: fit)
  var before = situation.fit.ofToday
  before.people = told
  return NextStage(
    stage: stage, thresholds: thresholds, month: month, isDue: isDue, people: told, fitted: fitted,
    changes: stageChanges(from: fitStage(now.stage, to: before), to: fitted),
    cost: stageCost(fitted, now: now, situation),
    reach: fit.regions.isEmpty
      ? nil : liveReach(fit.regions, situation.served(fitted), fit.clocks, fit.year))
}

/// Whether a stage is due, and by the plan's people in which month: when all means are met and one need
/// is, or the size.
private func due(
  _ thresholds: [HoursThreshold], _ situation: HoursSituation
) -> (isDue: Bool, month: Month?) {
  let needed = thresholds.contains { $0.kind == .need && $0.isMet == true }
  func isDue(_ people: Double) -> Bool {
    let isLarge = thresholds.contains { $0.kind == .size && people >= $0.trigger - 1e-9 }
    let canBe = thresholds.filter { $0.kind == .means }.allSatisfy { means in
      means.unit == .people ? people >= means.trigger - 1e-9 : means.isMet != false
    }
    return canBe && (needed || isLarge)
  }
  if isDue(Double(situation.fit.people)) { return (true, nil) }
  return (false, situation.peopleByMonth.first { isDue($0.people) }?.month)
}

extension HoursSituation {
  /// The sites with today's hours; where nobody said, with those of the stage.
  func sitesNow(_ stage: HoursStage) -> [ServedSite] {
    guard !fit.sites.isEmpty else {
      return served(fitStage(stage, to: fit))
    }
    return fit.sites.enumerated().map { index, site in
      let pattern =
        index == 0
        ? stage.home
        : stage.abroad.isEmpty
          ? stage.home : stage.abroad[min(index, stage.abroad.count) - 1].pattern
      return ServedSite(
        timeZone: site.timeZone, hours: site.hours ?? pattern.hours, languages: site.languages)
    }
  }

  /// The sites of a fitted stage. Languages are told apart where the model says what sites speak today;
  /// whoever serves a rarer language speaks the main one too.
  func served(_ stage: FittedStage) -> [ServedSite] {
    let main = stage.sites.first?.languages.first?.language
    let isTold = fit.sites.contains { $0.languages != nil }
    return stage.sites.map { site in
      ServedSite(
        timeZone: site.timeZone, hours: site.hours,
        languages: isTold ? site.languages.map(\.language) + [main].compactMap(\.self) : nil)
    }
  }

  /// Languages that tickets come in and nobody serves, as a share of tickets.
  var unservedLanguages: Double? {
    guard !fit.languages.isEmpty else { return nil }
    guard fit.sites.contains(where: { $0.languages != nil }) else { return nil }
    let known = fit.languages.filter { $0.share != nil }
    guard !known.isEmpty else { return nil }
    return known.reduce(0) { sum, language in
      let isServed = fit.sites.contains { $0.languages?.contains(language.name) ?? true }
      return sum + (isServed ? 0 : language.share ?? 0)
    }
  }
}

extension StageProblem {
  /// As it is worked today: with the sites and hours that there are.
  fileprivate var ofToday: StageProblem {
    var problem = self
    problem.opensSites = sites.isEmpty
    return problem
  }
}
