import Foundation
import Workforce

/// The day totals to come as several methods see them, each as far as it was right before.
struct DayBlend {
  /// What methods are called, the process of days first.
  let names: [String]
  let weights: [Double]
  /// For each replay, weights of which it and those that share days with it know nothing.
  private let heldOutWeights: [[Double]]
  /// For each replay, each method's logarithms of the days to come.
  let replayed: [[[Double]]]
  /// The same from the origin on.
  private let coming: [[Double]]
  let outlook: DayProcess.Outlook
  let scores: [MethodScore]
  let ownScore: MethodScore?

  /// Until replays say otherwise, half is the process's, a fifth the trees', which see what no other method
  /// sees, and the rest is shared alike.
  private static func usualWeights(treesTell: Bool, members: Int) -> [Double] {
    let first = treesTell ? [0.5, 0.2] : [0.6]
    let others = max(members - first.count, 0)
    let rest = (1 - first.reduce(0, +)) / Double(max(others, 1))
    let shares = first + [Double](repeating: rest, count: others)
    let all = shares.reduce(0, +)
    return shares.map { $0 / all }
  }

  init(days: DaySeries, process: DayProcess, replays: [Replay], origin: Int, ahead: Int) {
    let targets = origin..<(origin + ahead)
    let outlook = process.outlook(from: origin, to: targets, wholly: true)
    self.outlook = outlook
    let offsets = process.calendar.special.givenLogFactors
    let cleaned = CleanedDays(days: days, process: process, origin: origin, ahead: ahead)
    // By origin, the last that of the forecast, then by method; nil of one that can't tell.
    let starts: [(origin: Int, targets: Range<Int>)] =
      replays.map { ($0.origin, $0.targets) } + [(origin, targets)]
    let told = zip(starts, cleaned.treesTell(starts)).map { start, trees in
      let known = cleaned.known(at: start.origin, to: start.targets)
      return [trees] + Self.methods.map { known.forecast($0) }
    }
    let memberNames = [DayTrees.name] + Self.methods.map(\.name)
    let kept = memberNames.indices.filter { member in told.allSatisfy { $0[member] != nil } }
    let names = ["Gaussian process of days"] + kept.map { memberNames[$0] }
    self.names = names
    func all(_ outlook: DayProcess.Outlook, to days: Range<Int>, at place: Int) -> [[Double]] {
      [days.indices.map { outlook.means[$0 - days.lowerBound] + offsets[$0] }]
        + kept.compactMap { told[place][$0] }
    }
    coming = all(outlook, to: targets, at: replays.count)
    let replayed = replays.enumerated().map { all($1.outlook, to: $1.targets, at: $0) }
    self.replayed = replayed
    let usual = Self.usualWeights(treesTell: kept.first == 0, members: names.count)
    let errors = zip(replays, replayed).map { Self.errors(of: $1, in: $0) }
    func weights(by places: [Int]) -> [Double] {
      blendWeights(
        errors: names.indices.map { method in places.flatMap { errors[$0][method] } }, usual: usual,
        origins: places.count)
    }
    self.weights = weights(by: Array(replays.indices))
    let heldOutWeights = replays.map { replay in
      weights(by: replays.indices.filter { !replays[$0].targets.overlaps(replay.targets) })
    }
    self.heldOutWeights = heldOutWeights
    let scoring = DayScoring(
      days: days, replays: replays,
      unforeseeable: Set(zip(process.days, process.doubts).filter { $0.1 > 25 }.map(\.0)))
    let shares = self.weights
    scores = names.indices.map { method in
      scoring.score(names[method], weight: shares[method]) { replayed[$0][method][$1] }
    }.sorted { $0.wape < $1.wape }
    ownScore =
      replays.isEmpty
      ? nil
      : scoring.score("blend", weight: 1) { replay, lead in
        let weights = heldOutWeights[replay]
        return weights.indices.reduce(0) { $0 + weights[$1] * replayed[replay][$1][lead] }
      }
  }

  /// By method, how far logarithms of a replay's days were off; a day that nobody could foresee mustn't
  /// decide.
  private static func errors(of forecasts: [[Double]], in replay: Replay) -> [[Double]] {
    forecasts.map { forecast in
      replay.truths.indices.filter { !replay.truths[$0].isNaN }.map {
        min(max(log(replay.truths[$0] + 0.5) - forecast[$0], -1), 1)
      }
    }
  }

  private static let methods: [any ForecastMethod] = [
    SeasonalNaive(), SeasonalMean(last: 4), SeasonalMean(last: 8), SeasonalMean(last: 26),
    Momentum(last: 8), HoltWinters(), ExponentialSmoothing(), DynamicTheta(),
    SeasonalAutoregression(of: .profile),
  ]

  /// The logarithm of what a day from the origin on will bring.
  func mean(ofLead lead: Int) -> Double {
    weights.indices.reduce(0) { $0 + weights[$1] * coming[$1][lead] }
  }

  /// The same as it would have been told at a replay's origin, by weights that others gave.
  func mean(inReplay replay: Int, ofLead lead: Int) -> Double {
    let weights = heldOutWeights[replay]
    return weights.indices.reduce(0) { $0 + weights[$1] * replayed[replay][$1][lead] }
  }
}

/// The history as methods want it that know no calendar: logarithms of open days without gaps, without
/// what holidays and events did, and without days that fit nothing around them.
struct CleanedDays {
  private let process: DayProcess
  /// Days that are open by their weekday, past and to come.
  private let open: [Int]
  private let values: [Double]
  private let extraordinary: [Double]
  private let first: Int
  private let openWeekdays: Int
  private let trees: DayTrees

  init(days: DaySeries, process: DayProcess, origin: Int, ahead: Int) {
    self.process = process
    first = process.days.first ?? origin
    let span = first..<(origin + ahead)
    let (levels, parts) = process.smoothed(span)
    let offsets = process.calendar.special.givenLogFactors
    extraordinary = span.map { [first] in parts[$0 - first] + offsets[$0] }
    open = span.filter { days.opens(onWeekday: days.series.weekday(ofDay: $0)) }
    openWeekdays = (0..<7).count { days.opens(onWeekday: $0) }
    var sure: [Int: Double] = [:]
    for (day, doubt) in zip(process.days, process.doubts) where doubt == 1 {
      if day < origin { sure[day] = log(days.totals[day] + 0.5) - offsets[day] }
    }
    values = open.prefix { $0 < origin }.map { [first] day in
      (sure[day] ?? levels[day - first]) - parts[day - first]
    }
    // Trees need no unbroken weeks: they leave out what wasn't observed, and look further back.
    let special = process.calendar.special
    var cleaned = (0..<origin).map { [first] day -> Double in
      guard day < first, special.kinds[day] == .none else { return .nan }
      return log(days.totals[day] + 0.5) - offsets[day]
    }
    for (day, value) in zip(open, values) where !days.totals[day].isNaN { cleaned[day] = value }
    trees = DayTrees(series: days.series, values: cleaned)
  }

  /// What is known at an origin, for methods to go on from.
  ///
  /// The time of year is taken out as far as it could be told then, and put in again.
  func known(at origin: Int, to targets: Range<Int>) -> Known {
    let count = open.partitioningIndex { $0 >= origin }
    let end = open.partitioningIndex { $0 >= targets.upperBound }
    let span = first..<max(first, targets.upperBound)
    let yearly = process.yearly(from: origin, over: span)
    let values = zip(open, values).prefix(count).map { $1 - yearly[$0 - first] }
    return Known(
      series: count <= self.values.count
        ? RegularSeries(values: values, seasons: [openWeekdays]) : nil,
      coming: Array(open[count..<max(count, end)]), targets: targets,
      added: targets.map { extraordinary[$0 - first] + yearly[$0 - first] })
  }

  /// What trees say of the days to come from each of the origins, the oldest first; nil where nothing is
  /// known.
  ///
  /// They learn anew at every tenth and at the last: what weeks add changes them little.
  func treesTell(_ starts: [(origin: Int, targets: Range<Int>)]) -> [[Double]?] {
    var model: BoostedTrees?
    return starts.enumerated().map { index, start in
      if index % 10 == 0 || index == starts.count - 1 { model = trees.model(at: start.origin) }
      return model.flatMap { trees.forecast($0, from: start.origin, to: start.targets) }.map {
        zip(start.targets, $0).map { extraordinary[$0 - first] + $1 }
      }
    }
  }

  struct Known {
    /// Nil where nothing is known of some open day before the origin.
    fileprivate let series: RegularSeries?
    /// Days ahead that are open.
    fileprivate let coming: [Int]
    fileprivate let targets: Range<Int>
    /// What calendar and events add to each target.
    fileprivate let added: [Double]

    /// Logarithms of what days will bring; nil where the method can't tell.
    func forecast(_ method: any ForecastMethod) -> [Double]? {
      guard let series, !series.values.isEmpty, !coming.isEmpty,
        var forecast = method.forecast(series, ahead: coming.count),
        forecast.allSatisfy(\.isFinite)
      else { return nil }
      // No method knows of a day three times as far out as any of the last weeks.
      let recent = series.values.suffix(8 * series.season)
      let reach = (recent.min() ?? 0) - log(3)...(recent.max() ?? 0) + log(3)
      for place in forecast.indices {
        forecast[place] = min(max(forecast[place], reach.lowerBound), reach.upperBound)
      }
      var byDay = [Double](repeating: forecast[0], count: targets.count)
      for (day, value) in zip(coming, forecast) { byDay[day - targets.lowerBound] = value }
      return zip(byDay, added).map(+)
    }
  }
}

/// How methods did on days of replays.
private struct DayScoring {
  private let replays: [Replay]
  /// Days so far from all others that they say nothing of a method.
  private let unforeseeable: Set<Int>
  /// The mean absolute difference of days a week apart.
  private let naive: Double

  init(days: DaySeries, replays: [Replay], unforeseeable: Set<Int>) {
    self.replays = replays
    self.unforeseeable = unforeseeable
    var sum = 0.0
    var count = 0.0
    for day in stride(from: 7, to: days.dayCount, by: 1) {
      let change = abs(days.totals[day] - days.totals[day - 7])
      guard !change.isNaN else { continue }
      sum += change
      count += 1
    }
    naive = count > 0 ? sum / count : .nan
  }

  func score(
    _ name: String, weight: Double, logarithm: (_ replay: Int, _ lead: Int) -> Double
  ) -> MethodScore {
    var absolute = 0.0
    var signed = 0.0
    var truths = 0.0
    var count = 0.0
    for (index, replay) in replays.enumerated() {
      for lead in replay.truths.indices where !replay.truths[lead].isNaN {
        guard !unforeseeable.contains(replay.targets.lowerBound + lead) else { continue }
        let gap = exp(logarithm(index, lead)) - replay.truths[lead]
        absolute += abs(gap)
        signed += gap
        truths += replay.truths[lead]
        count += 1
      }
    }
    let scale = truths > 0 ? truths : .nan
    return MethodScore(
      method: name, weight: weight, wape: absolute / scale, bias: signed / scale,
      mase: absolute / count / naive)
  }
}
