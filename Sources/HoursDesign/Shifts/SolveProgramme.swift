import Optimization
import Workforce

extension ShiftProgramme {
  /// The best design found within the search's limits. Nil where the conditions contradict each other, or
  /// nothing was found.
  ///
  /// What is easy is proven at once. Else people are exchanged between tours, and bounds say how good that is.
  ///
  /// Fractions are allowed first in whatever comes out whole by itself, which leaves a much smaller tree; what
  /// decides is then fixed, and the rest made whole. Only if that costs more are all whole numbers searched
  /// at once.
  func solved(
    _ search: ShiftSearch, startingFrom start: [Double]? = nil,
    goesOn: @escaping @Sendable () -> Bool
  ) -> ShiftDesign? {
    let step = costStep
    let eased = program.relaxed(following)
    var best = Candidate(start, program)
    var bound = -Double.infinity
    var easy = Candidate(nil, eased)
    /// Searches for people on tours; false where there can't be any.
    func look(_ part: Double, in sharpened: IntegerProgram? = nil, anew: Bool = false) -> Bool {
      let sought = sharpened ?? eased
      let start = anew ? nil : best.cost < easy.cost ? best.values : easy.values
      let found = sought.solved(
        stoppingAt: search.limit(for: sought, step: step, part: part * ease),
        startingFrom: start, goesOn: goesOn)
      bound = max(bound, found.bound)
      easy.take(found.values, eased)
      return found.status != .infeasible
    }
    /// Whether nothing is left to find or to prove, but for so much.
    func isDone(within rest: Double = 0) -> Bool {
      let cost = min(best.cost, easy.cost)
      guard cost.isFinite, goesOn() else { return !goesOn() }
      return cost - lifted(bound, to: step) <= max(1e-6 + rest, search.gap * abs(cost))
    }
    let areFew = people.count <= 200
    // What is easy is proven at once, and what has no tours has nobody to exchange.
    if areFew {
      guard look(possible.tours.isEmpty ? 0.25 : 0.01) else { return nil }
    }
    if possible.tours.isEmpty, !isDone() {
      best.take(exchangedDuties(search, goesOn: goesOn), program)
      if !isDone() { _ = look(0.4, in: sharpened(eased)) }
    }
    // Who is stopped at once has people all the same.
    let hasNobody = best.values == nil && easy.values == nil
    if !possible.tours.isEmpty, hasNobody || !isDone() {
      let exchanges = exchanged(search, goesOn: goesOn)
      let begun = exchanges.sorted { $0.cost < $1.cost }.lazy
        .compactMap { placingMeals(of: $0, search) }.first
      best.take(begun, program)
      if areFew {
        let mayBeMissing = needs.bundles.allSatisfy { $0.underCostPerHour != nil }
        if begun != nil, mayBeMissing, !isDone() {
          easy.take(
            amongTours(of: exchanges, eased, best.values, search, step, goesOn), eased)
        }
        // What sums by day and crew don't raise, those by start seldom do.
        var before = -Double.infinity
        for withStarts in [false, true]
        where !isDone() && (!withStarts || lifted(bound, to: step) > before) {
          before = lifted(bound, to: step)
          bound = max(
            bound,
            boundOfSums(
              eased, best.values ?? easy.values, withStarts: withStarts, search, step, goesOn))
        }
        // From people who are nearly as cheap as can be, the tree gets to the end, or nowhere. Where nobody may be
        // missing, it finds its own way better.
        if !isDone() {
          if begun == nil || !mayBeMissing {
            _ = look(0.7, anew: begun != nil)
          } else if isDone(within: 2 * step) {
            _ = look(0.3)
          }
        }
      } else if begun == nil {
        let few = restricted(eased, search, step: step, goesOn: goesOn)
        easy.take(few?.values, eased)
        bound = max(bound, few?.bound ?? bound)
        // With so many tours the whole tree brings little more.
        if few == nil || people.count <= 600, !isDone() { _ = look(0.7) }
      } else {
        // The tree's bound is hardly better.
        bound = max(bound, eased.relaxed().solved(stoppingAt: search.limit(for: eased)).bound)
      }
    }
    if let values = easy.values, easy.cost < best.cost - 1e-6 {
      let whole = program.fixing(deciding, at: values)
        .solved(stoppingAt: search.limit(for: program, part: 0.1 * ease), goesOn: goesOn)
      best.take(whole.values, program)
    }
    if easy.cost < best.cost - 1e-6, !isDone() {
      let exact = program.solved(
        stoppingAt: search.limit(for: program, step: step, part: 0.5 * ease),
        startingFrom: best.values, goesOn: goesOn)
      bound = max(bound, exact.bound)
      best.take(exact.values, program)
    }
    guard let values = best.values else { return nil }
    var design = design(values)
    design.lowerBound = min(lifted(bound, to: step), design.cost.total)
    design.proof = design.gap == 0 ? .optimal : .stopped
    return design
  }

  /// Values of a programme's unknowns and their cost.
  private struct Candidate {
    var values: [Double]?
    var cost = Double.infinity

    init(_ values: [Double]?, _ program: IntegerProgram) { take(values, program) }

    /// Keeps the cheaper.
    mutating func take(_ others: [Double]?, _ program: IntegerProgram) {
      guard let others, program.cost(of: others) < cost else { return }
      values = others
      cost = program.cost(of: others)
    }
  }

  /// People exchanged between tours until they are cheap, from two seeds; none where they can't be.
  private func exchanged(
    _ search: ShiftSearch, goesOn: @escaping @Sendable () -> Bool
  ) -> [PeopleExchange.Found] {
    sideBySide([1, 2] as [UInt64]) { [problem, possible, needs] seed in
      var exchange = PeopleExchange(problem, possible, needs, seed: seed)
      return exchange?.best(search.work, goesOn: goesOn)
    }.compactMap(\.self)
  }

  /// Exchanged people with their meals; nil where they don't keep every condition. It takes next to no time, and isn't
  /// stopped: who stops the search wants the people found so far.
  private func placingMeals(
    of found: PeopleExchange.Found, _ search: ShiftSearch
  ) -> [Double]? {
    var values = [Double](repeating: 0, count: program.bounds.count)
    for (variable, people) in zip(people, found.people) { values[variable.index] = Double(people) }
    for (variable, people) in zip(onShift, found.onShift) {
      values[variable.index] = Double(people)
    }
    return program.fixing(deciding, at: values)
      .solved(stoppingAt: search.limit(for: program, part: 0.1)).values
  }

  /// The best people on no other tours than those of exchanged ones: a handful, which are searched in no time.
  private func amongTours(
    of exchanges: [PeopleExchange.Found], _ eased: IntegerProgram, _ start: [Double]?,
    _ search: ShiftSearch, _ step: Double, _ goesOn: @escaping () -> Bool
  ) -> [Double]? {
    var few = eased
    for (index, tour) in people.enumerated()
    where exchanges.allSatisfy({ $0.people[index] == 0 }) { few.limit(tour, to: 0...0) }
    return few.solved(
      stoppingAt: search.limit(for: few, step: step, part: 0.1), startingFrom: start,
      goesOn: goesOn
    ).values
  }

  /// People exchanged between single duties until they are cheap; nil where they can't be.
  private func exchangedDuties(_ search: ShiftSearch, goesOn: @escaping () -> Bool) -> [Double]? {
    guard var exchange = DutyExchange(problem, possible, needs) else { return nil }
    let isWorked = exchange.usedDuties(steps: Int(0.04 * search.work), goesOn: goesOn)
    var few = program
    for (index, isWorked) in isWorked.enumerated() where !isWorked {
      few.limit(isUsed[index], to: 0...0)
      few.limit(onShift[index], to: 0...0)
    }
    // Who works which of the duties comes out whole by itself.
    for (index, isWorked) in isWorked.enumerated() where isWorked {
      few.limit(isUsed[index], to: 1...1)
    }
    return few.solved(
      stoppingAt: search.limit(for: program, part: 0.1 * ease), goesOn: goesOn
    ).values
  }

  /// No design costs less. Fractions are allowed for people on a tour, but not for sums of them: people whose
  /// days begin on the same day of the week, and those of a crew by day, by night and, if asked for, by start. Such
  /// a handful of whole numbers says most of what all of them say.
  private func boundOfSums(
    _ eased: IntegerProgram, _ start: [Double]?, withStarts: Bool, _ search: ShiftSearch,
    _ step: Double, _ goesOn: @escaping () -> Bool
  ) -> Double {
    var sums: [[Int]: [Variable]] = [:]
    for (variable, tour) in zip(people, possible.tours) {
      let night = tour.isNight ? 1 : 0
      let firstDay = tour.days.first { !tour.days.contains(($0 + 6) % 7) } ?? 0
      sums[[firstDay], default: []].append(variable)
      sums[[tour.crew, night], default: []].append(variable)
      if withStarts, let place = tour.places.first, possible.places[place].count == 1 {
        let begin = possible.shifts[possible.places[place][0]].start
        sums[[tour.crew, night, begin], default: []].append(variable)
      }
    }
    var summed = eased.relaxed(deciding)
    var values = start
    for (_, members) in sums.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let sum = summed.variable(in: 0...(.infinity), whole: true)
      summed.require(members.map { ($0, 1) } + [(sum, -1)], in: 0...0)
      if let start { values?.append(members.reduce(0) { $0 + start[$1.index] }) }
    }
    // Sums alone aren't a design, so that costs between two steps are worth telling apart.
    return summed.solved(
      stoppingAt: search.limit(
        for: summed, step: 0.1 * step, part: withStarts ? 0.6 : 0.4, isForBound: true),
      startingFrom: values, goesOn: goesOn
    ).bound
  }

  /// A good start where there are many tours: the best of those that the linear programme takes, with the
  /// bound of that programme. Nil with fewer tours, or where nothing was found.
  private func restricted(
    _ eased: IntegerProgram, _ search: ShiftSearch, step: Double, goesOn: @escaping () -> Bool
  ) -> ProgramSolution? {
    guard people.count > 200, goesOn() else { return nil }
    let linear = eased.relaxed().solved(stoppingAt: search.limit(for: eased))
    guard let relaxed = linear.values else { return nil }
    // Everybody rounded up is enough wherever fractions were, and the library finds their meals.
    var roundedUp = relaxed
    for variable in deciding {
      roundedUp[variable.index] = (relaxed[variable.index] - 1e-6).rounded(.up)
    }
    var few = eased
    for tour in people where relaxed[tour.index] < 1e-6 { few.limit(tour, to: 0...0) }
    let best = few.solved(
      stoppingAt: search.limit(for: eased, step: step, part: 0.3), startingFrom: roundedUp,
      goesOn: goesOn)
    guard let values = best.values else { return nil }
    return ProgramSolution(
      status: .stopped, values: values, cost: best.cost, bound: linear.bound)
  }

  /// How many times more iterations take the same time: those of a network flow are quick for its size.
  private var ease: Double { possible.tours.isEmpty ? 6 : 1 }

  /// A bound may be raised to the next multiple of the step in which costs come.
  private func lifted(_ bound: Double, to step: Double) -> Double {
    step > 0 ? (bound / step - 1e-6).rounded(.up) * step : bound
  }

  /// The largest amount of which all costs are multiples, because people are whole; 0 if it is too small to
  /// help.
  private var costStep: Double {
    let unit = 10_000.0
    var step = 0
    for cost in program.costs where cost != 0 {
      let units = (cost * unit).rounded()
      guard units > 0, units < 1e15, abs(units - cost * unit) < 1e-6 * units else { return 0 }
      var (one, other) = (step, Int(units))
      while other != 0 { (one, other) = (other, one % other) }
      step = one
    }
    return step > 100 ? Double(step) / unit : 0
  }
}

extension IntegerProgram {
  /// The same with some whole numbers fixed at values.
  fileprivate func fixing(_ variables: [Variable], at values: [Double]) -> IntegerProgram {
    var fixed = self
    for variable in variables {
      let value = values[variable.index].rounded()
      fixed.limit(variable, to: value...value)
    }
    return fixed
  }
}
