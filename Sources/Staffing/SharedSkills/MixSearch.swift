import Workforce

/// A search for the cheapest mix that surely keeps every promise, and what is known so far.
struct MixSearch {
  let problem: SkillMixProblem
  let bounds: MixBounds
  var judge: MixJudge
  private let goesOn: (SkillMixProgress) -> Bool

  /// The cheapest mix so far that surely keeps every promise.
  private(set) var best: PlayedMix?
  /// What comes nearest, where nothing keeps them.
  private var nearest: PlayedMix?
  private(set) var wasStopped = false
  /// Nothing that costs less keeps every promise.
  var leastCost: Double
  private let leastCostByFormula: Double
  private var tooClose: [[Int]: SkillMix.CloseMix] = [:]

  init(
    _ problem: SkillMixProblem, _ bounds: MixBounds, _ judge: MixJudge,
    _ goesOn: @escaping (SkillMixProgress) -> Bool
  ) {
    self.problem = problem
    self.bounds = bounds
    self.judge = judge
    self.goesOn = goesOn
    leastCostByFormula =
      MixProgramme(problem, most: bounds.most, rows: bounds.sure).cheapest(below: .infinity)
      .leastCost
    leastCost = leastCostByFormula
  }

  var bestCost: Double { best.map { problem.cost(of: $0.people) } ?? .infinity }

  /// A first look at a mix, where the search may go on.
  mutating func look(_ people: [Int]) throws(SearchEnded) -> PlayedMix {
    try tell()
    return try unlessStopped { judge throws(SearchEnded) in try judge.look(people) }
  }

  /// The shortest look, to compare mixes by.
  mutating func glance(_ people: [Int]) throws(SearchEnded) -> PlayedMix {
    try tell()
    return try unlessStopped { judge throws(SearchEnded) in try judge.glance(people) }
  }

  private mutating func unlessStopped(
    _ play: (inout MixJudge) throws(SearchEnded) -> PlayedMix
  ) throws(SearchEnded) -> PlayedMix {
    do {
      return try play(&judge)
    } catch {
      wasStopped = true
      throw error
    }
  }

  /// Whether a mix surely keeps every promise. If so and it is cheaper than all before, it is the
  /// best; if nobody can tell, it is remembered.
  mutating func accepts(_ people: [Int]) throws(SearchEnded) -> Bool {
    let first = try look(people)
    if first.standing == .missed { return false }
    let played = try unlessStopped { judge throws(SearchEnded) in try judge.verify(people) }
    switch played.standing {
    case .missed: return false
    case .tooClose: return remember(played)
    case .kept:
      if isCheaper(problem.cost(of: people), than: bestCost) { best = played }
      return true
    }
  }

  private mutating func remember(_ played: PlayedMix) -> Bool {
    tooClose[played.people] = SkillMix.CloseMix(
      people: played.people, cost: problem.cost(of: played.people),
      serviceLevels: played.service.map(\.serviceLevel))
    return false
  }

  /// Remembers what misses least, for want of anything better.
  mutating func comesNear(_ played: PlayedMix) {
    if nearest.map({ played.shortage(of: problem) < $0.shortage(of: problem) }) ?? true {
      nearest = played
    }
  }

  /// The answer: the best, else what comes nearest after a long look; nil if nothing is known.
  mutating func answer() -> PlayedMix? {
    if let best { return best }
    guard let nearest, !wasStopped else { return nearest }
    return (try? judge.verify(nearest.people)) ?? nearest
  }

  private mutating func tell() throws(SearchEnded) {
    let progress = SkillMixProgress(
      mixesPlayed: judge.mixesPlayed, cost: best.map { problem.cost(of: $0.people) },
      leastCost: min(leastCost, bestCost))
    guard goesOn(progress) else {
      wasStopped = true
      throw .stopped
    }
  }

  var proof: SkillMix.Proof {
    let cost = bestCost
    return SkillMix.Proof(
      leastCost: min(leastCost, cost), leastCostByFormula: min(leastCostByFormula, cost),
      mixesPlayed: judge.mixesPlayed, contactsPlayed: judge.contactsPlayed,
      tooClose: tooClose.values.filter { isCheaper($0.cost, than: cost) }.sorted {
        $0.cost == $1.cost ? $0.people.lexicographicallyPrecedes($1.people) : $0.cost < $1.cost
      })
  }
}
