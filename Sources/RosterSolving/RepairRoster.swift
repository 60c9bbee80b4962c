package import Rostering

/// A day of a person in a roster.
package struct RosterCell: Hashable, Sendable {
  package var person: Int
  package var day: Int

  package init(person: Int, day: Int) {
    self.person = person
    self.day = day
  }
}

/// Brings an existing roster back to order with few changes: somebody is ill, a limit or the need has changed.
///
/// - Parameters:
///   - grid: The problem as it is now.
///   - old: The lines so far, which may break limits by now.
///   - frozen: Days that stay as they are, unless that has become impossible.
///   - price: What giving somebody another choice on a day is held to cost, beside all else: the dearer, the
///     fewer changes.
/// - Returns: Lines with their cost without the price of changes; the lower bound isn't looked for.
package func repair(
  _ grid: RosterGrid, old: [[Int]], frozen: Set<RosterCell>,
  price: (_ person: Int, _ day: Int, _ choice: Int) -> Int, terms: RosterSearchTerms,
  spent: @escaping @Sendable () -> Double = { 0 }
) -> GridSolution {
  var grid = grid.withMergedCover
  let suspects = zip(old, grid.people).enumerated().filter { !$1.1.allows($1.0) }.map(\.offset)
  let relaxation = terms.relaxesLimits ? GridRelaxation(grid, suspects: suspects) : nil
  grid = (relaxation?.grid ?? grid).withoutImpliedTotals
  var terms = terms
  terms.relaxesLimits = false
  let priced = grid.pricingChanges(from: old, frozen: frozen, price: price)
  let begun = BegunRoster(priced, keeping: old, terms: terms)
  var meter = WorkMeter(limit: terms.work, spent: spent)
  let absent = begun.withoutLine
  var best = KnownRoster(lines: begun.lines, cost: begun.grid.cost(of: begun.lines))
  best.improveEach(on: begun.flat, people: begun.people.all, besides: Set(absent)) {
    meter.share < 0.5
  }
  best.take(
    anneal(
      best, begun.flat, terms: terms, meter: &meter, bound: begun.grid.plainBound,
      from: SearchShares.heatOfBest, until: 1))
  let open = grid.withoutChoices(of: absent)
  return GridSolution(
    lines: best.lines, cost: open.cost(of: best.lines), lowerBound: open.plainBound,
    withoutLine: absent, relaxed: relaxation?.people ?? [])
}

extension RosterGrid {
  /// The same problem with a price for what isn't as before, and none of it on frozen days.
  fileprivate func pricingChanges(
    from old: [[Int]], frozen: Set<RosterCell>,
    price: (_ person: Int, _ day: Int, _ choice: Int) -> Int
  ) -> RosterGrid {
    var priced = self
    for person in people.indices {
      let width = people[person].choices + 1
      for day in 0..<dayCount {
        let isFrozen =
          frozen.contains(RosterCell(person: person, day: day))
          && people[person].prices[day * width + old[person][day]] != RosterGrid.impossible
        for choice in 0..<width where choice != old[person][day] {
          let place = day * width + choice
          if isFrozen {
            priced.people[person].prices[place] = RosterGrid.impossible
          } else if priced.people[person].prices[place] != RosterGrid.impossible {
            priced.people[person].prices[place] += price(person, day, choice)
          }
        }
      }
    }
    return priced
  }
}

extension KnownRoster {
  /// Gives one after another their cheapest line for what the others leave, as long as that helps.
  fileprivate mutating func improveEach(
    on flat: FlatGrid, people: [PersonLines], besides absent: Set<Int>, keepGoing: () -> Bool
  ) {
    let state = RosterState(flat, lines: lines)
    let finder = LineFinder()
    var helped = true
    while helped {
      helped = false
      for person in people.indices where !absent.contains(person) {
        if !keepGoing() { break }
        var prices = [Int](repeating: 0, count: flat.dayCount * flat.people[person].width)
        prices.withUnsafeMutableBufferPointer {
          state.priceChoices(of: person, on: 0..<flat.dayCount, into: $0.baseAddress!)
        }
        guard let line = finder.find(people[person], prices: prices, .quick).lines.first else {
          continue
        }
        let before = state.cost
        let was = state.line(of: person)
        state.replace(person, with: line.choices)
        if state.cost >= before { state.replace(person, with: was) } else { helped = true }
      }
      if !keepGoing() { break }
    }
    self = KnownRoster(lines: state.currentLines, cost: state.cost)
  }
}
