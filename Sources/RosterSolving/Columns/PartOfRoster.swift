import Rostering

/// Some people's lines on some days, to be found anew while all else stays: or everybody's on all days.
///
/// What stays is counted into the cover, so that costs and bounds are those of the whole roster.
struct PartOfRoster {
  /// One line of the cover that the part has a hand in: what so many of its people cost there.
  struct Need {
    /// For nobody, one and so on, up to all who might be there.
    var costs: [Int]
    /// The same as a convex function that is nowhere dearer: the price of each further person, rising,
    /// and for how many people it holds.
    var slopes: [(slope: Double, people: Int)] = []
    /// Up to so many people, each one makes it cheaper.
    var useful = 0

    init(costs: [Int]) {
      self.costs = costs
      // The lower hull of the points (people, cost).
      var hull: [Int] = []
      for next in costs.indices {
        while hull.count > 1 {
          let (first, last) = (hull[hull.count - 2], hull[hull.count - 1])
          if (costs[last] - costs[first]) * (next - first) < (costs[next] - costs[first])
            * (last - first)
          {
            break
          }
          hull.removeLast()
        }
        hull.append(next)
      }
      for (first, last) in zip(hull, hull.dropFirst()) {
        slopes.append((Double(costs[last] - costs[first]) / Double(last - first), last - first))
      }
      useful = slopes.reduce(0) { $0 + ($1.slope < 0 ? $1.people : 0) }
    }
  }

  let grid: RosterGrid
  /// Who gets a new line.
  let people: [Int]
  let days: Range<Int>
  /// Everybody's lines so far; nil where everybody gets a new one for all days.
  let lines: [[Int]]?
  let needs: [Need]
  /// By line of the cover: its place in `needs`, or −1.
  let needOf: [Int]
  /// What nothing in the part changes: own costs of others, and cover that only they serve.
  let constant: Int

  init(_ grid: RosterGrid, people: [Int]? = nil, days: Range<Int>? = nil, lines: [[Int]]? = nil) {
    self.grid = grid
    self.people = people ?? Array(grid.people.indices)
    self.days = days ?? 0..<grid.dayCount
    self.lines = lines
    precondition(
      lines != nil || (self.people.count == grid.people.count && self.days.count == grid.dayCount),
      "What stays is told by lines.")
    var present = lines.map(grid.present(in:)) ?? .init(repeating: 0, count: grid.cover.count)
    var most = [Int](repeating: 0, count: grid.cover.count)
    var classSizes = [Int](repeating: 0, count: grid.coverClasses.count)
    for person in self.people {
      classSizes[grid.people[person].covering] += 1
      guard let line = lines?[person] else { continue }
      for day in self.days where line[day] > 0 {
        for part in grid.coverClasses[grid.people[person].covering].parts(
          day: day, choice: line[day])
        {
          for index in part { present[index] -= 1 }
        }
      }
    }
    for (covering, size) in classSizes.enumerated() where size > 0 {
      var isServed = [Bool](repeating: false, count: grid.cover.count)
      let coverClass = grid.coverClasses[covering]
      for day in self.days where coverClass.choices > 0 {
        for choice in 1...coverClass.choices {
          for part in coverClass.parts(day: day, choice: choice) {
            for index in part { isServed[index] = true }
          }
        }
      }
      for index in isServed.indices where isServed[index] { most[index] += size }
    }
    var needs: [Need] = []
    var needOf = [Int](repeating: -1, count: grid.cover.count)
    var constant = 0
    for (index, cover) in grid.cover.enumerated() {
      if most[index] == 0 {
        constant += cover.cost(of: present[index])
      } else {
        needOf[index] = needs.count
        needs.append(Need(costs: (0...most[index]).map { cover.cost(of: present[index] + $0) }))
      }
    }
    if let lines {
      var isChosen = [Bool](repeating: false, count: grid.people.count)
      for person in self.people { isChosen[person] = true }
      for (person, line) in lines.enumerated() where !isChosen[person] {
        constant += grid.people[person].cost(of: line)
      }
    }
    self.needs = needs
    self.needOf = needOf
    self.constant = constant
  }

  /// The needs that a line serves on the part's days, one for each time.
  func served(by person: Int, _ line: [Int]) -> [Int32] {
    var served: [Int32] = []
    let coverClass = grid.coverClasses[grid.people[person].covering]
    for day in days where line[day] > 0 {
      for part in coverClass.parts(day: day, choice: line[day]) {
        for index in part { served.append(Int32(needOf[index])) }
      }
    }
    return served
  }

  /// The roster with new lines for the part's people, in their order.
  func whole(_ new: [[Int]]) -> [[Int]] {
    guard var all = lines else { return new }
    for (person, line) in zip(people, new) { all[person] = line }
    return all
  }
}
