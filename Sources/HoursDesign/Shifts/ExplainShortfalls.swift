import Workforce

extension ShiftDesign {
  /// The same with its shortfalls and why they are.
  func explained(_ possible: PossibleShifts) -> ShiftDesign {
    var explained = self
    let reach = ShiftReach(problem, possible)
    explained.shortfalls = problem.needs.indices.flatMap { need in
      stretches(of: missing(need: need)) { interval in
        reach.whyUnreached(need: need, interval) ?? whyNotEnough(need: need)
      }.map { intervals, cause, missing in
        Shortfall(
          need: need, intervals: intervals, mostMissing: missing.max() ?? 0,
          missingHours: Double(missing.reduce(0, +) * problem.intervalMinutes) / 60, cause: cause)
      }
    }
    return explained
  }

  /// Why an interval that shifts reach lacks people all the same.
  private func whyNotEnough(need: Int) -> Shortfall.Cause {
    if problem.needs[need].underCostPerHour == nil { return .tooFewPeople }
    if let most = problem.mostPeople, people >= most { return .tooFewPeople }
    let full = problem.crews.indices.filter { problem.crews[$0].serves.contains(need) }
      .allSatisfy { crew in
        guard let most = problem.crews[crew].mostPeople else { return false }
        return tours.filter { $0.crew == crew }.reduce(0) { $0 + $1.people } >= most
      }
    return full ? .tooFewPeople : .dearerThanMissing
  }

  /// Intervals in a row in which people are missing for one cause, over the end of the week where it goes
  /// on.
  private func stretches(
    of missing: [Int], cause: (Int) -> Shortfall.Cause
  ) -> [(Range<Int>, Shortfall.Cause, [Int])] {
    var found: [(Range<Int>, Shortfall.Cause, [Int])] = []
    for interval in missing.indices where missing[interval] > 0 {
      let why = cause(interval)
      if let last = found.last, last.0.upperBound == interval, last.1 == why {
        found[found.count - 1].0 = last.0.lowerBound..<interval + 1
        found[found.count - 1].2.append(missing[interval])
      } else {
        found.append((interval..<interval + 1, why, [missing[interval]]))
      }
    }
    if problem.isCyclic, found.count > 1, let first = found.first, let last = found.last,
      first.0.lowerBound == 0, last.0.upperBound == missing.count, first.1 == last.1
    {
      found[found.count - 1].0 = last.0.lowerBound..<missing.count + first.0.upperBound
      found[found.count - 1].2 += first.2
      found.removeFirst()
    }
    return found
  }
}

/// Which intervals shifts reach, as the rules are and as they could be.
struct ShiftReach {
  private let problem: ShiftDesignProblem
  private let asItIs: [[Bool]]
  /// With night shifts for every crew without, with any hour of the week for every crew.
  private let withNights: [[Bool]]
  private let atAnyHour: [[Bool]]
  private let withBoth: [[Bool]]

  init(_ problem: ShiftDesignProblem, _ possible: PossibleShifts) {
    self.problem = problem
    asItIs = Self.reached(problem, possible)
    func changed(_ change: (inout ShiftDesignProblem.Crew) -> Void) -> [[Bool]] {
      var other = problem
      for index in other.crews.indices { change(&other.crews[index]) }
      return Self.reached(other, PossibleShifts(other))
    }
    withNights = changed { $0.rules.nights = $0.rules.nights ?? .init() }
    atAnyHour = changed { $0.window = nil }
    withBoth = changed {
      $0.rules.nights = $0.rules.nights ?? .init()
      $0.window = nil
    }
  }

  /// Nil where some shift of a crew with the skill can bring somebody to work.
  func whyUnreached(need: Int, _ interval: Int) -> ShiftDesign.Shortfall.Cause? {
    let crews = problem.crews.indices.filter { problem.crews[$0].serves.contains(need) }
    func reaches(_ reached: [[Bool]]) -> Bool { crews.contains { reached[$0][interval] } }
    if crews.isEmpty { return .nobodyServes }
    if reaches(asItIs) { return nil }
    if reaches(atAnyHour) { return .outsideWindow }
    if reaches(withNights) || reaches(withBoth) { return .noNightShifts }
    return .noShiftFits
  }

  /// By crew and interval.
  static func reached(_ problem: ShiftDesignProblem, _ possible: PossibleShifts) -> [[Bool]] {
    let count = problem.intervalCount
    var reached = [[Bool]](
      repeating: [Bool](repeating: false, count: count), count: problem.crews.count)
    // A shift that no tour takes is never worked.
    let worked = possible.workedShifts
    for (index, shift) in possible.shifts.enumerated() where worked[index] {
      let rules = problem.crews[shift.crew].rules
      for interval in shift.intervals
      where shift.works(in: interval, rules, intervalMinutes: problem.intervalMinutes) {
        reached[shift.crew][interval % count] = true
      }
    }
    return reached
  }
}

extension PossibleShifts {
  /// Whether some tour takes it, by shift.
  var workedShifts: [Bool] {
    if tours.isEmpty { return [Bool](repeating: true, count: shifts.count) }
    var worked = [Bool](repeating: false, count: shifts.count)
    for tour in tours {
      for place in tour.places { for shift in places[place] { worked[shift] = true } }
    }
    return worked
  }
}
