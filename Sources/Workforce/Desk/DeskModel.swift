/// A support desk that can be simulated: what comes in, who answers, and by which rules.
///
///     let desk = DeskModel(
///       intervalSeconds: 1800, intervalCount: 20,
///       queues: [
///         DeskQueue(
///           name: "phone", arrivals: .poisson(perInterval: [100]),
///           handleTime: .exponential(meanSeconds: 180), reaches: [GroupReach(group: 0)])
///       ],
///       groups: [DeskGroup(name: "everybody", staffing: .headcount([14]))])
///
/// All times are seconds from the first interval's beginning. Queues and groups are named by their
/// positions.
package struct DeskModel: Hashable, Sendable {
  package let intervalSeconds: Double
  package let intervalCount: Int
  /// Intervals at the beginning that are played but left out of totals.
  package let warmUpIntervals: Int
  /// Intervals at the end that are played, so that whoever came before is served, but left out of
  /// totals.
  package let coolDownIntervals: Int
  /// What happens to those who wait when the last interval is over.
  package let ending: Ending
  /// How much busier or calmer a whole day can be than expected, in all queues alike.
  package let dayVariation: DayVariation?
  package let queues: [DeskQueue]
  package let groups: [DeskGroup]
  /// Which of the contacts an agent may take is taken first, among those of the same priority.
  package let order: AnsweringOrder

  package enum Ending: Hashable, Sendable {
    /// They are counted as waiting.
    case stop
    /// Nobody else comes, and whoever works in the last interval stays until all are answered.
    case serveOut
  }

  package enum AnsweringOrder: Hashable, Sendable {
    /// Whoever has waited longest.
    case longestWaiting
    /// The first of the queue in which most wait; the queue that is named first where as many do.
    case longestQueue
    /// Whoever's promise ends first: the time of entering plus the queue's target.
    case earliestDue
  }

  package init(
    intervalSeconds: Double, intervalCount: Int, warmUpIntervals: Int = 0,
    coolDownIntervals: Int = 0, ending: Ending = .stop, dayVariation: DayVariation? = nil,
    queues: [DeskQueue], groups: [DeskGroup],
    order: AnsweringOrder = .longestWaiting
  ) {
    precondition(
      intervalSeconds > 0 && intervalSeconds.isFinite && intervalCount > 0,
      "A desk is simulated over at least one interval with a length.")
    precondition(
      warmUpIntervals >= 0 && coolDownIntervals >= 0
        && warmUpIntervals + coolDownIntervals < intervalCount,
      "Between warming up and cooling down, an interval is left.")
    precondition(
      queues.allSatisfy { queue in
        queue.reaches.allSatisfy { groups.indices.contains($0.group) }
          && queue.escalation.map { queues.indices.contains($0.queue) } ?? true
      }, "A queue reaches groups and other queues that there are.")
    precondition(
      groups.allSatisfy { $0.queuePriorities.keys.allSatisfy(queues.indices.contains) },
      "A group's priorities are for queues that there are.")
    self.intervalSeconds = intervalSeconds
    self.intervalCount = intervalCount
    self.warmUpIntervals = warmUpIntervals
    self.coolDownIntervals = coolDownIntervals
    self.ending = ending
    self.dayVariation = dayVariation
    self.queues = queues
    self.groups = groups
    self.order = order
  }

  /// The last interval's end, in seconds.
  package var endSeconds: Double { Double(intervalCount) * intervalSeconds }
}

/// Days that are busier or calmer than expected: each day's contacts are multiplied by a factor of
/// its own, gamma distributed with mean 1.
///
/// Arrivals of support desks vary more from day to day than Poisson's law allows: A. N. Avramidis,
/// A. Deslauriers and P. L'Ecuyer, "Modeling Daily Arrivals to a Telephone Call Center", Management
/// Science 50(7), 2004, doi:10.1287/mnsc.1040.0236.
package struct DayVariation: Hashable, Sendable {
  /// The factor's standard deviation.
  package let coefficientOfVariation: Double
  /// How many intervals share a factor.
  package let intervalsPerDay: Int

  package init(coefficientOfVariation: Double, intervalsPerDay: Int) {
    precondition(
      coefficientOfVariation > 0 && coefficientOfVariation.isFinite && intervalsPerDay > 0,
      "Days vary by a share above 0 and have intervals.")
    self.coefficientOfVariation = coefficientOfVariation
    self.intervalsPerDay = intervalsPerDay
  }
}
