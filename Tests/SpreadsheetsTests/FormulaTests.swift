import Foundation
import Spreadsheets
import Testing
import Workforce

/// Formulas are worked out as every spreadsheet program does.
@Suite struct FormulaTests {
  /// What a formula gives beside cells A1 3, A2 4, A3 empty, A4 a text, A5 a truth.
  private func value(_ formula: String) -> CellValue {
    var sheet = Sheet("Own")
    sheet[0, 0] = Cell(.number(3))
    sheet[1, 0] = Cell(.number(4))
    sheet[3, 0] = Cell(.text("four"))
    sheet[4, 0] = Cell(.truth(true))
    sheet[0, 2] = Cell(.formula(formula))
    var other = Sheet("Another one")
    for (index, number) in [0.0, 6, 24].enumerated() { other[0, index] = Cell(.number(number)) }
    for (index, number) in [0.05, 0.02, 0.01].enumerated() {
      other[1, index] = Cell(.number(number))
    }
    let workbook = Workbook(
      sheets: [sheet, other], names: [Workbook.DefinedName("Four", "Own!$A$2")])
    return workbook.calculated["Own", 0, 2]
  }

  @Test(
    arguments: [
      ("1+2*3", 7), ("(1+2)*3", 9), ("2^3", 8), ("-A1+10", 7), ("7-3-2", 2), ("8/4/2", 1),
      ("A1*A2", 12), ("$A$1+Four", 7), ("A3+1", 1), ("SUM(A1:A5)", 7), ("COUNT(A1:A5)", 2),
      ("COUNTA(A1:A5)", 4), ("MAX(A1:A3)", 4), ("MIN(1,A1)", 1), ("-INT(-6.232)", 7),
      ("INT(-0.5)", -1), ("IF(A1>A2,1,2)", 2), ("IF(A3=\"\",1,2)", 1), ("IF(A4=\"FOUR\",1,2)", 1),
      ("IF(AND(A5,A1=3),1,2)", 1), ("IF(OR(A1=1,ISBLANK(A3)),1,2)", 1),
      ("SUMPRODUCT(A1:A2,A1:A2)", 25), ("SUMPRODUCT((A1:A2>3)*A1:A2)", 4),
      ("SUMIFS(A1:A2,A1:A2,\">3\")", 4), ("SUMIFS(A1:A2,A1:A2,3)", 3),
      ("INDEX('Another one'!$A$1:$C$1,2)", 6), ("MATCH(\"four\",A1:A5,0)", 4),
      ("LOOKUP(7,INDEX('Another one'!A1:C2,1,0),INDEX('Another one'!A1:C2,2,0))", 0.02),
      ("IFERROR(1/0,5)", 5), ("1E-9*2", 2e-9), ("EDATE(46388,2)", 46447), ("YEAR(46388)", 2027),
      ("MONTH(46388)", 1), ("SQRT(16)", 4), ("ABS(-2)", 2), ("IF(NOT(A5),1,2)", 2),
    ] as [(String, Double)])
  func aFormulaGivesItsValue(formula: String, wanted: Double) {
    let found = value(formula)
    #expect(found.number.map { abs($0 - wanted) < 1e-12 } ?? false, "\(formula): \(found)")
  }

  @Test func errorsAreValuesToo() {
    #expect(value("1/0") == .error("#DIV/0!"))
    #expect(value("A4+1") == .error("#VALUE!"))
    #expect(value("1/0+A1") == .error("#DIV/0!"))
    #expect(value("\"a\"&A1&TRUE") == .text("a3TRUE"))
  }

  @Test func theNormalQuantileIsThePublishedOne() {
    // 1.644853627: R. A. Fisher and F. Yates, Statistical Tables, table I, to nine places.
    #expect(abs((value("NORMSINV(0.95)").number ?? 0) - 1.644853627) < 1e-9)
  }

  /// A chain far longer than the machine's stack could follow.
  @Test func aLongChainOfCellsIsWorkedOut() {
    var sheet = Sheet("Chain")
    for row in 0..<20_000 {
      sheet[row, 0] = Cell(.formula(row == 19_999 ? "1" : "A\(row + 2)+1"))
    }
    #expect(Workbook(sheets: [sheet]).calculated["Chain", 0, 0] == .number(20_000))
  }

  @Test func placesHaveTheNamesThatPeopleSee() {
    for (name, row, column) in [
      ("A1", 0, 0), ("Z9", 8, 25), ("AA10", 9, 26), ("XFD1048576", 1_048_575, 16_383),
    ] {
      #expect(CellPlace(name) == CellPlace(row: row, column: column))
      #expect(CellPlace(row: row, column: column).name == name)
    }
    #expect(CellPlace("$C$7")?.fixedName == "$C$7")
    for name in ["", "7", "C", "c7", "C7D", "C-7", "XFE1"] { #expect(CellPlace(name) == nil) }
  }

  @Test func daysAreCountedAsSpreadsheetsDo() {
    let day = CalendarDate(year: 2027, month: 1, day: 1)!
    #expect(DayCount.number(of: day) == 46_388)
    #expect(DayCount.date(46_388) == day)
    #expect(DayCount.date(-1) == nil)
  }
}

/// A workbook that is written and read is the same.
@Suite struct XLSXTests {
  private func file() -> URL {
    FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).xlsx")
  }

  private var sample: Workbook {
    var sheet = Sheet("Ümlaut & <co>")
    sheet[0, 0] = Cell(.text("  two \"spaces\" & <signs> – 株式会社"))
    sheet[0, 1] = Cell(.number(0.1))
    sheet[2, 0] = Cell(.truth(true))
    sheet[2, 3] = Cell(.formula("B1*2"))
    sheet[3, 0] = Cell(.text("1558"))
    sheet[3, 1] = Cell(.blank, CellStyle(.input))
    return Workbook(sheets: [sheet, Sheet("Empty")])
  }

  @Test func textsNumbersAndTruthsComeBack() throws {
    let file = file()
    defer { try? FileManager.default.removeItem(at: file) }
    try sample.write(to: file)
    let read = try Workbook(reading: file)
    #expect(read.sheets.map(\.name) == ["Ümlaut & <co>", "Empty"])
    let sheet = read.sheets[0]
    #expect(sheet[0, 0]?.content == .text("  two \"spaces\" & <signs> – 株式会社"))
    #expect(sheet[0, 1]?.content == .number(0.1))
    #expect(sheet[2, 0]?.content == .truth(true))
    #expect(sheet[2, 3]?.content == .number(0.2))
    #expect(sheet[3, 0]?.content == .text("1558"))
    #expect(sheet[3, 1] == nil)
  }

  @Test func theSameWorkbookGivesTheSameBytes() throws {
    let (first, second) = (file(), file())
    defer { for file in [first, second] { try? FileManager.default.removeItem(at: file) } }
    try sample.write(to: first)
    try sample.write(to: second)
    #expect(try Data(contentsOf: first) == Data(contentsOf: second))
  }

  @Test func aPlaceThatCannotBeWrittenIsTold() {
    #expect(throws: XLSXFailure.self) {
      try sample.write(to: URL(filePath: "/nowhere/plan.xlsx"))
    }
  }
}
