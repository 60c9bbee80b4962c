import RosterSolving
import Rostering
package import Workforce

/// What a repair must leave alone, and how much a change may cost.
package struct RosterRepair: Sendable {
  /// Days before it stay as they are: they are over, or too near.
  package var firstFreeDay: Int
  /// Points for giving somebody another shift or day off on a day.
  package var pointsPerChange: Int
  /// Points for another break or need within the same shift.
  package var pointsPerShuffle: Int

  package init(firstFreeDay: Int = 0, pointsPerChange: Int = 60, pointsPerShuffle: Int = 5) {
    self.firstFreeDay = firstFreeDay
    self.pointsPerChange = pointsPerChange
    self.pointsPerShuffle = pointsPerShuffle
  }
}

extension Roster {
  /// This roster made good for a problem that has changed since: somebody is sick, more is needed. As few
  /// people as possible have other shifts.
  ///
  /// - Parameter problem: with the same people and shifts in the same order, and perhaps more of either at the
  ///   end.
  package func repaired(
    for problem: RosterProblem, _ repair: RosterRepair, _ search: RosterSearch,
    spent: @escaping @Sendable () -> Double
  ) -> Roster {
    let translation = RosterTranslation(problem)
    var old = self
    old.problem = problem
    old.duties += Array(
      repeating: Array(repeating: nil, count: problem.dayCount),
      count: problem.people.count - duties.count)
    let lines = translation.lines(of: old)
    let frozenDays = 0..<min(max(0, repair.firstFreeDay), problem.dayCount)
    let frozen = Set(
      lines.indices.flatMap { person in frozenDays.map { RosterCell(person: person, day: $0) } })
    // What is over counts too: whoever fell ill on the second of their days broke a rule about days in a row.
    let found = RosterSolving.repair(
      translation.grid.keeping(lines, on: frozenDays), old: lines, frozen: frozen,
      price: { person, day, choice in
        let menu = translation.choices[person].choices
        let was = lines[person][day]
        let isSameShift =
          was > 0 && choice > 0 && menu[was - 1].shift == menu[choice - 1].shift
        return isSameShift ? repair.pointsPerShuffle : repair.pointsPerChange
      },
      terms: RosterSearchTerms(
        seed: search.seed, work: search.work, threads: search.threads, relaxesLimits: true),
      spent: spent)
    return translation.uncounted(found.lines, lowerBound: nil).placedWithinShifts(keeping: old)
  }

  /// Days on which somebody works another shift than in a roster before, or is off instead of working, or
  /// works instead of being off; by person.
  package func changes(from before: Roster) -> [Int: [Int]] {
    var changes: [Int: [Int]] = [:]
    for person in duties.indices where before.duties.indices.contains(person) {
      let days = duties[person].indices.filter {
        duties[person][$0]?.shift != before.duties[person][$0]?.shift
      }
      if !days.isEmpty { changes[person] = days }
    }
    return changes
  }

  /// What each change that might cover holes would bring: the roster made again with it, from this one on.
  /// The cheapest come first, by what the whole roster then costs.
  ///
  /// - Parameters:
  ///   - most: how many changes are tried.
  ///   - spent: the share of the time for each that is gone, by how many were tried before.
  package func remedies(
    for explanations: [HoleExplanation], most: Int, _ search: RosterSearch,
    spent: @escaping @Sendable (_ tried: Int) -> Double
  ) -> [RosterRemedy] {
    let missing = missingHours
    let paid = paidHours
    var remedies: [RosterRemedy] = []
    for (tried, change) in possibleChanges(for: explanations).prefix(most).enumerated() {
      let changed = repaired(
        for: problem.with(change), RosterRepair(pointsPerChange: 0, pointsPerShuffle: 0), search
      ) { spent(tried) }
      let remedy = RosterRemedy(
        change: change, cost: changed.cost.total, missingHours: changed.missingHours,
        paidHours: max(0, changed.paidHours - paid))
      if remedy.missingHours < missing - 1e-9 { remedies.append(remedy) }
    }
    return remedies.sorted {
      ($0.cost, $0.missingHours, $0.paidHours) < ($1.cost, $1.missingHours, $1.paidHours)
    }
  }

  /// Why nobody is there, of the holes with the most hours missing.
  package func explanations(most: Int) -> [HoleExplanation] {
    holes.sorted { $0.missingHours > $1.missingHours }.prefix(most).map { explanation(of: $0) }
  }

  /// Hours of one person that are missing, of all needs.
  package var missingHours: Double { holes.reduce(0) { $0 + $1.missingHours } }

  private var paidHours: Double {
    duties.reduce(0.0) { sum, days in
      sum
        + days.enumerated().reduce(0.0) { sum, entry in
          guard let duty = entry.element else { return sum }
          return sum
            + Double(problem.paidMinutes(of: problem.shifts[duty.shift], day: entry.offset)) / 60
        }
    }
  }
}

extension RosterGrid {
  /// The same problem with nothing else possible on some days than lines say, where that is possible.
  fileprivate func keeping(_ lines: [[Int]], on days: Range<Int>) -> RosterGrid {
    var grid = self
    for (person, line) in zip(people.indices, lines) {
      let width = people[person].choices + 1
      for day in days where people[person].prices[day * width + line[day]] != Self.impossible {
        for choice in 0..<width where choice != line[day] {
          grid.people[person].prices[day * width + choice] = Self.impossible
        }
      }
    }
    return grid
  }
}
