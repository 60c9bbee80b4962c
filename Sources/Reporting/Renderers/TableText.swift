/// A table in aligned columns.
struct TableText {
  private let table: Table
  private let ink: Ink
  private let shown: [Int]
  private let groups: [(title: String?, rows: [Table.Row])]
  private let widths: [Int]
  private let hasFolded: Bool
  private let width: Int
  private let space = "  "
  /// A bar takes the room that figures leave, within these.
  private static let barWidths = 8...24

  init(_ table: Table, style: TextStyle, ink: Ink) {
    self.table = table
    self.ink = ink
    width = style.width
    let folded = table.groups.map { group in
      (title: group.title, rows: style.full ? group.rows : Self.folded(group.rows))
    }
    groups = folded
    hasFolded = zip(folded, table.groups).contains { $0.rows.count < $1.rows.count }
    var allWidths = table.columns.indices.map { column in
      table.columns[column].isBar
        ? Self.barWidths.lowerBound
        : ([table.columns[column].title] + folded.flatMap { $0.rows.map { $0.cells[column].text } })
          .map(\.displayWidth).max() ?? 0
    }
    var shown = Array(table.columns.indices)
    while shown.reduce(0, { $0 + allWidths[$1] + 2 }) > style.width,
      let last = shown.lastIndex(where: { table.columns[$0].isOptional })
    {
      shown.remove(at: last)
    }
    let room = style.width - shown.reduce(0) { $0 + allWidths[$1] + 2 }
    for column in shown where table.columns[column].isBar {
      allWidths[column] = min(allWidths[column] + room, Self.barWidths.upperBound)
    }
    self.shown = shown
    widths = allWidths
  }

  var lines: [String] {
    guard groups.contains(where: { !$0.rows.isEmpty }) else { return [] }
    let header = shown.map { aligned(table.columns[$0].title, $0) }.joined(separator: space)
    let heading = header.trimmedAtEnd
    return (heading.isEmpty ? [] : [space + ink.dim(heading)])
      + groups.flatMap { group in
        (group.title.map { [space + printable($0)] } ?? []) + group.rows.map(line)
      }
      + (hasFolded
        ? table.foldingRemark.wrapped(to: max(20, width - 2)).map { space + ink.dim($0) } : [])
  }

  private func line(of row: Table.Row) -> String {
    let cells = shown.map { column in
      let cell = row.cells[column]
      let text = aligned(
        cell.bar.map { BlockBar.text($0, width: widths[column]) } ?? printable(cell.text), column)
      return switch cell.emphasis {
      case .none: text
      case .strong: ink.bold(text)
      case .shortfall: ink.red(text)
      case .faint: ink.dim(text)
      }
    }
    return (space + cells.joined(separator: space)).trimmedAtEnd
  }

  private func aligned(_ text: String, _ column: Int) -> String {
    text.padded(to: widths[column], fromLeft: table.columns[column].isNumber)
  }

  /// Three or more neighbours with the same key become one row: from the first to the last, with
  /// the figures of the last.
  private static func folded(_ rows: [Table.Row]) -> [Table.Row] {
    var folded: [Table.Row] = []
    var index = 0
    while index < rows.count {
      let key = rows[index].foldingKey
      let end =
        key == nil ? index + 1 : rows[index...].firstIndex { $0.foldingKey != key } ?? rows.count
      if end - index >= 3 {
        var row = rows[end - 1]
        row.cells[0].text = "\(rows[index].cells[0].text) to \(row.cells[0].text)"
        folded.append(row)
      } else {
        folded += rows[index..<end]
      }
      index = end
    }
    return folded
  }
}

extension String {
  fileprivate var trimmedAtEnd: String {
    var kept = self[...]
    while kept.last == " " { kept = kept.dropLast() }
    return String(kept)
  }
}
