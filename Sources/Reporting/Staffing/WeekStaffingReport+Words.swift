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
      KeyFigure("At work", "\(Numerals.amount(agentHours)) h", remark: "a week"),
      KeyFigure(
        "Paid", "\(Numerals.amount(paidHours)) h",
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

  /// Queues whose people are idle most of the time, and what could be done.
  var idleNotes: [String] {
    let idle = rows.filter { ($0.totals.occupancy ?? 1) < 0.4 }.map(\.queue)
    guard !idle.isEmpty else { return [] }
    let help = [
      "shorter hours",
      staffing.queues.count > 1 ? "queues that share people" : nil,
      staffing.queues.contains { $0.deferred != nil && $0.helpers.isEmpty }
        ? "work that may wait, done in between (--blend)" : nil,
    ].compactMap(\.self)
    return [
      "\(prefix(of: idle))People are busy less than 40 % of their time, since whole people wait for "
        + "little work. What helps: \(help.joined(separator: ", "))."
    ]
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
