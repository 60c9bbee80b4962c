import Workforce

extension MixSearch {
  /// Adds people to the first guess, each time where they help most for their cost, until every
  /// promise is surely kept.
  mutating func addUntilKept() throws(SearchEnded) {
    var people = bounds.start
    while try !accepts(people) {
      comesNear(try look(people))
      let now = try glance(people)
      guard judge.hasContactsLeft, let next = try mostHelpful(to: now) else { throw .exhausted }
      people[next] += 1
    }
  }

  /// The group of which one more person helps most for the money; nil if nobody with a missing skill
  /// may be added, and the others don't help.
  private mutating func mostHelpful(to now: PlayedMix) throws(SearchEnded) -> Int? {
    var found: (group: Int, worth: Double)?
    for group in problem.groups.indices where now.people[group] < bounds.most[group] {
      var more = now.people
      more[group] += 1
      let cost = problem.cost(of: more) - problem.cost(of: now.people)
      let gain = distance(now) - distance(try glance(more))
      // Whoever helps nobody yet may still be on the way to it.
      let isMissing = problem.groups[group].skills.contains {
        now.service[$0.queue].standing != .kept
      }
      guard isMissing || gain > 0.001 else { continue }
      let worth = (max(0, gain) + 1e-9) / max(cost, 1e-3 * problem.groups[group].cost)
      if found.map({ worth > $0.worth }) ?? true { found = (group, worth) }
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
  ///
  /// Exchanges are tried in the order of what they would probably do: what a person more or less of
  /// each group does is simulated, and added up.
  mutating func exchange() throws(SearchEnded) {
    while let best, judge.hasContactsLeft {
      let effects = try effectsOfOne(in: best)
      let moves = exchanges(of: best.people).filter {
        isCheaper(problem.cost(of: $0), than: bestCost)
      }.map { mix in
        (mix: mix, cost: problem.cost(of: mix), shortage: effects.shortage(with: mix))
      }.filter { $0.shortage < 0.1 }.sorted { one, other in
        if one.shortage != other.shortage { return one.shortage < other.shortage }
        if one.cost != other.cost { return one.cost < other.cost }
        return one.mix.lexicographicallyPrecedes(other.mix)
      }
      var isBetter = false
      for move in moves.prefix(20 + 4 * problem.groups.count) where judge.hasContactsLeft {
        if try seemsToDo(move.mix), try accepts(move.mix) {
          isBetter = true
          break
        }
      }
      if !isBetter { return }
    }
  }

  /// Whether a quick look doesn't speak against a mix.
  private mutating func seemsToDo(_ people: [Int]) throws(SearchEnded) -> Bool {
    let played = try look(people)
    return zip(played.service, problem.queues).allSatisfy { service, asked in
      guard asked.contacts > 0 else { return true }
      guard let level = service.serviceLevel else { return false }
      return level.mean + (level.halfWidth ?? 1) / 2 >= asked.promise.share
    }
  }

  private mutating func effectsOfOne(in played: PlayedMix) throws(SearchEnded) -> MixEffects {
    let now = try glance(played.people)
    var effects = MixEffects(problem, now)
    for group in problem.groups.indices {
      var more = played.people
      more[group] += 1
      if more[group] <= bounds.most[group] { effects.add(try glance(more), group) }
      var fewer = played.people
      fewer[group] -= 1
      if fewer[group] >= 0 { effects.add(try glance(fewer), group) }
    }
    return effects
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
