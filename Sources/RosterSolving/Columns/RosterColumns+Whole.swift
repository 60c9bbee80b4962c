import Optimization
import Rostering

/// Whole rosters from lines.
extension RosterColumns {
  /// What a choice of one column for each person costs, all else counted in.
  func cost(of chosen: [Int]) -> Int {
    var present = [Int](repeating: 0, count: part.needs.count)
    var cost = part.constant
    for column in chosen {
      cost += columns[column].cost
      for need in columns[column].served { present[Int(need)] += 1 }
    }
    for (need, people) in zip(part.needs, present) {
      cost += need.costs[min(people, need.costs.count - 1)]
    }
    return cost
  }

  func lines(of chosen: [Int]) -> [[Int]] { part.whole(chosen.map { columns[$0].line }) }

  /// The cheapest roster of the lines at hand, by the MIP library.
  ///
  /// - Parameter start: One column for each person, to be bettered.
  func choose(
    from start: [Int]?, below: Int, nodes: Int, iterations: Int, each: Int
  ) -> [Int]? {
    guard solveMaster(while: keepGoing) else { return nil }
    let gap = Double(below) - masterCost
    guard gap > 1e-6 else { return nil }
    var programme = IntegerProgram()
    var own: [[(variable: IntegerProgram.Variable, factor: Double)]] = .init(
      repeating: [], count: part.people.count)
    var rows: [[(variable: IntegerProgram.Variable, factor: Double)]] = .init(
      repeating: [], count: part.needs.count)
    var numbers: [(variable: IntegerProgram.Variable, column: Int)] = []
    let inStart = Set(start ?? [])
    var isWanted = [Bool](repeating: false, count: columns.count)
    for own in ofPerson {
      let rated = own.map { (reduced: reducedCost(of: $0), number: $0) }
        .filter { $0.reduced < gap }.sorted { ($0.reduced, $0.number) < ($1.reduced, $1.number) }
      for item in rated.prefix(each) { isWanted[item.number] = true }
    }
    for number in start ?? [] { isWanted[number] = true }
    for (number, column) in columns.enumerated() where isWanted[number] {
      let variable = programme.variable(in: 0...1, whole: true, cost: Double(column.cost))
      numbers.append((variable, number))
      own[column.person].append((variable, 1))
      for need in column.served { rows[Int(need)].append((variable, 1)) }
    }
    for terms in own { programme.require(terms, in: 1...1) }
    var first: [Double] = []
    if let start {
      first = numbers.map { inStart.contains($0.column) ? 1 : 0 }
      _ = start
    }
    var present = [Int](repeating: 0, count: part.needs.count)
    for column in start ?? [] {
      for need in columns[column].served { present[Int(need)] += 1 }
    }
    for (row, need) in part.needs.enumerated() {
      var terms = rows[row]
      var left = present[row]
      for (slope, people) in need.slopes {
        terms.append((programme.variable(in: 0...Double(people), cost: slope), -1))
        let taken = min(left, people)
        left -= taken
        if start != nil { first.append(Double(taken)) }
      }
      programme.require(terms, in: 0...0)
    }
    let answer = programme.solved(
      stoppingAt: SearchLimit(gap: 0, difference: 0.99, nodes: nodes, iterations: iterations),
      startingFrom: start == nil ? nil : first, goesOn: keepGoing)
    guard let values = answer.values else { return nil }
    var chosen = [Int](repeating: -1, count: part.people.count)
    for (variable, column) in numbers where values[variable.index] > 0.5 {
      chosen[columns[column].person] = column
    }
    return chosen.contains(-1) ? nil : chosen
  }
}
