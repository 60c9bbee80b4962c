import Pipeline
import Workforce

/// What a change does, month by month and in the month in which the customers join.
struct ChangeEffect {
  struct MonthEffect {
    var month: Month
    var ticketsBefore: Double
    var ticketsAfter: Double
    /// First line, all teams.
    var repsExactBefore: Double
    var repsExactAfter: Double
    var repsNeededBefore: Int
    var repsNeededAfter: Int
    /// All roles.
    var hiresBefore: Int
    var hiresAfter: Int
  }

  /// Starts that the change adds, takes away or moves.
  struct MovedHire {
    var team: String
    var role: String
    var count: Int
    /// The month in which they start without the change; nil for hires that it adds.
    var before: Month?
    /// The month in which they start with it; nil for hires that it takes away.
    var after: Month?
    var openBy: CalendarDate?
  }

  let customersAdded: Double
  let month: Month
  let months: [MonthEffect]
  let movedHires: [MovedHire]
  /// The customers on top of the plan before the change at which one more rep than after it is
  /// needed in the month; nil where the plans don't tell.
  let nextRepAtCustomers: Int?

  init(scenario: Scenario, change: HiringChange) {
    customersAdded = change.customersAdded
    month = change.month
    let roles = scenario.hiring.roles
    let linesBefore = FirstLine(change.before, roles: roles).months
    let linesAfter = FirstLine(change.after, roles: roles).months
    months = zip(
      zip(change.before.months, linesBefore), zip(change.after.months, linesAfter)
    ).map { before, after in
      MonthEffect(
        month: before.0.month, ticketsBefore: before.0.tickets, ticketsAfter: after.0.tickets,
        repsExactBefore: before.1.exactNeed, repsExactAfter: after.1.exactNeed,
        repsNeededBefore: before.1.needed, repsNeededAfter: after.1.needed,
        hiresBefore: before.0.hires, hiresAfter: after.0.hires)
    }
    movedHires = Self.movedHires(change)
    arrivalHires = ArrivalHires(change, movedHires: movedHires)
    nextRepAtCustomers = Self.nextRep(scenario: scenario, change: change)
  }

  /// Who has to start, by when, and whether they can.
  let arrivalHires: ArrivalHires

  /// Hires of the whole plan, all roles, that the change adds; negative if it saves some.
  var hiresAdded: Int { months.reduce(0) { $0 + $1.hiresAfter - $1.hiresBefore } }

  /// The month in which the customers join; nil where the plan doesn't reach it.
  var arrival: MonthEffect? { months.first { $0.month == month } }

  /// One team's and role's starts before and after, each in order of time, are matched one by one:
  /// the first with the first. What is left over is added, or taken away.
  private static func movedHires(_ change: HiringChange) -> [MovedHire] {
    let lines = (change.before.months + change.after.months).flatMap(\.lines)
    return HiringPlan.teamRoles(of: lines).flatMap { teamRole -> [MovedHire] in
      let (before, after) = unmatchedStarts(change, of: teamRole)
      return (0..<max(before.count, after.count)).reduce(into: []) { moved, index in
        let hire = MovedHire(
          team: teamRole.team, role: teamRole.role, count: 1,
          before: index < before.count ? before[index] : nil,
          after: index < after.count ? after[index].month : nil,
          openBy: index < after.count ? after[index].openBy : nil)
        if let last = moved.last, last.before == hire.before, last.after == hire.after {
          moved[moved.count - 1].count += 1
        } else {
          moved.append(hire)
        }
      }
    }
    .sorted { lhs, rhs in
      func due(_ hire: MovedHire) -> Int {
        hire.openBy?.dayNumber ?? (hire.after ?? hire.before)?.firstDay.dayNumber ?? 0
      }
      return due(lhs) < due(rhs)
    }
  }

  /// The starts, an element a person, of months in which their number changes.
  private static func unmatchedStarts(
    _ change: HiringChange, of teamRole: TeamRole
  ) -> (before: [Month], after: [(month: Month, openBy: CalendarDate?)]) {
    var before: [Month] = []
    var after: [(month: Month, openBy: CalendarDate?)] = []
    for (oldMonth, newMonth) in zip(change.before.months, change.after.months) {
      let old = oldMonth.lines.first { TeamRole($0) == teamRole }?.hires ?? 0
      let new = newMonth.lines.first { TeamRole($0) == teamRole }
      let added = (new?.hires ?? 0) - old
      before += Array(repeating: oldMonth.month, count: max(0, -added))
      after += Array(repeating: (newMonth.month, new?.openBy), count: max(0, added))
    }
    return (before, after)
  }

  /// The exact need grows in proportion to the customers; the policy's rounding says where the next
  /// whole person begins. That can be turned round only where the policy is plain arithmetic on one
  /// team's need.
  private static func nextRep(scenario: Scenario, change: HiringChange) -> Int? {
    let policy = scenario.hiring.policy
    let firstLine = Set(scenario.hiring.roles.filter { $0.work == .firstLine }.map(\.name))
    guard change.customersAdded > 0, policy.roundsUp, policy.confidence == nil,
      let before = change.before.months.first(where: { $0.month == change.month }),
      let after = change.after.months.first(where: { $0.month == change.month })
    else { return nil }
    let pairs = after.lines.filter { firstLine.contains($0.role) }.compactMap { new in
      before.lines.first { TeamRole($0) == TeamRole(new) }.map { (before: $0, after: new) }
    }
    .filter { $0.after.exactNeed > $0.before.exactNeed }
    guard pairs.count == 1 else { return nil }
    let pair = pairs[0]
    let factor = 1 + policy.bufferShare
    func needed(_ exact: Double) -> Int { roundedUp(exact * factor) + policy.bufferPeople }
    guard needed(pair.before.exactNeed) == pair.before.needed,
      needed(pair.after.exactNeed) == pair.after.needed
    else { return nil }
    let slope = (pair.after.exactNeed - pair.before.exactNeed) / change.customersAdded
    let lastExact = Double(pair.after.needed - policy.bufferPeople) / factor
    let room = (lastExact - pair.before.exactNeed) / slope
    guard room.isFinite, room < 1e12 else { return nil }
    return Int((room + 1e-9 * max(1, room)).rounded(.down)) + 1
  }
}
