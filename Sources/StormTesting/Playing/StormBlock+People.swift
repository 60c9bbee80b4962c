import Foundation
import Workforce

/// Who is there, starts and leaves.
extension StormBlock {
  mutating func beginMonth(_ month: Int) {
    customersAge(month)
    for line in model.lines.indices {
      if month > 0 { peopleAge(line, month) }
      peopleGoAndMove(line, month)
      start(line, month)
      count(line)
      if policy.looksBack { closeMonth(line, month) }
    }
    openRequisitions(month)
    // Whoever takes no time to find starts at once.
    for line in model.lines.indices {
      start(line, month)
      count(line)
    }
  }

  private mutating func peopleAge(_ line: Int, _ month: Int) {
    let terms = model.lines[line]
    let oldest = terms.to - 1
    // Who doesn't finish the class goes.
    let share = model.problem.hiring.terms.graduation
    let finishing =
      hasChance && share < 1
      ? dice.finishing(fresh[line], line, month, share: share) : Lanes(repeating: share)
    let failing = fresh[line].atMost(people[terms.from]) * (1 - finishing)
    people[terms.from] -= failing
    totals.leavers += failing
    fresh[line] = Lanes()
    people[oldest] += people[oldest - 1]
    var tenure = oldest - 1
    while tenure > terms.from {
      people[tenure] = people[tenure - 1]
      tenure -= 1
    }
    people[terms.from] = Lanes()
  }

  /// Those hired for the month start.
  private mutating func start(_ line: Int, _ month: Int) {
    let place = line * model.calendar.monthStart.count + month
    let starting = arriving[place]
    arriving[place] = Lanes()
    people[model.lines[line].from] += starting
    fresh[line] += starting
    onOrder[line] -= starting
    totals.hires += starting
    totals.cost += starting * model.lines[line].hiringCost
  }

  /// Those whose coming, moving or going has a date.
  private mutating func peopleGoAndMove(_ line: Int, _ month: Int) {
    let terms = model.lines[line]
    let oldest = terms.to - 1
    let place = line * model.monthCount + month
    people[terms.from] += model.starts[place] + model.movedIn[place]
    var going = Lanes(repeating: model.leaves[place] + model.movedOut[place])
    totals.leavers += model.leaves[place]
    var tenure = oldest
    while tenure >= terms.from, going.max() > 0 {
      let now = going.atMost(people[tenure])
      people[tenure] -= now
      going -= now
      tenure -= 1
    }
  }

  /// People and ramped equivalents of a line.
  mutating func count(_ line: Int) {
    let terms = model.lines[line]
    var all = Lanes()
    var ramped = Lanes()
    for place in terms.from..<terms.to {
      let here = people[place]
      all += here
      ramped += model.ramp[place] * here
    }
    present[line] = all
    productive[line] = ramped
  }

  /// The more overloaded, the more leave: at hazards that go on through the step.
  mutating func peopleLeave(_ index: Int) {
    let share = model.calendar.share[index]
    for line in model.lines.indices {
      let terms = model.lines[line]
      totals.cost += present[line] * (terms.salaryPerMonth * share)
      let factor =
        (1 + terms.attrition.answer(to: feltLoad[line])) * inputs[.attrition] * share
      var risk = Lanes()
      for place in terms.from..<terms.to { risk += people[place] * model.leavingHazard[place] }
      risk *= factor
      guard hasChance else {
        let before = present[line]
        for place in terms.from..<terms.to {
          people[place] *= Lanes.decay(factor * model.leavingHazard[place])
        }
        count(line)
        totals.leavers += before - present[line]
        continue
      }
      let left = riskLeft[line] - risk
      riskLeft[line] = left
      if left.least > 0 { continue }
      for lane in 0..<Lanes.laneCount where left[lane] <= 0 { oneByOne(line, lane) }
      count(line)
    }
  }

  /// As many leave as the risk that has added up says: each one's share of it is the chance that it is
  /// them.
  @inline(never)
  private mutating func oneByOne(_ line: Int, _ lane: Int) {
    let terms = model.lines[line]
    let slot = line * Lanes.laneCount + lane
    while riskLeft[line, lane] <= 0 {
      leaving[slot] += 1
      riskLeft[line, lane] += dice[lane].exponential(.leaving, line, 2 * leaving[slot])
      var risk = 0.0
      for place in terms.from..<terms.to {
        risk += people[place, lane] * model.leavingHazard[place]
      }
      if risk <= 0 {
        riskLeft[line, lane] = max(riskLeft[line, lane], 1e-9)
        return
      }
      var chosen = dice[lane].unit(.leaving, line, 2 * leaving[slot] + 1) * risk
      for place in terms.from..<terms.to {
        let here = people[place, lane]
        chosen -= here * model.leavingHazard[place]
        if chosen < 0, here > 0 {
          let gone = min(1, here)
          people[place, lane] = here - gone
          totals.leavers[lane] += gone
          break
        }
      }
    }
  }
}

extension DiceLanes {
  /// The share of each replication's class that has finished it when a month begins.
  fileprivate func finishing(_ sizes: Lanes, _ line: Int, _ month: Int, share: Double) -> Lanes {
    Lanes { lane in
      let size = Int(sizes[lane].rounded())
      if size == 0 { return share }
      // Numbered by month and within it, so that no class shares its fate with another.
      let finish = (0..<size).count {
        self[lane].unit(.graduating, line, month << 32 + $0) < share
      }
      return Double(finish) / Double(size)
    }
  }
}

extension Range<Int> {
  fileprivate func count(where isCounted: (Int) -> Bool) -> Int {
    reduce(0) { $0 + (isCounted($1) ? 1 : 0) }
  }
}
