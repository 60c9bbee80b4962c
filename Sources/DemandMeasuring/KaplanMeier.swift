/// The share of people whom an event hasn't met by a time, from some whom it met and some who were
/// lost from sight before.
///
/// The product-limit estimate: E. L. Kaplan and P. Meier, "Nonparametric Estimation from Incomplete
/// Observations", Journal of the American Statistical Association 53(282), 1958,
/// doi:10.1080/01621459.1958.10501452. Who was lost at the time of an event counts as still there
/// at it.
struct KaplanMeier: Equatable {
  struct Step: Equatable {
    let seconds: Int
    /// Right after the events of this time.
    let share: Double
    /// Right before them.
    let atRisk: Int
  }

  /// One for each time at which something happened, in order.
  let steps: [Step]

  /// - Parameters:
  ///   - events: how many it met, by the second.
  ///   - lost: how many were lost from sight, by the second.
  init(events: Tally, lost: Tally) {
    var atRisk = events.counts.reduce(0, +) + lost.counts.reduce(0, +)
    var share = 1.0
    var steps: [Step] = []
    for second in 0..<max(events.counts.count, lost.counts.count) {
      if events[second] > 0 {
        share *= 1 - Double(events[second]) / Double(atRisk)
        steps.append(Step(seconds: second, share: share, atRisk: atRisk))
      }
      atRisk -= events[second] + lost[second]
    }
    self.steps = steps
  }
}
