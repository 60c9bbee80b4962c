import Workforce

/// What is known beforehand: when intervals end, and when people come and go.
struct DeskCalendar: ~Copyable {
  /// Somebody comes or goes.
  struct Change: BitwiseCopyable {
    var time = 0.0
    var agent = 0
    var comes = false
  }

  let intervalSeconds: Double
  let intervalCount: Int
  let changes: Table<Change>
  private let headcounts: [[Int]?]
  private let absences: Table<Double>

  init(_ desk: DeskModel, _ rules: borrowing DeskRules) {
    intervalSeconds = desk.intervalSeconds
    intervalCount = desk.intervalCount
    var changes: [Change] = []
    var absences: [Double] = []
    for (index, group) in desk.groups.enumerated() {
      guard case .shifts(let shifts) = group.staffing else {
        let first = rules.groups[index]
        absences += Array(repeating: 0, count: first.agentsTo - first.agentsFrom)
        continue
      }
      for shift in shifts {
        let agent = absences.count
        for stretch in shift.stretches {
          changes.append(Change(time: max(0, stretch.lowerBound), agent: agent, comes: true))
          changes.append(Change(time: stretch.upperBound, agent: agent, comes: false))
        }
        absences.append(shift.absence)
      }
    }
    // Who goes at a time goes before others come.
    let ordered = changes.enumerated().sorted { one, other in
      (one.element.time, one.element.comes ? 1 : 0, one.offset)
        < (other.element.time, other.element.comes ? 1 : 0, other.offset)
    }
    self.changes = Table(
      ordered.map(\.element).filter { $0.time < desk.endSeconds && $0.time >= 0 }, else: Change())
    self.absences = Table(absences, else: 0)
    headcounts = desk.groups.map {
      if case .headcount(let perInterval) = $0.staffing { perInterval } else { nil }
    }
  }

  /// How many of a group are there in an interval; nil if its people have shifts.
  func headcount(ofGroup group: Int, interval: Int) -> Int? {
    headcounts[group].map { $0.isEmpty ? 0 : $0[min(interval, $0.count - 1)] }
  }

  func absence(ofAgent agent: Int) -> Double { absences[agent] }
}

extension DeskShift {
  /// The shift without its breaks.
  fileprivate var stretches: [Range<Double>] {
    let begins = [seconds.lowerBound] + breaks.map(\.upperBound)
    let ends = breaks.map(\.lowerBound) + [seconds.upperBound]
    return zip(begins, ends).filter { $0 < $1 }.map { $0..<$1 }
  }
}
