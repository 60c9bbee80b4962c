import Workforce

extension HoursStages {
  /// Stage 3: twenty people in two teams, 24 hours from Monday to Friday and 13 on weekends. Day shifts
  /// lie within 07–20 and their weekends rotate; dedicated night reps work four days a week.
  static let aroundTheClock: HoursStage = {
    var stage = HoursStage(
      number: 3, name: "24/7 commitment", people: 20,
      summary:
        "A second team works at night: 24 hours from Monday to Friday, 13 hours on weekends.",
      home: .init(
        days: daily, window: day, starts: hourly, weekends: thursdayAndFridayOff,
        daysAroundTheClock: weekdays))
    stage.roles = [
      .init("representative", .everybodyElse), .init("night rep", .nights),
      .init("manager", .oneFor(people: 10)),
    ]
    stage.assumptions = [
      .nightsAssumed,
      Assumption(
        key: "--night-crew",
        "At least two people are there at night, so that nobody is alone and a meal leaves no hole."
      ),
      .weekendCrewAssumed, .sameStartAssumed,
      Assumption(key: "roles", "One manager leads up to 10 people, one for each team of 20."),
    ]
    return stage
  }()
}
