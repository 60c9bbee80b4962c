import Foundation
import HoursDesign
import Workforce

/// Designs the shifts of a made-up team's week or of a published instance, and prints what it found as JSON:
///
///     shift-design-benchmark week PEOPLE MINUTES SEED
///     shift-design-benchmark published FILE weighted|bounded
///     shift-design-benchmark problem …       the problem instead of its answer, for peers
@main
struct ShiftDesignBenchmark {
  static func main() throws {
    var words = Array(CommandLine.arguments.dropFirst())
    let onlyAsks = words.first == "problem"
    if onlyAsks { words.removeFirst() }
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
    default:
      print("shift-design-benchmark [problem] week PEOPLE MINUTES SEED")
      print("shift-design-benchmark [problem] published FILE weighted|bounded")
      exit(2)
    }
    if onlyAsks {
      try show(WrittenProblem(problem))
      return
    }
    let processor = clock()
    let begin = ContinuousClock.now
    let design = designShifts(problem)
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
