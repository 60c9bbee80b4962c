import Randomness
import Rostering
import Testing

@testable import RosterSolving

struct ColumnSearchTests {
  /// Every roster of three people on four days, against bound and answer.
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func theBoundIsNeverAboveTheCheapestRosterNorAnyAnswerBelow(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let (grid, legal) = drawnGrid(days: 4, people: 3, from: &dice)
    guard legal.allSatisfy({ !$0.isEmpty }) else { return }
    let least = cheapest(grid, legal)
    let start = legal.map { $0.randomElement(using: &dice) ?? [] }
    let search = ColumnSearch(grid, threads: 2)
    let effort = BoundEffort(steps: 20, rounds: 40)
    let likely = search.findBound(startingFrom: start, effort: effort) { 0 }
    #expect(search.lowerBound <= least)
    #expect(likely.map { zip(grid.people, $0.roster).allSatisfy { $0.allows($1) } } ?? true)
    // Everybody anew at once is exact.
    let cost = grid.cost(of: start)
    let better = search.improved(start, cost: cost, people: [0, 1, 2], days: nil) { true }
    #expect((better?.cost ?? cost) >= least)
    if let better { #expect(grid.cost(of: better.lines) == better.cost) }
    // With more lines at hand it is never dearer.
    let harder = search.improved(
      start, cost: cost, people: [0, 1, 2], days: nil, effort: 9
    ) { true }
    let costOfHarder = harder?.cost ?? cost
    #expect(costOfHarder >= least && costOfHarder <= better?.cost ?? cost)
    if let harder {
      #expect(zip(grid.people, harder.lines).allSatisfy { $0.allows($1) })
      #expect(grid.cost(of: harder.lines) == harder.cost)
    }
    // The same on one thread.
    let alone = ColumnSearch(grid, threads: 1)
    let same = alone.findBound(startingFrom: start, effort: effort) { 0 }
    #expect(same?.roster == likely?.roster && same?.lines == likely?.lines)
    #expect(alone.lowerBound == search.lowerBound)
  }

  /// The same with people who are alike, so that payments begin with those of teams.
  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func theBoundOfPeopleWhoAreAlikeIsNeverAboveTheCheapestRoster(seed: UInt64) throws {
    var dice = SeededGenerator(seed: seed &+ 1_000)
    var (grid, legal) = drawnGrid(days: 4, people: 1, from: &dice)
    grid.people = .init(repeating: grid.people[0], count: 3)
    for person in 1...2 {
      // Wishes and leave of their own.
      let place = Int.random(in: 0..<grid.people[person].prices.count, using: &dice)
      grid.people[person].prices[place] = Bool.random(using: &dice) ? 9 : RosterGrid.impossible
    }
    legal = grid.people.map {
      allLines(of: $0, days: 4, free: 0..<4, fixed: .init(repeating: 0, count: 4))
    }
    guard legal.allSatisfy({ !$0.isEmpty }) else { return }
    #expect(TeamProgramme(PartOfRoster(grid)).isSmall)
    let least = cheapest(grid, legal)
    let start = legal.map { $0.randomElement(using: &dice) ?? [] }
    let search = ColumnSearch(grid, threads: 2)
    let likely = search.findBound(startingFrom: start, effort: .init(steps: 20, rounds: 40)) { 0 }
    #expect(search.lowerBound <= least)
    let roster = try #require(likely).roster
    #expect(zip(grid.people, roster).allSatisfy { $0.allows($1) })
  }

  /// A bound within a limit of people missing, against every roster that keeps it.
  @Test func aBoundWithinALimitIsNeverAboveARosterThatKeepsIt() {
    var limits = 0
    for seed: UInt64 in 1...50 {
      var dice = SeededGenerator(seed: seed &+ 5_000)
      let grid = gridOfOneDay(from: &dice)
      let costs = costsByMissing(grid)
      for people in Set(costs.keys.flatMap { [$0 - 1, $0, $0 + 1] }).sorted() {
        for side in [MissingLimit.Side.atLeast, .atMost] {
          guard
            let least = costs.filter({ side == .atLeast ? $0.key >= people : $0.key <= people })
              .values.min()
          else { continue }
          let columns = RosterColumns(
            PartOfRoster(grid), people: PersonLines.all(of: grid),
            terms: ColumnTerms(threads: 1, linesOfMaster: Int.random(in: 1...3, using: &dice)),
            limit: MissingLimit(
              side: side, people: people, price: Double.random(in: 1...500, using: &dice))
          ) { true }
          for person in grid.people.indices { columns.add([0], of: person) }
          var rounds = 0
          while rounds < 30, columns.refine(smoothing: 0.7) {
            columns.prune()
            rounds += 1
            #expect(columns.lowerBound <= least, "seed \(seed), \(side) \(people)")
          }
          #expect(columns.lowerBound <= least, "seed \(seed), \(side) \(people)")
          limits += 1
        }
      }
    }
    #expect(limits > 300)
  }

  /// Fractions of people missing are often all that is between bound and cost; and wherever the search is stopped,
  /// no roster is cheaper than the bound.
  @Test func peopleAreMissingWhole() {
    var raised = 0
    for seed: UInt64 in 1...60 {
      var dice = SeededGenerator(seed: seed &+ 7_000)
      let grid = gridOfOneDay(from: &dice)
      let least = costsByMissing(grid).values.min() ?? 0
      let start = [[Int]](repeating: [0], count: grid.people.count)
      let root = RosterColumns(
        PartOfRoster(grid), people: PersonLines.all(of: grid), terms: ColumnTerms(threads: 1)
      ) { true }
      for person in grid.people.indices { root.add([0], of: person) }
      while root.refine(smoothing: 0.7) {}
      for rounds in [1, 2, 3, 5, 8, 400] {
        let search = ColumnSearch(grid, threads: 1)
        _ = search.findBound(
          startingFrom: start, effort: BoundEffort(steps: 20, rounds: rounds)
        ) { 0 }
        #expect(search.lowerBound <= least, "seed \(seed), \(rounds) rounds")
        if rounds == 400, search.lowerBound > root.lowerBound { raised += 1 }
      }
    }
    #expect(raised > 5)
  }

  /// Three people who are alike, each with two shifts at most, are to be two on each of four days: what the
  /// programme of teams says of a missing shift is what it costs.
  @Test func teamsSayWhatAPersonIsWorth() throws {
    var person = RosterGrid.Person(
      choices: 1, prices: .init(repeating: 0, count: 8), covering: 0,
      mayFollow: .init(repeating: true, count: 4))
    person.totals = [.init(days: 0..<4, amounts: [0, 1], most: 2)]
    let grid = RosterGrid(
      dayCount: 4, people: .init(repeating: person, count: 3),
      cover: .init(repeating: .init(required: 2, under: 10, over: 1), count: 4),
      coverClasses: [.init(dayCount: 4, choices: 1) { day, _ in [day..<day + 1] }])
    let teams = TeamProgramme(PartOfRoster(grid))
    let payments = try #require(teams.payments { true })
    #expect(payments.allSatisfy { abs($0 - 10) < 1e-3 })
    let search = ColumnSearch(grid, threads: 1)
    let start = [[1, 1, 0, 0], [1, 1, 0, 0], [0, 0, 1, 1]]
    _ = search.findBound(startingFrom: start, effort: .init(steps: 1, rounds: 0)) { 0 }
    #expect(search.lowerBound == 20, "Six of eight shifts can be there.")
  }
}

/// A few people who cover a few lines, with all legal lines of each.
func drawnGrid(
  days: Int, people: Int, from dice: inout SeededGenerator
) -> (grid: RosterGrid, legal: [[[Int]]]) {
  let drawn = (0..<people).map { _ in drawnPerson(days: days, choices: 2, from: &dice) }
  let cover = (0..<days * 3).map { _ -> RosterGrid.CoverLine in
    if Int.random(in: 0..<4, using: &dice) == 0 {
      return .init(costs: (0...3).map { _ in Int.random(in: 0...9, using: &dice) })
    }
    return .init(
      required: Int.random(in: 0...2, using: &dice), under: Int.random(in: 1...9, using: &dice),
      over: Int.random(in: 0...3, using: &dice))
  }
  // The first choice serves two lines of a day, the second two that overlap with them.
  let coverClass = RosterGrid.CoverClass(dayCount: days, choices: 2) { day, choice in
    [day * 3 + choice - 1..<day * 3 + choice + 1]
  }
  let grid = RosterGrid(dayCount: days, people: drawn, cover: cover, coverClasses: [coverClass])
  let legal = drawn.map {
    allLines(of: $0, days: days, free: 0..<days, fixed: .init(repeating: 0, count: days))
  }
  return (grid, legal)
}

func cheapest(_ grid: RosterGrid, _ legal: [[[Int]]]) -> Int {
  var least = Int.max
  everyRoster(grid, legal) { cost, _ in least = min(least, cost) }
  return least
}

/// One day on which each person's only choice serves three lines of the cover of their own.
private func gridOfOneDay(from dice: inout SeededGenerator) -> RosterGrid {
  let people = Int.random(in: 3...6, using: &dice)
  let lines = Int.random(in: 4...9, using: &dice)
  let cover = (0..<lines).map { _ -> RosterGrid.CoverLine in
    if Int.random(in: 0..<5, using: &dice) == 0 {
      return .init(costs: (0...3).map { _ in Int.random(in: 0...90, using: &dice) })
    }
    return .init(required: 1, under: 50, over: Int.random(in: 20...120, using: &dice))
  }
  return RosterGrid(
    dayCount: 1,
    people: (0..<people).map {
      .init(
        choices: 1, prices: [0, Int.random(in: 0...9, using: &dice)], covering: $0,
        mayFollow: .init(repeating: true, count: 4))
    }, cover: cover,
    coverClasses: (0..<people).map { _ in
      let served = (0..<lines).shuffled(using: &dice).prefix(3).sorted()
      return .init(dayCount: 1, choices: 1) { _, _ in served.map { $0..<$0 + 1 } }
    })
}

/// The cost of the cheapest roster of one day by how many people of use it lacks.
private func costsByMissing(_ grid: RosterGrid) -> [Int: Int] {
  let part = PartOfRoster(grid)
  var least: [Int: Int] = [:]
  everyRoster(grid, .init(repeating: [[0], [1]], count: grid.people.count)) { cost, present in
    let missing = present.indices.filter { part.needOf[$0] >= 0 }
      .reduce(0) { $0 + max(0, part.needs[part.needOf[$1]].useful - present[$1]) }
    least[missing] = min(least[missing] ?? .max, cost)
  }
  return least
}

/// Tells of the cost and the people present of every roster of legal lines.
private func everyRoster(
  _ grid: RosterGrid, _ legal: [[[Int]]], _ tell: (_ cost: Int, _ present: [Int]) -> Void
) {
  func extend(_ lines: [[Int]], own: Int) {
    if lines.count == legal.count {
      let present = grid.present(in: lines)
      tell(zip(grid.cover, present).reduce(own) { $0 + $1.0.cost(of: $1.1) }, present)
      return
    }
    let person = grid.people[lines.count]
    for line in legal[lines.count] { extend(lines + [line], own: own + person.cost(of: line)) }
  }
  extend([], own: 0)
}
