import Rostering

/// A roster problem laid out for the search: everything that a change of a day asks about lies in flat
/// memory, and choices that a person can never make are left out.
///
/// Never changes once made, so that threads may share it.
final class FlatGrid: @unchecked Sendable {
  let dayCount: Int
  let peopleCount: Int
  let coverCount: Int
  let people: UnsafeMutablePointer<FlatPerson>
  /// By line of the cover: where its slopes begin in `slopes`, and the last of them.
  let slopeStarts: UnsafeMutablePointer<Int32>
  let lastSlopes: UnsafeMutablePointer<Int32>
  /// What one more person costs, by people present so far; lines with the same costs share theirs.
  let slopes: UnsafeMutablePointer<Int>
  /// What the cover costs with nobody there.
  let costOfNobody: Int
  /// How many totals and weekends all people have, for the state's books.
  let totalCount: Int
  let weekendCount: Int
  let weekendLimitCount: Int

  private var memory: [UnsafeMutableRawPointer] = []

  init(_ grid: RosterGrid) {
    var arena = Arena()
    dayCount = grid.dayCount
    peopleCount = grid.people.count
    coverCount = grid.cover.count
    var places: [RosterGrid.CoverLine: (start: Int, last: Int)] = [:]
    var allSlopes: [Int] = []
    var starts: [Int32] = []
    var lasts: [Int32] = []
    for line in grid.cover {
      let place =
        places[line]
        ?? {
          let start = allSlopes.count
          for people in 0..<max(1, line.costs.count - 1) {
            allSlopes.append(line.cost(of: people + 1) - line.cost(of: people))
          }
          return (start, allSlopes.count - start - 1)
        }()
      places[line] = place
      starts.append(Int32(place.start))
      lasts.append(Int32(place.last))
    }
    slopes = arena.copy(allSlopes)
    slopeStarts = arena.copy(starts)
    lastSlopes = arena.copy(lasts)
    costOfNobody = grid.cover.reduce(0) { $0 + $1.costs[0] }
    var builder = FlatPeople(grid: grid)
    people = arena.copy(grid.people.map { builder.person($0, in: &arena) })
    totalCount = builder.totalCount
    weekendCount = builder.weekendCount
    weekendLimitCount = builder.weekendLimitCount
    memory = arena.pieces
  }

  /// Whether payments find their way without a programme of teams.
  var isWithinReachOfColumns: Bool { openChoices < 200_000 && coverCount < 20_000 }

  /// Whether parts of the roster that are found anew are large enough a share of it.
  var isWithinReachOfParts: Bool { openChoices < 25_000 }

  /// Whether it is too long and large for columns of whole lines.
  var isBetterByPeriods: Bool { dayCount >= 40 * 7 && openChoices > 100_000 }

  /// Of everybody on all days, days off among them.
  var openChoices: Int {
    (0..<peopleCount).reduce(0) { $0 + Int(people[$1].openStarts[dayCount]) }
  }

  deinit { for piece in memory { piece.deallocate() } }
}

/// One person of a `FlatGrid`.
struct FlatPerson {
  /// Choices and the day off.
  var width: Int
  /// By day × `width` + choice.
  var prices: UnsafeMutablePointer<Int>
  /// By day: whether a choice may follow another from this day to the next, first × `width` + second.
  var follows: UnsafeMutablePointer<UnsafeMutablePointer<Bool>>
  /// By day × `width` + choice: where the parts of the cover begin that it serves.
  var partStarts: UnsafeMutablePointer<Int32>
  var parts: UnsafeMutablePointer<FlatRange>
  /// By day: what of the cover any choice serves.
  var reaches: UnsafeMutablePointer<FlatReach>
  /// People with the same number serve the same with the same choice.
  var covering: Int
  /// The choices that can be made at all on each day, the day off among them.
  var openStarts: UnsafeMutablePointer<Int32>
  var open: UnsafeMutablePointer<Int16>

  /// Nil where runs and successions have too many states.
  var patterns: UnsafeMutablePointer<LinePatterns>?
  /// `follows` of nearly all days.
  var usualFollows: UnsafeMutablePointer<Bool>

  var runs: UnsafeMutablePointer<FlatRun>
  var runCount: Int
  /// By choice: a bit for each run that it belongs to.
  var runsOf: UnsafeMutablePointer<UInt64>

  /// By day × `width` + choice: where its amounts begin in `amounts`.
  var amountStarts: UnsafeMutablePointer<Int32>
  var amounts: UnsafeMutablePointer<FlatAmount>
  var totals: UnsafeMutablePointer<FlatTotal>
  var totalCount: Int
  /// Where the person's totals begin in the state's books.
  var totalStart: Int

  var weekends: UnsafeMutablePointer<FlatWeekends>
  var weekendLimitCount: Int

  var sames: UnsafeMutablePointer<FlatSame>
  var sameCount: Int
}

extension FlatPerson {
  /// What may follow from such a day to the next, where that isn't as usual.
  @inline(__always) func unusualFollows(after day: Int) -> UnsafeMutablePointer<Bool>? {
    follows[day] == usualFollows ? nil : follows[day]
  }
}

struct FlatRange {
  var lower: Int32
  var upper: Int32
}

/// What of the cover a day's choices serve, and whether they overlap so much that prices are better summed up
/// along it.
struct FlatReach {
  var lower: Int32
  var upper: Int32
  var usesSums: Bool
}

struct FlatRun {
  var least: Int
  var most: Int
  var before: Int
  var leastHoldsAtStart: Bool
}

/// How much a choice adds to one of the person's totals.
struct FlatAmount {
  var total: Int32
  var amount: Int32
}

struct FlatTotal {
  var least: Int
  var most: Int
  /// Of each unit missing or too much; −1 where that can't be.
  var price: Int

  /// What such a total costs, or nil where it can't be.
  @inline(__always) func price(of total: Int) -> Int? {
    if total >= least && total <= most { return 0 }
    if price < 0 { return nil }
    return price * (max(0, least - total) + max(0, total - most))
  }
}

struct FlatWeekends {
  /// By day: the weekend it belongs to, or −1.
  var weekendOf: UnsafeMutablePointer<Int16>
  /// By weekend: how many days it has.
  var sizes: UnsafeMutablePointer<Int16>
  var count: Int
  var most: Int
  var mostInRow: Int
  var inRowBefore: Int
  var isWhole: Bool
  var price: Int
  /// Where the limit's weekends begin in the state's books, and its own place there.
  var start: Int
  var place: Int
}

struct FlatSame {
  var lower: Int
  var upper: Int
  var kinds: UnsafeMutablePointer<Int>
}

/// Memory that is freed in one go.
struct Arena {
  private(set) var pieces: [UnsafeMutableRawPointer] = []

  mutating func copy<Element: BitwiseCopyable>(_ values: [Element]) -> UnsafeMutablePointer<Element>
  {
    let piece = UnsafeMutablePointer<Element>.allocate(capacity: max(1, values.count))
    piece.initialize(from: values, count: values.count)
    pieces.append(UnsafeMutableRawPointer(piece))
    return piece
  }
}

/// Lays people out one after another; what is alike is laid out once.
private struct FlatPeople {
  let grid: RosterGrid
  var totalCount = 0
  var weekendCount = 0
  var weekendLimitCount = 0
  private var follows: [FollowRules: UnsafeMutablePointer<UnsafeMutablePointer<Bool>>] = [:]
  private var covers: [Int: Covering] = [:]

  private struct Covering {
    var starts: UnsafeMutablePointer<Int32>
    var parts: UnsafeMutablePointer<FlatRange>
    var reaches: UnsafeMutablePointer<FlatReach>
  }
  private var amounts:
    [TotalShapes: (UnsafeMutablePointer<Int32>, UnsafeMutablePointer<FlatAmount>)] =
      [:]

  private var patterns: [PatternRules: UnsafeMutablePointer<LinePatterns>?] = [:]
  private var usualFollows: [[Bool]: UnsafeMutablePointer<Bool>] = [:]

  private struct PatternRules: Hashable {
    var follows: FollowRules
    var runs: [RosterGrid.RunLimit]
  }

  private struct FollowRules: Hashable {
    var usual: [Bool]
    var from: [Int: [Bool]]
  }

  private struct TotalShapes: Hashable {
    var days: [Range<Int>]
    var amounts: [[Int]]
    var others: [[Int: [Int]]]
    var choices: Int
  }

  init(grid: RosterGrid) { self.grid = grid }

  mutating func person(_ person: RosterGrid.Person, in arena: inout Arena) -> FlatPerson {
    let width = person.choices + 1
    let cover = cover(of: person, in: &arena)
    let amounts = amounts(of: person, in: &arena)
    let open = open(for: person)
    precondition(person.runs.count <= 64, "A person has at most 64 limits on runs.")
    let follows = follows(of: person, in: &arena)
    let flat = FlatPerson(
      width: width, prices: arena.copy(person.prices), follows: follows,
      partStarts: cover.starts, parts: cover.parts, reaches: cover.reaches,
      covering: person.covering,
      openStarts: arena.copy(open.starts), open: arena.copy(open.choices),
      patterns: patterns(of: person, in: &arena), usualFollows: usualFollows[person.mayFollow]!,
      runs: arena.copy(
        person.runs.map {
          FlatRun(
            least: $0.least, most: $0.most, before: $0.before,
            leastHoldsAtStart: $0.leastHoldsAtStart)
        }),
      runCount: person.runs.count,
      runsOf: arena.copy(
        (0..<width).map { choice in
          person.runs.indices.reduce(UInt64(0)) {
            $0 | (person.runs[$1].counts[choice] ? 1 << UInt64($1) : 0)
          }
        }),
      amountStarts: amounts.0, amounts: amounts.1,
      totals: arena.copy(
        person.totals.map {
          // Where nothing is both enough and not too much, enough is allowed.
          FlatTotal(
            least: $0.least, most: $0.price == nil ? max($0.least, $0.most) : $0.most,
            price: $0.price ?? -1)
        }),
      totalCount: person.totals.count, totalStart: totalCount,
      weekends: weekends(of: person, in: &arena), weekendLimitCount: person.weekends.count,
      sames: arena.copy(
        person.sames.map {
          FlatSame(
            lower: $0.days.lowerBound, upper: $0.days.upperBound, kinds: arena.copy($0.kinds))
        }),
      sameCount: person.sames.count)
    totalCount += person.totals.count
    return flat
  }

  private mutating func follows(
    of person: RosterGrid.Person, in arena: inout Arena
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<Bool>> {
    let rules = FollowRules(usual: person.mayFollow, from: person.mayFollowFrom)
    if let known = follows[rules] { return known }
    let usual = usualFollows[rules.usual] ?? arena.copy(rules.usual)
    usualFollows[rules.usual] = usual
    let made = arena.copy(
      (0..<grid.dayCount).map { day in rules.from[day].map { arena.copy($0) } ?? usual })
    follows[rules] = made
    return made
  }

  private mutating func patterns(
    of person: RosterGrid.Person, in arena: inout Arena
  ) -> UnsafeMutablePointer<LinePatterns>? {
    let rules = PatternRules(
      follows: FollowRules(usual: person.mayFollow, from: person.mayFollowFrom), runs: person.runs)
    if let known = patterns[rules] { return known }
    let made = LinePatterns(person, in: &arena).map { arena.copy([$0]) }
    patterns[rules] = .some(made)
    return made
  }

  private mutating func cover(
    of person: RosterGrid.Person, in arena: inout Arena
  ) -> Covering {
    if let known = covers[person.covering] { return known }
    let shared = grid.coverClasses[person.covering]
    precondition(shared.choices == person.choices, "People of a class have the same choices.")
    let width = shared.choices + 1
    let reaches = (0..<grid.dayCount).map { day in
      let parts = shared.parts[shared.starts[day * width]..<shared.starts[(day + 1) * width]]
      let lower = parts.map(\.lowerBound).min() ?? 0
      let upper = parts.map(\.upperBound).max() ?? 0
      return FlatReach(
        lower: Int32(lower), upper: Int32(upper),
        usesSums: parts.reduce(0) { $0 + $1.count } > 2 * (upper - lower) + parts.count)
    }
    let made = Covering(
      starts: arena.copy(shared.starts.map { Int32($0) }),
      parts: arena.copy(
        shared.parts.map { FlatRange(lower: Int32($0.lowerBound), upper: Int32($0.upperBound)) }),
      reaches: arena.copy(reaches))
    covers[person.covering] = made
    return made
  }

  private mutating func amounts(
    of person: RosterGrid.Person, in arena: inout Arena
  ) -> (UnsafeMutablePointer<Int32>, UnsafeMutablePointer<FlatAmount>) {
    let shapes = TotalShapes(
      days: person.totals.map(\.days), amounts: person.totals.map(\.amounts),
      others: person.totals.map(\.amountsOn),
      choices: person.choices)
    if let known = amounts[shapes] { return known }
    var starts: [Int32] = [0]
    var all: [FlatAmount] = []
    for day in 0..<grid.dayCount {
      for choice in 0...person.choices {
        for (index, total) in person.totals.enumerated()
        where total.days.contains(day) && total.amounts(on: day)[choice] != 0 {
          all.append(
            FlatAmount(total: Int32(index), amount: Int32(total.amounts(on: day)[choice])))
        }
        starts.append(Int32(all.count))
      }
    }
    let made = (arena.copy(starts), arena.copy(all))
    amounts[shapes] = made
    return made
  }

  private mutating func weekends(
    of person: RosterGrid.Person, in arena: inout Arena
  ) -> UnsafeMutablePointer<FlatWeekends> {
    let made = person.weekends.map { limit in
      var weekendOf = [Int16](repeating: -1, count: grid.dayCount)
      for (index, days) in limit.weekends.enumerated() {
        for day in days { weekendOf[day] = Int16(index) }
      }
      defer {
        weekendCount += limit.weekends.count
        weekendLimitCount += 1
      }
      return FlatWeekends(
        weekendOf: arena.copy(weekendOf), sizes: arena.copy(limit.weekends.map { Int16($0.count) }),
        count: limit.weekends.count, most: limit.most, mostInRow: limit.mostInRow,
        inRowBefore: limit.inRowBefore, isWhole: limit.isWhole, price: limit.price,
        start: weekendCount, place: weekendLimitCount)
    }
    return arena.copy(made)
  }

  /// Leaves out what has no price and what alone breaks a total that can't be broken.
  private func open(for person: RosterGrid.Person) -> (starts: [Int32], choices: [Int16]) {
    let width = person.choices + 1
    var starts: [Int32] = [0]
    var choices: [Int16] = []
    for day in 0..<grid.dayCount {
      for choice in 0..<width
      where person.prices[day * width + choice] != RosterGrid.impossible
        && !person.totals.contains(where: {
          $0.price == nil && $0.days.contains(day) && $0.amounts(on: day)[choice] > $0.most
            && $0.isNeverBelowZero
        })
      {
        choices.append(Int16(choice))
      }
      starts.append(Int32(choices.count))
    }
    return (starts, choices)
  }
}
