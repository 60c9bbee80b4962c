package import Workforce

/// The most that the plan's adds can be multiplied by while the probability of a failing target stays
/// under `limit`: two neighbours, one of which keeps it and one of which doesn't, at most 1 % apart.
///
/// All growths are played on the same random numbers, so that a larger one differs by its customers
/// alone. Hires are the policy's; planned ones stay as planned.
package func safePace(
  _ problem: StormProblem, _ policy: StormPolicy, limit: Double, _ terms: StormTerms,
  goesOn: @escaping @Sendable (Double) -> Bool
) -> SafePace? {
  PaceSearch(StormModel(problem), policy, limit: limit, terms, goesOn: goesOn).pace()
}

struct PaceSearch {
  let model: StormModel
  let policy: StormPolicy
  let limit: Double
  let terms: StormTerms
  let goesOn: @Sendable (Double) -> Bool
  private let factors: [[Double]]
  private let plannedAdds: Double

  /// Growth beyond this multiple of the plan's isn't tried.
  private static let most = 64.0

  init(
    _ model: StormModel, _ policy: StormPolicy, limit: Double, _ terms: StormTerms,
    goesOn: @escaping @Sendable (Double) -> Bool
  ) {
    self.model = model
    self.policy = policy
    self.limit = limit
    self.terms = terms
    self.goesOn = goesOn
    factors = StormPoints(replications: terms.replications, seed: terms.seed).factors(of: model)
    plannedAdds = model.adds.reduce(0) { $0 + max(0, $1) } / Double(model.monthCount)
  }

  /// Nil if it was stopped.
  func pace() -> SafePace? {
    guard let result = result() else { return nil }
    return SafePace(limit: limit, plannedAddsPerMonth: plannedAdds, result: result)
  }

  private func result() -> SafePace.Result? {
    guard var safe = trial(plannedAdds > 0 ? 1 : 0) else { return nil }
    guard plannedAdds > 0 else { return .noGrowth(safe) }
    var unsafe = safe
    if safe.probability <= limit {
      while unsafe.probability <= limit {
        safe = unsafe
        guard safe.factor < Self.most else { return .beyond(safe) }
        guard let next = trial(safe.factor * 2) else { return nil }
        unsafe = next
      }
    } else {
      guard let none = trial(0) else { return nil }
      guard none.probability <= limit else { return .never(none) }
      safe = none
    }
    while unsafe.factor - safe.factor > 0.01 * max(safe.factor, 0.05) {
      guard let middle = trial((safe.factor + unsafe.factor) / 2) else { return nil }
      if middle.probability <= limit { safe = middle } else { unsafe = middle }
    }
    return .bracketed(safe: safe, unsafe: unsafe)
  }

  private func trial(_ factor: Double) -> SafePace.Trial? {
    var model = model
    model.adds = model.adds.map { $0 > 0 ? $0 * factor : $0 }
    guard let breaks = breaks(of: model, policy, factors, terms, goesOn: goesOn) else { return nil }
    return SafePace.Trial(
      factor: factor, addsPerMonth: factor * plannedAdds, probability: breaks.probability,
      probabilityLow: breaks.probabilityLow, probabilityHigh: breaks.probabilityHigh)
  }
}

/// When targets first fail; nil if it was stopped.
func breaks(
  of model: StormModel, _ policy: StormPolicy, _ factors: [[Double]], _ terms: StormTerms,
  goesOn: @escaping @Sendable (Double) -> Bool
) -> BreakDate? {
  play(model, policy, factors, terms, .breaks, goesOn: goesOn).map { records in
    BreakDate(of: records.flatMap { $0.firstBreak.prefix($0.laneCount) })
  }
}

/// How fast the company may grow with more first-line people, who start with the first class there is.
///
/// - Parameter moreHires: how many more, each tried in turn.
package func paceFrontier(
  _ problem: StormProblem, limit: Double, moreHires: [Int], _ terms: StormTerms,
  goesOn: @escaping @Sendable (Double) -> Bool
) -> PaceFrontier? {
  var points: [PaceFrontier.Point] = []
  for count in moreHires {
    var model = StormModel(problem)
    model.hireMore(count)
    guard
      let pace = PaceSearch(model, .planned, limit: limit, terms, goesOn: goesOn).pace()
    else { return nil }
    points.append(PaceFrontier.Point(moreHires: count, pace: pace))
  }
  return PaceFrontier(points: points)
}

extension StormModel {
  /// Plans more first-line people for the first class that can be had, over the teams by their size.
  mutating func hireMore(_ count: Int) {
    let terms = problem.hiring.terms
    guard
      let month = calendar.firstClass(fromDay: terms.timeToFill.p50 + terms.noticeDays),
      month < calendar.monthCount
    else { return }
    let firstLines = teams.map(\.firstLine).filter { $0 >= 0 }
    let sizes = firstLines.map { people[lines[$0].from..<lines[$0].to].reduce(0, +) }
    let all = sizes.reduce(0, +)
    var given = 0
    var wanted = 0.0
    for (line, size) in zip(firstLines, sizes) {
      wanted += Double(count) * (all > 0 ? size / all : 1 / Double(firstLines.count))
      let here = Int(wanted.rounded()) - given
      plannedHires[line * monthCount + month] += here
      given += here
    }
  }
}
