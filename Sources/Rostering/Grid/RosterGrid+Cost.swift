extension RosterGrid {
  /// What lines cost, counted plainly: everybody's choices and limits with a price, and the cover.
  package func cost(of lines: [[Int]]) -> Int {
    let own = zip(people, lines).reduce(0) { $0 + $1.0.cost(of: $1.1) }
    return zip(cover, present(in: lines)).reduce(own) { $0 + $1.0.cost(of: $1.1) }
  }

  /// People on each line of the cover.
  package func present(in lines: [[Int]]) -> [Int] {
    var present = [Int](repeating: 0, count: cover.count)
    for (person, line) in zip(people, lines) {
      for (day, choice) in line.enumerated() where choice > 0 {
        for part in coverClasses[person.covering].parts(day: day, choice: choice) {
          for index in part { present[index] += 1 }
        }
      }
    }
    return present
  }
}

extension RosterGrid.Person {
  /// What a line costs, whoever else is there.
  package func cost(of line: [Int]) -> Int {
    var cost = line.enumerated().reduce(0) { $0 + prices[$1.offset * (choices + 1) + $1.element] }
    for limit in totals {
      guard let price = limit.price else { continue }
      let total = limit.total(of: line)
      cost += price * (max(0, limit.least - total) + max(0, total - limit.most))
    }
    for limit in weekends where limit.price > 0 {
      cost += limit.price * limit.weekends.filter { $0.contains { line[$0] > 0 } }.count
    }
    return cost
  }

  /// Whether a line keeps every limit that has no price, counted plainly.
  package func allows(_ line: [Int]) -> Bool {
    guard
      line.enumerated().allSatisfy({
        prices[$0.offset * (choices + 1) + $0.element] != RosterGrid.impossible
      })
    else { return false }
    for day in line.indices.dropLast() {
      let follows = mayFollowFrom[day] ?? mayFollow
      if !follows[line[day] * (choices + 1) + line[day + 1]] { return false }
    }
    return runs.allSatisfy { $0.allows(line) }
      && totals.allSatisfy { limit in
        let total = limit.total(of: line)
        return limit.price != nil || total >= limit.least && total <= limit.most
      } && weekends.allSatisfy { $0.allows(line) } && sames.allSatisfy { $0.allows(line) }
  }
}

extension RosterGrid.RunLimit {
  func allows(_ line: [Int]) -> Bool {
    var day = 0
    // A run before the first day may end there.
    if before > 0, !(line.first.map { counts[$0] } ?? true), leastHoldsAtStart, before < least {
      return false
    }
    while day < line.count {
      guard counts[line[day]] else {
        day += 1
        continue
      }
      let first = day
      while day < line.count, counts[line[day]] { day += 1 }
      let length = day - first + (first == 0 ? before : 0)
      if length > most { return false }
      let mustBeLong = day < line.count && (first > 0 || leastHoldsAtStart)
      if mustBeLong, length < least { return false }
    }
    return true
  }
}

extension RosterGrid.WeekendLimit {
  func allows(_ line: [Int]) -> Bool {
    var worked = 0
    var inRow = inRowBefore
    for weekend in weekends {
      let days = weekend.filter { line[$0] > 0 }.count
      if isWhole, days != 0, days != weekend.count { return false }
      worked += days > 0 ? 1 : 0
      inRow = days > 0 ? inRow + 1 : 0
      if inRow > mostInRow { return false }
    }
    return worked <= most
  }
}

extension RosterGrid.SameLimit {
  func allows(_ line: [Int]) -> Bool {
    Set(days.filter { line[$0] > 0 }.map { kinds[line[$0]] }).count <= 1
  }
}
