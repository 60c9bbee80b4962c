import Pipeline
import Workforce

/// A comparison of policies whose numbers are chosen to be told, not simulated.
enum MadeComparison {
  /// Six months: nothing and reactive fall behind, planned doesn't.
  static func growing(teams: [String] = ["Support"]) -> PolicyComparison {
    PolicyComparison(
      outcomes: [
        outcome(
          "nothing", "Nobody is hired.", losing: 0.3, hires: [0, 0, 0, 0, 0, 0], behind: 300),
        outcome("reactive", "One after each full month.", hires: [0, 0, 1, 1, 1, 1], behind: 120),
        outcome("planned", "The plan's hires.", hires: [0, 2, 0, 1, 0, 1], behind: 0),
      ],
      priceOfLateTicket: 15, priceOfTicketInOvertime: 24,
      reactiveReach: teams.map { team in
        let sizes = [5, 10, 20, 40].map { size(of: $0, isHeld: $0 <= 20) }
        return ReactiveReach(
          team: team, monthsUntilRamped: 6, sizes: sizes,
          failsFrom: size(of: 26, isHeld: false))
      })
  }

  static func size(of people: Int, isHeld: Bool) -> ReactiveReach.SizeOutcome {
    ReactiveReach.SizeOutcome(
      people: people, hiresPerMonth: 0.03 * Double(people),
      reactive: ReactiveReach.Strain(
        overloadedShare: isHeld ? 0 : 0.5, lateShare: isHeld ? 0.01 : 0.52),
      planned: ReactiveReach.Strain(overloadedShare: 0, lateShare: 0))
  }

  private static func outcome(
    _ name: String, _ rule: String, losing: Double = 0, hires: [Int], behind: Double
  ) -> PolicyOutcome {
    var present = 10.0
    return PolicyOutcome(
      name: name, rule: rule,
      months: hires.enumerated().map { index, count in
        present += Double(count) - losing
        let backlog = behind * Double(index)
        return PolicyOutcome.MonthOutcome(
          month: MadePlans.january + index, present: present, productive: present, hires: count,
          leavers: losing, tickets: 2400, backlog: backlog, lateTickets: backlog > 0 ? 2000 : 0,
          longestWaitDays: backlog / 80, teams: 1, overloadedTeams: backlog > 80 ? 1 : 0,
          cost: present * 4000)
      })
  }
}
