package import Workforce

/// Measured demand for a person, for a program and for a spreadsheet.
///
///     DemandReport(demand: demand, place: "support").text(width: 100)
package struct DemandReport {
  let demand: MeasuredDemand
  /// Why the zone is the one it is: "the model's first site".
  let timeZoneReason: String
  /// What to put behind a command so that it reads the same workspace; empty for the current one.
  let workspaceOption: String

  package init(demand: MeasuredDemand, timeZoneReason: String, workspaceOption: String = "") {
    self.demand = demand
    self.timeZoneReason = timeZoneReason
    self.workspaceOption = workspaceOption
  }

  /// The answer, then the tables behind it, then what to know before believing them.
  package func text(width: Int) -> String {
    let sections = [
      headline, countsSection, monthsSection, sharesSection, rateSection, ageSection,
      throughputSection, timesSection, backlogSection, weekSection, noticesSection(width: width),
      nextSection,
    ]
    return sections.compactMap(\.self).joined(separator: "\n\n") + "\n"
  }

  /// Keys are the property names of `MeasuredDemand`, in order of declaration.
  package func json() -> String { ReflectedJSON(demand).text + "\n" }

  /// A row for each month.
  package func csv() -> String {
    let header = "month,extent,tickets,spam,merged,abandoned,resolved,customers,incidentRate\n"
    return header
      + demand.months.map { month in
        [
          month.month.description, month.extent.rawValue, exact(month.tickets),
          exact(month.spam), exact(month.merged), exact(month.abandoned),
          month.resolved.map(String.init) ?? "", month.customers.map(exact) ?? "",
          month.incidentRate.map(exact) ?? "",
        ].joined(separator: ",") + "\n"
      }
      .joined()
  }

  private func exact(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : value.description
  }

  private var headline: String {
    guard let recent = demand.recentTicketsPerMonth, let last = demand.recentMonths.last,
      let first = demand.recentMonths.first
    else { return "\(whole(demand.counts.tickets)) tickets, but no full month." }
    let period = first == last ? "in \(first)" : "from \(first) to \(last)"
    var text = "\(whole(recent)) tickets a month \(period)"
    if let rate = demand.incidentRate?.overall.perCustomerMonth {
      text += "; \(significant(rate)) for each customer over all full months"
    }
    if let throughput = demand.throughput {
      text += "; an agent typically resolves \(whole(throughput.p50)) a month"
    }
    return text + "."
  }

  private var countsSection: String {
    let counts = demand.counts
    var lines = [
      "Tickets    \(whole(counts.tickets)) from \(demand.firstDay) to"
        + " \(demand.lastDay)"
    ]
    if counts.abandoned > 0 {
      lines.append("           \(whole(counts.abandoned)) of them abandoned: demand all the same")
    }
    if counts.spam > 0 || counts.merged > 0 {
      lines.append(
        "Not demand \(whole(counts.spam)) spam; \(whole(counts.merged)) merged into others and"
          + " counted there")
    }
    lines.append("Zone       \(demand.timeZone), \(timeZoneReason)")
    return lines.joined(separator: "\n")
  }

  private func noticesSection(width: Int) -> String? {
    guard !demand.notices.isEmpty else { return nil }
    return "To know\n"
      + demand.notices.map { folded($0, width: width) }.joined(separator: "\n")
  }

  private var nextSection: String {
    "Next: muster demand --apply\(workspaceOption)   writes these figures into muster.yaml"
  }
}
