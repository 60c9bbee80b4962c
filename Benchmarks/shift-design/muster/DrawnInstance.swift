import Randomness
import Workforce

/// An instance of the minimum shift design problem, drawn from a seed: what some shifts would cover, with a
/// few people more or fewer in every second one.
struct DrawnInstance {
  let problem: ShiftDesignProblem

  init(intervalMinutes: Int, seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    // Early, day, late and night.
    let kinds = [(5, 8), (9, 11), (13, 15), (21, 23)].map { first, last in
      ShiftDesignProblem.SingleDuties.Kind(starts: first * 60...last * 60, lengths: 420...540)
    }
    let count = 7 * 1440 / intervalMinutes
    var demand = [Int](repeating: 0, count: count)
    func onGrid(_ range: ClosedRange<Int>) -> Int {
      let steps = (range.upperBound - range.lowerBound) / intervalMinutes
      return range.lowerBound + intervalMinutes * Int.random(in: 0...steps, using: &dice)
    }
    for kind in kinds {
      for _ in 0..<Int.random(in: 2...3, using: &dice) {
        let start = onGrid(kind.starts)
        let length = onGrid(kind.lengths)
        let people = Int.random(in: 1...7, using: &dice)
        for day in 0..<7 {
          let there = day < 5 ? people : max(0, people - Int.random(in: 0...2, using: &dice))
          let first = (day * 1440 + start) / intervalMinutes
          for interval in first..<first + length / intervalMinutes {
            demand[interval % count] += there
          }
        }
      }
    }
    if seed % 2 == 0 {
      for interval in stride(from: 0, to: count, by: 4) {
        demand[interval] = max(0, demand[interval] + Int.random(in: -1...1, using: &dice))
      }
    }
    problem = ShiftDesignProblem(
      intervalMinutes: intervalMinutes,
      needs: [.init(name: "demand", required: demand, underCostPerHour: 60, overCostPerHour: 60)],
      crews: [.init(name: "all", site: "all", utcOffsetMinutes: 0, serves: [0], costPerHour: 0)],
      work: .singleDuties(.init(kinds: kinds)), costPerShiftUsed: Double(intervalMinutes))
  }
}
