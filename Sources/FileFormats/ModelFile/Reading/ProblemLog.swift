import Workforce

/// Collects what is wrong with one file, with places told as `muster.yaml:12:10`.
struct ProblemLog {
  let fileName: String
  private var entries: [(spot: Spot, problem: Problem)] = []

  init(fileName: String) { self.fileName = fileName }

  var isEmpty: Bool { entries.isEmpty }

  mutating func add(at spot: Spot, _ cause: String, remedy: String) {
    let problem = Problem(
      at: "\(fileName):\(spot.line):\(spot.column)", cause, remedy: remedy)
    guard !entries.contains(where: { $0.problem == problem }) else { return }
    entries.append((spot, problem))
  }

  /// All of them, in the order of the file's lines.
  var problems: Problems {
    Problems(entries.sorted { $0.spot < $1.spot }.map(\.problem))
  }
}

/// A line and a column of a text, both counted from 1, columns in Unicode scalars.
struct Spot: Hashable, Comparable {
  var line: Int
  var column: Int

  static let start = Spot(line: 1, column: 1)

  static func < (lhs: Spot, rhs: Spot) -> Bool {
    (lhs.line, lhs.column) < (rhs.line, rhs.column)
  }
}
