import Workforce

extension HoursStages {
  /// Stage 6: a hundred and fifty people, teams matched to customers by language and culture. French and
  /// German are served from Dublin first; then Berlin and Paris open, and tenured reps move home.
  static let matchedTeams: HoursStage = {
    let office = HoursStage.SitePattern(days: weekdays, window: 480..<1080, starts: .halves)
    var stage = HoursStage(
      number: 6, name: "teams matched to customers", people: 150,
      summary:
        "Customers are served in their own language and culture: offices open where it is spoken, "
        + "and tenured reps move home.",
      home: global.home)
    stage.abroad = global.abroad
    stage.abroad[0].share = 0.2
    stage.abroad += [
      .init(
        region: "German-speaking Europe", city: "Berlin", timeZone: "Europe/Berlin",
        pattern: office,
        share: 0.08),
      .init(
        region: "France", city: "Paris", timeZone: "Europe/Paris", pattern: office, share: 0.07),
    ]
    stage.languages = ["English", "Spanish", "French", "Portuguese", "German"]
    stage.channels = international.channels
    stage.roles = [
      .init("representative", .everybodyElse), .init("lead abroad", .onePerSiteAbroad),
      .init("manager", .oneFor(people: 10)),
    ]
    stage.moves = [
      .init(language: "German", fromCity: "Dublin", toCity: "Berlin", afterMonths: 0),
      .init(language: "French", fromCity: "Dublin", toCity: "Paris", afterMonths: 3),
    ]
    stage.assumptions = [
      Assumption(
        key: "sites.hours", "Berlin and Paris are open from Monday to Friday, 08–18."),
      Assumption(
        key: "sites.people",
        "45 % of the people are at home, 20 % in EMEA's first site, 20 % in APAC, 8 % in Berlin and "
          + "7 % in Paris."),
      Assumption(
        key: "sites",
        "Berlin opens when the stage begins and Paris three months later. All who serve the language "
          + "move, half of them when the new site opens, the others when their backfill has ramped."
      ),
      .weekendCrewAssumed, .sameStartAssumed,
    ]
    return stage
  }()
}
