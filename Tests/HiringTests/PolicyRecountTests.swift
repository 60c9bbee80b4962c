import Randomness
import TestSupport
import Testing
import Workforce

@testable import Hiring

/// Simulates policies again, day part by day part, with none of the simulation's code.
struct PolicyRecountTests {
  @Test(arguments: 1...24) func everyPolicyIsCountedAgain(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let problem = HiringProblem.drawn(using: &generator)
    let plan = planHiring(problem, seed: 1)
    let comparison = comparePolicies(problem, plan: plan)
    for outcome in comparison.outcomes {
      let recount = Recount(
        of: outcome.name, problem: problem, planned: plan.months.map { $0.lines[0].hires })
      for (index, (month, again)) in zip(outcome.months, recount.months).enumerated() {
        let place = "seed \(seed), \(outcome.name), month \(index + 1)"
        #expect(month.hires == again.hires, "\(place)")
        #expect(abs(month.present - again.present) < 1e-6, "\(place)")
        #expect(abs(month.productive - again.productive) < 1e-6, "\(place)")
        #expect(abs(month.backlog - again.backlog) < 1e-6 * max(1, again.backlog), "\(place)")
        #expect(
          abs(month.lateTickets - again.late) <= 0.004 * month.tickets,
          "\(place): \(month.lateTickets), counted \(again.late)")
      }
    }
  }

  struct Recount {
    struct Month {
      var hires = 0
      var present = 0.0
      var productive = 0.0
      var backlog = 0.0
      var late = 0.0
    }

    var months: [Month] = []

    init(of policy: String, problem: HiringProblem, planned: [Int]) {
      let role = problem.roles[0]
      let level = 250.0
      let plannedLevel = level * problem.targetUtilisation
      var customers = problem.segments[0].startingCustomers
      // Each person-group with its months of tenure; the first is long there.
      var groups = [(count: problem.people[0].count, tenure: 500, isNew: false)]
      var starts = [Int](repeating: 0, count: 400)
      var backlog = 0.0
      var loadBefore: Double?
      for index in 0..<problem.monthCount {
        customers += problem.segments[0].grossAdds[index]
        let tickets = customers
        customers *= 1 - problem.segments[0].churn[index]

        let wanted = opened(
          policy, need: tickets / plannedLevel, loadBefore: loadBefore,
          heads: groups.map(\.count).reduce(0, +) + Double(starts[index...].reduce(0, +)),
          problem: problem)
        if policy == "planned" {
          starts[index] = planned[index]
        } else if wanted > 0 {
          starts[firstDayOfWork(openedIn: index, problem: problem)] += wanted
        }

        var month = Month(hires: starts[index])
        groups.append((Double(starts[index]), 0, true))
        for group in groups {
          month.present += group.count
          let ramp = group.tenure < role.ramp.count ? role.ramp[group.tenure] : 1
          month.productive += group.count * ramp
        }
        let capacity = month.productive * level
        let load = (backlog + tickets) / capacity
        // The month in small steps: what comes in at a moment waits for what is before it.
        let steps = 2000
        let days = Double((problem.firstMonth + index).dayCount)
        for _ in 0..<steps {
          if backlog / capacity * days > problem.terms.promiseDays {
            month.late += tickets / Double(steps)
          }
          backlog = max(0, backlog + (tickets - capacity) / Double(steps))
        }
        month.backlog = backlog
        months.append(month)

        for position in groups.indices {
          var leaving = role.attrition.steps[0].monthlyShare
          if load > role.attrition.overloadAbove! { leaving *= role.attrition.overloadFactor }
          groups[position].count *= 1 - min(1, leaving)
          if groups[position].isNew, groups[position].tenure == 0 {
            groups[position].count *= problem.terms.graduation
          }
          groups[position].tenure += 1
        }
        loadBefore = load
      }
    }

    private func opened(
      _ policy: String, need: Double, loadBefore: Double?, heads: Double, problem: HiringProblem
    ) -> Int {
      switch policy {
      case "reactive": loadBefore.map { $0 > problem.targetUtilisation } ?? false ? 1 : 0
      case "roundUp": max(0, Int((need.rounded(.up) - heads).rounded()))
      case "buffer": max(0, Int(((need * 1.1).rounded(.up) - heads).rounded()))
      default: 0
      }
    }

    private func firstDayOfWork(openedIn index: Int, problem: HiringProblem) -> Int {
      let opened = (problem.firstMonth + index).firstDay.dayNumber
      let ready = opened + Int(problem.terms.timeToFillDays) + Int(problem.terms.noticeDays)
      return (index..<400).first { later in
        let month = problem.firstMonth + later
        return month.firstDay.dayNumber >= ready
          && problem.terms.classMonths!.contains(month.number)
      }!
    }
  }
}

extension HiringProblem {
  /// One team with growth, churn, slack, a ramp, classes, and attrition that load makes worse.
  fileprivate static func drawn(using generator: inout SeededGenerator) -> HiringProblem {
    let customers = Double(Int.random(in: 600...9000, using: &generator))
    var problem = HiringProblem.made(
      customers: customers, ticketsPerMonth: customers,
      reps: (customers / 225 * Double.random(in: 0.8...1.3, using: &generator)).rounded(),
      months: 18)
    problem.segments[0].grossAdds = MonthlySeries(
      constant: (customers * Double.random(in: 0...0.06, using: &generator)).rounded())
    problem.segments[0].churn = MonthlySeries(
      constant: Double.random(in: 0...0.03, using: &generator))
    problem.targetUtilisation = [0.8, 0.9, 1].randomElement(using: &generator)!
    problem.roles[0].ramp = [[], [0.5], [0.25, 0.5, 0.75]].randomElement(using: &generator)!
    problem.roles[0].attrition = Attrition(
      steps: [.init(untilMonth: nil, monthlyShare: Double.random(in: 0...0.04, using: &generator))],
      overloadAbove: 1.05, overloadFactor: 2)
    problem.terms.timeToFillDays = Double(Int.random(in: 0...60, using: &generator))
    problem.terms.noticeDays = Double(Int.random(in: 0...30, using: &generator))
    problem.terms.graduation = [1, 0.9].randomElement(using: &generator)!
    problem.terms.promiseDays = Double(Int.random(in: 0...3, using: &generator))
    problem.terms.classMonths = [
      Set(1...12), [1, 3, 5, 7, 9, 11], [2, 5, 8, 11],
    ].randomElement(using: &generator)!
    return problem
  }
}
