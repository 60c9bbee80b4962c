import Workforce

extension HoursStages {
  /// Stage 2: fifteen people, 13 hours on all seven days. Starts are staggered by the hour, 07–16, 08–17
  /// to 11–20. Who works the weekend has Thursday and Friday off, and the weekend rotates.
  static let growingTeam: HoursStage = {
    var stage = HoursStage(
      number: 2, name: "growing team", people: 15,
      summary: "The weekend opens: 13 hours on seven days, with starts staggered by the hour and "
        + "weekends that rotate.",
      home: .init(days: daily, window: day, starts: hourly, weekends: thursdayAndFridayOff))
    stage.roles = [
      .init("representative", .everybodyElse), .init("manager", .oneFor(people: 15)),
    ]
    stage.assumptions = [
      .weekendCrewAssumed, .sameStartAssumed,
      Assumption(key: "roles", "One manager leads up to 15 people."),
    ]
    return stage
  }()
}
