import Workforce

/// Weekends of which a day is worked, within some weeks.
struct WorkingWeekends: LabourRule {
  static let description = LabourRuleDescription(
    name: "workingWeekends",
    meaning: "In so many weeks there are at most so many working weekends.",
    numbers: [
      .init("most", "The most weekends.", in: 0...26, example: 2),
      .init("weeks", "In how many weeks, counted from the period's first.", in: 1...26, example: 4),
    ])

  let most: Int
  let weeks: Int

  init(_ terms: LabourRuleTerms) {
    most = Int(terms.numbers["most"] ?? 26)
    weeks = Int(terms.numbers["weeks"] ?? 1)
  }

  func breaches(in line: WorkedLine) -> [WorkedLine.Breach] {
    stride(from: 0, to: line.weekends.count, by: weeks).compactMap { first -> WorkedLine.Breach? in
      let weekends = line.weekends[first..<min(first + weeks, line.weekends.count)]
      let worked = weekends.filter { $0.contains { line[$0] != nil } }
      guard worked.count > most, let start = weekends.first?.first, let end = weekends.last?.last
      else { return nil }
      return .init(
        days: start..<end + 1,
        cause: "\(worked.count) weekends are worked; at most \(most) may be.",
        times: worked.count - most)
    }
  }

  func limit(_ person: inout RosterGrid.Person, of choices: PersonChoices) {
    let weekends = choices.weekends
    for first in stride(from: 0, to: weekends.count, by: weeks) {
      var block = Array(weekends[first..<min(first + weeks, weekends.count)])
      // A weekend that began before the period and was worked then is worked, whatever follows.
      let begun = choices.workedBefore(block[0])
      if begun { block.removeFirst() }
      person.weekends.append(
        .init(
          weekends: block.map { $0.filter { $0 >= 0 } }, most: max(0, most - (begun ? 1 : 0))))
    }
  }
}
