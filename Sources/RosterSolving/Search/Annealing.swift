import Foundation
import Rostering

/// Simulated annealing over small changes of lines: a day, a shift moved to another day, a stretch moved by
/// a day, and stretches exchanged between two people.
///
/// S. Kirkpatrick, C. D. Gelatt, M. P. Vecchi, "Optimization by simulated annealing", 1983,
/// doi:10.1126/science.220.4598.671. Changes that break a limit are never made, so that every state is a
/// roster.
final class Annealing {
  let state: RosterState
  private let best: UnsafeMutablePointer<Int16>
  private(set) var bestCost: Int
  private var dice: SearchDice
  private let exponential = ExponentialTable()
  private let cells: Int
  private var temperature = 1.0
  /// Where annealing begins and ends, once known.
  private var range: (hottest: Double, coldest: Double)?
  /// What changes would have cost, while that is looked at.
  private var prices: [Int]?
  private var changesTried = 0
  private let redraw = StretchRedraw()
  private let longestRedraw = 12

  /// The kinds of changes that are tried, and how often of a hundred or so.
  private enum Move: CaseIterable {
    case day, twoDays, shiftMoved, stretchMoved, stretchRetyped, exchange, doubleExchange,
      stretchesSwapped
    case redraw

    var weight: Int {
      switch self {
      case .day, .shiftMoved, .exchange: 20
      case .stretchMoved: 10
      case .stretchRetyped, .doubleExchange: 8
      case .stretchesSwapped, .twoDays: 6
      case .redraw: 1
      }
    }
  }
  private let wheel = Move.allCases.flatMap { [Move](repeating: $0, count: $0.weight) }

  init(state: RosterState, dice: SearchDice) {
    self.state = state
    self.dice = dice
    cells = state.grid.peopleCount * state.grid.dayCount
    best = .allocate(capacity: max(1, cells))
    best.initialize(from: state.lines, count: cells)
    bestCost = state.cost
  }

  deinit { best.deallocate() }

  /// Cools down to almost nothing, from where it is or the best roster so far.
  ///
  /// - Parameters:
  ///   - heat: How hot it begins: 1 where large costs come and go, less to leave most of the roster as it is.
  ///   - end: The share of the time or work at which it ends.
  func cool(from heat: Double, until end: Double, of meter: WorkMeter) {
    let begun = meter.share(after: 2 * changesTried)
    if begun >= end { return }
    if range == nil {
      range = temperatures()
    } else {
      goBackToBest()
    }
    guard let range else { return }
    let hottest = max(range.coldest, range.hottest * heat)
    while true {
      let share = meter.share(after: 2 * changesTried)
      if share >= end { break }
      temperature = hottest * pow(range.coldest / hottest, (share - begun) / (end - begun))
      run(slice)
    }
  }

  /// Changes tried between two looks at the time.
  private let slice = 2_000

  /// Where to begin and end, from what changes cost where nothing is cheaper any more: from a fifth of the
  /// large ones to less than the smallest.
  private func temperatures() -> (hottest: Double, coldest: Double) {
    temperature = 0
    prices = []
    run(4 * slice)
    prices = []
    run(4 * slice)
    var dearer = (prices ?? []).sorted()
    prices = nil
    if dearer.isEmpty { dearer = [1] }
    let large = Double(dearer[dearer.count * 8 / 10])
    let small = Double(dearer[dearer.count / 50])
    let hottest = 0.2 * large
    return (hottest, min(hottest / 10, max(hottest / 1000, 0.4 * small)))
  }

  private func goBackToBest() {
    state.copy(best)
  }

  /// The cheapest roster seen.
  var bestRoster: KnownRoster {
    let days = state.grid.dayCount
    return KnownRoster(
      lines: (0..<state.grid.peopleCount).map { person in
        (0..<days).map { Int(best[person * days + $0]) }
      }, cost: bestCost)
  }

  /// Tries so many changes.
  private func run(_ changes: Int) {
    let grid = state.grid
    let days = grid.dayCount
    changesTried += changes
    for _ in 0..<changes {
      switch wheel.withUnsafeBufferPointer({ $0[dice.below($0.count)] }) {
      case .day:
        let person = dice.below(grid.peopleCount)
        let day = dice.below(days)
        state.put(openChoice(person, day), on: day, of: person)
      case .twoDays:
        let person = dice.below(grid.peopleCount)
        let day = dice.below(days)
        state.put(openChoice(person, day), on: day, of: person)
        let other = day &+ 1 &+ dice.below(3)
        if other < days { state.put(openChoice(person, other), on: other, of: person) }
      case .shiftMoved: moveShift()
      case .stretchMoved: moveStretch()
      case .stretchRetyped: retypeStretch()
      case .exchange:
        let (first, second) = twoPeople()
        exchange(first, second)
      case .doubleExchange:
        let (first, second) = twoPeople()
        exchange(first, second)
        exchange(first, second)
      case .stretchesSwapped: swapWithin()
      case .redraw:
        redrawStretch()
        continue
      }
      if state.isChanged { _ = decide() }
    }
    if state.cost < bestCost {
      bestCost = state.cost
      best.update(from: state.lines, count: cells)
    }
  }

  /// Makes the change that was put, or takes it back; gives whether it was made.
  @inline(__always) private func decide() -> Bool {
    guard let dearer = state.weigh() else { return false }
    if dearer > 0 {
      prices?.append(dearer)
      if Double(dearer) > temperature * exponential.draw(&dice) {
        state.undo()
        return false
      }
      if state.cost < bestCost { saveBest() }
    }
    state.keep()
    return true
  }

  /// Keeps the lines before the change that is about to be made.
  private func saveBest() {
    bestCost = state.cost
    best.update(from: state.lines, count: cells)
    state.withOldDays { best[$0] = $1 }
  }

  // MARK: Changes

  @inline(__always) private func openChoice(_ person: Int, _ day: Int) -> Int16 {
    let flat = state.grid.people + person
    let start = Int(flat.pointee.openStarts[day])
    let count = Int(flat.pointee.openStarts[day &+ 1]) &- start
    return count == 0 ? 0 : flat.pointee.open[start &+ dice.below(count)]
  }

  @inline(__always) private func twoPeople() -> (Int, Int) {
    let people = state.grid.peopleCount
    let first = dice.below(people)
    if people < 2 { return (first, first) }
    var second = dice.below(people &- 1)
    if second >= first { second &+= 1 }
    return (first, second)
  }

  /// Mostly short.
  @inline(__always) private func stretchLength(upTo most: Int) -> Int {
    let longest = min(most, state.grid.dayCount)
    return 1 &+ min(dice.below(longest), dice.below(longest))
  }

  /// A shift goes to a day off some days before or after.
  private func moveShift() {
    let days = state.grid.dayCount
    let person = dice.below(state.grid.peopleCount)
    let line = state.lines + person &* days
    let from = dice.below(days)
    let reach = min(days - 1, 12)
    if reach < 1 { return }
    var to = from &+ 1 &+ dice.below(reach)
    if dice.next() & 1 == 0 { to = from &- (to &- from) }
    if to < 0 || to >= days || (line[from] > 0) == (line[to] > 0) { return }
    let (off, on) = line[from] > 0 ? (from, to) : (to, from)
    let choice = dice.next() & 1 == 0 ? line[off] : openChoice(person, on)
    state.put(0, on: off, of: person)
    state.put(choice, on: on, of: person)
  }

  /// Some days move by one, and the day they push out goes to the other end.
  private func moveStretch() {
    let days = state.grid.dayCount
    let person = dice.below(state.grid.peopleCount)
    let line = state.lines + person &* days
    let length = 1 &+ stretchLength(upTo: 8)
    if length > days { return }
    let first = dice.below(days &- length &+ 1)
    let last = first &+ length &- 1
    if dice.next() & 1 == 0 {
      let pushed = line[last]
      var day = last
      while day > first {
        state.put(line[day &- 1], on: day, of: person)
        day &-= 1
      }
      state.put(pushed, on: first, of: person)
    } else {
      let pushed = line[first]
      var day = first
      while day < last {
        state.put(line[day &+ 1], on: day, of: person)
        day &+= 1
      }
      state.put(pushed, on: last, of: person)
    }
  }

  /// Some days in a row become alike.
  private func retypeStretch() {
    let days = state.grid.dayCount
    let person = dice.below(state.grid.peopleCount)
    let length = 1 &+ stretchLength(upTo: 6)
    if length > days { return }
    let first = dice.below(days &- length &+ 1)
    let choice = openChoice(person, first)
    let line = state.lines + person &* days
    let keepsDaysOff = dice.next() & 1 == 0
    for day in first..<first &+ length where !keepsDaysOff || line[day] > 0 {
      state.put(choice, on: day, of: person)
    }
  }

  /// Two people exchange some days in a row, as far as they have the same choices.
  @inline(__always) private func exchange(_ first: Int, _ second: Int) {
    if first == second { return }
    let days = state.grid.dayCount
    if state.grid.people[first].width != state.grid.people[second].width { return }
    let mine = state.lines + first &* days
    let theirs = state.lines + second &* days
    var start = dice.below(days)
    var end = start &+ 1
    if dice.next() & 3 == 0 {
      end = min(days, start &+ stretchLength(upTo: 10))
    } else {
      // From where both are alike to where both are alike, so that the ends mostly fit.
      let skipped = dice.below(3)
      while start > 0, end &- start < 10, (mine[start &- 1] > 0) != (theirs[start &- 1] > 0) {
        start &-= 1
      }
      while end < days, end &- start < 14 {
        if (mine[end] > 0) == (theirs[end] > 0), end &- start > skipped { break }
        end &+= 1
      }
    }
    for day in start..<end {
      let (was, becomes) = (mine[day], theirs[day])
      state.put(becomes, on: day, of: first)
      state.put(was, on: day, of: second)
    }
  }

  /// Some days of a person are drawn anew.
  private func redrawStretch() {
    let days = state.grid.dayCount
    let person = dice.below(state.grid.peopleCount)
    let length = min(days, 4 &+ dice.below(longestRedraw &- 3))
    let first = dice.below(days &- length &+ 1)
    let stretch = first..<first &+ length
    let ways = redraw.find(
      person, stretch, state: state, heat: Float(temperature / 2), dice: &dice)
    for way in 0..<min(ways, 4) {
      redraw.put(way, person, stretch, into: state)
      if !state.isChanged || decide() { return }
    }
  }

  /// Two stretches of a line change places.
  private func swapWithin() {
    let days = state.grid.dayCount
    let person = dice.below(state.grid.peopleCount)
    let line = state.lines + person &* days
    let length = stretchLength(upTo: 5)
    let first = dice.below(days)
    let second = dice.next() & 1 == 0 ? first &+ 7 &* (1 &+ dice.below(3)) : dice.below(days)
    if abs(first &- second) < length || first &+ length > days || second &+ length > days { return }
    for offset in 0..<length {
      let (was, becomes) = (line[first &+ offset], line[second &+ offset])
      state.put(becomes, on: first &+ offset, of: person)
      state.put(was, on: second &+ offset, of: person)
    }
  }
}
