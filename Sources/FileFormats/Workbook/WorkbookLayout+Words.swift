import Pipeline
import Spreadsheets
import Workforce

extension WorkbookLayout {
  /// The first sheet: the figures that a meeting is about, live, and the charts.
  mutating func layOutAnswer() {
    let company = plan.scenario.company.map { "\($0): " } ?? ""
    answer[0, 0] = Cell(.text("\(company)how many people, and when"), CellStyle(.title))
    answer[1, 0] = Cell(
      .text(
        "Change a yellow cell on Inputs, Segments, Streams, Roles or People, and every figure here "
          + "follows."), CellStyle(.note))
    answer.columnWidths[0] = 46
    answer.columnWidths[1] = 16
    answer.columnWidths[2] = 60
    answer.fitsOnePage = true
    var row = 3
    func figure(
      _ title: String, _ formula: String, _ number: CellStyle.Number, _ note: String = ""
    ) {
      answer[row, 0] = Cell(.text(title))
      answer[row, 1] = Cell(.formula(formula), CellStyle(.result, number))
      answer[row, 2] = Cell(.text(note), CellStyle(.note))
      row += 1
    }
    func first(_ column: Int) -> String { months.reference(MonthColumns.firstRow, column) }
    let firstLine = problem.roles.first { $0.work == .firstLine } ?? problem.roles[0]
    answer[row, 0] = Cell(.text("First month"), CellStyle(.heading))
    row += 1
    figure("Month", inputs.used("start"), .month)
    figure("Customers", first(MonthColumns.customers), .whole)
    figure(
      "Incident rate", first(MonthColumns.incidentRate), .thousandths,
      "Tickets per customer a month, without streams outside the queue.")
    figure("Tickets", first(MonthColumns.tickets), .whole)
    figure(
      "Tickets a \(firstLine.name) is planned to solve",
      rate(RateColumns.perPerson, of: firstLine), .tenths,
      "After lowering, shrinkage and slack; the factors are on Rates.")
    figure("\(firstLine.name)s needed, exactly", first(MonthColumns.exact), .thousandths)
    figure(
      "\(firstLine.name)s needed", first(MonthColumns.needed), .whole,
      "Whole people, by the policy on Inputs.")
    row += 1
    answer[row, 0] = Cell(.text("All \(monthCount) months"), CellStyle(.heading))
    row += 1
    let end = MonthColumns.firstRow + monthCount
    figure("Hires counted", months.reference(end, MonthColumns.hires), .whole, "See Staff.")
    figure(
      "Hires by the rule", months.reference(end, MonthColumns.rule), .whole,
      "More than counted: people are still missing. See Notes.")
    let staffRows = StaffColumns.firstRow + lines.count * monthCount - 1
    figure(
      "Most people short of the exact need",
      "MAX(\(staff.reference((StaffColumns.firstRow, StaffColumns.short), to: (staffRows, StaffColumns.short))))",
      .tenths, "In one team, role and month; 0 if the people carry the work throughout.")
    figure(
      "Cost, \(problem.currency)", months.reference(end, MonthColumns.cost), .money,
      "Salaries and hiring, of roles with a salary.")
    row += 1
    answer[row, 0] = Cell(.text("Colours"), CellStyle(.heading))
    answer[row + 1, 0] = Cell(.text("yours to change"), CellStyle(.input))
    answer[row + 2, 0] = Cell(.text("worked out; leave as it is"))
    layOutCharts(below: row + 4)
  }

  private mutating func layOutCharts(below row: Int) {
    let categories = monthCells(MonthColumns.month)
    answer.charts = [
      PlacedChart(
        title: "First line: needed and ramped", kind: .line, categories: categories,
        series: [
          PlacedChart.Series("needed", monthCells(MonthColumns.needed)),
          PlacedChart.Series("ramped people", monthCells(MonthColumns.ramped)),
        ], place: CellPlace(row: row, column: 0), valueTitle: "people"),
      PlacedChart(
        title: "Tickets a month", kind: .column, categories: categories,
        series: [PlacedChart.Series("tickets", monthCells(MonthColumns.tickets))],
        place: CellPlace(row: row, column: 2), valueTitle: "tickets"),
      PlacedChart(
        title: "Customers", kind: .line, categories: categories,
        series: [PlacedChart.Series("customers", monthCells(MonthColumns.customers))],
        place: CellPlace(row: row + 16, column: 0), valueTitle: "customers"),
      PlacedChart(
        title: "People who start", kind: .column, categories: categories,
        series: [
          PlacedChart.Series("counted", monthCells(MonthColumns.hires)),
          PlacedChart.Series("by the rule", monthCells(MonthColumns.rule)),
        ], place: CellPlace(row: row + 16, column: 2), valueTitle: "people"),
    ]
  }

  /// How the sheets work and where they stop.
  mutating func layOutNotes() {
    notes[0, 0] = Cell(.text("Notes"), CellStyle(.title))
    notes.columnWidths[0] = 110
    for (index, text) in Self.noteTexts.enumerated() {
      let isHeading = !text.hasSuffix(".")
      notes[2 + index, 0] = Cell(.text(text), CellStyle(isHeading ? .heading : .plain, wraps: true))
    }
    let start = 2 + Self.noteTexts.count
    guard !plan.hiring.warnings.isEmpty else { return }
    notes[start, 0] = Cell(.text("What Muster warned of when it wrote this"), CellStyle(.heading))
    for (index, warning) in plan.hiring.warnings.enumerated() {
      notes[start + 1 + index, 0] = Cell(.text(warning), CellStyle(.plain, wraps: true))
    }
  }

  private static let noteTexts = [
    "How the numbers follow from each other",
    "Customers by age: everybody gets a month older, new customers join, all write their tickets, and "
      + "the churn leaves at the month's end. Tickets are customers of each age times the rate of that age.",
    "What one person solves = level × lowering × (1 − shrinkage, unless the level contains it) × target "
      + "utilisation. The factors of every role are on Rates.",
    "First line: exact need = tickets ÷ what one person solves. Escalations: the rate × tickets of the "
      + "role before, and coaching for new hires. Roles that lead: people to lead ÷ span of control.",
    "Needed = the exact need, with confidence and buffer, rounded up, and buffer people on top.",
    "People = those on the sheet People and those hired, less those who leave; ramped people count each "
      + "by the productivity of their tenure.",
    "Hires",
    "Hires planned are Muster's, written down: the best time for each hire takes a search that no "
      + "formula can do. Change them as you like; people, gap and cost follow.",
    "Hires by the rule follow every change: as many start as the month in which they have ramped is "
      + "short of its target, as late as that allows, but nobody before a requisition opened on the plan's "
      + "first day could bring them. To let people and cost follow the rule, choose rule on Inputs.",
    "The rule knows no class months, class sizes or budgets, weighs no costs, and reckons with everyday attrition, not "
      + "with that of overloaded months. Where the model has those, let Muster plan the hires anew.",
    "Back to Muster",
    "muster import --model, with this file's name, writes what the yellow cells say into muster.yaml. "
      + "muster hire then plans the hires.",
    "Rows written into the empty yellow rows of Segments, Streams and People count at once. New roles, "
      + "teams and more months count once Muster has read the workbook and written another: their rows "
      + "on Staff are not here yet. Who leads whom, and from which role tickets are escalated, is fixed in "
      + "the formulas too.",
    "Keys in small grey letters say which key of muster.yaml a row or column is. Sheets may be moved, and "
      + "rows added, as long as those stay.",
    "A name with * or ? in it can't be found by a spreadsheet; give it another.",
  ]
}
