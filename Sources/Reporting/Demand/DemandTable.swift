/// Rows under a header, in columns as wide as their widest cell; a column without anything in it
/// takes no room.
struct DemandTable {
  enum Column {
    case text(String)
    case number(String)
  }

  private let columns: [Column]
  private let rows: [[String]]

  init(_ columns: [Column], _ rows: [[String]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "A row has a cell a column.")
    self.columns = columns
    self.rows = rows
  }

  var text: String {
    let titles = columns.map { column in
      switch column {
      case .text(let title), .number(let title): title
      }
    }
    return lines([titles] + rows)
  }

  var rowsOnly: String { lines(rows) }

  private func lines(_ rows: [[String]]) -> String {
    let widths = columns.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (index, cell) in row.enumerated() where widths[index] > 0 {
        let padding = String(repeating: " ", count: widths[index] - cell.count)
        switch columns[index] {
        case .text: line += "  " + cell + padding
        case .number: line += "  " + padding + cell
        }
      }
      while line.last == " " { line.removeLast() }
      return line
    }
    .joined(separator: "\n")
  }
}
