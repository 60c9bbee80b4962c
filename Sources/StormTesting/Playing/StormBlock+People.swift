import Foundation
import Workforce

/// Who is there, starts and leaves.
extension StormBlock {
  mutating func beginMonth(_ month: Int) {
    customersAge(month)
    for line in model.lines.indices {
      if month > 0 { peopleAge(line) }
      peopleComeAndGo(line, month)
      closeMonth(line, month)
    }
    openRequisitions(month)
    for line in model.lines.indices { count(line) }
  }

  private mutating func peopleAge(_ line: Int) {
    let terms = model.lines[line]
    let oldest = terms.from + terms.ramp.count - 1
    // Who doesn't finish the class goes.
    let failing = fresh[line].atMost(people[terms.from]) * (1 - graduates(line))
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

  /// The share of each replication's class that finishes it.
  private func graduates(_ line: Int) -> Lanes {
    let share = model.problem.hiring.terms.graduation
    guard hasChance, share < 1 else { return Lanes(repeating: share) }
    var result = Lanes(repeating: share)
    for lane in 0..<Lanes.laneCount {
      let size = Int(fresh[line][lane].rounded())
      if size == 0 { continue }
      // Numbered by those who were hired before them.
      let first = filling[line * Lanes.laneCount + lane]
      let finish = (0..<size).count {
        dice[lane].unit(.graduating, line, first * 64 + $0) < share
      }
      result[lane] = Double(finish) / Double(size)
    }
    return result
  }

  private mutating func peopleComeAndGo(_ line: Int, _ month: Int) {
    let terms = model.lines[line]
    let oldest = terms.from + terms.ramp.count - 1
    let starting = arriving[line * model.calendar.monthStart.count + month]
    people[terms.from] += starting + (terms.starts[month] + terms.movedIn[month])
    fresh[line] = starting
    onOrder[line] -= starting
    totals.hires += starting
    totals.cost += starting * terms.role.hiringCost
    var going = Lanes(repeating: terms.leaves[month] + terms.movedOut[month])
    totals.leavers += terms.leaves[month]
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
    for tenure in terms.ramp.indices {
      let here = people[terms.from + tenure]
      all += here
      ramped += terms.ramp[tenure] * here
    }
    present[line] = all
    productive[line] = ramped
  }

  /// The more overloaded, the more leave: at hazards that go on through the step.
  mutating func peopleLeave(_ index: Int) {
    let share = model.calendar.share[index]
    for (line, terms) in model.lines.enumerated() {
      if let salary = terms.role.salaryPerYear {
        totals.cost += present[line] * (salary / 12 * share)
      }
      let factor =
        (1 + terms.attrition.answer(to: feltLoad[line])) * inputs[.attrition] * share
      var risk = Lanes()
      for tenure in terms.hazard.indices {
        risk += people[terms.from + tenure] * terms.hazard[tenure]
      }
      risk *= factor
      guard hasChance else {
        let before = present[line]
        for tenure in terms.hazard.indices {
          people[terms.from + tenure] *= Lanes.decay(factor * terms.hazard[tenure])
        }
        count(line)
        totals.leavers += before - present[line]
        continue
      }
      let left = riskLeft[line] - risk
      riskLeft[line] = left
      if left.min() > 0 { continue }
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
    while riskLeft[line][lane] <= 0 {
      leaving[slot] += 1
      riskLeft[line][lane] += dice[lane].exponential(.leaving, line, 2 * leaving[slot])
      var risk = 0.0
      for tenure in terms.hazard.indices {
        risk += people[terms.from + tenure][lane] * terms.hazard[tenure]
      }
      if risk <= 0 {
        riskLeft[line][lane] = max(riskLeft[line][lane], 1e-9)
        return
      }
      var place = dice[lane].unit(.leaving, line, 2 * leaving[slot] + 1) * risk
      for tenure in terms.hazard.indices {
        let here = people[terms.from + tenure][lane]
        place -= here * terms.hazard[tenure]
        if place < 0, here > 0 {
          let gone = min(1, here)
          people[terms.from + tenure][lane] = here - gone
          totals.leavers[lane] += gone
          break
        }
      }
    }
  }
}

extension Range<Int> {
  fileprivate func count(where isCounted: (Int) -> Bool) -> Int {
    reduce(0) { $0 + (isCounted($1) ? 1 : 0) }
  }
}
