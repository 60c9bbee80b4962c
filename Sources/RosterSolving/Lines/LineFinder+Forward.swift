import Rostering

/// Building lines from the first free day, guided by the table.
extension LineFinder {
  enum Extended {
    case found(label: Int, cost: Int)
    case none
    /// Too many beginnings; no line costs less than this.
    case tooMany(least: Int)
  }

  /// Continues the most promising beginning until one is a whole line.
  func extend(
    _ shape: LineTableShape, days: Range<Int>, lines: PersonLines, prices: UnsafePointer<Int>,
    below: Int, limit: Int
  ) -> Extended {
    if days.isEmpty {
      guard let rest = end.cost(place: start.place, counts: start.counts.start, lines: lines),
        start.cost + rest < below
      else { return .none }
      return .found(label: 0, cost: start.cost + rest)
    }
    labels.push(0)
    // A whole line takes as many as it has days, so that many are always allowed.
    var left = limit
    while let label = labels.pop() {
      if labels.list[label].isOvertaken { continue }
      let least = labels.list[label].least
      if least >= below { return .none }
      if Int(labels.list[label].day) == days.upperBound {
        return .found(label: label, cost: labels.list[label].cost)
      }
      if left < 0 { return .tooMany(least: least) }
      left -= 1
      follow(label, shape, until: days.upperBound, lines: lines, prices: prices, below: below) {
        _ in
        true
      } added: {
        labels.push($0)
      }
    }
    return .none
  }

  /// Adds the labels that come a day after one.
  @inline(__always)
  func follow(
    _ label: Int, _ shape: LineTableShape, until last: Int, lines: PersonLines,
    prices: UnsafePointer<Int>, below: Int, where isWanted: (_ choice: Int) -> Bool,
    added: (Int) -> Void
  ) {
    let from = labels.list[label]
    let day = Int(from.day)
    let width = lines.choices + 1
    for choice in 0..<width {
      let price = prices[day * width + choice]
      if price == RosterGrid.impossible || !isWanted(choice) { continue }
      let counts = labels.next()
      counts.update(from: labels.counts(of: label), count: labels.width)
      var place = Int(from.place)
      guard let more = lines.step(day: day, choice: choice, place: &place, counts: counts) else {
        continue
      }
      var cost = from.cost + price + more
      let least: Int
      if day + 1 == last {
        guard let rest = end.cost(place: place, counts: counts, lines: lines) else { continue }
        cost += rest
        least = cost
      } else {
        guard let on = wayOn(shape, place: place, counts: counts, lines: lines) else { continue }
        least = cost + on
      }
      if least >= below { continue }
      let next = LineLabel(
        cost: cost, least: least, parent: Int32(label), place: Int32(place), day: Int32(day + 1),
        choice: Int32(choice))
      if let number = labels.add(next) { added(number) }
    }
  }

  /// The best line among the most promising beginnings of each day.
  func beam(
    _ shape: LineTableShape, days: Range<Int>, lines: PersonLines, prices: UnsafePointer<Int>,
    terms: LineTerms, width: Int
  ) -> [LineAnswer.Line] {
    labels.begin(counted: lines.totals.count, start)
    var kept = [0]
    var found: [Int] = []
    for _ in days {
      found.removeAll(keepingCapacity: true)
      labels.forget()
      for label in kept {
        follow(
          label, shape, until: days.upperBound, lines: lines, prices: prices, below: terms.below
        ) { _ in
          true
        } added: {
          found.append($0)
        }
      }
      found.removeAll { labels.list[$0].isOvertaken }
      found.sort { (labels.list[$0].least, $0) < (labels.list[$1].least, $1) }
      kept = Array(found.prefix(width))
      if kept.isEmpty { return [] }
    }
    guard let best = kept.first else { return [] }
    return [
      .init(
        choices: line(to: best, days: days, fixed: terms.fixed), cost: labels.list[best].cost)
    ]
  }

  /// Lines that leave the best one on some day for the cheapest other way.
  func others(
    than best: LineAnswer.Line, _ shape: LineTableShape, days: Range<Int>, lines: PersonLines,
    prices: UnsafePointer<Int>, terms: LineTerms
  ) -> [LineAnswer.Line] {
    labels.begin(counted: lines.totals.count, start)
    // The best line's own labels, and what leaves them.
    var label = 0
    var leaving: [Int] = []
    for day in days {
      var own: Int?
      labels.forget()
      follow(
        label, shape, until: days.upperBound, lines: lines, prices: prices, below: terms.below
      ) { _ in
        true
      } added: {
        if Int(labels.list[$0].choice) == best.choices[day] { own = $0 } else { leaving.append($0) }
      }
      // Another choice may have led to the same.
      guard let next = own else { break }
      label = next
    }
    leaving.removeAll { labels.list[$0].isOvertaken }
    leaving.sort { (labels.list[$0].least, $0) < (labels.list[$1].least, $1) }
    var found: [LineAnswer.Line] = []
    var known: Set<[Int]> = [best.choices]
    for first in leaving {
      if found.count + 1 >= terms.wanted { break }
      var at: Int? = first
      while let label = at, Int(labels.list[label].day) < days.upperBound {
        var next: Int?
        labels.forget()
        follow(
          label, shape, until: days.upperBound, lines: lines, prices: prices, below: terms.below
        ) { _ in
          true
        } added: {
          if let other = next, labels.list[other].least <= labels.list[$0].least { return }
          next = $0
        }
        at = next
      }
      guard let last = at else { continue }
      let choices = line(to: last, days: days, fixed: terms.fixed)
      if known.insert(choices).inserted {
        found.append(.init(choices: choices, cost: labels.list[last].cost))
      }
    }
    return found.sorted { $0.cost < $1.cost }
  }
}
