import Rostering

/// Some weeks of a roster as a problem of its own: what everybody does before and after stays as it is.
///
/// Some days on either side belong to it, on which everybody has one choice only, so that runs, weekends and
/// successions across the borders are kept. Of totals and weekends that reach further, what the days outside use up
/// is taken off.
struct PeriodOfRoster {
  /// The problem; its first day is `days.lowerBound`.
  let grid: RosterGrid
  /// With the days on either side.
  let days: Range<Int>
  /// Everybody's lines on those days so far.
  let lines: [[Int]]

  /// - Parameters:
  ///   - free: The days that may change.
  ///   - lines: Everybody's lines, within their limits.
  ///   - half: Where two periods far from each other change at the same time, which of them this is, 0 or 1: each
  ///     may use up half of what totals and weekends leave, so that they stay within their limits whatever both do.
  ///     Nil for all of it.
  init(_ whole: RosterGrid, free: Range<Int>, lines: [[Int]], half: Int? = nil) {
    let days = whole.days(around: free)
    self.days = days
    self.lines = lines.map { Array($0[days]) }
    let cut = CoverOfPeriod(whole, free: free, days: days, lines: lines)
    grid = RosterGrid(
      dayCount: days.count,
      people: whole.people.indices.map { person in
        whole.people[person].cut(
          to: days, free: free, line: lines[person],
          use: half.map { (person + $0) % 2 == 0 ? .less : .more } ?? .all)
      },
      cover: cut.cover, coverClasses: cut.classes)
  }

  /// The whole roster with other lines on the period's days.
  func whole(_ all: [[Int]], with lines: [[Int]]) -> [[Int]] {
    zip(all, lines).map { old, new in
      var line = old
      line.replaceSubrange(days, with: new)
      return line
    }
  }
}

extension RosterGrid {
  /// The days that a change of some days can have to do with by limits other than totals, whole weekends and weeks
  /// of one start among them.
  func days(around free: Range<Int>) -> Range<Int> {
    let longest = people.reduce(1) { most, person in
      let runs = person.runs.map { $0.most == .max ? $0.least : max($0.least, $0.most) }
      let weekends = person.weekends.map { $0.mostInRow == .max ? 0 : 7 * $0.mostInRow }
      return max(most, runs.max() ?? 0, weekends.max() ?? 0)
    }
    var days = max(0, free.lowerBound - longest - 7)..<min(dayCount, free.upperBound + longest + 7)
    for person in people {
      for same in person.sames where same.days.overlaps(free) {
        days =
          min(days.lowerBound, same.days.lowerBound)..<max(days.upperBound, same.days.upperBound)
      }
    }
    return days
  }
}

/// The cover that the free days serve, less those who are there anyway.
private struct CoverOfPeriod {
  let cover: [RosterGrid.CoverLine]
  let classes: [RosterGrid.CoverClass]

  init(_ whole: RosterGrid, free: Range<Int>, days: Range<Int>, lines all: [[Int]]) {
    var isServed = [Bool](repeating: false, count: whole.cover.count)
    for coverClass in whole.coverClasses where coverClass.choices > 0 {
      let width = coverClass.choices + 1
      let first = coverClass.starts[free.lowerBound * width]
      for part in coverClass.parts[first..<coverClass.starts[free.upperBound * width]] {
        for line in part { isServed[line] = true }
      }
    }
    let lines = isServed.indices.filter { isServed[$0] }
    var placeOf = [Int](repeating: -1, count: whole.cover.count)
    for (place, line) in lines.enumerated() { placeOf[line] = place }
    let others = whole.present(
      in: all.map { line in
        line.enumerated().map { free.contains($0.offset) ? 0 : $0.element }
      })
    cover = lines.map { line in
      let most = max(others[line] + 1, whole.cover[line].costs.count - 1)
      return RosterGrid.CoverLine(
        costs: (others[line]...most).map { whole.cover[line].cost(of: $0) })
    }
    classes = whole.coverClasses.map { coverClass in
      RosterGrid.CoverClass(dayCount: days.count, choices: coverClass.choices) { day, choice in
        guard free.contains(days.lowerBound + day) else { return [] }
        return coverClass.parts(day: days.lowerBound + day, choice: choice).compactMap { part in
          part.isEmpty ? nil : placeOf[part.lowerBound]..<placeOf[part.lowerBound] + part.count
        }
      }
    }
  }
}

/// How much may be used up of what a limit that reaches further leaves: all of it, or a half with or without what
/// can't be halved.
private enum Use {
  case all, less, more

  func share(of left: Int) -> Int {
    switch self {
    case .all: left
    case .less: left / 2
    case .more: left - left / 2
    }
  }

  /// What the other of two periods gets.
  var other: Use {
    switch self {
    case .all: .all
    case .less: .more
    case .more: .less
    }
  }
}

extension RosterGrid.Person {
  /// The person on some days only, of which some are free.
  fileprivate func cut(to days: Range<Int>, free: Range<Int>, line: [Int], use: Use) -> Self {
    let width = choices + 1
    var prices = Array(prices[days.lowerBound * width..<days.upperBound * width])
    for day in days where !free.contains(day) {
      for choice in 0..<width where choice != line[day] {
        prices[(day - days.lowerBound) * width + choice] = RosterGrid.impossible
      }
    }
    var cut = RosterGrid.Person(
      choices: choices, prices: prices, covering: covering, mayFollow: mayFollow)
    for (day, follows) in mayFollowFrom where days.contains(day) {
      cut.mayFollowFrom[day - days.lowerBound] = follows
    }
    cut.runs = runs.map { $0.cut(to: days, line: line) }
    cut.totals = totals.compactMap {
      $0.days.overlaps(free) ? $0.cut(to: days, line: line, use: use) : nil
    }
    cut.weekends = weekends.compactMap { $0.cut(to: days, line: line, use: use) }
    cut.sames = sames.compactMap { same in
      guard same.days.overlaps(free) else { return nil }
      return RosterGrid.SameLimit(days: same.days.moved(back: days.lowerBound), kinds: same.kinds)
    }
    return cut
  }
}

extension RosterGrid.RunLimit {
  fileprivate func cut(to days: Range<Int>, line: [Int]) -> Self {
    if days.lowerBound == 0 { return self }
    var cut = self
    var first = days.lowerBound
    while first > 0, counts[line[first - 1]] { first -= 1 }
    cut.before = days.lowerBound - first + (first == 0 ? before : 0)
    cut.leastHoldsAtStart = first > 0 || leastHoldsAtStart
    return cut
  }
}

extension RosterGrid.TotalLimit {
  /// With what is left by the days outside.
  fileprivate func cut(to window: Range<Int>, line: [Int], use: Use) -> Self {
    let inside = days.clamped(to: window)
    let total = total(of: line)
    let now = inside.reduce(0) { $0 + amounts(on: $1)[line[$1]] }
    let use = price == nil ? use : .all
    var cut = self
    cut.days = inside.moved(back: window.lowerBound)
    cut.amountsOn = [:]
    for (day, amounts) in amountsOn where inside.contains(day) {
      cut.amountsOn[day - window.lowerBound] = amounts
    }
    // Less than nothing is counted nowhere.
    if least > 0 { cut.least = max(0, now - use.other.share(of: total - least)) }
    if most < .max { cut.most = max(0, now + use.share(of: most - total)) }
    return cut
  }
}

extension RosterGrid.WeekendLimit {
  /// With those weekends that lie within the days, less those outside; nil where there are none.
  fileprivate func cut(to days: Range<Int>, line: [Int], use: Use) -> Self? {
    func isWorked(_ weekend: [Int]) -> Bool { weekend.contains { line[$0] > 0 } }
    let inside = weekends.indices.filter { index in
      weekends[index].allSatisfy(days.contains)
    }
    guard let first = inside.first, let last = inside.last else { return nil }
    var cut = self
    cut.weekends = inside.map { weekends[$0].map { $0 - days.lowerBound } }
    let now = weekends[first...last].count(where: isWorked)
    if most < .max { cut.most = now + use.share(of: most - weekends.count(where: isWorked)) }
    var before = first
    while before > 0, isWorked(weekends[before - 1]) { before -= 1 }
    cut.inRowBefore = first - before + (before == 0 ? inRowBefore : 0)
    return cut
  }
}

extension Range<Int> {
  fileprivate func moved(back days: Int) -> Self { lowerBound - days..<upperBound - days }
}
