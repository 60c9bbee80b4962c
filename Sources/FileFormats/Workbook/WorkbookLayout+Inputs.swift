import Spreadsheets
import Workforce

extension WorkbookLayout {
  /// What the model says once: the inputs' sheet.
  mutating func layOutInputs() {
    tree.set("start", .month(problem.firstMonth))
    if monthCount != tree.wholeNumber("months") ?? 24 {
      tree.set("months", .number(Double(monthCount)))
    }
    inputs.heading("The plan")
    inputs.row("company", "Company", from: &tree)
    inputs.row("currency", "Currency", from: &tree, used: "IF(ISBLANK(@),\"USD\",@)")
    inputs.row("start", "First month", from: &tree, used: "@")
    inputs.row("months", "Months planned", from: &tree, used: "IF(ISBLANK(@),24,@)")
    layOutLevel()
    layOutShrinkage()
    layOutRampAndAttrition()
    inputs.heading("People")
    inputs.row("teams", "Teams", from: &tree)
    inputs.row("reps", "Representatives there", from: &tree)
    layOutHiring()
  }

  private mutating func layOutLevel() {
    let level = "ticketsPerRepPerMonth"
    inputs.heading("What one person solves")
    inputs.row("handleMinutes", "Average handle time, minutes", from: &tree)
    inputs.row(
      "paidHoursPerMonth", "Paid hours a month", from: &tree, used: "IF(ISBLANK(@),160,@)")
    let paid = inputs.used("paidHoursPerMonth")
    let handle = inputs.value("handleMinutes")
    inputs.row(
      "\(level).measured", "Tickets a representative solves in a month", from: &tree,
      used: "IF(NOT(ISBLANK(@)),@,IF(NOT(ISBLANK(\(handle))),\(paid)*60/\(handle),"
        + "\(levelFromChannels(paid: paid))))")
    let measured = inputs.value("\(level).measured")
    inputs.row("\(level).reading", "How the lowering is read", from: &tree)
    let reading = inputs.value("\(level).reading")
    inputs.row(
      "\(level).lowerBy", "Lowered by (used: the factor)", from: &tree,
      used: "IF(OR(ISBLANK(\(measured)),ISBLANK(@)),1,\(Self.loweringFactor("@", reading)))",
      as: .thousandths)
    inputs.row(
      "\(level).includesShrinkage", "Contains shrinkage already", from: &tree,
      used: "IF(ISBLANK(\(measured)),FALSE,IF(ISBLANK(@),TRUE,@))")
    inputs.row(
      "\(level).spread", "How much people differ", from: &tree,
      used: "IF(OR(ISBLANK(\(measured)),ISBLANK(@)),0,@)")
    inputs.row(
      "targetUtilisation", "Target utilisation", from: &tree, used: "IF(ISBLANK(@),1,@)")
  }

  /// × (1 − share), or ÷ (1 + share).
  static func loweringFactor(_ share: String, _ reading: String) -> String {
    "IF(\(reading)=\"divided\",1/(1+\(share)),1-\(share))"
  }

  /// Paid time ÷ the handle times of the channels, if every channel has its share and its time.
  private func levelFromChannels(paid: String) -> String {
    guard let channels = lists["channels"], let names = channels.cells("name"),
      let shares = channels.cells("share"), let minutes = channels.cells("handleMinutes")
    else { return "0" }
    return "IF(AND(COUNTA(\(names))>0,COUNT(\(shares))=COUNTA(\(names)),"
      + "COUNT(\(minutes))=COUNTA(\(names))),\(paid)*60/SUMPRODUCT(\(shares),\(minutes)),0)"
  }

  private mutating func layOutShrinkage() {
    inputs.heading("Shrinkage")
    let written = tree.take("shrinkage")
    let items = written?.entries ?? []
    // The items stand below the row that adds them up.
    let first = inputs.endRow + 1
    let last = first + items.count + 4
    shrinkageItems = inputs.values(from: first, to: last)
    let level = "ticketsPerRepPerMonth"
    let isWhole = items.isEmpty
    inputs.row(
      "shrinkage", "In all, if not item by item", value: isWhole ? written : nil,
      used: "IF(COUNT(\(shrinkageItems))>0,SUM(\(shrinkageItems)),IF(NOT(ISBLANK(@)),@,"
        + "IF(OR(\(inputs.used("\(level).measured"))=0,"
        + "\(inputs.used("\(level).includesShrinkage"))),0,0.2)))",
      as: .percent,
      meaning:
        "The share of paid time that goes to anything but customers. Used for levels that do "
        + "not contain it already. Name items below to add them up.")
    for index in first...last {
      let item = items.indices.contains(index - first) ? items[index - first] : nil
      inputs.named(
        "shrinkage", item?.key, item?.value, title: "An item",
        message: "Its name in the first column and its share of paid time here, such as 5%.")
    }
  }

  private mutating func layOutRampAndAttrition() {
    inputs.heading("Ramp: productivity by month of tenure")
    let ramp = tree.take("ramp")
    for index in 0..<rampLength {
      let items = ramp?.items ?? []
      let value: ModelEdit.Value? =
        if index == 0, case .list(let list) = ramp, list.isEmpty {
          .text(WorkbookWords.none)
        } else {
          items.indices.contains(index) ? items[index] : nil
        }
      inputs.row(
        "ramp[\(index)]", "Month \(index + 1)", value: value, as: .percent,
        meaning: index > 0
          ? ""
          : "Productivity in the first, second, third month as a share of the typical level; 100% "
            + "afterwards. All empty: 25%, 50%, 75%. For no ramp at all write none.")
    }
    inputs.heading("Attrition")
    inputs.row("attrition.monthly", "People who leave in a month", from: &tree)
    for index in 0..<stepCount {
      inputs.row(
        "attrition.byTenure[\(index)].monthly", "Or by tenure, step \(index + 1): in a month",
        from: &tree)
      inputs.row(
        "attrition.byTenure[\(index)].untilMonth", "Step \(index + 1): until month", from: &tree)
    }
    inputs.row("attrition.overloadAbove", "Overloaded above a utilisation of", from: &tree)
    inputs.row("attrition.overloadFactor", "Times as many leave then", from: &tree)
  }

  /// Months of ramp that can be typed.
  var rampLength: Int { max(6, (problem.roles.map(\.ramp.count).max() ?? 0) + 2) }

  /// Steps of attrition that can be typed.
  var stepCount: Int { max(3, problem.roles.map(\.attrition.steps.count).max() ?? 1) }

  private mutating func layOutHiring() {
    inputs.heading("Hiring")
    layOutTimeToFill()
    inputs.row("hiring.noticeDays", "Days of notice", from: &tree, used: "IF(ISBLANK(@),30,@)")
    inputs.row("hiring.classMonths", "Months in which classes start", from: &tree)
    inputs.row("hiring.classSize", "People who can start together", from: &tree)
    inputs.row(
      "hiring.graduation", "Starters who finish their training", from: &tree,
      used: "IF(ISBLANK(@),1,@)")
    inputs.heading("Hiring ahead")
    inputs.row(
      "hiring.policy.roundUp", "Round up to whole people", from: &tree,
      used: "IF(ISBLANK(@),TRUE,@)")
    inputs.row("hiring.policy.buffer", "Buffer", from: &tree, used: "IF(ISBLANK(@),0,@)")
    inputs.row(
      "hiring.policy.bufferReps", "Buffer people, first line", from: &tree,
      used: "IF(ISBLANK(@),0,@)")
    inputs.row("hiring.policy.confidence", "Confidence", from: &tree)
    inputs.heading("Hires in this workbook")
    hiresFrom = inputs.choice(
      "Hires come from", [WorkbookWords.hiresFromPlan, WorkbookWords.hiresFromRule],
      meaning:
        "plan: the hires written on the sheet Staff, which are Muster's until you change them. "
        + "rule: the sheet's own rule, which follows every change. See Notes.")
  }

  /// The median, and the days within which four of five requisitions are filled: given, or as the
  /// median tells.
  private mutating func layOutTimeToFill() {
    let key = "hiring.timeToFillDays"
    let later = TimeToFill(median: 1)
    guard ModelKeys.model.at("\(key).p50") != nil else {
      inputs.row(key, "Days to fill a requisition", from: &tree, used: "IF(ISBLANK(@),45,@)")
      let median = inputs.used(key)
      timeToFill = (median: median, safe: "\(median)*\(later.p80)")
      return
    }
    inputs.row(
      "\(key).p50", "Days to fill half the requisitions", from: &tree, used: "IF(ISBLANK(@),45,@)")
    let median = inputs.used("\(key).p50")
    inputs.row(
      "\(key).p80", "Days to fill 80% of them", from: &tree,
      used: "IF(ISBLANK(@),\(median)*\(later.p80),@)")
    inputs.row(
      "\(key).p95", "Days to fill 95% of them", from: &tree,
      used: "IF(ISBLANK(@),\(median)*\(later.p95),@)")
    timeToFill = (median: median, safe: inputs.used("\(key).p80"))
  }

  /// Every key that no other sheet has a place for, so that the workbook says all that a model can.
  mutating func layOutOtherInputs() {
    var rows = InputRows(
      "Other inputs", title: "Other inputs",
      note: "Keys that no formula of this workbook uses. Muster reads them back all the same.")
    let scenarios = tree.take("scenarios")?.entries ?? []
    let said = tree.leaves().map(\.path)
    let placed = Set(inputs.keys + said)
    let unsaid = ModelKeys.model.leafPaths.filter {
      !placed.contains($0) && !Self.isOnSegments($0) && !["ramp", "scenarios"].contains($0)
    }
    for path in said + unsaid { rows.row(path, path, from: &tree) }
    layOutScenarios(scenarios, in: &rows)
    otherSheet = rows.isEmpty ? nil : rows.sheet
  }

  /// Questions by names of the person's own, with room for two more.
  private func layOutScenarios(
    _ scenarios: [(key: String, value: ModelEdit.Value)], in rows: inout InputRows
  ) {
    rows.heading("Scenarios: a name and a question of muster storm")
    for index in 0..<scenarios.count + 2 {
      let scenario = scenarios.indices.contains(index) ? scenarios[index] : nil
      rows.named(
        "scenarios", scenario?.key, scenario?.value, title: "A scenario",
        message: "Its name in the first column and what it asks here, such as "
          + "launch=2027-03, adds=+40%.")
    }
  }

  /// Whether it is one of the keys that, at the top, describe the only segment.
  static func isOnSegments(_ path: String) -> Bool {
    topSegmentKeys.contains { path == $0 || path.hasPrefix("\($0).") }
  }

  static let topSegmentKeys = ["customers"] + ModelKeys.volume.map(\.name)
}

extension ModelEdit.Value {
  mutating func set(_ key: String, _ value: Self) {
    var entries = self.entries.filter { $0.key != key }
    entries.insert((key, value), at: 0)
    self = .map(entries)
  }

  func wholeNumber(_ key: String) -> Int? {
    if case .number(let number) = self[key] { Int(number) } else { nil }
  }
}
