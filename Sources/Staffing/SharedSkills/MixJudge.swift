import Workforce

/// Simulates mixes, each once, and says whether they keep their promises.
///
/// All mixes meet the same customers. The first look is short, and it goes on where it can't tell.
struct MixJudge {
  private let problem: SkillMixProblem
  private let desk: MixDesk
  private let terms: SkillMixTerms
  private let simulate: DeskSimulation
  /// By mix, round by round.
  private var looks: [[Int]: [PlayedMix]] = [:]
  private var verified: [[Int]: PlayedMix] = [:]
  private(set) var contactsPlayed = 0.0

  init(
    _ problem: SkillMixProblem, _ bounds: MixBounds, _ terms: SkillMixTerms,
    _ simulate: @escaping DeskSimulation
  ) {
    self.problem = problem
    self.terms = terms
    self.simulate = simulate
    desk = MixDesk(problem, settlingSeconds: bounds.settlingSeconds)
  }

  var mixesPlayed: Int { Set(looks.keys).union(verified.keys).count }
  var hasContactsLeft: Bool { contactsPlayed < terms.contactsToPlay }

  /// Replications of a first look, round by round.
  private static let rounds = [8, 32]
  /// A first look says so only where it is this sure, since it looks at many mixes.
  private static let sureAtFirstLook = 0.99

  /// What a first look says: a second round if the first can't tell.
  mutating func look(_ people: [Int]) throws(SearchEnded) -> PlayedMix {
    for round in Self.rounds.indices {
      let played = try look(people, round: round)
      if round == Self.rounds.count - 1 || played.standing != .tooClose { return played }
    }
    preconditionFailure("There is at least one round.")
  }

  /// What the first round says; differences between mixes are better known than either.
  mutating func glance(_ people: [Int]) throws(SearchEnded) -> PlayedMix {
    try look(people, round: 0)
  }

  private mutating func look(_ people: [Int], round: Int) throws(SearchEnded) -> PlayedMix {
    if let known = looks[people], round < known.count { return known[round] }
    let played = try play(
      people, seed: terms.seed, replications: Self.rounds[round],
      confidence: Self.sureAtFirstLook)
    looks[people, default: []].append(played)
    return played
  }

  /// A long look with customers of its own, until each queue's standing is sure or its service level
  /// known within a quarter of a per cent.
  mutating func verify(_ people: [Int]) throws(SearchEnded) -> PlayedMix {
    if let known = verified[people] { return known }
    var replications = 64
    while true {
      let played = try play(
        people, seed: terms.seed &+ 1, replications: replications, confidence: terms.confidence)
      let widest = played.service.compactMap { $0.serviceLevel?.halfWidth }.max() ?? 0
      let next = desk.contactsPerReplication * Double(replications * 2)
      if played.standing == .missed || (played.standing == .kept && widest < 0.01)
        || widest < 0.0025
        || next > terms.contactsToPlay / 5
      {
        verified[people] = played
        return played
      }
      replications *= 2
    }
  }

  private mutating func play(
    _ people: [Int], seed: UInt64, replications: Int, confidence: Double
  ) throws(SearchEnded) -> PlayedMix {
    contactsPlayed += desk.contactsPerReplication * Double(replications)
    let outcome = simulate(
      desk.model(of: people),
      SimulationTerms(
        seed: seed, replications: replications...replications, confidence: confidence,
        cores: terms.cores))
    guard let outcome, !outcome.wasStopped else { throw .stopped }
    return PlayedMix(people: people, outcome: outcome, problem: problem)
  }
}

/// Why a search doesn't go on.
enum SearchEnded: Error {
  /// Somebody stopped it.
  case stopped
  /// There is nothing left to play, or nothing to be gained.
  case exhausted
}

/// A mix and what customers feel with it.
struct PlayedMix {
  let people: [Int]
  let service: [SkillMix.QueueService]
  let occupancy: [Double?]

  init(people: [Int], outcome: ServiceOutcome, problem: SkillMixProblem) {
    self.people = people
    service = zip(outcome.queues, problem.queues).map { queue, asked in
      SkillMix.QueueService(
        serviceLevel: queue.total.serviceLevel,
        averageSpeedOfAnswerSeconds: queue.total.averageSpeedOfAnswerSeconds,
        abandonment: queue.total.abandonment,
        standing: asked.contacts == 0
          ? .kept : SkillMix.Standing(of: queue.total.serviceLevel, asked: asked.promise.share))
    }
    occupancy = zip(outcome.groups, people).map { $1 > 0 ? $0.total.occupancy?.mean : nil }
  }

  /// The worst of its queues'.
  var standing: SkillMix.Standing {
    let all = service.map(\.standing)
    return all.contains(.missed) ? .missed : all.contains(.tooClose) ? .tooClose : .kept
  }

  /// Shares of contacts that aren't answered in time though promised, over all queues.
  func shortage(of problem: SkillMixProblem) -> Double {
    zip(service, problem.queues).reduce(0) { sum, pair in
      let (service, asked) = pair
      guard asked.contacts > 0 else { return sum }
      return sum + max(0, asked.promise.share - (service.serviceLevel?.mean ?? 0))
    }
  }
}

extension SkillMix.Standing {
  /// Nobody in time is no level of service at all.
  fileprivate init(of level: Estimate?, asked share: Double) {
    guard let level else {
      self = share > 0 ? .missed : .kept
      return
    }
    let halfWidth = level.halfWidth ?? 1
    self =
      level.mean - halfWidth >= share
      ? .kept : level.mean + halfWidth < share ? .missed : .tooClose
  }
}
