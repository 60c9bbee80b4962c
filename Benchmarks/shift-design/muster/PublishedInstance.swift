import Foundation
import Workforce

/// An instance of the minimum shift design problem in the data form of MiniZinc: `name = value;` lines.
struct PublishedInstance {
  private var values: [String: [Double]] = [:]

  init(contentsOf file: String) throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    for statement in text.split(separator: ";") {
      let sides = statement.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else { continue }
      let name = sides[0].trimmingCharacters(in: .whitespacesAndNewlines)
      values[name] = sides[1].split { "[], \n\r\t".contains($0) }.compactMap { Double($0) }
    }
  }

  func number(_ name: String) -> Double { values[name]?.first ?? 0 }
  func list(_ name: String) -> [Int] { (values[name] ?? []).map { Int($0) } }

  /// - Parameters:
  ///   - isBounded: whether nobody may be missing, and shifts last at least `avgMinutes` ÷ `maxDuties` on
  ///     average; else missing minutes have their weight, and duties a week are kept between their limits
  ///     where they have a weight.
  func problem(isBounded: Bool) -> ShiftDesignProblem {
    let interval = Int(number("interval"))
    let kinds = (0..<Int(number("shiftTypes"))).map { kind in
      ShiftDesignProblem.SingleDuties.Kind(
        starts: list("minStart")[kind] * interval...list("maxStart")[kind] * interval,
        lengths: list("minLength")[kind] * interval...list("maxLength")[kind] * interval)
    }
    let longest =
      number("minDuties") > 0 && !isBounded
      ? number("avgMinutes") / number("minDuties") : .infinity
    let average = number("avgMinutes") / number("maxDuties")...longest
    let hasAverage = isBounded || number("weightDutiesPerWeek") > 0
    return ShiftDesignProblem(
      intervalMinutes: interval, days: Int(number("days")),
      needs: [
        .init(
          name: "demand", required: list("demand"),
          underCostPerHour: isBounded ? nil : 60 * number("weightUnderCover"),
          overCostPerHour: 60 * number("weightOverCover"))
      ],
      crews: [.init(name: "all", site: "all", utcOffsetMinutes: 0, serves: [0], costPerHour: 0)],
      work: .singleDuties(.init(kinds: kinds, averageMinutes: hasAverage ? average : nil)),
      costPerShiftUsed: number("weightShiftInstances"))
  }
}
