import Foundation
import Optimization
import Workforce

/// The conditions: needs, promotions, and what all teams share.
extension HiringProgramme {
  mutating func addNeeds(of line: Int) {
    guard let productive = productive[line], let ramped = ramped[line] else { return }
    let reach = reach(of: line)
    let overtime = costs.overtime(of: staff.all[line].role)
    for month in months {
      let need = exactNeed(of: line, in: month)
      guard month >= reach else {
        // Too soon for a hire: what can't be done is paid as overtime, so that whoever is hired for
        // later months comes as early as that is worth it.
        guard !need.terms.isEmpty || need.constant > 0 else { continue }
        money = money + follower(of: need - productive[month]) * overtime
        continue
      }
      let target = target(of: line, in: month, for: need)
      switch rigour {
      case .allMet:
        needs.append((line, month, productive[month] - target))
        program.require(productive[month] - target, atLeast: 0)
        let least = target.terms.map { program.bounds[$0.variable.index].lowerBound }.first
        requireEnoughStarts(of: line, by: month, for: least ?? target.constant)
      case .leastMissed:
        guard !need.terms.isEmpty || need.constant > 0 else { continue }
        undone = undone + follower(of: need - ramped[month])
        belowTarget = belowTarget + follower(of: target - ramped[month])
      }
    }
  }

  /// Fully ramped people for the month's work.
  private func exactNeed(of line: Int, in month: Int) -> LinearForm {
    let role = staff.all[line].role
    let team = line / problem.roles.count
    func index(_ name: String) -> Int? {
      problem.roles.firstIndex { $0.name == name }.map { staff.index(team: team, role: $0) }
    }
    let tickets = tickets(of: role, team: staff.all[line].team, in: month)
    switch role.work {
    case .firstLine:
      return LinearForm(
        constant: tickets * problem.terms.serviceTarget / problem.ticketsPerPerson(in: role))
    case .escalations(_, let source, let coachingHours):
      var need = LinearForm(
        constant: tickets * problem.terms.serviceTarget / problem.ticketsPerPerson(in: role))
      guard coachingHours > 0, let from = index(source) else { return need }
      let rampMonths = max(1, problem.role(named: source).ramp.count)
      let each = coachingHours / problem.hoursForWork(in: role)
      for start in max(0, month - rampMonths + 1)...month {
        if let hired = hires[from]?[start] { need.terms.append((hired, each)) }
        need.constant += Double(beside[from]?.starts[start] ?? 0) * each
      }
      return need
    case .supervision(let span, let roles):
      return roles.compactMap(index).reduce(LinearForm()) {
        $0 + (present[$1]?[month] ?? LinearForm(constant: beside[$1]?.present[month] ?? 0))
      } * (1 / span)
    }
  }

  private func tickets(of role: Role, team: String, in month: Int) -> Double {
    switch role.work {
    case .firstLine: staff.demand.ticketsByTeam[team]?[month] ?? 0
    case .escalations(let rate, let source, _):
      rate * tickets(of: problem.role(named: source), team: team, in: month)
    case .supervision: 0
    }
  }

  /// People by the policy: a number where the need is one, else a whole unknown above the need.
  private mutating func target(
    of line: Int, in month: Int, for need: LinearForm
  ) -> LinearForm {
    let role = staff.all[line].role
    let policy = problem.policy
    guard !need.terms.isEmpty else {
      return LinearForm(constant: policy.target(for: need.constant, of: role).productive)
    }
    let sure = policy.confidence.map { confidence in
      carrying(need, around: givens.needs[line][month], spread: role.spread, confidence: confidence)
    }
    let buffered = (sure ?? need) * (1 + policy.bufferShare(for: role))
    guard policy.roundsUp else { return buffered }
    let least = roundedUp(max(0, leastNeed(of: line, in: month, buffered)))
    return follower(of: buffered, from: Double(least), whole: true)
  }

  /// `surelyCarrying` as its tangent at a need nearby. The function is concave, so that the tangent
  /// never asks for fewer people.
  private func carrying(
    _ need: LinearForm, around nearby: Double, spread: Double, confidence: Double
  ) -> LinearForm {
    let step = 1e-4 * max(1, nearby)
    let value = surelyCarrying(nearby, spread: spread, confidence: confidence)
    let above = surelyCarrying(nearby + step, spread: spread, confidence: confidence)
    let slope = (above - value) / step
    return need * slope + LinearForm(constant: value - slope * nearby)
  }

  /// The least that `form` can be: what is known beforehand saves the search most of its work, since
  /// whole people are far above a fraction of one.
  private func leastNeed(of line: Int, in month: Int, _ form: LinearForm) -> Double {
    guard !members.contains(where: { staff.source(of: $0) != nil }) else { return 0 }
    guard rigour == .allMet, case .supervision(let span, let roles) = staff.all[line].role.work
    else { return form.constant }
    return roles.reduce(0.0) { sum, name in
      guard let role = problem.roles.firstIndex(where: { $0.name == name }) else { return sum }
      let led = staff.index(team: line / problem.roles.count, role: role)
      return sum + (beside[led]?.present[month] ?? leastPresent(of: led, in: month))
    } / span
  }

  /// The fewest people of a line there can be in a month that has its people.
  func leastPresent(of line: Int, in month: Int) -> Double {
    let there = present[line]?[month].constant ?? 0
    guard month >= reach(of: line) else { return there }
    let need = exactNeed(of: line, in: month).constant
    return max(there, problem.policy.target(for: need, of: staff.all[line].role).productive)
  }

  /// A cut: so many people must have started by then, since nobody is worth more than the best start.
  private mutating func requireEnoughStarts(
    of line: Int, by month: Int, for least: Double
  ) {
    let isSource = members.contains { staff.source(of: $0) == line }
    guard !isSource, let form = productive[line]?[month] else { return }
    let missing = least - form.constant
    let helping = form.terms.filter { $0.factor > 1e-9 }
    guard missing > 1e-6, let best = helping.map(\.factor).max() else { return }
    program.require(
      LinearForm(terms: helping.map { ($0.variable, 1) }),
      atLeast: (missing / best - 1e-6).rounded(.up))
  }

  // MARK: Promotions

  /// Those promoted must have the tenure, and be no more than the share of the openings.
  mutating func addEligibility(of line: Int) {
    let promoting = members.filter { staff.source(of: $0) == line }
    guard !promoting.isEmpty else { return }
    for months in Set(promoting.compactMap { staff.all[$0].role.promotion?.afterMonths }).sorted() {
      let tenure = max(months, staff.all[line].role.ramp.count)
      let eligible = tenured(in: line, months: tenure)
      for month in self.months {
        let gone = promoting.flatMap { (promotions[$0] ?? []).prefix(month + 1).compactMap { $0 } }
        program.require(
          LinearForm(terms: gone.map { ($0, 1) }) - eligible[month], atMost: 0)
      }
    }
    for target in promoting {
      guard let share = staff.all[target].role.promotion?.share, share < 1 else { continue }
      for month in months {
        let promoted = (promotions[target] ?? []).prefix(month + 1).compactMap { $0 }
        let hired = (hires[target] ?? []).prefix(month + 1).compactMap { $0 }
        program.require(
          promoted.map { ($0, 1 - share) } + hired.map { ($0, -share) }, in: (-.infinity)...0)
      }
    }
  }

  /// People of a line with so many months of tenure, as if nobody were promoted.
  private func tenured(in line: Int, months tenure: Int) -> [LinearForm] {
    let role = staff.all[line].role
    var cohorts = staff.all[line].cohorts(in: problem)
    let overloaded = givens.overloaded[line]
    var forms = months.map { month in
      let there = cohorts.filter { $0.isThere(at: month) && month - $0.tenureStart >= tenure }
      for position in cohorts.indices where cohorts[position].isThere(at: month) {
        _ = cohorts[position].lose(
          at: month, role: role, utilisation: overloaded[month] ? .infinity : 0,
          graduation: problem.terms.graduation)
      }
      return LinearForm(constant: there.reduce(0) { $0 + $1.count })
    }
    let staying = Staying(in: staff.all[line], overloaded: overloaded, problem: problem)
    for start in months {
      guard let hired = hires[line]?[start], start + tenure < problem.monthCount else { continue }
      for month in (start + tenure)..<problem.monthCount {
        forms[month].terms.append((hired, staying.hired[start][month - start]))
      }
    }
    return forms
  }
}
