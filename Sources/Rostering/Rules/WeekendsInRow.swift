import Workforce

/// Working weekends one after the other.
struct WeekendsInRow: LabourRule {
  static let description = LabourRuleDescription(
    name: "weekendsInRow", meaning: "At most so many weekends in a row are worked.",
    numbers: [.init("most", "The most weekends.", in: 1...26, example: 2)])

  let most: Int

  init(_ terms: LabourRuleTerms) { most = Int(terms.numbers["most"] ?? 26) }

  func breaches(in line: WorkedLine) -> [WorkedLine.Breach] {
    var row: [[Int]] = []
    var breaches: [WorkedLine.Breach] = []
    func close() {
      // What was too many before the period began isn't held against it.
      let isOurs = row.dropFirst(most).contains { weekend in
        weekend.contains { $0 >= 0 } && !weekend.contains { $0 < 0 && line[$0] != nil }
      }
      guard isOurs, let start = row.first?.first, let end = row.last?.last else { return }
      breaches.append(
        .init(
          days: start..<end + 1,
          cause: "\(row.count) weekends in a row are worked; at most \(most) may be."))
    }
    for weekend in line.allWeekends {
      if weekend.contains(where: { line[$0] != nil }) {
        row.append(weekend)
      } else {
        close()
        row = []
      }
    }
    close()
    return breaches
  }

  func limit(_ person: inout RosterGrid.Person, of choices: PersonChoices) {
    let weekends = choices.weekends
    guard let first = weekends.first else { return }
    var before = 0
    var saturday = first[0] - (choices.weekday(of: first[0]) - 5) - 7
    while choices.workedBefore([saturday, saturday + 1]) {
      before += 1
      saturday -= 7
    }
    // A weekend that began before the period and was worked then is worked, whatever follows.
    var rest = weekends.map { $0.filter { $0 >= 0 } }
    if choices.workedBefore(first) {
      before += 1
      rest.removeFirst()
    }
    person.weekends.append(.init(weekends: rest, mostInRow: most, inRowBefore: before))
  }
}
