import Foundation
import Randomness
import Workforce

/// Fits one curve to one series of weeks.
///
/// Of all shapes the one is taken that makes the events likeliest, where each number that differs from what
/// is assumed has to be worth it. Weeks vary more than chance, so that likelihoods are divided by the
/// dispersion: P. McCullagh and J. A. Nelder, Generalized Linear Models, 1989, chapter 9. Whether there is
/// a relation at all is told by drawing histories without one and fitting them as well, since the best of
/// many shapes always fits a little: R. B. Davies, "Hypothesis Testing when a Nuisance Parameter is
/// Present Only under the Alternative", Biometrika 74, 1987, doi:10.1093/biomet/74.1.33.
struct CurveFitting {
  let relation: StormRelation
  let assumed: ResponseCurve
  let assumedDelayDays: Double?
  let series: StrainSeries
  let seed: UInt64

  /// With fewer, nothing can be told from chance.
  static let fewestWeeks = 26
  static let fewestStrainedWeeks = 4
  static let fewestEvents = 20
  /// A relation that chance gives more often than this is none.
  static let mostByChance = 0.05
  static let drawnHistories = 999
  /// So many better fits by chance are enough to know (J. Besag and P. Clifford, "Sequential Monte Carlo
  /// p-values", Biometrika 78, 1991, doi:10.1093/biomet/78.2.301).
  static let enoughByChance = 30

  func fit() -> CurveFit {
    let felt = series.felt(delayDays: assumedDelayDays ?? 0)
    var fit = CurveFit(
      relation: relation, assumed: assumed, assumedDelayDays: assumedDelayDays,
      verdict: .noRelation,
      weeks: series.strain.count, strainedWeeks: felt.count { $0 > assumed.from },
      worstStrain: felt.max() ?? 0, events: Int(series.eventCount),
      points: points(felt, from: assumed.from))
    if fit.weeks < Self.fewestWeeks {
      fit.verdict = .tooFewWeeks(needed: Self.fewestWeeks)
    } else if fit.strainedWeeks < Self.fewestStrainedWeeks {
      fit.verdict = .tooLittleStrain(needed: Self.fewestStrainedWeeks)
    } else if fit.events < Self.fewestEvents {
      fit.verdict = .tooFewEvents(needed: Self.fewestEvents)
    } else {
      estimate(&fit)
    }
    return fit
  }

  private func estimate(_ fit: inout CurveFit) {
    let candidates = CurveCandidates(
      series: series,
      assumed: .init(
        from: assumed.from, half: assumed.half, delayDays: assumedDelayDays ?? 0),
      delaysTried: delaysTried)
    let grid = candidates.grid
    guard let widest = best(of: grid) else {
      fit.verdict = .tooLittleStrain(needed: Self.fewestStrainedWeeks)
      return
    }
    let here = refinedByFreedom(grid, candidates)
    let elsewhere = refinedByFreedom(candidates.gridFromElsewhere, candidates)
    guard let likeliest = here.max(by: { $0.gain < $1.gain }) else { return }
    let dispersion = dispersion(likeliest, series.events)
    func worth(_ fitted: Fitted) -> Double {
      2 * fitted.gain / dispersion - fitted.candidate.shape.freedom.price
    }
    // What is assumed comes first, so that it wins where nothing is better.
    let chosen = (here + elsewhere).reduce(here[0]) { worth($1) > worth($0) ? $1 : $0 }
    let chance = probabilityByChance(grid, gain: widest.gain / dispersion, dispersion: dispersion)
    fit.probabilityByChance = chance
    fit.verdict = chance <= Self.mostByChance && chosen.share > 0 ? .fitted : .noRelation

    let shape = chosen.candidate.shape
    let felt = series.felt(delayDays: shape.delayDays)
    let worst = felt.max() ?? 0
    fit.worstStrain = worst
    fit.points = points(felt, from: shape.from)
    let rates = chosen.candidate.regression.rates(share: chosen.share, total: series.eventCount)
    let most = value(rates)
    let profile = CurveProfile(
      series: series, candidates: grid + [chosen.candidate], isFactor: relation.isFactor,
      worst: worst, dispersion: dispersion, bestGain: chosen.gain)
    let atWorst =
      most * ResponseCurve(from: shape.from, half: shape.half, most: 1)(worst)
    let interval = profile.interval(
      around: relation == .channelShift ? atWorst * (1 - rates.base) : atWorst)
    let scale = relation == .channelShift ? 1 / max(1e-9, 1 - rates.base) : 1
    // No more than all can call instead, however little the history says.
    let highest = relation == .channelShift ? 1 : Double.infinity
    fit.estimate = CurveFit.Estimate(
      curve: ResponseCurve(from: shape.from, half: shape.half, most: most),
      delayDays: assumedDelayDays.map { _ in shape.delayDays }, baseRate: rates.base,
      atWorst: atWorst, atWorstLow: min(highest, interval.low * scale),
      atWorstHigh: min(highest, interval.high * scale),
      dispersion: dispersion)
  }

  /// The most of the curve that the rates stand for.
  private func value(_ rates: (base: Double, slope: Double)) -> Double {
    switch relation {
    case .churn, .attrition: rates.base > 0 ? min(999, rates.slope / rates.base) : 999
    case .repeatContacts, .absence: rates.slope
    case .channelShift: min(1, rates.slope / max(1e-9, 1 - rates.base))
    }
  }

  // MARK: Choosing

  private struct Fitted {
    var candidate: CurveCandidates.Candidate
    var share: Double
    /// The log-likelihood over that of no relation.
    var gain: Double
  }

  /// The shape that makes the events likeliest; nil where there is none.
  private func best(of candidates: [CurveCandidates.Candidate]) -> Fitted? {
    var best: Fitted?
    for candidate in candidates {
      let (share, gain) = candidate.regression.gain(series.events)
      if best.map({ gain > $0.gain }) ?? true {
        best = Fitted(candidate: candidate, share: share, gain: gain)
      }
    }
    return best
  }

  /// The best shape for each beginning and each choice of what may differ, with steps between the points
  /// of the grid.
  private func refinedByFreedom(
    _ grid: [CurveCandidates.Candidate], _ candidates: CurveCandidates
  ) -> [Fitted] {
    struct Kind: Hashable {
      let from: Double
      let freedom: CurveCandidates.Freedom
    }
    var order: [Kind] = []
    var byKind: [Kind: [CurveCandidates.Candidate]] = [:]
    for candidate in grid {
      let kind = Kind(from: candidate.shape.from, freedom: candidate.shape.freedom)
      if byKind[kind] == nil { order.append(kind) }
      byKind[kind, default: []].append(candidate)
    }
    return order.compactMap { kind in
      guard var found = best(of: byKind[kind] ?? []) else { return nil }
      var step = 0.25
      while step > 0.01, found.share > 0, kind.freedom.half || kind.freedom.delay {
        let near = best(of: candidates.around(found.candidate.shape, step: step))
        if let near, near.gain > found.gain { found = near } else { step /= 2 }
      }
      return found
    }
  }

  /// From none to four times what is usual.
  private var delaysTried: [Double] {
    switch relation {
    case .churn: [0, 0.25, 0.5, 1, 1.5, 2, 3, 4].map { 14 * $0 }
    case .attrition: [0, 0.25, 0.5, 1, 1.5, 2, 3, 4].map { 42 * $0 }
    case .repeatContacts, .channelShift, .absence: []
    }
  }

  /// Chance alone gives 1, or less where a share is counted: what isn't a call is none.
  private var leastDispersion: Double {
    guard relation == .channelShift else { return 1 }
    return max(0.05, 1 - series.eventCount / max(1, series.exposure.reduce(0, +)))
  }

  private func dispersion(_ fitted: Fitted, _ events: [Double]) -> Double {
    let regression = fitted.candidate.regression
    return max(
      leastDispersion,
      regression.dispersion(
        events, regression.rates(share: fitted.share, total: events.reduce(0, +)),
        response: fitted.candidate.response, exposure: series.exposure, parameters: 2))
  }

  // MARK: Chance

  /// How often a history without the relation is fitted as well.
  private func probabilityByChance(
    _ grid: [CurveCandidates.Candidate], gain: Double, dispersion: Double
  ) -> Double {
    let rate = series.eventCount / series.exposure.reduce(0, +)
    var asGood = 0
    for history in 1...Self.drawnHistories {
      var generator = SeededGenerator.child(history, of: seed)
      let events = series.exposure.map { exposure in
        Self.draw(mean: exposure * rate, dispersion: dispersion, with: &generator)
      }
      var widest: Fitted?
      for candidate in grid {
        let (share, gain) = candidate.regression.gain(events)
        if gain > widest?.gain ?? -1 {
          widest = Fitted(candidate: candidate, share: share, gain: gain)
        }
      }
      guard let widest else { continue }
      if widest.gain / max(1, drawnDispersion(widest, events)) >= gain { asGood += 1 }
      if asGood >= Self.enoughByChance { return Double(asGood) / Double(history) }
    }
    return Double(asGood + 1) / Double(Self.drawnHistories + 1)
  }

  /// A drawn history is Poisson's at least, where a share of contacts varies by less: there the likelihoods
  /// of both are divided by their own.
  private func drawnDispersion(_ fitted: Fitted, _ events: [Double]) -> Double {
    let regression = fitted.candidate.regression
    return regression.dispersion(
      events, regression.rates(share: fitted.share, total: events.reduce(0, +)),
      response: fitted.candidate.response, exposure: series.exposure, parameters: 2)
  }

  /// A count whose variance is `dispersion` × its mean, Poisson's where that is 1 or less: a Poisson whose
  /// mean is gamma's, also known as negative binomial.
  static func draw(
    mean: Double, dispersion: Double, with generator: inout some RandomNumberGenerator
  ) -> Double {
    guard mean > 0 else { return 0 }
    guard dispersion > 1.001 else {
      return Double(PoissonDistribution(mean: mean).draw(with: &generator))
    }
    let level = GammaDistribution(shape: mean / (dispersion - 1), scale: dispersion - 1)
      .draw(with: &generator)
    return Double(PoissonDistribution(mean: level).draw(with: &generator))
  }

  // MARK: Points

  /// Weeks of about the same strain together, the calmest first: up to three groups without a response and
  /// up to eight with one.
  private func points(_ felt: [Double], from: Double) -> [CurveFit.Point] {
    let order = felt.indices.filter { series.exposure[$0] > 0 }
      .sorted { (felt[$0], $0) < (felt[$1], $1) }
    let calm = order.prefix { felt[$0] <= from }
    let strained = order.dropFirst(calm.count)
    return (calm.inGroups(atMost: 3) + strained.inGroups(atMost: 8)).map { weeks in
      let exposure = weeks.reduce(0) { $0 + series.exposure[$1] }
      let events = weeks.reduce(0) { $0 + series.events[$1] }
      return CurveFit.Point(
        strain: weeks.reduce(0) { $0 + felt[$1] } / Double(weeks.count), rate: events / exposure,
        weeks: weeks.count, events: Int(events))
    }
  }
}

extension ArraySlice<Int> {
  /// Neighbours together in so many groups at most, with about as many in each and two at least where
  /// there are two.
  fileprivate func inGroups(atMost most: Int) -> [ArraySlice<Int>] {
    guard !isEmpty else { return [] }
    let groups = Swift.max(1, Swift.min(most, count / 2))
    return (0..<groups).map {
      self[startIndex + count * $0 / groups..<startIndex + count * ($0 + 1) / groups]
    }
  }
}
