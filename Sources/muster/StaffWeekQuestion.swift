import FileFormats
import Foundation
import Pipeline
import Workforce

/// What `muster staff` was asked about a week of the imported history.
struct StaffWeekQuestion {
  /// Nil where there is no model; then everything is measured or usual.
  let scenario: Scenario?
  let timeZoneReason: String
  private let options: WorkspaceOptions
  private let clock: WallClock
  private let choice: WeekChoice
  private let growth: Double
  private let duplicateHours: Double
  private let wishes: StaffingWishes
  private let isBlended: Bool

  init(_ command: StaffCommand) throws {
    try self.init(
      options: command.options, week: command.week, interval: command.interval,
      promises: command.promises)
  }

  init(
    options: WorkspaceOptions, week: StaffWeekOptions, interval: String?, promises: PromiseOptions
  ) throws {
    self.options = options
    let workspace = options.place
    let hasModel = FileManager.default.fileExists(
      atPath: workspace.modelFile.path(percentEncoded: false))
    scenario = hasModel ? try workspace.scenario() : nil
    (clock, timeZoneReason) = try week.measuring.clock(site: scenario?.sites.first)
    duplicateHours = week.measuring.duplicateHours
    isBlended = week.blend
    var reader = OptionReader()
    for problem in week.measuring.problems { reader.tell(problem) }
    choice = reader.choice(week, interval: interval)
    growth = reader.growth(week)
    if promises.retrial != nil {
      reader.tell(
        "--retrial", "It is about one queue, with --contacts and --aht.",
        "Add those, or leave it out: a week's history counts every try.")
    }
    wishes = StaffingWishes(
      service: reader.service(promises), shrinkage: reader.shrinkage(promises))
    guard reader.problems.isEmpty else { throw Problems(reader.problems) }
  }

  /// The typical week's least people.
  func staffing() throws -> WeekStaffing {
    var demand = try typicalWeek()
    if growth != 0 { demand.grow(by: growth) }
    return try staffing(for: demand)
  }

  /// The forecast's first whole week, in so many ways as it may come, and the least people for what is
  /// expected of it.
  func forecastStaffing(paths: Int) throws -> (week: ForecastWeek, staffing: WeekStaffing) {
    let typical = try typicalWeek()
    let history = try options.importedHistory()?.series(
      clock: clock, choice: choice, duplicateHours: duplicateHours,
      streams: scenario?.hiring.streams ?? [], progress: showMeasuring)
    Terminal.endProgress()
    guard let history else { throw options.nothingImported }
    let week = try ForecastWeek(
      like: typical, history: history,
      terms: scenario.map { ForecastTerms(of: $0) } ?? ForecastTerms(), clock: clock, paths: paths,
      seed: options.seed)
    return (week, try staffing(for: week.demand))
  }

  private func staffing(for demand: WeekDemand) throws -> WeekStaffing {
    let staffing = try WeekStaffing(for: demand, scenario: scenario, wishes: wishes)
    return isBlended ? try staffing.blended : staffing
  }

  private func typicalWeek() throws -> WeekDemand {
    let week = try options.importedHistory()?.week(
      clock: clock, choice: choice, duplicateHours: duplicateHours,
      streams: scenario?.hiring.streams ?? [], progress: showMeasuring)
    Terminal.endProgress()
    guard let demand = week else {
      throw try options.importedHistory()?.isEmpty() ?? true
        ? options.nothingImported
        : Problems([
          Problem(
            at: options.place.database.shownPath,
            "The history doesn't cover one whole week, from a Monday to a Sunday.",
            remedy: "Import more of it; or give the figures yourself: muster staff --contacts 100 "
              + "--aht 3m.")
        ])
    }
    return demand
  }
}

extension OptionReader {
  mutating func choice(_ week: StaffWeekOptions, interval: String?) -> WeekChoice {
    var choice = choice(by: week.by, interval: interval)
    choice.weeks = week.weeks
    if !(1...520).contains(week.weeks) {
      tell("--weeks", "\(week.weeks) is no number of weeks.", "Write 1 to 520, such as 8.")
    }
    return choice
  }

  /// - Parameter by: what tells queues apart, as `--by` has it.
  /// - Parameter knowsSegments: whether queues may be told apart by customers' segments, too.
  mutating func choice(
    by: String, interval: String?, knowsSegments: Bool = false
  ) -> WeekChoice {
    var choice = WeekChoice()
    if let interval, let seconds = time("--interval", interval, isOverZero: true) {
      if (300...3600).contains(seconds), 3600.0.truncatingRemainder(dividingBy: seconds) == 0 {
        choice.intervalSeconds = Int(seconds)
      } else {
        tell(
          "--interval", "\(interval) doesn't divide an hour into a few parts.",
          "Write 5m, 10m, 15m, 20m, 30m or 60m.")
      }
    }
    let parts = by.split(separator: ",").map { String($0) }
    choice.byLanguage = parts.contains("language")
    choice.bySkill = parts.contains("skill")
    choice.bySegment = knowsSegments && parts.contains("segment")
    let known = ["language", "skill", "nothing"] + (knowsSegments ? ["segment"] : [])
    for part in parts where !known.contains(part) {
      tell(
        "--by", "Queues aren't told apart by \(part).",
        knowsSegments
          ? "Write some of language, skill and segment, such as language,segment, or nothing."
          : "Write language, skill, both, or nothing.")
    }
    return choice
  }

  mutating func growth(_ week: StaffWeekOptions) -> Double {
    guard let text = week.growth else { return 0 }
    let isPercent = text.hasSuffix("%")
    let number = Double(isPercent ? String(text.dropLast()) : text)
    guard let number, number.isFinite, case let share = isPercent ? number / 100 : number,
      share > -1, share <= 100
    else {
      tell("--growth", "\(text) is no growth.", "Write 20% for a fifth more, or -10% for less.")
      return 0
    }
    return share
  }
}
