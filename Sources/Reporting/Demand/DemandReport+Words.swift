import Workforce

extension DemandReport {
  /// "from 2026-10 to 2026-12"; nil without a full month.
  var recentPeriod: String? {
    guard let first = demand.recentMonths.first, let last = demand.recentMonths.last else {
      return nil
    }
    return first == last ? "in \(first)" : "from \(first) to \(last)"
  }

  /// What was counted, what wasn't, and whose days and hours they are.
  var coverage: String {
    let counts = demand.counts
    let abandoned =
      counts.abandoned > 0
      ? ", \(Numerals.whole(counts.abandoned)) of them abandoned, which is demand all the same" : ""
    let others = [
      counts.spam > 0 ? "\(Numerals.whole(counts.spam)) spam" : nil,
      counts.merged > 0
        ? "\(Numerals.whole(counts.merged)) merged into others and counted there" : nil,
      counts.duplicates > 0
        ? "\(Numerals.whole(counts.duplicates)) written again by the same customer under the same "
          + "subject" : nil,
      counts.outsideQueue > 0
        ? "\(Numerals.whole(counts.outsideQueue)) of streams outside the queue, which the plan "
          + "counts on top" : nil,
    ].compactMap { $0 }
    let reopened =
      counts.reopened > 0
      ? " \(counted(Int(counts.reopened), "ticket")) came back after they were resolved, and count "
        + "once; their handle time holds the extra work." : ""
    let notDemand = others.isEmpty ? "" : " Not counted: \(listed(others))."
    return "\(tickets) from \(demand.firstDay) to "
      + "\(demand.lastDay)\(abandoned).\(notDemand)\(reopened) Days and hours are those of "
      + "\(demand.timeZone), \(timeZoneReason)."
  }

  var keyFigures: [KeyFigure] {
    let busiest = demand.weekProfile.busiestHour
    return [
      demand.recentTicketsPerMonth.map {
        KeyFigure("Tickets a month", Numerals.whole($0), remark: recentPeriod.map { "mean \($0)" })
      },
      demand.incidentRate.flatMap { rate in
        rate.overall.perCustomerMonth.map {
          KeyFigure(
            "Incident rate", Numerals.significant($0), remark: "tickets per customer per month")
        }
      },
      demand.incidentRate.map {
        KeyFigure(
          "Customers now", Numerals.whole($0.customersNow),
          remark: "\(Numerals.significant($0.addsPerMonth)) join in a month")
      },
      demand.throughput.map {
        KeyFigure(
          "Tickets per agent", Numerals.whole($0.p50),
          remark: "a month, median of \(counted($0.agentMonths, "agent-month"))")
      },
      demand.throughput.map {
        KeyFigure(
          "What every hire can reach",
          "\(Numerals.whole($0.conservative.times)) or \(Numerals.whole($0.conservative.divided))",
          remark: "× (1 − \(lowering)) or ÷ (1 + \(lowering))")
      },
      demand.backlog.map {
        KeyFigure(
          "Open now", Numerals.whole($0.now.open),
          remark: "at most \(Numerals.whole($0.peak.open)), on \($0.peak.date)")
      },
      KeyFigure(
        "Busiest hour",
        "\(WeekHeatMap.days[busiest / 24].prefix(3)) \(WeekHeatMap.clock(busiest % 24))",
        remark: "\(Numerals.percent(demand.weekProfile.shares[busiest])) of the week"),
    ].compactMap { $0 }
  }

  var monthRemark: [Block] {
    demand.ticketsPerMonth.map {
      [.paragraph("Mean of the full months: \(Numerals.whole($0)) tickets.")]
    } ?? []
  }

  /// By how much the conservative level is lower: "20 %".
  var lowering: String {
    Numerals.percent(demand.throughput?.conservative.share ?? 0)
  }

  /// Who comes and goes.
  func customersComing(_ rate: MeasuredIncidentRate) -> String {
    let leaving = rate.churnPerMonth.map { ", and \(Numerals.percent($0)) of all leave" }
    return "In a month \(Numerals.significant(rate.addsPerMonth)) customers join\(leaving ?? "")."
  }

  /// Tickets that have no age, and why; nil where all have one.
  func withoutAge(_ rate: MeasuredIncidentRate) -> String? {
    let outside = [
      (rate.ticketsWithoutCustomer, "name no known customer"),
      (rate.ticketsBeforeStart, "came before their customer became one"),
      (rate.ticketsAfterEnd, "came after their customer left"),
    ].filter { $0.0 > 0 }
    return outside.isEmpty
      ? nil
      : "Without an age: \(listed(outside.map { "\(Numerals.whole($0.0)) \($0.1)" }))."
  }

  /// How agents differ, and which months of theirs aren't in the figures.
  func throughputRemark(_ throughput: MeasuredThroughput) -> String {
    let spread = throughput.coefficientOfVariationBetweenAgents.map {
      "Agents differ by \(Numerals.roughPercent($0)) (standard deviation ÷ mean, chance aside). "
    }
    return (spread ?? "")
      + "Left out: \(counted(throughput.partialAgentMonths, "first or last month")) of an agent, and "
      + "\(counted(throughput.occasionalAgentMonths, "month")) below "
      + "\(Numerals.whole(throughput.occasionalBelow)) of people who help out."
  }

  var backlog: [Block] {
    guard let backlog = demand.backlog else { return [] }
    let now = KeyFigure(
      "Open now", Numerals.whole(backlog.now.open),
      remark: (["on \(backlog.now.date)"] + ages(backlog)).joined(separator: ", "))
    let peak = KeyFigure(
      "Most open", Numerals.whole(backlog.peak.open), remark: "on \(backlog.peak.date)")
    let start = backlog.days.first.map {
      " What was open before \($0.date) isn't known, so the first days are too low."
    }
    let unresolved =
      backlog.neverResolved == 1
      ? "1 ticket has" : "\(Numerals.whole(backlog.neverResolved)) tickets have"
    return [
      .keyFigures([now, peak]), .chart(backlogChart(backlog)),
      .paragraph("\(unresolved) no resolution.\(start ?? "")"),
    ]
  }

  private func ages(_ backlog: MeasuredBacklog) -> [String] {
    [
      backlog.medianAgeDays.map {
        $0 < 1 ? "half of them less than a day old" : "half of them older than \(age($0))"
      },
      backlog.p90AgeDays.map {
        $0 < 1 ? "nine in ten less than a day old" : "a tenth older than \(age($0))"
      },
    ].compactMap { $0 }
  }

  private func age(_ days: Double) -> String {
    counted(Int(days.rounded()), "day")
  }

  var weekSummary: String {
    let profile = demand.weekProfile
    let hour = profile.busiestHour % 24
    return "Busiest: \(WeekHeatMap.days[profile.busiestHour / 24]) \(WeekHeatMap.clock(hour)) to "
      + "\(WeekHeatMap.clock(hour + 1)) with "
      + "\(Numerals.percent(profile.shares[profile.busiestHour])) of the week; "
      + "\(Numerals.roughPercent(profile.shareOutsideOfficeHours)) come outside Monday to Friday, "
      + "9:00 to 17:00."
  }

  var commands: [Block] {
    [
      .commands([
        Command(
          "muster demand --apply\(workspaceOption)", "writes these figures into muster.yaml"),
        Command(
          "muster demand\(workspaceOption) --format html --output demand.html",
          "the same as a page with charts"),
      ])
    ]
  }
}
