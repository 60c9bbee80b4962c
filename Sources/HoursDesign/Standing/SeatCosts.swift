import Workforce

/// What a seat costs that is kept taken on five days, on seven, by night, always, and for one's own
/// hours.
func seatCosts(_ situation: HoursSituation, _ stage: HoursStage) -> [SeatCost] {
  let stages = HoursStages.all
  var rows: [(String, WeekHours)] = [
    ("13 × 5", stages[0].home.hours), ("13 × 7", stages[1].home.hours),
    ("24 × 5 + 13 × 2", stages[2].home.hours), ("24 × 7", .always),
  ]
  let own = situation.fit.sites.first?.hours ?? stage.home.hours
  if !rows.contains(where: { $0.1 == own }) { rows.append(("today's hours", own)) }
  return rows.map { name, hours in
    let explanation = seatExplanation(name, hours, situation)
    return SeatCost(
      name: name, hours: hours,
      hoursPerWeek: Double(hours.minutes.reduce(0) { $0 + $1.count }) / 60,
      people: explanation.value, explanation: explanation)
  }
}

private func seatExplanation(
  _ name: String, _ hours: WeekHours, _ situation: HoursSituation
) -> Explanation {
  let open = Double(hours.minutes.reduce(0) { $0 + $1.count }) / 60
  return Explanation(
    name: "peoplePerSeat", title: "People for one seat, \(name)", unit: "people",
    steps: [
      .init("seat", .start(1), unit: "seat", origin: "by definition"),
      .init(
        "open hours, \(hours.words)", .times(open), unit: "hours a week", origin: "the hours"),
      .init(
        "paid hours of a person", .divided(situation.paidHoursPerWeek), unit: "hours a week",
        origin: "the model"),
      .init(
        "what shrinkage leaves of them", .divided(1 - situation.shrinkage), unit: "share",
        origin: "the model"),
    ])
}
