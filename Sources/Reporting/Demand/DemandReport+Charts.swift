import Workforce

extension DemandReport {
  /// Tickets by month, and the incident rate where customers are known; none for a month alone.
  var monthCharts: [Chart] {
    guard months.count > 1 else { return [] }
    return [ticketsChart] + [rateChart].compactMap { $0 }
  }

  private var ticketsChart: Chart {
    let resolved = months.compactMap(\.resolved)
    return Chart(
      id: "tickets", title: "Tickets a month", summary: ticketsSummary, unit: "tickets",
      months: months.map(\.month),
      marks: [.bars(.init("came in", months.map(\.tickets), ink: .volume))]
        + (resolved.count == months.count
          ? [.line(.init("resolved", resolved.map(Double.init), ink: .outflow))] : []))
  }

  private var ticketsSummary: String {
    let full = months.filter { $0.extent == .full }
    guard let first = full.first, let last = full.last, full.count > 1 else { return "" }
    let cutOff = months.filter { $0.extent == .cutOff }.map { "\($0.month)" }
    return "\(Numerals.whole(first.tickets)) in \(first.month), \(Numerals.whole(last.tickets)) in "
      + "\(last.month)."
      + (cutOff.isEmpty
        ? "" : " The history covers only a part of \(listed(cutOff)).")
  }

  /// Full months alone have a rate.
  private var rateChart: Chart? {
    let rates = months.compactMap { month in month.incidentRate.map { (month.month, $0) } }
    guard let first = rates.first, let last = rates.last, rates.count > 1 else { return nil }
    let values = rates.map(\.1)
    return Chart(
      id: "incident-rate", title: "Incident rate",
      summary: "\(Numerals.significant(first.1)) tickets per customer in \(first.0), "
        + "\(Numerals.significant(last.1)) in \(last.0).",
      unit: "tickets per customer", months: rates.map(\.0),
      marks: [
        .line(
          .init(
            "tickets per customer", values, ink: .volume,
            digits: Numerals.digitsThatCount(in: values.max() ?? 0)))
      ])
  }

  /// A point a day; of a long history the most open in each stretch of days, so that no peak is
  /// lost.
  func backlogChart(_ backlog: MeasuredBacklog) -> Chart {
    let days = backlog.days
    let stretch = max(1, (days.count + 399) / 400)
    let highest = stride(from: 0, to: days.count, by: stretch).compactMap { start in
      days[start..<min(start + stretch, days.count)].max { $0.open < $1.open }
    }
    return Chart(
      id: "backlog", title: "Tickets open at the day's end",
      summary: "\(Numerals.whole(backlog.now.open)) on \(backlog.now.date); the most were "
        + "\(Numerals.whole(backlog.peak.open)), on \(backlog.peak.date)."
        + (stretch > 1 ? " Drawn is the most of every \(stretch) days." : ""),
      unit: "tickets", countsWholeThings: true, axis: .days(highest.map(\.date)),
      marks: [.line(.init("open", highest.map { Double($0.open) }, ink: .volume))])
  }

  var heatMap: WeekHeatMap {
    WeekHeatMap(
      id: "week", title: "Tickets by hour of the week",
      summary: "Each hour against the busiest. The frame is Monday to Friday, 9:00 to 17:00.",
      profile: demand.weekProfile)
  }
}
