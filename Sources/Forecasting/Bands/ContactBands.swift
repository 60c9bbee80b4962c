import Foundation
import Workforce

/// How wide bands are, so that they would have held what they promise from earlier origins.
///
/// An interval's variance has two parts: the chance of contacts, φ · mean, and what the whole day may
/// be off, κ · variance · mean². Errors in units of its root are kept as they were, by how large the
/// mean is. What whole days are off is wider by what `FewOrigins` asks for.
struct ContactBands {
  /// Variance ÷ mean of an interval's contacts where the day's total is known: 1 for Poisson.
  let dispersion: Double
  /// Variance of days ÷ what the process said of it.
  let dayScale: Double
  /// What that is multiplied by, by how far ahead the day is.
  let growth: ErrorGrowth
  private let wider: FewOrigins
  /// How much of what a lognormal law adds to the median makes the mean, 0 to 1: days that fall out of
  /// the ordinary are often calm ones.
  let skew: Double
  /// What is taken off the mean of a day, up to the half that was added before the logarithm.
  let offset: Double
  /// Means at which another distribution begins.
  private let limits: [Double]
  private let intervalEnds: [BandEnds]
  let dayEnds: BandEnds
  /// Whether bands that know nothing of an origin held there.
  let coverage: [BandCoverage]

  init(
    days: DaySeries, special: SpecialDays, replays: [Replay], blend: DayBlend,
    profiling: ProfileChoice
  ) {
    // Days first: how far most were missed to one side.
    var gaps: [Double] = []
    for (index, replay) in replays.enumerated() {
      for lead in replay.truths.indices where !replay.truths[lead].isNaN {
        gaps.append(log(replay.truths[lead] + 0.5) - blend.mean(inReplay: index, ofLead: lead))
      }
    }
    let shift = gaps.isEmpty ? 0 : median(gaps)
    var squares = 10.0
    var ratios: [(lead: Int, ratio: Double)] = []
    for (index, replay) in replays.enumerated() {
      for lead in replay.truths.indices where !replay.truths[lead].isNaN {
        let gap = log(replay.truths[lead] + 0.5) - blend.mean(inReplay: index, ofLead: lead)
        let variance =
          replay.outlook.variance(ofLead: lead) + 1 / max(replay.truths[lead], 1)
        let ratio = min(gap * gap / variance, 9)
        ratios.append((lead, ratio))
        squares += ratio
      }
    }
    let dayScale = min(max(squares / (10 + Double(ratios.count)), 0.25), 6)
    self.dayScale = dayScale
    let growth = ErrorGrowth(ratios)
    self.growth = growth
    let wider = FewOrigins(replays, outlook: blend.outlook)
    self.wider = wider
    func variance(_ replay: Replay, _ lead: Int) -> Double {
      dayScale * growth[lead] * replay.outlook.variance(ofLead: lead)
    }
    let skew = Self.skew(replays: replays, blend: blend, variance: variance)
    self.skew = skew
    // What the chance of contacts adds within days.
    var excess = 20.0
    var count = 20.0
    for (index, replay) in replays.enumerated() {
      for day in replay.targets where days.totals[day] > 0 {
        let shares = profiling.replayed[index].shares(
          onWeekday: days.series.weekday(ofDay: day), isHoliday: special.kinds[day] == .holiday)
        for place in shares.indices where shares[place] > 0 {
          let truth = days.series.count(onDay: day, at: place)
          guard !truth.isNaN else { continue }
          let expected = shares[place] * days.totals[day]
          excess += min((truth - expected) * (truth - expected) / (expected + 0.1), 50)
          count += 1
        }
      }
    }
    let dispersion = max(excess / count, 0.3)
    self.dispersion = dispersion

    // Half of the errors as they were, half without what most of them had in common: whether that stays,
    // few separate origins can't tell.
    let offset = Self.offset(replays: replays, blend: blend)
    self.offset = offset
    var scored: [Case] = []
    var dayScores = ScoreDistribution()
    for (index, replay) in replays.enumerated() {
      for lead in replay.truths.indices where !replay.truths[lead].isNaN {
        let variance = variance(replay, lead)
        let day = replay.targets.lowerBound + lead
        let shares = profiling.replayed[index].shares(
          onWeekday: days.series.weekday(ofDay: day), isHoliday: special.kinds[day] == .holiday)
        for (tilt, isReal) in [(0, true), (shift, false)] {
          let logarithm = blend.mean(inReplay: index, ofLead: lead) + tilt
          let mean = max(exp(logarithm + skew * variance / 2) - offset, 0)
          dayScores.record(
            (log(replay.truths[lead] + 0.5) - logarithm)
              / (variance + 1 / max(mean, 0.5)).squareRoot(), weight: 0.5)
          for place in shares.indices where shares[place] > 0 {
            let truth = days.series.count(onDay: day, at: place)
            guard !truth.isNaN else { continue }
            let expected = shares[place] * mean
            let chance = dispersion * expected
            let common = variance * expected * expected
            scored.append(
              Case(
                mean: expected, chance: chance, common: common,
                score: (truth - expected) / max((chance + common).squareRoot(), 1e-9),
                isReal: isReal, origin: index))
          }
        }
      }
    }
    dayScores.addNormal(20)
    dayEnds = dayScores.ends

    let sorted = scored.map(\.mean).sorted()
    limits =
      sorted.count > 600 ? [sorted[sorted.count / 3], sorted[sorted.count * 2 / 3]] : []
    let limits = limits
    func group(_ mean: Double) -> Int { limits.count { mean >= $0 } }
    var groups = [ScoreDistribution](repeating: ScoreDistribution(), count: limits.count + 1)
    var byOrigin = [[ScoreDistribution]](repeating: groups, count: replays.count)
    for case_ in scored {
      groups[group(case_.mean)].record(case_.score, weight: 0.5)
      byOrigin[case_.origin][group(case_.mean)].record(case_.score, weight: 0.5)
    }
    for index in groups.indices { groups[index].addNormal(40) }
    intervalEnds = groups.map(\.ends)
    // Every origin is judged by bands of those that share no day with it.
    var held = [0, 0, 0]
    let others = replays.map { replay in
      var rest = groups
      for (index, other) in replays.enumerated() where other.targets.overlaps(replay.targets) {
        for group in rest.indices { rest[group].add(byOrigin[index][group], times: -1) }
      }
      return rest.map(\.ends)
    }
    for case_ in scored where case_.isReal {
      let ends = others[case_.origin][group(case_.mean)]
      let (fifty, eighty, most) = (
        case_.width(wider.fifty), case_.width(wider.eighty), case_.width(wider.most)
      )
      if (fifty * ends.lower50...fifty * ends.upper50).contains(case_.score) { held[0] += 1 }
      if (eighty * ends.lower80...eighty * ends.upper80).contains(case_.score) { held[1] += 1 }
      if (most * ends.lower95...most * ends.upper95).contains(case_.score) { held[2] += 1 }
    }
    coverage =
      scored.isEmpty
      ? []
      : zip([0.5, 0.8, 0.95], held).map {
        BandCoverage(
          nominal: $0, observed: Double($1) / Double(scored.count / 2), intervals: scored.count / 2)
      }
  }

  /// The share of the lognormal law's addition with which replays would have been right in sum.
  private static func skew(
    replays: [Replay], blend: DayBlend, variance: (Replay, _ lead: Int) -> Double
  ) -> Double {
    var truth = 0.0
    var none = 0.0
    var whole = 0.0
    for (index, replay) in replays.enumerated() {
      for lead in replay.truths.indices where !replay.truths[lead].isNaN {
        let logarithm = blend.mean(inReplay: index, ofLead: lead)
        truth += replay.truths[lead]
        none += exp(logarithm)
        whole += exp(logarithm + variance(replay, lead) / 2)
      }
    }
    return whole > none ? min(max((truth - none) / (whole - none), 0), 1) : 1
  }

  /// The half, as far as replays without it would have been nearer in sum: chance takes it off by itself.
  private static func offset(replays: [Replay], blend: DayBlend) -> Double {
    var gap = 0.0
    var count = 0.0
    for (index, replay) in replays.enumerated() {
      for lead in replay.truths.indices where !replay.truths[lead].isNaN {
        gap += exp(blend.mean(inReplay: index, ofLead: lead)) - replay.truths[lead]
        count += 1
      }
    }
    return count > 0 ? min(max(gap / count, 0), 0.5) : 0
  }

  /// The mean of a day whose logarithm is expected to be so, with a variance that the process gave.
  func mean(logarithm: Double, variance: Double) -> Double {
    max(exp(logarithm + skew * dayScale * variance / 2) - offset, 0)
  }

  /// An interval's contacts, by its share of a day whose contacts are expected to be `dayMean` with a
  /// variance of their logarithm.
  func interval(mean: Double, variance: Double) -> ForecastValue {
    let ends = intervalEnds[limits.count { mean >= $0 }]
    let common = dayScale * variance * mean * mean
    func at(_ score: Double, _ wider: Double) -> Double {
      max(0, mean + score * (dispersion * mean + wider * wider * common).squareRoot())
    }
    return ForecastValue(
      mean: mean, median: at(ends.median, 1), lower50: at(ends.lower50, wider.fifty),
      upper50: at(ends.upper50, wider.fifty), lower80: at(ends.lower80, wider.eighty),
      upper80: at(ends.upper80, wider.eighty), lower95: at(ends.lower95, wider.most),
      upper95: at(ends.upper95, wider.most))
  }

  /// A day's contacts, or those of a part of it.
  ///
  /// - Parameters:
  ///   - logarithm: of the median.
  ///   - variance: of the logarithm, as the process says it.
  func day(logarithm: Double, variance: Double, mean: Double) -> ForecastValue {
    let center = exp(logarithm)
    func at(_ score: Double, _ wider: Double) -> Double {
      let scale = (wider * wider * dayScale * variance + 1 / max(mean, 0.5)).squareRoot()
      return max(0, center * exp(score * scale) - offset)
    }
    return ForecastValue(
      mean: mean, median: at(dayEnds.median, 1), lower50: at(dayEnds.lower50, wider.fifty),
      upper50: at(dayEnds.upper50, wider.fifty), lower80: at(dayEnds.lower80, wider.eighty),
      upper80: at(dayEnds.upper80, wider.eighty), lower95: at(dayEnds.lower95, wider.most),
      upper95: at(dayEnds.upper95, wider.most))
  }
}

/// An interval of a replay, and how far it was off.
private struct Case {
  var mean: Double
  /// Variances of single contacts and of what the whole day may be off.
  var chance, common: Double
  /// In units of the root of both.
  var score: Double
  /// Whether it was so, and not without what most had in common.
  var isReal: Bool
  var origin: Int

  /// How much wider the interval's band is where that of the day is so much wider.
  func width(_ wider: Double) -> Double {
    let sum = chance + common
    return sum > 0 ? ((chance + wider * wider * common) / sum).squareRoot() : 1
  }
}

extension DayProcess.Outlook {
  /// Of the logarithm of a day's contacts, without the chance of single ones.
  func variance(ofLead lead: Int) -> Double {
    max(covariances[lead][covariances[lead].count - 1], 0) + chance
  }
}
