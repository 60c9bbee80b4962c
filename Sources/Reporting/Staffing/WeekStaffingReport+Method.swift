import Workforce

/// How the people of each queue were worked out, and why so.
extension WeekStaffingReport {
  /// Promise, formula and form of the load; queues of which the same is to be told share a line.
  var methodNotes: [String] {
    grouped(promise) + grouped(formula) + [lagging].compactMap(\.self) + grouped(load)
  }

  /// Queues that contacts come in to.
  private var busyQueues: [QueueStaffing] {
    rows.filter { $0.totals.contacts > 0 }.map(\.queue)
  }

  /// What is told of queues, each text once, behind the names of the queues that it is about.
  func grouped(_ words: (QueueStaffing) -> String?) -> [String] {
    var lines: [(words: String, queues: [QueueStaffing])] = []
    for queue in busyQueues {
      guard let words = words(queue) else { continue }
      if let index = lines.firstIndex(where: { $0.words == words }) {
        lines[index].queues.append(queue)
      } else {
        lines.append((words, [queue]))
      }
    }
    return lines.map { prefix(of: $0.queues) + $0.words }
  }

  /// "phone · English and chat: "; nothing where there is one queue alone.
  func prefix(of queues: [QueueStaffing]) -> String {
    staffing.queues.count == 1 ? "" : "\(names(of: queues)): "
  }

  /// The queues' names; those of a whole channel go by its name.
  func names(of queues: [QueueStaffing]) -> String {
    var names: [String] = []
    for queue in queues {
      let channel = queue.key.channel
      let all = busyQueues.filter { $0.key.channel == channel }
      let isWhole =
        all.count > 2 && all.allSatisfy { one in queues.contains { $0.key == one.key } }
      let name = isWhole ? "all \(all.count) \(channel.rawValue) queues" : queue.key.name
      if !names.contains(name) { names.append(name) }
    }
    return listed(names)
  }

  private func promise(of queue: QueueStaffing) -> String {
    let terms = queue.terms
    let cap = terms.promises.occupancy.map {
      " Agents are busy \(Numerals.percent($0)) of their time at most."
    }
    let fewest =
      terms.fewestAgents > 0
      ? " At least \(counted(terms.fewestAgents, "person is", plural: "people are")) there while it is open."
      : ""
    return "\(listed(terms.promiseClauses)) (\(terms.promiseOrigin.rawValue)).\(cap ?? "")\(fewest)"
  }

  private func formula(of queue: QueueStaffing) -> String? {
    let terms = queue.terms
    return terms.method.map { method in
      let patience = terms.patience.map {
        " People wait \(Numerals.duration(seconds: $0)) on average before they give up "
          + "(\(terms.patienceOrigin.rawValue))."
      }
      let chats = terms.concurrencyClause.map { " \($0.capitalisedFirst)." }
      return "\(method.words)\(patience ?? "")\(chats ?? "")"
    }
  }

  private func load(of queue: QueueStaffing) -> String? {
    guard queue.helpers.isEmpty else { return inBetween(queue) }
    if case .lagging = queue.load { return nil }
    // Queues with other handle times may share the line.
    return queue.load.words(
      queue.terms, intervalSeconds: staffing.intervalSeconds, most: queue.key.name)
  }

  private func inBetween(_ queue: QueueStaffing) -> String {
    let isHelpedAlone = queue.intervals.allSatisfy { $0.agents == 0 }
    return "Those who answer \(names(of: queue.helpers.map { staffing.queues[$0] })) do it in "
      + "between, and put it down for the next contact"
      + (isHelpedAlone
        ? "; it takes nobody of its own."
        : "; its own people, as many all along, do the rest.")
  }

  /// The queues whose load follows what came in before, and where that makes most of a difference.
  private var lagging: String? {
    let found = busyQueues.compactMap { queue -> (queue: QueueStaffing, difference: Double)? in
      if case .lagging(_, let difference) = queue.load { (queue, difference) } else { nil }
    }
    guard let most = found.max(by: { $0.difference < $1.difference })?.queue else { return nil }
    return prefix(of: found.map(\.queue))
      + most.load.words(
        most.terms, intervalSeconds: staffing.intervalSeconds,
        most: found.count > 1 ? most.key.name : nil)
  }
}
