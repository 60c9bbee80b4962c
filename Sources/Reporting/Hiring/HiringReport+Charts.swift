import Pipeline
import Workforce

extension HiringReport {
  /// Need against people, first line, all teams: people are columns, the need is a line over them.
  var needChart: Chart {
    let months = firstLine.months
    return Chart(
      id: "need", title: scenario.hiring.teams.count > 1 ? "First line, all teams" : "First line",
      summary: needSummary, unit: "people", countsWholeThings: true,
      months: months.map(\.month),
      marks: [
        .bars(.init("ramped", months.map(\.productive), ink: .ramped, digits: 1)),
        .bars(
          .init(
            "still ramping", months.map { max(0, $0.present - $0.productive) }, ink: .ramping,
            digits: 1)),
        .line(.init("exact need", months.map(\.exactNeed), ink: .exact, digits: 2)),
        .steps(.init("needed", months.map { Double($0.needed) }, ink: .needed)),
      ],
      events: months.contains { $0.hires > 0 } ? .init("hires", months.map(\.hires)) : nil)
  }

  private var needSummary: String {
    guard let first = firstLine.months.first, let last = firstLine.months.last else { return "" }
    let short = firstLine.months.filter { !$0.isCarried }
    let whose =
      scenario.hiring.teams.count > 1 ? "some team's ramped people" : "ramped people"
    let need =
      firstLine.months.count == 1
      ? "\(first.needed) needed in \(first.month)."
      : "\(first.needed) needed in \(first.month), \(last.needed) in \(last.month)."
    guard let firstShort = short.first else { return "\(need) The people there carry every month." }
    return short.count == 1
      ? "\(need) In \(firstShort.month) \(whose) are too few for the tickets."
      : "\(need) In \(short.count) of \(firstLine.months.count) months, from \(firstShort.month) on, "
        + "\(whose) are too few for the tickets."
  }

  /// The same for every team and role by itself; none where there is only one, or only one month.
  var teamRoleCharts: [Chart] {
    let teamRoles = plan.teamRoles
    guard teamRoles.count > 1, plan.months.count > 1 else { return [] }
    return teamRoles.enumerated().map { index, teamRole in
      let lines = plan.months.map { month in
        month.lines.first { TeamRole($0) == teamRole }
      }
      let productive = lines.map { $0?.productive ?? 0 }
      let present = lines.map { $0?.present ?? 0 }
      let needed = lines.map { Double($0?.needed ?? 0) }
      let hires = lines.map { $0?.hires ?? 0 }
      return Chart(
        id: "need-\(index + 1)", title: name(of: teamRole),
        summary: "\(Numerals.whole(needed[0])) needed in \(plan.months[0].month), "
          + "\(Numerals.whole(needed[needed.count - 1])) at the end.",
        unit: "people", countsWholeThings: true, months: plan.months.map(\.month),
        marks: [
          .bars(.init("ramped", productive, ink: .ramped, digits: 1)),
          .bars(
            .init(
              "still ramping", zip(present, productive).map { max(0, $0 - $1) }, ink: .ramping,
              digits: 1)),
          .steps(.init("needed", needed, ink: .needed)),
        ],
        events: hires.contains { $0 > 0 } ? .init("hires", hires) : nil)
    }
  }

  /// None for a month alone, whose figures need no picture.
  var customerCharts: [Chart] {
    guard plan.months.count > 1 else { return [] }
    return [
      volumeChart(
        id: "customers", title: "Customers", unit: "customers", { $0.customers },
        band: { $0.customers }),
      volumeChart(
        id: "tickets", title: "Tickets a month", unit: "tickets", { $0.tickets },
        band: { $0.tickets }),
    ]
  }

  private func volumeChart(
    id: String, title: String, unit: String, _ value: (MonthPlan) -> Double,
    band: (MonthPlan.Bands) -> Percentiles
  ) -> Chart {
    let values = plan.months.map(value)
    let bands = plan.months.compactMap { $0.bands.map(band) }
    let hasBands = !bands.isEmpty && bands.count == plan.months.count
    return Chart(
      id: id, title: title, summary: volumeSummary(values, unit, bands: hasBands ? bands : []),
      unit: unit, months: plan.months.map(\.month),
      marks: hasBands
        ? [
          .band(
            name: "P10 to P90", low: bands.map(\.p10), high: bands.map(\.p90), ink: .volume),
          .line(.init("planned", values, ink: .volume)),
        ]
        : [.line(.init(unit, values, ink: .volume))])
  }

  private func volumeSummary(_ values: [Double], _ unit: String, bands: [Percentiles]) -> String {
    guard let first = values.first, let last = values.last, let start = plan.months.first?.month,
      let end = plan.months.last?.month
    else { return "" }
    let path =
      start == end
      ? "\(Numerals.whole(first)) \(unit) in \(start)."
      : "\(Numerals.whole(first)) \(unit) in \(start), \(Numerals.whole(last)) in \(end)."
    return bands.last.map {
      "\(path) In eight of ten ways that sales and retention may go, it ends between "
        + "\(Numerals.whole($0.p10)) and \(Numerals.whole($0.p90))."
    } ?? path
  }

  /// The hires from the open requisition to full productivity, each team and role by itself or,
  /// where those are too many to look at, all that start together; nil without hires.
  var timeline: Timeline? {
    let hires = plan.hires
    guard !hires.isEmpty else { return nil }
    let mostRows = 24
    let rows =
      hires.count <= mostRows
      ? hires.map { hire in
        timelineRow(
          "\(counted(hire.line.hires, hire.line.role))\(inTeam(hire.line.team))", hire.month,
          [hire.line])
      }
      : plan.hireGroups.prefix(mostRows).map { group in
        timelineRow(
          group.hires == 1 ? "1 person" : "\(Numerals.whole(group.hires)) people", group.month,
          group.lines)
      }
    return Timeline(
      id: "hires", title: "Hires: open, start, fully productive",
      summary: hires.count <= mostRows
        ? "When to open each requisition, when people start, and when they are fully productive."
        : "Everybody who starts together in one row, until the slowest of them is fully productive"
          + (plan.hireGroups.count > mostRows ? "; the first \(mostRows) starts." : "."),
      firstPhase: "requisition open", secondPhase: "ramping", rows: rows)
  }

  private func timelineRow(_ name: String, _ start: Month, _ lines: [LinePlan]) -> Timeline.Row {
    let ramps = lines.map { line in
      scenario.hiring.roles.first { $0.name == line.role }?.ramp.count ?? 0
    }
    return Timeline.Row(
      name: name, opens: lines.compactMap(\.openBy).min(), starts: start.firstDay,
      ends: (start + (ramps.max() ?? 0)).firstDay)
  }
}
