import ArgumentParser
import FileFormats
import Foundation
import Pipeline
import Reporting
import Storage
import Synchronization
import Workforce

/// `muster roster`: who works when, with proof.
struct RosterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roster",
    abstract: "Gives every person their shifts for the coming weeks, and proves how good that is.",
    discussion: """
      Reads muster.yaml in the workspace folder, and beside it people.csv, time-off.csv, wishes.csv, \
      fixed.csv and activities.csv where they are there. Without people.csv it makes up as many people as the week needs.

      Examples:
        muster roster                               the coming weeks
        muster roster --from 2027-03-01 --weeks 6
        muster roster --why                         who could fill each hole, and what forbids it
        muster roster --simulate                    what customers would feel
        muster roster --publish                     keep it; the next roster goes on from it
        muster roster --repair --absent "Amy 2027-03-03..2027-03-05"
        muster roster --person Amy                  one person's own sheet
        muster roster --person Amy --format ics --output amy.ics
        muster roster --format csv --output roster.csv

      The same seed gives the same roster, on any machine; with --seconds, the best that was found in \
      that time. Ctrl-C ends the search with the best so far.

      Exit code 3 means that the roster is done, and that somebody is missing somewhere or a rule can't \
      be kept.
      """)

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup(title: "Period and people") var asked: RosterOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Search for so many seconds, instead of a fixed amount of work.", valueName: "count"))
  var seconds: Double?

  @Flag(help: "Say of every hole who could fill it, and what forbids it.")
  var why = false

  @Flag(help: "Play the roster: what service level, wait and backlog customers would feel.")
  var simulate = false

  @Flag(help: "Keep the roster: the next one goes on from it.")
  var publish = false

  @Flag(help: "Mend the published roster, with as few changes to others as there can be.")
  var repair = false

  @Option(
    help: ArgumentHelp(
      "With --repair: who can't come, and when: \"Amy 2027-03-03..2027-03-05\"; may be given again.",
      valueName: "who and when"))
  var absent: [String] = []

  @Option(
    help: ArgumentHelp(
      "The day on which changes to a published roster are told: what is before it stays; today by "
        + "default.", valueName: "day"))
  var today: String?

  @Option(help: ArgumentHelp("Only this person's own sheet.", valueName: "name"))
  var person: String?

  @Flag(help: "Show everything, not only what matters most.")
  var all = false

  @OptionGroup var output: ReportOptions

  func run() throws {
    let input = try RosterInput(options, asked, today: today, besides: badOptions)
    let interruption = Interruption()
    let made: (roster: Roster, before: Roster?)
    if repair {
      let question = try RosterRepairQuestion(input, absent: absent)
      let before = question.published
      made = (
        before.repaired(
          for: question.problem, RosterRepair(firstFreeDay: question.firstFreeDay),
          terms(RosterSearch.repairWork(for: question.problem)), spent: spent(interruption)), before
      )
    } else {
      let problem = try input.problem { !interruption.wasAskedFor }
      defer { Terminal.endProgress() }
      made = (
        Roster(
          solving: problem, terms(RosterSearch.usualWork(for: problem)), spent: spent(interruption),
          progress: { cost, lowerBound in
            Terminal.progress(
              "Looking for a roster: \(cost) points, none is below \(lowerBound) …")
          }), nil
      )
    }
    if publish { try keep(made.roster) }
    try tell(made.roster, before: made.before, input, interruption)
    if let reason = made.roster.whatIsMissing { throw NotFeasible(reason: reason) }
  }

  private var badOptions: [Problem] {
    var problems: [Problem] = []
    if let seconds, !(0.1...86_400).contains(seconds) {
      problems.append(
        Problem(
          at: "--seconds", "\(seconds) is no time to search.",
          remedy: "Write 0.1 to 86400 seconds, such as 60."))
    }
    if !repair, !absent.isEmpty {
      problems.append(
        Problem(
          at: "--absent", "It is about mending a roster.",
          remedy: "Add --repair, or write time off into time-off.csv."))
    }
    return problems
  }

  // MARK: Searching

  /// With so much work, or as much as the seconds that were asked for allow.
  private func terms(_ work: Int) -> RosterSearch {
    RosterSearch(seed: options.seed, work: seconds == nil ? work : .max)
  }

  /// The share of the time that is gone.
  private func spent(_ interruption: Interruption) -> @Sendable () -> Double {
    let begun = ContinuousClock.now
    let seconds = seconds
    return {
      if interruption.wasAskedFor { return 1 }
      guard let seconds else { return 0 }
      return (ContinuousClock.now - begun) / .seconds(1) / seconds
    }
  }

  // MARK: Telling

  private func tell(
    _ roster: Roster, before: Roster?, _ input: RosterInput, _ interruption: Interruption
  ) throws {
    if let person {
      let place = roster.problem.people.firstIndex { $0.name.lowercased() == person.lowercased() }
      guard let place else {
        throw Problems([
          Problem(
            at: "--person", "There is nobody called \"\(person)\".",
            remedy: "Write one of: "
              + roster.problem.people.prefix(30).map(\.name).joined(separator: ", ") + ".")
        ])
      }
      return try output.write(
        PersonRosterReport(roster, person: place), full: all,
        calendar: { RosterCalendar(roster, person: place).events })
    }
    let outcome = simulate ? try played(roster, input) : nil
    let explanations = why ? roster.explanations(most: all ? .max : 12) : []
    let remedies =
      why
      ? roster.remedies(
        for: Array(explanations.prefix(3)), most: 8,
        RosterSearch(
          seed: options.seed, work: RosterSearch.usualWork(for: roster.problem) / 10)
      ) { _ in interruption.wasAskedFor ? 1 : 0 } : []
    try output.write(
      RosterReport(
        roster, outcome: outcome, explanations: explanations, remedies: remedies,
        before: before, commands: next(roster)),
      full: all, workbook: { RosterWorkbook(roster).workbook })
  }

  private func played(_ roster: Roster, _ input: RosterInput) throws -> RosterOutcome {
    let interruption = Interruption()
    defer { Terminal.endProgress() }
    return try RosterOutcome(
      of: roster, serving: roster.problem.needs.indices.map { roster.serving(need: $0) },
      WeekSimulationTerms(seed: options.seed), hours: input.hours
    ) { progress in
      Terminal.progress("Playing the roster: \(progress.replicationsDone) weeks …")
      return !interruption.wasAskedFor
    }
  }

  private func next(_ roster: Roster) -> [Command] {
    let written =
      options.asWritten
      + asked.asWritten(from: roster.problem.firstDay, days: roster.problem.dayCount)
      + (repair ? " --repair" : "") + absent.map { " --absent \($0.shellQuoted)" }.joined()
      + (today.map { " --today \($0)" } ?? "")
    var commands: [Command] = []
    if !roster.holes.isEmpty, !why {
      commands.append(
        Command("muster roster\(written) --why", "who could fill each hole, and what forbids it"))
    }
    if !simulate {
      commands.append(
        Command("muster roster\(written) --simulate", "what customers would feel"))
    }
    if !publish {
      commands.append(
        Command("muster roster\(written) --publish", "keep it, for the next one to go on from"))
    }
    return commands
  }

  // MARK: Publishing

  private func keep(_ roster: Roster) throws {
    let ledger = RosterLedger(roster)
    let now = try SystemDate.now()
    do {
      let database = try Database(opening: options.place.database)
      let kept = try database.publishedRosters.publish { number in
        PublishedRoster(
          roster, number: number, publishedAt: now, balances: ledger.lines.map(\.balance))
      }
      Terminal.standardError("Published as roster \(kept.number).")
    } catch {
      throw WorldFailed("keeping the roster in \(options.place.database.shownPath)", error)
    }
  }
}

extension Roster {
  /// Why it isn't all that was asked for, as a sentence; nil where it is.
  var whatIsMissing: String? {
    if breaches.contains(where: { $0.points == nil }) {
      return "Some rule isn't kept; the answer says which."
    }
    return holes.isEmpty ? nil : "Somebody is missing somewhere; the answer says where."
  }
}
