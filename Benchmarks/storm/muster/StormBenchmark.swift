import Foundation
import StormTesting
import Workforce

/// Plays the company of `Benchmarks/storm` or answers a question about it, and says how long it took:
///
///     storm-benchmark play|pace|importances WEEKS TEAMS SEGMENTS [REPLICATIONS [CORES]]
///     storm-benchmark company WEEKS TEAMS SEGMENTS      prints it as JSON, for peers
///     storm-benchmark answer WEEKS TEAMS SEGMENTS       prints all that playing it with one seed gives
///
/// What took time prints a name and a figure in each line. To compare two builds by `answer`, set
/// `SWIFT_DETERMINISTIC_HASHING=1`: causes of breaks come in any order otherwise.
@main
struct StormBenchmark {
  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    let figures = words.dropFirst().compactMap { Int($0) }
    guard let question = words.first, figures.count >= 3 else {
      print("storm-benchmark play|pace|importances WEEKS TEAMS SEGMENTS [REPLICATIONS [CORES]]")
      print("storm-benchmark company|answer WEEKS TEAMS SEGMENTS")
      exit(2)
    }
    let company = Company(weeks: figures[0], teams: figures[1], segments: figures[2])
    switch question {
    case "company": print(try company.json())
    case "answer":
      let terms = StormTerms(seed: 1, replications: 1000)
      dump(playStorm(company.problem, .planned, terms, goesOn: { _ in true }))
    default:
      measure(
        question, company.problem,
        StormTerms(
          seed: 1, replications: figures.count > 3 ? figures[3] : 10_000,
          cores: figures.count > 4 ? figures[4] : nil))
    }
  }

  private static func measure(_ question: String, _ problem: StormProblem, _ terms: StormTerms) {
    let processor = clock()
    let begin = ContinuousClock.now
    let found: [(String, Double)]
    switch question {
    case "play": found = played(problem, terms)
    case "pace": found = safePace(problem, terms)
    default: found = importances(problem, terms)
    }
    let took = (ContinuousClock.now - begin) / .seconds(1)
    print("seconds", took)
    print("processor", Double(clock() - processor) / Double(CLOCKS_PER_SEC))
    for (name, figure) in found { print(name, figure) }
  }

  private static func played(_ problem: StormProblem, _ terms: StormTerms) -> [(String, Double)] {
    guard let outcome = playStorm(problem, .planned, terms, goesOn: { _ in true }),
      let last = outcome.steps.last
    else { exit(1) }
    return [
      ("broken", outcome.breaks.probability),
      ("break-step", outcome.breaks.p50.map(Double.init) ?? .nan),
      ("customers", outcome.customersAtEnd.p50), ("hires", outcome.hires.p50),
      ("leavers", outcome.leavers.p50), ("failed-contacts", outcome.failedContacts.p50),
      ("wait-hours-p90", last.waitHours.p90), ("given-up-p90", last.abandonment.p90),
    ]
  }

  private static func safePace(_ problem: StormProblem, _ terms: StormTerms) -> [(String, Double)] {
    let pace = StormTesting.safePace(
      problem, .planned, limit: 0.1, terms, goesOn: { _ in true })
    guard case .bracketed(let safe, let unsafe) = pace?.result else { exit(1) }
    return [("safe", safe.factor), ("unsafe", unsafe.factor)]
  }

  private static func importances(
    _ problem: StormProblem, _ terms: StormTerms
  ) -> [(String, Double)] {
    let found = inputImportances(
      problem, .planned, base: terms.replications, terms, goesOn: { _ in true })
    return (found ?? []).map { ($0.input?.rawValue ?? "chance", $0.total) }
  }
}
