import FileFormats
import Pipeline
import Workforce

/// What `muster storm` was asked, checked all at once.
struct StormRunQuestion {
  /// One model to be played, with its name.
  struct Asked {
    let name: String
    /// As it was typed; nil for the model as it is.
    let what: String?
    let scenario: Scenario
  }

  /// What is played: one alone or, to be compared, the model as it is first.
  let asked: [Asked]
  private let options: WorkspaceOptions
  private let asking: StormAskingOptions
  private let playing: StormPlayingOptions

  /// - Parameter history: what is played again; nil for the months ahead.
  init(_ command: StormCommand, for scenario: Scenario, history: StrainHistory?) throws {
    options = command.options
    asking = command.asking
    playing = command.playing
    var reader = OptionReader()
    var scenario = scenario
    reader.check(playing)
    if let limit = playing.limit.flatMap({ reader.share("--limit", $0) }) {
      scenario.storm.limit = limit
      if limit >= 1 {
        reader.tell("--limit", "Every growth would be safe.", "Write less than 100 %, such as 10%.")
      }
    }
    reader.check(asking, against: scenario)
    reader.check(history, asking)
    var asked: [Asked] = []
    func ask(_ name: String, _ what: String, at place: String) throws {
      do {
        asked.append(
          Asked(
            name: name, what: what,
            scenario: try StormQuestion(what, at: place).applied(to: scenario)))
      } catch let problems as Problems {
        for problem in problems.all { reader.tell(problem) }
      }
    }
    if asking.compare {
      asked.append(Asked(name: "the model as it is", what: nil, scenario: scenario))
      for question in scenario.storm.scenarios {
        try ask(question.name, question.what, at: "scenarios: \(question.name)")
      }
      if let what = asking.what { try ask(what, what, at: "--what") }
    } else if let what = asking.what {
      try ask(what, what, at: "--what")
    } else if let history {
      do {
        let replayed = try scenario.replaying(history, people: asking.people)
        asked.append(
          Asked(name: "history", what: replayed.words, scenario: replayed.scenario))
      } catch {
        for problem in error.all { reader.tell(problem) }
      }
    } else {
      asked.append(Asked(name: "the model as it is", what: nil, scenario: scenario))
    }
    if asking.launch, let changed = asked.first?.scenario, changed.storm.events.isEmpty {
      reader.tell(
        "--launch", "The model has no event that could start earlier or later.",
        "Write one under events, such as {name: Launch, kind: launch, start: 2027-03-15}.")
    }
    guard reader.problems.isEmpty else { throw Problems(reader.problems) }
    self.asked = asked
  }

  /// Single things where somebody asked for them, and what is told of every storm otherwise.
  func questions(for scenario: Scenario) -> Set<StormAnswer.Question> {
    let single = asking.asked
    guard single.isEmpty else { return Set(single.map(\.question)) }
    // Growth that is behind can't be chosen any more.
    if asking.history { return [.policies] }
    return scenario.storm.events.isEmpty
      ? [.policies, .importance, .pace] : [.policies, .importance, .pace, .launch]
  }

  /// What is asked of each model that is compared.
  let comparedQuestions: Set<StormAnswer.Question> = [.pace]

  func storm(for asked: Asked) throws -> Storm {
    try Storm(
      for: asked.scenario, seed: options.seed, replications: playing.replications,
      stepDays: playing.days ? 1 : 7, weeks: playing.weeks, policy: playing.policy)
  }

  /// All of them, with all that is wrong in any.
  func storms() throws -> [Storm] {
    var reader = OptionReader()
    let storms = try asked.compactMap { asked in
      do {
        return try storm(for: asked)
      } catch let problems as Problems {
        for problem in problems.all where !reader.problems.contains(problem) {
          reader.tell(problem)
        }
        return nil
      }
    }
    guard reader.problems.isEmpty else { throw Problems(reader.problems) }
    return storms
  }
}

extension StormAskingOptions {
  /// The single things that were asked.
  fileprivate var asked: [(option: String, question: StormAnswer.Question)] {
    [
      ("--policies", policies, .policies), ("--importance", importance, .importance),
      ("--pace", pace, .pace), ("--launch", launch, .launch), ("--frontier", frontier, .frontier),
      ("--hires", hires, .safeHires), ("--hire-by", hireBy, .hireBy),
    ].compactMap { option, isAsked, question in isAsked ? (option, question) : nil }
  }
}

extension OptionReader {
  fileprivate mutating func check(_ playing: StormPlayingOptions) {
    let policies = StormPolicy.names
    if !policies.contains(playing.policy) {
      tell(
        "--policy", "\(playing.policy) is no way to hire.",
        "Write one of: \(policies.joined(separator: ", ")).")
    }
    if let weeks = playing.weeks, !(1...520).contains(weeks) {
      tell("--weeks", "\(weeks) is not a number of weeks to play.", "Write 1 to 520, such as 104.")
    }
    if !(8...1_000_000).contains(playing.replications) {
      tell(
        "--replications", "\(playing.replications) is not a number of futures to play.",
        "Write 8 to 1000000, such as 500.")
    }
  }

  fileprivate mutating func check(_ history: StrainHistory?, _ asking: StormAskingOptions) {
    if history != nil, asking.what != nil || asking.compare {
      tell(
        "--history", "It can't be given together with --what or --compare.",
        "Play the months behind by themselves: what came can't be changed.")
    }
    guard let people = asking.people else { return }
    if history == nil {
      tell(
        "--people", "It says who was there when a history began.",
        "Write --history too, or --what \"people=+3\" for the months ahead.")
    } else if !(people.isFinite && people >= 1 && people <= 100_000) {
      tell("--people", "\(people) is not a number of people.", "Write how many, such as 12.")
    }
  }

  fileprivate mutating func check(_ asking: StormAskingOptions, against scenario: Scenario) {
    if let name = asking.save {
      if asking.what == nil {
        tell(
          "--save", "There is nothing to keep.",
          "Ask something with --what too, such as --what \"adds=+40%\".")
      }
      let isPlain = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      if name.isEmpty || !isPlain || name.first?.isLetter != true {
        tell(
          "--save", "\(name) is no name for a scenario.",
          "Write letters, digits and hyphens, such as big-launch.")
      }
    }
    guard asking.compare else { return }
    for (option, _) in asking.asked {
      tell(
        option, "It can't be given together with --compare.",
        "Ask one at a time; each of what is compared is told with its safe pace.")
    }
    if scenario.storm.scenarios.isEmpty, asking.what == nil {
      tell(
        "--compare", "The model has no scenarios to compare.",
        "Write some under scenarios, or ask with --what.")
    }
  }
}
