/// Contacts of several kinds, such as languages, the kinds of people who could answer them, and what
/// each promise and each person is worth.
///
///     let problem = SkillMixProblem(
///       interval: 1800,
///       queues: [
///         .init(name: "English", contacts: 60, averageHandleTime: 300, promise: usual),
///         .init(name: "Spanish", contacts: 20, averageHandleTime: 360, promise: usual),
///       ],
///       groups: [
///         .init(name: "English", skills: [.init(queue: 0)]),
///         .init(name: "Spanish", skills: [.init(queue: 1)]),
///         .init(name: "Both", skills: [.init(queue: 0), .init(queue: 1)], cost: 1.15),
///       ])
///
/// Queues are named by their positions. Contacts come in at the same rate all the time.
package struct SkillMixProblem: Hashable, Sendable {
  /// Seconds over which the queues' contacts come in; over 0.
  package let interval: Double
  package let queues: [Queue]
  package let groups: [Group]
  /// The share of paid time that goes to anything but contacts; below 1.
  package let shrinkage: Double

  /// Contacts that take the same skill.
  package struct Queue: Hashable, Sendable {
    package let name: String
    /// That come in over the interval; not negative.
    package let contacts: Double
    /// Seconds; over 0.
    package let averageHandleTime: Double
    /// Seconds after which people give up on average; nil if nobody does.
    package let patience: Double?
    package let promise: ServiceLevelPromise

    package init(
      name: String, contacts: Double, averageHandleTime: Double, patience: Double? = nil,
      promise: ServiceLevelPromise
    ) {
      precondition(
        contacts >= 0 && averageHandleTime > 0 && patience.map { $0 > 0 } ?? true,
        "Contacts take time, and patience lasts.")
      precondition(
        promise.definition != .virtual || patience == nil,
        "What endless patience would find isn't seen where people give up.")
      self.name = name
      self.contacts = contacts
      self.averageHandleTime = averageHandleTime
      self.patience = patience
      self.promise = promise
    }
  }

  /// People with the same skills and the same cost. Each is counted in one group only.
  package struct Group: Hashable, Sendable {
    package let name: String
    /// One for each queue that they answer.
    package let skills: [Skill]
    /// Of one person, in any unit.
    package let cost: Double
    /// How many there must and may be, at work; nil for as many as it takes.
    package let atLeast: Int
    package let atMost: Int?

    package init(
      name: String, skills: [Skill], cost: Double = 1, atLeast: Int = 0, atMost: Int? = nil
    ) {
      precondition(
        !skills.isEmpty && Set(skills.map(\.queue)).count == skills.count,
        "A group has skills, and each once.")
      precondition(cost > 0 && cost.isFinite, "Every person costs something.")
      precondition(
        atLeast >= 0 && atMost.map { $0 >= atLeast } ?? true,
        "There may be as many people as there must be.")
      self.name = name
      self.skills = skills
      self.cost = cost
      self.atLeast = atLeast
      self.atMost = atMost
    }
  }

  package struct Skill: Hashable, Sendable {
    package let queue: Int
    /// These people's handle time ÷ the queue's.
    package let handleTimeFactor: Double

    package init(queue: Int, handleTimeFactor: Double = 1) {
      precondition(handleTimeFactor > 0, "A contact takes time.")
      self.queue = queue
      self.handleTimeFactor = handleTimeFactor
    }
  }

  package init(interval: Double, queues: [Queue], groups: [Group], shrinkage: Double = 0) {
    precondition(interval > 0 && interval.isFinite, "An interval has a length.")
    precondition((0..<1).contains(shrinkage), "Shrinkage is at least 0 and below 1.")
    precondition(
      groups.allSatisfy { $0.skills.allSatisfy { queues.indices.contains($0.queue) } },
      "People answer queues that there are.")
    precondition(
      queues.indices.allSatisfy { queue in
        groups.contains { $0.skills.contains { $0.queue == queue } }
      }, "Every queue is answered by somebody.")
    self.interval = interval
    self.queues = queues
    self.groups = groups
    self.shrinkage = shrinkage
  }

  /// Contacts of a queue in progress, were there a person for each, in erlangs.
  package func offeredLoad(ofQueue queue: Int) -> Double {
    queues[queue].contacts * queues[queue].averageHandleTime / interval
  }
}

/// How long to go on searching for a mix, and from which seed.
package struct SkillMixTerms: Hashable, Sendable {
  package let seed: UInt64
  /// Contacts to play at most, in all simulations together; counted in work, not in time, so that
  /// the answer doesn't depend on the machine.
  package let contactsToPlay: Double
  /// The probability that an interval around a figure of the answer covers the truth.
  package let confidence: Double
  /// Cores to use; nil for all. The answer doesn't depend on it.
  package let cores: Int?

  package init(
    seed: UInt64, contactsToPlay: Double = 100_000_000, confidence: Double = 0.95,
    cores: Int? = nil
  ) {
    precondition(contactsToPlay > 0, "Something is played.")
    precondition(confidence > 0 && confidence < 1, "A confidence is between 0 and 1.")
    self.seed = seed
    self.contactsToPlay = contactsToPlay
    self.confidence = confidence
    self.cores = cores
  }
}

/// How far the search for a mix is.
package struct SkillMixProgress: Hashable, Sendable {
  package let mixesPlayed: Int
  /// The cost of the cheapest mix so far that surely keeps every promise.
  package let cost: Double?
  /// No mix that costs less than this keeps every promise.
  package let leastCost: Double

  package init(mixesPlayed: Int, cost: Double?, leastCost: Double) {
    self.mixesPlayed = mixesPlayed
    self.cost = cost
    self.leastCost = leastCost
  }
}
