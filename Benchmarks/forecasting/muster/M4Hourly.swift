import Forecasting
import Foundation
import Workforce

/// The hourly series of the M4 competition, each forecast 48 hours ahead from its seasons of a day and a
/// week, measured as the competition did.
///
/// S. Makridakis, E. Spiliotis and V. Assimakopoulos, "The M4 Competition: 100,000 time series and 61
/// forecasting methods", International Journal of Forecasting 36(1), 2020,
/// doi:10.1016/j.ijforecast.2019.04.014.
///
/// With `--held-out HOURS` the series end so many hours earlier, and what came then is the test: for
/// choices that must not be made on the competition's own test. With `--every N` only each N-th series
/// is taken; with `--row` the figures are one line with tabs. Seconds are of processor time, and it is
/// one core that works.
func m4Hourly(_ arguments: [String]) throws {
  var train = try readSeries(arguments[0])
  var test = try readSeries(arguments[1])
  func option(_ name: String) -> Int? {
    guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else {
      return nil
    }
    return Int(arguments[place + 1])
  }
  if let hours = option("--held-out") {
    for (name, values) in train {
      test[name] = Array(values.suffix(hours).prefix(48))
      train[name] = values.dropLast(hours)
    }
  }
  var ours = CompetitionError()
  var naive2 = CompetitionError()
  var held = [0.0, 0.0, 0.0]
  var slowest = 0.0
  var claimed = [0.0, 0.0, 0.0]
  var spent = 0.0
  let every = max(option("--every") ?? 1, 1)
  for (index, name) in train.keys.sorted().enumerated() where index % every == 0 {
    guard let known = train[name], let truth = test[name] else { continue }
    let start = processorSeconds()
    let forecast = forecastValues(known, seasons: [24, 168], ahead: truth.count)
    let taken = processorSeconds() - start
    spent += taken
    slowest = max(slowest, taken)
    ours.add(forecast.values.map(\.median), truth, after: known)
    naive2.add(naive2Forecast(known, period: 24, ahead: truth.count), truth, after: known)
    for (band, told) in forecast.coverage.enumerated() {
      claimed[band] += told.observed * Double(truth.count)
    }
    for (value, came) in zip(forecast.values, truth) {
      held[0] += value.lower50 <= came && came <= value.upper50 ? 1 : 0
      held[1] += value.lower80 <= came && came <= value.upper80 ? 1 : 0
      held[2] += value.lower95 <= came && came <= value.upper95 ? 1 : 0
    }
  }
  let steps = ours.steps
  func told(_ value: Double, _ digits: Int) -> String { String(format: "%.\(digits)f", value) }
  let owa = (ours.smape / naive2.smape + ours.mase / naive2.mase) / 2
  let perSeries = spent / Double(ours.series)
  if arguments.contains("--row") {
    let figures = [
      told(owa, 4), told(ours.smape, 2), told(ours.mase, 3), told(100 * held[1] / steps, 1),
      told(100 * held[2] / steps, 1), told(perSeries, 4),
    ]
    print((["muster"] + figures).joined(separator: "\t"))
    return
  }
  func shares(_ sums: [Double]) -> String {
    sums.map { told(100 * $0 / steps, 1) + " %" }.joined(separator: "  ")
  }
  print("series                     \(ours.series)")
  print("sMAPE                      \(told(ours.smape, 2))  (Naive2 \(told(naive2.smape, 2)))")
  print("MASE                       \(told(ours.mase, 3))  (Naive2 \(told(naive2.mase, 3)))")
  print("OWA                        \(told(owa, 4))")
  print("held by 50/80/95 %         \(shares(held))")
  print("held at left-out origins   \(shares(claimed))")
  print("seconds per series         \(told(perSeries, 4))")
  print("slowest                    \(told(slowest, 4))")
}

/// The competition's two measures, as means over series.
private struct CompetitionError {
  private(set) var series = 0
  private(set) var steps = 0.0
  private var symmetric = 0.0
  private var scaled = 0.0

  /// Symmetric mean absolute percentage error, %.
  var smape: Double { symmetric / Double(series) }
  /// Mean absolute error ÷ that of yesterday's same hour, within the history.
  var mase: Double { scaled / Double(series) }

  mutating func add(_ forecast: [Double], _ truth: [Double], after known: [Double]) {
    let period = 24
    let count = Double(truth.count)
    series += 1
    steps += count
    symmetric +=
      zip(forecast, truth).reduce(0) { $0 + 200 * abs($1.0 - $1.1) / (abs($1.0) + abs($1.1)) }
      / count
    let naive =
      (period..<known.count).reduce(0) { $0 + abs(known[$1] - known[$1 - period]) }
      / Double(known.count - period)
    scaled += zip(forecast, truth).reduce(0) { $0 + abs($1.0 - $1.1) } / count / naive
  }
}

/// The competition's benchmark: the last value of the seasonally adjusted series, its season put in
/// again. Adjusted by classical multiplicative decomposition, where the autocorrelation at the period
/// differs from 0 at 90 %.
private func naive2Forecast(_ values: [Double], period: Int, ahead: Int) -> [Double] {
  let count = values.count
  let mean = values.reduce(0, +) / Double(count)
  let power = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  let correlations = (1...period).map { lag in
    (lag..<count).reduce(0) { $0 + (values[$1] - mean) * (values[$1 - lag] - mean) } / power
  }
  let squares = correlations.dropLast().reduce(0) { $0 + $1 * $1 }
  let limit = 1.645 * ((1 + 2 * squares) / Double(count)).squareRoot()
  guard let last = values.last, abs(correlations[period - 1]) > limit else {
    return [Double](repeating: values.last ?? 0, count: ahead)
  }
  let half = period / 2
  var sums = [Double](repeating: 0, count: period)
  var counts = sums
  for index in half..<(count - half) {
    let ends = (values[index - half] + values[index + half]) / 2
    let inner = values[(index - half + 1)...(index + half - 1)].reduce(0, +)
    sums[index % period] += values[index] * Double(period) / (ends + inner)
    counts[index % period] += 1
  }
  var indices = zip(sums, counts).map { $0 / $1 }
  let average = indices.reduce(0, +) / Double(period)
  indices = indices.map { $0 / average }
  let level = last / indices[(count - 1) % period]
  return (0..<ahead).map { level * indices[(count + $0) % period] }
}

/// Lines such as `H1,605 586 559`, after a heading.
private func readSeries(_ path: String) throws -> [String: [Double]] {
  var series: [String: [Double]] = [:]
  for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst() {
    let fields = line.split(separator: ",")
    series[String(fields[0])] = fields[1].split(separator: " ").compactMap { Double($0) }
  }
  return series
}
