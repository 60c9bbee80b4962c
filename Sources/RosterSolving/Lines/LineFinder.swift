import Rostering

/// What kind of lines are looked for, and how hard.
package struct LineTerms: Sendable {
  /// Days whose choices are free, with the line that says what is done on all others; nil where all are.
  package var free: Range<Int>?
  package var fixed: [Int]
  /// Only lines that cost less are of use.
  package var below: Int
  /// How many lines that differ are wanted, the cheapest first.
  package var wanted: Int
  /// How many beginnings of lines are looked at before the search gives up proving that nothing is
  /// cheaper: 0 for the quickest answer, large for an exact one.
  package var labels: Int
  /// How many beginnings are kept for each day when it does.
  package var beam: Int
  /// How often the prices of totals outside of each table are bettered before that.
  package var rounds: Int
  /// The prices of totals from an earlier answer for nearly the same prices, to begin with.
  package var totalPrices: [Int]

  package init(
    free: Range<Int>? = nil, fixed: [Int] = [], below: Int = .max, wanted: Int = 1,
    labels: Int = 200_000, beam: Int = 24, rounds: Int = 3, totalPrices: [Int] = []
  ) {
    self.free = free
    self.fixed = fixed
    self.below = below
    self.wanted = wanted
    self.labels = labels
    self.beam = beam
    self.rounds = rounds
    self.totalPrices = totalPrices
  }

  /// The cheapest line for certain, unless a person's limits are beyond anything usual.
  package static let exact = LineTerms()
  /// A cheap line, nearly always the cheapest, in little time.
  package static let quick = LineTerms(labels: 500, beam: 8)
}

/// Lines of one person for given prices.
package struct LineAnswer: Sendable {
  package struct Line: Sendable {
    package var choices: [Int]
    /// Prices of all days, of totals and of weekends.
    package var cost: Int
  }

  /// Legal lines that cost less than asked, the cheapest first; none if there is none or none was found.
  package var lines: [Line] = []
  /// No legal line costs less. What was asked for as a highest cost is the most that it can be.
  package var bound: Int
  /// Whether no legal line is cheaper than the first, or none exists that was asked for.
  package var isExact: Bool
  /// What a unit of each total outside of the table was made to cost so that it keeps its limit.
  package var totalPrices: [Int] = []
}

/// Finds the cheapest lines of one person after another: a shortest path with resources over the days.
///
/// A table of the cheapest ways on, filled from the last day back, takes account of the totals that mostly
/// bind; lines are then built from the first day, the beginning with the lowest possible cost first (A*, P.
/// E. Hart, N. J. Nilsson and B. Raphael 1968, doi:10.1109/TSSC.1968.300136), counting all totals. Where that
/// takes too long, the table is filled again with another total in it (decremental state space relaxation: G.
/// Righini and M. Salani, Networks 51(3), 2008, doi:10.1002/net.20212).
///
/// Holds room for its work and belongs to one thread. What it gives follows from what is asked alone.
///
///     let finder = LineFinder()
///     let lines = PersonLines(person, dayCount: 28)
///     let answer = finder.find(lines, prices: prices, .exact)
package final class LineFinder {
  var narrow = ScratchNumbers<Int32>()
  var wide = ScratchNumbers<Int64>()
  var narrowGroups = ScratchNumbers<Int32>()
  var wideGroups = ScratchNumbers<Int64>()
  var isWide = false
  var labels = LineLabels()
  /// Where the free days begin and end, and what follows them.
  var start = LineStart()
  var end = LineEnd()
  /// By total: what one step of it is made to cost where the table doesn't count it.
  var totalPrices: [Int] = []
  /// By total: what is taken off for that.
  var allowances: [Int] = []
  var hasTotalPrices = false
  /// What the table says of all lines.
  private var least = 0
  /// Tables filled, entries times choices: a measure of the work done.
  package private(set) var work = 0

  package init() {}

  package func find(_ lines: PersonLines, prices: [Int], _ terms: LineTerms) -> LineAnswer {
    prices.withUnsafeBufferPointer { find(lines, prices: $0, terms) }
  }

  /// The cheapest lines for the sum of `prices`, by day and choice as a person's own: these, and what the
  /// rest of the roster makes of each choice. What is impossible there has to be so here.
  package func find(
    _ lines: PersonLines, prices: UnsafeBufferPointer<Int>, _ terms: LineTerms
  ) -> LineAnswer {
    let width = lines.choices + 1
    precondition(prices.count == lines.dayCount * width, "Each choice of each day has a price.")
    let none = LineAnswer(bound: terms.below, isExact: true)
    guard lines.mayHaveLine, let prices = prices.baseAddress else { return none }
    let days = terms.free ?? 0..<lines.dayCount
    guard start.walk(terms.fixed, to: days.lowerBound, lines: lines, prices: prices),
      end.walk(terms.fixed, from: days.upperBound, lines: lines, prices: prices)
    else { return none }
    totalPrices = .init(repeating: 0, count: lines.totals.count)
    let isWhole = days.count == lines.dayCount
    if isWhole, terms.totalPrices.count == totalPrices.count { totalPrices = terms.totalPrices }
    chooseWidth(lines, prices: prices, days: days)

    var answer = LineAnswer(bound: terms.below, isExact: false)
    var bound = Int.min
    var table = 0
    var round = 0
    // The prices of totals with which the table's bound was highest.
    var highest = (least: Int.min, prices: totalPrices)
    var triesNone = totalPrices.contains { $0 != 0 }
    var reach = 0.7
    while true {
      let shape = lines.tables[table]
      fill(shape, days: days, lines: lines, prices: prices)
      let isLast = table == lines.tables.count - 1
      let least = begin(shape, lines: lines)
      self.least = least ?? .max
      bound = max(bound, least ?? terms.below)
      guard least != nil, bound < terms.below else { return none }
      // A line of which the table knows all totals takes few labels.
      let limit = isLast ? terms.labels : min(terms.labels, max(300, shape.work / 200))
      switch extend(
        shape, days: days, lines: lines, prices: prices, below: terms.below, limit: limit)
      {
      case .found(let label, let cost):
        answer.lines = [.init(choices: line(to: label, days: days, fixed: terms.fixed), cost: cost)]
        answer.bound = cost
        answer.isExact = true
      case .none:
        return none
      case .tooMany(let least):
        bound = max(bound, least)
        let top = self.least
        if top > highest.least { highest = (top, totalPrices) } else { reach *= 0.5 }
        if round < terms.rounds, isWhole {
          round += 1
          if triesNone {
            triesNone = false
            totalPrices = .init(repeating: 0, count: totalPrices.count)
            continue
          }
          if answer.lines.isEmpty {
            answer.lines = beam(
              shape, days: days, lines: lines, prices: prices, terms: terms, width: 4)
          }
          let known = min(terms.below, answer.lines.first?.cost ?? .max)
          if top >= highest.least,
            raise(shape, lines: lines, prices: prices, by: known, above: top, reach: reach)
          {
            continue
          }
        }
        totalPrices = highest.prices
        if !isLast, lines.tables[table + 1].work < terms.labels * 1000 {
          table += 1
          round = 0
          reach = 0.7
          highest = (.min, totalPrices)
          continue
        }
        fill(shape, days: days, lines: lines, prices: prices)
        answer.bound = min(bound, terms.below)
        var width = max(1, terms.beam)
        var found: [LineAnswer.Line] = []
        while found.isEmpty, width <= max(terms.beam, 500) {
          found = beam(
            shape, days: days, lines: lines, prices: prices, terms: terms, width: width)
          if !answer.lines.isEmpty { break }
          width *= 4
        }
        if let line = found.first, line.cost < answer.lines.first?.cost ?? .max {
          answer.lines = [line]
        }
      }
      answer.totalPrices = totalPrices
      if terms.wanted > 1, let best = answer.lines.first {
        answer.lines += others(
          than: best, shape, days: days, lines: lines, prices: prices, terms: terms)
      }
      return answer
    }
  }

  /// Raises the prices of totals that the cheapest way of the table breaks, and lowers those that it
  /// doesn't use up. False where there are none.
  private func raise(
    _ shape: LineTableShape, lines: PersonLines, prices: UnsafePointer<Int>, by known: Int,
    above bound: Int, reach: Double
  ) -> Bool {
    let counts = wayThrough(shape, lines: lines, prices: prices)
    var over = [Int](repeating: 0, count: counts.count)
    var square = 0
    var isBroken = false
    for (index, total) in lines.totals.enumerated()
    where total.isPriceable && !shape.totals.contains(index) {
      over[index] = Int(counts[index]) - total.freeSteps(at: totalPrices[index])
      if over[index] > 0, totalPrices[index] == total.highestPrice { over[index] = 0 }
      if over[index] > 0 { isBroken = true }
      if over[index] < 0, totalPrices[index] == 0 { over[index] = 0 }
      square += over[index] * over[index]
    }
    guard isBroken || square > 0 else { return false }
    let gap = known < Int.max / 4 ? known - bound : max(1, abs(bound) / 50)
    let before = totalPrices
    for index in over.indices where over[index] != 0 {
      let step = Double(max(1, gap)) * reach * Double(over[index]) / Double(square)
      totalPrices[index] = max(
        0, min(lines.totals[index].highestPrice, totalPrices[index] + Int(step.rounded())))
    }
    return totalPrices != before
  }

  /// What the cheapest way of the table counts, of which it leaves some totals out of account.
  private func wayThrough(
    _ shape: LineTableShape, lines: PersonLines, prices: UnsafePointer<Int>
  ) -> [Int32] {
    let width = lines.choices + 1
    let room = lines.totals.count
    var place = start.place
    var counts = [Int32](repeating: 0, count: room)
    var whole = counts
    var next = counts
    var bestCounts = counts
    for day in 0..<lines.dayCount {
      var best = Int.max
      var bestChoice = -1
      var bestPlace = 0
      for choice in 0..<width {
        let price = prices[day * width + choice]
        guard price != RosterGrid.impossible,
          let (to, begins) = lines.follow(day: day, choice: choice, place: place)
        else { continue }
        var sum = price + lines.beginPrices[Int(begins)]
        var isPossible = true
        for index in 0..<room {
          let more = lines.totals[index].amount(day: day, choice: choice, begins: begins)
          next[index] = counts[index] + more
          guard shape.totals.contains(index) else {
            sum += totalPrices[index] * Int(more)
            continue
          }
          if let closing = lines.totals[index].closing(on: day) {
            if let price = closing.price(of: Int(next[index])) {
              sum += price
            } else {
              isPossible = false
            }
            next[index] = 0
          }
        }
        guard isPossible, sum < best else { continue }
        guard let index = shape.index(place: to, counts: next) else { continue }
        let on = isWide ? Int(wide.start[index]) : Int(narrow.start[index])
        let isNever = isWide ? on > Int(never(Int64.self)) / 2 : on > Int(never(Int32.self)) / 2
        if !isNever, sum + on < best {
          best = sum + on
          bestChoice = choice
          bestPlace = to
          bestCounts = next
        }
      }
      if bestChoice < 0 { break }
      place = bestPlace
      counts = bestCounts
      whole = counts
    }
    return whole
  }

  /// Takes wide numbers where the narrow ones might not do.
  private func chooseWidth(_ lines: PersonLines, prices: UnsafePointer<Int>, days: Range<Int>) {
    var most = Double(lines.mostExtra) + Double(end.mostCost)
    let width = lines.choices + 1
    // Prices of totals stay below a few times the prices of days.
    let room = days.count == lines.dayCount && lines.totals.count > 1 ? 3.0 : 1
    for day in days {
      var highest = 0
      for choice in 0..<width where prices[day * width + choice] != RosterGrid.impossible {
        highest = max(highest, abs(prices[day * width + choice]))
      }
      most += Double(highest) * room
    }
    for (total, price) in zip(lines.totals, totalPrices) where price > 0 {
      most += Double(price) * Double(total.high.max() ?? 0)
    }
    isWide = most >= Double(1 << 28)
    precondition(most < Double(1 << 60), "Prices of a line stay below 2^60.")
  }

  private func fill(
    _ shape: LineTableShape, days: Range<Int>, lines: PersonLines, prices: UnsafePointer<Int>
  ) {
    let groups = lines.choices + 1
    hasTotalPrices = false
    for index in totalPrices.indices where totalPrices[index] != 0 {
      if shape.totals.contains(index) || !lines.totals[index].isPriceable {
        totalPrices[index] = 0
      } else {
        hasTotalPrices = true
      }
    }
    allowances = lines.totals.indices.map { index in
      totalPrices[index] == 0 ? 0 : lines.totals[index].allowance(at: totalPrices[index])
    }
    var priced = ScratchPrices(lines: lines, prices: prices, begins: lines.beginPrices)
    if hasTotalPrices { priced.add(totalPrices, lines: lines) }
    let prices = UnsafePointer(priced.prices)
    defer { priced.free() }
    if isWide {
      wide.reserve(shape.size)
      wideGroups.reserve(groups)
      end.write(to: wide.start, shape, lines: lines)
      shape.fill(
        wide.start, days: days, lines: lines, prices: prices, groupPrices: wideGroups.start,
        beginPrices: priced.begins)
    } else {
      narrow.reserve(shape.size)
      narrowGroups.reserve(groups)
      end.write(to: narrow.start, shape, lines: lines)
      shape.fill(
        narrow.start, days: days, lines: lines, prices: prices, groupPrices: narrowGroups.start,
        beginPrices: priced.begins)
    }
    work += shape.work * days.count / max(1, lines.dayCount)
  }

  /// The least that the way on costs; nil where there is none.
  @inline(__always)
  func wayOn(
    _ shape: LineTableShape, place: Int, counts: UnsafePointer<Int32>, lines: PersonLines
  ) -> Int? {
    guard let index = shape.index(place: place, counts: counts) else { return nil }
    var on: Int
    if isWide {
      let value = wide.start[index]
      if value > never(Int64.self) / 2 { return nil }
      on = Int(value)
    } else {
      let value = narrow.start[index]
      if value > never(Int32.self) / 2 { return nil }
      on = Int(value)
    }
    if hasTotalPrices {
      // What is still allowed is given back.
      for index in totalPrices.indices where totalPrices[index] != 0 {
        on -= allowances[index] - totalPrices[index] * Int(counts[index])
      }
    }
    return on
  }

  /// Begins with the label from which all lines start, and gives what the table says of them.
  private func begin(_ shape: LineTableShape, lines: PersonLines) -> Int? {
    labels.begin(counted: lines.totals.count, start)
    guard
      let on = wayOn(
        shape, place: start.place, counts: start.counts.start, lines: lines)
    else { return nil }
    labels.list[0].least = start.cost + on
    return start.cost + on
  }

  /// A label's whole line.
  func line(to label: Int, days: Range<Int>, fixed: [Int]) -> [Int] {
    var line = fixed.isEmpty ? [Int](repeating: 0, count: days.upperBound) : fixed
    var at = label
    while at > 0 {
      line[Int(labels.list[at].day) - 1] = Int(labels.list[at].choice)
      at = Int(labels.list[at].parent)
    }
    return line
  }
}

/// Prices of one search, with those of totals added.
private struct ScratchPrices {
  var prices: UnsafeMutablePointer<Int>
  var begins: [Int]
  var isOwn = false

  init(lines: PersonLines, prices: UnsafePointer<Int>, begins: [Int]) {
    self.prices = UnsafeMutablePointer(mutating: prices)
    self.begins = begins
  }

  mutating func add(_ totalPrices: [Int], lines: PersonLines) {
    let width = lines.choices + 1
    let size = lines.dayCount * width
    let own = UnsafeMutablePointer<Int>.allocate(capacity: size)
    own.update(from: prices, count: size)
    for (index, price) in totalPrices.enumerated() where price != 0 {
      let total = lines.totals[index]
      if let amounts = total.amounts {
        for place in 0..<size where own[place] != RosterGrid.impossible {
          let row = total.row(on: place / width)
          own[place] += price * amounts[row * width + place % width]
        }
      } else {
        for mask in begins.indices where UInt8(mask) & total.weekendLimits != 0 {
          begins[mask] += price
        }
      }
    }
    prices = own
    isOwn = true
  }

  mutating func free() {
    if isOwn { prices.deallocate() }
  }
}
