import Optimization
import Workforce

/// Who serves what, at the least cost of people missing, spare and asked from outside: a transport of people
/// at work to needs in every interval, whose best answer is whole.
///
/// - Parameters:
///   - atWork: people by crew and interval.
func allocatePeople(
  _ atWork: [[Int]], _ problem: ShiftDesignProblem, _ needs: NeedBundles
) -> [ShiftDesign.Allocation] {
  var filling = AllocationFilling(problem)
  var known: [AllocationCase: AllocationCase.Answer] = [:]
  for interval in 0..<problem.intervalCount {
    let present = AllocationCase(atWork, interval, problem, needs)
    let answer = known[present] ?? present.answer(problem, needs)
    known[present] = answer
    filling.fill(interval, answer, atWork, problem, needs)
  }
  return filling.allocations
}

/// One interval's people and needs.
private struct AllocationCase: Hashable {
  /// By different skills, as sorted bundles.
  var people: [[Int]: Int]
  var required: [Int]
  var occasional: [Int]

  /// People of skills and of occasional capacity, by bundle.
  struct Answer {
    var skills: [[Int]: [Int]]
    var occasional: [[Int]]
  }

  init(_ atWork: [[Int]], _ interval: Int, _ problem: ShiftDesignProblem, _ needs: NeedBundles) {
    people = [:]
    for crew in atWork.indices where !needs.crewServes[crew].isEmpty && atWork[crew][interval] > 0 {
      people[needs.crewServes[crew], default: 0] += atWork[crew][interval]
    }
    required = needs.bundles.map { $0.required[interval] }
    occasional = problem.occasional.map { $0.mostPeople[interval] }
  }

  func answer(_ problem: ShiftDesignProblem, _ needs: NeedBundles) -> Answer {
    let bundleCount = needs.bundles.count
    let skillsInOrder = people.keys.sorted { $0.lexicographicallyPrecedes($1) }
    var result = Answer(
      skills: [:],
      occasional: problem.occasional.map { _ in [Int](repeating: 0, count: bundleCount) })
    let anyChoice =
      skillsInOrder.contains { $0.count > 1 } || occasional.contains { $0 > 0 }
    guard anyChoice else {
      for skills in skillsInOrder {
        var given = [Int](repeating: 0, count: bundleCount)
        given[skills[0]] = people[skills]!
        result.skills[skills] = given
      }
      return result
    }
    var program = IntegerProgram()
    var serving = [[ShiftProgramme.Term]](repeating: [], count: bundleCount)
    let prices =
      needs.bundles.compactMap(\.underCostPerHour) + problem.occasional.map(\.costPerHour)
    let hardPrice = 1000 * ((prices + needs.bundles.map(\.overCostPerHour)).max() ?? 0) + 1000
    var variables: [(skills: [Int]?, source: Int, bundle: Int, variable: IntegerProgram.Variable)] =
      []
    for skills in skillsInOrder {
      var all: [ShiftProgramme.Term] = []
      for bundle in skills {
        let share = program.variable(in: 0...(.infinity))
        variables.append((skills, 0, bundle, share))
        serving[bundle].append((share, 1))
        all.append((share, 1))
      }
      program.require(all, in: Double(people[skills]!)...Double(people[skills]!))
    }
    for (source, most) in occasional.enumerated() where most > 0 {
      var all: [ShiftProgramme.Term] = []
      for bundle in needs.occasionalServes[source] {
        let share = program.variable(
          in: 0...(.infinity), cost: problem.occasional[source].costPerHour)
        variables.append((nil, source, bundle, share))
        serving[bundle].append((share, 1))
        all.append((share, 1))
      }
      program.require(all, in: 0...Double(most))
    }
    for (bundle, need) in needs.bundles.enumerated() {
      let under = program.variable(
        in: 0...(.infinity), cost: need.underCostPerHour ?? hardPrice)
      let over = program.variable(in: 0...(.infinity), cost: need.overCostPerHour)
      let required = Double(required[bundle])
      program.require(serving[bundle] + [(under, 1), (over, -1)], in: required...required)
    }
    guard let values = program.solved(stoppingAt: .proven(within: 0)).values else {
      preconditionFailure("People at work can serve something.")
    }
    for skills in skillsInOrder {
      result.skills[skills] = [Int](repeating: 0, count: bundleCount)
    }
    for (skills, source, bundle, variable) in variables {
      let share = Int(values[variable.index].rounded())
      if let skills {
        result.skills[skills]![bundle] = share
      } else {
        result.occasional[source][bundle] = share
      }
    }
    return result
  }
}

/// The allocations that are filled interval by interval.
private struct AllocationFilling {
  private(set) var allocations: [ShiftDesign.Allocation] = []
  private var crewPlaces: [[Int: Int]]
  private var occasionalPlaces: [[Int: Int]]

  init(_ problem: ShiftDesignProblem) {
    crewPlaces = []
    occasionalPlaces = []
    let none = [Int](repeating: 0, count: problem.intervalCount)
    for (crew, part) in problem.crews.enumerated() {
      var places: [Int: Int] = [:]
      for need in part.serves {
        places[need] = allocations.count
        allocations.append(.init(source: .crew(crew), need: need, people: none))
      }
      crewPlaces.append(places)
    }
    for (source, part) in problem.occasional.enumerated() {
      var places: [Int: Int] = [:]
      for need in part.serves {
        places[need] = allocations.count
        allocations.append(.init(source: .occasional(source), need: need, people: none))
      }
      occasionalPlaces.append(places)
    }
  }

  /// Gives bundles' people to their needs, the first need first, and what is spare to the last; skills'
  /// people are taken from crews in their order.
  mutating func fill(
    _ interval: Int, _ answer: AllocationCase.Answer, _ atWork: [[Int]],
    _ problem: ShiftDesignProblem, _ needs: NeedBundles
  ) {
    var left = atWork.map { $0[interval] }
    for (bundle, parts) in needs.bundles.enumerated() {
      // Sources of this bundle: places of allocations by need, with the people they give.
      var sources: [(places: [Int: Int], people: Int)] = []
      var fromSkills = answer.skills.mapValues { $0[bundle] }
      for crew in left.indices where needs.crewServes[crew].contains(bundle) {
        let given = min(left[crew], fromSkills[needs.crewServes[crew]] ?? 0)
        guard given > 0 else { continue }
        left[crew] -= given
        fromSkills[needs.crewServes[crew]]! -= given
        sources.append((crewPlaces[crew], given))
      }
      for (source, people) in answer.occasional.enumerated() where people[bundle] > 0 {
        sources.append((occasionalPlaces[source], people[bundle]))
      }
      for (order, need) in parts.needs.enumerated() {
        var wanted =
          order == parts.needs.count - 1 ? Int.max : problem.needs[need].required[interval]
        for index in sources.indices where wanted > 0 && sources[index].people > 0 {
          let given = min(wanted, sources[index].people)
          sources[index].people -= given
          wanted -= given
          allocations[sources[index].places[need]!].people[interval] += given
        }
      }
    }
  }
}
