import Foundation
import Pipeline
import Workforce

/// What `muster roster --repair` was asked: the published roster, and who can't come.
struct RosterRepairQuestion {
  /// With the absences.
  let problem: RosterProblem
  /// As people were told it.
  let published: Roster
  let firstFreeDay: Int

  init(_ input: RosterInput, absent: [String]) throws {
    var problems: [Problem] = []
    let first = input.question.firstDay
    let last = first + (input.question.dayCount - 1)
    let rows = input.published.listed.filter { $0.date >= first && $0.date <= last }
    if rows.isEmpty {
      problems.append(
        Problem(
          at: "--repair", "No roster from \(first) to \(last) was published.",
          remedy: "Publish one first: muster roster\(input.options.asWritten) --from \(first) "
            + "--weeks \(input.question.dayCount / 7) --publish."))
    }
    var changed = try input.problem()
    let usual = changed
    for text in absent {
      do {
        let absence = try Absence(text, in: changed)
        changed.people[absence.person].timeOff.append(
          .init(days: absence.days, reason: "absent"))
        // What was decided of the day no longer is.
        for day in absence.days { changed.people[absence.person].fixed[day] = nil }
      } catch {
        problems.append(error)
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    problem = changed
    published = try Roster(rows.keepingActivities(of: usual.people), for: usual)
    firstFreeDay = max(0, input.question.today.dayNumber - first.dayNumber)
  }
}

extension [ListedFixedDay] {
  /// Without activities that the table of activities no longer has.
  fileprivate func keepingActivities(of people: [RosterPerson]) -> [ListedFixedDay] {
    let known = Dictionary(
      people.map { ($0.name.lowercased(), Set($0.activities.map(\.name))) },
      uniquingKeysWith: { first, _ in first })
    return map { row in
      guard let activities = row.activities else { return row }
      let own = known[row.name.lowercased()] ?? []
      var row = row
      row.activities = activities.filter { own.contains($0.name) }
      return row
    }
  }
}

/// "Amy 2027-03-03..2027-03-05", or one day.
private struct Absence {
  let person: Int
  let days: Range<Int>

  init(_ text: String, in problem: RosterProblem) throws(Problem) {
    let words = text.split(whereSeparator: \.isWhitespace)
    let name = words.dropLast().joined(separator: " ")
    let dates = (words.last ?? "").components(separatedBy: "..").map { CalendarDate($0) }
    guard words.count > 1, (1...2).contains(dates.count), let first = dates[0],
      let last = dates[dates.count - 1], first <= last
    else {
      throw Problem(
        at: "--absent", "\(text) doesn't say who and when.",
        remedy: "Write a name and days, such as \"Amy 2027-03-03..2027-03-05\".")
    }
    guard
      let person = problem.people.firstIndex(where: { $0.name.lowercased() == name.lowercased() })
    else {
      throw Problem(
        at: "--absent", "There is nobody called \"\(name)\".",
        remedy: "Write one of: "
          + problem.people.prefix(30).map(\.name).joined(separator: ", ") + ".")
    }
    self.person = person
    days =
      first.dayNumber - problem.firstDay.dayNumber..<last.dayNumber - problem.firstDay.dayNumber + 1
  }
}
