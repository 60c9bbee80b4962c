package import Workforce

extension RosterTranslation {
  /// The roster that lines of the search stand for, counted again.
  package func roster(_ lines: [[Int]], lowerBound: Int?) -> Roster {
    var roster = uncounted(lines, lowerBound: lowerBound)
    roster.recount()
    return roster
  }

  /// The same before anything that follows from the duties is filled in, for who changes them and counts then.
  package func uncounted(_ lines: [[Int]], lowerBound: Int?) -> Roster {
    let duties = zip(lines, choices).map { line, menu in
      line.map { choice -> Roster.Duty? in
        guard choice > 0 else { return nil }
        let chosen = menu.choices[choice - 1]
        return .init(shift: chosen.shift, need: chosen.need, breakStarts: chosen.breakStarts)
      }
    }
    return Roster(problem: problem, duties: duties, cost: .init(), lowerBound: lowerBound)
  }

  /// The lines of a roster's duties; a duty that no choice stands for becomes the nearest one, and a day off
  /// where none has its shift.
  package func lines(of roster: Roster) -> [[Int]] {
    zip(roster.duties, choices).map { days, menu in
      days.map { duty in
        guard let duty else { return 0 }
        let same = menu.choices.indices.filter { menu.choices[$0].shift == duty.shift }
        let best = same.min { one, other in
          distance(menu.choices[one], duty) < distance(menu.choices[other], duty)
        }
        return best.map { $0 + 1 } ?? 0
      }
    }
  }

  private func distance(_ choice: PersonChoices.Choice, _ duty: Roster.Duty) -> Int {
    (choice.need == duty.need ? 0 : 100_000)
      + zip(choice.breakStarts, duty.breakStarts).reduce(0) { $0 + abs($1.0 - $1.1) }
  }
}

extension Roster {
  /// Fills in what follows from the duties: cost, breaches and holes.
  package mutating func recount() {
    let check = RosterCheck(self)
    cost = check.cost
    breaches = check.breaches
    holes = check.holes
  }
}
