import Workforce

extension HoursStages {
  /// Stage 5: eighty people in the Americas, in Europe with the Middle East and Africa (Dublin), and in
  /// Asia and Australia (Singapore). Contacts follow the sun, and nobody works at night.
  static let global: HoursStage = {
    let byDay = HoursStage.SitePattern(
      days: daily, window: day, starts: hourly, weekends: thursdayAndFridayOff)
    var stage = HoursStage(
      number: 5, name: "global team", people: 80,
      summary:
        "AMER, EMEA and APAC each work in their own daylight and hand over to the next: nobody "
        + "works at night.",
      home: byDay)
    stage.abroad = [
      .init(
        region: "EMEA", city: "Dublin", timeZone: "Europe/Dublin", pattern: byDay, share: 0.3),
      .init(
        region: "APAC and Australia", city: "Singapore", timeZone: "Asia/Singapore", pattern: byDay,
        share: 0.2),
    ]
    stage.languages = international.languages
    stage.channels = international.channels
    stage.roles = [
      .init("representative", .everybodyElse), .init("lead abroad", .onePerSiteAbroad),
      .init("manager", .oneFor(people: 10)),
    ]
    stage.assumptions = [
      Assumption(
        key: "sites.hours",
        "Each region is open for 13 hours, 07–20, on seven days: with 09–18 abroad an hour of the day "
          + "would be left over in summer."),
      Assumption(
        key: "sites.people", "Half of the people are at home, 30 % in EMEA and 20 % in APAC."),
      .weekendCrewAssumed, .sameStartAssumed,
    ]
    return stage
  }()
}
