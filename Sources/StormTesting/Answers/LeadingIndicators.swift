package import Workforce

/// What to watch: for each measure the threshold that tells weeks before a break from others best, the
/// best measures first.
///
/// The threshold is the one with the largest share of breaks caught less share of false alarms: W. J.
/// Youden, "Index for Rating Diagnostic Tests", Cancer 3, 1950. Measures that tell little (an index under
/// a fifth) are left out. Empty where nothing breaks after its first four weeks, nil if it was stopped.
package func leadingIndicators(
  _ problem: StormProblem, _ policy: StormPolicy, _ terms: StormTerms,
  goesOn: @escaping @Sendable (Double) -> Bool
) -> [LeadingIndicator]? {
  let model = StormModel(problem)
  let factors = StormPoints(replications: terms.replications, seed: terms.seed).factors(of: model)
  return play(model, policy, factors, terms, .steps, goesOn: goesOn).map { records in
    WatchedWeeks(records, problem).indicators
  }
}

/// Every replication as a watcher sees it, step by step.
struct WatchedWeeks {
  private let records: [StormRecord]
  private let stepCount: Int
  private let weekSteps: Int
  private var window: Int { 4 * weekSteps }

  init(_ records: [StormRecord], _ problem: StormProblem) {
    self.records = records
    stepCount = problem.stepCount
    weekSteps = 7 / problem.stepDays
  }

  var indicators: [LeadingIndicator] {
    let breaks = records.flatMap { record in
      (0..<record.laneCount).map { record.firstBreak[$0] }
    }
    guard breaks.contains(where: { $0 > window }) else { return [] }
    return LeadingIndicator.Measure.allCases.compactMap { measure in
      best(series(of: measure), breaks: breaks, measure)
    }
    .filter { $0.caught - $0.falseAlarms >= 0.2 }
    .sorted { $0.caught - $0.falseAlarms > $1.caught - $1.falseAlarms }
  }

  /// By replication, the measure at the end of every step.
  private func series(of measure: LeadingIndicator.Measure) -> [[Double]] {
    records.flatMap { record in
      (0..<record.laneCount).map { lane in
        func value(_ step: Int, _ measure: StormRecord.Measure) -> Double {
          Double(record[step, measure][lane])
        }
        func mean(_ measure: StormRecord.Measure, _ steps: ClosedRange<Int>) -> Double {
          steps.reduce(0) { $0 + value($1, measure) } / Double(steps.count)
        }
        return (0..<stepCount).map { step in
          let recent = max(0, step - window + 1)...step
          switch measure {
          case .load: return mean(.load, recent)
          case .wait: return value(step, .waitHours) / 24
          case .ramping: return value(step, .ramping)
          case .repeats: return mean(.repeats, recent)
          case .growth:
            guard step >= 2 * window - 1 else { return 1 }
            let before = mean(.contacts, step - 2 * window + 1...step - window)
            return before > 0 ? mean(.contacts, recent) / before : 1
          }
        }
      }
    }
  }

  private func best(
    _ series: [[Double]], breaks: [Int], _ measure: LeadingIndicator.Measure
  ) -> LeadingIndicator? {
    // What is seen before anything breaks, at even shares of all of it.
    let seen = zip(series, breaks).flatMap { values, broken in
      values.prefix(broken < 0 ? stepCount : broken).dropFirst(window)
    }.sorted()
    guard seen.count > 1, seen[0] < seen[seen.count - 1] else { return nil }
    let thresholds = Set((1..<40).map { seen[seen.count * $0 / 40] }).filter { $0 >= measure.least }
    guard !thresholds.isEmpty else { return nil }
    return thresholds.sorted().map { indicator($0, series, breaks: breaks, measure) }
      .max { $0.caught - $0.falseAlarms < $1.caught - $1.falseAlarms }
  }

  private func indicator(
    _ threshold: Double, _ series: [[Double]], breaks: [Int], _ measure: LeadingIndicator.Measure
  ) -> LeadingIndicator {
    var broken = 0
    var ahead: [Int] = []
    var calm = 0
    var alarms = 0
    let horizon = 8 * weekSteps
    for (values, end) in zip(series, breaks) {
      let last = end < 0 ? stepCount : end
      if end > window {
        broken += 1
        let warned = (max(window, end - 26 * weekSteps)..<max(window, end - weekSteps + 1)).first {
          values[$0] > threshold
        }
        if let warned { ahead.append(end - warned) }
      }
      for step in window..<max(window, last - (end < 0 ? 0 : horizon)) {
        calm += 1
        if values[step] > threshold { alarms += 1 }
      }
    }
    ahead.sort()
    return LeadingIndicator(
      measure: measure, threshold: threshold,
      caught: broken > 0 ? Double(ahead.count) / Double(broken) : 0,
      falseAlarms: calm > 0 ? Double(alarms) / Double(calm) : 0,
      weeksAhead: ahead.isEmpty ? 0 : Double(ahead[ahead.count / 2]) / Double(weekSteps))
  }
}

extension LeadingIndicator.Measure {
  /// Less than that is nothing that anybody could watch.
  fileprivate var least: Double {
    switch self {
    case .load, .ramping, .repeats: 0.01
    case .wait: 1 / 24.0
    case .growth: 1
    }
  }
}
