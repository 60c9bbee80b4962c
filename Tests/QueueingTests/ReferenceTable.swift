import Foundation

/// A table of `References`, as `script/queueing-references.py` writes it.
struct ReferenceTable {
  struct Row: Sendable {
    fileprivate let cells: [String: String]

    subscript(column: String) -> Double {
      guard let number = Double(text(column)) else {
        preconditionFailure("'\(text(column))' in column \(column) is no number.")
      }
      return number
    }

    func text(_ column: String) -> String {
      guard let cell = cells[column] else { preconditionFailure("There is no column \(column).") }
      return cell
    }

    var description: String {
      cells.sorted { $0.key < $1.key }.map { "\($0) \($1)" }.joined(separator: ", ")
    }
  }

  let rows: [Row]

  init(_ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "References/\(name).csv")
    let lines = try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    let header = lines[0]
    rows = lines.dropFirst().map { Row(cells: Dictionary(uniqueKeysWithValues: zip(header, $0))) }
  }
}

/// Whether two figures differ by less than 10⁻¹⁰, or that share of them if they are above 1.
func agree(_ value: Double, _ other: Double, within tolerance: Double = 1e-10) -> Bool {
  value == other || abs(value - other) < tolerance * max(1, abs(other))
}
