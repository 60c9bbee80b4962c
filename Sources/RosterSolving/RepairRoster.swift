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
  let grid = grid.withMergedCover.withoutImpliedTotals
  let priced = grid.pricingChanges(from: old, frozen: frozen, price: price)
  var meter = WorkMeter(limit: terms.work, spent: spent)
  let people = PersonLines.all(of: priced)
  let first = FirstRoster(FlatGrid(priced), people: people, keeping: priced.legal(old))
  let open = priced.withoutChoices(of: first.withoutLine)
  let flat = FlatGrid(open)
  var best = KnownRoster(lines: first.lines, cost: open.cost(of: first.lines))
  best.improveEach(on: flat, people: people, besides: Set(first.withoutLine)) { meter.share < 0.5 }
  best.take(
    anneal(
      best, flat, terms: terms, meter: &meter, bound: open.plainBound,
      from: SearchShares.heatOfBest, until: 1))
  return GridSolution(
    lines: best.lines, cost: grid.withoutChoices(of: first.withoutLine).cost(of: best.lines),
    lowerBound: grid.withoutChoices(of: first.withoutLine).plainBound,
    withoutLine: first.withoutLine)
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

  /// Lines that keep all limits; nil instead of the others.
  fileprivate func legal(_ lines: [[Int]]) -> [[Int]?] {
    zip(people, lines).map { $0.allows($1) ? $1 : nil }
  }

  /// The same problem with some people off all the time, at no price of their own for that.
  func withoutChoices(of absent: [Int]) -> RosterGrid {
    var grid = self
    for person in absent {
      let width = people[person].choices + 1
      for day in 0..<dayCount {
        grid.people[person].prices[day * width] = 0
        for choice in 1..<width {
          grid.people[person].prices[day * width + choice] = RosterGrid.impossible
        }
      }
    }
    return grid
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
