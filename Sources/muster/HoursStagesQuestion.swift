import ArgumentParser
import FileFormats
import Foundation
import Pipeline
import Reporting
import Workforce

/// What the stages of support hours are asked besides what the model says.
struct HoursStageOptions: ParsableArguments {
  @Flag(help: "Say which stage of support hours the team is in, what comes next, and when.")
  var stages = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "With --stages: people who take contacts, instead of the model's.", valueName: "count"))
  var crew: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "With --stages: the fewest people on every open night; 2 if nobody says.", valueName: "count"
    ))
  var nightCrew: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "With --stages: the share of people who work each weekend; without it what the history's demand "
        + "says, else a third.", valueName: "share"))
  var weekendCrew: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "With --stages: when a threshold is met, such as people=18 or contactsAtWeekend=8%; several with "
        + "commas between them.", valueName: "name=value"))
  var trigger: String?

  @Option(
    name: .customLong("explain-stage"),
    help: ArgumentHelp(
      "With --stages: open a figure: seat, load or split.", valueName: "figure"))
  var explain: String?
}

/// What `muster hours --stages` was asked, checked all at once.
struct HoursStagesQuestion {
  private let options: WorkspaceOptions
  private let scenario: Scenario
  private let wishes: StageWishes
  private let explain: String?

  /// - Parameter year: in whose seasons sites hand over; nil for that of the plan's first month.
  init(
    options: WorkspaceOptions, scenario: Scenario, stages: HoursStageOptions, year: Int?
  ) throws {
    self.options = options
    self.scenario = scenario
    var reader = OptionReader()
    var wishes = StageWishes()
    wishes.year = year
    if let crew = stages.crew {
      if !(0...100_000).contains(crew) {
        reader.tell("--crew", "\(crew) is not a number of people.", "Write how many, such as 12.")
      }
      wishes.people = crew
    }
    if let crew = stages.nightCrew {
      if !(1...1000).contains(crew) {
        reader.tell("--night-crew", "\(crew) is not a number of people.", "Write 1 or more.")
      }
      wishes.fewestAtNight = crew
    }
    if let text = stages.weekendCrew {
      wishes.weekendShare = reader.share("--weekend-crew", text)
    }
    if let text = stages.trigger { wishes.triggers = reader.triggers(text) }
    if let name = stages.explain, !Self.figures.contains(where: { $0.asked == name }) {
      let known = Self.figures.map(\.asked)
      reader.tell(
        "--explain-stage", "There is no figure called \(name).",
        "Ask for one of: \(known.joined(separator: ", ")).")
    }
    guard reader.problems.isEmpty else { throw Problems(reader.problems) }
    self.wishes = wishes
    explain = stages.explain
  }

  func write(_ plan: Plan, to output: ReportOptions, full: Bool) throws {
    let standing = try standing(plan, week: week())
    guard let explain else {
      return try output.write(
        StageReport(
          scenario: scenario, standing: standing, workspaceOption: options.asWritten), full: full)
    }
    let name = Self.figures.first { $0.asked == explain }?.name
    // Of seats the one for today's hours, which comes last; of the others there is one.
    guard let found = standing.explanations.last(where: { $0.name == name }) else {
      throw Problems([
        Problem(
          at: "--explain-stage",
          "Nothing is known of \(explain): the model has no phone channel with a "
            + "share, or fewer than two languages with theirs.",
          remedy: "Write them, such as languages: [{name: English, share: 80%}, …].")
      ])
    }
    try output.write(ExplanationReport(explanation: found), full: full)
  }

  /// What a person asks for, and what the explanation is called.
  private static let figures: [(asked: String, name: String)] = [
    ("seat", "peoplePerSeat"), ("load", "offeredLoad"), ("split", "splitByLanguage"),
  ]

  func standing(_ plan: Plan, week: WeekDemand?) throws -> HoursStanding {
    let zones =
      scenario.sites.map(\.timeZone) + scenario.hours.candidates.map(\.timeZone)
      + scenario.hours.regions.map(\.timeZone) + HoursStanding.zones
    var clocks: [String: WallClock] = [:]
    for zone in Set(zones) { clocks[zone] = WallClock(systemZone: zone) }
    return HoursStanding(of: plan, week: week, clocks: clocks, wishes: wishes)
  }

  /// The typical week of the history, on the first site's clock; nil where nothing was imported.
  func week() throws -> WeekDemand? { try options.typicalWeek(of: scenario) }
}

extension OptionReader {
  /// "people=18, contactsAtWeekend=8%".
  fileprivate mutating func triggers(_ text: String) -> [String: Double] {
    var found: [String: Double] = [:]
    for part in text.split(separator: ",") {
      let sides = part.split(separator: "=", omittingEmptySubsequences: false).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard sides.count == 2 else {
        tell(
          "--trigger",
          "\(part.trimmingCharacters(in: .whitespaces)) is no threshold with its value.",
          "Write a name and a value, such as people=18.")
        continue
      }
      let names = StageWishes.triggerNames
      guard names.contains(sides[0]) else {
        let nearest = nearestName(to: sides[0], among: names).map { "Did you mean \($0)? " } ?? ""
        tell(
          "--trigger", "There is no threshold called \(sides[0]).",
          "\(nearest)Write one of: \(names.joined(separator: ", ")).")
        continue
      }
      let isPercent = sides[1].hasSuffix("%")
      let digits = isPercent ? String(sides[1].dropLast()) : sides[1]
      guard let number = Double(digits.trimmingCharacters(in: .whitespaces)), number.isFinite,
        number >= 0
      else {
        tell("--trigger", "\(sides[1]) is no value.", "Write 18 for people, or 8% for a share.")
        continue
      }
      found[sides[0]] = isPercent ? number / 100 : number
    }
    return found
  }
}
