/// A workbook: sheets of cells with formulas, as any spreadsheet program knows them.
///
///     var sheet = Sheet("Need")
///     sheet[0, 0] = Cell(.number(1558))
///     sheet[0, 1] = Cell(.formula("A1/250"))
///     let workbook = Workbook(sheets: [sheet])
///     workbook.calculated["Need", 0, 1]   // .number(6.232)
package struct Workbook: Sendable {
  package var sheets: [Sheet]
  /// Names that formulas and people may use for cells.
  package var names: [DefinedName]
  /// Whether its days are counted from the first of January 1904, as some old ones are.
  package var countsFrom1904 = false

  package init(sheets: [Sheet], names: [DefinedName] = []) {
    self.sheets = sheets
    self.names = names
  }

  package struct DefinedName: Sendable {
    package var name: String
    /// With its sheet: `Inputs!$C$7`.
    package var reference: String

    package init(_ name: String, _ reference: String) {
      self.name = name
      self.reference = reference
    }
  }

  package subscript(name: String) -> Sheet? {
    get { sheets.first { $0.name == name } }
    set {
      guard let newValue, let index = sheets.firstIndex(where: { $0.name == name }) else { return }
      sheets[index] = newValue
    }
  }
}

/// One sheet: its cells and how they are shown and printed.
package struct Sheet: Sendable {
  package let name: String
  /// By row, then column; rows may be of different lengths.
  package private(set) var rows: [[Cell?]] = []
  /// In characters, by column.
  package var columnWidths: [Int: Double] = [:]
  /// In points, by row; others are as high as their text.
  package var rowHeights: [Int: Double] = [:]
  /// Rows at the top and columns at the left that stay in view.
  package var frozen = (rows: 0, columns: 0)
  package var validations: [Validation] = []
  package var charts: [PlacedChart] = []
  /// Whether it prints on paper lying down.
  package var isLandscape = false
  /// How many columns print; nil for all.
  package var printedColumns: Int?
  /// Whether all of it prints on one page.
  package var fitsOnePage = false
  /// Whether it holds workings, which a reader may skip.
  package var isWorkings = false

  package init(_ name: String) { self.name = name }

  package subscript(row: Int, column: Int) -> Cell? {
    get {
      row < rows.count && column < rows[row].count ? rows[row][column] : nil
    }
    set {
      while rows.count <= row { rows.append([]) }
      if rows[row].count <= column {
        rows[row] += [Cell?](repeating: nil, count: column + 1 - rows[row].count)
      }
      rows[row][column] = newValue
    }
  }

  package subscript(place: CellPlace) -> Cell? {
    get { self[place.row, place.column] }
    set { self[place.row, place.column] = newValue }
  }

  /// The sheet's name as formulas write it.
  package var nameInFormulas: String {
    name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) } ? name : "'\(name)'"
  }

  /// A cell of this sheet as formulas of any sheet name it.
  package func reference(_ row: Int, _ column: Int) -> String {
    "\(nameInFormulas)!\(CellPlace(row: row, column: column).fixedName)"
  }

  /// The cells from one corner to the other, as formulas of any sheet name them.
  package func reference(_ from: (row: Int, column: Int), to: (row: Int, column: Int)) -> String {
    reference(from.row, from.column) + ":"
      + CellPlace(row: to.row, column: to.column).fixedName
  }
}

/// What stands in a cell, and how it looks.
package struct Cell: Sendable {
  package var content: Content
  package var style: CellStyle

  package init(_ content: Content, _ style: CellStyle = CellStyle()) {
    self.content = content
    self.style = style
  }

  package enum Content: Equatable, Sendable {
    case blank
    case number(Double)
    case text(String)
    case truth(Bool)
    /// Without the equals sign.
    case formula(String)
  }
}

/// How a cell looks.
package struct CellStyle: Hashable, Sendable {
  package var role: Role
  package var number: Number
  package var wraps: Bool

  package init(_ role: Role = .plain, _ number: Number = .general, wraps: Bool = false) {
    self.role = role
    self.number = number
    self.wraps = wraps
  }

  package enum Role: Hashable, Sendable {
    case plain, title, heading, header, note, input, result, key
  }

  package enum Number: Hashable, Sendable {
    case general, whole, tenths, thousandths, percent, month, day, money
  }
}

/// What may be typed into some cells, and what is said about it.
package struct Validation: Sendable {
  package var from: CellPlace
  package var to: CellPlace
  package var rule: Rule
  /// Shown beside the cell when it is chosen.
  package var title: String
  package var message: String

  package init(
    from: CellPlace, to: CellPlace, rule: Rule, title: String, message: String
  ) {
    self.from = from
    self.to = to
    self.rule = rule
    self.title = title
    self.message = message
  }

  package enum Rule: Sendable {
    case number(ClosedRange<Double>)
    case whole(ClosedRange<Double>)
    /// Days as spreadsheets count them.
    case date(ClosedRange<Double>)
    case oneOf([String])
    /// The cells of a range, such as `Inputs!$C$4:$C$9`.
    case oneIn(String)
    /// Anything: the message is only shown.
    case any
  }
}

/// A chart on a sheet.
package struct PlacedChart: Sendable {
  package var title: String
  package var kind: Kind
  package var categories: String
  package var series: [Series]
  package var place: CellPlace
  package var valueTitle: String

  package enum Kind: Sendable { case line, column }

  package struct Series: Sendable {
    package var name: String
    package var values: String

    package init(_ name: String, _ values: String) {
      self.name = name
      self.values = values
    }
  }

  package init(
    title: String, kind: Kind, categories: String, series: [Series], place: CellPlace,
    valueTitle: String
  ) {
    self.title = title
    self.kind = kind
    self.categories = categories
    self.series = series
    self.place = place
    self.valueTitle = valueTitle
  }
}
