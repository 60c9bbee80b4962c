import Workforce

extension MixSearch {
  /// Simulates the cheapest mix that isn't ruled out, and rules it out with all that have no more
  /// people in any group, until nothing cheaper than the best is left or nothing may be played.
  ///
  /// That fewer people never serve better is taken for granted.
  mutating func ruleOut() throws(SearchEnded) {
    guard best != nil else { throw .exhausted }
    var programme = MixProgramme(problem, most: bounds.most, rows: bounds.sure)
    limit(&programme)
    while judge.hasContactsLeft {
      let next = programme.cheapest(below: bestCost)
      leastCost = max(leastCost, min(next.leastCost, bestCost))
      guard let people = next.people, isCheaper(problem.cost(of: people), than: bestCost) else {
        if next.people == nil, next.leastCost < .infinity { throw .exhausted }
        leastCost = bestCost
        return
      }
      if try accepts(people) {
        limit(&programme)
        continue
      }
      let isSure = try look(people).standing == .missed
      programme.ruleOut(isSure ? try raised(people, below: programme.most) : people)
    }
  }

  /// Groups have no more people than a mix cheaper than the best could pay.
  private func limit(_ programme: inout MixProgramme) {
    for group in problem.groups.indices {
      guard let most = programme.most(of: group, below: bestCost) else { continue }
      programme.most[group] = max(problem.groups[group].atLeast, min(programme.most[group], most))
    }
  }

  /// A mix with as many more people as possible that still misses a promise, which rules out more.
  private mutating func raised(_ people: [Int], below most: [Int]) throws(SearchEnded) -> [Int] {
    let service = try look(people).service
    let missed = Set(service.indices.filter { service[$0].standing == .missed })
    // Those who can't answer what is missed first: as a rule all of them don't help.
    let order = problem.groups.indices.sorted { one, other in
      let skills = [one, other].map { group in
        problem.groups[group].skills.filter { missed.contains($0.queue) }.count
      }
      return skills[0] == skills[1]
        ? (problem.groups[one].cost, one) < (problem.groups[other].cost, other)
        : skills[0] < skills[1]
    }
    var raised = people
    for group in order where raised[group] < most[group] {
      var misses = raised[group]
      // Enough, or one more than there may be.
      var enough = most[group] + 1
      var next = most[group]
      while enough - misses > 1 {
        raised[group] = next
        if try look(raised).standing == .missed {
          misses = next
        } else {
          enough = next
        }
        next = (misses + enough) / 2
      }
      raised[group] = misses
    }
    return raised
  }
}
