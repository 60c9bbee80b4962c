package import Pipeline
package import Workforce

/// Which hours are covered, what that costs, whom it reaches, with which shifts, and what else could be.
package struct HoursReport: Report {
  let hours: SupportHours
  let company: String?
  /// Which stage the team is in; nil where that isn't asked.
  let standing: HoursStanding?
  private let workspaceOption: String

  /// - Parameter workspaceOption: what a command in the same workspace takes on top, from its space
  ///   on: " --workspace support".
  package init(
    hours: SupportHours, company: String?, standing: HoursStanding? = nil,
    workspaceOption: String = ""
  ) {
    self.hours = hours
    self.company = company
    self.standing = standing
    self.workspaceOption = workspaceOption
  }

  var problem: HoursProblem { hours.problem }
  var design: ShiftDesign { hours.design }
  var now: HoursFigures { hours.comparison.now.figures }
  var isPriced: Bool { problem.sites.allSatisfy { $0.costPerHour != nil } }

  package var title: String {
    let name = "Support hours"
    return company.map { "\(name) · \($0)" } ?? name
  }

  package var headline: String {
    let cost = isPriced ? " and \(money(designCostPerYear)) a year" : ""
    return
      "Somebody is there in \(Numerals.percent(now.reach)) of customers' own hours, which takes "
      + "\(counted(hours.payrollPeople, "person", plural: "people"))\(cost)."
  }

  package var sections: [Section] {
    [
      Section(nil, lead.map(Block.paragraph)),
      Section(nil, on: .page, [.keyFigures(keyFigures)]),
      Section(
        "What can't be covered, on the clock of \(problem.sites[0].name)", [.warnings(shortfalls)]),
      Section("What would cover it", [.notes(waysOut)]),
      Section("When which site is open", [.table(siteTable)]),
      Section("The day around the globe", [.dayStrip(dayStrip)]),
      Section("Whom it reaches", [.table(reachTable), .notes(reachNotes)]),
      Section("The week's shifts", [.table(shiftTable), .notes(shiftNotes)]),
      Section("The week, hour by hour", on: .page, heatMaps.map(Block.weekHeatMap)),
      Section("People to spare, at least within each hour", on: .text, [.weekHeatMap(netMap)]),
      Section("A site more, or a promise", openingBlocks),
      Section("Other ways to cover it", optionBlocks),
      Section("How sure", proofWords.map(Block.paragraph)),
      Section("Assumed, because the model doesn't say", [.assumptions(problem.assumptions)]),
      Section("Next", on: .text, [.commands(commands)]),
      Section("Words", on: .page, [.glossary(Glossary.hours)]),
    ].filter { !$0.isEmpty }
  }

  package var record: HoursRecord { HoursRecord(hours, stage: stage) }

  package var sheet: Sheet { HoursRecord.sheet(of: design) }

  private var stage: String? { standing.map { StageWords($0).headline } }

  private var away: String {
    "\(counted(design.people, "person", plural: "people")) work in a week; "
      + "\(Numerals.whole(hours.payrollPeople)) are needed for that, since "
      + "\(Numerals.percent(problem.shrinkage)) of paid time goes to leave, meetings and the like."
  }

  private var lead: [String] {
    let live = Numerals.percent(now.contactsLive)
    let lost = Int(now.contactsOutside.rounded())
    let outside =
      lost > 0
      ? " \(counted(lost, "call or chat", plural: "calls and chats")) a week "
        + (lost == 1 ? "finds nobody." : "find nobody.") : ""
    return [
      stage,
      "\(live) of contacts come in while somebody is there for them, and "
        + "\(Numerals.percent(now.contactsInPromise)) within the promised "
        + "\(Numerals.tenths(problem.settings.promiseHours)) hours.\(outside)", away, burden,
    ].compactMap(\.self)
  }

  private var burden: String? {
    guard now.nightsPerPersonMonth > 0.005 || now.weekendsPerPerson > 0.005 else { return nil }
    return "Each person works \(Numerals.tenths(now.nightsPerPersonMonth)) nights a month and "
      + "\(Numerals.percent(now.weekendsPerPerson)) of weekend days, on average."
  }

  private var keyFigures: [KeyFigure] {
    [
      KeyFigure("Reached live", Numerals.percent(now.reach), remark: "of customers' own hours"),
      KeyFigure(
        "People", Numerals.whole(hours.payrollPeople),
        remark: "so that \(Numerals.whole(design.people)) work in a week"),
    ]
      + (isPriced ? [KeyFigure("A year costs", money(designCostPerYear))] : [])
      + [
        KeyFigure(
          "Nobody there", Numerals.percent(1 - now.contactsLive), remark: "of contacts"),
        KeyFigure(
          "Held by one", Numerals.percent(now.hoursHeldByOne),
          remark: "of open hours: one absence closes them"),
      ]
  }

  private var proofWords: [String] {
    let counted =
      hours.check.faults.isEmpty
      ? "Counted again by code that shares nothing with the search: every rule is kept, and all figures "
        + "agree."
      : "Counted again, the design has faults: \(hours.check.faults.joined(separator: " "))"
    let proof =
      design.gap == 0
      ? "No shifts that keep the rules are cheaper: that is proven."
      : "No shifts that keep the rules are cheaper by more than \(Numerals.percent(design.gap))."
    return ["\(proof) \(counted)"]
  }

  private var commands: [Command] {
    [
      Command(
        "muster hours\(workspaceOption) --holes --year \(problem.monday.year)",
        "every hour of a year that nobody covers, and why"),
      Command("muster hours\(workspaceOption) --stages", "which stage comes next, and when"),
      Command(
        "muster hours\(workspaceOption) --format html --output hours.html",
        "the same as a page with pictures"),
      Command(
        "muster hours\(workspaceOption) --format csv --output shifts.csv",
        "the week's shifts, to be given to people"),
    ]
  }
}

extension HoursReport {
  func money(_ amount: Double) -> String { Numerals.money(amount, problem.currency) }

  /// Pay for a year, of those too who are away, and what sites cost.
  var designCostPerYear: Double {
    ((design.cost.pay + design.cost.nightPremium) / (1 - problem.shrinkage)
      + design.cost.occasional) * 52
      + Double(problem.sites.count) * problem.settings.siteYearlyCost
  }
}

extension ShiftDesign {
  /// Of all people on tours.
  var paidHoursPerWeek: Double {
    tours.reduce(0) { $0 + Double($1.people * $1.days.count * $1.paidMinutes) / 60 }
  }
}
