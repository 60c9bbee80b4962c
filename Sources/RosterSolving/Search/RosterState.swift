import Rostering

/// Everybody's lines while they are searched: who is present, what it costs, and what a change of a few
/// days would cost, if it may be.
///
///     state.put(7, on: 3, of: amy)
///     state.put(0, on: 4, of: amy)
///     if let dearer = state.weigh(), dearer <= 0 { state.keep() } else { state.undo() }
///
/// Lines in the state keep all limits, always: `weigh` answers nil for a change that breaks one and takes it
/// back.
final class RosterState {
  let grid: FlatGrid
  /// By person × days + day.
  let lines: UnsafeMutablePointer<Int16>
  /// People on each line of the cover.
  let present: UnsafeMutablePointer<Int32>
  private(set) var cost: Int

  /// What each person's totals have come to, by `FlatPerson.totalStart`.
  private let totals: UnsafeMutablePointer<Int>
  /// Days worked of each weekend, and weekends worked, by `FlatWeekends.start` and `place`.
  private let weekendDays: UnsafeMutablePointer<Int16>
  private let weekendsWorked: UnsafeMutablePointer<Int32>

  /// Room for sums of prices along the cover of a day.
  let sums: UnsafeMutablePointer<Int>

  /// Whose books these are, where several change them at once.
  private let owner: RosterState?

  /// The change that is being weighed.
  private let journal: UnsafeMutablePointer<ChangedDay>
  private var journalCount = 0
  private var weighed = 0

  private struct ChangedDay {
    var person: Int32
    var day: Int32
    var old: Int16
    var new: Int16
  }

  /// - Parameter lines: By person, all within their limits; people who are left out are off all the time,
  ///   whether or not they may be.
  init(_ grid: FlatGrid, lines start: [[Int]]) {
    self.grid = grid
    owner = nil
    let cells = grid.peopleCount * grid.dayCount
    lines = .allocate(capacity: max(1, cells))
    lines.initialize(repeating: 0, count: cells)
    present = .allocate(capacity: max(1, grid.coverCount))
    present.initialize(repeating: 0, count: grid.coverCount)
    totals = .allocate(capacity: max(1, grid.totalCount))
    totals.initialize(repeating: 0, count: grid.totalCount)
    weekendDays = .allocate(capacity: max(1, grid.weekendCount))
    weekendDays.initialize(repeating: 0, count: grid.weekendCount)
    weekendsWorked = .allocate(capacity: max(1, grid.weekendLimitCount))
    weekendsWorked.initialize(repeating: 0, count: grid.weekendLimitCount)
    sums = .allocate(capacity: grid.coverCount + 1)
    sums.initialize(repeating: 0, count: grid.coverCount + 1)
    // All days at once, or two exchanges of at most 14 days between two people.
    journal = .allocate(capacity: cells + 64)
    cost = grid.costOfNobody
    // The books begin with everybody off all the time, which may be against limits; the lines put then are
    // not.
    for person in 0..<grid.peopleCount { cost += openBooks(of: person) }
    for (person, line) in start.enumerated() { replace(person, with: line) }
  }

  /// Another pair of hands on the same books, to change other people on other days at the same time. Its
  /// `cost` is what it has added since it began or was asked.
  init(sharing owner: RosterState) {
    self.owner = owner
    grid = owner.grid
    lines = owner.lines
    present = owner.present
    totals = owner.totals
    weekendDays = owner.weekendDays
    weekendsWorked = owner.weekendsWorked
    sums = .allocate(capacity: grid.coverCount + 1)
    sums.initialize(repeating: 0, count: grid.coverCount + 1)
    journal = .allocate(capacity: grid.peopleCount * grid.dayCount + 64)
    cost = 0
  }

  deinit {
    sums.deallocate()
    journal.deallocate()
    guard owner == nil else { return }
    lines.deallocate()
    present.deallocate()
    totals.deallocate()
    weekendDays.deallocate()
    weekendsWorked.deallocate()
  }

  /// Takes over what another pair of hands has added to the cost.
  func takeCost(of other: RosterState) {
    cost += other.cost
    other.cost = 0
  }

  /// Everybody's lines as they are.
  var currentLines: [[Int]] {
    (0..<grid.peopleCount).map { line(of: $0) }
  }

  func line(of person: Int) -> [Int] {
    (0..<grid.dayCount).map { Int(lines[person * grid.dayCount + $0]) }
  }

  /// Gives a person another line, which keeps their limits.
  func replace(_ person: Int, with line: [Int]) {
    for day in line.indices { put(Int16(line[day]), on: day, of: person) }
    apply()
    keep()
  }

  // MARK: A change

  /// Writes a choice into a line, to be weighed.
  @inline(__always) func put(_ choice: Int16, on day: Int, of person: Int) {
    let place = person &* grid.dayCount &+ day
    let old = lines[place]
    if old == choice { return }
    lines[place] = choice
    journal[journalCount] = ChangedDay(
      person: Int32(truncatingIfNeeded: person), day: Int32(truncatingIfNeeded: day), old: old,
      new: choice)
    journalCount &+= 1
  }

  /// Whether anything was put.
  var isChanged: Bool { journalCount > 0 }

  /// What the change would add to the cost; nil, with the change taken back, if it breaks a limit.
  func weigh() -> Int? {
    for index in 0..<journalCount where !keepsNeighbours(journal[index]) {
      restoreAll()
      return nil
    }
    var dearer = 0
    for index in 0..<journalCount { dearer &+= bookDay(journal[index]) }
    for index in 0..<journalCount where !keepsBooks(journal[index]) {
      for entry in 0..<journalCount {
        let day = journal[entry]
        _ = bookDay(ChangedDay(person: day.person, day: day.day, old: day.new, new: day.old))
      }
      restoreAll()
      return nil
    }
    for index in 0..<journalCount { dearer &+= coverDay(journal[index]) }
    weighed = dearer
    return dearer
  }

  /// Makes the change that was weighed.
  @inline(__always) func keep() {
    cost &+= weighed
    journalCount = 0
    weighed = 0
  }

  /// Takes back the change that was weighed.
  func undo() {
    for index in 0..<journalCount {
      let day = journal[index]
      let back = ChangedDay(person: day.person, day: day.day, old: day.new, new: day.old)
      _ = bookDay(back)
      _ = coverDay(back)
    }
    restoreAll()
    weighed = 0
  }

  /// Counts the change without asking for limits.
  private func apply() {
    var dearer = 0
    for index in 0..<journalCount {
      dearer += bookDay(journal[index])
      dearer += coverDay(journal[index])
    }
    weighed = dearer
  }

  /// The lines as they were; from the end, for a day may have been put twice.
  @inline(__always) private func restoreAll() {
    while journalCount > 0 {
      journalCount &-= 1
      let change = journal[journalCount]
      lines[Int(change.person) &* grid.dayCount &+ Int(change.day)] = change.old
    }
  }

  // MARK: Limits around a day

  /// Whether the day may be worked so, and fits the days beside it.
  @inline(__always) private func keepsNeighbours(_ change: ChangedDay) -> Bool {
    let person = grid.people + Int(change.person)
    let day = Int(change.day)
    let new = Int(change.new)
    let width = person.pointee.width
    let line = lines + Int(change.person) &* grid.dayCount
    if person.pointee.prices[day &* width &+ new] == RosterGrid.impossible { return false }
    if day > 0, !person.pointee.follows[day &- 1][Int(line[day &- 1]) &* width &+ new] {
      return false
    }
    if day &+ 1 < grid.dayCount, !person.pointee.follows[day][new &* width &+ Int(line[day &+ 1])] {
      return false
    }
    let runsOf = person.pointee.runsOf
    var changed = runsOf[Int(change.old)] ^ runsOf[new]
    while changed != 0 {
      let run = changed.trailingZeroBitCount
      changed &= changed &- 1
      let bit: UInt64 = 1 << UInt64(truncatingIfNeeded: run)
      let limit = person.pointee.runs + run
      let keeps =
        runsOf[new] & bit != 0
        ? keepsRun(limit, through: day, bit: bit, runsOf: runsOf, line: line)
        : keepsRuns(limit, besides: day, bit: bit, runsOf: runsOf, line: line)
      if !keeps { return false }
    }
    if person.pointee.sameCount > 0, new > 0 {
      return keepsSames(person, day: day, choice: new, line: line)
    }
    return true
  }

  @inline(__always) private func keepsRun(
    _ limit: UnsafeMutablePointer<FlatRun>, through day: Int, bit: UInt64,
    runsOf: UnsafeMutablePointer<UInt64>, line: UnsafeMutablePointer<Int16>
  ) -> Bool {
    let (least, most) = (limit.pointee.least, limit.pointee.most)
    // Longer than this is never asked about.
    let enough = most == .max ? least : most &+ 1
    var first = day
    while first > 0, day &- first < enough, runsOf[Int(line[first &- 1])] & bit != 0 { first &-= 1 }
    var last = day
    while last &+ 1 < grid.dayCount, last &- first < enough, runsOf[Int(line[last &+ 1])] & bit != 0
    {
      last &+= 1
    }
    let length = last &- first &+ 1 &+ (first == 0 ? limit.pointee.before : 0)
    if length > most { return false }
    if length >= least { return true }
    return last &+ 1 == grid.dayCount || (first == 0 && !limit.pointee.leastHoldsAtStart)
  }

  @inline(__always) private func keepsRuns(
    _ limit: UnsafeMutablePointer<FlatRun>, besides day: Int, bit: UInt64,
    runsOf: UnsafeMutablePointer<UInt64>, line: UnsafeMutablePointer<Int16>
  ) -> Bool {
    let least = limit.pointee.least
    if least <= 1 { return true }
    if day == 0 {
      let before = limit.pointee.before
      if before > 0, limit.pointee.leastHoldsAtStart, before < least { return false }
    } else if runsOf[Int(line[day &- 1])] & bit != 0 {
      var first = day &- 1
      while first > 0, day &- first < least, runsOf[Int(line[first &- 1])] & bit != 0 {
        first &-= 1
      }
      if day &- first &+ (first == 0 ? limit.pointee.before : 0) < least,
        first > 0 || limit.pointee.leastHoldsAtStart
      {
        return false
      }
    }
    if day &+ 1 < grid.dayCount, runsOf[Int(line[day &+ 1])] & bit != 0 {
      var last = day &+ 1
      while last &+ 1 < grid.dayCount, last &- day < least, runsOf[Int(line[last &+ 1])] & bit != 0
      {
        last &+= 1
      }
      if last &- day < least, last &+ 1 < grid.dayCount { return false }
    }
    return true
  }

  private func keepsSames(
    _ person: UnsafeMutablePointer<FlatPerson>, day: Int, choice: Int,
    line: UnsafeMutablePointer<Int16>
  ) -> Bool {
    for index in 0..<person.pointee.sameCount {
      let same = person.pointee.sames + index
      if day < same.pointee.lower || day >= same.pointee.upper { continue }
      let kind = same.pointee.kinds[choice]
      for other in same.pointee.lower..<same.pointee.upper {
        let choice = Int(line[other])
        if choice > 0, same.pointee.kinds[choice] != kind { return false }
      }
    }
    return true
  }

  // MARK: Books

  /// Counts a person who is off all the time; gives what that costs.
  private func openBooks(of index: Int) -> Int {
    let person = grid.people + index
    var cost = 0
    for day in 0..<grid.dayCount {
      let price = person.pointee.prices[day * person.pointee.width]
      // A day that can't be off is priced once it is worked.
      cost += price == RosterGrid.impossible ? 0 : price
      addAmounts(person, place: day * person.pointee.width, sign: 1)
    }
    for total in 0..<person.pointee.totalCount {
      let limit = person.pointee.totals[total]
      cost += limit.price(of: totals[person.pointee.totalStart + total]) ?? 0
    }
    return cost
  }

  private func addAmounts(_ person: UnsafeMutablePointer<FlatPerson>, place: Int, sign: Int) {
    for entry in person.pointee.amountStarts[place]..<person.pointee.amountStarts[place + 1] {
      let amount = person.pointee.amounts[Int(entry)]
      totals[person.pointee.totalStart + Int(amount.total)] += sign * Int(amount.amount)
    }
  }

  /// Counts a changed day in the person's totals and weekends; gives what the person's own prices add.
  @inline(__always) private func bookDay(_ change: ChangedDay) -> Int {
    let person = grid.people + Int(change.person)
    let day = Int(change.day)
    let width = person.pointee.width
    let oldPrice = person.pointee.prices[day &* width &+ Int(change.old)]
    let newPrice = person.pointee.prices[day &* width &+ Int(change.new)]
    var dearer =
      (newPrice == RosterGrid.impossible ? 0 : newPrice)
      &- (oldPrice == RosterGrid.impossible ? 0 : oldPrice)
    dearer &+= bookAmounts(person, place: day &* width &+ Int(change.old), sign: -1)
    dearer &+= bookAmounts(person, place: day &* width &+ Int(change.new), sign: 1)
    if (change.old > 0) != (change.new > 0) {
      let sign: Int16 = change.new > 0 ? 1 : -1
      for index in 0..<person.pointee.weekendLimitCount {
        let limit = person.pointee.weekends + index
        let weekend = Int(limit.pointee.weekendOf[day])
        if weekend < 0 { continue }
        let place = limit.pointee.start &+ weekend
        let was = weekendDays[place]
        weekendDays[place] = was &+ sign
        if was == 0 {
          weekendsWorked[limit.pointee.place] &+= 1
          dearer &+= limit.pointee.price
        } else if was &+ sign == 0 {
          weekendsWorked[limit.pointee.place] &-= 1
          dearer &-= limit.pointee.price
        }
      }
    }
    return dearer
  }

  @inline(__always) private func bookAmounts(
    _ person: UnsafeMutablePointer<FlatPerson>, place: Int, sign: Int
  ) -> Int {
    var dearer = 0
    var entry = Int(person.pointee.amountStarts[place])
    let end = Int(person.pointee.amountStarts[place &+ 1])
    while entry < end {
      let amount = person.pointee.amounts[entry]
      let limit = person.pointee.totals + Int(amount.total)
      let book = totals + (person.pointee.totalStart &+ Int(amount.total))
      let was = book.pointee
      book.pointee = was &+ sign &* Int(amount.amount)
      if limit.pointee.price > 0 {
        dearer &+=
          (limit.pointee.price(of: book.pointee) ?? 0) &- (limit.pointee.price(of: was) ?? 0)
      }
      entry &+= 1
    }
    return dearer
  }

  /// Whether the totals and weekends that a changed day belongs to are within their limits.
  @inline(__always) private func keepsBooks(_ change: ChangedDay) -> Bool {
    let person = grid.people + Int(change.person)
    let day = Int(change.day)
    let width = person.pointee.width
    if !keepsTotals(person, place: day &* width &+ Int(change.old))
      || !keepsTotals(person, place: day &* width &+ Int(change.new))
    {
      return false
    }
    if (change.old > 0) == (change.new > 0) { return true }
    for index in 0..<person.pointee.weekendLimitCount {
      let limit = person.pointee.weekends + index
      let weekend = Int(limit.pointee.weekendOf[day])
      if weekend >= 0, !keepsWeekend(limit, weekend) { return false }
    }
    return true
  }

  @inline(__always) private func keepsTotals(
    _ person: UnsafeMutablePointer<FlatPerson>, place: Int
  ) -> Bool {
    var entry = Int(person.pointee.amountStarts[place])
    let end = Int(person.pointee.amountStarts[place &+ 1])
    while entry < end {
      let total = Int(person.pointee.amounts[entry].total)
      let limit = person.pointee.totals + total
      if limit.pointee.price < 0 {
        let value = totals[person.pointee.totalStart &+ total]
        if value < limit.pointee.least || value > limit.pointee.most { return false }
      }
      entry &+= 1
    }
    return true
  }

  @inline(__always) private func keepsWeekend(
    _ limit: UnsafeMutablePointer<FlatWeekends>, _ weekend: Int
  ) -> Bool {
    if Int(weekendsWorked[limit.pointee.place]) > limit.pointee.most { return false }
    let days = weekendDays + limit.pointee.start
    if limit.pointee.isWhole, days[weekend] != 0, days[weekend] != limit.pointee.sizes[weekend] {
      return false
    }
    if limit.pointee.mostInRow == .max || days[weekend] == 0 { return true }
    var first = weekend
    while first > 0, days[first &- 1] > 0 { first &-= 1 }
    var last = weekend
    while last &+ 1 < limit.pointee.count, days[last &+ 1] > 0 { last &+= 1 }
    let length = last &- first &+ 1 &+ (first == 0 ? limit.pointee.inRowBefore : 0)
    return length <= limit.pointee.mostInRow
  }

  // MARK: Cover

  /// What one more person on a line of the cover costs.
  @inline(__always) func priceOfOneMore(on line: Int) -> Int {
    grid.slopes[Int(grid.slopeStarts[line] &+ min(present[line], grid.lastSlopes[line]))]
  }

  /// What one person less on a line of the cover saves; there is at least one.
  @inline(__always) func priceOfLast(on line: Int) -> Int {
    grid.slopes[Int(grid.slopeStarts[line] &+ min(present[line] &- 1, grid.lastSlopes[line]))]
  }

  /// Moves a person on the cover; gives what that adds to its cost. Where ranges of both choices overlap,
  /// only the rest is touched: shifts of which one starts a little later are alike for hours.
  @inline(__always) private func coverDay(_ change: ChangedDay) -> Int {
    let person = grid.people + Int(change.person)
    let day = Int(change.day) &* person.pointee.width
    let starts = person.pointee.partStarts
    let parts = person.pointee.parts
    var old = Int(starts[day &+ Int(change.old)])
    let oldEnd = Int(starts[day &+ Int(change.old) &+ 1])
    var new = Int(starts[day &+ Int(change.new)])
    let newEnd = Int(starts[day &+ Int(change.new) &+ 1])
    var dearer = 0
    while old < oldEnd, new < newEnd {
      let (from, to) = (parts[old], parts[new])
      let lower = max(from.lower, to.lower)
      let upper = min(from.upper, to.upper)
      if lower < upper {
        dearer &+= leave(from.lower, lower) &+ leave(upper, from.upper)
        dearer &+= join(to.lower, lower) &+ join(upper, to.upper)
      } else {
        dearer &+= leave(from.lower, from.upper) &+ join(to.lower, to.upper)
      }
      old &+= 1
      new &+= 1
    }
    while old < oldEnd {
      dearer &+= leave(parts[old].lower, parts[old].upper)
      old &+= 1
    }
    while new < newEnd {
      dearer &+= join(parts[new].lower, parts[new].upper)
      new &+= 1
    }
    return dearer
  }

  @inline(__always) private func leave(_ lower: Int32, _ upper: Int32) -> Int {
    var dearer = 0
    var line = Int(lower)
    while line < Int(upper) {
      dearer &-= priceOfLast(on: line)
      present[line] &-= 1
      line &+= 1
    }
    return dearer
  }

  @inline(__always) private func join(_ lower: Int32, _ upper: Int32) -> Int {
    var dearer = 0
    var line = Int(lower)
    while line < Int(upper) {
      dearer &+= priceOfOneMore(on: line)
      present[line] &+= 1
      line &+= 1
    }
    return dearer
  }
}
