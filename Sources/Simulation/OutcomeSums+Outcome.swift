import Randomness
import Workforce

extension OutcomeSums {
  /// The figures with their confidence intervals.
  func outcome(
    of desk: DeskModel, confidence: Double, reachedPrecision: Bool, wasStopped: Bool
  ) -> ServiceOutcome {
    let reading = Reading(sums: self, confidence: confidence)
    return ServiceOutcome(
      replications: replications, confidence: confidence, reachedPrecision: reachedPrecision,
      wasStopped: wasStopped,
      queues: desk.queues.indices.map { queue in
        QueueOutcome(
          name: desk.queues[queue].name, target: desk.queues[queue].target,
          total: reading.service(queue: queue, row: rows - 1),
          intervals: (1..<rows - 1).map { reading.service(queue: queue, row: $0) },
          backlog: desk.queues[queue].backlogAgesSeconds.isEmpty
            ? nil : reading.service(queue: queue, row: 0),
          totalsByReplication: totals[queue])
      },
      groups: desk.groups.indices.map { group in
        GroupOutcome(
          name: desk.groups[group].name, total: reading.staff(group: group, row: rows - 1),
          intervals: (1..<rows - 1).map { reading.staff(group: group, row: $0) })
      })
  }

  /// Whether every queue's total is as exact as asked.
  func reaches(_ terms: SimulationTerms, queues: Int) -> Bool {
    let reading = Reading(sums: self, confidence: terms.confidence)
    return terms.precision.allSatisfy { precision in
      (0..<queues).allSatisfy { queue in
        let (measure, within): (QueueMeasure, Double) =
          switch precision {
          case .serviceLevel(let within): (.serviceLevel, within)
          case .averageSpeedOfAnswer(let within): (.averageSpeedOfAnswer, within)
          case .abandonment(let within): (.abandonment, within)
          }
        let moments = moments(queue: queue, row: rows - 1, measure)
        // A queue that nobody comes to can't be known any better.
        guard let estimate = reading.estimate(moments) else { return true }
        return estimate.halfWidth.map { $0 <= within } ?? false
      }
    }
  }
}

/// From sums to estimates at one confidence.
private struct Reading {
  private let sums: OutcomeSums
  private let confidence: Double
  private let quantile: Double

  init(sums: OutcomeSums, confidence: Double) {
    self.sums = sums
    self.confidence = confidence
    quantile = Self.quantile(confidence, sums.replications)
  }

  private static func quantile(_ confidence: Double, _ count: Int) -> Double {
    count > 1 ? StudentT.quantile((1 + confidence) / 2, degreesOfFreedom: count - 1) : .nan
  }

  func estimate(_ moments: RatioMoments) -> Estimate? {
    moments.ratio.map {
      Estimate(mean: $0, halfWidth: moments.standardError.map { $0 * quantile })
    }
  }

  func service(queue: Int, row: Int) -> ServiceFigures {
    func figure(_ measure: QueueMeasure) -> Estimate? {
      estimate(sums.moments(queue: queue, row: row, measure))
    }
    var figures = ServiceFigures()
    figures.offered = figure(.offered)
    figures.answered = figure(.answered)
    figures.abandonedContacts = figure(.abandonedContacts)
    figures.turnedAway = figure(.turnedAway)
    figures.triesAgain = figure(.triesAgain)
    figures.serviceLevel = figure(.serviceLevel)
    figures.averageSpeedOfAnswerSeconds = figure(.averageSpeedOfAnswer)
    figures.averageWaitSeconds = figure(.averageWait)
    figures.abandonment = figure(.abandonment)
    figures.probabilityOfWait = figure(.probabilityOfWait)
    figures.averageBacklog = figure(.averageBacklog)
    figures.backlogAtEnd = figure(.backlogAtEnd)
    figures.oldestAgeAtEndSeconds = figure(.oldestAge)
    if let waits = sums.quantiles(queue: queue, row: row) {
      let estimates = waits.indices.map { share in
        let spread = sums.quantile(queue: queue, row: row, share: share)
        let wide = Self.quantile(confidence, Int(spread.count))
        return Estimate(mean: waits[share], halfWidth: spread.standardError.map { $0 * wide })
      }
      figures.medianWaitSeconds = estimates[0]
      figures.wait90Seconds = estimates[1]
      figures.wait95Seconds = estimates[2]
    }
    return figures
  }

  func staff(group: Int, row: Int) -> StaffFigures {
    func figure(_ measure: StaffMeasure) -> Estimate? {
      estimate(sums.moments(group: group, row: row, measure))
    }
    var figures = StaffFigures()
    figures.presentStaff = figure(.presentStaff)
    figures.occupancy = figure(.occupancy)
    figures.inBetweenShare = figure(.inBetweenShare)
    figures.concurrency = figure(.concurrency)
    return figures
  }
}
