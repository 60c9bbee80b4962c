/// How many people of each kind keep every promise at the least cost, and how sure that is.
package struct SkillMix: Equatable, Sendable {
  package let problem: SkillMixProblem
  /// At work at a time, by group.
  package let people: [Int]
  /// To schedule, so that so many are at work after shrinkage, by group.
  package let scheduled: [Int]
  /// Of those to schedule.
  package let cost: Double
  /// What customers feel with them, by queue.
  package let service: [QueueService]
  /// The share of their time in which people have a contact in hand, by group; nil without people.
  package let occupancy: [Double?]
  package let proof: Proof
  /// Everybody with one skill only; nil where a queue has no such group.
  package let separate: PlainMix?
  /// Everybody with all skills, in one pool; nil if it couldn't be worked out in time.
  package let pooled: PlainMix?
  /// Whether somebody stopped the search before its end.
  package let wasStopped: Bool

  package init(
    problem: SkillMixProblem, people: [Int], scheduled: [Int], cost: Double,
    service: [QueueService], occupancy: [Double?], proof: Proof, separate: PlainMix?,
    pooled: PlainMix?, wasStopped: Bool
  ) {
    self.problem = problem
    self.people = people
    self.scheduled = scheduled
    self.cost = cost
    self.service = service
    self.occupancy = occupancy
    self.proof = proof
    self.separate = separate
    self.pooled = pooled
    self.wasStopped = wasStopped
  }

  /// Whether every promise is kept, with confidence.
  package var isKept: Bool { service.allSatisfy { $0.standing == .kept } }

  /// A queue as it was simulated.
  package struct QueueService: Hashable, Sendable {
    /// By the promise's definition; nil without contacts.
    package let serviceLevel: Estimate?
    package let averageSpeedOfAnswerSeconds: Estimate?
    package let abandonment: Estimate?
    package let standing: Standing

    package init(
      serviceLevel: Estimate?, averageSpeedOfAnswerSeconds: Estimate?, abandonment: Estimate?,
      standing: Standing
    ) {
      self.serviceLevel = serviceLevel
      self.averageSpeedOfAnswerSeconds = averageSpeedOfAnswerSeconds
      self.abandonment = abandonment
      self.standing = standing
    }
  }

  /// What a simulation says of a promise.
  package enum Standing: String, Hashable, Sendable, Encodable {
    /// The whole confidence interval keeps it.
    case kept
    /// The promise lies within the confidence interval.
    case tooClose
    /// The whole confidence interval misses it.
    case missed
  }

  /// How sure it is that nothing cheaper would do.
  package struct Proof: Equatable, Sendable {
    /// No mix that costs less keeps every promise: simulations say so of it, or of a mix with at
    /// least as many people in every group.
    package let leastCost: Double
    /// No mix that costs less does by formulas alone.
    package let leastCostByFormula: Double
    /// Mixes that were simulated.
    package let mixesPlayed: Int
    /// Contacts in these simulations.
    package let contactsPlayed: Double
    /// Cheaper mixes of which simulations can't tell whether they keep every promise.
    package let tooClose: [CloseMix]

    package init(
      leastCost: Double, leastCostByFormula: Double, mixesPlayed: Int, contactsPlayed: Double,
      tooClose: [CloseMix]
    ) {
      self.leastCost = leastCost
      self.leastCostByFormula = leastCostByFormula
      self.mixesPlayed = mixesPlayed
      self.contactsPlayed = contactsPlayed
      self.tooClose = tooClose
    }
  }

  /// A cheaper mix that may or may not do.
  package struct CloseMix: Hashable, Sendable {
    package let people: [Int]
    package let cost: Double
    /// By queue; nil without contacts.
    package let serviceLevels: [Estimate?]

    package init(people: [Int], cost: Double, serviceLevels: [Estimate?]) {
      self.people = people
      self.cost = cost
      self.serviceLevels = serviceLevels
    }
  }

  /// What a mix without a choice takes.
  package struct PlainMix: Hashable, Sendable {
    /// At work at a time: by queue where everybody has one skill, else in all.
    package let people: [Int]
    package let scheduled: Int
    /// Nil if nobody on the list has the skills.
    package let cost: Double?
    /// Whether it is from a formula; else it was simulated.
    package let isByFormula: Bool

    package init(people: [Int], scheduled: Int, cost: Double?, isByFormula: Bool) {
      self.people = people
      self.scheduled = scheduled
      self.cost = cost
      self.isByFormula = isByFormula
    }
  }
}
