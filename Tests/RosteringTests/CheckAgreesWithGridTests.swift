import Randomness
import Rostering
import Testing
import Workforce

/// Rules are told twice, once to the check and once to the search. They must agree on every line.
struct CheckAgreesWithGridTests {
  @Test(arguments: 0..<400)
  func linesAreAllowedWhereTheCheckFindsNothing(round: Int) throws {
    let seed = UInt64(7_000 + round)
    var dice = SeededGenerator(seed: seed)
    let problem = RandomRosters.problem(&dice)
    let translation = RosterTranslation(problem)
    for _ in 0..<30 {
      let lines = translation.grid.people.map { RandomRosters.line(for: $0, &dice) }
      let roster = translation.roster(lines, lowerBound: nil)
      let check = RosterCheck(roster)
      for (index, person) in translation.grid.people.enumerated() {
        let broken = check.illegal.filter { $0.person == index }
        #expect(
          person.allows(lines[index]) == broken.isEmpty,
          "seed \(seed): \(lines[index]) \(problem.rules.map(\.rule)) \(broken.map(\.rule))")
      }
      if translation.grid.people.indices.allSatisfy({
        translation.grid.people[$0].allows(lines[$0])
      }) {
        #expect(translation.grid.cost(of: lines) == check.cost.total, "seed \(seed)")
      }
      #expect(translation.lines(of: roster) == lines, "seed \(seed)")
    }
  }
}

/// Small rosters drawn by chance.
enum RandomRosters {
  static let newYork = WallClock(
    name: "America/New_York", offsetBeforeSeconds: -18_000,
    changes: [
      // 2027-03-14 07:00 UTC
      .init(instant: Timestamp(secondsSince1970: 1_805_007_600), offsetSeconds: -14_400)
    ])

  static func problem(_ dice: inout SeededGenerator) -> RosterProblem {
    let firstDay = CalendarDate(year: 2027, month: 3, day: Int.random(in: 1...14, using: &dice))!
    let dayCount = Int.random(in: 3...10, using: &dice)
    let meal = RosterShift.Break(
      name: "meal", minutes: 60, isPaid: false, earliestAfter: 180, latestAfter: 300)
    let rest = RosterShift.Break(
      name: "break", minutes: 15, isPaid: true, earliestAfter: 60, latestAfter: 150)
    let shifts = [
      RosterShift(name: "E", site: 0, start: 360, end: 900, breaks: [rest, meal]),
      RosterShift(name: "L", site: 0, start: 840, end: 1380, breaks: [meal]),
      RosterShift(name: "N", site: 0, start: 1320, end: 1860),
      RosterShift(name: "S", site: 0, start: 540, end: 780, weekdays: [0, 1, 2, 5, 6]),
      RosterShift(name: "M", site: 0, start: 1140, end: 1620),
    ]
    let known = Int.random(in: 0...9, using: &dice)
    func person(_ name: String) -> RosterPerson {
      var before: [Int: RosterShift] = [:]
      for day in 1...9 where day <= known && Bool.random(using: &dice) {
        before[-day] = shifts.randomElement(using: &dice)
      }
      var person = RosterPerson(
        name: name, site: 0,
        contract: .init(
          name: "full", hoursPerWeek: Double.random(in: 15...45, using: &dice).rounded(),
          toleranceHours: Double(Int.random(in: 8...40, using: &dice)),
          daysPerWeek: Int.random(in: 4...7, using: &dice)),
        serves: Bool.random(using: &dice) ? [0] : [1, 0], before: before, knownDaysBefore: known)
      if Bool.random(using: &dice) { person.skills = ["Senior"] }
      let day = Int.random(in: 0..<dayCount, using: &dice)
      if Int.random(in: 0..<4, using: &dice) == 0 {
        person.timeOff = [.init(days: day - 1..<day + 1, reason: "leave")]
      } else if Int.random(in: 0..<4, using: &dice) == 0 {
        person.fixed = [day: Bool.random(using: &dice) ? .off : .shift(0)]
      }
      if Int.random(in: 0..<4, using: &dice) == 0 {
        person.availability = WeekHours("Mon-Sun 6-23")
      }
      if Bool.random(using: &dice) { person.fairPoints = 2 }
      if Bool.random(using: &dice) {
        person.told[0] = .off
        person.told[1] = .shift(Int.random(in: 0...3, using: &dice))
        person.told[day] = .work
      }
      let kinds: [RosterPerson.Wish.Kind] = [
        .on, .off, .shift(1), .notShift(2), .start(500...900),
        name == "Amy" ? .without(1) : .with(0),
      ]
      person.wishes = (0..<Int.random(in: 0...3, using: &dice)).map { _ in
        let from = Int.random(in: 0..<dayCount, using: &dice)
        return .init(
          days: from..<from + 2, kind: kinds.randomElement(using: &dice)!, points: 10)
      }
      return person
    }
    let start = Timestamp(
      secondsSince1970: Int64(firstDay.dayNumber) * 86_400 + 18_000)
    let intervals = (dayCount - 1) * 96 + 40
    return RosterProblem(
      company: "Test", firstDay: firstDay, dayCount: dayCount, start: start,
      intervalMinutes: 15,
      sites: [.init(name: "Boston", clock: newYork, holidays: [firstDay + 2])], shifts: shifts,
      people: [person("Amy"), person("Ben")],
      needs: ["phone", "chat"].map { name in
        RosterNeed(
          name: name,
          intervals: (0..<intervals).map { _ in
            let required = Int.random(in: 0...1, using: &dice)
            return .init(required: required, price: required)
          })
      } + [
        RosterNeed(
          name: "senior on duty",
          intervals: (0..<intervals).map { _ in
            let required = Int.random(in: 0...1, using: &dice)
            return .init(required: required, price: 2 * required)
          }, onDuty: .init(skill: "senior"))
      ],
      staffingPrices: [
        StaffingPrice(required: 0, missing: 25, spare: 1),
        StaffingPrice(required: 1, missing: 25, spare: 1),
        StaffingPrice(required: 1, missing: 15, spare: 0),
      ],
      requiredShifts: [.init(day: 1, shift: 0, required: 1, missing: 30, spare: 3)],
      rules: rules(&dice), lateChangePoints: 35)
  }

  private static func rules(_ dice: inout SeededGenerator) -> [LabourRuleTerms] {
    LabourRules.descriptions.filter { _ in Int.random(in: 0..<5, using: &dice) == 0 }.map { rule in
      var numbers: [String: Double] = [:]
      for number in rule.numbers where number.fallback == nil || Bool.random(using: &dice) {
        let range = number.range
        let low = max(range.lowerBound, number.example * 0.4)
        let high = min(range.upperBound, number.example * 1.4)
        numbers[number.name] = Double.random(in: low...high, using: &dice).rounded()
      }
      return LabourRuleTerms(
        rule.name, numbers,
        names: rule.name == "forbiddenSuccession"
          ? ["after": ["L"], "notBefore": ["E", "S"]] : [:],
        points: rule.mayHavePrice && Bool.random(using: &dice) ? 40 : nil)
    }
  }

  /// Days by chance, mostly such as don't break what is known at once.
  static func line(for person: RosterGrid.Person, _ dice: inout SeededGenerator) -> [Int] {
    let width = person.choices + 1
    return (0..<person.prices.count / width).map { day in
      let possible = (0..<width).filter {
        person.prices[day * width + $0] != RosterGrid.impossible
      }
      if Int.random(in: 0..<3, using: &dice) == 0, possible.contains(0) { return 0 }
      return possible.randomElement(using: &dice) ?? 0
    }
  }
}
