import Foundation
import Randomness
import Workforce

/// People on single duties, who are moved from duty to duty while that brings what is required closer with few
/// distinct shifts: simulated annealing (S. Kirkpatrick, C. D. Gelatt and M. P. Vecchi, 1983,
/// doi:10.1126/science.220.4598.671) among the moves of N. Musliu, A. Schaerf and W. Slany (2004,
/// doi:10.1016/S0377-2217(03)00098-5).
struct DutyExchange {
  private let required: [Int]
  private let under: Double
  private let over: Double
  private let perKind: Double
  private let shifts: [Duty]
  /// By kind and day: the place of its duty, or nil.
  private let dutyOf: [[Int?]]
  /// By kind: those that start and last nearly the same.
  private let neighbours: [[Int]]
  private var people: [Int]
  private var peopleOfKind: [Int]
  private var atWork: [Int]
  /// Kinds that somebody works, and where each stands among them; −1 for the others.
  private var used: [Int] = []
  private var placeInUsed: [Int]
  private var cost: Double
  private var dice = SeededGenerator(seed: 1)

  private struct Duty {
    var kind: Int
    var first: Int
    var end: Int
    var pay: Double
  }

  private struct Change {
    var duty: Int
    var people: Int
  }

  /// Nil where duties aren't of one crew for one need, with prices for everything, or have to last so long on
  /// average.
  init?(_ problem: ShiftDesignProblem, _ possible: PossibleShifts, _ needs: NeedBundles) {
    guard case .singleDuties(let duties) = problem.work, duties.averageMinutes == nil,
      problem.costPerShiftUsed > 0, problem.crews.count == 1, needs.bundles.count == 1,
      needs.crewServes[0] == [0], let price = needs.bundles[0].underCostPerHour,
      problem.occasional.isEmpty
    else { return nil }
    let kinds = Set(possible.shifts.map(\.kind)).sorted()
    let places = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1, $0) })
    let hours = Double(problem.intervalMinutes) / 60
    required = needs.bundles[0].required
    under = price * hours
    over = needs.bundles[0].overCostPerHour * hours
    perKind = problem.costPerShiftUsed
    shifts = possible.shifts.map { shift in
      Duty(
        kind: places[shift.kind]!, first: shift.intervals.lowerBound,
        end: shift.intervals.upperBound,
        pay: problem.crews[0].costPerHour * Double(shift.paidMinutes) / 60)
    }
    var dutyOf = [[Int?]](
      repeating: [Int?](repeating: nil, count: problem.days), count: kinds.count)
    for (index, shift) in possible.shifts.enumerated() {
      dutyOf[places[shift.kind]!][shift.day] = index
    }
    self.dutyOf = dutyOf
    let near = 2 * problem.intervalMinutes
    neighbours = kinds.map { kind in
      kinds.indices.filter { other in
        kinds[other] != kind && abs(kinds[other].start - kind.start) <= near
          && abs(kinds[other].paidMinutes - kind.paidMinutes) <= near
      }
    }
    people = shifts.map { _ in 0 }
    peopleOfKind = kinds.map { _ in 0 }
    placeInUsed = kinds.map { _ in -1 }
    atWork = required.map { _ in 0 }
    cost = under * Double(required.reduce(0, +))
  }

  /// The kinds of duties that somebody works in the cheapest design found, by duty.
  mutating func usedDuties(steps: Int, goesOn: () -> Bool) -> [Bool] {
    var best = cost
    var bestUsed = peopleOfKind.map { $0 > 0 }
    let (hot, cold) = (perKind, 0.2 * perKind)
    for step in 0..<steps {
      if step % 4096 == 0, !goesOn() { break }
      let heat = hot * pow(cold / hot, Double(step) / Double(steps))
      let before = cost
      let changes = move()
      for change in changes { apply(change) }
      let chance = Double.random(in: 1e-12..<1, using: &dice)
      if cost > before - heat * log(chance) {
        for change in changes.reversed() {
          apply(Change(duty: change.duty, people: -change.people))
        }
      } else if cost < best - 1e-6 {
        best = cost
        bestUsed = peopleOfKind.map { $0 > 0 }
      }
    }
    return shifts.map { bestUsed[$0.kind] }
  }

  /// One person more or fewer on a duty, some who take another duty on the same day, or everybody of a kind, on
  /// all days.
  private mutating func move() -> [Change] {
    let chance = Double.random(in: 0..<1, using: &dice)
    guard chance >= 0.05, let from = used.randomElement(using: &dice) else {
      return [Change(duty: Int.random(in: 0..<shifts.count, using: &dice), people: 1)]
    }
    let day = Int.random(in: 0..<dutyOf[from].count, using: &dice)
    guard let duty = dutyOf[from][day] else { return [] }
    if chance < 0.3 { return [Change(duty: duty, people: 1)] }
    if chance < 0.55 { return people[duty] > 0 ? [Change(duty: duty, people: -1)] : [] }
    let to =
      Bool.random(using: &dice)
      ? used.randomElement(using: &dice) : neighbours[from].randomElement(using: &dice)
    guard let to, to != from else { return [] }
    let isWholeWeek = chance >= 0.85
    var changes: [Change] = []
    for day in isWholeWeek ? 0..<dutyOf[from].count : day..<day + 1 {
      guard let duty = dutyOf[from][day], people[duty] > 0 else { continue }
      guard let other = dutyOf[to][day] else { return [] }
      let moved = isWholeWeek ? people[duty] : Int.random(in: 1...people[duty], using: &dice)
      changes.append(Change(duty: duty, people: -moved))
      changes.append(Change(duty: other, people: moved))
    }
    return changes
  }

  private mutating func apply(_ change: Change) {
    let duty = shifts[change.duty]
    let count = atWork.count
    people[change.duty] += change.people
    cost += Double(change.people) * duty.pay
    for place in duty.first..<duty.end {
      let interval = place < count ? place : place - count
      let before = atWork[interval] - required[interval]
      let after = before + change.people
      atWork[interval] += change.people
      cost += price(after) - price(before)
    }
    let before = peopleOfKind[duty.kind]
    peopleOfKind[duty.kind] += change.people
    if before == 0 {
      placeInUsed[duty.kind] = used.count
      used.append(duty.kind)
      cost += perKind
    } else if before + change.people == 0 {
      let place = placeInUsed[duty.kind]
      let last = used.removeLast()
      if last != duty.kind {
        used[place] = last
        placeInUsed[last] = place
      }
      placeInUsed[duty.kind] = -1
      cost -= perKind
    }
  }

  /// What so many people too many cost, or too few, in an interval.
  private func price(_ spare: Int) -> Double {
    spare < 0 ? -under * Double(spare) : over * Double(spare)
  }
}
