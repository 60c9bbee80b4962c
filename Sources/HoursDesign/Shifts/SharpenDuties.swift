import Optimization
import Workforce

extension ShiftProgramme {
  /// The programme with conditions that whole numbers keep anyway, and fractions often don't, which raises its
  /// bound; nil where duties aren't alike, for one need, or have no price for distinct ones.
  ///
  /// A duty that is used in part has only part of the people that a used one may have: no more than are required in
  /// any of its intervals, and spare there; than are required more when it begins than just before, leave then, are
  /// spare, or were missing before; and likewise when it ends.
  func sharpened(_ program: IntegerProgram) -> IntegerProgram? {
    guard possible.tours.isEmpty, problem.isCyclic, !isUsed.isEmpty, !atWork.isEmpty else {
      return nil
    }
    var program = program
    let count = problem.intervalCount
    let required = needs.bundles[0].required
    var beginning = [[Term]](repeating: [], count: count)
    var ending = beginning
    for (index, shift) in possible.shifts.enumerated() {
      guard shift.intervals.count < count else { return nil }
      beginning[shift.intervals.lowerBound % count].append((onShift[index], 1))
      ending[shift.intervals.upperBound % count].append((onShift[index], 1))
    }
    func absent(_ interval: Int) -> [Term] { missing[0][interval].map { [($0, 1)] } ?? [] }
    /// On the duty are at most so many, if it is used, those spare in an interval, and others.
    func limit(_ duty: Int, to most: Int, spareIn interval: Int, and others: [Term]) {
      let there = absent(interval) + (atWork[interval].map { [($0, 1)] } ?? [])
      program.require(
        there + others + [(isUsed[duty], Double(most)), (onShift[duty], -1)],
        in: Double(required[interval])...(.infinity))
    }
    for (duty, shift) in possible.shifts.enumerated() {
      let intervals = shift.intervals.map { $0 % count }
      let (first, last) = (intervals[0], intervals[intervals.count - 1])
      let (before, after) = (wrapped(first - 1, count), (last + 1) % count)
      let least = intervals.min { required[$0] < required[$1] }!
      limit(duty, to: required[least], spareIn: least, and: [])
      limit(
        duty, to: max(0, required[first] - required[before]), spareIn: first,
        and: ending[first] + absent(before))
      limit(
        duty, to: max(0, required[last] - required[after]), spareIn: last,
        and: beginning[after] + absent(after))
    }
    return program
  }
}
