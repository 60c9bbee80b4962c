import Optimization
import Workforce

extension ShiftProgramme {
  /// The design that values of the programme's unknowns describe, without its proof.
  func design(_ values: [Double]) -> ShiftDesign {
    func number(_ variable: Variable) -> Int { Int(values[variable.index].rounded()) }
    let onShift = onShift.map(number)
    let shifts = placed(onShift: onShift, meals: meals.map { $0.map { $0.map(number) ?? 0 } })
    var design = ShiftDesign(
      problem: problem, tours: tours(people: people.map(number), onShift: onShift), shifts: shifts,
      allocation: allocatePeople(atWork(shifts), problem, needs), cost: .init(),
      lowerBound: -.infinity, proof: .stopped)
    design.cost = cost(of: design)
    return design
  }

  /// Every person of a tour takes, on each of its days, the earliest shift that is left at the tour's place.
  private func tours(people: [Int], onShift: [Int]) -> [ShiftDesign.Tour] {
    var left = onShift
    var found: [(key: ShiftDesign.Tour, people: Int)] = []
    var index: [ShiftDesign.Tour: Int] = [:]
    for (tour, count) in zip(possible.tours, people) {
      for _ in 0..<count {
        var starts = [Int?](repeating: nil, count: 7)
        for (day, place) in zip(tour.days, tour.places) {
          guard let shift = possible.places[place].first(where: { left[$0] > 0 }) else { continue }
          left[shift] -= 1
          starts[day] = possible.shifts[shift].start
        }
        let key = ShiftDesign.Tour(
          crew: tour.crew, starts: starts, paidMinutes: tour.paidMinutes, isNight: tour.isNight,
          people: 0)
        if let known = index[key] {
          found[known].people += 1
        } else {
          index[key] = found.count
          found.append((key, 1))
        }
      }
    }
    return found.map { key, people in
      var tour = key
      tour.people = people
      return tour
    }
  }

  /// Shifts with their meals: those who may eat first, eat first.
  private func placed(onShift: [Int], meals: [[Int]]) -> [ShiftDesign.Shift] {
    var placed: [ShiftDesign.Shift] = []
    for crew in problem.crews.indices {
      let worked = possible.shifts.indices.filter {
        possible.shifts[$0].crew == crew && onShift[$0] > 0
      }
      let mealStarts = mealStarts(of: worked, onShift: onShift, meals: meals[crew])
      var parts: [ShiftDesign.Shift] = []
      for index in worked {
        let shift = possible.shifts[index]
        let length = shift.intervals.count * problem.intervalMinutes
        var byMeal: [Int?: Int] = [:]
        if shift.mealStarts == nil {
          byMeal[nil] = onShift[index]
        } else {
          for meal in mealStarts[index] ?? [] { byMeal[meal, default: 0] += 1 }
        }
        for (meal, people) in byMeal {
          parts.append(
            .init(
              crew: crew, day: shift.day, start: shift.start, end: shift.start + length,
              mealStart: meal.map { shift.start + $0 * problem.intervalMinutes },
              isNight: shift.isNight, people: people))
        }
      }
      placed += parts.sorted {
        ($0.day, $0.start, $0.end, $0.mealStart ?? 0) < (
          $1.day, $1.start, $1.end, $1.mealStart ?? 0
        )
      }
    }
    return placed
  }

  /// When each person on a shift begins the meal, in intervals after the shift's start.
  private func mealStarts(of worked: [Int], onShift: [Int], meals: [Int]) -> [Int: [Int]] {
    let count = problem.intervalCount
    // People in the order in which their windows begin, and meals in the order of the week.
    var people: [(opens: Int, shift: Int)] = []
    for index in worked {
      guard let starts = possible.shifts[index].mealStarts else { continue }
      for _ in 0..<onShift[index] { people.append((starts.lowerBound % count, index)) }
    }
    people.sort { ($0.opens, $0.shift) < ($1.opens, $1.shift) }
    let begun = meals.indices.flatMap { [Int](repeating: $0, count: meals[$0]) }
    precondition(begun.count == people.count, "Everybody has a meal.")
    guard !people.isEmpty else { return [:] }
    // Some of the first meals of the week belong to people whose windows began on its last day.
    for late in 0..<people.count {
      var starts: [Int: [Int]] = [:]
      let fits = people.indices.allSatisfy { person in
        let shift = people[person].shift
        let window = possible.shifts[shift].mealStarts!
        let meal = begun[(person + late) % begun.count]
        let after = wrapped(meal - window.lowerBound, count)
        guard after <= window.upperBound - window.lowerBound else { return false }
        starts[shift, default: []].append(
          window.lowerBound - possible.shifts[shift].intervals.lowerBound + after)
        return true
      }
      if fits { return starts }
    }
    preconditionFailure("Meals lie in their windows.")
  }

  /// People by crew and interval.
  func atWork(_ shifts: [ShiftDesign.Shift]) -> [[Int]] {
    let count = problem.intervalCount
    var people = [[Int]](repeating: [Int](repeating: 0, count: count), count: problem.crews.count)
    for shift in shifts {
      let crew = problem.crews[shift.crew]
      let midnight = (shift.day * 1440 - crew.utcOffsetMinutes) / problem.intervalMinutes
      let meal = shift.mealStart.map {
        $0 / problem.intervalMinutes..<($0 + (crew.rules.meal?.minutes ?? 0))
          / problem.intervalMinutes
      }
      for part in shift.start / problem.intervalMinutes..<shift.end / problem.intervalMinutes
      where !(meal?.contains(part) ?? false) {
        people[shift.crew][wrapped(midnight + part, count)] += shift.people
      }
    }
    return people
  }

  private func cost(of design: ShiftDesign) -> ShiftDesign.Cost {
    var cost = ShiftDesign.Cost()
    if possible.tours.isEmpty {
      for shift in design.shifts {
        cost.pay +=
          Double(shift.people * (shift.end - shift.start)) / 60
          * problem.crews[shift.crew].costPerHour
      }
    }
    for tour in design.tours {
      let crew = problem.crews[tour.crew]
      let pay =
        Double(tour.people * tour.paidMinutes * tour.days.count) / 60 * crew.costPerHour
      cost.pay += pay
      if tour.isNight { cost.nightPremium += pay * (crew.rules.nights?.premium ?? 0) }
    }
    for part in design.allocation {
      if case .occasional(let source) = part.source {
        cost.occasional +=
          Double(part.people.reduce(0, +)) * hoursPerInterval
          * problem.occasional[source].costPerHour
      }
    }
    for (index, need) in problem.needs.enumerated() {
      cost.under +=
        Double(design.missing(need: index).reduce(0, +)) * hoursPerInterval
        * (need.underCostPerHour ?? 0)
      cost.over +=
        Double(design.spare(need: index).reduce(0, +)) * hoursPerInterval * need.overCostPerHour
    }
    let used = Set(
      design.shifts.map { "\(problem.crews[$0.crew].site) \($0.start) \($0.end)" })
    cost.shiftsUsed = Double(used.count) * problem.costPerShiftUsed
    return cost
  }
}
