import Workforce

/// What a fitted stage costs, and how much of it is the step's own.
func stageCost(
  _ stage: FittedStage, now: FittedStage, _ situation: HoursSituation
) -> StageCost {
  let hours = stage.sites.map { Double($0.hours.minutes.reduce(0) { $0 + $1.count }) / 60 }
  let fewest = peopleForTwoSeats(for: stage.stage, situation)
  let openings = stage.sites.count { $0.isNew }
  guard let each = situation.costPerPerson else {
    return StageCost(
      openHours: hours.reduce(0, +), fewestPeople: fewest, perYear: nil, nowPerYear: nil,
      stepPerYear: nil, once: Double(openings) * situation.siteOpeningCost)
  }
  let perHour = each / (situation.paidHoursPerWeek * 52)
  let premium = situation.fit.rules.nights?.premium ?? 0
  func extras(_ stage: FittedStage) -> Double {
    let nightHours = stage.sites.reduce(0.0) { sum, site in
      sum
        + (site.nights.map { Double($0.nightsPerWeek * $0.paidMinutes) / 60 } ?? 0)
    }
    return nightHours * 52 * perHour * premium
      + Double(max(0, stage.sites.count - 1)) * situation.siteYearlyCost
  }
  func perYear(_ stage: FittedStage) -> Double {
    Double(stage.people) * each + extras(stage)
  }
  let lacking = max(0, Double(roundedUp(fewest)) - Double(now.people)) * each
  return StageCost(
    openHours: hours.reduce(0, +), fewestPeople: fewest, perYear: perYear(stage),
    nowPerYear: perYear(now), stepPerYear: max(0, extras(stage) - extras(now)) + lacking,
    once: Double(openings) * situation.siteOpeningCost)
}
