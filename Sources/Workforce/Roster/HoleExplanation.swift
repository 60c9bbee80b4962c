/// Why people are missing in a hole of a roster: everybody who could serve there, and what stands in the way
/// of each.
package struct HoleExplanation: Equatable, Sendable {
  package var hole: Roster.Hole
  package var candidates: [Candidate]

  package init(hole: Roster.Hole, candidates: [Candidate]) {
    self.hole = hole
    self.candidates = candidates
  }

  /// Somebody who has the skill and isn't there in the middle of it.
  package struct Candidate: Equatable, Sendable {
    /// Their place in the problem's people.
    package var person: Int
    /// The day on which they would have to work, and the shift, by place in the problem's shifts; nil where no
    /// shift of theirs covers most of the hole.
    package var day: Int?
    package var shift: Int?
    package var obstacle: Obstacle

    package init(person: Int, day: Int?, shift: Int?, obstacle: Obstacle) {
      self.person = person
      self.day = day
      self.shift = shift
      self.obstacle = obstacle
    }
  }

  package enum Obstacle: Hashable, Sendable {
    /// None of their shifts covers the hole.
    case noShift
    /// They are away: leave, sick.
    case away(String)
    /// A rule would be broken: its name, and how.
    case rule(String, cause: String)
    /// They work then, or on that day, and serve this need: by place in the problem's shifts and needs.
    case works(shift: Int, need: Int?)
    /// They serve it that day, and have an unpaid break then.
    case onBreak
    /// They could; all in all the roster would be dearer by so many points.
    case dearer(Int)

    /// The least is the nearest to being possible.
    package var distance: Int {
      switch self {
      case .dearer: 0
      case .onBreak: 1
      case .works: 2
      case .rule: 3
      case .away: 4
      case .noShift: 5
      }
    }
  }
}
