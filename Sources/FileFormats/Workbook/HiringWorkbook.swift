package import Pipeline
package import Spreadsheets
import Workforce

/// A hiring plan as a workbook: inputs that a person may change, formulas that follow, and what
/// Muster planned.
///
///     let workbook = try HiringWorkbook(of: text, named: "muster.yaml", plan: plan).workbook
///     try workbook.write(to: file)
///
/// The formulas say what `docs/methods/hiring.md` says, with one difference: whom to hire is Muster's
/// answer, written down, beside a rule that follows the inputs.
package struct HiringWorkbook {
  package let workbook: Workbook

  /// - Throws: `Problems` if `text` can't be read, or the workbook would be too large to be opened.
  package init(of text: String, named fileName: String, plan: Plan) throws {
    var layout = WorkbookLayout(
      tree: try ModelFile.tree(of: text, named: fileName), plan: plan)
    guard layout.cellCount < 3_000_000 else {
      throw Problems([
        Problem(
          at: "--format", "The workbook would have about \(layout.cellCount) cells.",
          remedy: "Plan fewer months, such as --months 24.")
      ])
    }
    layout.build()
    workbook = layout.workbook
  }
}

/// The workbook while its sheets are laid out, in an order in which each finds those it refers to.
struct WorkbookLayout {
  var tree: ModelEdit.Value
  let plan: Plan
  let problem: HiringProblem
  let lines: [Line]
  /// Ages of customers that rates are told apart by.
  let ageCount: Int
  /// Months for which sales and churn can be typed.
  let seriesCount: Int

  var inputs = InputRows(
    "Inputs", title: "Inputs",
    note: "Yellow cells with a border are yours to change; everything else follows.")
  var answer = Sheet("Answer")
  var notes = Sheet("Notes")
  var segmentSheet = Sheet("Segments")
  var streamSheet = Sheet("Streams")
  var roleSheet = Sheet("Roles")
  var peopleSheet = Sheet("People")
  var listSheet = Sheet("Lists")
  var otherSheet: Sheet?
  var months = Sheet("Months")
  var staff = Sheet("Staff")
  var cohorts = Sheet("Customers by age")
  var tenures = Sheet("Hires by tenure")
  var presence = Sheet("People by month")
  var rates = Sheet("Rates")
  var lineSheet = Sheet("Load")

  var segments: InputTable!
  var streams: InputTable!
  var roles: InputTable!
  var people: InputTable!
  var lists: [String: InputTable] = [:]
  var hiresFrom = ""
  /// Days to fill a requisition: at the median, and with a chance of 80 %.
  var timeToFill = (median: "", safe: "")
  var shrinkageItems = ""

  /// A team's role: a block of rows of the staff.
  struct Line {
    let team: String
    let role: Role
    /// Counted from 0.
    let number: Int
  }

  init(tree: ModelEdit.Value, plan: Plan) {
    self.tree = tree
    self.plan = plan
    problem = plan.scenario.hiring
    // Every team with every role, so that a new segment's team has its lines; but not where a model
    // has very many.
    let planned = Set(plan.hiring.months.flatMap { $0.lines.map { [$0.team, $0.role] } })
    let showsAll = problem.teams.count * problem.roles.count <= 40
    var lines: [Line] = []
    // Role by role: what a role's rows come to may never lead back to rows of a role before it.
    for role in problem.roles {
      for team in problem.teams where showsAll || planned.contains([team, role.name]) {
        lines.append(Line(team: team, role: role, number: lines.count))
      }
    }
    self.lines = lines
    let rateCounts = problem.segments.map(\.incidentRate.byAge.count)
    ageCount = max(6, rateCounts.max() ?? 1)
    let seriesCounts = problem.segments.flatMap {
      [$0.grossAdds.values.count, $0.churn.values.count]
    }
    seriesCount = max(problem.monthCount, seriesCounts.max() ?? 1)
  }

  var monthCount: Int { problem.monthCount }

  /// About how many, before they are made.
  var cellCount: Int {
    let segmentRows = problem.segments.count + Spare.segments
    let peopleRows = problem.people.count + Spare.people
    return segmentRows * monthCount * (ageCount + 8)
      + lines.count * monthCount * (monthCount / 2 + 30) + peopleRows * monthCount
      * (2 * problem.roles.count + 2)
  }

  /// Empty rows for more of them.
  enum Spare {
    static let segments = 6
    static let streams = 6
    static let roles = 2
    static let people = 12
    static let listed = 4
  }

  mutating func build() {
    layOutTables()
    layOutInputs()
    layOutOtherInputs()
    layOutRates()
    layOutLines()
    layOutCustomers()
    layOutMonths()
    layOutPresence()
    layOutStaff()
    layOutTenures()
    layOutTotals()
    layOutAnswer()
    layOutNotes()
  }

  var workbook: Workbook {
    let workings = [cohorts, tenures, presence, rates, lineSheet].map { sheet in
      var sheet = sheet
      sheet.isWorkings = true
      return sheet
    }
    let told = [answer, months, staff]
    let asked = [
      inputs.sheet, segmentSheet, streamSheet, roleSheet, peopleSheet, listSheet,
    ]
    return Workbook(
      sheets: told + asked + [otherSheet, notes].compactMap { $0 } + workings, names: names)
  }

  private var names: [Workbook.DefinedName] {
    [
      Workbook.DefinedName("TargetUtilisation", inputs.used("targetUtilisation")),
      Workbook.DefinedName("Shrinkage", inputs.used("shrinkage")),
      Workbook.DefinedName("PaidHours", inputs.used("paidHoursPerMonth")),
      Workbook.DefinedName("FirstMonth", inputs.used("start")),
      Workbook.DefinedName("Graduation", inputs.used("hiring.graduation")),
      Workbook.DefinedName("HiresFrom", hiresFrom),
    ]
  }
}
