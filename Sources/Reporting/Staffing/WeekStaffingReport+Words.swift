import Workforce

extension WeekStaffingReport {
  /// " after 30 % shrinkage"; the share only where all queues have the same.
  var shrinkageClause: String {
    let shares = Set(staffing.queues.map(\.terms.shrinkage))
    guard let share = shares.first, shares.count == 1 else { return " after shrinkage" }
    return share > 0 ? " after \(told(share: share)) shrinkage" : ""
  }

  /// Which weeks it rests on, and whose hours they are.
  var basis: String {
    let demand = staffing.demand
    let weeks = demand.weeks == 1 ? "the week" : "the mean of \(demand.weeks) weeks"
    let queues = counted(staffing.queues.count, "queue")
    return "\(Numerals.whole(contacts)) contacts a week in \(queues), \(weeks) from "
      + "\(demand.firstDay) to \(demand.lastDay), in intervals of "
      + "\(told(seconds: Double(demand.intervalSeconds))). Days and hours are those of "
      + "\(demand.timeZone), \(timeZoneReason)."
      + peoplesWork
  }

  private var peoplesWork: String {
    guard staffing.queues.count > 1 else { return "" }
    return staffing.queues.allSatisfy(\.helpers.isEmpty)
      ? " Each queue has people of its own, who take nothing else."
      : " People who answer at once also do work that may wait, in between."
  }

  var keyFigures: [KeyFigure] {
    let peak = busiestInterval
    let busy = totals.reduce(0) { $0 + $1.busyHours }
    return [
      peak.map {
        KeyFigure(
          "Most at work", Numerals.whole(staffing.agents(in: $0)), remark: time(of: $0).words)
      },
      peak.map {
        KeyFigure(
          "Most on the schedule", Numerals.whole(mostScheduled),
          remark: "\(time(of: $0).words),\(shrinkageClause), each queue rounded up")
      },
      KeyFigure("At work", "\(Numerals.hours(agentHours)) h", remark: "a week"),
      KeyFigure(
        "Paid", "\(Numerals.hours(paidHours)) h",
        remark:
          "a week\(shrinkageClause), the work of \(Numerals.tenths(paidHours / 40)) people at "
          + "40 hours"),
      agentHours > 0
        ? KeyFigure("Busy", Numerals.percent(busy / agentHours), remark: "of the time at work")
        : nil,
    ].compactMap { $0 }
  }

  var mostScheduled: Int {
    busiestInterval.map { staffing.scheduledAgents(in: $0) } ?? 0
  }

  var notices: [String] { staffing.demand.notices }

  /// Promise, formula and form of the load; queues of which the same is to be told share a line.
  var methodNotes: [String] {
    grouped(promise) + grouped(formula) + grouped(load)
  }

  /// What is told of queues, each text once, behind the names of the queues that it is about.
  private func grouped(_ words: (QueueStaffing) -> String?) -> [String] {
    var lines: [(words: String, names: [String])] = []
    let told = rows.filter { $0.totals.contacts > 0 }.map(\.queue)
    for queue in told {
      guard let words = words(queue) else { continue }
      if let index = lines.firstIndex(where: { $0.words == words }) {
        lines[index].names.append(queue.key.name)
      } else {
        lines.append((words, [queue.key.name]))
      }
    }
    return lines.map { line in
      let isAll = line.names.count == told.count && told.count > 1
      return "\(isAll ? "All queues" : listed(line.names)): \(line.words)"
    }
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

  private func load(of queue: QueueStaffing) -> String {
    queue.helpers.isEmpty
      ? queue.load.words(queue.terms, intervalSeconds: staffing.intervalSeconds)
      : "Those who answer \(listed(queue.helpers.map { staffing.queues[$0].key.name })) do it in "
        + "between, and put it down for the next contact; its own people, as many all along, do "
        + "the rest."
  }

  var commands: [Command] {
    let example = busiestInterval.flatMap { interval in
      staffing.queues.filter { $0.intervals[interval].agents > 0 }
        .max { $0.intervals[interval].agents < $1.intervals[interval].agents }
        .map { "\(time(of: interval).short.lowercased()) \(Self.argument($0.key))" }
    }
    return [
      example.map {
        Command(
          "muster staff --explain \"\($0)\"\(workspaceOption)",
          "opens an interval's figure, step by step")
      },
      Command(
        "muster staff\(workspaceOption) --format html --output staffing.html",
        "the same as a page with pictures"),
      Command(
        "muster staff\(workspaceOption) --format csv --output staff.csv",
        "people by interval, to be changed and tried"),
      Command(
        "muster simulate --staff staff.csv\(workspaceOption)",
        "what customers would feel with the people of that file"),
    ].compactMap { $0 }
  }

  /// A queue as an argument: "phone Spanish".
  private static func argument(_ key: QueueKey) -> String {
    [key.channel.rawValue, key.language, key.skill].compactMap(\.self).joined(separator: " ")
  }
}
