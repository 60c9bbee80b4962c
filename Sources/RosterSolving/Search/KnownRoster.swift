import Rostering

/// Lines for everybody, and what they cost.
struct KnownRoster: Sendable {
  var lines: [[Int]]
  var cost: Int

  /// Takes over the cheapest, if it is cheaper.
  mutating func take(_ others: [KnownRoster]) {
    for other in others where other.cost < cost { self = other }
  }

  /// Takes over what another roster, which was made from an older state of this one, does better: only the
  /// lines that it changed, if that is cheaper than all of it.
  mutating func merge(_ other: KnownRoster, changed people: [Int], in grid: RosterGrid) {
    var both = self
    for person in people { both.lines[person] = other.lines[person] }
    both.cost = grid.cost(of: both.lines)
    take([other, both])
  }
}

extension RosterGrid {
  /// What no roster can go below, without looking at limits.
  var plainBound: Int {
    let own = people.reduce(0) { sum, person in
      let width = person.choices + 1
      return (0..<dayCount).reduce(sum) {
        let least = person.prices[$1 * width..<($1 + 1) * width].min() ?? 0
        return $0 + (least == RosterGrid.impossible ? 0 : least)
      }
    }
    return cover.reduce(own) { $0 + ($1.costs.min() ?? 0) }
  }
}
