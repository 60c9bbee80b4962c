import Foundation

extension DayProcess {
  /// The process whose sizes suit a history best, and the days of it that fit nothing around them.
  ///
  /// Sizes are the most probable ones by the last `fitted` days, found by going up and down each in
  /// turn; days further from what the others say than three standard deviations count as far less sure.
  init(
    fitting totals: [Double], offsets: [Double], calendar: DayCalendar, extra: [Int: Double] = [:],
    fitted: Int = 300, kept: Int = 760
  ) {
    let end = totals.count
    let recent = ObservedDays(
      totals, offsets: offsets, window: max(0, end - fitted)..<end, extra: extra)
    var search = KernelSearch(observed: recent, calendar: calendar)
    search.improve(step: 2, rounds: 1)
    search.doubt(times: 3)
    search.improve(step: 2, rounds: 2)
    if end > 400 {
      // Every third day of years tells as much of the time of year as all of them.
      var years = KernelSearch(
        observed: ObservedDays(
          totals, offsets: offsets,
          window: stride(from: end - 1, through: max(0, end - kept), by: -3).reversed(),
          extra: extra), calendar: calendar, kernel: search.kernel)
      years.doubt(times: 2)
      years.improve(step: 2, rounds: 2, terms: DayKernel.Term.fittedToYears)
      search.kernel = years.kernel
    }
    let observed = ObservedDays(
      totals, offsets: offsets, window: max(0, end - kept)..<end, extra: extra)
    var whole = KernelSearch(observed: observed, calendar: calendar, kernel: search.kernel)
    whole.doubt(times: 2)
    self.init(observed, kernel: search.kernel, calendar: calendar, doubts: whole.doubts)
  }
}

/// Looks for the sizes that make a history most probable.
private struct KernelSearch {
  let observed: ObservedDays
  let calendar: DayCalendar
  var kernel = DayKernel.usual
  var doubts: [Double]

  init(observed: ObservedDays, calendar: DayCalendar, kernel: DayKernel = .usual) {
    self.observed = observed
    self.calendar = calendar
    self.kernel = kernel
    doubts = [Double](repeating: 1, count: observed.days.count)
  }

  /// Multiplies each size by the step, or divides by it, as long as that helps.
  mutating func improve(
    step: Double, rounds: Int, terms: [DayKernel.Term] = DayKernel.Term.fitted
  ) {
    guard !observed.days.isEmpty else { return }
    var step = step
    var best = logPosterior(kernel)
    for _ in 0..<rounds {
      for term in terms {
        for factor in [step, 1 / step] {
          var moved = false
          while true {
            var next = kernel
            next[term] *= factor
            let value = logPosterior(next)
            guard value > best + 0.01 else { break }
            (kernel, best, moved) = (next, value, true)
          }
          if moved { break }
        }
      }
      step = pow(step, 0.6)
    }
  }

  private func logPosterior(_ kernel: DayKernel) -> Double {
    guard let factor = factor(kernel) else { return -.infinity }
    let whitened = factor.whitened(observed.values)
    let distance = whitened.reduce(0) { $0 + $1 * $1 }
    return -distance / 2 - factor.logRootDeterminant { log($0) } + kernel.logPrior
  }

  private func factor(_ kernel: DayKernel) -> CovarianceFactor? {
    CovarianceFactor(
      DayCovariance(kernel, calendar: calendar).matrix(
        of: observed.days, variances: observed.variances(kernel: kernel, doubts: doubts)),
      count: observed.days.count)
  }

  /// Days that lie further from what all others say of them than chance allows.
  ///
  /// What the others say comes from the inverse of the covariance: Rasmussen and Williams, equation
  /// 5.12.
  mutating func doubt(times: Int) {
    let own = observed.variances(
      kernel: kernel, doubts: [Double](repeating: 1, count: doubts.count))
    for _ in 0..<times {
      guard let factor = factor(kernel) else { return }
      let inverse = factor.inverseDiagonal()
      let weights = factor.unwhitened(factor.whitened(observed.values))
      for index in doubts.indices {
        let variance = 1 / inverse[index]
        let distance = weights[index] * variance
        // As though the day were as sure as any.
        let usual = max(variance - own[index] * doubts[index] + own[index], own[index])
        let squared = distance * distance / usual
        doubts[index] = squared > 9 ? 1 + (squared - 9) * usual / own[index] : 1
      }
    }
  }
}
