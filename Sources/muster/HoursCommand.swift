import ArgumentParser
import Pipeline
import Reporting
import Workforce

/// `muster hours`: which hours, sites and languages are covered, with which shifts, and what else could
/// be.
struct HoursCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hours",
    abstract:
      "Says which hours, sites and languages to cover, what that costs, and with which shifts.",
    discussion: """
      Reads muster.yaml in the workspace folder: sites with their hours, time zones, languages, channels \
      and public holidays, the regions where customers are, and how shifts are worked.

      Examples:
        muster hours                              whom today's hours reach, shifts, and other ways
        muster hours --people 12                  the best shifts for twelve people
        muster hours --month 2027-07              the same in another month, with its clocks
        muster hours --format csv --output shifts.csv
        muster hours --stages                     which stage comes next, when, and for whom
        muster hours --holes                      this year's holes, and what would close them
        muster hours --holes --year 2027 --all    all of them
        muster hours --holes --format json        one by one, in UTC
        muster hours --holes --format ics --output holes.ics
        muster hours --publish --format html --output hours.html

      Exit code 3 means that the answer is done, and that shifts leave somebody missing.
      """)

  @OptionGroup var options: WorkspaceOptions

  @Flag(help: "Tell every uncovered stretch of a year, and why.")
  var holes = false

  @Flag(help: "Tell when customers can reach somebody, on their own clocks.")
  var publish = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "With --holes, --publish or --stages: the year, from 1 January 00:00 UTC on; this year by default.",
      valueName: "year"))
  var year: Int?

  @Option(
    help: ArgumentHelp(
      "The month whose tickets and clocks count; the plan's first by default.", valueName: "month"))
  var month: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The best shifts for so many people, instead of the people that it takes.",
      valueName: "count"))
  var people: Int?

  @Flag(help: "With --holes or --stages: show everything, not only what matters most.")
  var all = false

  @OptionGroup(title: "Stages") var stages: HoursStageOptions

  @OptionGroup var output: ReportOptions

  func run() throws {
    let question = try HoursQuestion(self)
    if holes {
      let report = HolesReport(
        question.coverage, company: question.scenario.company,
        workspaceOption: options.asWritten)
      return try output.write(report, full: all, calendar: { report.calendarEvents })
    }
    let plan = question.plan
    let asked = try HoursStagesQuestion(
      options: options, scenario: question.scenario, stages: stages, year: year)
    if publish {
      let report = PublishedHoursReport(
        question.coverage.publishedHours(), company: question.scenario.company,
        waits: try question.waits(plan, week: asked.week()))
      return try output.write(report, full: all, calendar: { report.calendarEvents })
    }
    if stages.stages { return try asked.write(plan, to: output, full: all) }
    let week = try asked.week()
    let hours = try question.supportHours(plan, week: week)
    try output.write(
      HoursReport(
        hours: hours, company: question.scenario.company,
        standing: try asked.standing(plan, week: week), workspaceOption: options.asWritten),
      full: true)
    if !hours.design.shortfalls.isEmpty {
      throw NotFeasible(reason: "Some hours are short of people; the answer says which.")
    }
  }
}
