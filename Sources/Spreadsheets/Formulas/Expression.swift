/// A formula taken apart.
indirect enum Expression {
  case number(Double)
  case text(String)
  case truth(Bool)
  /// Cells from one corner to the other; the same corner for one cell.
  case cells(sheet: Int, from: CellPlace, to: CellPlace)
  case call(Function, [Expression])
  case negative(Expression)
  case binary(Operation, Expression, Expression)

  enum Operation {
    case add, subtract, multiply, divide, power, join
    case equal, unequal, less, lessOrEqual, greater, greaterOrEqual
  }
}

/// The functions that formulas may call; every spreadsheet program has them.
enum Function: String {
  case abs = "ABS"
  case and = "AND"
  case count = "COUNT"
  case countA = "COUNTA"
  case eDate = "EDATE"
  case ifThenElse = "IF"
  case ifError = "IFERROR"
  case index = "INDEX"
  case int = "INT"
  case isBlank = "ISBLANK"
  case lookup = "LOOKUP"
  case match = "MATCH"
  case max = "MAX"
  case min = "MIN"
  case month = "MONTH"
  case normSInv = "NORMSINV"
  case not = "NOT"
  case or = "OR"
  case sqrt = "SQRT"
  case sum = "SUM"
  case sumIfs = "SUMIFS"
  case sumProduct = "SUMPRODUCT"
  case year = "YEAR"
}
