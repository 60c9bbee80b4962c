import Workforce

extension PlanActualsReport {
  /// Planned lines with their bands, and a dot for every month that is over.
  var charts: [Chart] {
    [
      chart(
        id: "tickets", title: "Tickets a month", unit: "tickets",
        planned: { $0.tickets }, band: { $0.ticketsBand },
        actual: { month in month.actual.tickets + (month.planned.tickets - month.plannedTickets) }),
      chart(
        id: "customers", title: "Customers", unit: "customers", planned: { $0.customers },
        band: { $0.customersBand }, actual: { $0.actual.customers }),
    ].compactMap(\.self)
  }

  /// Months that are over as each one's plan had them, then a year of the last plan. Nil where no
  /// month has an actual value.
  private func chart(
    id: String, title: String, unit: String, planned: (IssuedMonth) -> Double,
    band: (IssuedMonth) -> Percentiles?, actual: (MonthAgainstPlan) -> Double?
  ) -> Chart? {
    let past = actuals.months
    let coming = actuals.coming.prefix(12)
    let months = past.map(\.planned) + coming
    let values = past.map(actual) + coming.map { _ in nil }
    guard let last = past.last, let value = actual(last) else { return nil }
    let bands = months.map { band($0) ?? Percentiles(p10: planned($0), p50: 0, p90: planned($0)) }
    let hasBand = months.contains { band($0) != nil }
    return Chart(
      id: id, title: title,
      summary: "In \(last.month) \(Numerals.whole(value)) \(unit) where "
        + "\(Numerals.whole(planned(last.planned))) were planned.",
      unit: unit, months: months.map(\.month),
      marks: (hasBand
        ? [
          .band(name: "P10 to P90", low: bands.map(\.p10), high: bands.map(\.p90), ink: .volume)
        ] : [])
        + [
          .line(.init("planned", months.map(planned), ink: .volume)),
          .dots(name: "actual", values, ink: .exact),
        ])
  }
}
