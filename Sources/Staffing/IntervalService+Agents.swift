package import Workforce

extension IntervalService {
  /// What customers and agents feel in the steady state of an interval with so many agents, of whom
  /// one may be there for a part of it: by Erlang C where nobody gives up, by Erlang A where people do.
  package init(for work: IntervalWork, agents: Double) {
    precondition(work.concurrency == 1, "Chats are held by whole agents.")
    self = IntervalDesk(work).service(with: agents)
  }
}
