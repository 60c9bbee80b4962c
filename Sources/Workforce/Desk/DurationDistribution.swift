/// How long something takes that differs from one time to the next, in seconds: a handle time, a
/// customer's patience, the time until somebody calls again.
package enum DurationDistribution: Hashable, Sendable {
  /// No memory: however long it has taken, as much is still to come.
  case exponential(meanSeconds: Double)
  /// The usual shape of handle times. The spread is the standard deviation ÷ the mean.
  case lognormal(meanSeconds: Double, coefficientOfVariation: Double)
  /// Any spread from nearly none to very wide; an Erlang distribution of k stages at a spread of
  /// 1 ÷ √k.
  case gamma(meanSeconds: Double, coefficientOfVariation: Double)
  /// Every length between two is as likely.
  case uniform(fromSeconds: Double, toSeconds: Double)
  /// Always the same.
  case fixed(seconds: Double)
  /// One of those that were measured, each as likely. `infinity` stands for one that never ended,
  /// such as the patience of somebody who doesn't hang up.
  case measured(seconds: [Double])

  /// Whether every draw is a number of seconds that isn't negative.
  package var isValid: Bool {
    switch self {
    case .exponential(let mean): mean > 0 && mean.isFinite
    case .lognormal(let mean, let spread), .gamma(let mean, let spread):
      mean > 0 && mean.isFinite && spread > 0 && spread.isFinite
    case .uniform(let from, let to): from >= 0 && to >= from && to.isFinite
    case .fixed(let seconds): seconds >= 0
    case .measured(let seconds): !seconds.isEmpty && seconds.allSatisfy { $0 >= 0 }
    }
  }

  /// The mean, in seconds.
  package var meanSeconds: Double {
    switch self {
    case .exponential(let mean), .lognormal(let mean, _), .gamma(let mean, _): mean
    case .uniform(let from, let to): (from + to) / 2
    case .fixed(let seconds): seconds
    case .measured(let seconds): seconds.reduce(0, +) / Double(seconds.count)
    }
  }
}
