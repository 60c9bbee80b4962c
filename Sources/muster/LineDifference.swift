/// What changed between two texts, line by line: `-` before what went, `+` before what came.
struct LineDifference {
  let lines: [String]

  init(from old: String, to new: String) {
    let before = old.split(separator: "\n", omittingEmptySubsequences: false)
    let after = new.split(separator: "\n", omittingEmptySubsequences: false)
    let difference = after.difference(from: before)
    let removed = Set(
      difference.removals.map { change in
        if case .remove(let offset, _, _) = change { offset } else { -1 }
      })
    let inserted = Set(
      difference.insertions.map { change in
        if case .insert(let offset, _, _) = change { offset } else { -1 }
      })
    var lines: [String] = []
    var (i, j) = (0, 0)
    while i < before.count || j < after.count {
      if removed.contains(i) {
        lines.append("- \(before[i])")
        i += 1
      } else if inserted.contains(j) {
        lines.append("+ \(after[j])")
        j += 1
      } else {
        i += 1
        j += 1
      }
    }
    self.lines = lines
  }
}
