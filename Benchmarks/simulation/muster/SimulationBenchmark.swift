import Foundation
import Simulation
import Workforce

/// Plays one of the desks that `Benchmarks/simulation/peers` plays, and says how long it took:
///
///     simulation-benchmark one|two-late|two-events SECONDS SEED REPLICATIONS CORES
///
/// Prints customers, seconds of processor time, seconds of the clock, and the shares of customers
/// who hung up and who had to wait.
@main
struct SimulationBenchmark {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 5, let seconds = Double(arguments[2]), let seed = UInt64(arguments[3]),
      let replications = Int(arguments[4]), let cores = Int(arguments[5])
    else {
      print("simulation-benchmark one|two-late|two-events SECONDS SEED REPLICATIONS CORES")
      exit(2)
    }
    let desk =
      switch arguments[1] {
      case "one": oneLine(seconds)
      case "two-late": twoKinds(seconds, .longestWaiting)
      default: twoKinds(seconds, .longestQueue)
      }
    let terms = SimulationTerms(
      seed: seed, replications: replications...replications, cores: cores)
    let processor = clock()
    let begin = ContinuousClock.now
    guard let outcome = simulate(desk, terms, goesOn: { _ in true }) else { exit(1) }
    let took = (ContinuousClock.now - begin) / Duration.seconds(1)
    let worked = Double(clock() - processor) / Double(CLOCKS_PER_SEC)
    func sum(_ figure: (ServiceFigures) -> Estimate?) -> Double {
      outcome.queues.reduce(0) { $0 + (figure($1.total)?.mean ?? 0) } * Double(replications)
    }
    let customers = sum(\.offered)
    let delayed = outcome.queues.reduce(0.0) {
      $0 + ($1.total.probabilityOfWait?.mean ?? 0) * ($1.total.offered?.mean ?? 0)
    }
    print(
      Int(customers), worked, took, sum(\.abandonedContacts) / customers,
      delayed * Double(replications) / customers)
  }

  /// 50 people, 50 calls a second of a second each, and a second's patience.
  private static func oneLine(_ seconds: Double) -> DeskModel {
    DeskModel(
      intervalSeconds: seconds, intervalCount: 1,
      queues: [
        DeskQueue(
          name: "phone", arrivals: .poisson(perInterval: [50 * seconds]),
          handleTime: .exponential(meanSeconds: 1), patience: .exponential(meanSeconds: 1),
          reaches: [GroupReach(group: 0)], target: WaitTarget(seconds: 0.1))
      ], groups: [DeskGroup(name: "everybody", staffing: .headcount([50]))])
  }

  /// Two kinds of calls, a pool of ten for each, and a third of five for both.
  private static func twoKinds(
    _ seconds: Double, _ order: DeskModel.AnsweringOrder
  ) -> DeskModel {
    DeskModel(
      intervalSeconds: seconds, intervalCount: 1,
      queues: [14.0, 12].enumerated().map { kind, rate in
        DeskQueue(
          name: "kind \(kind + 1)", arrivals: .poisson(perInterval: [rate * seconds]),
          handleTime: .exponential(meanSeconds: 1), patience: .exponential(meanSeconds: 2),
          reaches: [
            GroupReach(group: kind, preference: 0),
            GroupReach(group: 2, preference: 1, handleTimeFactor: 1 / 0.9),
          ], target: WaitTarget(seconds: 0.1))
      },
      groups: [10, 10, 5].enumerated().map {
        DeskGroup(name: "pool \($0 + 1)", staffing: .headcount([$1]))
      }, order: order)
  }
}
