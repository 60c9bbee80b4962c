import Foundation
import HoursDesign
import Workforce

/// Designs the shifts of a made-up team's week or of a published instance, and prints what it found as JSON:
///
///     shift-design-benchmark week PEOPLE MINUTES SEED
///     shift-design-benchmark published FILE weighted|bounded
///     shift-design-benchmark drawn MINUTES SEED
///     shift-design-benchmark problem …       the problem instead of its answer, for peers
///
/// `--work N` at the end stops the search after so much work.
@main
struct ShiftDesignBenchmark {
  static func main() throws {
    var words = Array(CommandLine.arguments.dropFirst())
    let onlyAsks = words.first == "problem"
    if onlyAsks { words.removeFirst() }
    var search = ShiftSearch()
    if let place = words.firstIndex(of: "--work"), place + 1 < words.count {
      search.work = Double(words[place + 1])!
      words.removeSubrange(place...place + 1)
    }
    let problem: ShiftDesignProblem
    switch words.first {
    case "week" where words.count == 4:
      problem =
        SupportWeek(
          people: Int(words[1])!, intervalMinutes: Int(words[2])!, seed: UInt64(words[3])!
        ).problem
    case "published" where words.count == 3:
      problem = try PublishedInstance(contentsOf: words[1]).problem(
        isBounded: words[2] == "bounded")
    case "drawn" where words.count == 3:
      problem = DrawnInstance(intervalMinutes: Int(words[1])!, seed: UInt64(words[2])!).problem
    default:
      print("shift-design-benchmark [problem] week PEOPLE MINUTES SEED")
      print("shift-design-benchmark [problem] published FILE weighted|bounded")
      print("shift-design-benchmark [problem] drawn MINUTES SEED")
      exit(2)
    }
    if onlyAsks {
      try show(WrittenProblem(problem))
      return
    }
    let processor = clock()
    let begin = ContinuousClock.now
    let design = designShifts(problem, search)
    let took = (ContinuousClock.now - begin) / .seconds(1)
    let check = ShiftDesignCheck(design)
    try show(
      WrittenDesign(
        design, seconds: took, processor: Double(clock() - processor) / Double(CLOCKS_PER_SEC),
        faults: check.faults))
  }

  private static func show(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    print(String(decoding: try encoder.encode(value), as: UTF8.self))
  }
}
