import Foundation
import Rostering

/// Draws some days of a person anew: nearly the cheapest of all ways to fill them that keep runs and
/// successions, for the cover that others leave, with so much noise as annealing has heat.
///
/// A shortest path over the days, for each number of days worked; totals and weekends are looked at
/// afterwards, by `RosterState.weigh`.
final class StretchRedraw {
  private var prices: [Float] = []
  private var choices: [Int16] = []
  /// Cheapest cost by day, state and days worked, and the state before.
  private var costs: [Float] = []
  private var froms: [Int16] = []
  private var alive: [Int16] = []
  private var found: [(cost: Float, state: Int, worked: Int)] = []
  private var drawn: [Int16] = []
  private let gumbel: [Float] = (0..<4096).map {
    // Less what they are on average, so that noise alone is worth nothing.
    Float(-log(-log((Double($0) + 0.5) / 4096)) - 0.5772)
  }
  private let forbidden: Float = 1e30

  /// Finds ways to fill the days, the cheapest first; the state's lines are as before.
  ///
  /// - Returns: how many there are, one for each number of days worked.
  func find(
    _ person: Int, _ days: Range<Int>, state: RosterState, heat: Float, dice: inout SearchDice
  ) -> Int {
    let flat = state.grid.people + person
    guard let patterns = flat.pointee.patterns?.pointee else { return 0 }
    let dayCount = state.grid.dayCount
    let line = UnsafePointer(state.lines + person &* dayCount)
    price(person, days, state: state, patterns: patterns, heat: heat, dice: &dice)
    let kinds = patterns.kindCount
    let states = patterns.stateCount
    let levels = days.count + 1
    let layer = states * levels
    if costs.count < layer * (days.count + 1) {
      costs = [Float](repeating: 0, count: layer * (days.count + 1))
      froms = [Int16](repeating: 0, count: layer * (days.count + 1))
    }
    let start = patterns.state(before: days.lowerBound, of: line)
    found.removeAll(keepingCapacity: true)
    costs.withUnsafeMutableBufferPointer { costs in
      froms.withUnsafeMutableBufferPointer { froms in
        prices.withUnsafeBufferPointer { prices in
          let costs = costs.baseAddress!
          let froms = froms.baseAddress!
          let prices = prices.baseAddress!
          costs.update(repeating: forbidden, count: layer &* (days.count &+ 1))
          costs[start &* levels] = 0
          for (offset, day) in days.enumerated() {
            let here = costs + offset &* layer
            let there = costs + (offset &+ 1) &* layer
            let from = froms + (offset &+ 1) &* layer
            let own = day > 0 ? flat.pointee.unusualFollows(after: day &- 1) : nil
            for state in 0..<states {
              let row = here + state &* levels
              var lowest = -1
              var highest = -1
              for worked in 0...offset where row[worked] < forbidden {
                if lowest < 0 { lowest = worked }
                highest = worked
              }
              if lowest < 0 { continue }
              for kind in 0..<kinds {
                let price = prices[offset &* kinds &+ kind]
                if price >= forbidden { continue }
                let next = Int(patterns.next[state &* kinds &+ kind])
                if next < 0 { continue }
                if let own, patterns.lastKind[state] >= 0,
                  !own[
                    Int(patterns.choiceOf[Int(patterns.lastKind[state])]) &* flat.pointee.width
                      &+ Int(patterns.choiceOf[kind])]
                {
                  continue
                }
                let more = kind > 0 ? 1 : 0
                let target = there + (next &* levels &+ more)
                let source = from + (next &* levels &+ more)
                var worked = lowest
                while worked <= highest {
                  let cost = row[worked] + price
                  if cost < target[worked] {
                    target[worked] = cost
                    source[worked] = Int16(truncatingIfNeeded: state)
                  }
                  worked &+= 1
                }
              }
            }
          }
          let last = costs + days.count &* layer
          for worked in 0..<levels {
            var best = forbidden
            var bestState = -1
            for state in 0..<states where last[state &* levels &+ worked] < best {
              if patterns.mayGoOn(from: state, on: days.upperBound, of: line, dayCount: dayCount) {
                best = last[state &* levels &+ worked]
                bestState = state
              }
            }
            if bestState >= 0 { found.append((best, bestState, worked)) }
          }
        }
      }
    }
    found.sort { $0.cost < $1.cost }
    return found.count
  }

  /// Puts one of the ways that were found into the state's line.
  func put(_ index: Int, _ person: Int, _ days: Range<Int>, into state: RosterState) {
    let patterns = state.grid.people[person].patterns!.pointee
    let kinds = patterns.kindCount
    let levels = days.count + 1
    let layer = patterns.stateCount * levels
    var (_, at, worked) = found[index]
    var offset = days.count
    while offset > 0 {
      let kind = Int(patterns.lastKind[at])
      let choice = choices[(offset - 1) * kinds + kind]
      let before = Int(froms[offset * layer + at * levels + worked])
      state.put(choice, on: days.lowerBound + offset - 1, of: person)
      if kind > 0 { worked -= 1 }
      at = before
      offset -= 1
    }
  }

  /// Prices by day and kind of the cheapest choice of each, for the cover that others leave.
  private func price(
    _ person: Int, _ days: Range<Int>, state: RosterState, patterns: LinePatterns, heat: Float,
    dice: inout SearchDice
  ) {
    let flat = state.grid.people + person
    let kinds = patterns.kindCount
    let line = state.lines + person &* state.grid.dayCount
    let needed = kinds * days.count
    if prices.count < needed {
      prices = [Float](repeating: 0, count: needed)
      choices = [Int16](repeating: 0, count: needed)
    }
    prices.withUnsafeMutableBufferPointer { prices in
      choices.withUnsafeMutableBufferPointer { choices in
        gumbel.withUnsafeBufferPointer { gumbel in
          for kind in 0..<needed { prices[kind] = forbidden }
          for (offset, day) in days.enumerated() {
            let now = line[day]
            state.shift(person, day, now, by: -1)
            var entry = Int(flat.pointee.openStarts[day])
            let end = Int(flat.pointee.openStarts[day &+ 1])
            while entry < end {
              let choice = flat.pointee.open[entry]
              entry &+= 1
              let noise = heat * gumbel[Int(truncatingIfNeeded: dice.next() >> 52)]
              let price = Float(state.price(person, day, choice)) - noise
              let place = offset &* kinds &+ Int(patterns.kindOf[Int(choice)])
              if price < prices[place] {
                prices[place] = price
                choices[place] = choice
              }
            }
            state.shift(person, day, now, by: 1)
          }
        }
      }
    }
  }
}
