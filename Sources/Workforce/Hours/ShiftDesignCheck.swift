/// A design counted again, minute by minute, from its tours, shifts and allocation alone. It shares nothing
/// with the search that made the design.
package struct ShiftDesignCheck: Hashable, Sendable {
  /// Rules that are broken and figures that don't agree, as sentences; empty for a good design.
  package private(set) var faults: [String] = []
  /// What the design costs by this count.
  package private(set) var cost = ShiftDesign.Cost()
  /// Hours of one person that are missing, of all needs.
  package private(set) var missingHours = 0.0
  /// People at work by crew and minute, of all days.
  private var atWork: [[Int]]

  package init(_ design: ShiftDesign) {
    let problem = design.problem
    let minutes = problem.days * 1440
    atWork = problem.crews.map { _ in [Int](repeating: 0, count: minutes) }
    for shift in design.shifts { count(shift, problem) }
    if case .singleDuties(let duties) = problem.work {
      check(duties, design)
    } else {
      for tour in design.tours { check(tour, problem) }
      checkTheyAgree(design)
      checkPeople(design)
    }
    count(design.allocation, problem)
    let kinds = design.shifts.map { "\(problem.crews[$0.crew].site): \($0.start)–\($0.end)" }
    cost.shiftsUsed = Double(Set(kinds).count) * problem.costPerShiftUsed
    compare("total cost", design.cost.total, cost.total)
    compare("pay", design.cost.pay, cost.pay)
    compare("price of people missing", design.cost.under, cost.under)
    if design.lowerBound > design.cost.total + 1e-6 * max(1, abs(design.cost.total)) {
      faults.append("The lower bound, \(design.lowerBound), is over the cost.")
    }
    for shortfall in design.shortfalls where shortfall.missingHours <= 0 {
      faults.append("A shortfall lacks nobody.")
    }
    compare(
      "hours missing in shortfalls", design.shortfalls.reduce(0) { $0 + $1.missingHours },
      missingHours)
  }

  private mutating func compare(_ what: String, _ told: Double, _ counted: Double) {
    if abs(told - counted) > 1e-6 * max(1, abs(counted)) {
      faults.append("The \(what) is told as \(told), and is \(counted).")
    }
  }

  // MARK: Shifts

  private mutating func count(_ shift: ShiftDesign.Shift, _ problem: ShiftDesignProblem) {
    let crew = problem.crews[shift.crew]
    let name = "\(crew.name) on day \(shift.day) from minute \(shift.start)"
    if shift.people < 1 { faults.append("\(name): nobody works.") }
    let first = shift.day * 1440 + shift.start - crew.utcOffsetMinutes
    let total = problem.days * 1440
    var breakMinutes = 0..<0
    if problem.work == .weeklyTours {
      if let open = crew.window { checkWindow(shift, open, name) }
      if let meal = crew.rules.meal {
        if let begin = shift.mealStart {
          breakMinutes = begin..<begin + meal.minutes
          if !(meal.earliestAfter...meal.latestAfter).contains(begin - shift.start) {
            faults.append("\(name): the meal is \(begin - shift.start) minutes after the start.")
          }
          if breakMinutes.upperBound > shift.end {
            faults.append("\(name): the meal goes on after the shift.")
          }
        } else if shift.end - shift.start > meal.latestAfter {
          faults.append("\(name): a meal is missing.")
        }
      } else if shift.mealStart != nil {
        faults.append("\(name): there is no meal by the rules.")
      }
      let touchesNight = (shift.start..<shift.end).contains {
        ShiftRules.Nights.hours.contains($0 % 1440)
      }
      if touchesNight != shift.isNight { faults.append("\(name): night or day is told wrong.") }
    }
    for minute in shift.start..<shift.end where !breakMinutes.contains(minute) {
      let place = first + minute - shift.start
      if !problem.isCyclic, !(0..<total).contains(place) {
        faults.append("\(name): it goes past the last day.")
        return
      }
      atWork[shift.crew][((place % total) + total) % total] += shift.people
    }
  }

  private mutating func checkWindow(
    _ shift: ShiftDesign.Shift, _ open: WeekHours, _ name: String
  ) {
    let outside = (shift.start..<shift.end).first { minute in
      let ofWeek = (shift.day * 1440 + minute) % 10_080
      return !open.minutes.contains { $0.contains(ofWeek) }
    }
    if let outside { faults.append("\(name): minute \(outside) is outside the hours allowed.") }
  }

  private mutating func check(_ duties: ShiftDesignProblem.SingleDuties, _ design: ShiftDesign) {
    var worked = 0
    var people = 0
    for shift in design.shifts {
      let length = shift.end - shift.start
      worked += length * shift.people
      people += shift.people
      cost.pay +=
        Double(length * shift.people) / 60 * design.problem.crews[shift.crew].costPerHour
      if !duties.kinds.contains(where: {
        $0.starts.contains(shift.start) && $0.lengths.contains(length)
      }) {
        faults.append("No kind of shift starts at minute \(shift.start) and lasts \(length).")
      }
    }
    if let average = duties.averageMinutes, people > 0 {
      let mean = Double(worked) / Double(people)
      if mean < average.lowerBound - 1e-6 || mean > average.upperBound + 1e-6 {
        faults.append("Shifts last \(mean) minutes on average.")
      }
    }
  }

  // MARK: Tours

  private mutating func check(_ tour: ShiftDesign.Tour, _ problem: ShiftDesignProblem) {
    let crew = problem.crews[tour.crew]
    let rules = crew.rules
    let name = "A tour of \(crew.name)"
    let worked = (0..<7).map { tour.starts[$0] != nil }
    let borders = (0..<7).count { worked[$0] != worked[($0 + 1) % 7] }
    let days = worked.count { $0 }
    let hours = Double(tour.people * days * tour.paidMinutes) / 60
    cost.pay += hours * crew.costPerHour
    if tour.isNight {
      guard let nights = rules.nights else {
        faults.append("\(name) has nights, which nobody works.")
        return
      }
      cost.nightPremium += hours * crew.costPerHour * nights.premium
      if days != nights.nightsPerWeek || borders > 2 {
        faults.append("\(name) has \(days) nights, or not one after the other.")
      }
      if tour.paidMinutes != nights.paidMinutes { faults.append("\(name) has nights too long.") }
    } else {
      if days != rules.daysPerWeek { faults.append("\(name) has \(days) days.") }
      if rules.daysOffTogether, borders > 2 { faults.append("\(name) has days off apart.") }
      if !rules.paidMinutes.contains(tour.paidMinutes),
        tour.paidMinutes != rules.partTime?.paidMinutes
      {
        faults.append("\(name) is paid \(tour.paidMinutes) minutes a day.")
      }
    }
    if rules.sameStart || tour.isNight, Set(tour.starts.compactMap(\.self)).count > 1 {
      faults.append("\(name) starts at different times.")
    }
    for start in tour.starts.compactMap(\.self) where start % rules.startGridMinutes != 0 {
      faults.append("\(name) starts at minute \(start).")
    }
  }

  /// Tours and shifts tell of the same people.
  private mutating func checkTheyAgree(_ design: ShiftDesign) {
    struct Begin: Hashable {
      var crew: Int
      var day: Int
      var start: Int
      var paid: Int
    }
    var people: [Begin: Int] = [:]
    for tour in design.tours {
      for (day, start) in tour.starts.enumerated() {
        guard let start else { continue }
        let begin = Begin(crew: tour.crew, day: day, start: start, paid: tour.paidMinutes)
        people[begin, default: 0] += tour.people
      }
    }
    for shift in design.shifts {
      let meal =
        shift.mealStart == nil ? 0 : design.problem.crews[shift.crew].rules.meal?.minutes ?? 0
      let begin = Begin(
        crew: shift.crew, day: shift.day, start: shift.start, paid: shift.end - shift.start - meal)
      people[begin, default: 0] -= shift.people
    }
    if people.values.contains(where: { $0 != 0 }) {
      faults.append("Tours and shifts don't tell of the same people.")
    }
  }

  private mutating func checkPeople(_ design: ShiftDesign) {
    let problem = design.problem
    var part = 0.0
    for (index, crew) in problem.crews.enumerated() {
      let tours = design.tours.filter { $0.crew == index }
      let people = tours.reduce(0) { $0 + $1.people }
      if people < crew.fewestPeople || people > crew.mostPeople ?? .max {
        faults.append("\(crew.name) has \(people) people.")
      }
      if let partTime = crew.rules.partTime {
        let short = tours.filter {
          !$0.isNight && $0.paidMinutes == partTime.paidMinutes
            && !crew.rules.paidMinutes.contains($0.paidMinutes)
        }
        part += Double(short.reduce(0) { $0 + $1.people }) - partTime.mostShare * Double(people)
      }
    }
    if part > 1e-6 { faults.append("Too many work part time.") }
    if let most = problem.mostPeople, design.people > most {
      faults.append("There are \(design.people) people of \(most) at most.")
    }
  }

  // MARK: Needs

  private mutating func count(
    _ allocation: [ShiftDesign.Allocation], _ problem: ShiftDesignProblem
  ) {
    let length = problem.intervalMinutes
    let hours = Double(length) / 60
    var serving = problem.needs.map { _ in [Int](repeating: 0, count: problem.intervalCount) }
    var busy = problem.crews.map { _ in [Int](repeating: 0, count: problem.intervalCount) }
    var asked = problem.occasional.map { _ in [Int](repeating: 0, count: problem.intervalCount) }
    for part in allocation {
      let skills: [Int]
      switch part.source {
      case .crew(let crew): skills = problem.crews[crew].serves
      case .occasional(let source): skills = problem.occasional[source].serves
      }
      if !skills.contains(part.need) { faults.append("Somebody serves a need without the skill.") }
      for (interval, people) in part.people.enumerated() {
        if people < 0 { faults.append("Fewer than no people serve.") }
        serving[part.need][interval] += people
        switch part.source {
        case .crew(let crew): busy[crew][interval] += people
        case .occasional(let source): asked[source][interval] += people
        }
      }
    }
    for (crew, people) in busy.enumerated() where !problem.crews[crew].serves.isEmpty {
      for (interval, count) in people.enumerated() {
        let minutes = atWork[crew][interval * length..<(interval + 1) * length]
        if minutes.contains(where: { $0 != count }) {
          faults.append(
            "\(problem.crews[crew].name) has \(minutes.min() ?? 0) people at work in interval "
              + "\(interval), and \(count) serve.")
        }
      }
    }
    for (source, people) in asked.enumerated() {
      let part = problem.occasional[source]
      if zip(people, part.mostPeople).contains(where: { $0 > $1 }) {
        faults.append("\(part.name) is asked for more than there are.")
      }
      cost.occasional += Double(people.reduce(0, +)) * hours * part.costPerHour
    }
    for (need, people) in zip(problem.needs, serving) {
      for (required, there) in zip(need.required, people) {
        let missing = Double(max(0, required - there)) * hours
        missingHours += missing
        cost.under += missing * (need.underCostPerHour ?? 0)
        cost.over += Double(max(0, there - required)) * hours * need.overCostPerHour
      }
    }
  }
}
