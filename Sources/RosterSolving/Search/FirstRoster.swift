import Rostering

/// A legal line for everybody, one person after another, each the cheapest or nearly so for the cover that
/// those before them leave open.
struct FirstRoster {
  /// Everybody's lines; of people without a legal one, days off.
  var lines: [[Int]]
  /// Who has no legal line, whatever the others do.
  var withoutLine: [Int]

  /// - Parameters:
  ///   - people: Asked for only if somebody has no line yet.
  ///   - known: Lines that are there already, by person.
  init(
    _ grid: FlatGrid, people team: @autoclosure () -> [PersonLines], keeping known: [[Int]?]? = nil
  ) {
    let state = RosterState(grid, lines: [])
    let finder = LineFinder()
    withoutLine = []
    let known = known ?? .init(repeating: nil, count: grid.peopleCount)
    for person in 0..<grid.peopleCount {
      if let line = known[person] { state.replace(person, with: line) }
    }
    // Who has the fewest choices goes first: what they leave open, others can still cover.
    let order = (0..<grid.peopleCount).filter { known[$0] == nil }.sorted {
      (grid.openChoices(of: $0), $0) < (grid.openChoices(of: $1), $1)
    }
    let people = order.isEmpty ? [] : team()
    for person in order {
      let flat = grid.people[person]
      var prices = [Int](repeating: 0, count: grid.dayCount * flat.width)
      prices.withUnsafeMutableBufferPointer {
        state.priceChoices(of: person, on: 0..<grid.dayCount, into: $0.baseAddress!)
      }
      var line: LineAnswer.Line?
      for terms in LineTerms.growing(people[person], prices: prices) {
        let answer = finder.find(people[person], prices: prices, terms)
        line = answer.lines.first
        if line != nil || answer.isExact { break }
      }
      if let line {
        state.replace(person, with: line.choices)
      } else {
        withoutLine.append(person)
      }
    }
    withoutLine.sort()
    lines = state.currentLines
  }
}

extension LineTerms {
  /// A legal line in next to no time; or one that is sparing of what totals allow, the more so the later; or with
  /// more and more time.
  fileprivate static func growing(_ lines: PersonLines, prices: [Int]) -> [LineTerms] {
    let quick = LineTerms(labels: 100, beam: 4)
    let sparing = [1, 4, 16, 64, 1_000].map { share in
      var terms = LineTerms(labels: 100, beam: 16, rounds: 0)
      terms.totalPrices = lines.sparingPrices(share, prices: prices)
      return terms
    }
    let long = [LineTerms(labels: 20_000, beam: 16), LineTerms(labels: 500_000, beam: 2_000)]
    return [quick] + sparing + long
  }
}

extension PersonLines {
  /// Prices of totals with which using up one of them costs, for each four days, so many times what choices of a day
  /// mostly differ by.
  fileprivate func sparingPrices(_ times: Int, prices: [Int]) -> [Int] {
    let width = choices + 1
    let spreads = (0..<dayCount).map { day in
      let open = prices[day * width..<(day + 1) * width].filter { $0 != RosterGrid.impossible }
      return (open.max() ?? 0) - (open.min() ?? 0)
    }
    let usual = max(1, spreads.sorted()[spreads.count / 2])
    return totals.map { total in
      guard total.isPriceable else { return 0 }
      let allowed = max(1, total.stretches[0].most / total.stretches[0].unit)
      return min(total.highestPrice, times * usual * dayCount / (4 * allowed))
    }
  }
}

extension FlatGrid {
  /// How many choices a person has, over all days.
  fileprivate func openChoices(of person: Int) -> Int { Int(people[person].openStarts[dayCount]) }
}
