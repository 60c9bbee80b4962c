import Optimization
import Workforce

/// The cheapest mix that satisfies rows and isn't ruled out: an integer programme.
///
/// A mix that misses a promise rules out all with no more people in any group. That is a choice, some
/// group must have more, and a choice is written with thresholds: one unknown for "at least so many
/// of the group", which is 0 or 1.
struct MixProgramme {
  private let problem: SkillMixProblem
  /// The most people of each group.
  var most: [Int]
  private let rows: [MixBounds.Row]
  private(set) var ruledOut: [[Int]] = []

  init(_ problem: SkillMixProblem, most: [Int], rows: [MixBounds.Row]) {
    self.problem = problem
    self.most = most
    self.rows = rows
  }

  struct Answer {
    /// Nil if there is none, or none was found.
    let people: [Int]?
    /// No mix costs less; infinite if there is none.
    let leastCost: Double
  }

  /// No mix with as many people or fewer in every group will be the answer.
  mutating func ruleOut(_ people: [Int]) {
    // Those that this one covers say nothing any more.
    ruledOut.removeAll { covers(people, $0) }
    ruledOut.append(people)
  }

  /// Whether a mix satisfies the rows.
  func satisfiesRows(_ people: [Int]) -> Bool {
    rows.allSatisfy { row in row.groups.reduce(0) { $0 + people[$1] } >= row.people }
  }

  /// The cheapest mix of those that cost less than `limit` by more than rounding.
  func cheapest(below limit: Double) -> Answer {
    var programme = IntegerProgram()
    let people = problem.groups.indices.map { group in
      programme.variable(
        in: Double(problem.groups[group].atLeast)...Double(most[group]), whole: true)
    }
    let paid = problem.groups.indices.map { group in
      programme.variable(
        in: 0...Double(problem.scheduled(most[group])), whole: true,
        cost: problem.groups[group].cost)
    }
    for group in people.indices {
      programme.require(
        [(paid[group], 1 - problem.shrinkage), (people[group], -1)], in: -1e-7...(.infinity))
    }
    for row in rows {
      programme.require(
        row.groups.map { (people[$0], 1) }, in: Double(row.people)...(.infinity))
    }
    if limit < .infinity {
      programme.require(
        zip(paid, problem.groups).map { ($0, $1.cost) },
        in: -(.infinity)...(limit - slack(of: limit)))
    }
    guard requireMore(than: ruledOut, people, &programme) else {
      return Answer(people: nil, leastCost: .infinity)
    }
    let found = programme.solved(stoppingAt: .proven(within: 0))
    guard found.status != .infeasible else { return Answer(people: nil, leastCost: .infinity) }
    return Answer(
      people: found.values.map { values in people.map { Int(values[$0.index].rounded()) } },
      leastCost: found.bound)
  }

  /// The most people of a group in any mix that costs less than `limit`; nil if there is no such mix.
  func most(of group: Int, below limit: Double) -> Int? {
    var programme = IntegerProgram()
    let people = problem.groups.indices.map { group in
      programme.variable(in: Double(problem.groups[group].atLeast)...Double(most[group]))
    }
    for row in rows {
      programme.require(
        row.groups.map { (people[$0], 1) }, in: Double(row.people)...(.infinity))
    }
    // Before rounding up to whole people to schedule, which only makes them dearer.
    programme.require(
      zip(people, problem.groups).map { ($0, $1.cost / (1 - problem.shrinkage)) },
      in: -(.infinity)...(limit - slack(of: limit)))
    programme.minimize([(people[group], -1)])
    let found = programme.solved(stoppingAt: .proven(within: 0))
    return found.values.map { Int(($0[people[group].index] + 1e-6).rounded(.down)) }
  }

  /// False if nothing is left.
  private func requireMore(
    than ruledOut: [[Int]], _ people: [IntegerProgram.Variable], _ programme: inout IntegerProgram
  ) -> Bool {
    // Thresholds by group, lowest first.
    let thresholds = people.indices.map { group in
      Set(ruledOut.map { $0[group] + 1 }.filter { $0 <= most[group] }).sorted()
    }
    var isThere: [[Int: IntegerProgram.Variable]] = []
    for group in people.indices {
      let least = problem.groups[group].atLeast
      var own: [Int: IntegerProgram.Variable] = [:]
      var steps: [(variable: IntegerProgram.Variable, factor: Double)] = [(people[group], 1)]
      var before = least
      var last: IntegerProgram.Variable?
      for threshold in thresholds[group] {
        let reached = programme.variable(in: 0...1, whole: true)
        own[threshold] = reached
        // People are at least the steps that are taken, one after the other.
        steps.append((reached, -Double(max(0, threshold - before))))
        if let last { programme.require([(last, 1), (reached, -1)], in: 0...(.infinity)) }
        (before, last) = (max(before, threshold), reached)
      }
      if !own.isEmpty { programme.require(steps, in: Double(least)...(.infinity)) }
      isThere.append(own)
    }
    for mix in ruledOut {
      let ways = people.indices.compactMap { isThere[$0][mix[$0] + 1] }
      guard !ways.isEmpty else { return false }
      programme.require(ways.map { ($0, 1) }, in: 1...(.infinity))
    }
    return true
  }
}

/// Whether a mix has at least as many people in every group as another.
func covers(_ mix: [Int], _ other: [Int]) -> Bool { zip(mix, other).allSatisfy { $0 >= $1 } }
