import Workforce

extension RosterGrid {
  /// The same problem without totals that others imply: whoever works five days a week at most never works six,
  /// and with shifts of eight hours never more than forty-eight hours.
  package var withoutImpliedTotals: RosterGrid {
    var simple = self
    simple.people = sideBySide(people) { $0.withoutImpliedTotals }
    return simple
  }
}

extension RosterGrid.Person {
  /// The same person without totals that others imply.
  package var withoutImpliedTotals: Self {
    var simple = self
    simple.totals = totalsNotImplied
    return simple
  }

  private var totalsNotImplied: [RosterGrid.TotalLimit] {
    let narrow = narrowest(of: totals)
    // Those of the shortest stretches of days imply others most often.
    let counts = narrow.filter(\.countsDays).sorted {
      ($0.days.count, $0.days.lowerBound) < ($1.days.count, $1.days.lowerBound)
    }
    return narrow.filter { limit in
      limit.price != nil || limit.least > 0 || !limit.isNeverBelowZero
        || highest(of: limit, by: counts.filter { $0 != limit }) > limit.most
    }
  }

  /// One limit where several without a price add up the same: as narrow as all of them together.
  private func narrowest(of limits: [RosterGrid.TotalLimit]) -> [RosterGrid.TotalLimit] {
    var narrow: [RosterGrid.TotalLimit] = []
    var places: [RosterGrid.TotalLimit: Int] = [:]
    for limit in limits {
      guard limit.price == nil else {
        narrow.append(limit)
        continue
      }
      var sum = limit
      (sum.least, sum.most) = (0, 0)
      if let place = places[sum] {
        narrow[place].least = max(narrow[place].least, limit.least)
        narrow[place].most = min(narrow[place].most, limit.most)
      } else {
        places[sum] = narrow.count
        narrow.append(limit)
      }
    }
    return narrow
  }

  /// What a total can come to at most where other limits say how many days are worked.
  private func highest(
    of limit: RosterGrid.TotalLimit, by counts: [RosterGrid.TotalLimit]
  ) -> Int {
    let width = choices + 1
    var left = limit.days.map { day in
      limit.amounts(on: day).indices.reduce(0) { most, choice in
        prices[day * width + choice] == RosterGrid.impossible
          ? most : max(most, limit.amounts(on: day)[choice])
      }
    }
    // Where days off count for something too, days of work say little.
    guard limit.days.allSatisfy({ limit.amounts(on: $0)[0] == 0 }) else {
      return left.reduce(0, +)
    }
    var highest = 0
    var isTaken = [Bool](repeating: false, count: left.count)
    for count in counts
    where count.days.lowerBound >= limit.days.lowerBound
      && count.days.upperBound <= limit.days.upperBound
    {
      let places =
        count.days.lowerBound - limit.days.lowerBound..<count.days.upperBound
        - limit.days.lowerBound
      guard !isTaken[places].contains(true) else { continue }
      highest += left[places].sorted(by: >).prefix(count.most).reduce(0, +)
      for place in places { isTaken[place] = true }
    }
    for place in left.indices where isTaken[place] { left[place] = 0 }
    return highest + left.reduce(0, +)
  }
}

extension RosterGrid.TotalLimit {
  /// Whether nothing that is chosen takes anything off it.
  package var isNeverBelowZero: Bool {
    amounts.allSatisfy { $0 >= 0 } && amountsOn.values.allSatisfy { $0.allSatisfy { $0 >= 0 } }
  }

  /// Whether it says on how many of its days a shift is worked.
  fileprivate var countsDays: Bool {
    price == nil && amountsOn.isEmpty && amounts.first == 0
      && amounts.dropFirst().allSatisfy { $0 == 1 }
  }
}
