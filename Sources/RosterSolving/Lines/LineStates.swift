import Rostering

/// What has to be remembered of a line's days so far to know what may come next, as a graph by day: a
/// state before each day, and for each choice the state after it.
///
/// Runs, followers, weekends in a row or whole and days of the same kind are all in the states; totals and
/// the number of weekends worked are not. States that allow the same from a day on are one (J. E. Hopcroft's
/// minimisation, which for a graph without cycles is one pass from the last day), so that a person with
/// simple limits has few. People whose limits are alike share it.
final class LineStates: Sendable {
  /// What makes people alike.
  struct Limits: Hashable, Sendable {
    var dayCount: Int
    var choices: Int
    var mayFollow: [Bool]
    var mayFollowFrom: [Int: [Bool]]
    var runs: [RosterGrid.RunLimit]
    var weekends: [RosterGrid.WeekendLimit]
    var sames: [RosterGrid.SameLimit]

    init(_ person: RosterGrid.Person, dayCount: Int) {
      self.dayCount = dayCount
      choices = person.choices
      mayFollow = person.mayFollow
      mayFollowFrom = person.mayFollowFrom
      runs = person.runs
      weekends = person.weekends
      sames = person.sames
    }
  }

  let dayCount: Int
  let choices: Int
  /// States before each day, and after the last, where there is one. None at all if there is no line.
  let stateCounts: [Int]
  /// Choices of a day that lead from every state to the same one have the same column:
  /// `columnOf[day * (choices + 1) + choice]`.
  let columnOf: [Int]
  let columnCounts: [Int]
  /// Where a day's part of `next` and `begins` starts; a state's part follows by its number times the
  /// columns.
  let starts: [Int]
  /// The state after a choice; −1 where it isn't allowed.
  let next: [Int32]
  /// Which of the weekend limits gets another weekend worked, a bit each.
  let begins: [UInt8]

  init(_ limits: Limits) {
    let rules = StateRules(limits)
    let dayCount = limits.dayCount
    let classCount = rules.representatives.count
    // All states that can be reached, day by day, with what each class of choices leads to.
    var reached: [[UInt64]] = [[rules.first]]
    var arcs: [[Int32]] = []
    var opened: [[UInt8]] = []
    var old = [Int](repeating: 0, count: rules.radixes.count)
    var new = old
    var index = StateIndex()
    for day in 0..<dayCount {
      index.removeAll()
      var dayArcs: [Int32] = []
      var dayOpened: [UInt8] = []
      dayArcs.reserveCapacity(reached[day].count * classCount)
      for key in reached[day] {
        rules.unpack(key, into: &old)
        for choiceClass in 0..<classCount {
          if let opens = rules.step(from: old, into: &new, day: day, choiceClass: choiceClass) {
            dayArcs.append(Int32(index.place(of: rules.pack(new))))
            dayOpened.append(opens)
          } else {
            dayArcs.append(-1)
            dayOpened.append(0)
          }
        }
      }
      reached.append(index.keys)
      arcs.append(dayArcs)
      opened.append(dayOpened)
    }
    // From the last day back: states with the same ways on are one.
    var merged = [Int32](repeating: 0, count: reached[dayCount].count)
    var counts = [Int](repeating: 0, count: dayCount + 1)
    counts[dayCount] = reached[dayCount].isEmpty ? 0 : 1
    var kept: [[Int32]] = .init(repeating: [], count: dayCount)
    for day in stride(from: dayCount - 1, through: 0, by: -1) {
      var rows = RowIndex(width: classCount)
      var now = [Int32](repeating: -1, count: reached[day].count)
      var row = [Int32](repeating: 0, count: classCount)
      for state in now.indices {
        var isDead = true
        for choiceClass in 0..<classCount {
          let place = state * classCount + choiceClass
          let to = arcs[day][place] < 0 ? -1 : merged[Int(arcs[day][place])]
          row[choiceClass] = to < 0 ? -1 : to << 8 | Int32(opened[day][place])
          if to >= 0 { isDead = false }
        }
        if !isDead { now[state] = Int32(rows.place(of: row)) }
      }
      counts[day] = rows.count
      kept[day] = rows.rows
      merged = now
    }
    // Columns that are alike are one.
    var columnOf = [Int](repeating: 0, count: dayCount * (limits.choices + 1))
    var columnCounts: [Int] = []
    var starts: [Int] = []
    var next: [Int32] = []
    var begins: [UInt8] = []
    for day in 0..<dayCount {
      var columns = RowIndex(width: counts[day])
      var column = [Int32](repeating: 0, count: counts[day])
      let places = (0..<classCount).map { choiceClass in
        for state in column.indices { column[state] = kept[day][state * classCount + choiceClass] }
        return columns.place(of: column)
      }
      for choice in 0...limits.choices {
        columnOf[day * (limits.choices + 1) + choice] = places[rules.classOf[choice]]
      }
      columnCounts.append(columns.count)
      starts.append(next.count)
      for state in 0..<counts[day] {
        for place in 0..<columns.count {
          let arc = columns.rows[place * counts[day] + state]
          next.append(arc < 0 ? -1 : arc >> 8)
          begins.append(arc < 0 ? 0 : UInt8(arc & 255))
        }
      }
    }
    self.dayCount = dayCount
    choices = limits.choices
    stateCounts = counts
    self.columnOf = columnOf
    self.columnCounts = columnCounts
    self.starts = starts
    self.next = next
    self.begins = begins
  }
}

/// How one state follows from another: a number for the last choice, each run, weekend and row of days of
/// the same kind, packed into one.
private struct StateRules {
  let limits: LineStates.Limits
  /// Choices that nothing tells apart have the same class.
  var classOf: [Int] = []
  /// A choice of each class.
  var representatives: [Int] = []
  var radixes: [Int] = []
  var first: UInt64 = 0
  /// By weekend limit and day: 0 if it is in no weekend, else 1, or 2 on a weekend's last day.
  var weekendDays: [[UInt8]] = []
  /// By limit: how large a run's length gets before it doesn't matter any more.
  var runCaps: [Int] = []
  var rowCaps: [Int] = []
  var sameKinds: [[Int]] = []
  /// By limit: its place among the last numbers of a state, which limits on other days share.
  var sameRows: [Int] = []

  init(_ limits: LineStates.Limits) {
    self.limits = limits
    let width = limits.choices + 1
    let matrices = [limits.mayFollow] + limits.mayFollowFrom.sorted { $0.key < $1.key }.map(\.value)
    var signatures: [[Int]: Int] = [:]
    for choice in 0..<width {
      var signature = [choice > 0 ? 1 : 0]
      for matrix in matrices {
        for other in 0..<width {
          signature.append(matrix[choice * width + other] ? 1 : 0)
          signature.append(matrix[other * width + choice] ? 1 : 0)
        }
      }
      signature += limits.runs.map { $0.counts[choice] ? 1 : 0 }
      signature += limits.sames.map { choice > 0 ? $0.kinds[choice] : 0 }
      let place = signatures[signature] ?? signatures.count
      if place == signatures.count {
        signatures[signature] = place
        representatives.append(choice)
      }
      classOf.append(place)
    }

    var start = [0]
    radixes = [representatives.count + 1]
    for run in limits.runs {
      let isBounded = run.most < limits.dayCount + run.before
      let cap = isBounded ? max(run.most, run.before) : max(run.least, 1)
      runCaps.append(isBounded ? cap : -cap)
      radixes += [cap + 1, 2]
      let isExempt = run.before > 0 && run.before < run.least && !run.leastHoldsAtStart
      if isExempt, !isBounded {
        start += [cap, 0]
      } else {
        start += [min(run.before, cap), isExempt ? 1 : 0]
      }
    }
    for limit in limits.weekends {
      var days = [UInt8](repeating: 0, count: limits.dayCount)
      for weekend in limit.weekends {
        precondition(!weekend.isEmpty, "A weekend has days.")
        for day in weekend {
          precondition(days[day] == 0, "A day is in one weekend.")
          days[day] = 1
        }
        days[weekend.max() ?? 0] = 2
      }
      weekendDays.append(days)
      let inRow = limit.mostInRow
      let isBounded = inRow < limit.weekends.count + limit.inRowBefore
      rowCaps.append(isBounded ? max(inRow, 0) : 0)
      radixes += [4, (isBounded ? max(inRow, 0) : 0) + 1]
      start += [0, isBounded ? min(limit.inRowBefore, max(inRow, 0)) : 0]
    }
    precondition(limits.weekends.count <= 8, "A person has up to eight limits of weekends.")
    var rowDays: [[Range<Int>]] = []
    for limit in limits.sames {
      var numbers: [Int: Int] = [:]
      sameKinds.append(
        limit.kinds.map { kind in
          let number = numbers[kind] ?? numbers.count + 1
          numbers[kind] = number
          return number
        })
      let row = rowDays.firstIndex { !$0.contains { $0.overlaps(limit.days) } } ?? rowDays.count
      if row == rowDays.count {
        rowDays.append([])
        radixes.append(1)
        start.append(0)
      }
      rowDays[row].append(limit.days)
      let place = radixes.count - rowDays.count + row
      radixes[place] = max(radixes[place], numbers.count + 1)
      sameRows.append(row)
    }
    var size: UInt64 = 1
    for radix in radixes {
      let (product, overflows) = size.multipliedReportingOverflow(by: UInt64(radix))
      precondition(!overflows, "A person's limits fit into a state.")
      size = product
    }
    first = pack(start)
  }

  func pack(_ numbers: [Int]) -> UInt64 {
    var key: UInt64 = 0
    for index in numbers.indices { key = key * UInt64(radixes[index]) + UInt64(numbers[index]) }
    return key
  }

  func unpack(_ key: UInt64, into numbers: inout [Int]) {
    var rest = key
    for index in numbers.indices.reversed() {
      numbers[index] = Int(rest % UInt64(radixes[index]))
      rest /= UInt64(radixes[index])
    }
  }

  /// Nil where the choice isn't allowed; else which weekend limits get another weekend worked.
  func step(from old: [Int], into new: inout [Int], day: Int, choiceClass: Int) -> UInt8? {
    let choice = representatives[choiceClass]
    let width = limits.choices + 1
    if old[0] > 0 {
      let follows = limits.mayFollowFrom[day - 1] ?? limits.mayFollow
      if !follows[representatives[old[0] - 1] * width + choice] { return nil }
    }
    new[0] = choiceClass + 1
    var place = 1
    for (index, run) in limits.runs.enumerated() {
      let isBounded = runCaps[index] >= 0
      let cap = abs(runCaps[index])
      var length = old[place]
      var isExempt = old[place + 1] == 1
      if run.counts[choice] {
        if length == 0 { isExempt = day == 0 && !run.leastHoldsAtStart }
        length += 1
        if isBounded, length > run.most { return nil }
        if isExempt, !isBounded { length = cap }
        length = min(length, cap)
        if length >= run.least { isExempt = false }
      } else {
        if length > 0, length < run.least, !isExempt { return nil }
        length = 0
        isExempt = false
      }
      new[place] = length
      new[place + 1] = isExempt ? 1 : 0
      place += 2
    }
    var begins: UInt8 = 0
    for (index, limit) in limits.weekends.enumerated() {
      var seen = old[place]
      var inRow = old[place + 1]
      let kind = weekendDays[index][day]
      if kind > 0 {
        let counts = limit.most < limit.weekends.count || limit.price > 0
        if choice > 0, seen & 1 == 0, counts { begins |= 1 << UInt8(index) }
        seen |= choice > 0 ? 1 : 2
        if limit.isWhole, seen == 3 { return nil }
        if kind == 2 {
          if limit.mostInRow < limit.weekends.count + limit.inRowBefore {
            inRow = seen & 1 == 1 ? inRow + 1 : 0
            if inRow > rowCaps[index] || inRow > limit.mostInRow { return nil }
          }
          seen = 0
        }
      }
      new[place] = seen
      new[place + 1] = inRow
      place += 2
    }
    for row in place..<old.count { new[row] = old[row] }
    for (index, limit) in limits.sames.enumerated() where limit.days.contains(day) {
      let row = place + sameRows[index]
      if choice > 0 {
        let own = sameKinds[index][choice]
        if old[row] > 0, old[row] != own { return nil }
        new[row] = own
      }
      if day == limit.days.upperBound - 1 { new[row] = 0 }
    }
    return begins
  }
}

/// Keys in the order in which they come, each once.
private struct StateIndex {
  private(set) var keys: [UInt64] = []
  private var places: [Int32] = .init(repeating: -1, count: 64)

  mutating func removeAll() {
    keys = []
    for index in places.indices { places[index] = -1 }
  }

  mutating func place(of key: UInt64) -> Int {
    if keys.count * 2 >= places.count { grow() }
    var slot = spread(key)
    while places[slot] >= 0 {
      if keys[Int(places[slot])] == key { return Int(places[slot]) }
      slot = (slot + 1) & (places.count - 1)
    }
    places[slot] = Int32(keys.count)
    keys.append(key)
    return keys.count - 1
  }

  private func spread(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (places.count - 1)
  }

  private mutating func grow() {
    places = .init(repeating: -1, count: places.count * 2)
    for (place, key) in keys.enumerated() {
      var slot = spread(key)
      while places[slot] >= 0 { slot = (slot + 1) & (places.count - 1) }
      places[slot] = Int32(place)
    }
  }
}

/// Rows of numbers in the order in which they come, each once.
private struct RowIndex {
  let width: Int
  private(set) var rows: [Int32] = []
  private(set) var count = 0
  private var places: [UInt64: [Int]] = [:]

  init(width: Int) { self.width = width }

  mutating func place(of row: [Int32]) -> Int {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for number in row {
      hash = (hash ^ UInt64(UInt32(bitPattern: number))) &* 1_099_511_628_211
    }
    for place in places[hash] ?? []
    where rows[place * width..<(place + 1) * width].elementsEqual(row) {
      return place
    }
    places[hash, default: []].append(count)
    rows += row
    count += 1
    return count - 1
  }
}
