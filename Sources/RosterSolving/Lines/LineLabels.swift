import Rostering

/// The beginning of a line, up to a day.
struct LineLabel {
  /// What it has cost so far, and the least that a line that begins so costs.
  var cost: Int
  var least: Int
  var parent: Int32
  /// Place of its state among numbers kept by state.
  var place: Int32
  /// The day that comes next.
  var day: Int32
  var choice: Int32
  /// Whether a cheaper one with the same counts came later.
  var isOvertaken = false
}

/// Beginnings of lines, with what each has counted.
struct LineLabels {
  var list: [LineLabel] = []
  /// By label: the count of each total.
  let counts = ScratchNumbers<Int32>()
  private(set) var width = 0
  /// Labels not yet continued, as a heap: least cost first, then the furthest.
  private(set) var heap: [Int32] = []
  /// Labels by state and counts, found by their hash.
  private var slots: [Int32] = .init(repeating: -1, count: 1024)
  private var used: [Int32] = []

  mutating func begin(counted: Int, _ start: LineStart) {
    width = counted
    list.removeAll(keepingCapacity: true)
    heap.removeAll(keepingCapacity: true)
    forget()
    counts.reserve(max(1, width))
    for total in 0..<width { counts[total] = start.counts[total] }
    list.append(
      LineLabel(
        cost: start.cost, least: start.cost, parent: -1, place: Int32(start.place),
        day: Int32(start.day), choice: 0))
  }

  /// Forgets which states were met.
  mutating func forget() {
    for slot in used { slots[Int(slot)] = -1 }
    used.removeAll(keepingCapacity: true)
  }

  @inline(__always) func counts(of label: Int) -> UnsafeMutablePointer<Int32> {
    counts.start + label * width
  }

  /// Room for the counts of the next label.
  @inline(__always) mutating func next() -> UnsafeMutablePointer<Int32> {
    counts.reserve((list.count + 1) * width)
    return counts.start + list.count * width
  }

  /// Adds a label, with its counts in `next()`, unless one in the same state with the same counts is as
  /// cheap. Gives its number.
  mutating func add(_ label: LineLabel) -> Int? {
    if used.count * 2 > slots.count { grow() }
    var slot = hash(place: label.place, counts: counts.start + list.count * width)
    while slots[slot] >= 0 {
      let other = Int(slots[slot])
      if list[other].place == label.place, isSame(other, list.count) {
        if list[other].cost <= label.cost { return nil }
        slots[slot] = Int32(list.count)
        list[other].isOvertaken = true
        list.append(label)
        return list.count - 1
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(list.count)
    used.append(Int32(slot))
    list.append(label)
    return list.count - 1
  }

  private func isSame(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (counts.start + one * width, counts.start + other * width)
    for total in 0..<width where first[total] != second[total] { return false }
    return true
  }

  private func hash(place: Int32, counts: UnsafePointer<Int32>) -> Int {
    var hash = UInt64(UInt32(bitPattern: place)) &* 0x9E37_79B9_7F4A_7C15
    for total in 0..<width {
      hash = (hash ^ UInt64(UInt32(bitPattern: counts[total]))) &* 0xD134_2543_DE82_EF95
      hash ^= hash >> 29
    }
    return Int(truncatingIfNeeded: hash >> 20) & (slots.count - 1)
  }

  private mutating func grow() {
    let old = used.map { slots[Int($0)] }
    slots = .init(repeating: -1, count: slots.count * 2)
    used.removeAll(keepingCapacity: true)
    for label in old {
      var slot = hash(place: list[Int(label)].place, counts: counts(of: Int(label)))
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = label
      used.append(Int32(slot))
    }
  }

  @inline(__always) private func isBefore(_ one: Int32, _ other: Int32) -> Bool {
    let (first, second) = (list[Int(one)], list[Int(other)])
    if first.least != second.least { return first.least < second.least }
    if first.day != second.day { return first.day > second.day }
    return one < other
  }

  mutating func push(_ label: Int) {
    heap.append(Int32(label))
    var at = heap.count - 1
    while at > 0, isBefore(heap[at], heap[(at - 1) / 2]) {
      heap.swapAt(at, (at - 1) / 2)
      at = (at - 1) / 2
    }
  }

  mutating func pop() -> Int? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return Int(first) }
    heap[0] = last
    var at = 0
    while true {
      var child = 2 * at + 1
      if child >= heap.count { break }
      if child + 1 < heap.count, isBefore(heap[child + 1], heap[child]) { child += 1 }
      if !isBefore(heap[child], heap[at]) { break }
      heap.swapAt(at, child)
      at = child
    }
    return Int(first)
  }
}

/// Where the free days of a line begin: the state and counts that the days before leave.
final class LineStart {
  var day = 0
  var place = 0
  var cost = 0
  let counts = ScratchNumbers<Int32>()

  /// False where the days before aren't legal.
  func walk(
    _ line: [Int], to day: Int, lines: PersonLines, prices: UnsafePointer<Int>
  ) -> Bool {
    self.day = day
    place = 0
    cost = 0
    counts.reserve(max(1, lines.totals.count))
    for total in lines.totals.indices { counts[total] = 0 }
    for past in 0..<day {
      let price = prices[past * (lines.choices + 1) + line[past]]
      guard price != RosterGrid.impossible,
        let more = lines.step(day: past, choice: line[past], place: &place, counts: counts.start)
      else { return false }
      cost += price + more
    }
    return true
  }
}

/// What follows the free days of a line, by state: whether the days after are legal from there, what they
/// cost, and what they add to the counts that are open.
final class LineEnd {
  private(set) var day = 0
  /// By state of the day: the price of the rest, or `RosterGrid.impossible`.
  private(set) var costs: [Int] = []
  /// By state and total.
  private var coming = ScratchNumbers<Int32>()
  private var isOpen: [Bool] = []
  private(set) var mostCost = 0

  /// False where the days after are legal from no state.
  func walk(
    _ line: [Int], from day: Int, lines: PersonLines, prices: UnsafePointer<Int>
  ) -> Bool {
    self.day = day
    let totals = lines.totals.count
    let states = max(1, lines.states.stateCounts[day])
    costs = .init(repeating: 0, count: states)
    coming.reserve(max(1, states * totals))
    isOpen = lines.totals.map { day < lines.dayCount && $0.isOpen(before: day) }
    mostCost = 0
    let counts = ScratchNumbers<Int32>(capacity: max(1, totals))
    var isPossible = false
    for state in 0..<states {
      for total in 0..<totals { coming[state * totals + total] = 0 }
      guard lines.alive[lines.firsts[day] + state] else {
        costs[state] = RosterGrid.impossible
        continue
      }
      for total in 0..<totals { counts[total] = 0 }
      costs[state] =
        rest(line, state: state, lines: lines, prices: prices, counts: counts)
        ?? RosterGrid.impossible
      if costs[state] != RosterGrid.impossible {
        isPossible = true
        mostCost = max(mostCost, abs(costs[state]))
      }
    }
    return isPossible
  }

  private func rest(
    _ line: [Int], state: Int, lines: PersonLines, prices: UnsafePointer<Int>,
    counts: ScratchNumbers<Int32>
  ) -> Int? {
    let totals = lines.totals
    var place = lines.firsts[day] + state
    var cost = 0
    var isFirst = isOpen
    for coming in day..<lines.dayCount {
      let choice = line[coming]
      let price = prices[coming * (lines.choices + 1) + choice]
      guard price != RosterGrid.impossible,
        let (to, begins) = lines.follow(day: coming, choice: choice, place: place)
      else { return nil }
      cost += price + lines.beginPrices[Int(begins)]
      for index in totals.indices {
        counts[index] += totals[index].amount(day: coming, choice: choice, begins: begins)
        guard let closing = totals[index].closing(on: coming) else { continue }
        if isFirst[index] {
          self.coming[state * totals.count + index] = counts[index]
          isFirst[index] = false
        } else {
          guard let more = closing.price(of: Int(counts[index])) else { return nil }
          cost += more
        }
        counts[index] = 0
      }
      place = to
    }
    return cost
  }

  /// What the days after cost from a state, given counts; nil where they aren't legal.
  func cost(place: Int, counts: UnsafePointer<Int32>, lines: PersonLines) -> Int? {
    let state = place - lines.firsts[day]
    var cost = costs[state]
    if cost == RosterGrid.impossible { return nil }
    let totals = lines.totals.count
    for index in 0..<totals where isOpen[index] {
      let total = lines.totals[index]
      let stretch = total.stretches[Int(total.stretchOf[day])]
      guard let more = stretch.price(of: Int(counts[index] + coming[state * totals + index])) else {
        return nil
      }
      cost += more
    }
    return cost
  }

  /// Writes the day's blocks of a table.
  func write<Value: FixedWidthInteger & SignedInteger & BitwiseCopyable>(
    to table: UnsafeMutablePointer<Value>, _ shape: LineTableShape, lines: PersonLines
  ) {
    let totals = lines.totals.count
    for state in costs.indices {
      let place = lines.firsts[day] + state
      guard lines.alive[place] else { continue }
      let sizes = (0..<3).map { Int(shape.sizes[place * 3 + $0]) }
      var index = shape.offsets[place]
      for step2 in 0..<sizes[0] {
        for step1 in 0..<sizes[1] {
          for step0 in 0..<sizes[2] {
            table[index] = never(Value.self)
            var cost: Int? = costs[state] == RosterGrid.impossible ? nil : costs[state]
            for (part, step) in [step2, step1, step0].enumerated() {
              let number = shape.totals[part]
              guard number >= 0, isOpen[number], let sum = cost else { continue }
              let total = lines.totals[number]
              let count =
                Int(shape.lows[place * 3 + part]) + step + Int(coming[state * totals + number])
              cost = total.stretches[Int(total.stretchOf[day])].price(of: count).map { sum + $0 }
            }
            if let cost { table[index] = Value(truncatingIfNeeded: cost) }
            index += 1
          }
        }
      }
    }
  }
}

extension LineTotal {
  @inline(__always) func amount(day: Int, choice: Int, begins: UInt8) -> Int32 {
    guard stretchOf[day] >= 0 else { return 0 }
    guard let amounts else { return begins & weekendLimits != 0 ? 1 : 0 }
    return Int32(truncatingIfNeeded: amounts[row(on: day) * width + choice])
  }
}

extension PersonLines {
  /// The state after a choice; nil where there is none.
  @inline(__always)
  func follow(day: Int, choice: Int, place: Int) -> (place: Int, begins: UInt8)? {
    let column = Int(columnOf[day * (choices + 1) + choice])
    if column < 0 { return nil }
    let arc =
      dayStarts[day * 3] + (place - dayStarts[day * 3 + 1]) * dayStarts[day * 3 + 2] + column
    let to = Int(next[arc])
    let after = dayStarts[day * 3 + 4] + to
    guard to >= 0, alive[after] else { return nil }
    return (after, begins[arc])
  }

  /// Goes on by a day, from a state and counts to the next. Gives what totals and weekends cost then; nil
  /// where that can't be.
  @inline(__always)
  func step(
    day: Int, choice: Int, place: inout Int, counts: UnsafeMutablePointer<Int32>
  ) -> Int? {
    guard let (to, begins) = follow(day: day, choice: choice, place: place) else { return nil }
    var cost = beginPrices[Int(begins)]
    let width = counting.weekends.count
    let (counted, closing) = (counting.counted[day], counting.closing[day])
    let amounts = counting.amounts.start + counting.rowStarts[day] + choice * width
    let lows = counting.lows.start + to * width
    let highs = counting.highs.start + to * width
    for index in 0..<width where counted >> UInt64(index) & 1 == 1 {
      let begun: Int32 = begins & counting.weekends[index] != 0 ? 1 : 0
      let count = counts[index] + amounts[index] + begun
      if closing >> UInt64(index) & 1 == 1 {
        guard let more = totals[index].closing(on: day)?.price(of: Int(count)) else { return nil }
        cost += more
        counts[index] = 0
      } else {
        if count < lows[index] || count > highs[index] { return nil }
        counts[index] = count
      }
    }
    place = to
    return cost
  }
}
