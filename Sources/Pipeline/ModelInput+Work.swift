import Workforce

extension ModelInputs {
  /// Paid hours are a role's too where its level comes from a handle time; all of them change at once.
  mutating func comparePaidHours() {
    let hours = after.paidHoursPerMonth
    guard !isSame(before.paidHoursPerMonth, hours) else { return }
    found.append(
      ModelInput("paidHoursPerMonth", number(before.paidHoursPerMonth), number(hours)) {
        $0.setPaidHours(hours)
      })
    before.setPaidHours(hours)
  }

  /// The items are told only where they make as much in all as before.
  mutating func compareShrinkage() {
    let isSameTotal = isSame(before.shrinkage.total, after.shrinkage.total)
    compare("shrinkage", \.shrinkage) { shrinkage in
      isSameTotal
        ? shrinkage.items.map { "\($0.name) \(percent($0.share))" }.joined(separator: ", ")
        : percent(shrinkage.total)
    }
  }

  /// People are told as how many of each role; where that stays, those who differ are told one by one.
  mutating func comparePeople() {
    let (was, becomes) = (
      peopleInWords(before.people, in: before), peopleInWords(after.people, in: after)
    )
    guard was == becomes else {
      compare("people", \.people, said: peopleInWords)
      return
    }
    let (old, new) = (before.people, after.people)
    compare("people", \.people) { people in
      let other = people == old ? new : old
      let differing = people.filter { !other.contains($0) }
      return differing.isEmpty ? "the same" : differing.map(groupInWords).joined(separator: "; ")
    }
  }
}

extension HiringProblem {
  fileprivate mutating func setPaidHours(_ hours: Double) {
    paidHoursPerMonth = hours
    for index in roles.indices {
      guard case .handleTime(let minutes, _)? = roles[index].productivity?.basis else { continue }
      roles[index].productivity?.basis = .handleTime(minutes: minutes, paidHoursPerMonth: hours)
    }
  }
}
