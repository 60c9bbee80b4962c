import Workforce

extension MixSearch {
  /// Adds people to the first guess, each time where they help most for their cost, until every
  /// promise is surely kept.
  mutating func addUntilKept() throws(SearchEnded) {
    var people = bounds.start
    while try !accepts(people) {
      let now = try look(people)
      comesNear(now)
      guard judge.hasContactsLeft, let next = try mostHelpful(to: now) else { throw .exhausted }
      people[next] += 1
    }
  }

  /// The group of which one more person helps most for the money; nil if nobody may be added.
  private mutating func mostHelpful(to now: PlayedMix) throws(SearchEnded) -> Int? {
    var found: (group: Int, gain: Double)?
    for group in problem.groups.indices where now.people[group] < bounds.most[group] {
      var more = now.people
      more[group] += 1
      let cost = problem.cost(of: more) - problem.cost(of: now.people)
      let then = try look(more, quickly: true)
      // Whoever helps nobody yet may still be on the way to it; those with the missing skills first.
      let skills = problem.groups[group].skills.filter {
        now.service[$0.queue].standing != .kept
      }.count
      let gain = max(0, distance(now) - distance(then)) + 1e-9 * Double(skills)
      let worth = gain / max(cost, 1e-3 * problem.groups[group].cost)
      if found.map({ worth > $0.gain }) ?? true { found = (group, worth) }
    }
    return found?.group
  }

  /// How far a mix is from keeping every promise with something to spare.
  private func distance(_ played: PlayedMix) -> Double {
    zip(played.service, problem.queues).reduce(0) { sum, pair in
      let (service, asked) = pair
      guard asked.contacts > 0, let level = service.serviceLevel else { return sum }
      return sum + max(0, min(1, asked.promise.share + 0.01) - level.mean)
    }
  }

  /// Leaves people out or takes others for them, as long as that is cheaper and keeps every promise.
  mutating func exchange() throws(SearchEnded) {
    while let best, judge.hasContactsLeft {
      let moves = exchanges(of: best.people).filter {
        isCheaper(problem.cost(of: $0), than: bestCost)
      }.sorted {
        let costs = (problem.cost(of: $0), problem.cost(of: $1))
        return costs.0 == costs.1 ? $0.lexicographicallyPrecedes($1) : costs.0 > costs.1
      }
      var isBetter = false
      for move in moves where judge.hasContactsLeft {
        if try accepts(move) {
          isBetter = true
          break
        }
      }
      if !isBetter { return }
    }
  }

  /// A person less, or one instead of one or two others; of few groups also two instead of two.
  private func exchanges(of people: [Int]) -> [[Int]] {
    let groups = problem.groups.indices
    let programme = MixProgramme(problem, most: bounds.most, rows: bounds.likely)
    var found: Set<[Int]> = []
    func consider(_ mix: [Int]) {
      let isAllowed = groups.allSatisfy {
        mix[$0] >= problem.groups[$0].atLeast && mix[$0] <= bounds.most[$0]
      }
      if isAllowed, mix != people, programme.satisfiesRows(mix) { found.insert(mix) }
    }
    func without(_ mix: [Int], _ group: Int) -> [Int] {
      var mix = mix
      mix[group] -= 1
      return mix
    }
    func with(_ mix: [Int], _ group: Int) -> [Int] {
      var mix = mix
      mix[group] += 1
      return mix
    }
    for one in groups where people[one] > 0 {
      let less = without(people, one)
      consider(less)
      for other in groups { consider(with(less, other)) }
      for two in groups where two >= one && less[two] > 0 {
        for other in groups {
          consider(with(without(less, two), other))
          guard groups.count <= 6 else { continue }
          for another in groups where another >= other {
            consider(with(with(without(less, two), other), another))
          }
        }
      }
    }
    return Array(found)
  }
}
