import Workforce

extension HoursStages {
  /// Stage 4: forty people, three to five of them abroad, first in the region with most customers outside
  /// home (Western Europe, served from Ireland). English, Spanish, French and Portuguese; fewer nights.
  static let international: HoursStage = {
    var stage = HoursStage(
      number: 4, name: "international team", people: 40,
      summary:
        "A few people open a site abroad, where most customers outside home are; four languages, "
        + "and the night at home gets shorter.",
      home: aroundTheClock.home)
    stage.abroad = [
      .init(
        region: "Western Europe", city: "Dublin", timeZone: "Europe/Dublin",
        pattern: .init(days: weekdays, window: 540..<1080, starts: .one), share: 0.1, people: 3...5)
    ]
    stage.languages = ["English", "Spanish", "French", "Portuguese"]
    stage.channels = ["phone", "chat", "email"]
    stage.roles = [
      .init("representative", .everybodyElse), .init("night rep", .nights),
      .init("lead abroad", .onePerSiteAbroad), .init("manager", .oneFor(people: 10)),
    ]
    stage.assumptions = [
      .nightsAssumed, .weekendCrewAssumed, .sameStartAssumed,
      Assumption(
        key: "sites.hours",
        "The first site abroad is open from Monday to Friday, 09–18, all at once."),
      Assumption(
        key: "sites.people", "A tenth of the people, but three to five, work abroad."),
      Assumption(key: "channels", "Chat is the third channel."),
    ]
    return stage
  }()
}
