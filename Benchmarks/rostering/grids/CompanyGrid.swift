import FileFormats
import Foundation
import Pipeline
import RosterSolving
import Rostering
import Workforce

/// Writes the problem that the search is given for a company's roster, as JSON: `company-grid FOLDER DAY FILE`.
///
/// FOLDER is a workspace with people and without a history, DAY the first one. Fair shares are those that
/// `muster roster` takes where it has no limit of time.
@main struct CompanyGrid {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let day = CalendarDate(arguments[2]) else {
      FileHandle.standardError.write(Data("Write company-grid FOLDER DAY FILE.\n".utf8))
      exit(2)
    }
    let problem = try problem(URL(filePath: arguments[1], directoryHint: .isDirectory), from: day)
    var translation = RosterTranslation(problem)
    translation.takeFairShares(RosterSearch(seed: 1), spent: { 0 })
    let relaxation = GridRelaxation(translation.grid)
    if !relaxation.people.isEmpty {
      FileHandle.standardError.write(
        Data("\(relaxation.people.count) people can't keep all rules; these cost now.\n".utf8))
    }
    try JSONEncoder().encode(relaxation.grid.withMergedCover.withoutImpliedTotals)
      .write(to: URL(filePath: arguments[3]))
  }

  private static func problem(_ folder: URL, from day: CalendarDate) throws -> RosterProblem {
    let scenario = try ModelFile.read(
      String(contentsOf: folder.appending(path: "muster.yaml"), encoding: .utf8),
      named: "muster.yaml", startingIn: day.containingMonth)
    func table(_ name: String) throws -> RosterTables.Source {
      RosterTables.Source(try ByteSource(file: folder.appending(path: name)), named: name)
    }
    let lists = try RosterTables.read(
      people: table("people.csv"), timeOff: table("time-off.csv"), wishes: table("wishes.csv"))
    var clocks: WallClocks = [:]
    for zone in scenario.timeZonesOfHours { clocks[zone] = WallClock(systemZone: zone) }
    let weeks = RosterWeeks(
      of: scenario, tickets: Plan(for: scenario, seed: 1).hiring.months.map(\.tickets), week: nil,
      clocks: clocks)
    return try RosterProblem(
      RosterQuestion(
        firstDay: day, dayCount: 7 * scenario.roster.weeks, settings: scenario.roster,
        lists: lists, today: day),
      company: scenario.company ?? "", clocks: clocks, hours: weeks.hours)
  }
}
