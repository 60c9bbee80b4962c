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

  package init(
    free: Range<Int>? = nil, fixed: [Int] = [], below: Int = .max, wanted: Int = 1,
    labels: Int = 200_000, beam: Int = 24
  ) {
    self.free = free
    self.fixed = fixed
    self.below = below
    self.wanted = wanted
    self.labels = labels
    self.beam = beam
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
    chooseWidth(lines, prices: prices, days: days)

    var answer = LineAnswer(bound: terms.below, isExact: false)
    var bound = Int.min
    for (index, shape) in lines.tables.enumerated() {
      fill(shape, days: days, lines: lines, prices: prices)
      let isLast = index == lines.tables.count - 1
      let least = begin(shape, lines: lines)
      bound = max(bound, least ?? terms.below)
      guard least != nil, bound < terms.below else { return none }
      let limit = isLast ? terms.labels : min(terms.labels, max(300, shape.work / 100))
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
        if !isLast, lines.tables[index + 1].work < terms.labels * 1000 { continue }
        answer.bound = min(bound, terms.below)
        var width = max(1, terms.beam)
        while answer.lines.isEmpty, width <= max(terms.beam, 500) {
          answer.lines = beam(
            shape, days: days, lines: lines, prices: prices, terms: terms, width: width)
          width *= 4
        }
      }
      if terms.wanted > 1, let best = answer.lines.first {
        answer.lines += others(
          than: best, shape, days: days, lines: lines, prices: prices, terms: terms)
      }
      return answer
    }
    return answer
  }

  /// Takes wide numbers where the narrow ones might not do.
  private func chooseWidth(_ lines: PersonLines, prices: UnsafePointer<Int>, days: Range<Int>) {
    var most = Double(lines.mostExtra) + Double(end.mostCost)
    let width = lines.choices + 1
    for day in days {
      var highest = 0
      for choice in 0..<width where prices[day * width + choice] != RosterGrid.impossible {
        highest = max(highest, abs(prices[day * width + choice]))
      }
      most += Double(highest)
    }
    isWide = most >= Double(1 << 28)
    precondition(most < Double(1 << 60), "Prices of a line stay below 2^60.")
  }

  private func fill(
    _ shape: LineTableShape, days: Range<Int>, lines: PersonLines, prices: UnsafePointer<Int>
  ) {
    let groups = lines.choices + 1
    if isWide {
      wide.reserve(shape.size)
      wideGroups.reserve(groups)
      end.write(to: wide.start, shape, lines: lines)
      shape.fill(
        wide.start, days: days, lines: lines, prices: prices, groupPrices: wideGroups.start)
    } else {
      narrow.reserve(shape.size)
      narrowGroups.reserve(groups)
      end.write(to: narrow.start, shape, lines: lines)
      shape.fill(
        narrow.start, days: days, lines: lines, prices: prices, groupPrices: narrowGroups.start)
    }
    work += shape.work * days.count / max(1, lines.dayCount)
  }

  /// The cheapest way on; nil where there is none.
  @inline(__always)
  func wayOn(_ shape: LineTableShape, place: Int, counts: UnsafePointer<Int32>) -> Int? {
    guard let index = shape.index(place: place, counts: counts) else { return nil }
    if isWide {
      let value = wide.start[index]
      return value > never(Int64.self) / 2 ? nil : Int(value)
    }
    let value = narrow.start[index]
    return value > never(Int32.self) / 2 ? nil : Int(value)
  }

  /// Begins with the label from which all lines start, and gives what the table says of them.
  private func begin(_ shape: LineTableShape, lines: PersonLines) -> Int? {
    labels.begin(counted: lines.totals.count, start)
    guard let on = wayOn(shape, place: start.place, counts: start.counts.start) else { return nil }
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
