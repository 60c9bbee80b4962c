package import Workforce

extension IssuedPlan {
  /// A plan of two months and one role, of which a test changes what matters to it.
  package static func made(
    number: Int = 1, issued: String = "2026-12-15", first: Month = Month("2027-01")!,
    months: [IssuedMonth]? = nil, note: String? = nil
  ) -> IssuedPlan {
    let parts = issued.split(separator: "-").compactMap { Int($0) }
    let day = CalendarDate(year: parts[0], month: parts[1], day: parts[2])!
    return IssuedPlan(
      number: number,
      issuedAt: Timestamp(
        secondsSince1970: LocalTime(date: day, hour: 12, minute: 0).secondsSince1970),
      note: note, model: "customers: 1000\n", firstMonth: first, seed: .max,
      programVersion: "0.1.0", currency: "EUR",
      months: months ?? [.made(first), .made(first + 1, hires: 2)], answer: "{\"months\": []}")
  }
}

extension IssuedMonth {
  package static func made(
    _ month: Month, customers: Double = 1000, tickets: Double = 1558, outside: Double = 0,
    ticketsBand: Percentiles? = nil, hires: Int = 0, present: Double = 7
  ) -> IssuedMonth {
    IssuedMonth(
      month: month, customers: customers, grossAdds: 50, churned: 10, tickets: tickets,
      ticketsOutsideQueue: outside, customersBand: nil, ticketsBand: ticketsBand,
      lines: [
        IssuedLine(
          team: "Support", role: "Representative", isFirstLine: true, demand: tickets,
          exactNeed: tickets / 250, needed: 7, present: present, productive: present, hires: hires,
          openBy: hires > 0 ? month.firstDay + -75 : nil, cost: 28_000, isShort: false)
      ])
  }
}
