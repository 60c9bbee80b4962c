/// What became of somebody's wish, day by day. Wishes of the same kind and price are one.
package struct WishOutcome: Equatable, Sendable {
  /// Their place in the problem's people.
  package var person: Int
  package var kind: RosterPerson.Wish.Kind
  /// What each day costs on which it isn't met, in points.
  package var pointsPerDay: Int
  /// Days of the period that it is about, in order.
  package var days: [Int]
  /// Those of them on which it isn't met.
  package var unmetDays: [Int]

  package var isMet: Bool { unmetDays.isEmpty }

  /// What it costs.
  package var points: Int { unmetDays.count * pointsPerDay }
}

extension Roster {
  /// Every wish that has a day in the period, person by person in the order in which they were written.
  package var wishOutcomes: [WishOutcome] {
    problem.people.indices.flatMap { person in
      var outcomes: [WishOutcome] = []
      for wish in problem.people[person].wishes {
        let days = Array(wish.days.clamped(to: 0..<problem.dayCount))
        let unmet = days.filter { !isMet(wish.kind, person: person, day: $0) }
        guard !days.isEmpty else { continue }
        if let same = outcomes.firstIndex(where: {
          $0.kind == wish.kind && $0.pointsPerDay == wish.points
        }) {
          outcomes[same].days = (outcomes[same].days + days).sorted()
          outcomes[same].unmetDays = (outcomes[same].unmetDays + unmet).sorted()
        } else {
          outcomes.append(
            WishOutcome(
              person: person, kind: wish.kind, pointsPerDay: wish.points, days: days,
              unmetDays: unmet))
        }
      }
      return outcomes
    }
  }

  /// Whether a wish is met on a day of the period.
  package func isMet(_ kind: RosterPerson.Wish.Kind, person: Int, day: Int) -> Bool {
    let duty = duties[person][day]
    return switch kind {
    case .on: duty != nil
    case .off: duty == nil
    case .shift(let shift): duty?.shift == shift
    case .notShift(let shift): duty?.shift != shift
    case .start(let minutes): duty.map { minutes.contains(problem.shifts[$0.shift].start) } ?? true
    case .with(let colleague): (duty == nil) == (duties[colleague][day] == nil)
    case .without(let colleague): duty == nil || duties[colleague][day] == nil
    }
  }
}
