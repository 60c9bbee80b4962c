import ArgumentParser
import FileFormats
import Foundation
import Pipeline
import Storage
import Workforce

/// When and for whom a roster is.
struct RosterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The first day; the next Monday by default.", valueName: "day"))
  var from: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many weeks; what the model says by default.", valueName: "count"))
  var weeks: Int?

  @Option(
    help: ArgumentHelp(
      "The table of people; people.csv in the workspace by default.", valueName: "file"))
  var people: String?

  @Option(
    help: ArgumentHelp(
      "The table of time off; time-off.csv in the workspace by default.", valueName: "file"))
  var timeOff: String?

  @Option(
    help: ArgumentHelp(
      "The table of wishes; wishes.csv in the workspace by default.", valueName: "file"))
  var wishes: String?

  @Option(
    help: ArgumentHelp(
      "The table of days that are decided; fixed.csv in the workspace by default.",
      valueName: "file"))
  var fixed: String?

  @Option(
    help: ArgumentHelp(
      "The table of meetings, training and the like; activities.csv in the workspace by default.",
      valueName: "file"))
  var activities: String?
}

extension RosterOptions {
  /// What a command takes on top to be about the same days and tables.
  func asWritten(from first: CalendarDate, days: Int) -> String {
    let tables: [(option: String, file: String?)] = [
      ("people", people), ("time-off", timeOff), ("wishes", wishes), ("fixed", fixed),
      ("activities", activities),
    ]
    return " --from \(first) --weeks \((days + 6) / 7)"
      + tables.compactMap { table in table.file.map { " --\(table.option) \($0.shellQuoted)" } }
      .joined()
  }
}

/// What a roster is made of: the model, the tables of people, and the rosters published before.
struct RosterInput {
  let options: WorkspaceOptions
  let scenario: Scenario
  let question: RosterQuestion
  /// Those that have a day in the weeks before the first or in the period.
  let published: [PublishedRoster]
  private let clocks: WallClocks
  private let weeks: RosterWeeks

  /// - Parameters:
  ///   - written: today's date; nil for the system's.
  ///   - others: problems of other options, to be told together with what is wrong here.
  init(
    _ options: WorkspaceOptions, _ asked: RosterOptions, today written: String? = nil,
    besides others: [Problem] = []
  ) throws {
    self.options = options
    var problems = others
    func collect<Value>(_ body: () throws -> Value) throws -> Value? {
      do { return try body() } catch let found as Problems {
        problems += found.all
        return nil
      }
    }
    let scenario = try collect { try options.place.scenario() }
    var tableProblems: [Problem] = []
    let lists = try collect { try Self.lists(options.place, asked, &tableProblems) }
    if let weeks = asked.weeks, !(1...53).contains(weeks) {
      problems.append(
        Problem(
          at: "--weeks", "\(weeks) is no number of weeks.", remedy: "Write 1 to 53, such as 4."))
    }
    var today = LocalTime(secondsSince1970: try SystemDate.now().secondsSince1970).date
    if let written {
      if let day = CalendarDate(written) {
        today = day
      } else {
        problems.append(
          Problem(
            at: "--today", "\(written) is no day.", remedy: "Write a day such as 2027-03-01."))
      }
    }
    var firstDay: CalendarDate?
    if let scenario {
      firstDay = Self.firstDay(asked, scenario, today: try SystemDate.now(), &problems)
    }
    guard problems.isEmpty, let scenario, var lists, let firstDay else {
      throw Problems(problems + tableProblems)
    }
    self.scenario = scenario
    var clocks: WallClocks = [:]
    for zone in scenario.timeZonesOfHours.sorted() {
      clocks[zone] = WallClock(systemZone: zone)
      if clocks[zone] == nil {
        problems.append(
          Problem(
            at: options.place.modelFile.shownPath,
            "This system knows no time zone \"\(zone)\".",
            remedy: "Write a name such as Europe/Dublin, and see that the time zone data is there.")
        )
      }
    }
    guard problems.isEmpty else { throw Problems(problems + tableProblems) }
    self.clocks = clocks
    published = try Self.published(options.place, from: firstDay + -150)
    let balances = published.balances(before: firstDay)
    for index in lists.people.indices where lists.people[index].carriedPoints == 0 {
      lists.people[index].carriedPoints = balances[lists.people[index].name] ?? 0
    }
    question = RosterQuestion(
      firstDay: firstDay, dayCount: 7 * (asked.weeks ?? scenario.roster.weeks),
      settings: scenario.roster, lists: lists,
      before: published.listed.filter { $0.date < firstDay },
      told: published.listed.filter { $0.date >= firstDay }, today: today)
    weeks = RosterWeeks(
      of: scenario,
      tickets: Plan(for: scenario, seed: options.seed).hiring.months.map(\.tickets),
      week: try options.typicalWeek(of: scenario), clocks: clocks)
    guard tableProblems.isEmpty else {
      // Names are looked up among those that could be read, so that all that is wrong is told at once.
      if !lists.people.isEmpty { _ = try collect { try problem() } }
      throw Problems(tableProblems + problems)
    }
  }

  /// What the model asks of people in the period.
  func problem(goesOn: @escaping @Sendable () -> Bool = { true }) throws -> RosterProblem {
    weeks.prepare(from: question.firstDay, days: question.dayCount)
    return try RosterProblem(
      question, company: scenario.company ?? "", clocks: clocks, goesOn: goesOn, hours: hours)
  }

  /// What the week from a Monday on asks for.
  func hours(_ monday: CalendarDate) throws -> HoursProblem { try weeks.hours(monday) }

  // MARK: Reading

  private static func firstDay(
    _ asked: RosterOptions, _ scenario: Scenario, today: Timestamp, _ problems: inout [Problem]
  ) -> CalendarDate? {
    guard let text = asked.from else {
      let day = max(
        LocalTime(secondsSince1970: today.secondsSince1970).date,
        scenario.hiring.firstMonth.firstDay)
      return day + (7 - day.weekday) % 7
    }
    guard let day = CalendarDate(text) else {
      problems.append(
        Problem(
          at: "--from", "\(text) is no day.", remedy: "Write a day such as 2027-03-01."))
      return nil
    }
    let last = scenario.hiring.firstMonth + (scenario.hiring.monthCount - 1)
    if day.containingMonth < scenario.hiring.firstMonth || day.containingMonth > last {
      problems.append(
        Problem(
          at: "--from", "\(text) is in no month of the plan.",
          remedy: "Write a day from \(scenario.hiring.firstMonth) to \(last)."))
    }
    return day
  }

  /// - Parameter wrong: what is wrong in the tables, beside the rows that could be read.
  private static func lists(
    _ place: Workspace, _ asked: RosterOptions, _ wrong: inout [Problem]
  ) throws -> RosterLists {
    var problems: [Problem] = []
    func source(_ option: String, _ given: String?, _ usual: String) -> RosterTables.Source? {
      let file = given.map { URL(filePath: $0) } ?? place.folder.appending(path: usual)
      if given == nil, !FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) {
        return nil
      }
      do {
        return RosterTables.Source(try ByteSource(file: file), named: file.shownPath)
      } catch {
        problems.append(
          Problem(
            at: option, "\(file.shownPath) can't be read.",
            remedy: "Name a table that is there and that you may read."))
        return nil
      }
    }
    let people = source("--people", asked.people, "people.csv")
    let timeOff = source("--time-off", asked.timeOff, "time-off.csv")
    let wishes = source("--wishes", asked.wishes, "wishes.csv")
    let fixed = source("--fixed", asked.fixed, "fixed.csv")
    let activities = source("--activities", asked.activities, "activities.csv")
    guard problems.isEmpty else { throw Problems(problems) }
    let (lists, found) = try RosterTables.readAll(
      people: people, timeOff: timeOff, wishes: wishes, fixed: fixed, activities: activities)
    wrong = found
    return lists
  }

  private static func published(
    _ place: Workspace, from date: CalendarDate
  ) throws -> [PublishedRoster] {
    guard FileManager.default.fileExists(atPath: place.database.path(percentEncoded: false)) else {
      return []
    }
    do {
      return try Database(opening: place.database).publishedRosters.all(endingFrom: date)
    } catch {
      throw WorldFailed("reading the published rosters in \(place.database.shownPath)", error)
    }
  }
}

extension WorkspaceOptions {
  /// The typical week of the history, on the first site's clock; nil where nothing was imported.
  func typicalWeek(of scenario: Scenario) throws -> WeekDemand? {
    guard let history = try importedHistory() else { return nil }
    let clock = scenario.sites.first.flatMap { WallClock(systemZone: $0.timeZone) } ?? .utc
    let week = try history.week(
      clock: clock, streams: scenario.hiring.streams, progress: showMeasuring)
    Terminal.endProgress()
    return week
  }
}
