import Foundation

/// The lengths of the queue while all agents are busy, relative to nobody waiting: with load a, n
/// agents and patience p in handle times, one more person waiting is
///
///     a ÷ (n + j/p)
///
/// times as likely, where j counts the longer queue. All sums are of positive terms.
struct QueueTail {
  /// Over all lengths, none included.
  let all: Double
  /// Over all lengths but none.
  let waiting: Double
  /// Proportional to those who give up: the lengths' mean ÷ patience and load.
  let abandoned: Double
  /// Proportional to the waits of those who are answered, in handle times.
  let answeredWait: Double

  /// With `patience` in handle times.
  init(load: Double, agents: Double, patience: Double) {
    let leaving = 1 / patience
    var length = 0.0
    var likelihood = 1.0
    var waiting = 0.0
    var lengths = 0.0
    var advance = 0.0
    var answeredWait = 0.0
    repeat {
      length += 1
      let perStep = 1 / (agents + length * leaving)
      likelihood *= load * perStep
      // Whoever is now at the end of this queue moves up in so many handle times.
      advance += perStep
      waiting += likelihood
      lengths += length * likelihood
      answeredWait += likelihood * advance
    } while likelihood > 1e-18 * waiting || load > agents + length * leaving
    self.all = 1 + waiting
    self.waiting = waiting
    self.abandoned = lengths * leaving / load
    self.answeredWait = answeredWait * agents / load
  }

  /// Whether the queue is so short that summing is cheaper than integrating, and nothing overflows.
  /// The ratios of one length to the next fall under 1 after `rise`, and the likelihood is negligible
  /// about nine standard deviations later, or earlier if they fall geometrically.
  static func isShort(load: Double, agents: Double, patience: Double) -> Bool {
    let rise = max(0, load - agents) * patience
    let spread = (80 * max(load, agents) * patience).squareRoot()
    let geometric = load < agents ? 42 / log(agents / load) : .infinity
    let growth = rise * max(0, load - agents) / agents
    return rise + min(spread, geometric) < 500 && growth < 300
  }
}
