import Optimization
import Workforce

extension ShiftProgramme {
  /// The best design found within the search's limits. Nil where the conditions contradict each other, or
  /// nothing was found.
  ///
  /// Fractions are allowed first in whatever comes out whole by itself, which leaves a much smaller tree; what
  /// decides is then fixed, and the rest made whole. Only if that costs more are all whole numbers searched
  /// at once.
  func solved(
    _ search: ShiftSearch, startingFrom start: [Double]? = nil, goesOn: @escaping () -> Bool
  ) -> ShiftDesign? {
    let step = costStep
    let eased = program.relaxed(following)
    let few = start == nil ? restricted(eased, search, step: step, goesOn: goesOn) : nil
    // With so many tours the whole tree brings little more.
    let found =
      few.flatMap { people.count > 600 ? $0 : nil }
      ?? eased.solved(
        stoppingAt: search.limit(for: eased, step: step, part: 0.7 * ease),
        startingFrom: start ?? few?.values, goesOn: goesOn)
    guard let easy = found.values else { return nil }
    var best = program.fixing(deciding, at: easy)
      .solved(stoppingAt: search.limit(for: program, part: 0.1 * ease), goesOn: goesOn)
    var bound = found.bound
    if best.cost ?? .infinity > (found.cost ?? 0) + 1e-6, goesOn() {
      let exact = program.solved(
        stoppingAt: search.limit(for: program, step: step, part: 0.5 * ease),
        startingFrom: best.values,
        goesOn: goesOn)
      bound = max(bound, exact.bound)
      if exact.cost ?? .infinity < best.cost ?? .infinity { best = exact }
    }
    guard let values = best.values else { return nil }
    var design = design(values)
    design.lowerBound = min(lifted(bound, to: step), design.cost.total)
    design.proof = design.gap == 0 ? .optimal : .stopped
    return design
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
