import Foundation
import Hiring
import StormTesting
import Synchronization
package import Workforce

/// A scenario's storm: the plan that a company would make knowing of its events, and what comes of it when
/// everything is uncertain and waiting has consequences.
///
///     let storm = try Storm(for: scenario, seed: 1, replications: 500, stepDays: 7, weeks: nil, policy: "planned")
///     storm.answer([.policies, .pace]) { _ in true }
package struct Storm: Sendable {
  package let problem: StormProblem
  /// What was not given and is assumed.
  package let assumptions: [Assumption]
  private let scenario: Scenario
  private let terms: StormTerms
  private let policy: StormPolicy
  private let buffered: HireAheadPolicy

  /// - Parameters:
  ///   - stepDays: 7, or 1 for days.
  ///   - weeks: the horizon; nil for the plan's months.
  ///   - policy: as `StormPolicy.name`.
  package init(
    for scenario: Scenario, seed: UInt64, replications: Int, stepDays: Int, weeks: Int?,
    policy: String
  ) throws(Problems) {
    // A plan as long as what is played: weeks without planned hires would say nothing of planning.
    var scenario = scenario
    if let weeks {
      let last = (scenario.hiring.firstMonth.firstDay + (7 * weeks - 1)).containingMonth
      let months = last - scenario.hiring.firstMonth + 1
      scenario.hiring.monthCount = min(120, max(scenario.hiring.monthCount, months))
    }
    self.scenario = scenario
    terms = StormTerms(seed: seed, replications: replications)
    var assumptions =
      scenario.assumptions + scenario.serviceAssumptions + scenario.stormAssumptions
    let expected = scenario.hiring.expecting(scenario.storm.events)
    var problem = StormProblem(
      of: scenario, stepDays: stepDays, weeks: weeks,
      plan: planHiring(expected, seed: seed, isQuick: true), assumptions: &assumptions)
    problem.follow(contactsByDay: scenario.storm.contactsByDay)
    self.problem = problem
    self.assumptions = assumptions
    buffered = scenario.hiring.policy.buffered
    guard let known = Self.policies(buffered).first(where: { $0.name == policy }) else {
      throw Problems([
        Problem(
          at: "--policy", "\(policy) is no way to hire.",
          remedy: "Write one of: \(StormPolicy.names.joined(separator: ", ")).")
      ])
    }
    self.policy = known
  }

  /// From doing nothing to planning.
  private static func policies(_ buffered: HireAheadPolicy) -> [StormPolicy] {
    [
      .nothing, .reactive, .roundUp(bufferShare: 0, bufferPeople: 0),
      .roundUp(bufferShare: buffered.bufferShare, bufferPeople: buffered.bufferPeople), .planned,
    ]
  }

  /// Break dates, and whatever else is asked.
  ///
  /// - Parameter goesOn: told about the share that is done; false stops it. What was found until then is the
  ///   answer.
  package func answer(
    _ questions: Set<StormAnswer.Question>, goesOn: @escaping @Sendable (Double) -> Bool
  ) -> StormAnswer {
    let played = questions.contains(.policies) ? Self.policies(buffered) : [policy]
    let progress = Progress(
      parts: played.count + questions.subtracting([.policies]).count, goesOn: goesOn)
    var answer = StormAnswer(problem: problem, policy: policy.name, outcomes: [])
    for policy in played {
      if let outcome = playStorm(problem, policy, terms, goesOn: progress.told) {
        answer.outcomes.append(outcome)
      }
      progress.isDone()
    }
    let limit = scenario.storm.limit
    if questions.contains(.importance) {
      answer.importances =
        inputImportances(
          problem, policy, base: importanceBase, terms,
          goesOn: progress.told) ?? []
      answer.indicators =
        leadingIndicators(problem, policy, terms, goesOn: progress.told) ?? []
      progress.isDone()
    }
    if questions.contains(.pace) {
      answer.pace = safePace(problem, policy, limit: limit, terms, goesOn: progress.told)
      progress.isDone()
    }
    if questions.contains(.launch) {
      answer.launch = safeLaunch(problem, policy, limit: limit, terms, goesOn: progress.told)
      progress.isDone()
    }
    if questions.contains(.frontier) {
      answer.frontier = paceFrontier(
        problem, limit: limit, moreHires: hiresTried, terms, goesOn: progress.told)
      progress.isDone()
    }
    if questions.contains(.safeHires) {
      answer.safeHires = safeHires(
        limit: limit, terms, planned: stormWithPlan(bufferShare:), goesOn: progress.told)
      progress.isDone()
    }
    if questions.contains(.hireBy) {
      answer.hireBy =
        hireByDates(
          problem, terms, price: scenario.hiring.priceOfLateTicket, most: 24,
          goesOn: progress.told) ?? []
      progress.isDone()
    }
    answer.wasStopped = progress.isStopped
    return answer
  }

  /// As many as make an answer of a second or so, which follows from the company's size alone: the rarer a
  /// break, the more it takes to say what moves it.
  private var importanceBase: Int {
    let ages = problem.hiring.segments.reduce(0) { $0 + $1.incidentRate.byAge.count }
    let work = problem.stepCount * (ages + 6 * problem.lines.count + 20)
    return max(256, min(4096, 20_000_000 / max(1, work)))
  }

  /// None, and up to two fifths of the first line.
  private var hiresTried: [Int] {
    let people = problem.lines.filter { $0.role.work == .firstLine }
      .reduce(0) { $0 + $1.people.reduce(0, +) }
    let shares = [0, 0.05, 0.1, 0.2, 0.4].map { Int((people * $0).rounded(.up)) }
    return Array(Set(shares)).sorted()
  }

  /// The same storm with the hires of a plan that has so much on top.
  private func stormWithPlan(bufferShare: Double) -> StormProblem {
    var changed = scenario.hiring.expecting(scenario.storm.events)
    changed.policy.bufferShare += bufferShare
    var ignored: [Assumption] = []
    var problem = StormProblem(
      of: scenario, stepDays: problem.stepDays, weeks: nil,
      plan: planHiring(changed, seed: terms.seed, isQuick: true), assumptions: &ignored)
    problem.stepCount = self.problem.stepCount
    problem.contactFactors = self.problem.contactFactors
    return problem
  }
}

extension HireAheadPolicy {
  /// With the buffer of the model, or 10 % where it has none.
  fileprivate var buffered: HireAheadPolicy {
    guard bufferShare == 0, bufferPeople == 0 else { return self }
    var buffered = self
    buffered.bufferShare = 0.1
    return buffered
  }
}

/// The share of several pieces of work that is done, told as one.
private final class Progress: Sendable {
  private let parts: Double
  private let goesOn: @Sendable (Double) -> Bool
  private let state = Mutex((done: 0.0, isStopped: false))

  init(parts: Int, goesOn: @escaping @Sendable (Double) -> Bool) {
    self.parts = Double(parts)
    self.goesOn = goesOn
  }

  var isStopped: Bool { state.withLock { $0.isStopped } }

  func isDone() { state.withLock { $0.done += 1 } }

  var told: @Sendable (Double) -> Bool {
    { [self] share in
      state.withLock { state in
        if !state.isStopped {
          // A search plays many times; the first time tells how far it may be.
          state.isStopped = !goesOn(min(1, (state.done + share) / parts))
        }
        return !state.isStopped
      }
    }
  }
}
