import Workforce

/// A stage whose offices by language are those of the user's own languages.
///
/// Where several are written down, a language of the source that isn't among them gives its office to the
/// largest other one that has none; without another one the office isn't opened.
func stage(_ stage: HoursStage, forLanguagesOf problem: StageProblem) -> (
  stage: HoursStage, assumptions: [Assumption]
) {
  guard !stage.moves.isEmpty, problem.languages.count > 1 else { return (stage, []) }
  let spoken = problem.languages.dropFirst().sorted { ($0.share ?? 0) > ($1.share ?? 0) }.map(
    \.name)
  var kept = Set(stage.moves.map(\.language).filter(spoken.contains))
  var adapted = stage
  var assumptions: [Assumption] = []
  var moves: [HoursStage.LanguageMove] = []
  for move in stage.moves {
    guard !spoken.contains(move.language) else {
      moves.append(move)
      continue
    }
    let place = adapted.abroad.firstIndex { $0.city == move.toCity }
    guard
      let language = spoken.first(where: { !kept.contains($0) && office(of: $0, problem) != nil }),
      let (city, zone) = office(of: language, problem)
    else {
      if let place { adapted.abroad.remove(at: place) }
      continue
    }
    kept.insert(language)
    if let place {
      adapted.abroad[place].region = "where \(language) is spoken"
      adapted.abroad[place].city = city
      adapted.abroad[place].timeZone = zone
    }
    var own = move
    own.language = language
    own.toCity = city
    moves.append(own)
    assumptions.append(
      Assumption(
        key: "supportHours.candidates",
        "\(language) takes the place of \(move.language) in the source; its office opens in \(city)."
      ))
  }
  adapted.moves = moves
  return (adapted, assumptions)
}

/// Where an office for a language would open: the candidate that serves it, else a city of its
/// speakers. Nil where neither is known.
private func office(of language: String, _ problem: StageProblem) -> (city: String, zone: String)? {
  if let own = problem.candidates.first(where: { $0.languages?.contains(language) ?? false }) {
    return (own.name, own.timeZone)
  }
  return LanguageCities.all[language]
}

/// A large city for each of the languages that support teams most often add, to be replaced by
/// candidates of one's own.
package enum LanguageCities {
  package static let all: [String: (city: String, zone: String)] = [
    "Spanish": ("Bogotá", "America/Bogota"), "Portuguese": ("São Paulo", "America/Sao_Paulo"),
    "French": ("Paris", "Europe/Paris"), "German": ("Berlin", "Europe/Berlin"),
    "Italian": ("Milan", "Europe/Rome"), "Dutch": ("Amsterdam", "Europe/Amsterdam"),
    "Polish": ("Warsaw", "Europe/Warsaw"), "Swedish": ("Stockholm", "Europe/Stockholm"),
    "Turkish": ("Istanbul", "Europe/Istanbul"), "Japanese": ("Tokyo", "Asia/Tokyo"),
    "Korean": ("Seoul", "Asia/Seoul"),
  ]
}
