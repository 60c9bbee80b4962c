import Optimization
import Workforce

/// The integer programme of a shift design. Its formulas stand in `docs/methods/shift-design.md`.
struct ShiftProgramme {
  typealias Variable = IntegerProgram.Variable
  typealias Term = (variable: Variable, factor: Double)

  let problem: ShiftDesignProblem
  let possible: PossibleShifts
  let needs: NeedBundles
  var program = IntegerProgram()
  /// People by tour.
  var people: [Variable] = []
  /// People by shift.
  var onShift: [Variable] = []
  /// People who begin their meal, by crew and interval.
  var meals: [[Variable?]] = []
  /// People missing, by bundle and interval.
  var missing: [[Variable?]] = []
  /// Whole numbers that decide the design: once they are fixed, the others come out whole by themselves, or
  /// nearly always.
  var deciding: [Variable] = []
  /// Whole numbers that follow.
  var following: [Variable] = []
  /// By shift, whether its kind is used at its site; empty where that has no price.
  var isUsed: [Variable] = []
  /// People at work by interval, where all are alike and serve one need; else empty.
  var atWork: [Variable?] = []
  /// Hours missing where nobody may be, beyond what no shift reaches.
  var hardMissing: [Term] = []

  /// What is to be as small as possible.
  enum Aim {
    /// The cost, with nobody missing where that isn't allowed.
    case cost
    /// The hours missing where nobody may be.
    case fewestMissing
    /// The cost, with no more hours missing where nobody may be.
    case costMissing(atMost: Double)
  }

  /// - Parameter problem: refined.
  init(_ problem: ShiftDesignProblem, possible: PossibleShifts, aim: Aim) {
    self.problem = problem
    self.possible = possible
    needs = NeedBundles(problem)
    addPeople()
    addShiftsUsed()
    addMeals()
    addCoverage(aim)
    if case .costMissing(let most) = aim {
      program.require(hardMissing, in: -.infinity...most + 1e-6)
    }
    if case .fewestMissing = aim { program.minimize(hardMissing) }
  }

  var hoursPerInterval: Double { Double(problem.intervalMinutes) / 60 }
}

// MARK: Who works

extension ShiftProgramme {
  private mutating func addPeople() {
    if possible.tours.isEmpty {
      onShift = possible.shifts.map {
        program.variable(
          in: 0...(.infinity), whole: true,
          cost: problem.crews[$0.crew].costPerHour * Double($0.paidMinutes) / 60)
      }
      // Shifts of single days are intervals, whose matrix is totally unimodular: whole by themselves.
      following += onShift
      addAverageLength()
      return
    }
    people = possible.tours.map { tour in
      program.variable(
        in: 0...Double(problem.crews[tour.crew].mostPeople ?? problem.mostPeople ?? 100_000),
        whole: true, cost: tourCost(tour, problem))
    }
    deciding += people
    addShiftsOfTours()
    limitPeople()
  }

  /// Everybody on a tour takes one of the shifts of its place on each of its days.
  private mutating func addShiftsOfTours() {
    var asking = [[Term]](repeating: [], count: possible.places.count)
    for (index, tour) in possible.tours.enumerated() {
      for place in tour.places { asking[place].append((people[index], -1)) }
    }
    var byShift = [Variable?](repeating: nil, count: possible.shifts.count)
    for (place, shifts) in possible.places.enumerated() {
      // Alone it is whole because those who ask for it are.
      let variables = shifts.map { shift in
        let variable = program.variable(in: 0...(.infinity), whole: shifts.count > 1)
        byShift[shift] = variable
        if shifts.count > 1 { deciding.append(variable) }
        return variable
      }
      program.require(variables.map { ($0, 1) } + asking[place], in: 0...0)
    }
    onShift = byShift.compactMap(\.self)
    precondition(onShift.count == possible.shifts.count, "Every shift has its place.")
  }

  private mutating func limitPeople() {
    for (index, crew) in problem.crews.enumerated()
    where crew.fewestPeople > 0 || crew.mostPeople != nil {
      let terms = possible.tours.indices.filter { possible.tours[$0].crew == index }
        .map { (variable: people[$0], factor: 1.0) }
      guard !terms.isEmpty else { continue }
      program.require(
        terms, in: Double(crew.fewestPeople)...(crew.mostPeople.map(Double.init) ?? .infinity))
    }
    if let most = problem.mostPeople {
      program.require(people.map { ($0, 1) }, in: 0...Double(most))
    }
    if possible.tours.contains(where: \.isPartTime) {
      let shares = problem.crews.map { $0.rules.partTime?.mostShare ?? 0 }
      program.require(
        possible.tours.enumerated().map { index, tour in
          (people[index], (tour.isPartTime ? 1 : 0) - shares[tour.crew])
        }, in: -.infinity...0)
    }
  }
}

/// What a person on the tour costs in the week.
func tourCost(_ tour: PossibleTour, _ problem: ShiftDesignProblem) -> Double {
  let crew = problem.crews[tour.crew]
  let hours = Double(tour.paidMinutes * tour.days.count) / 60
  return hours * crew.costPerHour * (1 + (tour.isNight ? crew.rules.nights?.premium ?? 0 : 0))
}

// MARK: When they eat

extension ShiftProgramme {
  /// Meals by the number of people who begin one, not by shift: S. E. Bechtold and L. W. Jacobs, "Implicit
  /// modeling of flexible break assignments in optimal shift scheduling", Management Science 36 (1990),
  /// doi:10.1287/mnsc.36.11.1339. Whoever may eat first eats first; nobody waits beyond the window if
  /// those who wait are no more than those whose window has begun lately.
  private mutating func addMeals() {
    let count = problem.intervalCount
    meals = [[Variable?]](
      repeating: [Variable?](repeating: nil, count: count), count: problem.crews.count)
    for crew in problem.crews.indices {
      var opening = [[Variable]](repeating: [], count: count)
      var width = 0
      for (index, shift) in possible.shifts.enumerated() where shift.crew == crew {
        guard let starts = shift.mealStarts else { continue }
        opening[starts.lowerBound % count].append(onShift[index])
        width = starts.upperBound - starts.lowerBound
      }
      guard opening.contains(where: { !$0.isEmpty }) else { continue }
      func opened(_ interval: Int, last: Int) -> [Term] {
        (0..<last).flatMap { opening[wrapped(interval - $0, count)].map { ($0, 1) } }
      }
      var waiting = [Variable?](repeating: nil, count: count)
      for interval in 0..<count {
        if !opened(interval, last: width + 1).isEmpty {
          let meal = program.variable(in: 0...(.infinity), whole: true)
          meals[crew][interval] = meal
          following.append(meal)
        }
        if width > 0, !opened(interval, last: width).isEmpty {
          waiting[interval] = program.variable(in: 0...(.infinity))
        }
      }
      for interval in 0..<count {
        var terms: [Term] = opening[interval].map { ($0, 1) }
        if let before = waiting[wrapped(interval - 1, count)] { terms.append((before, 1)) }
        if let after = waiting[interval] { terms.append((after, -1)) }
        if let meal = meals[crew][interval] { terms.append((meal, -1)) }
        if !terms.isEmpty { program.require(terms, in: 0...0) }
        if let after = waiting[interval] {
          program.require([(after, -1)] + opened(interval, last: width), in: 0...(.infinity))
        }
      }
    }
  }
}

// MARK: What is covered

extension ShiftProgramme {
  private mutating func addCoverage(_ aim: Aim) {
    let count = problem.intervalCount
    let present = presence()
    // Crews with the same skills are interchangeable once they are at work.
    var crewsBySkills: [[Int]: [Int]] = [:]
    for crew in problem.crews.indices where !needs.crewServes[crew].isEmpty {
      crewsBySkills[needs.crewServes[crew], default: []].append(crew)
    }
    let groups = crewsBySkills.sorted { $0.value[0] < $1.value[0] }
    let reached = reachedIntervals()
    let sets = needs.bundles.contains { $0.overCostPerHour > 0 } ? nil : needs.tightSets
    let people = groups.map { peoplePresent($0.value, present) }
    missing = needs.bundles.map { _ in [Variable?](repeating: nil, count: count) }
    for interval in 0..<count {
      var sources = zip(groups, people).compactMap { group, people in
        people[interval].map { (skills: group.key, people: $0) }
      }
      for (index, source) in problem.occasional.enumerated() where source.mostPeople[interval] > 0 {
        let asked = program.variable(
          in: 0...Double(source.mostPeople[interval]),
          cost: source.costPerHour * hoursPerInterval)
        sources.append((needs.occasionalServes[index], asked))
      }
      for bundle in needs.bundles.indices {
        let isServed = sources.contains { $0.skills.contains(bundle) }
        let isReached = reached[bundle][interval] || hasOccasional(bundle, interval)
        addMissing(bundle, interval, isReached: isServed && isReached, aim)
      }
      if let sets {
        cover(interval, by: sources, sets)
      } else {
        share(interval, sources)
      }
    }
    if groups.count == 1, needs.bundles.count == 1, problem.occasional.isEmpty {
      atWork = people[0]
    }
  }

  /// Who serves what isn't said: for every set of needs, those who serve any of them are enough for all of
  /// them. P. Hall, "On representatives of subsets", Journal of the London Mathematical Society 10 (1935),
  /// doi:10.1112/jlms/s1-10.37.26.
  private mutating func cover(
    _ interval: Int, by sources: [(skills: [Int], people: Variable)], _ sets: [Set<Int>]
  ) {
    for set in sets {
      let required = set.reduce(0) { $0 + needs.bundles[$1].required[interval] }
      guard required > 0 else { continue }
      let serving = sources.filter { !set.isDisjoint(with: $0.skills) }
        .map { (variable: $0.people, factor: 1.0) }
      let absent = set.sorted().compactMap { missing[$0][interval] }
        .map { (variable: $0, factor: 1.0) }
      program.require(serving + absent, in: Double(required)...(.infinity))
    }
  }

  /// Says who serves what, where spare people have a price.
  private mutating func share(
    _ interval: Int, _ sources: [(skills: [Int], people: Variable)]
  ) {
    var serving = [[Term]](repeating: [], count: needs.bundles.count)
    for (skills, people) in sources {
      if skills.count == 1 {
        serving[skills[0]].append((people, 1))
      } else {
        let shares = skills.map { _ in program.variable(in: 0...(.infinity)) }
        for (bundle, share) in zip(skills, shares) { serving[bundle].append((share, 1)) }
        program.require([(people, 1)] + shares.map { ($0, -1) }, in: 0...0)
      }
    }
    for (bundle, need) in needs.bundles.enumerated() {
      let required = Double(need.required[interval])
      let spare = program.variable(
        in: 0...(.infinity), cost: need.overCostPerHour * hoursPerInterval)
      let absent: [Term] = missing[bundle][interval].map { [(variable: $0, factor: 1.0)] } ?? []
      program.require(serving[bundle] + absent + [(spare, -1)], in: required...required)
    }
  }

  /// How many people of some crews are at work, by interval; nil where nobody can be.
  ///
  /// Where duties stand alone, only the first interval counts its shifts. Every other says who comes and
  /// who goes, which leaves two entries for a shift instead of one for each interval: the form of a network
  /// flow. With tours on top it makes the linear programme harder, and every interval counts.
  private mutating func peoplePresent(_ crews: [Int], _ present: [[[Term]]]) -> [Variable?] {
    let terms = (0..<problem.intervalCount).map { interval in
      crews.flatMap { present[$0][interval] }
    }
    let people = terms.map { $0.isEmpty ? nil : program.variable(in: 0...(.infinity)) }
    for interval in terms.indices {
      guard let now = people[interval] else { continue }
      if interval > 0, possible.tours.isEmpty, let before = people[interval - 1] {
        program.require(
          [(now, -1), (before, 1)] + terms[interval]
            + terms[interval - 1].map { ($0.variable, -$0.factor) }, in: 0...0)
      } else {
        program.require([(now, -1)] + terms[interval], in: 0...0)
      }
    }
    return people
  }

  /// - Parameter isReached: whether anybody can be there at all.
  private mutating func addMissing(_ bundle: Int, _ interval: Int, isReached: Bool, _ aim: Aim) {
    let need = needs.bundles[bundle]
    let most = Double(need.required[interval])
    guard most > 0 else { return }
    if let price = need.underCostPerHour {
      missing[bundle][interval] = program.variable(in: 0...most, cost: price * hoursPerInterval)
    } else if !isReached {
      // Whatever is done, people are missing here; it can't decide anything.
      missing[bundle][interval] = program.variable(in: 0...most)
    } else if case .cost = aim {
      // Nobody may be missing.
    } else {
      let variable = program.variable(in: 0...most)
      missing[bundle][interval] = variable
      hardMissing.append((variable, hoursPerInterval))
    }
  }

  private func hasOccasional(_ bundle: Int, _ interval: Int) -> Bool {
    problem.occasional.indices.contains {
      problem.occasional[$0].mostPeople[interval] > 0 && needs.occasionalServes[$0].contains(bundle)
    }
  }

  /// Terms that add up to the people of each crew at work, by interval.
  private func presence() -> [[[Term]]] {
    let count = problem.intervalCount
    var present = [[[Term]]](
      repeating: [[Term]](repeating: [], count: count), count: problem.crews.count)
    for (index, shift) in possible.shifts.enumerated() {
      for interval in shift.intervals {
        present[shift.crew][interval % count].append((onShift[index], 1))
      }
    }
    for (index, crew) in problem.crews.enumerated() {
      let length = (crew.rules.meal?.minutes ?? 0) / problem.intervalMinutes
      for interval in 0..<count {
        guard let meal = meals[index][interval] else { continue }
        for part in 0..<length { present[index][(interval + part) % count].append((meal, -1)) }
      }
    }
    return present
  }

  /// Whether some shift can bring somebody to work, by bundle and interval.
  private func reachedIntervals() -> [[Bool]] {
    let byCrew = ShiftReach.reached(problem, possible)
    return needs.bundles.indices.map { bundle in
      let crews = byCrew.indices.filter { needs.crewServes[$0].contains(bundle) }
      return (0..<problem.intervalCount).map { interval in
        crews.contains { byCrew[$0][interval] }
      }
    }
  }
}

extension PossibleShift {
  /// Whether somebody on the shift can be at work in one of its intervals, wherever the meal is put.
  func works(in interval: Int, _ rules: ShiftRules, intervalMinutes: Int) -> Bool {
    guard let mealStarts, let meal = rules.meal else { return true }
    let length = meal.minutes / intervalMinutes
    return mealStarts.contains { !($0..<$0 + length).contains(interval) }
  }
}

// MARK: Distinct shifts and their average

extension ShiftProgramme {
  /// Whoever works a shift makes it used. No more people work it than are worthwhile: beyond what its
  /// intervals require they would only be spare.
  private mutating func addShiftsUsed() {
    guard problem.costPerShiftUsed > 0 else { return }
    struct SiteShift: Hashable {
      var site: String
      var kind: ShiftKind
    }
    var used: [SiteShift: Variable] = [:]
    for (index, shift) in possible.shifts.enumerated() {
      let key = SiteShift(site: problem.crews[shift.crew].site, kind: shift.kind)
      let variable =
        used[key] ?? program.variable(in: 0...1, whole: true, cost: problem.costPerShiftUsed)
      if used.updateValue(variable, forKey: key) == nil { deciding.append(variable) }
      isUsed.append(variable)
      program.require(
        [(onShift[index], 1), (variable, -mostWorthwhile(shift))], in: -.infinity...0)
    }
  }

  private func mostWorthwhile(_ shift: PossibleShift) -> Double {
    let crew = problem.crews[shift.crew]
    let intervals =
      possible.tours.isEmpty ? shift.intervals.map { $0 } : Array(0..<problem.intervalCount)
    let most =
      intervals.map { interval in
        crew.serves.reduce(0) {
          $0 + problem.needs[$1].required[interval % problem.intervalCount]
        }
      }.max() ?? 0
    return Double(max(1, most, crew.fewestPeople) * (possible.tours.isEmpty ? 1 : 7))
  }

  private mutating func addAverageLength() {
    guard case .singleDuties(let duties) = problem.work, let average = duties.averageMinutes else {
      return
    }
    func terms(_ limit: Double) -> [Term] {
      possible.shifts.enumerated().map { (onShift[$0], Double($1.paidMinutes) - limit) }
    }
    program.require(terms(average.lowerBound), in: 0...(.infinity))
    if average.upperBound.isFinite {
      program.require(terms(average.upperBound), in: -.infinity...0)
    }
  }
}
