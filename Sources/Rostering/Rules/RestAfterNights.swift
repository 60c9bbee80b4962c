import Workforce

/// Rest after a block of nights: longer than between other shifts, from the end of the last night to the start
/// of whatever comes next.
///
/// A block that reaches into unknown days before the period counts with its known nights only. How the search
/// is told: `RestAfterNights+Limit.swift`.
struct RestAfterNights: LabourRule {
  static let description = LabourRuleDescription(
    name: "restAfterNights",
    meaning: "After so many nights in a row, or more, lie so many hours of rest.",
    numbers: [
      .init("nights", "From how many nights in a row on.", in: 1...5, example: 3),
      .init("hours", "Hours of rest.", in: 1...72, isWhole: false, example: 48),
    ])

  let nights: Int
  let seconds: Int64

  init(_ terms: LabourRuleTerms) {
    nights = Int(terms.numbers["nights"] ?? 1)
    seconds = Int64((terms.numbers["hours"] ?? 0) * 3600)
  }

  func breaches(in line: WorkedLine) -> [WorkedLine.Breach] {
    line.runs { $0?.isNight ?? false }.compactMap { run -> WorkedLine.Breach? in
      guard run.count >= nights, let last = line[run.upperBound - 1],
        let next = (max(0, run.upperBound)..<line.dayCount).first(where: {
          line[$0].map { $0.span.lowerBound - last.span.upperBound < seconds } ?? false
        }), let shift = line[next]
      else { return nil }
      let rest = shift.span.lowerBound - last.span.upperBound
      return .init(
        days: run.lowerBound..<next + 1,
        cause: "Rest after \(run.count) \(run.count == 1 ? "night" : "nights") is "
          + "\(WrittenHours(rest)), not \(WrittenHours(seconds)).")
    }
  }
}
