import Workforce

/// Starts that one plan has and another hasn't, or has in another month.
struct MovedStarts {
  var team: String
  var role: String
  var count: Int
  /// Nil for starts that only the later plan has.
  var before: Month?
  /// Nil for starts that only the earlier plan has.
  var after: Month?
  var openBy: CalendarDate?

  /// Each team's and role's starts in months in which their number differs, each plan's in order of
  /// time, are matched one by one: the first with the first.
  static func between(_ before: [IssuedMonth], _ after: [IssuedMonth]) -> [MovedStarts] {
    var seen: Set<[String]> = []
    let teamRoles = (before + after).flatMap(\.lines).map { [$0.team, $0.role] }
      .filter { seen.insert($0).inserted }
    return teamRoles.flatMap { names -> [MovedStarts] in
      var gone: [Month] = []
      var come: [(month: Month, openBy: CalendarDate?)] = []
      for (old, new) in zip(before, after) {
        func line(_ month: IssuedMonth) -> IssuedLine? {
          month.lines.first { [$0.team, $0.role] == names }
        }
        let added = (line(new)?.hires ?? 0) - (line(old)?.hires ?? 0)
        gone += Array(repeating: old.month, count: max(0, -added))
        come += Array(repeating: (new.month, line(new)?.openBy), count: max(0, added))
      }
      return (0..<max(gone.count, come.count)).reduce(into: []) { moved, index in
        let start = MovedStarts(
          team: names[0], role: names[1], count: 1,
          before: index < gone.count ? gone[index] : nil,
          after: index < come.count ? come[index].month : nil,
          openBy: index < come.count ? come[index].openBy : nil)
        if let last = moved.last, last.before == start.before, last.after == start.after {
          moved[moved.count - 1].count += 1
        } else {
          moved.append(start)
        }
      }
    }
    .sorted { ($0.after ?? $0.before ?? .early) < ($1.after ?? $1.before ?? .early) }
  }

  /// "2 more Representatives to start in 2027-04. Open the requisitions by 2027-01-16."
  func text(namingTeam: Bool) -> String {
    let people = (count == 1 ? role : plural(role)) + (namingTeam ? " in \(team)" : "")
    let number = Numerals.whole(count)
    let opening =
      openBy.map { " Open the \(count == 1 ? "requisition" : "requisitions") by \($0)." } ?? ""
    return switch (before, after) {
    case (let before?, let after?):
      "\(number) \(people) to start in \(after) instead of \(before).\(opening)"
    case (nil, let after?): "\(number) more \(people) to start in \(after).\(opening)"
    case (let before?, nil): "\(number) fewer \(people) to start in \(before)."
    case (nil, nil): ""
    }
  }
}

extension Month {
  fileprivate static let early = Month(year: 1, number: 1)
}
