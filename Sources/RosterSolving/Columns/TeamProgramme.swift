import Optimization
import Rostering

/// A linear programme of teams instead of people: how many of those who are alike make each choice on each day,
/// fractions of people among them. What it says a person is worth on each line of the cover is where the search
/// for payments begins.
///
/// People are alike who serve the same and whose runs, weekends and successions have the same limits. Their totals
/// are added up. Leave counts as fewer people on that day, and prices as their mean: whatever the programme says, a
/// bound is counted with everybody's own lines.
struct TeamProgramme {
  let part: PartOfRoster
  /// People who are alike.
  private var teams: [[RosterGrid.Person]] = []

  init(_ part: PartOfRoster) {
    self.part = part
    var places: [Likeness: Int] = [:]
    for person in part.grid.people {
      let likeness = Likeness(person)
      if let place = places[likeness] {
        teams[place].append(person)
      } else {
        places[likeness] = teams.count
        teams.append([person])
      }
    }
  }

  /// Whether there are far fewer teams than people, so that the programme is a small one.
  var isSmall: Bool { teams.count * 2 <= part.grid.people.count }

  private struct Likeness: Hashable {
    let covering: Int
    let mayFollow: [Bool]
    let mayFollowFrom: [Int: [Bool]]
    let runs: [RosterGrid.RunLimit]
    let weekends: [RosterGrid.WeekendLimit]

    init(_ person: RosterGrid.Person) {
      covering = person.covering
      mayFollow = person.mayFollow
      mayFollowFrom = person.mayFollowFrom
      runs = person.runs
      weekends = person.weekends
    }
  }

  /// By need, what a person more is worth; nil where it was told to stop before, or where no numbers come of it.
  func payments(while goesOn: @escaping () -> Bool) -> [Double]? {
    let programme = LinearProgram(by: .interiorPoints)
    for _ in part.needs { _ = programme.row(in: 0...0) }
    for (row, need) in part.needs.enumerated() {
      for (slope, people) in need.slopes {
        _ = programme.column(in: 0...Double(people), cost: slope, [(row, -1)])
      }
    }
    for team in teams { add(team, to: programme) }
    guard programme.solve(while: goesOn) else { return nil }
    let prices = programme.prices.prefix(part.needs.count)
    return prices.allSatisfy { abs($0) < 1e9 } ? Array(prices) : nil
  }

  // MARK: One team

  /// Rows in which a choice stands, with its factors.
  private typealias Terms = [(row: Int, factor: Double)]

  private func add(_ people: [RosterGrid.Person], to programme: LinearProgram) {
    let grid = part.grid
    guard let one = people.first else { return }
    let size = Double(people.count)
    let width = one.choices + 1
    let days = 0..<grid.dayCount
    // How many of them may make a choice, and what it costs on average.
    func open(_ day: Int, _ choice: Int) -> [Int] {
      people.map { $0.prices[day * width + choice] }.filter { $0 != RosterGrid.impossible }
    }
    // Everybody who works on a day makes one choice.
    let working = days.map { _ in programme.row(in: 0...0) }
    var terms: [Terms] = days.flatMap { day in
      (0..<width).map { $0 > 0 ? [(working[day], 1)] : [] }
    }
    for (day, choice) in days.flatMap({ day in (1..<width).map { (day, $0) } }) {
      for range in grid.coverClasses[one.covering].parts(day: day, choice: choice) {
        for line in range { terms[day * width + choice].append((part.needOf[line], 1)) }
      }
    }
    addSuccessions(of: one, size, to: programme, &terms)
    addTotals(of: people, to: programme, &terms)
    for place in terms.indices where !terms[place].isEmpty {
      let prices = open(place / width, place % width)
      guard !prices.isEmpty else { continue }
      let mean = Double(prices.reduce(0, +)) / Double(prices.count)
      _ = programme.column(in: 0...Double(prices.count), cost: mean, merged(terms[place]))
    }
    // People at work on each day.
    var atWork: [Terms] = days.map { [(working[$0], -1)] }
    addRuns(of: one, size, to: programme, &atWork)
    addWeekends(of: one, size, to: programme, &atWork)
    for day in days {
      let most = people.count { person in
        (1..<width).contains { person.prices[day * width + $0] != RosterGrid.impossible }
      }
      let least = people.count { $0.prices[day * width] == RosterGrid.impossible }
      _ = programme.column(
        in: Double(min(least, most))...Double(most), cost: 0, merged(atWork[day]))
    }
  }

  /// A row may stand once in a column.
  private func merged(_ terms: Terms) -> Terms {
    var merged: Terms = []
    for term in terms.sorted(by: { $0.row < $1.row }) {
      if let last = merged.last, last.row == term.row {
        merged[merged.count - 1].factor += term.factor
      } else {
        merged.append(term)
      }
    }
    return merged
  }

  /// Who makes a choice that some don't follow can't be among those.
  private func addSuccessions(
    of one: RosterGrid.Person, _ size: Double, to programme: LinearProgram, _ terms: inout [Terms]
  ) {
    let width = one.choices + 1
    for day in 0..<max(0, part.grid.dayCount - 1) {
      let follows = one.mayFollowFrom[day] ?? one.mayFollow
      var known: Set<[Int]> = []
      for second in 1..<max(1, width) {
        let firsts = (1..<width).filter { !follows[$0 * width + second] }
        guard !firsts.isEmpty, known.insert(firsts).inserted else { continue }
        let row = programme.row(in: -.infinity...size)
        for first in firsts { terms[day * width + first].append((row, 1)) }
        for other in 1..<width where firsts.allSatisfy({ !follows[$0 * width + other] }) {
          terms[(day + 1) * width + other].append((row, 1))
        }
      }
    }
  }

  private struct TotalShape: Hashable {
    let days: Range<Int>
    let amounts: [Int]
    let amountsOn: [Int: [Int]]
    let price: Int?
  }

  /// Totals that are counted in the same way, added up over people. Whoever hasn't that limit has it at what they
  /// could come to at most.
  private func addTotals(
    of people: [RosterGrid.Person], to programme: LinearProgram, _ terms: inout [Terms]
  ) {
    let width = (people.first?.choices ?? 0) + 1
    var shapes: [TotalShape] = []
    var limits: [TotalShape: (least: Int, most: Int, people: Int)] = [:]
    for person in people {
      for total in person.totals where total.isNeverBelowZero {
        let shape = TotalShape(
          days: total.days, amounts: total.amounts, amountsOn: total.amountsOn, price: total.price)
        if limits[shape] == nil { shapes.append(shape) }
        let known = limits[shape] ?? (0, 0, 0)
        limits[shape] = (
          known.least + min(total.least, 1 << 30), known.most + min(total.most, 1 << 30),
          known.people + 1
        )
      }
    }
    for shape in shapes {
      guard let limit = limits[shape] else { continue }
      let highest = shape.days.reduce(0) {
        $0 + ((shape.amountsOn[$1] ?? shape.amounts).max() ?? 0)
      }
      let most = Double(limit.most + highest * max(0, people.count - limit.people))
      let row = programme.row(in: Double(limit.least)...max(Double(limit.least), most))
      if let price = shape.price {
        for sign in [-1.0, 1] {
          _ = programme.column(in: 0...(.infinity), cost: Double(price), [(row, sign)])
        }
      }
      for day in shape.days {
        let amounts = shape.amountsOn[day] ?? shape.amounts
        for choice in 1..<width where amounts[choice] != 0 {
          terms[day * width + choice].append((row, Double(amounts[choice])))
        }
      }
    }
  }

  /// Runs of days at work and of days off. Those of single kinds of shift are left out.
  private func addRuns(
    of one: RosterGrid.Person, _ size: Double, to programme: LinearProgram, _ atWork: inout [Terms]
  ) {
    let days = part.grid.dayCount
    for run in one.runs {
      let isWork = !run.counts[0] && run.counts.dropFirst().allSatisfy { $0 }
      let isOff = run.counts[0] && !run.counts.dropFirst().contains(true)
      guard isWork || isOff else { continue }
      if isWork, run.most < days {
        for first in 0..<days - run.most {
          let row = programme.row(in: -.infinity...Double(run.most) * size)
          for day in first...first + run.most { atWork[day].append((row, 1)) }
        }
      }
      guard run.least > 1, days > 2 else { continue }
      // No single day between two of the other kind.
      for day in 1..<days - 1 {
        let row = programme.row(in: -.infinity...(isWork ? 0 : size))
        let sign = isWork ? 1.0 : -1.0
        atWork[day].append((row, sign))
        for other in [day - 1, day + 1] { atWork[other].append((row, -sign)) }
      }
    }
  }

  private func addWeekends(
    of one: RosterGrid.Person, _ size: Double, to programme: LinearProgram, _ atWork: inout [Terms]
  ) {
    for limit in one.weekends where limit.most < limit.weekends.count || limit.price > 0 {
      let row = programme.row(in: -.infinity...Double(min(limit.most, 1 << 20)) * size)
      for weekend in limit.weekends {
        var terms: Terms = [(row, 1)]
        for day in weekend {
          let worked = programme.row(in: -.infinity...0)
          terms.append((worked, -1))
          atWork[day].append((worked, 1))
        }
        _ = programme.column(in: 0...size, cost: Double(limit.price), terms)
      }
    }
  }
}
