import Rostering

extension RosterGrid {
  /// The same problem with only those choices left that some lines make, and days off: a search among few
  /// choices that are likely gets further than one among all.
  ///
  /// - Parameter lines: By person, some of their lines.
  func withChoices(of lines: [[[Int]]]) -> RosterGrid {
    var few = self
    for person in people.indices {
      let width = people[person].choices + 1
      var isUsed = [Bool](repeating: false, count: dayCount * width)
      for line in lines[person] {
        for (day, choice) in line.enumerated() { isUsed[day * width + choice] = true }
      }
      for day in 0..<dayCount { isUsed[day * width] = true }
      for place in isUsed.indices where !isUsed[place] {
        few.people[person].prices[place] = RosterGrid.impossible
      }
    }
    return few
  }
}
