import Rostering

/// What of a person's last days decides which choices may come next, as states that are numbered: the kind of
/// the last day, and how long each limited run has lasted.
///
/// A finite automaton over the days, as in G. Pesant, "A regular language membership constraint for finite
/// sequences of variables", 2004, doi:10.1007/978-3-540-30201-8_36.
struct LinePatterns {
  /// Choices of the same kind belong to the same runs and may follow, and be followed by, the same. The day
  /// off is of kind 0 alone.
  var kindCount: Int
  /// By choice.
  var kindOf: UnsafeMutablePointer<Int16>
  /// By kind: one of its choices.
  var choiceOf: UnsafeMutablePointer<Int16>
  var stateCount: Int
  /// By state: the kind of its last day; −1 before the first.
  var lastKind: UnsafeMutablePointer<Int16>
  /// By state × kinds + kind: the state after such a day, whether or not it may be.
  var after: UnsafeMutablePointer<Int16>
  /// The same, or −1 where runs or the day before forbid it.
  var next: UnsafeMutablePointer<Int16>
  /// The state before the first day.
  var start: Int
  /// By kind: a state after one such day of which nothing more is known.
  var fresh: UnsafeMutablePointer<Int16>
  /// After so many days a state no longer depends on where one began to look.
  var memory: Int

  /// What a state stands for.
  private struct Past: Hashable {
    var kind: Int
    var lengths: [Int]
    /// Whether a run touches the first day and may be short.
    var mayBeShort: [Bool]
  }

  /// Nil where there would be too many states.
  init?(_ person: RosterGrid.Person, in arena: inout Arena, mostStates: Int = 4_000) {
    let width = person.choices + 1
    let tables = [person.mayFollow] + person.mayFollowFrom.sorted { $0.key < $1.key }.map(\.value)
    var kinds: [[Bool]: Int] = [:]
    var kindOf: [Int] = []
    var choiceOf: [Int] = []
    for choice in 0..<width {
      var signature = [choice == 0] + person.runs.map { $0.counts[choice] }
      for table in tables {
        for other in 0..<width {
          signature.append(table[choice * width + other])
          signature.append(table[other * width + choice])
        }
      }
      let kind = kinds[signature] ?? kinds.count
      if kind == kinds.count {
        kinds[signature] = kind
        choiceOf.append(choice)
      }
      kindOf.append(kind)
    }
    let kindCount = kinds.count
    // A run is never asked about beyond this.
    let caps = person.runs.map { $0.most == .max ? max(1, $0.least) : max($0.least, $0.most) }

    func step(_ past: Past, _ kind: Int) -> (past: Past, isAllowed: Bool) {
      var result = Past(kind: kind, lengths: past.lengths, mayBeShort: past.mayBeShort)
      var isAllowed =
        past.kind < 0 || person.mayFollow[choiceOf[past.kind] * width + choiceOf[kind]]
      for (index, run) in person.runs.enumerated() {
        if run.counts[choiceOf[kind]] {
          let length = past.lengths[index] + 1
          if run.most != .max, length > run.most { isAllowed = false }
          result.lengths[index] = min(length, caps[index])
        } else {
          let length = past.lengths[index]
          if length > 0, length < run.least, !past.mayBeShort[index] { isAllowed = false }
          result.lengths[index] = 0
          result.mayBeShort[index] = false
        }
        if result.lengths[index] >= run.least { result.mayBeShort[index] = false }
      }
      return (result, isAllowed)
    }

    var pasts = [
      Past(
        kind: -1, lengths: zip(person.runs, caps).map { min($0.before, $1) },
        mayBeShort: person.runs.map { !$0.leastHoldsAtStart && $0.before < $0.least })
    ]
    var numbers = [pasts[0]: 0]
    func number(_ past: Past) -> Int {
      if let known = numbers[past] { return known }
      numbers[past] = pasts.count
      pasts.append(past)
      return pasts.count - 1
    }
    let fresh = (0..<kindCount).map { kind in
      number(
        Past(
          kind: kind, lengths: person.runs.map { $0.counts[choiceOf[kind]] ? 1 : 0 },
          mayBeShort: person.runs.map { _ in false }))
    }
    var after: [Int16] = []
    var next: [Int16] = []
    var looked = 0
    while looked < pasts.count {
      if pasts.count > mostStates { return nil }
      for kind in 0..<kindCount {
        let (past, isAllowed) = step(pasts[looked], kind)
        let state = Int16(number(past))
        after.append(state)
        next.append(isAllowed ? state : -1)
      }
      looked += 1
    }
    self.kindCount = kindCount
    self.kindOf = arena.copy(kindOf.map { Int16($0) })
    self.choiceOf = arena.copy(choiceOf.map { Int16($0) })
    stateCount = pasts.count
    lastKind = arena.copy(pasts.map { Int16($0.kind) })
    self.after = arena.copy(after)
    self.next = arena.copy(next)
    start = 0
    self.fresh = arena.copy(fresh.map { Int16($0) })
    memory = (caps.max() ?? 0) + 1
  }

  /// The state after the days before `day` of a line.
  @inline(__always) func state(before day: Int, of line: UnsafePointer<Int16>) -> Int {
    let from = max(0, day &- memory)
    var state = start
    var at = 0
    if from > 0 {
      state = Int(fresh[Int(kindOf[Int(line[from])])])
      at = from &+ 1
    }
    while at < day {
      state = Int(after[state &* kindCount &+ Int(kindOf[Int(line[at])])])
      at &+= 1
    }
    return state
  }

  /// Whether a line may go on as it does from `day` after such a state.
  @inline(__always) func mayGoOn(
    from state: Int, on day: Int, of line: UnsafePointer<Int16>, dayCount: Int
  ) -> Bool {
    var state = state
    var at = day
    let end = min(dayCount, day &+ memory &+ 1)
    while at < end {
      let following = Int(next[state &* kindCount &+ Int(kindOf[Int(line[at])])])
      if following < 0 { return false }
      state = following
      at &+= 1
    }
    return true
  }
}
