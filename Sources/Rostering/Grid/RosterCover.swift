import Workforce

/// What has to be covered, as lines of the grid: every need interval by interval, then required shifts, then
/// wishes about colleagues.
struct RosterCover {
  private(set) var lines: [RosterGrid.CoverLine] = []
  private let problem: RosterProblem
  /// By shift and day: the lines of required shifts.
  private var lineOfShift: [DayShift: Int] = [:]
  private var pairsOf: [Int: [PairLine]] = [:]

  private struct DayShift: Hashable {
    var day: Int
    var shift: Int
  }

  /// A line on which two colleagues count who work on the same day.
  struct PairLine {
    var day: Int
    var line: Int
  }

  init(_ problem: RosterProblem) {
    self.problem = problem
    let prices = problem.staffingPrices.map { RosterGrid.CoverLine(costs: $0.points) }
    for need in problem.needs { lines += need.intervals.map { prices[$0.price] } }
    for required in problem.requiredShifts {
      lineOfShift[DayShift(day: required.day, shift: required.shift)] = lines.count
      lines.append(
        .init(required: required.required, under: required.missing, over: required.spare))
    }
    for (person, who) in problem.people.enumerated() {
      for wish in who.wishes {
        let (colleague, costs): (Int, [Int])
        switch wish.kind {
        case .with(let other): (colleague, costs) = (other, [0, wish.points, 0])
        case .without(let other): (colleague, costs) = (other, [0, 0, wish.points])
        default: continue
        }
        for day in wish.days.clamped(to: 0..<problem.dayCount) {
          pairsOf[person, default: []].append(PairLine(day: day, line: lines.count))
          pairsOf[colleague, default: []].append(PairLine(day: day, line: lines.count))
          lines.append(.init(costs: costs))
        }
      }
    }
  }

  func pairs(of person: Int) -> [PairLine] { pairsOf[person] ?? [] }

  /// The lines that a choice serves on a day: whole intervals between its start, its unpaid breaks and its end, of
  /// what is served and of whatever the person counts for by being there.
  ///
  /// - Parameter onDuty: the places of the needs for which they count whatever they serve.
  func served(by choice: PersonChoices.Choice, onDuty: [Int], day: Int) -> [Range<Int>] {
    let shift = problem.shifts[choice.shift]
    var parts: [Range<Int>] = []
    for need in [choice.need].compactMap(\.self) + onDuty {
      let unpaid = zip(shift.breaks, choice.breakStarts).filter { !$0.0.isPaid }
        .map { $0.1..<$0.1 + $0.0.minutes }.sorted { $0.lowerBound < $1.lowerBound }
      let borders = [shift.start] + unpaid.flatMap { [$0.lowerBound, $0.upperBound] } + [shift.end]
      for part in stride(from: 0, to: borders.count, by: 2) {
        let intervals = problem.intervals(
          shift.site, day: day, from: borders[part], to: borders[part + 1])
        guard !intervals.isEmpty else { continue }
        let first = need * problem.intervalCount
        parts.append(first + intervals.lowerBound..<first + intervals.upperBound)
      }
    }
    if let line = lineOfShift[DayShift(day: day, shift: choice.shift)] {
      parts.append(line..<line + 1)
    }
    return parts
  }
}

extension RosterProblem {
  /// The intervals of the period that lie wholly between two times of a site's day.
  func intervals(_ site: Int, day: Int, from: Int, to: Int) -> Range<Int> {
    let length = Int64(intervalMinutes * 60)
    let first = instant(site: site, day: day, minute: from) - start
    let last = instant(site: site, day: day, minute: to) - start
    let lower = Int((first + length - 1) >= 0 ? (first + length - 1) / length : 0)
    let upper = Int(last >= 0 ? last / length : 0)
    let begin = min(lower, intervalCount)
    return begin..<max(begin, min(upper, intervalCount))
  }
}
