package import Workforce

/// A roster problem as the search sees it, and what each choice stands for.
package struct RosterTranslation: Sendable {
  package private(set) var problem: RosterProblem
  package private(set) var grid: RosterGrid
  /// By person.
  package let choices: [PersonChoices]

  /// - Parameter mealsApart: how far apart the times are at which a meal may begin in the search, in minutes.
  package init(_ problem: RosterProblem, mealsApart: Int = 60) {
    self.problem = problem
    let cover = RosterCover(problem)
    var menus: [Menu: [PersonChoices.Choice]] = [:]
    let choices = problem.people.map { person in
      let menu = Menu(person, in: problem)
      let found =
        menus[menu] ?? Self.choices(for: person, in: problem, mealsApart: mealsApart)
      menus[menu] = found
      return PersonChoices(person, choices: found, in: problem)
    }
    self.choices = choices
    var classes: [RosterGrid.CoverClass] = []
    var classOfMenu: [Menu: Int] = [:]
    let places = problem.people.enumerated().map { index, person in
      let menu = Menu(person, in: problem)
      let pairs = cover.pairs(of: index)
      if pairs.isEmpty, let known = classOfMenu[menu] { return known }
      classes.append(
        .init(dayCount: problem.dayCount, choices: choices[index].choices.count) { day, choice in
          cover.served(by: choices[index].choices[choice - 1], onDuty: menu.onDuty, day: day)
            + pairs.filter { $0.day == day }.map { $0.line..<$0.line + 1 }
        })
      if pairs.isEmpty { classOfMenu[menu] = classes.count - 1 }
      return classes.count - 1
    }
    grid = RosterGrid(
      dayCount: problem.dayCount,
      people: sideBySide(Array(places.indices)) {
        Self.person(choices[$0], covering: places[$0])
      },
      cover: cover.lines, coverClasses: classes)
  }

  /// People with the same one choose among the same shifts, and count alike while at work.
  private struct Menu: Hashable {
    let site: Int
    let serves: [Int]
    let shifts: [Int]?
    /// Places of the needs for which they count whatever they serve.
    let onDuty: [Int]

    init(_ person: RosterPerson, in problem: RosterProblem) {
      site = person.site
      serves = person.serves
      shifts = person.shifts
      onDuty = problem.needs.indices.filter {
        problem.needs[$0].onDuty?.includes(person) ?? false
      }
    }
  }

  // MARK: Choices

  private static func choices(
    for person: RosterPerson, in problem: RosterProblem, mealsApart: Int
  ) -> [PersonChoices.Choice] {
    let shifts = (person.shifts ?? Array(problem.shifts.indices)).filter {
      problem.shifts[$0].site == person.site
    }
    let needs: [Int?] = person.serves.isEmpty ? [nil] : person.serves
    return shifts.flatMap { index in
      needs.flatMap { need in
        breakTimes(of: problem.shifts[index], apart: mealsApart, grid: problem.intervalMinutes)
          .map { PersonChoices.Choice(shift: index, need: need, breakStarts: $0) }
      }
    }
  }

  /// The ways in which the breaks of a shift can lie: the first unpaid one at several times, the others as
  /// early as they fit after those before.
  private static func breakTimes(of shift: RosterShift, apart: Int, grid: Int) -> [[Int]] {
    guard let meal = shift.breaks.firstIndex(where: { !$0.isPaid }) else {
      return [BreakPlaces.first(of: shift)]
    }
    let window = shift.breaks[meal]
    let times = stride(
      from: window.earliestAfter, through: window.latestAfter, by: max(grid, apart))
    let ways = times.compactMap { BreakPlaces.first(of: shift, with: meal, at: shift.start + $0) }
    return ways.isEmpty ? [BreakPlaces.first(of: shift)] : ways
  }

  // MARK: One person

  private static func person(_ choices: PersonChoices, covering: Int) -> RosterGrid.Person {
    let problem = choices.problem
    let count = choices.choices.count
    let width = count + 1
    var person = RosterGrid.Person(
      choices: count, prices: .init(repeating: 0, count: problem.dayCount * width),
      covering: covering, mayFollow: .init(repeating: true, count: width * width))
    for day in 0..<max(0, problem.dayCount - 1)
    where problem.clocksChange(site: choices.person.site, from: day, to: day + 2) {
      person.mayFollowFrom[day] = person.mayFollow
    }
    price(choices.person.wishes, of: choices, in: &person)
    for day in choices.person.told.keys where (0..<problem.dayCount).contains(day) {
      for choice in 0..<width {
        let shift = choice > 0 ? choices.choices[choice - 1].shift : nil
        if choices.person.isLateChange(shift, on: day) {
          person.prices[day * width + choice] += problem.lateChangePoints
        }
      }
    }
    for entry in LabourRules.rules(for: choices.person, in: problem) {
      entry.rule.limit(&person, of: choices)
    }
    if let fair = choices.person.fairPoints { person.limitBurden(to: fair, of: choices) }
    return person
  }

  /// Gives everybody a fair share of the burden instead of none, each point beyond which has a price.
  package mutating func take(fairPoints: [Double]) {
    for (index, fair) in fairPoints.enumerated() {
      precondition(problem.people[index].fairPoints == nil, "Nobody has a share before.")
      problem.people[index].fairPoints = fair
    }
    let (people, choices) = (grid.people, choices)
    grid.people = sideBySide(Array(people.indices)) { index in
      var person = people[index]
      person.limitBurden(to: fairPoints[index], of: choices[index])
      return person
    }
  }

  /// What wishes that aren't met cost; those about colleagues are lines of the cover.
  private static func price(
    _ wishes: [RosterPerson.Wish], of choices: PersonChoices, in person: inout RosterGrid.Person
  ) {
    let width = person.choices + 1
    for wish in wishes {
      let broken: [Bool] =
        switch wish.kind {
        case .on: [true] + choices.choices.map { _ in false }
        case .off: [false] + choices.choices.map { _ in true }
        case .shift(let shift): [true] + choices.choices.map { $0.shift != shift }
        case .notShift(let shift): [false] + choices.choices.map { $0.shift == shift }
        case .start(let times): choices.byChoice(false) { !times.contains($0.start) }
        case .with, .without: [Bool](repeating: false, count: width)
        }
      for day in wish.days.clamped(to: 0..<choices.problem.dayCount) {
        for choice in 0..<width where broken[choice] {
          person.prices[day * width + choice] += wish.points
        }
      }
    }
  }
}

extension RosterProblem {
  /// Whether a site's clock changes between two midnights.
  func clocksChange(site: Int, from first: Int, to last: Int) -> Bool {
    let seconds =
      instant(site: site, day: last, minute: 0) - instant(site: site, day: first, minute: 0)
    return seconds != Int64(last - first) * 86_400
  }
}

extension RosterGrid.Person {
  fileprivate mutating func limitBurden(to fair: Double, of choices: PersonChoices) {
    let problem = choices.problem
    limitTotal(
      in: 0..<problem.dayCount, of: choices, most: Int((fair * 10).rounded()),
      price: problem.fairness.pricePerTenth
    ) { Int((problem.fairness.points(of: $0, day: $1, in: problem) * 10).rounded()) }
  }
}
