import Queueing
package import Workforce

/// The least agents with whom all promises are kept at once, in the steady state of an interval.
///
/// By Erlang C where nobody gives up, by Erlang A where people do, and by chats in progress where an
/// agent holds several: `docs/methods/queueing.md`.
package func staffInterval(_ work: IntervalWork) throws(PromiseOutOfReach) -> IntervalStaffing {
  let desk = IntervalDesk(work)
  let agents = try desk.agents
  let reasons = try desk.reasons
  return IntervalStaffing(
    work: work, offeredLoad: desk.offeredLoad, agents: agents,
    scheduledAgents: PaidAgents(agents: agents, shrinkage: work.shrinkage).scheduled,
    method: desk.method, service: agents == 0 ? nil : desk.service(with: agents),
    reasons: reasons,
    others: agents == 0
      ? [] : (max(1, agents - 2)...(agents + 2)).map { desk.service(with: $0) })
}
