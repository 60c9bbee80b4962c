import Workforce

/// The first-line people of all teams together, month by month: what a plan's headline and its main
/// chart are about.
struct FirstLine {
  struct MonthFigures {
    var month: Month
    var exactNeed = 0.0
    var needed = 0
    var present = 0.0
    var productive = 0.0
    var hires = 0
    /// Teams with fewer ramped people than needed, and how many are missing.
    var missing: [(team: String, people: Double)] = []
    /// Whether every team's ramped people can solve its tickets.
    var isCarried = true
  }

  let months: [MonthFigures]

  init(_ plan: HiringPlan, roles: [Role]) {
    let names = Set(roles.filter { $0.work == .firstLine }.map(\.name))
    months = plan.months.map { month in
      month.lines.filter { names.contains($0.role) }
        .reduce(into: MonthFigures(month: month.month)) { sum, line in
          sum.exactNeed += line.exactNeed
          sum.needed += line.needed
          sum.present += line.present
          sum.productive += line.productive
          sum.hires += line.hires
          if line.gap < -0.05 { sum.missing.append((line.team, -line.gap)) }
          sum.isCarried = sum.isCarried && !line.isShort
        }
    }
  }
}

extension HiringPlan {
  /// The hires of one team and role in one month.
  struct Hire {
    var month: Month
    var line: LinePlan
  }

  /// In order of their start.
  var hires: [Hire] {
    months.flatMap { month in
      month.lines.filter { $0.hires > 0 }.map { Hire(month: month.month, line: $0) }
    }
  }

  /// Hires whose requisitions open on one day and who start together.
  struct HireGroup {
    var month: Month
    var openBy: CalendarDate?
    var lines: [LinePlan]

    var hires: Int { lines.reduce(0) { $0 + $1.hires } }
    /// When somebody has to act.
    var due: CalendarDate { openBy ?? month.firstDay }
  }

  /// In order of the day on which somebody has to act.
  var hireGroups: [HireGroup] {
    months.flatMap { month in
      let hiring = month.lines.filter { $0.hires > 0 }
      var seen: Set<CalendarDate?> = []
      return hiring.map(\.openBy).filter { seen.insert($0).inserted }.map { day in
        HireGroup(month: month.month, openBy: day, lines: hiring.filter { $0.openBy == day })
      }
    }
    .sorted { ($0.due, $0.month) < ($1.due, $1.month) }
  }

  /// Every team and role that has a line in some month, in the order in which they first appear.
  var teamRoles: [TeamRole] { Self.teamRoles(of: months.flatMap(\.lines)) }

  static func teamRoles(of lines: [LinePlan]) -> [TeamRole] {
    var seen: Set<TeamRole> = []
    return lines.map(TeamRole.init).filter { seen.insert($0).inserted }
  }

  /// Costs of all months; nil if nobody has a salary.
  var cost: Double? {
    let costs = months.compactMap(\.cost)
    return costs.isEmpty ? nil : costs.reduce(0, +)
  }
}

struct TeamRole: Hashable {
  var team: String
  var role: String

  init(_ line: LinePlan) {
    team = line.team
    role = line.role
  }
}
