import Foundation
import Workforce

/// The day totals to come as several methods see them, each as far as it was right before.
struct DayBlend {
  /// What methods are called, the process of days first.
  let names: [String]
  let weights: [Double]
  /// For each replay, each method's logarithms of the days to come.
  let replayed: [[[Double]]]
  /// The same from the origin on.
  private let coming: [[Double]]
  let outlook: DayProcess.Outlook
  let scores: [MethodScore]
  let ownScore: MethodScore?

  /// The process counts as much as all others together, and half as much again, until replays say
  /// otherwise.
  private static let shareOfProcess = 0.6

  init(days: DaySeries, process: DayProcess, replays: [Replay], origin: Int, ahead: Int) {
    let targets = origin..<(origin + ahead)
    let outlook = process.outlook(from: origin, to: targets, wholly: true)
    self.outlook = outlook
    let offsets = process.calendar.special.givenLogFactors
    let cleaned = CleanedDays(days: days, process: process, origin: origin, ahead: ahead)
    let methods = Self.methods.filter { method in
      replays.allSatisfy {
        cleaned.forecast(method, from: $0.origin, to: $0.targets) != nil
      } && cleaned.forecast(method, from: origin, to: targets) != nil
    }
    let names = ["Gaussian process of days"] + methods.map(\.name)
    self.names = names
    func all(_ outlook: DayProcess.Outlook, from start: Int, to days: Range<Int>) -> [[Double]] {
      [days.indices.map { outlook.means[$0 - days.lowerBound] + offsets[$0] }]
        + methods.map { cleaned.forecast($0, from: start, to: days) ?? [] }
    }
    coming = all(outlook, from: origin, to: targets)
    let replayed = replays.map { all($0.outlook, from: $0.origin, to: $0.targets) }
    self.replayed = replayed
    var errors = [[Double]](repeating: [], count: names.count)
    for (replay, forecasts) in zip(replays, replayed) {
      for lead in replay.truths.indices where !replay.truths[lead].isNaN {
        let truth = log(replay.truths[lead] + 0.5)
        for method in names.indices {
          // A day that nobody could foresee mustn't decide.
          errors[method].append(min(max(truth - forecasts[method][lead], -1), 1))
        }
      }
    }
    let others = (1 - Self.shareOfProcess) / Double(max(methods.count, 1))
    let usual =
      methods.isEmpty
      ? [1] : [Self.shareOfProcess] + [Double](repeating: others, count: methods.count)
    let weights = blendWeights(errors: errors, usual: usual, origins: replays.count)
    self.weights = weights
    let scoring = DayScoring(
      days: days, replays: replays,
      unforeseeable: Set(zip(process.days, process.doubts).filter { $0.1 > 25 }.map(\.0)))
    scores = names.indices.map { method in
      scoring.score(names[method], weight: weights[method]) { replayed[$0][method][$1] }
    }.sorted { $0.wape < $1.wape }
    ownScore =
      replays.isEmpty
      ? nil
      : scoring.score("blend", weight: 1) { replay, lead in
        weights.indices.reduce(0) { $0 + weights[$1] * replayed[replay][$1][lead] }
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

  func mean(inReplay replay: Int, ofLead lead: Int) -> Double {
    weights.indices.reduce(0) { $0 + weights[$1] * replayed[replay][$1][lead] }
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
  }

  /// Logarithms of what days will bring; nil where the method can't tell.
  func forecast(_ method: any ForecastMethod, from origin: Int, to targets: Range<Int>) -> [Double]?
  {
    let known = open.partitioningIndex { $0 >= origin }
    let end = open.partitioningIndex { $0 >= targets.upperBound }
    guard known > 0, known <= values.count, end > known else { return nil }
    let series = RegularSeries(values: Array(values.prefix(known)), seasons: [openWeekdays])
    guard var forecast = method.forecast(series, ahead: end - known),
      forecast.allSatisfy(\.isFinite)
    else { return nil }
    // No method knows of a day three times as far out as any of the last weeks.
    let recent = series.values.suffix(8 * openWeekdays)
    let reach = (recent.min() ?? 0) - log(3)...(recent.max() ?? 0) + log(3)
    for place in forecast.indices {
      forecast[place] = min(max(forecast[place], reach.lowerBound), reach.upperBound)
    }
    var byDay = [Double](repeating: forecast[0], count: targets.count)
    for (place, value) in zip(known..<end, forecast) {
      byDay[open[place] - targets.lowerBound] = value
    }
    return targets.map { byDay[$0 - targets.lowerBound] + extraordinary[$0 - first] }
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
