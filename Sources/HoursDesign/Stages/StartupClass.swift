import Workforce

extension HoursStages {
  /// Stage 1: five people in one room, 13 hours on weekdays. Half work 07–16, half 11–20. Many hats: the
  /// CEO takes a line.
  static let startupClass: HoursStage = {
    var stage = HoursStage(
      number: 1, name: "startup class", people: 5,
      summary: "One team answers on weekdays for 13 hours; half come early, half stay late, and "
        + "everybody wears many hats.",
      home: .init(days: weekdays, window: day, starts: .halves))
    stage.hats = 1
    stage.roles = [
      .init("representative", .everybodyElse), .init("CEO on a line", .outside),
    ]
    stage.assumptions = [.sameStartAssumed]
    return stage
  }()
}
