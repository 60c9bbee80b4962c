import Foundation
import Randomness
import Workforce

/// A forecast with bands as wide as its own errors from earlier origins ask for.
///
/// Split conformal prediction (V. Vovk, A. Gammerman and G. Shafer, Algorithmic Learning in a Random
/// World, 2005) with errors in units that are comparable: per size of the forecast, and per lead, as
/// later steps are less certain. All of them together give the quantiles. Two things differ, since
/// errors from one origin go together and there are few origins: the bands are widened as Student's t
/// for so many is wider than the normal distribution, and above and below differ only as far as the
/// origins tell.
struct ConformalBands {
  private(set) var values: [ForecastValue] = []
  private(set) var coverage: [BandCoverage] = []

  private static let nominals = [0.5, 0.8, 0.95]

  init(_ blend: Blend, of series: RegularSeries, isNeverNegative: Bool) {
    let unit = ErrorUnit(
      of: blend.replays, in: series, isNeverNegative: isNeverNegative)
    // A place's mean of n seasons is off by one nth of a step's variance itself, and n was less then.
    func lessKnown(at origin: Int) -> Double {
      func variance(_ count: Int) -> Double { 1 + Double(series.season) / Double(max(count, 1)) }
      return (variance(origin) / variance(series.count)).squareRoot()
    }
    let errors = blend.replays.map { replay in
      let units = unit.sizes(of: replay.forecast, after: series.values[..<replay.origin])
      let less = lessKnown(at: replay.origin)
      return replay.forecast.indices.map {
        (replay.truth[$0] - replay.forecast[$0]) / units[$0] / less
      }
    }
    let width = LeadWidth(errors, tested: blend.tested)
    let standard = errors.map { row in row.indices.map { row[$0] / width[$0] } }
    let independent = ConformalBands.independentErrors(standard)
    let reaches = ConformalBands.reaches(
      standard, separate: blend.separateOrigins, independent: independent)

    let units = unit.sizes(of: blend.following, after: series.values[...])
    let drift = ConformalBands.drift(
      errors, separate: blend.separateOrigins, usualChange: unit.usualChange(in: series))
    func atLeast(_ value: Double) -> Double { isNeverNegative ? max(value, 0) : value }
    let quiet = isNeverNegative ? QuietPlaces(of: series) : nil
    values = blend.following.indices.map { lead in
      if quiet?.holds(lead) == true { return .none }
      let middle = atLeast(blend.following[lead])
      let scale = units[lead] * width[lead]
      let bounds = reaches.map { (atLeast(middle - $0.below * scale), middle + $0.above * scale) }
      return ForecastValue(
        mean: atLeast(middle + drift * units[lead]), median: middle, lower50: bounds[0].0,
        upper50: bounds[0].1, lower80: bounds[1].0, upper80: bounds[1].1, lower95: bounds[2].0,
        upper95: bounds[2].1)
    }
    coverage = ConformalBands.coverage(
      standard, separate: blend.separateOrigins, independent: independent)
  }

  /// How many independent errors would have means that stray as much as those of the origins do: as many as
  /// there are steps where chance makes each, one where an origin is off as a whole.
  ///
  /// A few means tell it badly, and one is the careful answer: the root lies in the middle of both.
  private static func independentErrors(_ standard: [[Double]]) -> Double {
    let steps = standard.first?.count ?? 0
    guard steps > 1 else { return 1 }
    let squares = standard.joined().reduce(0) { $0 + $1 * $1 }
    let means = standard.map { $0.reduce(0, +) / Double(steps) }
    let squaredMeans = means.reduce(0) { $0 + $1 * $1 } * Double(steps)
    let told = squaredMeans > 0 ? squares / squaredMeans : Double(steps)
    return min(max(told, 1), Double(steps)).squareRoot()
  }

  /// How far the mean of what comes is from the forecast, in units: held towards 0 as far as the
  /// origins disagree, and where they are few, as those that share steps agree by themselves. A jump to
  /// another level is no drift: no error counts for more than three usual changes from season to season.
  private static func drift(_ errors: [[Double]], separate: Int, usualChange: Double) -> Double {
    let most = 3 * usualChange
    let means = errors.map { errors in
      errors.reduce(0) { $0 + min(max($1, -most), most) } / Double(max(errors.count, 1))
    }
    let count = Double(means.count)
    guard count > 1 else { return 0 }
    let mean = means.reduce(0, +) / count
    let chance = means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1) / count
    let trust = Double(separate) / Double(separate + 4)
    return mean * mean > chance ? trust * mean * (1 - chance / (mean * mean)) : 0
  }

  /// How far each band goes down and up, in standard errors.
  private static func reaches(
    _ standard: [[Double]], separate: Int, independent: Double
  ) -> [(below: Double, above: Double)] {
    let signed = standard.joined().sorted()
    guard !signed.isEmpty else { return nominals.map { _ in (0, 0) } }
    let sizes = signed.map(\.magnitude).sorted()
    let trust = Double(separate) / Double(separate + 12)
    // The next error is one more than these: their quantiles lie further out the fewer they are.
    let count = Double(signed.count)
    return nominals.map { nominal in
      let share = (1 + nominal) / 2
      let outer = min(nominal * (count + 1) / count, 1)
      let wider =
        StudentT.quantile(share, degreesOfFreedom: Int(Double(separate) * independent) + 2)
        / StandardNormal.quantile(share)
      let even = quantile(outer, ofSorted: sizes)
      let below = trust * max(-quantile((1 - outer) / 2, ofSorted: signed), 0) + (1 - trust) * even
      let above = trust * max(quantile((1 + outer) / 2, ofSorted: signed), 0) + (1 - trust) * even
      return (below * wider, above * wider)
    }
  }

  /// What bands made from all origins but one hold at that one.
  private static func coverage(
    _ standard: [[Double]], separate: Int, independent: Double
  ) -> [BandCoverage] {
    guard standard.count > 1 else { return [] }
    var held = nominals.map { _ in 0 }
    var count = 0
    for (which, row) in standard.enumerated() {
      var others = standard
      others.remove(at: which)
      let reaches = reaches(
        others, separate: max(separate - 1, 1), independent: independent)
      count += row.count
      for (band, reach) in reaches.enumerated() {
        held[band] += row.count { $0 >= -reach.below && $0 <= reach.above }
      }
    }
    return nominals.indices.map {
      BandCoverage(
        nominal: nominals[$0], observed: Double(held[$0]) / Double(max(count, 1)), intervals: count)
    }
  }
}

/// The usual size of an error at each lead: the mean over near, middle and far leads, straight lines
/// between them, and never less at a later lead. Beyond what was tested it grows with the square root,
/// as that of a random walk does.
private struct LeadWidth {
  private let centres: [Double]
  private let sizes: [Double]
  private let tested: Int

  init(_ errors: [[Double]], tested: Int) {
    self.tested = tested
    let edges = tested >= 8 ? [0, tested / 8, tested * 3 / 8, tested] : [0, tested]
    var centres: [Double] = []
    var sizes: [Double] = []
    for (start, end) in zip(edges, edges.dropFirst()) {
      var sum = 0.0
      for row in errors { for lead in start..<end { sum += row[lead].magnitude } }
      let mean = sum / Double(max((end - start) * errors.count, 1))
      centres.append(Double(start + end - 1) / 2)
      sizes.append(max(mean, sizes.last ?? 0))
    }
    self.centres = centres
    // Where nothing was ever off, any size will do.
    let largest = sizes.last ?? 0
    self.sizes = sizes.map { largest > 0 ? max($0, largest / 100) : 1 }
  }

  subscript(lead: Int) -> Double {
    let place = Double(lead)
    let beyond = lead >= tested ? (place / Double(max(tested - 1, 1))).squareRoot() : 1
    guard let after = centres.firstIndex(where: { $0 >= place }) else {
      return (sizes.last ?? 1) * beyond
    }
    if after == 0 { return sizes[0] }
    let share = (place - centres[after - 1]) / (centres[after] - centres[after - 1])
    return sizes[after - 1] + share * (sizes[after] - sizes[after - 1])
  }
}
