import Rostering

/// A legal line found day by day among a few best beginnings.
struct StopgapLine {
  private struct Beginning {
    var cost = 0
    var rank = 0
    var line: [Int] = []
    var runs: [Int]
    var totals: [Int]
    var worked: [Int]
  }

  static func line(
    of person: RosterGrid.Person, prices: [Int], dayCount: Int, kept: Int
  ) -> [Int]? {
    let width = person.choices + 1
    var beginnings = [
      Beginning(
        runs: person.runs.map(\.before), totals: person.totals.map { _ in 0 },
        worked: person.weekends.map { _ in 0 })
    ]
    let weekendOf = person.weekends.map { limit -> [Int: Int] in
      var of: [Int: Int] = [:]
      for (index, days) in limit.weekends.enumerated() { for day in days { of[day] = index } }
      return of
    }
    for day in 0..<dayCount {
      var next: [[Int]: Beginning] = [:]
      for beginning in beginnings {
        for choice in 0..<width where person.prices[day * width + choice] != RosterGrid.impossible {
          if let last = beginning.line.last,
            !(person.mayFollowFrom[day - 1] ?? person.mayFollow)[last * width + choice]
          {
            continue
          }
          var extended = beginning
          extended.line.append(choice)
          extended.cost += prices[day * width + choice]
          var isLegal = true
          for (index, run) in person.runs.enumerated() {
            if run.counts[choice] {
              extended.runs[index] += 1
              if extended.runs[index] > run.most { isLegal = false }
            } else {
              let length = beginning.runs[index]
              let began = day - length + (run.before)
              if length > 0, length < run.least, began > 0 || run.leastHoldsAtStart {
                isLegal = false
              }
              extended.runs[index] = 0
            }
          }
          var behind = 0
          for (index, total) in person.totals.enumerated() where total.days.contains(day) {
            extended.totals[index] += total.amounts[choice]
            if total.price == nil {
              if extended.totals[index] > total.most { isLegal = false }
              if day == total.days.upperBound - 1, extended.totals[index] < total.least {
                isLegal = false
              }
              behind += max(
                0,
                total.least * (day + 1 - total.days.lowerBound) / total.days.count
                  - extended.totals[index])
            }
          }
          for (index, limit) in person.weekends.enumerated() where choice > 0 {
            guard let weekend = weekendOf[index][day] else { continue }
            let isNew = limit.weekends[weekend].allSatisfy { $0 >= day || beginning.line[$0] == 0 }
            if isNew { extended.worked[index] += 1 }
            if extended.worked[index] > limit.most { isLegal = false }
            if limit.most < limit.weekends.count { behind += 300 * max(0, extended.worked[index] * limit.weekends.count - limit.most * (weekend + 1)) }
          }
          if !isLegal { continue }
          extended.rank = extended.cost + behind * 3
          let key =
            [choice] + zip(extended.runs, person.runs).map { min($0, $1.most == .max ? $1.least : $1.most) }
            + extended.totals + extended.worked
          if let known = next[key], known.rank <= extended.rank { continue }
          next[key] = extended
        }
      }
      beginnings = next.values.sorted { ($0.rank, $0.line.reversed().reduce(0) { $0 &* 31 &+ $1 }) < ($1.rank, $1.line.reversed().reduce(0) { $0 &* 31 &+ $1 }) }
      if beginnings.count > kept { beginnings.removeLast(beginnings.count - kept) }
    }
    return beginnings.map(\.line).first { person.allows($0) }
  }
}
