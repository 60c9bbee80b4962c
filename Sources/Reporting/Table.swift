/// Rows and columns, in groups that may have a heading of their own.
package struct Table: Sendable {
  package var caption: String
  package var columns: [Column]
  package var groups: [Group]
  /// Said under a table of which a terminal folded rows.
  package var foldingRemark: String

  package init(
    caption: String, columns: [Column], groups: [Group], foldingRemark: String = ""
  ) {
    self.caption = caption
    self.columns = columns
    self.groups = groups
    self.foldingRemark = foldingRemark
  }

  package struct Column: Sendable {
    package var title: String
    package var isNumber: Bool
    /// Left out where the table is wider than the terminal; the last such column goes first.
    package var isOptional: Bool
    /// What the title means, from the glossary.
    package var meaning: String?
    /// Whether its cells are bars.
    package var isBar = false

    package init(
      _ title: String, isNumber: Bool = true, isOptional: Bool = false, meaning: String? = nil
    ) {
      self.title = title
      self.isNumber = isNumber
      self.isOptional = isOptional
      self.meaning = meaning
    }

    /// Bars beside the figures that they repeat.
    package static let bar: Column = {
      var column = Column("", isNumber: false, isOptional: true)
      column.isBar = true
      return column
    }()
  }

  package struct Group: Sendable {
    package var title: String?
    package var rows: [Row]

    package init(_ title: String? = nil, _ rows: [Row]) {
      self.title = title
      self.rows = rows
    }
  }

  package struct Row: Sendable {
    /// As many as there are columns.
    package var cells: [Cell]
    /// Neighbouring rows with the same key tell the same story; a terminal folds them into one.
    package var foldingKey: String?

    package init(_ cells: [Cell], foldingKey: String? = nil) {
      self.cells = cells
      self.foldingKey = foldingKey
    }
  }

  package struct Cell: Sendable, ExpressibleByStringLiteral {
    package var text: String
    package var emphasis: Emphasis
    /// How much of its column a bar fills, from 0 to 1; nil for a cell of text.
    package var bar: Double?

    package init(_ text: String, _ emphasis: Emphasis = .none) {
      self.text = text
      self.emphasis = emphasis
    }

    package init(bar share: Double) {
      self.init("")
      bar = share
    }

    package init(stringLiteral value: String) { self.init(value) }
  }

  /// How a cell stands out; its text says the same without colour.
  package enum Emphasis: Sendable {
    case none, strong, shortfall, faint
  }
}
