import Workforce

/// Which languages are served where, and by how many.
struct LanguageTeams {
  /// For each site, in their order.
  private(set) var teams: [[LanguageTeam]]
  private(set) var assumptions: [Assumption] = []
  private(set) var shortcomings: [StageShortcoming] = []

  init(_ stage: HoursStage, _ sites: [FittedSite], _ problem: StageProblem) {
    teams = sites.map { _ in [] }
    // Whoever writes down several languages means them; with one alone, the stage's come on top.
    let isGiven = problem.languages.count > 1
    let names = isGiven ? problem.languages.map(\.name) : stage.languages
    let main = problem.languages.first?.name ?? stage.languages.first ?? "English"
    if !isGiven, !stage.languages.isEmpty {
      assumptions.append(
        Assumption(
          key: "languages", "The languages are the source's: \(names.joined(separator: ", ")).")
      )
    }
    var left = sites.map(\.people)
    var anyWithoutShare = false
    for name in names where name != main {
      guard let place = Self.place(of: name, stage, sites, problem) else { continue }
      let share = problem.languages.first { $0.name == name }?.share
      anyWithoutShare = anyWithoutShare || share == nil
      let wanted = max(
        problem.smallestTeam, share.map { roundedUp($0 * Double(problem.people)) } ?? 0)
      let people = min(wanted, left[place])
      if people < problem.smallestTeam {
        shortcomings.append(
          StageShortcoming(
            site: sites[place].name,
            cause: "\(sites[place].name) has \(people) of the \(problem.smallestTeam) people that "
              + "\(name) takes.",
            wayOut:
              "Have people who speak two languages, hire \(problem.smallestTeam - people) more there, "
              + "or promise \(name) an answer in writing."))
      }
      left[place] -= people
      if people > 0 { teams[place].append(LanguageTeam(language: name, people: people)) }
    }
    if anyWithoutShare {
      assumptions.append(
        Assumption(
          key: "languages.share",
          "A language whose share isn't known gets the smallest team, \(problem.smallestTeam) people."
        ))
    }
    for index in sites.indices where left[index] > 0 {
      teams[index].insert(LanguageTeam(language: main, people: left[index]), at: 0)
    }
  }

  /// The site that serves a language: where it is to move, else the one nearest to its speakers.
  private static func place(
    of language: String, _ stage: HoursStage, _ sites: [FittedSite], _ problem: StageProblem
  ) -> Int? {
    let now = problem.firstMonth.middle
    if let move = stage.moves.first(where: { $0.language == language }),
      let index = sites.firstIndex(where: { $0.name == move.toCity })
    {
      return index
    }
    func nearest(_ apart: (FittedSite) -> Double) -> Int? {
      sites.indices.filter { sites[$0].people > 0 }.min { apart(sites[$0]) < apart(sites[$1]) }
    }
    func spoken(_ region: CustomerRegion) -> Double {
      region.share * (region.languages.first { $0.name == language }?.share ?? 0)
    }
    if let region = problem.regions.max(by: { spoken($0) < spoken($1) }), spoken(region) > 0 {
      return nearest {
        clockHoursApart(problem.clocks[$0.timeZone], problem.clocks[region.timeZone], at: now)
      }
    }
    guard let hours = speakers[language] else { return 0 }
    return nearest { site in
      let own =
        (problem.clocks[site.timeZone]?.offsetSeconds(at: now)).map { Double($0) / 3600 } ?? 0
      let apart = abs(own - hours).truncatingRemainder(dividingBy: 24)
      return min(apart, 24 - apart)
    }
  }

  /// Where most customers of a language usually are, in hours ahead of UTC, as long as nobody says.
  /// Spanish and Portuguese are taken to be Latin America's.
  private static let speakers: [String: Double] = [
    "Spanish": -5, "Portuguese": -3, "French": 1, "German": 1, "Italian": 1, "Dutch": 1,
    "Polish": 1, "Swedish": 1, "Danish": 1, "Norwegian": 1, "Finnish": 2, "Greek": 2, "Turkish": 3,
    "Arabic": 3, "Hebrew": 2, "Hindi": 5.5, "Thai": 7, "Vietnamese": 7, "Indonesian": 7,
    "Chinese": 8, "Mandarin": 8, "Korean": 9, "Japanese": 9,
  ]
}
