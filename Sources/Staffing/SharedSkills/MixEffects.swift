import Workforce

/// What one person more or less of each group does to service levels.
struct MixEffects {
  private let problem: SkillMixProblem
  private let now: PlayedMix
  /// By group, then by queue.
  private var ofOneMore: [[Double]]
  private var ofOneFewer: [[Double]]

  init(_ problem: SkillMixProblem, _ now: PlayedMix) {
    self.problem = problem
    self.now = now
    ofOneMore = problem.groups.map { _ in problem.queues.map { _ in 0 } }
    ofOneFewer = ofOneMore
  }

  /// Takes in what was simulated with one more or one fewer of a group.
  mutating func add(_ played: PlayedMix, _ group: Int) {
    let changes = problem.queues.indices.map { queue in
      (played.service[queue].serviceLevel?.mean ?? 0)
        - (now.service[queue].serviceLevel?.mean ?? 0)
    }
    if played.people[group] > now.people[group] {
      ofOneMore[group] = changes
    } else {
      ofOneFewer[group] = changes
    }
  }

  /// What would be missing of promises, were effects to add up.
  func shortage(with people: [Int]) -> Double {
    problem.queues.indices.reduce(0) { sum, queue in
      guard problem.queues[queue].contacts > 0 else { return sum }
      let level = people.indices.reduce(now.service[queue].serviceLevel?.mean ?? 0) {
        let change = people[$1] - now.people[$1]
        let effect = change > 0 ? ofOneMore[$1][queue] : ofOneFewer[$1][queue]
        return $0 + Double(abs(change)) * effect
      }
      return sum + max(0, problem.queues[queue].promise.share - level)
    }
  }
}
