import Workforce

/// How many people start in each month, so that the ramped people reach the target in every month
/// where hiring still can, as late as that allows.
///
/// Month after month: while the people expected fall short of the target, one more starts in the
/// latest class with room that will have ramped by then. Where there is no such class any more, the
/// month stays short and the next one is looked at. So a month that comes too soon gets what later
/// months need as early as a class can start, and nobody is hired whom no later month needs.
func hireStarts(
  role: Role, work: [Workload], targets: [StaffTarget], people: [PeopleGroup],
  problem: HiringProblem
) -> [Int] {
  let exactNeed = work.map(\.exactNeed)
  var hires = [Int](repeating: 0, count: work.count)
  func productive(in index: Int) -> Double {
    Headcount(of: people, hires: hires, role: role, exactNeed: exactNeed, problem: problem)
      .months[index].productive
  }
  for index in work.indices {
    var expected = productive(in: index)
    while expected < targets[index].productive - tolerance {
      guard
        let start = latestClass(upTo: index - role.ramp.count, hires: hires, problem: problem)
      else { break }
      // Nobody is worth more than one, so this many at once can't be too many.
      let missing = max(1, Int(targets[index].productive - expected))
      let room = problem.terms.classSize.map { $0 - hires[start] } ?? missing
      hires[start] += min(missing, room)
      let improved = productive(in: index)
      guard improved > expected + tolerance else {
        hires[start] -= min(missing, room)
        break
      }
      expected = improved
    }
  }
  return hires
}

/// Expected people are sums of products; below this they are equal.
private let tolerance = 1e-9

private func latestClass(upTo limit: Int, hires: [Int], problem: HiringProblem) -> Int? {
  let earliest = problem.earliestStart
  guard limit >= earliest else { return nil }
  return (earliest...limit).last { index in
    problem.terms.startsClass(in: problem.firstMonth + index)
      && problem.terms.classSize.map { hires[index] < $0 } ?? true
  }
}
