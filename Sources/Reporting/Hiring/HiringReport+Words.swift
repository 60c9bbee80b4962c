import Pipeline
import Workforce

extension HiringReport {
  /// Who is there now, and where the need goes.
  var outlook: String {
    guard let first = firstLine.months.first, let last = firstLine.months.last else { return "" }
    guard first.present > 0 || first.needed > 0 else {
      let trend =
        firstLine.months.count == 1
        ? ""
        : last.needed == 0
          ? ", nor through \(last.month)" : "; by \(last.month) the need is \(last.needed)"
      return "Nobody is there in \(first.month), and nobody is needed\(trend)."
    }
    let have =
      "You have \(people(first.present)) in \(first.month), "
      + (abs(first.present - first.productive) < 0.05
        ? first.present > 1 ? "all of them fully ramped" : "fully ramped"
        : "worth \(Numerals.fixed(first.productive, digits: 1)) fully ramped")
    let gap = first.productive - Double(first.needed)
    let shortness =
      gap < -0.05
      ? ": \(Numerals.fixed(-gap, digits: 1)) too few."
      : gap > 0.05 ? ": \(Numerals.fixed(gap, digits: 1)) more than needed." : ": just enough."
    let teams =
      gap >= -0.05 && !first.missing.isEmpty
      ? " But \(listed(first.missing.map { "\($0.team) has \(Numerals.fixed($0.people, digits: 1))" })) "
        + "too few." : ""
    guard firstLine.months.count > 1 else { return have + shortness + teams }
    let trend =
      last.needed == first.needed
      ? "The need stays at \(last.needed) through \(last.month)."
      : "By \(last.month) the need is \(last.needed)."
    return "\(have)\(shortness)\(teams) \(trend)"
  }

  /// Whom to hire, in order of the day on which somebody has to act: what is opened on one day, to
  /// start together, is one step.
  var steps: [String] {
    guard let last = plan.months.last?.month else { return [] }
    let groups = plan.hireGroups
    guard !groups.isEmpty else { return [reasonForNoHires(until: last)] }
    return groups.map { group in
      guard group.lines.count > 1 else {
        let line = group.lines[0]
        let requisition = line.hires == 1 ? "the requisition" : "the requisitions"
        let opening = group.openBy.map { "Open \(requisition) by \($0): " } ?? ""
        return "\(opening)\(counted(line.hires, line.role))\(inTeam(line.team)) to start in "
          + "\(group.month)."
      }
      let opening =
        group.openBy.map { "Open \(counted(group.hires, "requisition")) by \($0)" }
        ?? "Hire \(Numerals.whole(group.hires))"
      return "\(opening), to start in \(group.month): \(who(group.lines))."
    }
  }

  /// "5 Representatives and 2 Managers"; "Boston: 5 Representatives; Dublin: 2 Managers".
  private func who(_ lines: [LinePlan]) -> String {
    let teams = scenario.hiring.teams
    let parts = teams.compactMap { team -> String? in
      let ofTeam = lines.filter { $0.team == team }
      guard !ofTeam.isEmpty else { return nil }
      let people = listed(ofTeam.map { counted($0.hires, $0.role) })
      return teams.count > 1 ? "\(team): \(people)" : people
    }
    return parts.joined(separator: "; ")
  }

  private func reasonForNoHires(until last: Month) -> String {
    let lateMonths = plan.months.filter { $0.lines.contains(where: \.isShort) }.map(\.month)
    guard let first = lateMonths.first else {
      return "Hire nobody: the people who are there are enough through \(last)."
    }
    let problem = scenario.hiring
    let ramp = problem.roles.filter { $0.work == .firstLine }.map(\.ramp.count).max() ?? 0
    if let start = problem.firstClass, start + ramp >= problem.monthCount {
      let enough = min(120, start + ramp + 12)
      return "No hires are planned: nobody hired now will have ramped by \(last), where this plan "
        + "ends. Plan more months, such as --months \(enough), to see whom to hire."
    }
    return "No hires are planned, although \(counted(lateMonths.count, "month")) from \(first) on "
      + "\(lateMonths.count == 1 ? "has" : "have") too few people; see the gaps below."
  }

  /// The plan's warnings, and one while tickets come in beside the queue if the plan is silent.
  var warnings: [String] {
    let outside = scenario.hiring.streams.filter { !$0.isMerged }
    let unsaid = outside.filter { stream in !plan.warnings.contains { $0.contains(stream.name) } }
    guard !unsaid.isEmpty else { return plan.warnings }
    let volume = unsaid.reduce(0) { $0 + $1.ticketsPerMonth }
    return plan.warnings + [
      "\(Numerals.whole(volume)) tickets a month come in outside the queue, through "
        + "\(listed(unsaid.map(\.name))). They are counted here, but nobody sees them in the queue: "
        + "merge \(unsaid.count == 1 ? "it" : "them") into it."
    ]
  }

  /// Whether another plan could be better.
  var proof: [Block] {
    guard let proof = plan.proof else { return [] }
    return [
      .paragraph(
        ProofWords(proof: proof, currency: plan.cost == nil ? nil : scenario.hiring.currency).text)
    ]
  }

  /// What the policy keeps above the exact need, its price and its use; empty where it keeps nobody.
  var policyPrice: [Block] {
    guard let price = plan.policyPrice, price.peopleAhead > 0.05 else { return [] }
    let people = Numerals.fixed(price.peopleAhead, digits: 1)
    let cost = price.costPerMonth.map {
      " for \(Numerals.money($0, scenario.hiring.currency)) a month"
    }
    let customers = price.spareCustomers.map { ", those of \(Numerals.whole($0)) more customers" }
    return [
      .paragraph(
        "On average the policy keeps \(people) \(people == "1.0" ? "rep" : "reps") above the exact "
          + "need\(cost ?? ""). They could take \(Numerals.whole(price.spareTicketsPerMonth)) more "
          + "tickets a month\(customers ?? "").")
    ]
  }

  var keyFigures: [KeyFigure] {
    guard let first = firstLine.months.first, let last = firstLine.months.last else { return [] }
    let hires = plan.hires.reduce(0) { $0 + $1.line.hires }
    let nextOpening = plan.hires.compactMap(\.line.openBy).min()
    return [
      KeyFigure(
        "Reps needed in \(first.month)", Numerals.whole(plan.repsNeeded),
        remark: "\(Numerals.exactPeople(plan.repsNeededExact)) exactly"),
      KeyFigure(
        "Reps there in \(first.month)", trimmedPeople(first.present),
        remark: "\(Numerals.fixed(first.productive, digits: 1)) fully ramped"),
      last.month > first.month
        ? KeyFigure(
          "Reps needed in \(last.month)", Numerals.whole(last.needed),
          remark: "\(Numerals.exactPeople(last.exactNeed)) exactly") : nil,
      KeyFigure(
        "Hires in the plan", Numerals.whole(hires),
        remark: nextOpening.map { "open the first by \($0)" }),
      KeyFigure(
        "Incident rate", Numerals.short(plan.incidentRate), remark: "tickets per customer per month"
      ),
      KeyFigure(
        "Tickets per rep", Numerals.short(plan.ticketsPerRepPerMonth),
        remark: "a month, fully ramped"),
      plan.cost.map {
        KeyFigure(
          "Cost of the plan", Numerals.money($0, scenario.hiring.currency),
          remark: "salaries and hiring, \(counted(plan.months.count, "month"))")
      },
    ].compactMap { $0 }
  }

  /// The team's name where there is more than one to tell apart.
  func inTeam(_ team: String) -> String {
    scenario.hiring.teams.count > 1 ? " in \(team)" : ""
  }

  /// "5 reps", "4.6 reps".
  private func people(_ count: Double) -> String {
    let text = trimmedPeople(count)
    return "\(text) \(text == "1" ? "rep" : "reps")"
  }

  private func trimmedPeople(_ count: Double) -> String {
    let text = Numerals.fixed(count, digits: 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
