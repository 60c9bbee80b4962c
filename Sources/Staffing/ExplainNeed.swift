import Queueing
package import Workforce

/// How the people of one interval of a queue come about, and how many it would be without each factor.
package func explainNeed(
  _ demand: QueueDemand, _ staffing: QueueStaffing, interval: Int, intervalSeconds: Int
) throws(QueuePromiseOutOfReach) -> NeedExplanation {
  let terms = staffing.terms
  let need = staffing.intervals[interval]
  var explanation = NeedExplanation(
    key: staffing.key, terms: terms, interval: interval, intervalSeconds: intervalSeconds,
    need: need, load: staffing.load, formula: nil, steps: [])
  guard need.openShare > 0, need.load > 0 else { return explanation }
  if case .deferred(let promise) = terms.answering {
    explanation.steps = try DeferredNeed(
      week: DeferredWeek(demand, terms, promise, intervalSeconds: intervalSeconds),
      interval: interval, need: need, isHelped: !staffing.helpers.isEmpty
    ).steps
    return explanation
  }
  guard need.contacts > 0 else { return explanation }
  let live = LiveNeed(
    week: LiveWeek(demand, terms, intervalSeconds: intervalSeconds), interval: interval, need: need)
  do {
    explanation.formula = try staffInterval(live.work)
    explanation.steps = try live.steps
  } catch {
    throw QueuePromiseOutOfReach(key: staffing.key, reason: error)
  }
  return explanation
}

// MARK: Answered at once

/// One interval of contacts that are answered at once.
private struct LiveNeed {
  let week: LiveWeek
  let interval: Int
  let need: IntervalNeed

  private var terms: QueueTerms { week.terms }
  var work: IntervalWork { week.work(in: interval) }

  var steps: [NeedExplanation.Step] {
    get throws(PromiseOutOfReach) {
      let contacts = week.demand.contacts[interval]
      let now = contacts * terms.averageHandleTime / Double(week.intervalSeconds)
      var steps = [
        NeedExplanation.Step(.contacts, result: contacts),
        NeedExplanation.Step(.handleTime, result: now),
      ]
      if case .lagging = week.offered.choice {
        steps.append(
          .init(.inProgress, result: need.load, without: try people(contacts: contacts)))
      }
      var agents = try IntervalDesk(unpromised).agents
      steps.append(.init(.keepsUp, result: Double(agents)))
      let promised = try IntervalDesk(withoutOccupancy).agents
      if withoutOccupancy.promises != unpromised.promises {
        let bare = try IntervalDesk(onlyOccupancy).agents
        agents = promised
        steps.append(.init(.promises, result: Double(agents), without: paid(bare)))
      }
      if terms.promises.occupancy != nil {
        agents = try IntervalDesk(work).agents
        steps.append(.init(.occupancy, result: Double(agents), without: paid(promised)))
      }
      if terms.fewestAgents > 0 {
        steps.append(
          .init(.fewestAgents, result: Double(need.agents), without: scheduled(agents)))
      }
      return steps + paidSteps(need, shrinkage: terms.shrinkage)
    }
  }

  /// People to schedule for another number of contacts.
  private func people(contacts: Double) throws(PromiseOutOfReach) -> Int {
    paid(
      try IntervalDesk(terms.work(contacts: contacts, intervalSeconds: week.intervalSeconds)).agents
    )
  }

  private func paid(_ agents: Int) -> Int { scheduled(max(agents, terms.fewestAgents)) }

  private func scheduled(_ agents: Int) -> Int {
    PaidAgents(agents: agents, shrinkage: terms.shrinkage).scheduled
  }

  private var unpromised: IntervalWork {
    var work = work
    work.promises = IntervalWork.Promises()
    return work
  }

  private var withoutOccupancy: IntervalWork {
    var work = work
    work.promises.occupancy = nil
    return work
  }

  private var onlyOccupancy: IntervalWork {
    var work = unpromised
    work.promises.occupancy = terms.promises.occupancy
    return work
  }
}

// MARK: Put off

/// One interval of work that may wait.
private struct DeferredNeed {
  let week: DeferredWeek
  let interval: Int
  let need: IntervalNeed
  /// Whether people of other queues do the work in between.
  let isHelped: Bool

  var steps: [NeedExplanation.Step] {
    get throws(QueuePromiseOutOfReach) {
      let terms = week.terms
      let contacts = week.demand.contacts[interval]
      let planned = week.need(in: interval, pieces: try week.pieces[interval])
      let atOnce = week.need(in: interval, pieces: contacts * week.margin)
      var steps = [
        NeedExplanation.Step(.contacts, result: contacts),
        NeedExplanation.Step(
          .handleTime, result: contacts * terms.averageHandleTime / Double(week.intervalSeconds)),
        NeedExplanation.Step(.spread, result: planned.load, without: atOnce.scheduledAgents),
      ]
      if week.margin > 1 {
        steps.append(.init(.margin, result: need.load, without: planned.scheduledAgents))
      }
      if let cap = terms.promises.occupancy {
        let busy = PaidAgents(
          agents: Int((need.load * (1 - 1e-12)).rounded(.up)), shrinkage: terms.shrinkage)
        steps.append(.init(.occupancy, result: need.load / cap, without: busy.scheduled))
      }
      steps.append(
        isHelped
          ? .init(
            .inBetween, result: Double(need.agents),
            without: week.need(
              in: interval, pieces: try week.pieces[interval] * week.margin
            ).scheduledAgents)
          : .init(.keepsUp, result: Double(need.agents)))
      return steps + paidSteps(need, shrinkage: terms.shrinkage)
    }
  }
}

/// From people at work to people on the schedule.
private func paidSteps(_ need: IntervalNeed, shrinkage: Double) -> [NeedExplanation.Step] {
  guard shrinkage > 0 else { return [] }
  let paid = PaidAgents(agents: need.agents, shrinkage: shrinkage)
  return [
    .init(.shrinkage, result: paid.exact, without: need.agents),
    .init(.roundedUp, result: Double(need.scheduledAgents)),
  ]
}
