import Workforce

extension HoursStages {
  /// Stage 7: three hundred people in six offices, on chat, email, phone and social.
  static let today: HoursStage = {
    var stage = HoursStage(
      number: 7, name: "six offices", people: 300,
      summary: "Six offices answer on chat, email, phone and social, each in its own daylight.",
      home: matchedTeams.home)
    stage.abroad = matchedTeams.abroad
    stage.abroad.append(
      .init(
        region: "Australia", city: "Sydney", timeZone: "Australia/Sydney",
        pattern: .init(days: weekdays, window: 480..<1080, starts: .halves), share: 0.08))
    stage.languages = matchedTeams.languages
    stage.channels = ["chat", "email", "phone", "social"]
    stage.roles = matchedTeams.roles
    stage.moves = matchedTeams.moves
    stage.assumptions = [
      Assumption(
        key: "sites",
        "The source doesn't name the six offices; after the stage before, the sixth is taken to be "
          + "Sydney, with 8 % of the people."),
      Assumption(
        key: "sites.hours",
        "Offices that open last are open from Monday to Friday, 08–18."),
      .weekendCrewAssumed, .sameStartAssumed,
    ]
    return stage
  }()
}
