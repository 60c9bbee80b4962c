import Rostering

/// How a table of the cheapest ways on is laid out: for each day and state a block of numbers, one for each
/// count that up to three of a person's totals can have there.
///
/// Totals that aren't in the table are left out of account by it: what it says is then too cheap, but never
/// too dear.
final class LineTableShape: Sendable {
  /// The places of the totals, the one that lies closest in memory last; −1 for none, at the beginning.
  let totals: [Int]
  /// The first of the three that is there: 3 for none.
  let firstPart: Int
  let total0: Int
  let total1: Int
  let total2: Int
  /// Numbers in the whole table.
  let size: Int
  /// By day and state: where its block begins.
  let offsets: FlatNumbers<Int>
  /// By day and state, three each: the least count and how many follow.
  let lows: FlatNumbers<Int32>
  let sizes: FlatNumbers<Int32>
  /// Choices of a day that lead to the same state and count the same are one group.
  let groupStarts: FlatNumbers<Int>
  /// By day and choice: its group, counted from the day's first.
  let groupOf: FlatNumbers<Int32>
  let columnOf: FlatNumbers<Int32>
  /// By group, three each; weekends are counted elsewhere.
  let amounts: FlatNumbers<Int32>
  /// By group: how much work the filling of the table is.
  let work: Int

  /// The most numbers that a table may have; and that the first may have where a total has a least count, for
  /// without that in it a legal line is hard to find at all, as for minutes over a year.
  static let largest = 3_000_000
  static let largestFirst = 30_000_000

  /// Tables of growing size: of the totals with a least count first, then with those that are counted anew week
  /// by week and on which no price can be put, then with weekends, then with others of the few that fit.
  static func shapes(
    totals: [LineTotal], person: RosterGrid.Person, states: LineStates, firsts: [Int],
    isAlive: [Bool], isAllowed: [Bool]
  ) -> [LineTableShape] {
    let twoSided = totals.indices.filter { totals[$0].isTwoSided }
    let weekends = totals.indices.filter { totals[$0].amounts == nil }
    // The tightest first: the least room.
    func room(_ place: Int) -> Int {
      totals[place].stretches.reduce(0) { $0 + $1.most / max(1, $1.unit) }
        / totals[place].stretches.count
    }
    let others = totals.indices.filter { !twoSided.contains($0) && !weekends.contains($0) }
      .sorted { (room($0), $0) < (room($1), $1) }
    let chains = others.filter {
      totals[$0].stretches.count > 1 && totals[$0].stretches[0].price == nil
    }
    var shapes: [LineTableShape] = []
    var chosen: [Int] = []
    func extend(_ more: Int) -> Bool {
      guard chosen.count < 3 else { return false }
      let shape = LineTableShape(
        chosen + [more], all: totals, person: person, states: states, firsts: firsts,
        isAlive: isAlive, isAllowed: isAllowed,
        largest: chosen.isEmpty && totals[more].isTwoSided ? largestFirst : largest)
      guard let shape else { return false }
      chosen.append(more)
      shapes.append(shape)
      return true
    }
    var isFirst = true
    for place in twoSided where extend(place) {
      if !isFirst { shapes.remove(at: shapes.count - 2) }
      isFirst = false
    }
    if shapes.isEmpty {
      shapes.append(
        LineTableShape(
          [], all: totals, person: person, states: states, firsts: firsts, isAlive: isAlive,
          isAllowed: isAllowed)!)
    }
    for place in chains + weekends { _ = extend(place) }
    for place in others where !chains.contains(place) { _ = extend(place) }
    return shapes
  }

  /// Nil where the table would be too large.
  init?(
    _ chosen: [Int], all: [LineTotal], person: RosterGrid.Person, states: LineStates, firsts: [Int],
    isAlive: [Bool], isAllowed: [Bool], largest: Int = LineTableShape.largest
  ) {
    func widest(_ place: Int) -> Int {
      zip(all[place].low, all[place].high).reduce(0) { max($0, Int($1.1) - Int($1.0)) }
    }
    let sorted = chosen.sorted { (widest($0), $0) < (widest($1), $1) }
    let totals = [Int](repeating: -1, count: 3 - sorted.count) + sorted
    var offsets = [Int](repeating: 0, count: isAlive.count)
    var lows = [Int32](repeating: 0, count: isAlive.count * 3)
    var sizes = [Int32](repeating: 1, count: isAlive.count * 3)
    var size = 0
    for place in isAlive.indices {
      offsets[place] = size
      guard isAlive[place] else { continue }
      var block = 1
      for part in 0..<3 where totals[part] >= 0 {
        let total = all[totals[part]]
        let length = Int(total.high[place]) - Int(total.low[place]) + 1
        lows[place * 3 + part] = total.low[place]
        sizes[place * 3 + part] = Int32(clamping: length)
        block = block.multipliedReportingOverflow(by: length).partialValue
        if block > largest || block < 0 { return nil }
      }
      size += block
      if size > largest { return nil }
    }
    let width = person.choices + 1
    var groupStarts = [0]
    var groupOf = [Int32](repeating: 0, count: states.dayCount * width)
    var columns: [Int32] = []
    var amounts: [Int32] = []
    var work = 0
    for day in 0..<states.dayCount {
      let first = columns.count
      for choice in 0..<width {
        guard isAllowed[day * width + choice] else {
          groupOf[day * width + choice] = -1
          continue
        }
        let column = Int32(states.columnOf[day * width + choice])
        let counted = totals.map { place -> Int32 in
          guard place >= 0, all[place].stretchOf[day] >= 0, let amounts = all[place].amounts else {
            return 0
          }
          return Int32(clamping: amounts[all[place].row(on: day) * width + choice])
        }
        var group = first
        while group < columns.count,
          columns[group] != column || !amounts[group * 3..<group * 3 + 3].elementsEqual(counted)
        {
          group += 1
        }
        if group == columns.count {
          columns.append(column)
          amounts += counted
        }
        groupOf[day * width + choice] = Int32(group - first)
      }
      groupStarts.append(columns.count)
      let next = firsts[day + 1]
      work +=
        (columns.count - first) * (offsets[min(next, offsets.count - 1)] - offsets[firsts[day]])
    }
    self.totals = totals
    firstPart = totals.firstIndex { $0 >= 0 } ?? 3
    (total2, total1, total0) = (totals[0], totals[1], totals[2])
    self.size = size
    self.offsets = FlatNumbers(offsets)
    self.lows = FlatNumbers(lows)
    self.sizes = FlatNumbers(sizes)
    self.groupStarts = FlatNumbers(groupStarts)
    self.groupOf = FlatNumbers(groupOf)
    columnOf = FlatNumbers(columns)
    self.amounts = FlatNumbers(amounts)
    self.work = work
  }

  /// Where the table tells of counts in a state; nil where there is no way on.
  @inline(__always) func index(place: Int, counts: UnsafePointer<Int32>) -> Int? {
    guard firstPart < 3 else { return offsets[place] }
    let (lows, sizes) = (lows.start + place * 3, sizes.start + place * 3)
    let step0 = Int(counts[total0] - lows[2])
    let size0 = Int(sizes[2])
    if step0 < 0 || step0 >= size0 { return nil }
    if firstPart == 2 { return offsets[place] + step0 }
    let step1 = Int(counts[total1] - lows[1])
    let size1 = Int(sizes[1])
    if step1 < 0 || step1 >= size1 { return nil }
    if firstPart == 1 { return offsets[place] + step1 * size0 + step0 }
    let step2 = Int(counts[total2] - lows[0])
    if step2 < 0 || step2 >= Int(sizes[0]) { return nil }
    return offsets[place] + (step2 * size1 + step1) * size0 + step0
  }
}

/// The price of what can't be, in a table: so far above all others that it stays there when they are added.
@inline(__always) func never<Value: FixedWidthInteger & SignedInteger>(_: Value.Type) -> Value {
  Value.max / 2
}

extension LineTableShape {
  /// Fills the table backwards from a day whose blocks are filled already.
  ///
  /// - Parameters:
  ///   - prices: By day and choice.
  ///   - groupPrices: Room for a number for each group of a day.
  func fill<Value: FixedWidthInteger & SignedInteger & BitwiseCopyable>(
    _ table: UnsafeMutablePointer<Value>, days: Range<Int>, lines: PersonLines,
    prices: UnsafePointer<Int>, groupPrices: UnsafeMutablePointer<Value>, beginPrices: [Int]
  ) {
    let width = lines.choices + 1
    let (isAlive, next, begins) = (lines.alive, lines.next, lines.begins)
    for day in days.reversed() {
      let firstGroup = groupStarts[day]
      let groups = groupStarts[day + 1] - firstGroup
      for group in 0..<groups { groupPrices[group] = never(Value.self) }
      for choice in 0..<width {
        let price = prices[day * width + choice]
        if price == RosterGrid.impossible { continue }
        let group = Int(groupOf[day * width + choice])
        if group < 0 { continue }
        groupPrices[group] = min(groupPrices[group], Value(truncatingIfNeeded: price))
      }
      let closings = (0..<3).map { part in
        totals[part] < 0 ? nil : lines.totals[totals[part]].closing(on: day)
      }
      let (closing2, closing1, closing0) = (closings[0], closings[1], closings[2])
      let weekend = (0..<3).map { part -> UInt8 in
        guard totals[part] >= 0, lines.totals[totals[part]].amounts == nil else { return 0 }
        return lines.totals[totals[part]].weekendLimits
      }
      let (weekend2, weekend1, weekend0) = (weekend[0], weekend[1], weekend[2])
      let columns = lines.states.columnCounts[day]
      let start = lines.states.starts[day]
      let first = lines.firsts[day]
      let firstNext = lines.firsts[day + 1]
      for state in 0..<lines.states.stateCounts[day] where isAlive[first + state] {
        let place = first + state
        let (low2, low1, low0) = (
          Int(lows[place * 3]), Int(lows[place * 3 + 1]), Int(lows[place * 3 + 2])
        )
        let (size2, size1, size0) = (
          Int(sizes[place * 3]), Int(sizes[place * 3 + 1]), Int(sizes[place * 3 + 2])
        )
        let block = table + offsets[place]
        for index in 0..<size2 * size1 * size0 { block[index] = never(Value.self) }
        for group in 0..<groups where groupPrices[group] < never(Value.self) {
          let arc = start + state * columns + Int(columnOf[firstGroup + group])
          let to = Int(next[arc])
          if to < 0 || !isAlive[firstNext + to] { continue }
          let target = firstNext + to
          let mask = begins[arc]
          let price = groupPrices[group] &+ Value(truncatingIfNeeded: beginPrices[Int(mask)])
          let amount = (firstGroup + group) * 3
          let amount2 = Int(amounts[amount]) + (mask & weekend2 != 0 ? 1 : 0)
          let amount1 = Int(amounts[amount + 1]) + (mask & weekend1 != 0 ? 1 : 0)
          let amount0 = Int(amounts[amount + 2]) + (mask & weekend0 != 0 ? 1 : 0)
          let (to2, to1, to0) = (
            Int(lows[target * 3]), Int(lows[target * 3 + 1]), Int(lows[target * 3 + 2])
          )
          let (room2, room1, room0) = (
            Int(sizes[target * 3]), Int(sizes[target * 3 + 1]), Int(sizes[target * 3 + 2])
          )
          for count2 in low2..<low2 + size2 {
            var price2 = price
            var step2 = 0
            if let closing2 {
              guard let more = closing2.price(of: count2 + amount2) else { continue }
              price2 &+= Value(truncatingIfNeeded: more)
            } else {
              step2 = count2 + amount2 - to2
              if step2 < 0 || step2 >= room2 { continue }
            }
            for count1 in low1..<low1 + size1 {
              var price1 = price2
              var step1 = 0
              if let closing1 {
                guard let more = closing1.price(of: count1 + amount1) else { continue }
                price1 &+= Value(truncatingIfNeeded: more)
              } else {
                step1 = count1 + amount1 - to1
                if step1 < 0 || step1 >= room1 { continue }
              }
              let row = block + ((count2 - low2) * size1 + count1 - low1) * size0
              let source = table + offsets[target] + (step2 * room1 + step1) * room0
              if let closing0 {
                for count0 in 0..<size0 {
                  guard let more = closing0.price(of: low0 + count0 + amount0) else { continue }
                  let sum = source[0] &+ price1 &+ Value(truncatingIfNeeded: more)
                  row[count0] = min(row[count0], sum)
                }
                continue
              }
              let from = max(low0, to0 - amount0)
              let upTo = min(low0 + size0, to0 + room0 - amount0)
              if from >= upTo { continue }
              let out = row + (from - low0)
              let back = source + (from + amount0 - to0)
              for index in 0..<upTo - from {
                let sum = back[index] &+ price1
                out[index] = sum < out[index] ? sum : out[index]
              }
            }
          }
        }
      }
    }
  }
}
