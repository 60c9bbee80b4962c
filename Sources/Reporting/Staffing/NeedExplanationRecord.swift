package import Workforce

/// How one interval's people come about, for programs. Shares are from 0 to 1, loads in erlangs.
package struct NeedExplanationRecord: Encodable, Sendable {
  package let queue: String
  package let channel: ContactChannel
  package let language: String?
  package let skill: String?
  /// Mon to Sun.
  package let day: String
  /// As 09:15.
  package let start: String
  package let intervalSeconds: Int
  package let openShare: Double
  package let contacts: Double
  package let offeredLoad: Double
  package let agents: Int
  package let scheduledAgents: Int
  /// Nil for work that may wait.
  package let method: IntervalStaffing.Method?
  package let loadForm: LoadFormRecord
  package let terms: QueueTermsRecord
  package let steps: [Step]
  /// The least agents for each promise by itself.
  package let reasons: [Reason]
  /// What these agents give; nil where nobody comes, and for work that may wait.
  package let service: Service?
  /// What fewer and more agents would give.
  package let others: [Service]
  package let simulated: Simulated?

  package struct Step: Encodable, Sendable {
    package let step: NeedExplanation.Kind
    /// The figure so far, this step included.
    package let result: Double
    /// `contacts`, `erlangs` or `people`.
    package let unit: String
    package let peopleToScheduleWithout: Int?
  }

  package struct Reason: Encodable, Sendable {
    package let cause: IntervalStaffing.Cause
    package let agents: Int
  }

  package struct Service: Encodable, Sendable {
    package let agents: Int
    package let serviceLevel: Double
    /// Nil where the queue grows without end.
    package let averageSpeedOfAnswerSeconds: Double?
    package let occupancy: Double
    package let probabilityOfWait: Double
    package let abandonment: Double

    init(_ service: IntervalService) {
      agents = service.agents
      serviceLevel = service.serviceLevel
      averageSpeedOfAnswerSeconds = service.keepsUp ? service.averageSpeedOfAnswer : nil
      occupancy = service.occupancy
      probabilityOfWait = service.probabilityOfWait
      abandonment = service.abandonment
    }
  }

  package struct Simulated: Encodable, Sendable {
    package let replications: Int
    package let confidence: Double
    package let serviceLevel: Figure?
    package let averageSpeedOfAnswerSeconds: Figure?
    package let abandonment: Figure?
    package let occupancy: Figure?
  }

  package struct Figure: Encodable, Sendable {
    package let mean: Double
    /// Half the confidence interval's width.
    package let halfWidth: Double?

    init(_ estimate: Estimate) {
      mean = estimate.mean
      halfWidth = estimate.halfWidth
    }
  }

  init(_ report: NeedExplanationReport) {
    let explanation = report.explanation
    queue = explanation.key.name
    channel = explanation.key.channel
    language = explanation.key.language
    skill = explanation.key.skill
    day = report.start.shortDay
    start = report.start.clock
    intervalSeconds = explanation.intervalSeconds
    openShare = explanation.need.openShare
    contacts = explanation.need.contacts
    offeredLoad = explanation.need.load
    agents = explanation.need.agents
    scheduledAgents = explanation.need.scheduledAgents
    method = explanation.terms.method
    loadForm = LoadFormRecord(explanation.load) { interval in
      WeekTime(interval: interval, intervalSeconds: explanation.intervalSeconds)
    }
    terms = QueueTermsRecord(explanation.terms)
    steps = explanation.steps.enumerated().map { index, step in
      Step(
        step: step.kind, result: step.result, unit: report.unit(ofStep: index),
        peopleToScheduleWithout: step.without)
    }
    reasons =
      explanation.formula?.reasons.map { Reason(cause: $0.cause, agents: $0.agents) } ?? []
    service = explanation.need.service.map(Service.init)
    others = explanation.formula?.others.map(Service.init) ?? []
    simulated = explanation.simulated.map {
      Simulated(
        replications: $0.replications, confidence: $0.confidence,
        serviceLevel: $0.serviceLevel.map(Figure.init),
        averageSpeedOfAnswerSeconds: $0.averageSpeedOfAnswerSeconds.map(Figure.init),
        abandonment: $0.abandonment.map(Figure.init), occupancy: $0.occupancy.map(Figure.init))
    }
  }
}
