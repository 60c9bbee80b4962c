import Pipeline
import Workforce

/// The sentences of the case for the people asked for: money first.
struct CaseWords {
  let scenario: Scenario
  let plan: HiringPlan
  let found: HeadcountCase

  private var asked: String { counted(found.asked.people, "rep") }
  private var fewer: String {
    found.fewer.people == 0 ? "none" : Numerals.whole(found.fewer.people)
  }
  private func money(_ amount: Double) -> String {
    Numerals.money(amount, scenario.hiring.currency)
  }

  /// What the difference costs, and what happens without it.
  var headline: String {
    let price =
      found.moreSalaries.map {
        "\(asked) instead of \(fewer) \(found.asked.people == 1 ? "costs" : "cost") \(money($0)) more a year."
      }
      ?? "\(asked), not \(fewer)."
    guard found.fewerFallBehind else {
      let utilisation =
        "at \(Numerals.roughPercent(found.fewer.utilisation)) of their time instead of "
        + Numerals.roughPercent(found.asked.utilisation)
      return found.fewer.fallsBehindIn.map {
        "\(price) \(capitalised(fewer)) would keep up today, \(utilisation), and fall behind from \($0) on as "
          + "customers grow."
      } ?? "\(price) \(capitalised(fewer)) would keep up as well, \(utilisation)."
    }
    let unsolved = "\(Numerals.whole(found.unsolvedPerMonth)) tickets"
    guard found.fewer.waitDaysAtEnd.isFinite else {
      return "\(price) With \(fewer), some customers get no answer: "
        + "\(unsolved) more wait after each month."
    }
    return "\(price) With \(fewer), \(unsolved) more wait after each month, and after a year a "
      + "customer waits \(Numerals.days(found.fewer.waitDaysAtEnd)) days."
  }

  /// Why whole people, as arithmetic.
  var reason: String {
    let teams = scenario.hiring.teams.count
    let need =
      "\(Numerals.whole(found.ticketsPerMonth)) tickets a month ÷ "
      + "\(Numerals.short(plan.ticketsPerRepPerMonth)) per rep = \(found.exactInWords) reps. "
    guard !found.isWhole || found.asked.people != Int(found.exactNeed.rounded()) else {
      return need
        + "That is \(asked) exactly, with nobody to spare; the question is what one fewer "
        + "would mean."
    }
    let rounding =
      teams > 1
      ? "Nobody hires a part of a person, in any of \(teams) teams"
      : "Nobody hires a part of a person"
    return need
      + "\(rounding): \(fewer) are fewer than that, and \(asked) are what the plan asks for"
      + "\(policyInWords)."
  }

  /// ", with a buffer of 3 %"; nothing where the plan only rounds up.
  private var policyInWords: String {
    let policy = scenario.hiring.policy
    var parts: [String] = []
    if policy.bufferShare > 0 {
      parts.append("a buffer of \(Numerals.percent(policy.bufferShare))")
    }
    if policy.bufferPeople > 0 {
      parts.append(
        "\(policy.bufferPeople) on top\(scenario.hiring.teams.count > 1 ? " in each" : "")")
    }
    if let confidence = policy.confidence {
      parts.append("enough people, who differ, to be \(Numerals.percent(confidence)) sure")
    }
    return parts.isEmpty ? "" : ", with \(listed(parts))"
  }

  var keyFigures: [KeyFigure] {
    let more = found.moreSalaries.map { amount in
      KeyFigure(
        "\(asked) instead of \(fewer), a year", money(amount),
        remark: "\(counted(found.morePeople, "salary", plural: "salaries"))"
          + (found.hiringCost > 0 ? "; hiring once \(money(found.hiringCost)) each" : ""))
    }
    let perTicket = found.costPerLateTicketAvoided.map { cost in
      KeyFigure(
        "For each late ticket avoided",
        "\(scenario.hiring.currency) \(Numerals.fixed(cost, digits: 2))",
        remark: "\(Numerals.whole(found.lateTicketsAvoided)) fewer are late in the year")
    }
    return [
      more, perTicket,
      enduring,
      KeyFigure(
        "Room with \(asked)", Numerals.whole(spareTickets), remark: "more tickets a month"),
    ].compactMap { $0 }
  }

  /// What becomes of the fewer: what waits after a year, or until when they are enough.
  private var enduring: KeyFigure {
    guard found.fewerFallBehind else {
      return KeyFigure(
        "\(capitalised(fewer)) would keep up",
        found.fewer.fallsBehindIn.map { "until \($0 - 1)" } ?? "throughout",
        remark: "if nobody joined and nobody left")
    }
    return KeyFigure(
      "Waiting after a year with \(fewer)", Numerals.whole(found.fewer.backlogAtEnd),
      remark: found.fewer.waitDaysAtEnd.isFinite
        ? "tickets; a wait of \(Numerals.days(found.fewer.waitDaysAtEnd)) days"
        : "tickets that nobody answers")
  }

  /// Tickets a month that the people asked for could take on top, at the planned utilisation.
  private var spareTickets: Double {
    max(0, Double(found.asked.people) - found.exactNeed) * plan.ticketsPerRepPerMonth
  }

  /// What comes with the difference besides the tickets of today.
  var benefit: String {
    let customers =
      plan.incidentRate > 0
      ? ", those of \(Numerals.whole(spareTickets / plan.incidentRate)) more customers" : ""
    var sentences: [String] = []
    if found.lateTicketsAvoided >= 0.5 {
      let worth = scenario.hiring.terms.lateTicketCost.map {
        ", which the model prices at \(money($0 * found.lateTicketsAvoided))"
      }
      sentences.append(
        "\(Numerals.whole(found.lateTicketsAvoided)) fewer late tickets in twelve months\(worth ?? "")."
      )
    }
    sentences.append(
      spareTickets >= 0.5
        ? "Room for \(Numerals.whole(spareTickets)) more tickets a month\(customers), with "
          + "everybody's planned slack kept."
        : "There is no room beyond today's tickets.")
    if let month = found.asked.fallsBehindIn {
      sentences.append(
        "With nobody hired and nobody gone, they would keep up until \(month - 1).")
    }
    return sentences.joined(separator: " ")
  }

  /// What load does to the people themselves.
  var leavers: String {
    guard found.peopleLeaveByLoad else {
      return "The model doesn't say that load drives people away, so no such cost is counted; "
        + "attrition.overloadAbove would say so."
    }
    guard found.leaversAvoided >= 0.05 else {
      return "Load stays below the level above which the model has more people leave."
    }
    let cost =
      found.hiringCost > 0
      ? ", at \(money(found.leaversAvoided * found.hiringCost)) to hire others" : ""
    return
      "Overload drives away \(Numerals.tenths(found.leaversAvoided)) more of \(fewer) in twelve "
      + "months\(cost); whoever takes their place has to ramp first."
  }

  /// The first line's hires and money of the plan's next twelve months.
  var yearAhead: String {
    let year = FirstLine(plan, roles: scenario.hiring.roles).months.prefix(12)
    guard let first = year.first, let last = year.last else { return "" }
    let hires = year.filter { $0.hires > 0 }
    let named = hires.prefix(5).map { "\($0.hires) in \($0.month)" }
    let rest = hires.dropFirst(5).reduce(0) { $0 + $1.hires }
    let list = listed(named + (rest > 0 ? ["\(rest) later"] : []))
    let total = hires.reduce(0) { $0 + $1.hires }
    let months = counted(year.count, "month")
    let name = scenario.hiring.firstLineName
    let costs = plan.months.prefix(12).flatMap(\.lines).filter { $0.role == name }
      .compactMap(\.cost)
    let cost =
      costs.isEmpty
      ? "" : " Salaries and hiring of the first line come to \(money(costs.reduce(0, +)))."
    let there = "\(Numerals.tenths(first.present)) are there in \(first.month)"
    let need =
      last.month > first.month
      ? "; \(Numerals.whole(last.needed)) are needed in \(last.month)." : "."
    let hiring =
      total == 0
      ? "Nobody has to be hired in the next \(months)."
      : "The plan hires \(Numerals.whole(total)) in \(months): \(list)."
    return "\(there)\(need) \(hiring)\(cost)"
  }

  /// How far customers, tickets and people may go otherwise within a year.
  var bands: String {
    let year = plan.months.prefix(12)
    guard let last = year.last else { return "" }
    guard let bands = last.bands else {
      return "The model gives sales and retention without an uncertainty, so these figures have no "
        + "band; salesUncertainty and retentionUncertainty would give one."
    }
    guard bands.customers.p90 - bands.customers.p10 >= 0.5 else {
      return "Sales and retention move too little in these months to change the figures."
    }
    func range(_ band: Percentiles, _ unit: String, digits: Int) -> String {
      "\(Numerals.fixed(band.p10, digits: digits)) to \(Numerals.fixed(band.p90, digits: digits)) "
        + unit
    }
    return "In eight of ten ways that sales and retention may go, \(last.month) brings "
      + "\(range(bands.customers, "customers", digits: 0)), "
      + "\(range(bands.tickets, "tickets", digits: 0)) and a need of "
      + "\(range(bands.repsExact, "reps", digits: 1)); one way in ten lies below (P10), one above (P90)."
  }

  /// Where each number comes from.
  var sources: [String] {
    let hiring = scenario.hiring
    let first = plan.months.first
    let outside = first?.ticketsOutsideQueue ?? 0
    let solvable = found.fewer.months.first?.solvable ?? 0
    var notes = [
      "Tickets: \(Numerals.whole(first?.customers ?? 0)) customers × "
        + "\(Numerals.short(plan.incidentRate)) a month"
        + (outside > 0 ? ", and \(Numerals.whole(outside)) from outside the queue" : "")
        + "; held for twelve months, so that only the people differ.",
      "Waits: \(fewer) can solve \(Numerals.whole(solvable)) a month"
        + (hiring.targetUtilisation < 1 ? " with all of their time" : "")
        + "; what comes in beyond that piles up and is answered in turn. Late: longer than "
        + "\(Numerals.tenths(hiring.terms.promiseDays)) "
        + "\(hiring.terms.promiseDays == 1 ? "day" : "days").",
    ]
    if let salary = found.salaryPerYear {
      notes.append(
        "Money: \(money(salary)) a year for a rep, as the model says; overtime at one and a half "
          + "times the pay.")
    } else {
      notes.append(
        "Money: the model gives no salary, so nothing here has a price; a salary in its roles would "
          + "give one.")
    }
    return notes
  }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
