import Workforce

/// The tables, a property for each.
extension DemandReport {
  var monthsSection: String {
    let most = demand.months.map(\.tickets).max() ?? 0
    let knowsCustomers = demand.months.contains { $0.customers != nil }
    let knowsResolved = demand.months.contains { $0.resolved != nil }
    // A long silence at the edge would make a long table of nothing.
    let shown = demand.months.filter { $0.extent != .thin }
    let table = DemandTable(
      [.text("Month"), .number("Tickets"), .text("")]
        + (knowsResolved ? [.number("Resolved")] : [])
        + (knowsCustomers ? [.number("Customers"), .number("Per customer")] : []),
      shown.map { month in
        [
          "\(month.month)\(month.extent == .cutOff ? " (cut off)" : "")", whole(month.tickets),
          bar(month.tickets / max(1, most), width: 24),
        ]
          + (knowsResolved ? [month.resolved.map { whole(Double($0)) } ?? "–"] : [])
          + (knowsCustomers
            ? [
              month.customers.map(whole) ?? "–", month.incidentRate.map(significant) ?? "–",
            ] : [])
      })
    var text = "By month\n" + table.text
    if let mean = demand.ticketsPerMonth {
      text += "\n  Mean of the full months: \(whole(mean))"
    }
    return text
  }

  var sharesSection: String? {
    let parts: [(String, [MeasuredShare])] = [
      ("Channel", demand.channels),
      (demand.basis == .intervals ? "Queue" : "Stream", demand.streams),
      ("Segment", demand.segments), ("Language", demand.languages), ("Group", demand.groups),
    ]
    let rows = parts.filter { !$0.1.isEmpty }.flatMap { title, shares in
      shares.prefix(Self.mostParts).enumerated().map { index, share in
        [
          index == 0 ? title : "", share.name ?? "(not said)", percent(share.share),
          bar(share.share, width: 16), share.ticketsPerMonth.map(whole) ?? "–",
        ]
      }
        + (shares.count > Self.mostParts
          ? [["", "… and \(shares.count - Self.mostParts) more", "", "", ""]] : [])
    }
    guard !rows.isEmpty else { return nil }
    return "Where tickets come from\n"
      + DemandTable(
        [.text(""), .text(""), .number("Share"), .text(""), .number("A month")], rows
      ).text
  }

  private static let mostParts = 8

  var rateSection: String? {
    guard let rate = demand.incidentRate else { return nil }
    let rows =
      [("All customers", rate.customersNow, rate.overall)]
      + rate.bySegment.map { ($0.name ?? "(no segment)", $0.customersNow, $0.overall) }
    let table = DemandTable(
      [
        .text(""), .number("Customers now"), .number("Tickets"), .number("Customer-months"),
        .number("Incident rate"), .text("95 %"),
      ],
      rows.map { name, now, rate in
        [name, whole(Double(now))] + figures(of: rate)
      })
    var text =
      "Incident rate: tickets per customer per month, \(rate.firstMonth) to \(rate.lastMonth)\n"
      + table.text
    text += "\n  Customers joining: \(significant(rate.addsPerMonth)) a month"
    if let churn = rate.churnPerMonth {
      text += "; leaving: \(tenths(churn * 100)) % a month"
    }
    return text
  }

  var ageSection: String? {
    guard let rate = demand.incidentRate, !rate.byAge.isEmpty else { return nil }
    // Where segments differ, ages of all together tell more of the mix than of age.
    let isTold = (2...4).contains(rate.bySegment.count)
    let tables =
      isTold
      ? rate.bySegment.map {
        "By the customer's age: \($0.name ?? "no segment")\n"
          + ageTable($0.byAge, later: $0.later)
      } : ["By the customer's age\n" + ageTable(rate.byAge, later: rate.later)]
    let outside = [
      (rate.ticketsWithoutCustomer, "name no known customer"),
      (rate.ticketsBeforeStart, "came before their customer became one"),
      (rate.ticketsAfterEnd, "came after their customer left"),
    ].filter { $0.0 > 0 }
    let remark =
      outside.isEmpty
      ? ""
      : "\n  Without an age: "
        + outside.map { "\(whole(Double($0.0))) \($0.1)" }.joined(separator: ", ")
    return tables.joined(separator: "\n\n") + remark
  }

  private func ageTable(_ byAge: [MeasuredRate], later: MeasuredRate?) -> String {
    // Single months as long as they tell apart, then a half year and a year at a time.
    let bounds =
      [0, 1, 2, 3, 4, 5, 6, 12, 24].filter { $0 < byAge.count } + [byAge.count]
    var rows = zip(bounds, bounds.dropFirst()).map { from, to in
      (from + 1 == to ? "\(to)" : "\(from + 1) to \(to)", pooled(byAge[from..<to]))
    }
    if let later = later { rows.append(("\(byAge.count + 1) and later", later)) }
    let most = rows.compactMap(\.1.perCustomerMonth).max() ?? 0
    let table = DemandTable(
      [
        .text("Month as a customer"), .number("Tickets"), .number("Customer-months"),
        .number("Incident rate"), .text("95 %"), .text(""),
      ],
      rows.map { name, rate in
        [name] + figures(of: rate)
          + [bar((rate.perCustomerMonth ?? 0) / max(most, 1e-9), width: 20)]
      })
    return table.text
  }

  private func figures(of rate: MeasuredRate) -> [String] {
    let interval =
      rate.low.flatMap { low in rate.high.map { "\(significant(low)) to \(significant($0))" } }
    return [
      whole(Double(rate.tickets)), whole(rate.customerMonths),
      rate.perCustomerMonth.map(significant) ?? "–", interval ?? "",
    ]
  }

  /// Several ages as one; its interval is left out, since only single counts have one here.
  private func pooled(_ rates: ArraySlice<MeasuredRate>) -> MeasuredRate {
    if rates.count == 1, let only = rates.first { return only }
    let tickets = rates.reduce(0) { $0 + $1.tickets }
    let months = rates.reduce(0) { $0 + $1.customerMonths }
    return MeasuredRate(
      tickets: tickets, customerMonths: months,
      perCustomerMonth: months > 0 ? Double(tickets) / months : nil, low: nil, high: nil)
  }

  var throughputSection: String? {
    guard let throughput = demand.throughput else { return nil }
    let level = throughput.conservative
    var text =
      "Tickets resolved by one agent in a full month, \(throughput.firstMonth) to"
      + " \(throughput.lastMonth)\n"
    text +=
      DemandTable(
        [
          .number("P10"), .number("P20"), .number("Median"), .number("Mean"), .number("P90"),
          .number("Agents"), .number("Agent-months"),
        ],
        [
          [
            whole(throughput.p10), whole(throughput.p20), whole(throughput.p50),
            whole(throughput.mean), whole(throughput.p90), String(throughput.agents),
            whole(Double(throughput.agentMonths)),
          ]
        ]
      ).text
    if let variation = throughput.coefficientOfVariationBetweenAgents {
      text += "\n  Agents differ by \(percent(variation)) (standard deviation ÷ mean, chance aside)"
    }
    text +=
      "\n  Left out: \(months(throughput.partialAgentMonths, "first or last month")) of an agent,"
      + " \(months(throughput.occasionalAgentMonths, "month")) below"
      + " \(whole(throughput.occasionalBelow)) of people who help out"
    let share = percent(level.share)
    text += "\n\n  A level that every hire can reach, \(share) below the median:\n"
    text +=
      DemandTable(
        [.text(""), .text(""), .number("")],
        [
          [
            "times", "\(whole(level.median)) × (1 − \(share))", whole(level.times),
          ],
          [
            "divided", "\(whole(level.median)) ÷ (1 + \(share))", whole(level.divided),
          ],
          [
            "for judgement", "what four agent-months in five reach",
            whole(level.reachedByFourInFive),
          ],
        ]
      ).rowsOnly
    return text
  }

  private func months(_ count: Int, _ noun: String) -> String {
    "\(whole(Double(count))) \(noun)\(count == 1 ? "" : "s")"
  }

  var timesSection: String? {
    guard !(demand.handleTimes.isEmpty && demand.waits.isEmpty && demand.abandonment.isEmpty)
    else { return nil }
    let durations = [("Handle time", demand.handleTimes), ("Wait", demand.waits)]
    let table = DemandTable(
      [
        .text(""), .text(""), .number("Contacts"), .number("Mean"), .number("Median"),
        .number("P90"),
      ],
      durations.flatMap { title, all in
        all.enumerated().map { index, one in
          [
            index == 0 ? title : "", one.channel, whole(one.count), duration(one.meanSeconds),
            one.medianSeconds.map(duration) ?? "–", one.p90Seconds.map(duration) ?? "–",
          ]
        }
      }
        + demand.abandonment.enumerated().map { index, one in
          [
            index == 0 ? "Abandoned" : "", one.channel, whole(one.tickets),
            "\(percent(one.share))", "", "",
          ]
        })
    return "Times and patience\n" + table.text
  }

  var backlogSection: String? {
    guard let backlog = demand.backlog else { return nil }
    var lines = [
      "Backlog: tickets open at the day's end",
      "  Now   \(whole(Double(backlog.now.open))) on \(backlog.now.date)"
        + (backlog.medianAgeDays.map { median in
          ", half of them older than \(days(median))"
            + (backlog.p90AgeDays.map { ", a tenth older than \(days($0))" } ?? "")
        } ?? ""),
      "  Peak  \(whole(Double(backlog.peak.open))) on \(backlog.peak.date)",
    ]
    let line = sparkline(backlog.days.map { Double($0.open) }, width: 60)
    if !line.isEmpty, let first = backlog.days.first {
      lines.append("  \(line)  \(first.date) to \(backlog.now.date)")
    }
    lines.append(
      "  \(whole(Double(backlog.neverResolved))) have no resolution. What was open before"
        + " \(backlog.days.first?.date.description ?? "") isn't known, so the first days are too low."
    )
    return lines.joined(separator: "\n")
  }

  private func days(_ count: Double) -> String {
    "\(whole(count)) \(count == 1 ? "day" : "days")"
  }

  var weekSection: String {
    let profile = demand.weekProfile
    let names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    let hour = profile.busiestHour % 24
    return "When in the week\n" + WeekHeatMap(profile).text
      + "\n  Busiest: \(names[profile.busiestHour / 24]) \(twoDigits(hour)):00 to"
      + " \(twoDigits(hour + 1)):00 with \(tenths(profile.shares[profile.busiestHour] * 100)) % of"
      + " the week; \(percent(profile.shareOutsideOfficeHours)) come outside Monday–Friday 9–17."
  }
}
