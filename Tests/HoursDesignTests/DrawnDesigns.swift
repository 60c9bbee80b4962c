import HoursDesign
import Randomness
import Testing
import Workforce

/// Solves a problem and counts the answer again.
func solved(
  _ problem: ShiftDesignProblem, _ search: ShiftSearch = ShiftSearch(),
  _ location: SourceLocation = #_sourceLocation
) -> ShiftDesign {
  let design = designShifts(problem, search)
  let check = ShiftDesignCheck(design)
  #expect(check.faults.isEmpty, sourceLocation: location)
  return design
}

/// A week of a few people in two languages at two sites, drawn from a seed.
func drawnWeek(seed: UInt64) -> ShiftDesignProblem {
  var dice = SeededGenerator(seed: seed)
  func drawn() -> [Int] {
    let open = Int.random(in: 6...10, using: &dice)
    let people = Int.random(in: 1...3, using: &dice)
    var need = required(people, days: 0..<7, hours: open..<open + 11)
    for index in need.indices where need[index] > 0 && Bool.random(using: &dice) {
      need[index] += 1
    }
    return need
  }
  let price = Double(Int.random(in: 20...60, using: &dice))
  return ShiftDesignProblem(
    intervalMinutes: 60,
    needs: [
      .init(name: "English", required: drawn(), underCostPerHour: price, overCostPerHour: 1),
      .init(name: "French", required: drawn(), underCostPerHour: price + 5, overCostPerHour: 1),
    ],
    crews: [
      crew("Boston", site: "Boston", offset: -300, cost: 20),
      crew("Dublin", site: "Dublin", serves: [0, 1], cost: 15) { $0.nights = .init() },
    ])
}
