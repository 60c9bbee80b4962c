package import Rostering
import Workforce

/// One thing that is counted along a line, from days on which the count begins anew to those on which it
/// has to be right: minutes, shifts of a kind, weekends worked.
///
/// Totals of weeks that follow each other are one such count, which ends and begins with each week.
struct LineTotal: Sendable {
  /// Days that one limit is about.
  struct Stretch: Sendable {
    var days: Range<Int>
    var least: Int
    var most: Int
    /// Of each unit below `least` and above `most`; nil where that can't be.
    var price: Int?
    /// How many of the limit's units one step of the count is.
    var unit: Int

    /// What a count at the end costs; nil where it can't be.
    @inline(__always) func price(of steps: Int) -> Int? {
      let count = steps * unit
      if count >= least, count <= most { return 0 }
      guard let price else { return nil }
      return price * (count < least ? least - count : count - most)
    }
  }

  var stretches: [Stretch]
  /// By row and choice, in steps; nil where it counts weekends.
  var amounts: [Int]?
  /// By day: which row of `amounts` holds, for a clock may change or a day count for more.
  var rowOf: [Int32] = []
  /// Choices with the day off.
  var width = 1
  /// The weekend limits' places, a bit each, where it counts weekends.
  var weekendLimits: UInt8 = 0
  /// By day: the stretch that it lies in, or −1.
  var stretchOf: [Int32]
  /// The least and most that the count can be before a day in a state if the line is to be legal:
  /// `low[firsts[day] + state]`. Low above high where there is no such line.
  var low: [Int32] = []
  var high: [Int32] = []

  var isTwoSided: Bool { stretches.contains { $0.least > 0 } }
  /// The row of `amounts` that holds on a day.
  @inline(__always) func row(on day: Int) -> Int { rowOf.isEmpty ? 0 : Int(rowOf[day]) }

  /// Whether it has one highest count for the whole line, so that a price can be put on each step.
  var isPriceable: Bool {
    stretches.count == 1 && (stretches[0].price == nil || stretches[0].least <= 0)
      && (amounts == nil || stretches[0].days.count == stretchOf.count)
  }

  /// Whether the first stretch's highest count costs that much for each step above, which it may.
  private var priceBeyond: (free: Int, first: Int)? {
    let (most, unit) = (stretches[0].most, stretches[0].unit)
    return stretches[0].price.map { (most / unit, $0 * ((most / unit + 1) * unit - most)) }
  }

  /// The steps up to which such a price for each step says less than the truth, or as much.
  func freeSteps(at price: Int) -> Int {
    let free = stretches[0].most / stretches[0].unit
    guard let beyond = priceBeyond else { return free }
    return price < beyond.first ? free : free + 1
  }

  /// What is taken off a line that pays such a price for each step, so that it pays no more than the total costs it:
  /// the most that price · steps is above the total's own price, for any number of steps.
  func allowance(at price: Int) -> Int {
    guard let beyond = priceBeyond else { return price * (stretches[0].most / stretches[0].unit) }
    return price * beyond.free + max(0, price - beyond.first)
  }

  /// The highest price of a step that makes no line dearer than it is.
  var highestPrice: Int { stretches[0].price.map { $0 * stretches[0].unit } ?? .max / 4 }
}

/// The amounts and limits of totals by choice, day and state, where a hot loop finds them side by side.
final class LineCounting: Sendable {
  /// By row, choice and total; weekends count nothing by choice.
  let amounts: FlatNumbers<Int32>
  /// By day: where its row of amounts begins.
  let rowStarts: FlatNumbers<Int>
  /// By day, a bit for each total: whether it counts there, and whether a stretch of it ends.
  let counted: FlatNumbers<UInt64>
  let closing: FlatNumbers<UInt64>
  /// By total: the bit of its weekend limit, or 0.
  let weekends: FlatNumbers<UInt8>
  /// By day and state, then by total.
  let lows: FlatNumbers<Int32>
  let highs: FlatNumbers<Int32>

  init(_ totals: [LineTotal], choices: Int, dayCount: Int, places: Int) {
    precondition(totals.count <= 64, "A person has up to 64 totals at a time.")
    var rows: [[Int]] = []
    var placeOfRow: [[Int]: Int] = [:]
    let rowOfDay = (0..<dayCount).map { day in
      let row = totals.map { $0.row(on: day) }
      let place = placeOfRow[row] ?? rows.count
      if place == rows.count {
        rows.append(row)
        placeOfRow[row] = place
      }
      return place
    }
    amounts = FlatNumbers(
      rows.flatMap { row in
        (0...choices).flatMap { choice in
          zip(totals, row).map { total, row in
            Int32(truncatingIfNeeded: total.amounts?[row * total.width + choice] ?? 0)
          }
        }
      })
    rowStarts = FlatNumbers(rowOfDay.map { $0 * (choices + 1) * totals.count })
    counted = FlatNumbers(
      (0..<dayCount).map { day in
        totals.indices.reduce(0) { totals[$1].stretchOf[day] >= 0 ? $0 | 1 << UInt64($1) : $0 }
      })
    closing = FlatNumbers(
      (0..<dayCount).map { day in
        totals.indices.reduce(0) { totals[$1].closing(on: day) != nil ? $0 | 1 << UInt64($1) : $0 }
      })
    weekends = FlatNumbers(totals.map { $0.amounts == nil ? $0.weekendLimits : 0 })
    lows = FlatNumbers((0..<places).flatMap { place in totals.map { $0.low[place] } })
    highs = FlatNumbers((0..<places).flatMap { place in totals.map { $0.high[place] } })
  }
}

/// One person's lines: states by day and the totals that can bind, ready to be searched many times over.
package final class PersonLines: Sendable {
  let person: RosterGrid.Person
  let states: LineStates
  package let dayCount: Int
  package let choices: Int
  /// Where a day's states begin in numbers kept by state; one day more than there are.
  let firsts: [Int]
  let totals: [LineTotal]
  /// Whether a line can pass through a state, by day and state.
  let alive: FlatNumbers<Bool>
  let next: FlatNumbers<Int32>
  let begins: FlatNumbers<UInt8>
  let columnOf: FlatNumbers<Int32>
  /// By day, three each: where its part of `next` starts, where its states start, and its columns.
  let dayStarts: FlatNumbers<Int>
  /// What a hot loop needs of the totals, flat.
  let counting: LineCounting
  /// What another weekend worked costs, by `LineStates.begins`.
  let beginPrices: [Int]
  /// Tables to try one after another, each with more of the totals in it.
  let tables: [LineTableShape]
  /// The most that priced totals and weekends can cost.
  let mostExtra: Int

  /// Whether any line is legal as far as runs and each total by itself are concerned.
  package var mayHaveLine: Bool { alive[0] }

  package convenience init(_ person: RosterGrid.Person, dayCount: Int) {
    self.init(person, states: LineStates(LineStates.Limits(person, dayCount: dayCount)))
  }

  /// Everybody's lines, with states shared among people whose limits are alike.
  package static func all(of grid: RosterGrid, threads: Int = 1) -> [PersonLines] {
    var placeOf: [LineStates.Limits: Int] = [:]
    var distinct: [LineStates.Limits] = []
    let places = grid.people.map { person in
      let limits = LineStates.Limits(person, dayCount: grid.dayCount)
      if let place = placeOf[limits] { return place }
      placeOf[limits] = distinct.count
      distinct.append(limits)
      return distinct.count - 1
    }
    let states = sideBySide(distinct, onOneThread: threads == 1) { LineStates($0) }
    return sideBySide(Array(places.indices), onOneThread: threads == 1) {
      PersonLines(grid.people[$0], states: states[places[$0]])
    }
  }

  /// The same with every price of totals and weekends so many times as high, for prices of days in finer
  /// units.
  func scaled(by scale: Int) -> PersonLines { PersonLines(self, scale: scale) }

  private init(_ other: PersonLines, scale: Int) {
    person = other.person
    states = other.states
    dayCount = other.dayCount
    choices = other.choices
    firsts = other.firsts
    totals = other.totals.map { total in
      var total = total
      for index in total.stretches.indices {
        total.stretches[index].price = total.stretches[index].price.map { $0 * scale }
      }
      return total
    }
    alive = other.alive
    next = other.next
    begins = other.begins
    columnOf = other.columnOf
    dayStarts = other.dayStarts
    beginPrices = other.beginPrices.map { $0 * scale }
    tables = other.tables
    counting = other.counting
    mostExtra = other.mostExtra * scale
  }

  init(_ person: RosterGrid.Person, states: LineStates) {
    self.person = person
    self.states = states
    dayCount = states.dayCount
    choices = states.choices
    var firsts = [0]
    for count in states.stateCounts { firsts.append(firsts[firsts.count - 1] + max(1, count)) }
    self.firsts = firsts
    beginPrices = (0..<256).map { mask in
      person.weekends.indices.reduce(0) {
        mask >> $1 & 1 == 1 ? $0 + person.weekends[$1].price : $0
      }
    }
    let isAllowed = person.allowedChoices(dayCount: dayCount)
    var reach = LineReach(person, states: states, firsts: firsts, isAllowed: isAllowed)
    var single: [LineTotal] = []
    for limit in person.totals {
      if let total = LineTotal(limit, dayCount: dayCount), reach.canBind(total) {
        single.append(total)
      }
    }
    var totals = LineTotal.chained(single, dayCount: dayCount)
    var weekends: [(total: LineTotal, days: Range<Int>)] = []
    for (index, limit) in person.weekends.enumerated() where limit.most < limit.weekends.count {
      let total = LineTotal(limit, place: index, dayCount: dayCount)
      let days = (limit.weekends.first?.first ?? 0)..<(limit.weekends.last?.last ?? 0) + 1
      if reach.canBind(total) { weekends.append((total, days)) }
    }
    totals += LineTotal.chained(weekends, dayCount: dayCount)
    for index in totals.indices { reach.narrow(&totals[index]) }
    var extra = 0
    for total in totals {
      let highest = Int(total.high.max() ?? 0)
      for stretch in total.stretches {
        guard let price = stretch.price else { continue }
        extra += price * max(abs(stretch.least), abs(highest * stretch.unit * 2 - stretch.most))
      }
    }
    for limit in person.weekends { extra += abs(limit.price) * limit.weekends.count }
    mostExtra = extra
    self.totals = totals
    alive = FlatNumbers(reach.isAlive)
    next = FlatNumbers(states.next)
    begins = FlatNumbers(states.begins)
    columnOf = FlatNumbers(
      states.columnOf.indices.map { isAllowed[$0] ? Int32(states.columnOf[$0]) : -1 })
    dayStarts = FlatNumbers(
      (0..<states.dayCount).flatMap { [states.starts[$0], firsts[$0], states.columnCounts[$0]] }
        + [0, firsts[states.dayCount], 0])
    counting = LineCounting(
      totals, choices: choices, dayCount: dayCount, places: reach.isAlive.count)
    tables = LineTableShape.shapes(
      totals: totals, person: person, states: states, firsts: firsts, isAlive: reach.isAlive,
      isAllowed: isAllowed)
  }
}

extension LineTotal {
  /// Nil where the limit asks for nothing.
  init?(_ limit: RosterGrid.TotalLimit, dayCount: Int) {
    if limit.price == 0 || limit.days.isEmpty { return nil }
    var unit = 0
    let unusual = limit.amountsOn.sorted { $0.key < $1.key }
    for amount in limit.amounts + unusual.flatMap(\.value) {
      var (large, small) = (abs(amount), unit)
      while small != 0 { (large, small) = (small, large % small) }
      unit = large
    }
    unit = max(1, unit)
    stretches = [
      Stretch(
        days: limit.days, least: limit.least, most: limit.most, price: limit.price, unit: unit)
    ]
    width = limit.amounts.count
    amounts = limit.amounts.map { $0 / unit }
    rowOf = .init(repeating: 0, count: dayCount)
    var rows = [limit.amounts]
    for (day, amounts) in unusual where limit.days.contains(day) {
      let row = rows.firstIndex(of: amounts) ?? rows.count
      if row == rows.count {
        rows.append(amounts)
        self.amounts?.append(contentsOf: amounts.map { $0 / unit })
      }
      rowOf[day] = Int32(row)
    }
    stretchOf = (0..<dayCount).map { limit.days.contains($0) ? 0 : -1 }
  }

  init(_ limit: RosterGrid.WeekendLimit, place: Int, dayCount: Int) {
    let days = 0..<dayCount
    stretches = [Stretch(days: days, least: 0, most: limit.most, price: nil, unit: 1)]
    amounts = nil
    weekendLimits = 1 << UInt8(place)
    stretchOf = (0..<dayCount).map { days.contains($0) ? 0 : -1 }
  }

  /// Counts of weekends one after another become one.
  static func chained(
    _ totals: [(total: LineTotal, days: Range<Int>)], dayCount: Int
  ) -> [LineTotal] {
    var chains: [[(total: LineTotal, days: Range<Int>)]] = []
    for item in totals.sorted(by: { $0.days.lowerBound < $1.days.lowerBound }) {
      let place = chains.firstIndex {
        $0[$0.count - 1].days.upperBound <= item.days.lowerBound
      }
      if let place { chains[place].append(item) } else { chains.append([item]) }
    }
    return chains.map { chain in
      var total = chain[0].total
      guard chain.count > 1 else { return total }
      total.weekendLimits = chain.reduce(0) { $0 | $1.total.weekendLimits }
      var first = 0
      total.stretches = chain.enumerated().map { place, item in
        defer { first = item.days.upperBound }
        var stretch = item.total.stretches[0]
        stretch.days = first..<(place == chain.count - 1 ? dayCount : item.days.upperBound)
        for day in stretch.days { total.stretchOf[day] = Int32(place) }
        return stretch
      }
      return total
    }
  }

  /// Totals of the same amounts one after another become one.
  static func chained(_ totals: [LineTotal], dayCount: Int) -> [LineTotal] {
    var chains: [LineTotal] = []
    for total in totals.sorted(by: {
      $0.stretches[0].days.lowerBound < $1.stretches[0].days.lowerBound
    }) {
      let stretch = total.stretches[0]
      let place = chains.firstIndex {
        $0.amounts == total.amounts
          && $0.stretches[$0.stretches.count - 1].days.upperBound <= stretch.days.lowerBound
      }
      guard let place else {
        chains.append(total)
        continue
      }
      for day in stretch.days {
        chains[place].stretchOf[day] = Int32(chains[place].stretches.count)
        chains[place].rowOf[day] = total.rowOf[day]
      }
      chains[place].stretches.append(stretch)
    }
    return chains
  }

  /// Whether a stretch of the count goes on from the day before to this one.
  func isOpen(before day: Int) -> Bool {
    day > 0 && day < stretchOf.count && stretchOf[day] >= 0 && stretchOf[day] == stretchOf[day - 1]
  }

  /// The stretch that a day ends, if any.
  func closing(on day: Int) -> Stretch? {
    guard stretchOf[day] >= 0 else { return nil }
    let stretch = stretches[Int(stretchOf[day])]
    return stretch.days.upperBound == day + 1 ? stretch : nil
  }
}

extension RosterGrid.Person {
  /// By day and choice: whether it may be at all, by its price and by what a total has room for.
  fileprivate func allowedChoices(dayCount: Int) -> [Bool] {
    var isAllowed = prices.map { $0 != RosterGrid.impossible }
    for limit in totals where limit.price == nil && limit.isNeverBelowZero {
      for day in limit.days {
        let amounts = limit.amounts(on: day)
        for choice in 0...choices where amounts[choice] > limit.most {
          isAllowed[day * (choices + 1) + choice] = false
        }
      }
    }
    return isAllowed
  }
}

/// Which states a person can pass through and what can be counted on the way there and on.
private struct LineReach {
  let states: LineStates
  let firsts: [Int]
  let width: Int
  /// Choices of each day and column that the person may make.
  let members: [[[Int]]]
  var isAlive: [Bool]

  init(_ person: RosterGrid.Person, states: LineStates, firsts: [Int], isAllowed: [Bool]) {
    self.states = states
    self.firsts = firsts
    width = person.choices + 1
    var members: [[[Int]]] = []
    for day in 0..<states.dayCount {
      var columns = [[Int]](repeating: [], count: states.columnCounts[day])
      for choice in 0..<width where isAllowed[day * width + choice] {
        columns[states.columnOf[day * width + choice]].append(choice)
      }
      members.append(columns)
    }
    self.members = members
    isAlive = .init(repeating: true, count: firsts[firsts.count - 1])
    for day in 0...states.dayCount where states.stateCounts[day] == 0 {
      isAlive[firsts[day]] = false
    }
    settle()
  }

  /// Calls with each way from one day's living state to the next day's.
  @inline(__always)
  private func arcs(
    of day: Int, _ body: (_ from: Int, _ to: Int, _ column: Int, _ begins: UInt8) -> Void
  ) {
    let columns = states.columnCounts[day]
    for state in 0..<states.stateCounts[day] where isAlive[firsts[day] + state] {
      for column in 0..<columns where !members[day][column].isEmpty {
        let arc = states.starts[day] + state * columns + column
        let to = Int(states.next[arc])
        if to >= 0, isAlive[firsts[day + 1] + to] {
          body(firsts[day] + state, firsts[day + 1] + to, column, states.begins[arc])
        }
      }
    }
  }

  /// States die that can't be reached or from which there is no way on.
  mutating func settle() {
    for day in stride(from: states.dayCount - 1, through: 0, by: -1) {
      var goesOn = [Bool](repeating: false, count: max(1, states.stateCounts[day]))
      arcs(of: day) { from, _, _, _ in goesOn[from - firsts[day]] = true }
      for state in goesOn.indices where !goesOn[state] { isAlive[firsts[day] + state] = false }
    }
    for day in 0..<states.dayCount {
      var isReached = [Bool](repeating: false, count: max(1, states.stateCounts[day + 1]))
      arcs(of: day) { _, to, _, _ in isReached[to - firsts[day + 1]] = true }
      for state in isReached.indices where !isReached[state] {
        isAlive[firsts[day + 1] + state] = false
      }
    }
  }

  /// The least and most that a column can count on a day, by whether a weekend begins.
  private func spans(of total: LineTotal, day: Int) -> [(Int, Int)] {
    members[day].map { choices in
      guard let amounts = total.amounts, total.stretchOf[day] >= 0, let first = choices.first else {
        return (0, 0)
      }
      let row = total.row(on: day) * total.width
      var span = (amounts[row + first], amounts[row + first])
      for choice in choices {
        span = (min(span.0, amounts[row + choice]), max(span.1, amounts[row + choice]))
      }
      return span
    }
  }

  private func added(_ span: (Int, Int), _ begins: UInt8, _ total: LineTotal) -> (Int, Int) {
    guard total.amounts == nil else { return span }
    let one = begins & total.weekendLimits != 0 ? 1 : 0
    return (one, one)
  }

  private static let none = (Int.max / 4, Int.min / 4)

  private static func join(_ one: inout (Int, Int), _ other: (Int, Int)) {
    one = (min(one.0, other.0), max(one.1, other.1))
  }

  /// What may have been counted before each day's states.
  private func soFar(_ total: LineTotal) -> [(Int, Int)] {
    var counted = [(Int, Int)](repeating: LineReach.none, count: isAlive.count)
    counted[0] = (0, 0)
    for day in 0..<states.dayCount {
      let spans = spans(of: total, day: day)
      let ends = total.closing(on: day) != nil
      arcs(of: day) { from, to, column, begins in
        if ends {
          counted[to] = (0, 0)
          return
        }
        let more = added(spans[column], begins, total)
        LineReach.join(&counted[to], (counted[from].0 + more.0, counted[from].1 + more.1))
      }
    }
    return counted
  }

  /// What can still be counted in the stretch that is open, from each day's states on.
  private func toCome(_ total: LineTotal) -> [(Int, Int)] {
    var coming = [(Int, Int)](repeating: LineReach.none, count: isAlive.count)
    coming[firsts[states.dayCount]] = (0, 0)
    for day in stride(from: states.dayCount - 1, through: 0, by: -1) {
      let spans = spans(of: total, day: day)
      let ends = total.closing(on: day) != nil
      let isOutside = total.stretchOf[day] < 0
      arcs(of: day) { from, to, column, begins in
        if isOutside {
          coming[from] = (0, 0)
          return
        }
        let more = added(spans[column], begins, total)
        let rest = ends ? (0, 0) : coming[to]
        LineReach.join(&coming[from], (rest.0 + more.0, rest.1 + more.1))
      }
    }
    return coming
  }

  /// Whether some line that the states allow breaks the limit.
  func canBind(_ total: LineTotal) -> Bool {
    guard isAlive[0] else { return false }
    let stretch = total.stretches[0]
    let counted = soFar(total)
    let day = stretch.days.upperBound - 1
    let spans = spans(of: total, day: day)
    var ends = LineReach.none
    arcs(of: day) { from, _, column, begins in
      let more = added(spans[column], begins, total)
      LineReach.join(&ends, (counted[from].0 + more.0, counted[from].1 + more.1))
    }
    return ends.0 * stretch.unit < stretch.least || ends.1 * stretch.unit > stretch.most
  }

  /// Finds what can be counted in each state if the end is to be right, and lets die what has no such
  /// end.
  mutating func narrow(_ total: inout LineTotal) {
    let counted = soFar(total)
    let coming = toCome(total)
    total.low = .init(repeating: 0, count: isAlive.count)
    total.high = total.low
    for day in 0...states.dayCount {
      for place in firsts[day]..<firsts[day + 1] {
        guard isAlive[place] else {
          total.high[place] = -1
          continue
        }
        guard total.isOpen(before: day) else { continue }
        var span = counted[place]
        let stretch = total.stretches[Int(total.stretchOf[day])]
        if stretch.price == nil {
          let least = (Double(stretch.least) / Double(stretch.unit)).rounded(.up)
          let most = (Double(stretch.most) / Double(stretch.unit)).rounded(.down)
          span.0 = max(span.0, Int(max(least, -1e9)) - coming[place].1)
          span.1 = min(span.1, Int(min(most, 1e9)) - coming[place].0)
        }
        total.low[place] = Int32(clamping: span.0)
        total.high[place] = Int32(clamping: span.1)
        if span.0 > span.1 { isAlive[place] = false }
      }
    }
    settle()
  }
}
