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

  /// Starts that the change adds to (or takes from) a month.
  struct MovedHire {
    var month: Month
    var team: String
    var role: String
    var count: Int
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
    nextRepAtCustomers = Self.nextRep(scenario: scenario, change: change)
  }

  /// The month in which the customers join; nil where the plan doesn't reach it.
  var arrival: MonthEffect? { months.first { $0.month == month } }

  private static func movedHires(_ change: HiringChange) -> [MovedHire] {
    zip(change.before.months, change.after.months).flatMap { before, after in
      let teamRoles = HiringPlan.teamRoles(of: before.lines + after.lines)
      return teamRoles.compactMap { teamRole -> MovedHire? in
        let old = before.lines.first { teamRole == TeamRole($0) }
        let new = after.lines.first { teamRole == TeamRole($0) }
        let count = (new?.hires ?? 0) - (old?.hires ?? 0)
        return count == 0
          ? nil
          : MovedHire(
            month: after.month, team: teamRole.team, role: teamRole.role, count: count,
            openBy: new?.openBy)
      }
    }
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

/// The effect in one sentence.
struct ChangeSentence {
  let effect: ChangeEffect

  init(_ effect: ChangeEffect) { self.effect = effect }

  /// "50 more customers in 2027-01 write 78 more tickets a month and need 0.31 more reps,
  /// 6.232 → 6.544: still 7, so no extra hire; the next one is needed at 124 more customers."
  var text: String {
    guard let arrival = effect.arrival else {
      return "\(customers) in \(effect.month) join outside the plan's months, so nothing changes."
    }
    let tickets = arrival.ticketsAfter - arrival.ticketsBefore
    let reps = arrival.repsExactAfter - arrival.repsExactBefore
    return "\(customers) in \(effect.month) \(isOne ? "writes" : "write") "
      + "\(moreOrFewer(tickets, digits: tickets.magnitude < 10 ? 1 : 0, "ticket")) a month and "
      + "\(isOne ? "needs" : "need") \(moreOrFewer(reps, digits: 2, "rep")), "
      + "\(Numerals.short(arrival.repsExactBefore)) → \(Numerals.short(arrival.repsExactAfter)): "
      + "\(needs)\(consequence)."
  }

  /// "still 7", "8 instead of 7".
  var needs: String {
    guard let arrival = effect.arrival else { return "unchanged" }
    return arrival.repsNeededBefore == arrival.repsNeededAfter
      ? "still \(arrival.repsNeededAfter)"
      : "\(arrival.repsNeededAfter) instead of \(arrival.repsNeededBefore)"
  }

  private var isOne: Bool { abs(effect.customersAdded) == 1 }

  private var customers: String {
    "\(Numerals.short(abs(effect.customersAdded))) \(effect.customersAdded < 0 ? "fewer" : "more") "
      + (isOne ? "customer" : "customers")
  }

  private var consequence: String {
    let extra = effect.movedHires.reduce(0) { $0 + $1.count }
    let hires =
      switch extra {
      case 0:
        effect.movedHires.isEmpty ? ", so no extra hire" : ", so hires move but none is added"
      case 1...: ", so \(counted(extra, "extra hire"))"
      default: ", so \(counted(-extra, "hire")) fewer"
      }
    let next = effect.nextRepAtCustomers.map {
      "; the next one is needed at \(Numerals.whole($0)) more customers"
    }
    return hires + (next ?? "")
  }

  private func moreOrFewer(_ value: Double, digits: Int, _ noun: String) -> String {
    let text = Numerals.fixed(abs(value), digits: digits)
    return "\(text) \(value < 0 ? "fewer" : "more") \(text == "1" ? noun : plural(noun))"
  }
}
