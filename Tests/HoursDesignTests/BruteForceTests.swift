import HoursDesign
import Randomness
import Testing
import Workforce

/// Every design of small spaces, counted one by one, against the search.
@Suite struct BruteForceTests {
  /// Two days that follow each other in a circle, three kinds of duties, 0 to 3 people on each.
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func noDutiesAreCheaper(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let need = (0..<48).map { _ in Int.random(in: 0...2, using: &dice) }
    let under = Double(Int.random(in: 1...9, using: &dice))
    let over = Double(Int.random(in: 0...5, using: &dice))
    let perShift = Double(Int.random(in: 0...12, using: &dice))
    let pay = Double(Int.random(in: 0...2, using: &dice))
    let duties = [(5, 8), (13, 9), (21, 10)].map { start, length in
      (start: start + Int.random(in: 0...2, using: &dice), length: length)
    }
    let problem = ShiftDesignProblem(
      intervalMinutes: 60, days: 2,
      needs: [
        .init(name: "demand", required: need, underCostPerHour: under, overCostPerHour: over)
      ],
      crews: [crew(cost: pay)],
      work: .singleDuties(
        .init(
          kinds: duties.map {
            .init(
              starts: $0.start * 60...$0.start * 60, lengths: $0.length * 60...$0.length * 60)
          })), costPerShiftUsed: perShift)
    var cheapest = Double.infinity
    for code in 0..<4096 {
      let people = (0..<6).map { code >> (2 * $0) & 3 }
      var atWork = [Int](repeating: 0, count: 48)
      var cost = 0.0
      for (kind, duty) in duties.enumerated() {
        if people[kind] + people[kind + 3] > 0 { cost += perShift }
        for day in 0..<2 {
          cost += Double(people[kind + 3 * day] * duty.length) * pay
          for hour in duty.start..<duty.start + duty.length {
            atWork[(day * 24 + hour) % 48] += people[kind + 3 * day]
          }
        }
      }
      for (required, there) in zip(need, atWork) {
        cost +=
          required > there ? Double(required - there) * under : Double(there - required) * over
      }
      cheapest = min(cheapest, cost)
    }
    let design = solved(problem)
    #expect(abs(design.cost.total - cheapest) < 1e-6, "seed \(seed)")
    #expect(design.lowerBound <= cheapest + 1e-6, "seed \(seed)")
    #expect(design.proof == .optimal, "seed \(seed)")
  }

  /// Seven tours with a meal at one of two hours, 0 to 2 people on each, days costed one by one.
  @Test(arguments: 1...25 as ClosedRange<UInt64>)
  func noToursAreCheaper(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    var need = [Int](repeating: 0, count: 168)
    for day in 0..<7 {
      for hour in 9..<18 { need[day * 24 + hour] = Int.random(in: 0...3, using: &dice) }
    }
    let under = Double(Int.random(in: 8...40, using: &dice))
    let problem = ShiftDesignProblem(
      intervalMinutes: 60,
      needs: [.init(name: "English", required: need, underCostPerHour: under)],
      crews: [
        crew(window: WeekHours("daily 9-18")) {
          $0.meal = .init(minutes: 60, earliestAfter: 180, latestAfter: 240)
        }
      ])
    // By day and people: the least price of those missing, over how many eat at twelve.
    let missing = (0..<7).map { day in
      (0...10).map { people in
        (0...people).map { early in
          (9..<18).reduce(0.0) { sum, hour in
            let eating = hour == 12 ? early : hour == 13 ? people - early : 0
            return sum + under * Double(max(0, need[day * 24 + hour] - people + eating))
          }
        }.min() ?? 0
      }
    }
    var cheapest = Double.infinity
    for code in 0..<2187 {
      var rest = code
      var onDay = [Int](repeating: 0, count: 7)
      var cost = 0.0
      for first in 0..<7 {
        let people = rest % 3
        rest /= 3
        cost += Double(people) * 400
        for day in first..<first + 5 { onDay[day % 7] += people }
      }
      for day in 0..<7 { cost += missing[day][onDay[day]] }
      cheapest = min(cheapest, cost)
    }
    let design = solved(problem)
    #expect(design.tours.allSatisfy { $0.people <= 2 }, "seed \(seed)")
    #expect(abs(design.cost.total - cheapest) < 1e-6, "seed \(seed)")
    #expect(design.proof == .optimal, "seed \(seed)")
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func nobodyIsMissingWhereNobodyMayBe(seed: UInt64) {
    var problem = drawnWeek(seed: seed)
    for need in problem.needs.indices { problem.needs[need].underCostPerHour = nil }
    let design = solved(problem, ShiftSearch(gap: 0.05, work: 10_000_000))
    #expect(design.shortfalls.isEmpty, "seed \(seed)")
    #expect(design.lowerBound > 0, "seed \(seed)")
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func drawnWeeksKeepTheirRules(seed: UInt64) {
    let design = solved(drawnWeek(seed: seed), ShiftSearch(gap: 0.02, work: 10_000_000))
    #expect(design.lowerBound <= design.cost.total + 1e-6, "seed \(seed)")
    #expect(design.people > 0, "seed \(seed)")
  }

  /// Two starts and seven ways to have days off, 0 or 1 person on each, without meals. So little work that
  /// exchanges and bounds of sums have to do what the whole tree could.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func boundsOfSumsHoldWithLittleWork(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    var need = [Int](repeating: 0, count: 168)
    for day in 0..<7 {
      for hour in 9..<18 { need[day * 24 + hour] = Int.random(in: 0...3, using: &dice) }
    }
    let under = Double(Int.random(in: 15...40, using: &dice))
    let problem = ShiftDesignProblem(
      intervalMinutes: 60,
      needs: [.init(name: "English", required: need, underCostPerHour: under)],
      crews: [crew(window: WeekHours("daily 9-18")) { $0.meal = nil }])
    var cheapest = Double.infinity
    for code in 0..<16_384 {
      var atWork = [Int](repeating: 0, count: 168)
      for tour in 0..<14 where code >> tour & 1 == 1 {
        for day in tour % 7..<tour % 7 + 5 {
          for hour in 9 + tour / 7..<17 + tour / 7 { atWork[day % 7 * 24 + hour] += 1 }
        }
      }
      let missing = zip(need, atWork).reduce(0) { $0 + max(0, $1.0 - $1.1) }
      cheapest = min(cheapest, Double(code.nonzeroBitCount) * 400 + under * Double(missing))
    }
    for work in [1.0, 1e5, 3e6, 1e8] {
      let design = solved(problem, ShiftSearch(work: work))
      #expect(design.lowerBound <= cheapest + 1e-6, "seed \(seed), work \(work)")
      if design.proof == .optimal {
        #expect(design.cost.total <= cheapest + 1e-6, "seed \(seed), work \(work)")
      }
    }
  }

  /// With as many tours as this, only the linear programme bounds what exchanges find.
  @Test(arguments: 1...2 as ClosedRange<UInt64>)
  func manyToursKeepTheirRulesAndTheirBound(seed: UInt64) {
    var problem = drawnWeek(seed: seed)
    for need in problem.needs.indices { problem.needs[need].overCostPerHour = 0 }
    problem.crews[0].rules.paidMinutes = [360, 480]
    problem.crews[0].fewestPeople = 2
    problem.crews[1].mostPeople = 4
    problem.crews[1].rules.partTime = .init()
    let design = solved(problem, ShiftSearch(work: 20_000_000))
    #expect(design.gap < 0.1, "seed \(seed)")
    #expect(design == designShifts(problem, ShiftSearch(work: 20_000_000)), "seed \(seed)")
  }
}
