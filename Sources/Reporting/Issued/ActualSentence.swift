import Workforce

/// One month that is over against its plan, in words.
struct ActualSentence {
  let month: MonthAgainstPlan

  init(_ month: MonthAgainstPlan) { self.month = month }

  /// "2026-08: 1,310 tickets, 70 more than the 1,240 of plan 1 (+5.6 %), inside its band. More
  /// customers (587 instead of 566) made 46 of them, and each wrote more (2.23 instead of 2.19): 24."
  var text: String {
    "\(month.month): \(volume)\(band). \([reasons, people].compactMap(\.self).joined(separator: " "))"
  }

  private var volume: String {
    let tickets = Numerals.whole(month.actual.tickets)
    let planned = Numerals.whole(month.plannedTickets)
    let more = month.moreTickets
    guard abs(more) >= 0.5, month.plannedTickets > 0 else {
      return "\(tickets) tickets, as plan \(month.planNumber) had"
    }
    return
      "\(tickets) tickets, \(Numerals.whole(abs(more))) \(more > 0 ? "more" : "fewer") than the "
      + "\(planned) of plan \(month.planNumber) "
      + "(\(Numerals.signed(more / month.plannedTickets * 100, digits: 1)) %)"
  }

  private var band: String {
    guard let band = month.ticketsBand else { return "" }
    let range = "its band of \(Numerals.whole(band.p10)) to \(Numerals.whole(band.p90))"
    return month.actual.tickets < band.p10
      ? ", below \(range)"
      : month.actual.tickets > band.p90 ? ", above \(range)" : ", inside \(range)"
  }

  private var reasons: String? {
    guard let customers = month.actual.customers, let byCustomers = month.customersEffect,
      let byRate = month.rateEffect, let actual = month.actualRate, let planned = month.plannedRate
    else { return nil }
    let who =
      "\(customers >= month.planned.customers ? "More" : "Fewer") customers than planned "
      + "(\(Numerals.whole(customers)) instead of \(Numerals.whole(month.planned.customers)))"
    return "\(who) made \(Numerals.signed(byCustomers, digits: 0)) tickets; each wrote "
      + "\(actual >= planned ? "more" : "less") (\(Numerals.significant(actual)) instead of "
      + "\(Numerals.significant(planned))), which made \(Numerals.signed(byRate, digits: 0))."
  }

  private var people: String? {
    guard let agents = month.actual.activeAgents, let each = month.actual.resolvedPerAgent else {
      return nil
    }
    let planned = month.plannedPerPerson.map { " (planned \(Numerals.whole($0)))" } ?? ""
    return "\(counted(agents, "agent")) \(agents == 1 ? "was" : "were") active, where "
      + "\(Numerals.tenths(month.plannedPeople)) were planned, and resolved "
      + "\(Numerals.whole(each)) each\(planned)."
  }
}
