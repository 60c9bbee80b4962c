import Dispatch
import Foundation
package import Rostering
import Synchronization

package struct AnnealingTuning: Sendable {
  package var hottest = 40.0
  package var coldest = 0.4
  package var weights = [20, 20, 10, 8, 20, 8, 6, 6, 1]
  package var redrawHeat = 0.5
  package var longestRedraw = 12
  package init() {}
}

package struct SearchProgress: Sendable {
  package var cost: Int
  package var text: String
}

private struct Shared<Value>: @unchecked Sendable { var value: Value }

package func solve(
  _ grid: RosterGrid, terms: RosterSearchTerms, tuning: AnnealingTuning = .init(),
  spent: @escaping @Sendable () -> Double, progress: @escaping (SearchProgress) -> Void
) -> GridSolution {
  let flat = FlatGrid(grid)
  let people = PersonLines.all(of: grid)
  progress(.init(cost: 0, text: "begin"))
  let first = FirstRoster(flat, people: people)
  let lines = first.lines
  if !first.withoutLine.isEmpty { progress(.init(cost: 0, text: "no lines \(first.withoutLine)")) }
  progress(.init(cost: grid.cost(of: lines), text: "first roster"))
  let workers = (0..<2).map {
    Annealing(
      state: RosterState(flat, lines: lines), dice: SearchDice(worker: $0, seed: terms.seed),
      weights: tuning.weights)
  }
  for worker in workers { worker.redrawHeat = tuning.redrawHeat; worker.longestRedraw = tuning.longestRedraw }
  let shared = Shared(value: workers)
  let slice = 1000
  var done = 0
  while true {
    let share = max(spent(), Double(done) / Double(terms.work))
    if share >= 1 { break }
    let base = done
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      let worker = shared.value[index]
      for part in 0..<500 {
        let share = max(spent(), Double(base + part * slice * 2) / Double(terms.work))
        if share >= 1 { return }
        worker.temperature = tuning.hottest * pow(tuning.coldest / tuning.hottest, share)
        worker.run(slice)
      }
    }
    done += 500 * slice * 2
    progress(
      .init(
        cost: min(workers[0].bestCost, workers[1].bestCost),
        text: "\(done) T \(workers[0].temperature) now \(workers[0].state.cost) \(workers[1].state.cost)"))
  }
  for move in Annealing.Move.allCases {
    let index = move.rawValue
    progress(
      .init(
        cost: 0,
        text:
          "\(move) tried \(workers[0].tried[index]) legal \(workers[0].legal[index]) accepted \(workers[0].accepted[index]) improved \(workers[0].improved[index])"
      ))
  }
  let best = workers[0].bestCost <= workers[1].bestCost ? workers[0] : workers[1]
  let state = RosterState(flat, lines: lines)
  state.copy(best.best)
  return GridSolution(lines: state.currentLines, cost: state.cost, lowerBound: 0)
}
